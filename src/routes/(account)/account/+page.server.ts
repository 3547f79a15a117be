import { loadAccount, ownAccountActions } from '$lib/server/http/account';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadAccount;

export const actions: Actions = ownAccountActions;
