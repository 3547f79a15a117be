import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { signInChild } from '$lib/server/auth/sign-in';
import { isUnavailable } from '$lib/server/db/store';
import { networkOf } from '$lib/server/http/network';
import type { Actions, PageServerLoad } from './$types';

/** Where a child may be led after signing in: pages of their own, and nowhere else. */
const goodBack = /^\/(home|review|sent|send\/[a-z]+\/[a-z-]+|(sent|receipt)\/[\w-]{1,40}|sent\/[\w-]{1,40}\/made-me)$/;

function backFrom(url: URL): string {
	const back = url.searchParams.get('back') ?? '';
	return goodBack.test(back) ? back : '';
}

/** Why the child is here: `kept` when something came from them after they had been signed out. */
function restedFrom(url: URL): 'kept' | 'rested' | undefined {
	const rested = url.searchParams.get('rested');
	if (rested === null) return undefined;
	return rested === 'kept' ? 'kept' : 'rested';
}

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.actor?.role === 'child') redirect(303, paths.home());
	const rested = restedFrom(url);
	const query = new URLSearchParams();
	// After a first try with a wrong word it is as true as before.
	if (rested) query.set('rested', rested === 'kept' ? 'kept' : '1');
	const back = backFrom(url);
	if (back) query.set('back', back);
	return { rested, action: query.size ? `${paths.signIn()}?${query}` : paths.signIn() };
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
		const back = backFrom(url) || paths.home();
		redirect(303, restedFrom(url) === 'kept' ? `${back}?kept` : back);
	}
};
