import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { askForLink } from '$lib/server/auth/forgotten';
import { isSaved } from '$lib/server/http/answer';
import { networkOf } from '$lib/server/http/network';
import type { Actions, PageServerLoad } from './$types';

const email = z.email().max(254);

export const load: PageServerLoad = ({ url }) => ({ isAsked: url.searchParams.has('asked') });

export const actions: Actions = {
	default: async ({ request }) => {
		const typed = (fieldsOf(await request.formData())['email']?.[0] ?? '').slice(0, 300);
		const given = email.safeParse(typed.trim());
		if (!given.success) return fail(400, { email: typed, reason: 'needed' as const });
		// The same answer for everybody.
		if (!(await isSaved(askForLink(given.data, networkOf(request.headers)))))
			return fail(503, { email: typed, reason: 'notSaved' as const });
		redirect(303, `${paths.forgotten()}?asked`);
	}
};
