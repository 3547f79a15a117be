import { loadSheet, sheetActions } from '$lib/server/http/sheet';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadSheet;

export const actions: Actions = sheetActions;
