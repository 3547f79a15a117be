import { lettersDueActions, loadLettersDue } from '$lib/server/http/letters';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadLettersDue;

export const actions: Actions = lettersDueActions;
