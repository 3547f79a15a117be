import { redirect } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { home } = await parent();
	if (locals.actor && home !== paths.start()) redirect(303, home);
};
