import { redirect } from '@sveltejs/kit';
import { journeys } from '$lib/journeys';
import { paths } from '$lib/paths';
import { dayOf, sayDay } from '$lib/server/calendar';
import { findPlan, listSent } from '$lib/server/own-sent';
import { recordDecisionsSeen } from '$lib/server/decisions';
import { getContext } from '$lib/server/drafts';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf, readerName, readersNow, startOf } from '$lib/server/http/journey';
import { isOpening } from '$lib/server/http/opening';
import { loadOwnReview, meetingView, ownReviewActions } from '$lib/server/http/own-review';
import { viewWishes } from '$lib/server/http/wishes';
import { getChild } from '$lib/server/children';
import { openPicking, pickReview } from '$lib/server/review-pick';
import { recordWishesSeen } from '$lib/server/telling';
import { wishAnew } from '$lib/server/wishes';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, request, isDataRequest }) => {
	const actor = actorOf(locals);
	const [child, { among, picked, ready: review }, context, sent] = await answer(
		Promise.all([getChild(actor.id), openPicking(actor.id), getContext(actor), listSent(actor)])
	);
	const [views, plan, wished] = await answer(
		Promise.all([
			startOf(actor, 'views', context),
			startOf(actor, 'plan', context),
			findPlan(actor, review?.id ?? null)
		])
	);
	const lastViews = sent.find((row) => row.kind === 'views' && row.reviewId === (review?.id ?? null));
	const earlier = sent.filter(
		(row) => row.kind === 'plan' && row.reviewId === wished?.reviewId && row.id !== wished?.id
	);
	const day = (at: number) => sayDay(dayOf(at));
	const own = await loadOwnReview(actor, url);
	// A seen mark that cannot be written now is no reason to withhold what is to be seen.
	if (isOpening(request) && !isDataRequest) {
		await isSaved(recordDecisionsSeen(actor));
		if (wished) await isSaved(recordWishesSeen(actor, wished.id));
	}
	return {
		among: among.map(meetingView),
		picked: picked?.id,
		own,
		name: readerName(child.officer?.firstName),
		away: readersNow(journeys['views']!, {}, context).readers.away,
		day: review?.day ? sayDay(review.day) : undefined,
		time: review?.time,
		place: review?.place,
		people: review?.people ?? [],
		parts: review?.parts ?? [],
		views: { ...views, sentOn: lastViews && day(lastViews.sentAt) },
		plan: { ...plan, sentOn: wished && day(wished.sentAt) },
		wishes: wished ? await answer(viewWishes(wished)) : [],
		earlier: earlier.map((row) => ({ href: paths.sent(row.id), day: day(row.sentAt) }))
	};
};

export const actions: Actions = {
	happening: async (event) => ownReviewActions.happening(event),
	about: async (event) => ownReviewActions.about(event),
	line: async (event) => ownReviewActions.line(event),
	confirm: async (event) => ownReviewActions.confirm(event),
	/** The wishes that were sent last, to change one of them: on the check page, where all of them stand. */
	anew: async ({ locals }) => {
		await answer(wishAnew(actorOf(locals)));
		redirect(303, paths.check('plan'));
	},
	pick: async ({ locals, request }) => {
		await answer(pickReview(actorOf(locals), String((await request.formData()).get('meeting'))));
		redirect(303, paths.review());
	}
};
