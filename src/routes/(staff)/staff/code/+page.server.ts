import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { findHalfway } from '$lib/server/auth/halfway';
import { signInWithCode, type SignedIn } from '$lib/server/auth/sign-in';
import { answer, isSaved } from '$lib/server/http/answer';
import { networkOf } from '$lib/server/http/network';
import { beginAgain, endOld, enter, halfwayIdOf } from '$lib/server/http/halfway';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await answer(findHalfway(halfwayIdOf(event)));
	if (!found) return beginAgain(event);
	if (found.stage !== 'code') redirect(303, paths.setUp());
};

export const actions: Actions = {
	default: async (event) => {
		const typed = (fieldsOf(await event.request.formData())['code']?.[0] ?? '').slice(0, 100);
		let signed: SignedIn | undefined;
		const signIn = async () => {
			signed = await signInWithCode(halfwayIdOf(event), typed, networkOf(event.request.headers));
			if (signed) await endOld(event);
		};
		if (!(await isSaved(signIn()))) return fail(503, { reason: 'notSaved' as const });
		if (!signed) return fail(400, { reason: 'wrong' as const });
		return enter(event, signed);
	}
};
