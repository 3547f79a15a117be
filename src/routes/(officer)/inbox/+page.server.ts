import { loadInbox } from '$lib/server/http/inbox';
import { officerDoor } from '$lib/server/http/desk';
import { inboxActions } from '$lib/server/http/knocks';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadInbox(event, officerDoor);

export const actions: Actions = inboxActions(officerDoor);
