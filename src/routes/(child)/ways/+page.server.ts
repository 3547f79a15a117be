import { loadWays, waysActions } from '$lib/server/http/ways';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadWays;

export const actions: Actions = waysActions;
