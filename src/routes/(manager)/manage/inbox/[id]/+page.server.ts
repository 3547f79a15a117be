import { itemActions } from '$lib/server/http/item-actions';
import { loadItem } from '$lib/server/http/item';
import { managerDoor } from '$lib/server/http/desk';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadItem(event, managerDoor);

export const actions: Actions = itemActions(managerDoor);
