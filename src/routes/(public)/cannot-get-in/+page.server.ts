import { cannotGetInActions, loadCannotGetIn } from '$lib/server/http/knocks';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadCannotGetIn;

export const actions: Actions = cannotGetInActions;
