import { peopleActions, loadPeople } from '$lib/server/http/people';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadPeople;
export const actions: Actions = peopleActions;
