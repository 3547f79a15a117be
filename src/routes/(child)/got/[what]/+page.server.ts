import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { fieldsOf, oneOf, readPage } from '$lib/journeys/answers';
import { journeys } from '$lib/journeys';
import { paths } from '$lib/paths';
import { sayDay } from '$lib/server/calendar';
import { getContext } from '$lib/server/drafts';
import { answerGot, findAsking, gotAnswers, gots, type Got, type GotAnswer } from '$lib/server/got';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf, readerName, readersNow } from '$lib/server/http/journey';
import type { Actions, PageServerLoad } from './$types';

function gotOf(given: string): Got {
	return gots.find((each) => each === given) ?? error(404);
}

export const load: PageServerLoad = async ({ params, locals }) => {
	const actor = actorOf(locals);
	const what = gotOf(params.what);
	const asking = await answer(findAsking(actor, what));
	// Too early, or no longer to be asked: their own page says what there is.
	if (!asking) redirect(303, paths.home());
	const context = await answer(getContext(actor));
	return {
		what,
		day: sayDay(asking.day),
		isAnswered: asking.answer !== undefined,
		answers: gotAnswers,
		name: readerName(context.reader),
		readers: readersNow(journeys['message']!, {}, context).readers
	};
};

const page = z.strictObject({ answer: oneOf(gotAnswers) });

export const actions: Actions = {
	default: async ({ params, locals, request }) => {
		const actor = actorOf(locals);
		const what = gotOf(params.what);
		const read = readPage(page, fieldsOf(await request.formData()));
		const given = 'problems' in read ? undefined : (read.answer.answer as GotAnswer | undefined);
		if (!given) return fail(400, { answer: '', problems: [{ field: 'answer', reason: 'chooseGot' }] });
		let sent: string | undefined;
		const saving = answerGot(actor, what, given).then((id) => (sent = id));
		if (!(await isSaved(saving)))
			return fail(503, { answer: given, problems: [{ field: 'answer', reason: 'notSaved' }] });
		redirect(303, sent ? paths.receipt(sent) : paths.got(what));
	}
};
