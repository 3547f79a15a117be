import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { longestPassword } from '$lib/server/auth/secrets';
import { limits } from '$lib/server/auth/sessions';
import { signInStaff, type OnTheWay } from '$lib/server/auth/sign-in';
import { settings } from '$lib/server/env';
import { isSaved } from '$lib/server/http/answer';
import { networkOf } from '$lib/server/http/network';
import { endOld, goHalfway } from '$lib/server/http/halfway';
import type { Actions, PageServerLoad } from './$types';

/** Why somebody came back from the council's own account, in the address. */
const reasons = ['again', 'cancelled', 'down', 'unknown'] as const;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	if (locals.actor) redirect(303, (await parent()).home);
	return {
		hasRested: url.searchParams.has('rested'),
		/** They pressed a button after that. */
		isUnsaved: url.searchParams.get('rested') === 'unsaved',
		isLate: url.searchParams.has('late'),
		/** What staff call their council's own account; undefined: there is no such way in here. */
		account: settings().councilAccount?.name,
		/** Why they did not come in with it. */
		notIn: reasons.find((reason) => reason === url.searchParams.get('account')),
		minutes: limits.officer.idle / 60_000,
		hours: limits.officer.absolute / 3_600_000
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { request } = event;
		const fields = fieldsOf(await request.formData());
		const email = fields['email']?.[0] ?? '';
		const password = fields['password']?.[0] ?? '';
		let onTheWay: OnTheWay | undefined;
		const signIn = async () => {
			// A password that nobody can have costs the same as a wrong one.
			const typed = password.length > longestPassword * 4 ? '' : password;
			onTheWay = await signInStaff(email, typed, networkOf(request.headers));
			if (onTheWay) await endOld(event);
		};
		if (!(await isSaved(signIn()))) return fail(503, { email, reason: 'notSaved' as const });
		if (!onTheWay) return fail(400, { email, reason: 'wrong' as const });
		return goHalfway(event, onTheWay.halfwayId, paths.staffCode());
	}
};
