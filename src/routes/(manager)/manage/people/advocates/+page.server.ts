import { accountActions, loadAccounts } from '$lib/server/http/accounts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadAccounts;
export const actions: Actions = accountActions;
