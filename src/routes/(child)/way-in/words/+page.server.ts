import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { plainWords } from '$lib/server/auth/secrets';
import { isUnavailable } from '$lib/server/db/store';
import { keepHalf } from '$lib/server/http/half-made';
import { finish, halfOf, makerToAct, makerToLook } from '$lib/server/http/way-in';
import { findWordsProblem, suggestWords } from '$lib/server/sign-in-name';
import type { Actions, PageServerLoad } from './$types';

/** Typed once more, so that the child knows them. */
const isAgain = (url: URL) => url.searchParams.has('again');

export const load: PageServerLoad = async (event) => {
	const half = halfOf(event, await makerToLook(event));
	if (isAgain(event.url) && !half.words) redirect(303, paths.wayInWords());
	return isAgain(event.url) ? { again: true } : { suggested: suggestWords(half.name) };
};

export const actions: Actions = {
	default: async (event) => {
		const actor = await makerToAct(event);
		const half = halfOf(event, actor);
		const words = (fieldsOf(await event.request.formData())['words']?.[0] ?? '').slice(0, 400);
		if (!isAgain(event.url)) {
			const problem = findWordsProblem(words, half.name);
			if (problem) return fail(400, { problem });
			keepHalf(event.cookies, { ...half, words }, actor);
			redirect(303, paths.wayInWordsAgain());
		}
		if (!half.words || plainWords(words) !== plainWords(half.words))
			return fail(400, { problem: 'wordsAgain' as const });
		try {
			const problem = await finish(event, half, { words });
			return fail(400, { problem });
		} catch (thrown) {
			if (isUnavailable(thrown)) return fail(503, { problem: 'notNow' as const });
			throw thrown;
		}
	}
};
