import { loadInbox } from '$lib/server/http/inbox';
import { managerDoor } from '$lib/server/http/desk';
import { inboxActions } from '$lib/server/http/knocks';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadInbox(event, managerDoor);

export const actions: Actions = inboxActions(managerDoor);
