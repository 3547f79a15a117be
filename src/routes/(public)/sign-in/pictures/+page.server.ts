import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { picturesNeeded } from '$lib/pictures';
import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { signInByPictures } from '$lib/server/auth/sign-in';
import { isUnavailable } from '$lib/server/db/store';
import { onwardsFrom, viewComingIn } from '$lib/server/http/coming-in';
import { dropHalf, keepHalf, picturesIn, readHalf } from '$lib/server/http/half-made';
import { networkOf } from '$lib/server/http/network';
import { arrange, pick, turnOf } from '$lib/server/http/picking';
import type { Actions, PageServerLoad } from './$types';

/** The address of one of the pictures, with what the page knows of why the child is here. */
function addressOf(url: URL, turn: number): string {
	const { action } = viewComingIn(paths.signInPictures(), url);
	return `${action}${action.includes('?') ? '&' : '?'}at=${turn}`;
}

export const load: PageServerLoad = ({ locals, url, cookies }) => {
	if (locals.actor?.role === 'child') redirect(303, paths.home());
	const half = readHalf(cookies);
	// Whoever opens the page anew begins with a name, whatever somebody else has left.
	const turn = half ? turnOf(url, half.picked) : 0;
	if (!turn) dropHalf(cookies);
	const { rested, action } = viewComingIn(paths.signInPictures(), url);
	const { action: toWords } = viewComingIn(paths.signIn(), url);
	return {
		rested,
		start: action,
		toWords,
		turn,
		...(turn ? { pictures: arrange(), action: addressOf(url, turn) } : {})
	};
};

export const actions: Actions = {
	default: async ({ request, cookies, locals, url }) => {
		const fields = fieldsOf(await request.formData());
		const half = fields['name'] ? undefined : readHalf(cookies);
		const turn = half ? turnOf(url, half.picked) : 0;
		if (!half || !turn) {
			const name = (fields['name']?.[0] ?? '').slice(0, 200);
			if (!name.trim()) return fail(400, { name, problem: 'noName' as const });
			// Nobody looks here whether anybody has that name: it would be told by the time that it takes.
			keepHalf(cookies, { form: '', name, words: '', picked: '' });
			redirect(303, addressOf(url, 1));
		}
		const after = pick(half.picked, turn, fields['picture']?.[0]);
		if ('problem' in after) return fail(400, { name: '', problem: after.problem });
		if (after.picked.length < picturesNeeded) {
			keepHalf(cookies, { ...half, picked: after.picked });
			redirect(303, addressOf(url, after.picked.length + 1));
		}
		const { name } = half;
		try {
			const signed = await signInByPictures(name, picturesIn(after.picked), networkOf(request.headers));
			dropHalf(cookies);
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
