import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

const refusals = [400, 403, 404, 405, 411, 413, 414, 415, 421, 503] as const;

/** Where a request goes that was refused at the gate or at a door, or cannot be served now: the friendly page with that status. */
export const load: PageServerLoad = ({ params }) => {
	error(refusals.find((status) => String(status) === params.status) ?? 404);
};
