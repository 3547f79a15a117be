import { codesActions, loadCodes } from '$lib/server/http/account';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadCodes;

export const actions: Actions = codesActions;
