/** What was decided at a child's last review, and what the child says of it: on /review, and first of all in `views`. */
import { and, asc, desc, eq, gte, isNotNull, sql } from 'drizzle-orm';
import { happensField, type Happening } from '../journeys/fields.ts';
import { clock } from './clock.ts';
import { prepared } from './db/prepared.ts';
import { decision, decisionAnswer, review } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';

const lastReviewOf = prepared((read) =>
	read
		.select({ id: review.id })
		.from(review)
		.where(and(eq(review.childId, sql.placeholder('childId')), gte(review.decisionsSentAt, sql.placeholder('since'))))
		.orderBy(desc(review.day), desc(review.id))
		.limit(1)
		.prepare()
);

/** The decisions of the child's last review that they were sent from `since` on (UTC milliseconds), the oldest first. */
export async function listLastDecisions(
	childId: string,
	read: Reader = store().read,
	since = 0
): Promise<{ id: string; what: string }[]> {
	const last = lastReviewOf(read).get({ childId, since });
	if (!last) return [];
	const rows = await read
		.select()
		.from(decision)
		.where(and(eq(decision.reviewId, last.id), isNotNull(decision.sentAt)))
		.orderBy(asc(decision.at), asc(decision.id));
	const key = store().keys.of(childId);
	return rows.map(({ id, content }) => {
		const { what } = JSON.parse(unseal(key, { column: 'decision.content', row: id }, content)) as { what: string };
		return { id, what };
	});
}

/** Keeps what a child says of a decision, inside a transaction. False: that press was taken before. */
export async function keepHappening(
	tx: Tx,
	actor: Actor,
	given: { decisionId: string; press: string; answer: Happening; words: string }
): Promise<boolean> {
	const { decisionId, press, answer } = given;
	const id = newId();
	const words = seal(store().keys.of(actor.id), { column: 'decision_answer.words', row: id }, given.words);
	const row = { id, press, decisionId, answer, words, wayId: actor.way?.id ?? null, at: clock.now() };
	const added = await tx.insert(decisionAnswer).values(row).onConflictDoNothing().returning();
	if (added.length) await record(tx, actor, 'decision.answered', decisionId);
	return added.length > 0;
}

/** What was ticked in `views` stands on /review, too. The words beside it go with the views, and are not sent twice. */
export async function keepHappenings(
	tx: Tx,
	actor: Actor,
	draftId: string,
	answers: Record<string, unknown>,
	decisions: { id: string }[]
): Promise<void> {
	for (const { id } of decisions) {
		const answer = answers[happensField(id)] as Happening | undefined;
		if (!answer) continue;
		await keepHappening(tx, actor, { decisionId: id, press: pressOf(actor, draftId, id), answer, words: '' });
	}
}
