import { openFor, viewChild, viewEnded } from '$lib/server/http/sending';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const here = await openFor(locals, params.whom);
	const ended = await viewEnded(here);
	return ended ? { ended } : { page: await viewChild(here) };
};
