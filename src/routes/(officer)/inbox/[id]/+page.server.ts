import { itemActions } from '$lib/server/http/item-actions';
import { loadItem } from '$lib/server/http/item';
import { officerDoor } from '$lib/server/http/desk';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadItem(event, officerDoor);

export const actions: Actions = itemActions(officerDoor);
