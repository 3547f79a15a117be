import { redirect } from '@sveltejs/kit';
import { journeys } from '$lib/journeys';
import { isolate } from '$lib/isolate';
import { paths } from '$lib/paths';
import { isAwayOn } from '$lib/server/absence';
import { addDays, dayOf, daysBetween, sayDay, sayTime } from '$lib/server/calendar';
import { clock } from '$lib/server/clock';
import { findRated, listSent } from '$lib/server/own-sent';
import { hasUnseenDecisions } from '$lib/server/decisions';
import { getContext } from '$lib/server/drafts';
import { listToAsk } from '$lib/server/got';
import { answer, isSaved } from '$lib/server/http/answer';
import { isWorkingNow, sayOpening } from '$lib/server/hours';
import { actorOf, readerName, readersNow, readersOfItem, startOf } from '$lib/server/http/journey';
import { loadToConfirm } from '$lib/server/http/own-review';
import { canMakeSignIn } from '$lib/server/own-sign-in';
import { loadNews } from '$lib/server/http/news';
import { loadWaiting } from '$lib/server/http/settings';
import { noteMoveSeen } from '$lib/server/moves';
import { firstName } from '$lib/server/people';
import { getChild } from '$lib/server/children';
import { findWhoAnswered } from '$lib/server/sent-facts';
import { findNextReview, findReviewToRate } from '$lib/server/reviews';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = actorOf(locals);
	const [child, review, over, context, sent, decided, asks, makesWayIn] = await answer(
		Promise.all([
			getChild(actor.id),
			findNextReview(actor.id),
			findReviewToRate(actor.id),
			getContext(actor),
			listSent(actor),
			hasUnseenDecisions(actor),
			listToAsk(actor),
			canMakeSignIn(actor)
		])
	);
	const [views, message, advocate, complaint, rate] = await answer(
		Promise.all(
			(['views', 'message', 'advocate', 'complaint', 'rate'] as const).map((id) => startOf(actor, id, context))
		)
	);
	// The oldest first: it waits the longest.
	const unread = sent.filter((row) => row.readAt === null).reverse();
	const answered = sent.filter((row) => row.unseenSince !== null);
	const rated = over && (await answer(findRated(actor, over)));
	return {
		written: await loadToConfirm(actor),
		child: firstName(child.name),
		officer: child.officer && { name: child.officer.name, first: child.officer.firstName },
		/** On the day of the review: somebody else runs the meeting. */
		officerIsAway: Boolean(child.officer && review?.day && (await answer(isAwayOn(child.officer.id, review.day)))),
		reader: readerName(child.officer?.firstName),
		away: readersNow(journeys['views']!, {}, context).readers.away,
		review: review && {
			day: review.day ? sayDay(review.day) : undefined,
			days: review.day ? daysBetween(dayOf(clock.now()), review.day) : undefined,
			where: [review.time, review.place].filter(Boolean).map(isolate).join(', ')
		},
		answers: answered.map((row) => paths.sent(row.id)),
		decided,
		news: await answer(loadNews(actor, child)),
		permissions: await answer(loadWaiting(actor)),
		asks: asks.map((what) => ({ what, href: paths.got(what) })),
		wroteBack: answered[0] && (await findWhoAnswered(answered[0]))?.name,
		unread: await Promise.all(
			unread.map(async (row) => ({
				href: paths.sent(row.id),
				day: sayDay(dayOf(row.sentAt)),
				time: sayTime(row.sentAt),
				name: (await readersOfItem(row, context)).now
			}))
		),
		hasSent: sent.length > 0,
		makesWayIn,
		opening: isWorkingNow() ? undefined : sayOpening(),
		progress: views?.started ? { done: views.done, of: views.of } : undefined,
		starts: { message: message!, advocate: advocate!, complaint: complaint!, rate: rate! },
		rate: {
			isOpen: Boolean(over),
			from: review?.day ? sayDay(addDays(review.day, 1)) : undefined,
			told: rated && { href: paths.sent(rated.id), day: sayDay(dayOf(rated.sentAt)) }
		}
	};
};

export const actions: Actions = {
	/** They know who their officer is now. Where that cannot be kept, the note stays. */
	knows: async ({ locals }) => {
		await isSaved(noteMoveSeen(actorOf(locals)));
		redirect(303, paths.home());
	}
};
