import { itemActions, loadItem, managerDoor } from '$lib/server/http/desk';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadItem(event, managerDoor);

export const actions: Actions = itemActions(managerDoor);
