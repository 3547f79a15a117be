import { fail } from '@sveltejs/kit';
import { saveAnswer } from '$lib/server/drafts';
import { isSaved } from '$lib/server/http/answer';
import { readQuestion, saveQuestion, viewQuestion } from '$lib/server/http/question';
import { goingFor, openFor, viewEnded } from '$lib/server/http/sending';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const here = await openFor(locals, params.whom);
	const ended = await viewEnded(here);
	if (ended) return { ended };
	return { question: viewQuestion(await goingFor(here, params.journey), params.step, url) };
};

export const actions: Actions = {
	default: async ({ params, locals, request, url }) => {
		const here = await openFor(locals, params.whom);
		const going = await goingFor(here, params.journey);
		const form = await request.formData();
		if (here.sendingFor.endedAt === null) return saveQuestion(going, params.step, form, locals, url);
		// Too late to send, and theirs all the same: it is kept with what they wrote before.
		const read = readQuestion(going, params.step, form);
		const isKept =
			!('problems' in read) && (await isSaved(saveAnswer(going.actor, params.journey, params.step, read.given)));
		return fail(403, { fields: isKept ? {} : read.fields, problems: [] });
	}
};
