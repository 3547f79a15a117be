import { journeys } from '$lib/journeys';
import { walk } from '$lib/journeys/engine';
import { paths } from '$lib/paths';
import { dayOf, daysBetween, sayDay } from '$lib/server/calendar';
import { clock } from '$lib/server/clock';
import { listSent } from '$lib/server/contributions';
import { getContext, getDraft } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName } from '$lib/server/http/journey';
import { listUnseenAnswers } from '$lib/server/items';
import { firstName, getChild } from '$lib/server/people';
import { findNextReview } from '$lib/server/reviews';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = actorOf(locals);
	const [child, review, draft, context, sent, unseen] = await answer(
		Promise.all([
			getChild(actor.id),
			findNextReview(actor.id),
			getDraft(actor, 'views'),
			getContext(actor),
			listSent(actor),
			listUnseenAnswers(actor)
		])
	);
	const path = walk(journeys['views']!, draft.answers, context);
	const unread = sent.filter((row) => row.readAt === null).at(-1);
	return {
		child: firstName(child.name),
		officer: child.officer && { name: child.officer.name, first: child.officer.firstName },
		reader: readerName(child.officer?.firstName),
		review: review && {
			day: review.day ? sayDay(review.day) : undefined,
			days: review.day ? daysBetween(dayOf(clock.now()), review.day) : undefined,
			where: [review.time, review.place].filter(Boolean).join(', ')
		},
		answers: sent.filter((row) => unseen.has(row.id)).map((row) => paths.sent(row.id)),
		unread: unread && sayDay(dayOf(unread.sentAt)),
		progress: draft.id ? { done: Object.keys(path.answers).length, of: path.steps.length } : undefined
	};
};
