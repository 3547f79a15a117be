/** What becomes of a review: changed, moved, cancelled, held, and what the officer notes of it. */
import { eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { contribution, review } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { record, type EventType } from './events.ts';
import { listNew } from './listed-people.ts';
import type { ParticipationCode } from './participation.ts';
import { NotThere, type Actor } from './policy.ts';
import { getReview, refreshReviewDay, sealDetails, type OwnReview, type NewReviewDetails } from './reviews.ts';

type Change = Partial<Omit<typeof review.$inferSelect, 'id' | 'childId'>>;

/** Changes one review of the actor's and writes down what happened. */
async function change(
	actor: Actor,
	id: string,
	type: EventType,
	make: (found: OwnReview, tx: Tx) => Change | Promise<Change>
): Promise<void> {
	await store().transaction(async (tx) => {
		const found = await getReview(actor, id, tx);
		await tx
			.update(review)
			.set(await make(found, tx))
			.where(eq(review.id, id));
		await refreshReviewDay(tx, found.childId);
		await record(tx, actor, type, id);
	});
}

/** When (the time), where, who and in which parts. */
export async function changeReview(actor: Actor, id: string, details: NewReviewDetails): Promise<void> {
	await change(actor, id, 'review.changed', async ({ childId }, tx) => ({
		details: sealDetails(id, childId, { ...details, people: await listNew(tx, childId, details.people) })
	}));
}

/** What was held is over: nothing about it is moved or cancelled any more. */
function assertNotHeld({ heldDay }: OwnReview): void {
	if (heldDay) throw new NotThere();
}

/** A review gets another day; the one before is remembered. One that was cancelled will be after all. */
export async function moveReview(actor: Actor, id: string, day: string): Promise<void> {
	await change(actor, id, 'review.moved', (found) => {
		assertNotHeld(found);
		const movedFrom = found.day === day ? found.movedFrom : (found.day ?? found.movedFrom);
		return { day, movedFrom, cancelledAt: null };
	});
}

/** A review will not be. What the child sent for it goes with the next one. */
export async function cancelReview(actor: Actor, id: string): Promise<void> {
	await change(actor, id, 'review.cancelled', async (found, tx) => {
		assertNotHeld(found);
		await tx.update(contribution).set({ reviewId: null }).where(eq(contribution.reviewId, id));
		return { cancelledAt: clock.now() };
	});
}

/** A review was held on that day. */
export async function markHeld(actor: Actor, id: string, day: string): Promise<void> {
	await change(actor, id, 'review.held', () => ({
		heldAt: clock.now(),
		heldDay: day,
		day,
		cancelledAt: null
	}));
}

/** The officer talked with the child on their own on that day (regulation 36). */
export async function recordPrivateTalk(actor: Actor, id: string, day: string): Promise<void> {
	await change(actor, id, 'review.talked', () => ({ talkDay: day }));
}

/** The officer confirms how the child took part. */
export async function confirmParticipation(actor: Actor, id: string, code: ParticipationCode): Promise<void> {
	await change(actor, id, 'review.participation', () => ({ participation: code }));
}

/** The record was sent on that day. */
export async function noteRecordSent(actor: Actor, id: string, day: string): Promise<void> {
	await change(actor, id, 'review.recordSent', () => ({ recordSentDay: day }));
}
