import { fileActions, loadImport } from '$lib/server/http/imports';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadImport;
export const actions: Actions = fileActions;
