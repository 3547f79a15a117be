/** After a review: did the decisions, and the record, reach the child? Asked once each, and never a second rating. */
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { insert } from './new-contribution.ts';
import { got, review } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { getContext } from './drafts.ts';
import { record } from './events.ts';
import { NotThere, opensWay, type Actor } from './policy.ts';
import { decisionsDueBy, isOverdue, recordDueBy } from './review-dates.ts';
import { routeOf } from './routing.ts';
import { sayGot } from './wording.ts';

export const gots = ['decisions', 'record'] as const;
export type Got = (typeof gots)[number];
export const gotAnswers = ['yes', 'no', 'dunno'] as const;
export type GotAnswer = (typeof gotAnswers)[number];

export interface Asking {
	reviewId: string;
	/** The day on which the review was held (ISO). */
	day: string;
	/** What the child said before; undefined: they have not been asked. */
	answer: GotAnswer | undefined;
}

/**
 * The question about the child's last held review, once its day for that has passed (5 and 20 working days: IRO
 * Handbook 2010, 3.79 to 3.83). Undefined: there is nothing to ask. Decisions that were sent here are not asked about.
 */
export async function findAsking(actor: Actor, what: Got, read: Reader = store().read): Promise<Asking | undefined> {
	const [held] = await read
		.select({ id: review.id, day: review.heldDay, sentAt: review.decisionsSentAt })
		.from(review)
		.where(and(eq(review.childId, actor.id), eq(review.kind, 'review'), isNotNull(review.heldDay)))
		.orderBy(desc(review.heldDay), desc(review.id))
		.limit(1);
	if (!held?.day) return undefined;
	const dueBy = what === 'decisions' ? decisionsDueBy(held.day) : recordDueBy(held.day);
	if (!isOverdue(dueBy, null, dayOf(clock.now()))) return undefined;
	const before = await findGot(actor, held.id, what, read);
	if (!before && what === 'decisions' && held.sentAt !== null) return undefined;
	return { reviewId: held.id, day: held.day, answer: before?.answer };
}

/** What the child said before, by a way that theirs opens. */
async function findGot(actor: Actor, reviewId: string, what: Got, read: Reader) {
	const [row] = await read
		.select()
		.from(got)
		.where(and(eq(got.reviewId, reviewId), eq(got.what, what)));
	return row && opensWay(actor.way, row.wayId) ? row : undefined;
}

/** What the child can be asked now, and has not answered. */
export async function listToAsk(actor: Actor): Promise<Got[]> {
	const asked = await Promise.all(gots.map((what) => findAsking(actor, what)));
	return gots.filter((_, at) => asked[at] && asked[at].answer === undefined);
}

/**
 * The child answers. "No" and "not sure" go to the officer as a message, so that they get an answer like everything
 * else: its id is returned. The same answer is taken once; another one counts from then on.
 */
export async function answerGot(actor: Actor, what: Got, answer: GotAnswer): Promise<string | undefined> {
	const sent = await store().transaction(async (tx) => {
		const asking = await findAsking(actor, what, tx);
		if (!asking) throw new NotThere();
		const { reviewId } = asking;
		const before = await findGot(actor, reviewId, what, tx);
		if (before?.answer === answer) return before.contributionId;
		const context = await getContext(actor, tx);
		const route = routeOf('message', {}, context, false);
		const contributionId =
			answer === 'yes'
				? null
				: await insert(tx, actor, { kind: 'message', context, said: [sayGot(what, answer)], route });
		const given = { answer, wayId: actor.way?.id ?? null, contributionId, at: clock.now() };
		await tx
			.insert(got)
			.values({ reviewId, what, ...given })
			.onConflictDoUpdate({ target: [got.reviewId, got.what], set: given });
		await record(tx, actor, 'review.gotAnswered', reviewId);
		return contributionId;
	});
	if (sent) void climbDue();
	return sent ?? undefined;
}
