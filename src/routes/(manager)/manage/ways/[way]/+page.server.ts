import { loadManageWay, manageWayActions } from '$lib/server/http/ways-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadManageWay;

export const actions: Actions = manageWayActions;
