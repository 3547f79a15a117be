import { error, fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { longestPassword, shortestPassword } from '$lib/server/auth/secrets';
import { isLinkGood } from '$lib/server/auth/links';
import { setPassword } from '$lib/server/auth/sign-in';
import { answer, isSaved } from '$lib/server/http/answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	// Looking does not use the link up: mail scanners look, too.
	if (!(await answer(isLinkGood(params.token, 'password')))) error(404);
	return {
		action: paths.staffPassword(params.token),
		isShown: url.searchParams.has('show'),
		least: shortestPassword,
		most: longestPassword
	};
};

export const actions: Actions = {
	default: async ({ request, params }) => {
		const password = fieldsOf(await request.formData())['password']?.[0] ?? '';
		const length = [...password.normalize('NFKC')].length;
		if (length < shortestPassword) return fail(400, { reason: 'passwordShort' as const });
		if (length > longestPassword) return fail(400, { reason: 'passwordLong' as const });
		let isSet = false;
		const set = async () => {
			isSet = await setPassword(params.token, password);
		};
		if (!(await isSaved(set()))) return fail(503, { reason: 'notSaved' as const });
		if (!isSet) error(404);
		redirect(303, `${paths.staffSignIn()}?set`);
	}
};
