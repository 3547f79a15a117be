/** The participation code of one review: what is known about it, out of the records. */
import { dayOf } from './calendar.ts';
import { listReceived } from './caseload.ts';
import { openContent, type Row } from './contributions.ts';
import { findCodeProblem, suggestCode, type ParticipationCode, type Presence, type Taking } from './participation.ts';
import { getBirthday } from './children.ts';
import type { Actor } from './policy.ts';
import { getReview, listReviewsOf, type OwnReview } from './reviews.ts';
import { sentFor } from './sent-for.ts';

/**
 * What the child wanted to say at the review, and sent by the day of it: views and wishes. A rating comes after, and a
 * complaint or a message is no view for the meeting. What goes past this officer is not there for them.
 */
async function listViewsFor(actor: Actor, review: OwnReview): Promise<Row[]> {
	const isFor = sentFor(review, await listReviewsOf(review.childId));
	const day = review.heldDay ?? review.day ?? '';
	return (await listReceived(actor, review.childId)).filter(
		(row) =>
			(row.kind === 'views' || row.kind === 'plan') && row.notMineAt === null && dayOf(row.sentAt) <= day && isFor(row)
	);
}

/** The newest wishes say that the child's advocate speaks for them. */
function asksAdvocate(received: Row[]): boolean {
	const wishes = received.find(({ kind }) => kind === 'plan');
	const pages = wishes ? openContent(wishes).said : [];
	return pages.some(
		({ step, parts }) =>
			step === 'take-part' && parts.some(({ choices }) => choices?.some(({ value }) => value === 'advocate'))
	);
}

async function takingOf(actor: Actor, review: OwnReview, presence: Presence | undefined): Promise<Taking> {
	const received = await listViewsFor(actor, review);
	const isAdvocates = ({ cameIn }: Row) => cameIn === 'advocate';
	return {
		birthday: await getBirthday(review.childId),
		day: review.heldDay ?? review.day ?? '',
		presence,
		received: {
			fromChild: received.some((row) => !isAdvocates(row)),
			fromAdvocate: received.some(isAdvocates)
		},
		asksAdvocate: asksAdvocate(received)
	};
}

/** The code that fits a review of the actor's, with why; undefined as long as it is not known who was there. */
export async function suggestFor(actor: Actor, review: OwnReview, presence: Presence | undefined) {
	const taking = await takingOf(actor, review, presence);
	return taking.day ? suggestCode(taking) : undefined;
}

/** What is wrong with a code that the officer chose for a review of theirs. */
export async function findCodeProblemOf(actor: Actor, reviewId: string, code: ParticipationCode) {
	const taking = await takingOf(actor, await getReview(actor, reviewId), undefined);
	return taking.day ? findCodeProblem(code, taking) : undefined;
}
