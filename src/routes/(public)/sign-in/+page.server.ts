import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { signInChild } from '$lib/server/auth/sign-in';
import { Unavailable } from '$lib/server/db/store';
import { networkOf } from '$lib/server/http/network';
import type { Actions, PageServerLoad } from './$types';

/** Where a child may be led after signing in: pages of their own, and nowhere else. */
const goodBack = /^\/(home|review|sent|send\/[a-z]+\/[a-z-]+|(sent|receipt)\/[\w-]{1,40})$/;

function backFrom(url: URL): string {
	const back = url.searchParams.get('back') ?? '';
	return goodBack.test(back) ? back : '';
}

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.actor?.role === 'child') redirect(303, paths.home());
	const back = backFrom(url);
	return {
		rested: url.searchParams.has('rested'),
		action: back ? `${paths.signIn()}?${new URLSearchParams({ back })}` : paths.signIn()
	};
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
			if (thrown instanceof Unavailable) return fail(503, { name, problem: 'notNow' as const });
			throw thrown;
		}
		redirect(303, backFrom(url) || paths.home());
	}
};
