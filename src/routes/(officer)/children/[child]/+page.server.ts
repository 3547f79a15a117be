import { childActions, loadChild } from '$lib/server/http/children';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadChild;

export const actions: Actions = childActions;
