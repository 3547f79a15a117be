import { anyChildActions, loadAnyChild } from '$lib/server/http/all-children';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadAnyChild;

export const actions: Actions = anyChildActions;
