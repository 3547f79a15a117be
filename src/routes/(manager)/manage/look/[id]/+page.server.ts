import { loadLooking, lookingActions } from '$lib/server/http/looking';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadLooking;

export const actions: Actions = lookingActions;
