import { letterActions, loadLetter } from '$lib/server/http/letters';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadLetter;

export const actions: Actions = letterActions;
