import { appActions } from '$lib/server/http/account';
import type { Actions } from './$types';

export const actions: Actions = appActions;
