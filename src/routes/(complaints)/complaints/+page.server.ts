import { loadInbox } from '$lib/server/http/inbox';
import { complaintsDoor } from '$lib/server/http/desk';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadInbox(event, complaintsDoor);
