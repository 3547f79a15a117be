/** Where a child stands with the law on reviews. */
import { eq } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { getServed } from './caseload.ts';
import { clock } from './clock.ts';
import { child } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { record } from './events.ts';
import type { Actor } from './policy.ts';
import { dueReview, warningOf, type DueReview, type Warning } from './review-dates.ts';
import { noReviewDay, type OwnReview } from './reviews.ts';

export interface Standing {
	/** From today on, or without a day. */
	next: OwnReview | undefined;
	/** Its day is over and nobody has said whether it was held: it counts neither as held nor as the next one. */
	passed: OwnReview | undefined;
	due: DueReview | undefined;
	warning: Warning | undefined;
}

/** Where a child stands with the law on reviews, out of all their reviews. Pure but for `today`. */
export function standOf(reviews: OwnReview[], careFrom: string | null, today = dayOf(clock.now())): Standing {
	const held = reviews.flatMap(({ kind, heldDay }) => (kind === 'review' && heldDay ? [heldDay] : []));
	const open = reviews.filter(({ kind, heldDay, cancelledAt }) => kind === 'review' && !heldDay && !cancelledAt);
	const byDay = open.sort((a, b) => (a.day ?? noReviewDay).localeCompare(b.day ?? noReviewDay));
	const next = byDay.find(({ day }) => day === null || day >= today);
	const passed = byDay.findLast(({ day }) => day !== null && day < today);
	const due = dueReview({ careFrom, held, soonerBy: next?.soonerBy || passed?.soonerBy || null });
	return { next, passed, due, warning: warningOf(due, next?.day ?? null, today) };
}

const carePlace = (childId: string) => ({ column: 'child.care_from', row: childId });

/** The day on which a child came into care; null when it is not known here. */
export async function findCareFrom(childId: string, read: Reader = store().read): Promise<string | null> {
	const [row] = await read.select({ careFrom: child.careFrom }).from(child).where(eq(child.id, childId));
	return row?.careFrom ? unseal(store().keys.of(childId), carePlace(childId), row.careFrom) : null;
}

/** Writes down the day on which a child came into care. */
export async function setCareFrom(actor: Actor, childId: string, day: string): Promise<void> {
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const sealed = seal(store().keys.of(childId), carePlace(childId), day);
		await tx.update(child).set({ careFrom: sealed }).where(eq(child.id, childId));
		await record(tx, actor, 'child.careFrom', childId);
	});
}
