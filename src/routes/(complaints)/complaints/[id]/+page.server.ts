import { itemActions } from '$lib/server/http/item-actions';
import { loadItem } from '$lib/server/http/item';
import { complaintsDoor } from '$lib/server/http/desk';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadItem(event, complaintsDoor);

export const actions: Actions = itemActions(complaintsDoor);
