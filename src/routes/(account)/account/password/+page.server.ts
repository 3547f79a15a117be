import { passwordActions, loadPassword } from '$lib/server/http/account';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadPassword;

export const actions: Actions = passwordActions;
