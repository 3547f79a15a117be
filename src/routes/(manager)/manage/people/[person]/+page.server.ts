import { personActions, loadPerson } from '$lib/server/http/people';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadPerson;
export const actions: Actions = personActions;
