/** What a child finds of what they sent, as far as their way in shows it. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { type Row, openContent } from './contributions.ts';
import { contribution } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { ownScope } from './own-scope.ts';
import { NotThere, type Actor } from './policy.ts';
import type { ReviewToRate } from './reviews.ts';

/** Everything the child sent, as far as their way in shows it, the newest first. What was just for NAME is never among it. */
export async function listSent(actor: Actor, read: Reader = store().read): Promise<Row[]> {
	return read
		.select()
		.from(contribution)
		.where(ownScope(actor))
		.orderBy(desc(contribution.sentAt), desc(contribution.id));
}

/** One thing the child sent. Throws NotThere for what is another's, just for NAME, not shown by their way in, or not there. */
export async function getSent(actor: Actor, id: string, read: Reader = store().read): Promise<Row> {
	const [row] = await read
		.select()
		.from(contribution)
		.where(and(eq(contribution.id, id), ownScope(actor)));
	if (!row) throw new NotThere();
	return row;
}

/** The plan that counts for a review (null: for one that is not known yet): the newest that the child sent. */
export async function findPlan(
	actor: Actor,
	reviewId: string | null,
	read: Reader = store().read
): Promise<Row | undefined> {
	const forIt = reviewId === null ? isNull(contribution.reviewId) : eq(contribution.reviewId, reviewId);
	const [row] = await read
		.select()
		.from(contribution)
		.where(and(ownScope(actor), eq(contribution.kind, 'plan'), forIt))
		.orderBy(desc(contribution.sentAt), desc(contribution.id))
		.limit(1);
	return row;
}

/**
 * What the child has said of a review: once for each. A "no, it did not happen" is over when the review has been held
 * since, or was moved to a later day: then how it was can be said.
 */
export async function findRated(
	actor: Actor,
	{ id, day, heldAt }: ReviewToRate,
	read: Reader = store().read
): Promise<Row | undefined> {
	const rows = await read
		.select()
		.from(contribution)
		.where(and(ownScope(actor), eq(contribution.kind, 'rate'), eq(contribution.reviewId, id)))
		.orderBy(desc(contribution.sentAt));
	const saysNo = (row: Row) =>
		openContent(row).said.some(({ step, parts }) => step === 'held' && parts[0]?.choices?.[0]?.value === 'no');
	const hasHappenedSince = ({ sentAt }: Row) => (heldAt ?? 0) > sentAt || day >= dayOf(sentAt);
	return rows.find((row) => !saysNo(row) || !hasHappenedSince(row));
}
