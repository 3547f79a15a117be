/** What a child sends: once, whole, and theirs to see ever after. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import { isEmpty } from '../journeys/answers.ts';
import { wantsAdvocate } from '../journeys/complaint.ts';
import { walk, type Context, type Journey } from '../journeys/engine.ts';
import { isForAdvocates, type JourneyId } from '../journeys/index.ts';
import { helpSoonStep } from '../journeys/views.ts';
import { dayOf } from './calendar.ts';
import { climbDue, startClimb } from './climb.ts';
import { clock } from './clock.ts';
import { sealComment } from './comment.ts';
import { owesAnswer, stateAfter } from './closing.ts';
import {
	contribution,
	draft,
	exclusion,
	states,
	type ContributionKind,
	type HearBy,
	type Obtained
} from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { getContext, getDraft, saveAnswerIn, saveAside } from './drafts.ts';
import { dueDays } from './due-days.ts';
import { settings } from './env.ts';
import { record } from './events.ts';
import { endOfSameWorkingDay } from './hours.ts';
import { markFirst, worryingIn } from './first-words.ts';
import { newId, newReference } from './ids.ts';
import { keepHappenings } from './last-decisions.ts';
import { complaintsPeopleFor, notify, readersOf } from './notifications.ts';
import { ownScope } from './own-scope.ts';
import { dropPressedIn } from './parked.ts';
import { assertCan, childOf, NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { readersKey, readersOfRoute, routeOf, type Route } from './routing.ts';
import { findReadyReview } from './review-pick.ts';
import { findNextReview, findReviewToRate, noReviewDay, type ReviewToRate } from './reviews.ts';
import { getSendingFor, obtainedBy } from './sending-for.ts';
import { standingOf } from './standing.ts';
import { sayAdvocateToo, sayAll, sayAlone, type Said } from './wording.ts';
import { findWorryingWords } from './worrying-words.ts';

export type Row = typeof contribution.$inferSelect;

export { noReviewDay };

export interface Content {
	said: Said[];
	context: Context;
}

/** Opens the words of an item. */
export function openContent(row: Pick<Row, 'id' | 'childId' | 'content'>): Content {
	const text = unseal(store().keys.of(row.childId), { column: 'contribution.content', row: row.id }, row.content);
	return JSON.parse(text) as Content;
}

interface New {
	kind: ContributionKind;
	context: Context;
	said: Said[];
	route: Route;
	draftId?: string;
	press?: string;
	/** It goes with something delicate. */
	beside?: boolean;
	/** The adult who wrote down what the child said in a talk, or on paper; or the advocate who sends it. */
	by?: { actor: Actor; cameIn: 'talk' | 'paper' } | ({ actor: Actor; cameIn: 'advocate' } & Sending);
}

/** What an advocate says of what they send. */
export interface Sending {
	obtained: Obtained;
	seenByChild: boolean;
	/** Their own words, apart from the child's. */
	comment: string;
}

/** A complaint, or past the officer, or somebody must not know of it: nothing for whoever finds a letter. */
function isDelicate(kind: ContributionKind, { audience, excluded }: Route, said: readonly Said[]): boolean {
	const isNamed = said.some(({ step, parts }) => (step === 'not-told' || step === 'not-know') && parts.length > 0);
	return kind === 'complaint' || audience !== 'officer' || excluded.length > 0 || isNamed;
}

/** True when "I do not feel safe" was ticked in a complaint. */
export function saysUnsafe(said: readonly Said[]): boolean {
	return said.some(({ step, parts }) => step === 'about' && parts[0]?.choices?.some(({ value }) => value === 'unsafe'));
}

/** Writes an item of the child `actor` into the inbox of those who read it, inside a transaction. */
export async function insert(
	tx: Tx,
	actor: Actor,
	{ kind, context, said, route, draftId, press, beside, by }: New
): Promise<string> {
	const now = clock.now();
	const id = newId();
	const content: Content = { said, context };
	const sending = by?.cameIn === 'advocate' ? by : undefined;
	const review = await findNextReview(actor.id, tx);
	const about = kind === 'rate' ? await findReviewToRate(actor.id, tx) : await findReadyReview(actor.id, tx);
	// Whether or not this way shows it: the newest wishes count.
	const whole: Actor = { id: actor.id, role: 'child' };
	const earlier = kind === 'plan' ? await findPlan(whole, about?.id ?? null, tx) : undefined;
	const toComplaintsAt = kind === 'complaint' ? (route.toComplaints ? now : endOfSameWorkingDay(now)) : null;
	const row = {
		id,
		draftId: draftId ?? null,
		press: press ?? null,
		childId: actor.id,
		officerId: context.readerId,
		kind,
		cameIn: by?.cameIn ?? ('child' as const),
		writtenBy: by?.actor.id ?? null,
		obtained: sending?.obtained ?? null,
		seenByChild: sending?.seenByChild ?? null,
		comment: sending ? sealComment(id, actor.id, sending.comment) : null,
		wayId: actor.way?.id ?? null,
		sessionHash: actor.way?.session ?? null,
		isDelicate: beside || isDelicate(kind, route, said),
		audience: route.audience,
		toComplaintsAt,
		reference: await newReference((drawn) => isReference(tx, drawn)),
		reviewId: about?.id ?? null,
		replaces: earlier?.id ?? null,
		content: seal(store().keys.of(actor.id), { column: 'contribution.content', row: id }, JSON.stringify(content)),
		sentAt: now,
		reviewDay: review?.day ?? noReviewDay,
		...dueDays(kind, now, settings()),
		// A rating needs no reply.
		state: route.urgent ? states.urgent : kind === 'rate' ? states.closed : states.open,
		urgent: route.urgent
	};
	await tx.insert(contribution).values(row);
	// The earlier wishes stay, dated; what is answered is the new ones. An advocate's take their place when the child says so.
	if (earlier?.state === states.open && !sending)
		await tx.update(contribution).set({ state: states.closed }).where(eq(contribution.id, earlier.id));
	for (const personId of route.excluded) await tx.insert(exclusion).values({ contributionId: id, personId });
	const seq = await record(
		tx,
		by?.actor ?? actor,
		by && !sending ? 'contribution.writtenDown' : 'contribution.sent',
		id
	);
	const sent = { ...row, excluded: route.excluded };
	await notify(tx, seq, await readersOf(tx, sent), route.urgent);
	if (toComplaintsAt !== null) await notify(tx, seq, await complaintsPeopleFor(tx, sent), route.urgent, toComplaintsAt);
	if (route.urgent) await startClimb(tx, id);
	const found = [...worryingIn(said), ...findWorryingWords(sending?.comment ?? '')];
	await markFirst(tx, actor, { ...row, lifted: null, firstWords: null }, found);
	return id;
}

async function isReference(tx: Tx, reference: string): Promise<boolean> {
	const rows = await tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.reference, reference));
	return rows.length > 0;
}

export interface Checked {
	draftId: string;
	/** The version of the draft that the child checked. */
	version: number;
	/** The reader that the check page named; null: the reviewing team. */
	readerId: string | null;
	/** Everyone whom the check page named, as one line (readersKey). */
	named: string;
	/** The meeting that the check page named, where there are two to get ready for. */
	meeting?: string;
	helpSoon: boolean;
	/** From an advocate, and only from one. */
	sending?: Sending;
}

export type Outcome =
	| { sent: string }
	/** What the child checked is not what would be sent now. */
	| { changed: 'words' | 'reader' | 'meeting' }
	| { nothing: true }
	/** Every adult who could read it was ticked as one who must not be told. */
	| { forNobody: true }
	/** The advocate may not send for this child any more: nothing was sent, and the draft is as it was. */
	| { ended: true };

/**
 * Sends a draft. One transaction: the item, its event and its notifications are there and the draft is gone, or nothing
 * happened. The same draft gives the same item for ever, however often it is sent.
 */
export async function sendContribution(actor: Actor, journey: Journey, checked: Checked): Promise<Outcome> {
	const outcome = await store().transaction(async (tx): Promise<Outcome> => {
		const already = await findByDraft(tx, actor, checked.draftId);
		if (already) return { sent: already };
		const by = await findSender(tx, actor, journey, checked);
		if (by === 'ended') return { ended: true };
		const child: Actor = by ? { id: childOf(actor), role: 'child' } : actor;
		const found = await getDraft(actor, journey.id, tx);
		if (!found.id || found.id !== checked.draftId) return { changed: 'words' };
		await saveAside(tx, actor, found.id, helpSoonStep, { helpSoon: checked.helpSoon });
		const rated = journey.id === 'rate' && (await findReviewToRate(actor.id, tx));
		const before = rated && (await findRated(actor, rated, tx));
		if (before) return { sent: before.id };
		const context = await getContext(actor, tx);
		const path = walk(journey, found.answers, context);
		if (!path.saysSomething && !checked.helpSoon) return { nothing: true };
		if (found.version !== checked.version) return { changed: 'words' };
		if (context.readerId !== checked.readerId) return { changed: 'reader' };
		const route = routeOf(journey.id as JourneyId, path.answers, context, checked.helpSoon);
		if (route.isForNobody) return { forNobody: true };
		const readers = readersKey(readersOfRoute(journey.id as JourneyId, route, context));
		if (checked.named !== readers) return { changed: 'reader' };
		if (checked.meeting && (await findReadyReview(child.id, tx))?.id !== checked.meeting) return { changed: 'meeting' };
		const asked = sayAll(journey.id, path, context);
		// What an advocate left out, the child has not skipped.
		const said = by ? asked.filter(({ skipped }) => !skipped) : asked;
		const one = { context, said, route, ...(by ? { by } : {}) };
		const id = await insert(tx, child, { ...one, kind: journey.id as JourneyId, draftId: found.id });
		if (journey.id === 'complaint' && wantsAdvocate(path.answers)) {
			const press = advocatePress(child, found.id);
			const plain = { ...route, urgent: false, toComplaints: false };
			// Of a complaint that is not for everybody's eyes, this is not either.
			const beside = isDelicate('complaint', route, said);
			const too = { ...one, said: sayAdvocateToo(said), route: plain, press, beside };
			await insert(tx, child, { ...too, kind: 'advocate' });
		}
		await keepHappenings(tx, child, found.id, { ...path.answers['changed'] }, context.decisions);
		await tx.delete(draft).where(eq(draft.id, found.id));
		return { sent: id };
	});
	if ('sent' in outcome) void climbDue();
	return outcome;
}

/** The advocate who sends, with what they say of it; undefined: the child sends it. */
async function findSender(tx: Tx, actor: Actor, { id }: Journey, { sending }: Checked) {
	if (actor.sendsFor === undefined) return undefined;
	const { how, endedAt } = await getSendingFor(actor, actor.sendsFor, tx);
	if (endedAt !== null) return 'ended';
	if (!sending || !obtainedBy(how).includes(sending.obtained) || !isForAdvocates(id)) throw new NotThere();
	return { actor, cameIn: 'advocate' as const, ...sending };
}

async function findByDraft(tx: Tx, actor: Actor, draftId: string): Promise<string | undefined> {
	const [row] = await tx
		.select({ id: contribution.id })
		.from(contribution)
		.where(
			and(
				eq(contribution.draftId, draftId),
				eq(contribution.childId, childOf(actor)),
				actor.sendsFor === undefined ? undefined : eq(contribution.writtenBy, actor.id)
			)
		);
	return row?.id;
}

/** A complaint asks for an advocate once, as an item of its own (section 26A of the Children Act 1989). */
const advocatePress = (actor: Actor, draftId: string) => pressOf(actor, draftId, 'advocate');

/** The request for an advocate that was made with a complaint of the child's. */
export async function findAdvocateToo(
	actor: Actor,
	{ draftId }: Row,
	read: Reader = store().read
): Promise<Row | undefined> {
	if (!draftId) return undefined;
	const [row] = await read
		.select()
		.from(contribution)
		.where(and(eq(contribution.press, advocatePress(actor, draftId)), ownScope(actor)));
	return row;
}

/**
 * Takes what was written on the page "just for NAME", at once and as an item of its own, and notes that the page was
 * passed: the same note whether something was written or not. The same press (form id and words) is taken once.
 */
export async function sendAlone(actor: Actor, journey: Journey, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		await sendAloneIn(tx, actor, journey, formId, words);
		await dropPressedIn(tx, actor, `${journey.id}/just-for`, formId);
	});
	void climbDue();
}

/** The same, inside a transaction that does more. */
export async function sendAloneIn(
	tx: Tx,
	actor: Actor,
	journey: Journey,
	formId: string,
	words: string
): Promise<void> {
	const press = pressOf(actor, formId, words);
	await saveAnswerIn(tx, actor, journey.id, 'just-for', { passed: true });
	if (isEmpty({ words })) return;
	const [already] = await tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.press, press));
	if (already) return;
	const context = await getContext(actor, tx);
	const step = journey.steps.find((each) => each.alone)!;
	await insert(tx, actor, {
		kind: 'alone',
		context,
		said: sayAlone(step, words, context),
		route: routeOf('views', {}, context, false),
		press
	});
}

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

export const waysToHear: readonly HearBy[] = ['look', 'tell', 'letter'];

/** The child says how they want to hear that there is an answer (rule 14). It can be changed at any time. */
export async function chooseHearBy(actor: Actor, id: string, hearBy: HearBy): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getSent(actor, id, tx);
		assertCan(actor, 'own.mark', await standingOf(row, tx));
		if (row.hearBy === hearBy) return;
		await tx.update(contribution).set({ hearBy }).where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.hearBy', id);
	});
}

export type Mark = 'dontUse' | 'notMine' | 'madeMe';

/**
 * The child says of what was sent: please don't use this, I did not write this, someone made me. "Please don't use
 * this" closes neither a complaint nor anything urgent: those wait for a talk with the child alone.
 */
export async function markSent(actor: Actor, id: string, mark: Mark): Promise<void> {
	const at = clock.now();
	await store().transaction(async (tx) => {
		const row = await getSent(actor, id, tx);
		const standing = await standingOf(row, tx);
		assertCan(actor, 'own.mark', standing);
		const column = { dontUse: 'dontUseAt', notMine: 'notMineAt', madeMe: 'madeMeAt' } as const;
		if (row[column[mark]]) return;
		const state = mark === 'dontUse' ? stateAfter(row, 'dontUse', standing) : row.state;
		await tx
			.update(contribution)
			.set({ [column[mark]]: at, state })
			.where(eq(contribution.id, id));
		const seq = await record(tx, actor, `contribution.${mark}`, id);
		await notify(tx, seq, await readersOf(tx, row), false);
	});
	void climbDue();
}

/** True when the reply day is over and an answer is still owed. */
export function isReplyLate(row: Pick<Row, 'kind' | 'replyBy' | 'answeredAt' | 'doneAt' | 'state'>): boolean {
	return owesAnswer(row) && dayOf(clock.now()) > row.replyBy;
}
