import { dutyDoor } from '$lib/server/http/desk';
import { loadItem } from '$lib/server/http/item';
import { actOnDuty } from '$lib/server/http/duty';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadItem(event, dutyDoor);

export const actions: Actions = {
	acted: async (event) => actOnDuty(event)
};
