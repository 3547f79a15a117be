/** What was decided at a review: in words for the child, sent to them, and whether it is happening. */
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Happening } from '../journeys/fields.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { insert } from './new-contribution.ts';
import { decision, decisionAnswer, review } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { getContext, getDraft, saveAnswerIn } from './drafts.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { keepHappening } from './last-decisions.ts';
import { NotThere, opensWay, shownSince, type Actor, type Way } from './policy.ts';
import { pressOf } from './press.ts';
import { getReview } from './reviews.ts';
import { routeOf } from './routing.ts';
import { answered } from './unseen.ts';
import { sayAboutDecision, sayDecisionAnswer } from './wording.ts';

export interface DecisionWords {
	what: string;
	/** Who does it. */
	who: string;
}

export interface Decision extends DecisionWords {
	id: string;
	byDay: string | null;
	sentAt: number | null;
	/** What the child said last about whether it is happening. */
	answer: { answer: Happening; words: string; at: number } | undefined;
}

const place = (id: string) => ({ column: 'decision.content', row: id });
const answerPlace = (id: string) => ({ column: 'decision_answer.words', row: id });

/** The decisions of a review, the oldest first; for a child with what was said of them by ways that theirs opens. */
async function listOf(childId: string, reviewId: string, way?: Way): Promise<Decision[]> {
	const { read } = store();
	const key = store().keys.of(childId);
	const rows = await read
		.select()
		.from(decision)
		.where(eq(decision.reviewId, reviewId))
		.orderBy(asc(decision.at), asc(decision.id));
	const ids = rows.map(({ id }) => id);
	const answers = await read
		.select()
		.from(decisionAnswer)
		.where(inArray(decisionAnswer.decisionId, ids))
		.orderBy(desc(decisionAnswer.at), desc(decisionAnswer.id));
	return rows.map((row) => {
		const last = answers.find((each) => each.decisionId === row.id && opensWay(way, each.wayId));
		return {
			id: row.id,
			...(JSON.parse(unseal(key, place(row.id), row.content)) as DecisionWords),
			byDay: row.byDay,
			sentAt: row.sentAt,
			answer: last && { answer: last.answer, words: unseal(key, answerPlace(last.id), last.words), at: last.at }
		};
	});
}

/** The decisions of a review of the actor's, sent or not. */
export async function listDecisions(actor: Actor, reviewId: string): Promise<Decision[]> {
	const { childId } = await getReview(actor, reviewId);
	return listOf(childId, reviewId);
}

/** Writes a decision down. The child sees it when it is sent. The same form is taken once. */
export async function addDecision(
	actor: Actor,
	reviewId: string,
	formId: string,
	{ what, who, byDay }: DecisionWords & { byDay: string | null }
): Promise<void> {
	const press = pressOf(actor, formId, `${reviewId}\0${what}`);
	const id = newId();
	await store().transaction(async (tx) => {
		const { childId } = await getReview(actor, reviewId, tx);
		const content = seal(store().keys.of(childId), place(id), JSON.stringify({ what, who }));
		const added = await tx
			.insert(decision)
			.values({ id, press, reviewId, content, byDay, at: clock.now() })
			.onConflictDoNothing()
			.returning();
		if (added.length) await record(tx, actor, 'review.decided', reviewId);
	});
}

/** Takes back a decision that the child has not been sent. What was sent stays: a change is a new one. */
export async function removeDecision(actor: Actor, reviewId: string, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		await getReview(actor, reviewId, tx);
		await tx.delete(decision).where(and(eq(decision.id, id), eq(decision.reviewId, reviewId), isNull(decision.sentAt)));
	});
}

/** The child sees from now on what has been decided. Nothing happens where nothing new was written down. */
export async function sendDecisions(actor: Actor, reviewId: string): Promise<void> {
	const now = clock.now();
	await store().transaction(async (tx) => {
		const found = await getReview(actor, reviewId, tx);
		const sent = await tx
			.update(decision)
			.set({ sentAt: now })
			.where(and(eq(decision.reviewId, reviewId), isNull(decision.sentAt)))
			.returning();
		if (!sent.length) return;
		const isFirst = found.decisionsSentAt === null;
		const change = { ...answered(found), ...(isFirst ? { decisionsSentAt: now } : {}) };
		if (Object.keys(change).length) await tx.update(review).set(change).where(eq(review.id, reviewId));
		await record(tx, actor, 'review.decisionsSent', reviewId);
	});
}

/** The officer has told the child in person what was decided, on that day. */
export async function recordDecisionsTold(actor: Actor, reviewId: string, day: string): Promise<void> {
	await store().transaction(async (tx) => {
		const { unseenSince } = await getReview(actor, reviewId, tx);
		// The child may have looked in the meantime: then there is nothing left to tell.
		if (unseenSince === null) return;
		await tx.update(review).set({ toldDay: day }).where(eq(review.id, reviewId));
		await record(tx, actor, 'review.decisionsTold', reviewId);
	});
}

/** True when this child has decisions that they have not seen. */
export async function hasUnseenDecisions(actor: Actor, read: Reader = store().read): Promise<boolean> {
	const rows = await read.select({ id: review.id }).from(review).where(isUnseenBy(actor)).limit(1);
	return rows.length > 0;
}

/** The child looks at their page of decisions, where all of them stand. */
export async function recordDecisionsSeen(actor: Actor): Promise<void> {
	if (!(await hasUnseenDecisions(actor))) return;
	await store().transaction(async (tx) => {
		await tx.update(review).set({ unseenSince: null }).where(isUnseenBy(actor));
	});
}

function isUnseenBy(actor: Actor): SQL {
	return and(eq(review.childId, actor.id), gte(review.unseenSince, shownSince(actor.way)))!;
}

export interface DecidedReview {
	id: string;
	/** The day on which it was held, or planned for. */
	day: string | null;
	decisions: Decision[];
}

/** The child's own reviews whose decisions they were sent, the newest first. */
export async function listMyDecisions(actor: Actor): Promise<DecidedReview[]> {
	const rows = await store()
		.read.select()
		.from(review)
		.where(and(eq(review.childId, actor.id), gte(review.decisionsSentAt, shownSince(actor.way))))
		.orderBy(desc(review.day), desc(review.id));
	return Promise.all(
		rows.map(async (row) => ({
			id: row.id,
			day: row.heldDay ?? row.day,
			decisions: (await listOf(actor.id, row.id, actor.way)).filter(({ sentAt }) => sentAt !== null)
		}))
	);
}

/** A decision that this child was sent and that their way in shows. Throws NotThere for any other. */
async function getMine(actor: Actor, id: string, read: Reader): Promise<DecisionWords> {
	const [row] = await read
		.select({ content: decision.content })
		.from(decision)
		.innerJoin(review, eq(review.id, decision.reviewId))
		.where(
			and(
				eq(decision.id, id),
				eq(review.childId, actor.id),
				isNotNull(decision.sentAt),
				gte(review.decisionsSentAt, shownSince(actor.way))
			)
		);
	if (!row) throw new NotThere();
	return JSON.parse(unseal(store().keys.of(actor.id), place(id), row.content)) as DecisionWords;
}

/**
 * The child says whether a decision is happening. "Not yet", "no" and any words go to the officer as a message, so that
 * they get an answer like everything else. The same form is taken once.
 */
export async function answerDecision(
	actor: Actor,
	id: string,
	formId: string,
	answer: Happening,
	words: string
): Promise<void> {
	const press = pressOf(actor, formId, `${id}\0${answer}\0${words}`);
	await store().transaction(async (tx) => {
		const { what } = await getMine(actor, id, tx);
		if (!(await keepHappening(tx, actor, { decisionId: id, press, answer, words }))) return;
		if (answer === 'yes' && !words.trim()) return;
		const context = await getContext(actor, tx);
		const said = [sayDecisionAnswer(what, answer, words)];
		await insert(tx, actor, { kind: 'message', context, said, route: routeOf('message', {}, context, false), press });
	});
	// Worrying words may climb at once, when nobody is at work.
	void climbDue();
}

export const abouts = ['disagree', 'unclear'] as const;
export type About = (typeof abouts)[number];

/** Begins a message about a decision: what it is about stands in it already, before what was there. */
export async function startAbout(actor: Actor, id: string, about: About): Promise<void> {
	await store().transaction(async (tx) => {
		const { what } = await getMine(actor, id, tx);
		const { answers } = await getDraft(actor, 'message', tx);
		const before = (answers['say'] as { words?: string } | undefined)?.words ?? '';
		const start = sayAboutDecision(what, about);
		if (before.includes(start)) return;
		await saveAnswerIn(tx, actor, 'message', 'what', { what: about === 'unclear' ? 'question' : 'worry' });
		await saveAnswerIn(tx, actor, 'message', 'say', {
			...answers['say'],
			words: before.trim() ? `${start}\n\n${before}` : `${start}\n`
		});
	});
}
