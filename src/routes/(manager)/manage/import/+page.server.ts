import { importActions, loadImports } from '$lib/server/http/imports';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadImports;
export const actions: Actions = importActions;
