import { loadWrite, write } from '$lib/server/http/write-down';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadWrite;

export const actions: Actions = {
	default: write
};
