import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { signInByCode } from '$lib/server/auth/sign-in';
import { isUnavailable } from '$lib/server/db/store';
import { onwardsFrom, viewComingIn } from '$lib/server/http/coming-in';
import { networkOf } from '$lib/server/http/network';
import { readCode } from '$lib/server/letter-code';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.actor?.role === 'child') redirect(303, paths.home());
	return viewComingIn(paths.letter(), url);
};

export const actions: Actions = {
	default: async ({ request, cookies, locals, url }) => {
		const typed = (fieldsOf(await request.formData())['words']?.[0] ?? '').slice(0, 200);
		const code = readCode(typed);
		if ('unknown' in code) return fail(400, { typed, problem: { unknown: code.unknown } });
		if ('notFour' in code) return fail(400, { typed, problem: { notFour: code.notFour } });
		try {
			const signed = await signInByCode(code.letters, networkOf(request.headers));
			if (!signed) return fail(400, { typed, problem: 'wrong' as const });
			if (locals.sessionId) await endSession(locals.sessionId);
			cookies.set(cookieName(), signed.sessionId, cookieOptions());
			if (signed.needsLeaveInfo) redirect(303, paths.leaveInfo());
		} catch (thrown) {
			if (isUnavailable(thrown)) return fail(503, { typed, problem: 'notNow' as const });
			throw thrown;
		}
		redirect(303, onwardsFrom(url));
	}
};
