import { loadWaysOf, waysOfActions } from '$lib/server/http/ways-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadWaysOf;

export const actions: Actions = waysOfActions;
