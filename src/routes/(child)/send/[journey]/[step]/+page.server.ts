import { paths } from '$lib/paths';
import { isForThisSession } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { actorOf, going, leaveIfRated } from '$lib/server/http/journey';
import { viewLate } from '$lib/server/http/lapsed';
import { saveQuestion, viewQuestion } from '$lib/server/http/question';
import { findLeftOver } from '$lib/server/time-out';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const here = await going(locals, params.journey);
	await leaveIfRated(here, locals);
	const question = viewQuestion(here, params.step, url);
	const { journey, step, number, saved } = question;
	const left = await answer(findLeftOver(actorOf(locals), `${journey}/${step}`, here.context));
	return {
		...question,
		...viewLate(left, url),
		/** Who came in by a letter finishes this before they leave. */
		isForNow: isForThisSession(actorOf(locals), journey),
		paper: number === 1 ? paths.paper(journey) : undefined,
		saved: left && 'fields' in left ? left.fields : saved
	};
};

export const actions: Actions = {
	default: async ({ params, locals, request, url }) => {
		const here = await going(locals, params.journey);
		await leaveIfRated(here, locals);
		return saveQuestion(here, params.step, await request.formData(), locals, url);
	}
};
