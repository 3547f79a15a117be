import { awayActions, loadAway } from '$lib/server/http/away';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadAway;
export const actions: Actions = awayActions;
