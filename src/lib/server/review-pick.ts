/** Two meetings near: the child picks the one to get ready for, and what they plan and send is for that one. */
import { eq } from 'drizzle-orm';
import { addWorkingDays, dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { child } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { record } from './events.ts';
import { NotThere, type Actor } from './policy.ts';
import { nearDays } from './review-dates.ts';
import { listAhead, type OwnReview } from './reviews.ts';

export interface Picking {
	/** Those to pick from, the soonest first: near by, and the one that was picked. Empty where there is nothing to pick. */
	among: OwnReview[];
	/** The one that was picked, while it is still to come. */
	picked: OwnReview | undefined;
	/** The one to get ready for: what was picked, else the next. */
	ready: OwnReview | undefined;
}

/** What a child can get ready for, and what they picked. */
export async function openPicking(childId: string, read: Reader = store().read): Promise<Picking> {
	const ahead = await listAhead(childId, read);
	const [own] = await read.select({ id: child.pickedReviewId }).from(child).where(eq(child.id, childId));
	const picked = ahead.find(({ id }) => id === own?.id);
	const near = addWorkingDays(dayOf(clock.now()), nearDays);
	const among = ahead.filter((each) => each === picked || (each.day !== null && each.day <= near));
	return { among: among.length > 1 ? among : [], picked, ready: picked ?? ahead[0] };
}

/** The meeting that a child gets ready for: the one they picked while it is still to come, else the next. */
export async function findReadyReview(childId: string, read: Reader = store().read): Promise<OwnReview | undefined> {
	return (await openPicking(childId, read)).ready;
}

/** The child picks. Throws NotThere for what they cannot pick. */
export async function pickReview(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		const { among, picked } = await openPicking(actor.id, tx);
		if (!among.some((each) => each.id === id)) throw new NotThere();
		if (picked?.id === id) return;
		await tx.update(child).set({ pickedReviewId: id }).where(eq(child.id, actor.id));
		await record(tx, actor, 'review.picked', id);
	});
}
