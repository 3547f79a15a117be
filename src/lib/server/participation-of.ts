/** The participation code of one review: what is known about it, out of the records. */
import { listReceived } from './caseload.ts';
import { store } from './db/store.ts';
import { findCodeProblem, suggestCode, type ParticipationCode, type Presence, type Taking } from './participation.ts';
import { getBirthday } from './people.ts';
import type { Actor } from './policy.ts';
import { findReadyReview } from './review-pick.ts';
import { getReview, type OwnReview } from './reviews.ts';

/** What was received counts, and what goes past this officer does not: to them it is not there. */
async function takingOf(actor: Actor, review: OwnReview, presence: Presence | undefined): Promise<Taking> {
	const [received, next] = [
		await listReceived(actor, review.childId),
		await findReadyReview(review.childId, store().read)
	];
	const fromChild = received.some(
		(row) => row.notMineAt === null && (row.reviewId === review.id || (row.reviewId === null && next?.id === review.id))
	);
	return {
		birthday: await getBirthday(review.childId),
		day: review.heldDay ?? review.day ?? '',
		presence,
		// Nothing comes from advocates yet: their door is another piece of work.
		received: { fromChild, fromAdvocate: false }
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
