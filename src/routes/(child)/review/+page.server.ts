import { journeys } from '$lib/journeys';
import { walk } from '$lib/journeys/engine';
import { paths } from '$lib/paths';
import { dayOf, sayDay } from '$lib/server/calendar';
import { listSent } from '$lib/server/contributions';
import { getContext, getDraft } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName } from '$lib/server/http/journey';
import { getChild } from '$lib/server/people';
import { findNextReview } from '$lib/server/reviews';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = actorOf(locals);
	const [child, review, draft, context, sent] = await answer(
		Promise.all([
			getChild(actor.id),
			findNextReview(actor.id),
			getDraft(actor, 'views'),
			getContext(actor),
			listSent(actor)
		])
	);
	const path = walk(journeys['views']!, draft.answers, context);
	const goOnAt = path.steps.find((step) => !path.answers[step.id]);
	const last = sent.find((row) => row.kind === 'views');
	return {
		name: readerName(child.officer?.firstName),
		day: review?.day ? sayDay(review.day) : undefined,
		time: review?.time,
		place: review?.place,
		people: review?.people ?? [],
		started: Boolean(draft.id),
		sentOn: last && sayDay(dayOf(last.sentAt)),
		start: goOnAt ? paths.step('views', goOnAt.id) : paths.check('views')
	};
};
