/** The officer's list of reviews: the next of each child, and what is due after those that were held. */
import type { RequestEvent } from '@sveltejs/kit';
import { isolate } from '$lib/isolate';
import { paths } from '$lib/paths';
import { dayOf } from '../calendar';
import { listReceived, listServed } from '../caseload';
import { clock } from '../clock';
import { listLettersDue } from '../letters';
import type { Actor } from '../policy';
import { findCareFrom, standOf } from '../review-standing';
import { listReviewsOf, noReviewDay } from '../reviews';
import { sentFor } from '../sent-for';
import { answer } from './answer';
import { officerOf } from './officer-forms';
import { afterView, asksSooner, dueView, longDay, maybeDay } from './review-views';

/** The reviews of all the officer's children: the next of each by day, and what is due after those that were held. */
export async function loadReviews(event: Pick<RequestEvent, 'locals'>) {
	const actor = officerOf(event);
	const children = await answer(listServed(actor));
	const rows = await Promise.all(children.map((child) => answer(childRow(actor, child))));
	const order = { over: 0, tooLate: 1, unplanned: 2 };
	const rankOf = ({ warning }: (typeof rows)[number]['next']) => (warning ? order[warning] : 3);
	const next = rows
		.map((row) => row.next)
		.sort((a, b) => rankOf(a) - rankOf(b) || a.sortDay.localeCompare(b.sortDay) || a.name.localeCompare(b.name));
	const letters = (await answer(listLettersDue(actor))).length;
	const after = rows.flatMap((row) => row.after);
	return { next, after, letters: { count: letters, href: paths.lettersDue() } };
}

async function childRow(actor: Actor, child: { id: string; name: string; age: number }) {
	const reviews = await listReviewsOf(child.id);
	const { next, passed, due, warning } = standOf(reviews, await findCareFrom(child.id), dayOf(clock.now()));
	// Whether it was held is the first thing to say.
	const shown = passed ?? next;
	const received = await listReceived(actor, child.id);
	const sent = shown ? received.filter(sentFor(shown, reviews)) : [];
	const about = { name: child.name, age: child.age };
	const after = reviews.flatMap((each) => {
		const view = afterView(each);
		if (!view || each.kind !== 'review' || (view.decisionsSentOn && view.recordSentOn)) return [];
		return [{ id: each.id, href: paths.reviewOf(each.id), ...about, heldOn: longDay(each.heldDay!), ...view }];
	});
	return {
		next: {
			id: child.id,
			...about,
			href: shown ? paths.reviewOf(shown.id) : `${paths.childOf(child.id)}#plan`,
			day: maybeDay(shown?.day),
			isPassed: passed !== undefined,
			where: shown && [shown.time, shown.place].filter(Boolean).map(isolate).join(', '),
			isPlanned: shown !== undefined,
			movedFrom: maybeDay(shown?.movedFrom),
			due: dueView(due),
			warning,
			sent: sent.length,
			asksSooner: asksSooner(sent),
			sortDay: shown?.day ?? due?.day ?? noReviewDay
		},
		after
	};
}
