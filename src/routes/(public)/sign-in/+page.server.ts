import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { signInChild } from '$lib/server/auth/sign-in';
import { isUnavailable } from '$lib/server/db/store';
import { onwardsFrom, viewComingIn } from '$lib/server/http/coming-in';
import { networkOf } from '$lib/server/http/network';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.actor?.role === 'child') redirect(303, paths.home());
	return { ...viewComingIn(paths.signIn(), url), pictures: viewComingIn(paths.signInPictures(), url).action };
};

export const actions: Actions = {
	default: async ({ request, cookies, locals, url }) => {
		const fields = fieldsOf(await request.formData());
		const name = (fields['name']?.[0] ?? '').slice(0, 200);
		const words = (fields['words']?.[0] ?? '').slice(0, 200);
		try {
			const signed = await signInChild(name, words, networkOf(request.headers));
			if (!signed) return fail(400, { name, problem: 'wrong' as const });
			if (locals.sessionId) await endSession(locals.sessionId);
			cookies.set(cookieName(), signed.sessionId, cookieOptions());
			if (signed.needsLeaveInfo) redirect(303, paths.leaveInfo());
		} catch (thrown) {
			if (isUnavailable(thrown)) return fail(503, { name, problem: 'notNow' as const });
			throw thrown;
		}
		redirect(303, onwardsFrom(url));
	}
};
