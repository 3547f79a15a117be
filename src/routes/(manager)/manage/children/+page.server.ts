import { allChildrenActions, loadAllChildren } from '$lib/server/http/all-children';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadAllChildren;

export const actions: Actions = allChildrenActions;
