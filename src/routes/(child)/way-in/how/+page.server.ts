import { halfOf, makerToLook } from '$lib/server/http/way-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	halfOf(event, await makerToLook(event));
};
