import { loadNewChild, newChildActions } from '$lib/server/http/imports';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadNewChild;
export const actions: Actions = newChildActions;
