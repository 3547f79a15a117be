import { loadWrite, writeActions } from '$lib/server/http/write-down';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadWrite;

export const actions: Actions = writeActions;
