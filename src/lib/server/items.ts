/** One item in the hands of the adult who reads it. */
import { and, asc, eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { contribution, deed, message, person, reading, states } from './db/schema.ts';
import { council } from './db/keys.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { addDays, dayOf, isDay } from './calendar.ts';
import { climbDue, stopClimb } from './climb.ts';
import { awaitsTalk, liftedState, stateAfter, type Known } from './closing.ts';
import { findCameIn, type CameIn } from './came-in.ts';
import { openContent, type Content, type Row } from './contributions.ts';
import { answerAgainBy } from './due-days.ts';
import { settings } from './env.ts';
import { record } from './events.ts';
import { markFirst, openFirstWords } from './first-words.ts';
import { newId } from './ids.ts';
import { notify, readersOf } from './notifications.ts';
import { can, NotThere, type Action, type Actor, type Item } from './policy.ts';
import { dropPressedIn } from './parked.ts';
import { getName } from './people.ts';
import { pressOf } from './press.ts';
import { standingOf } from './standing.ts';
import { noteAnswer } from './unseen.ts';
import { listWishAnswers, wishesOf } from './wishes.ts';
import { findWorryingWords } from './worrying-words.ts';

/** The item, when the actor may do that with it. Throws NotThere otherwise: not yours and not there look the same. */
export async function getItem(actor: Actor, id: string, action: Action, read: Reader = store().read): Promise<Row> {
	const [row] = await read.select().from(contribution).where(eq(contribution.id, id));
	if (!row || !can(actor, action, await standingOf(row, read))) throw new NotThere();
	return row;
}

/** The version that an item took the place of. Who reads the new one may read what it changes. */
export async function findEarlier(row: Row, read: Reader = store().read): Promise<Row | undefined> {
	if (row.replaces === null) return undefined;
	const [earlier] = await read.select().from(contribution).where(eq(contribution.id, row.replaces));
	return earlier;
}

/** The version that took the place of an item, when the actor may open it. */
export async function findNewer(actor: Actor, row: Row, read: Reader = store().read): Promise<string | undefined> {
	const [newer] = await read.select().from(contribution).where(eq(contribution.replaces, row.id));
	return newer && can(actor, 'item.open', await standingOf(newer, read)) ? newer.id : undefined;
}

export interface ThreadMessage {
	id: string;
	from: string;
	/** The name of who was away, in whose place it was written. */
	insteadOf: string | undefined;
	fromChild: boolean;
	words: string;
	sentAt: number;
	seenAt: number | null;
}

export interface Deed {
	by: string;
	kind: (typeof deed.$inferSelect)['kind'];
	day: string | null;
	words: string;
	at: number;
}

export interface OpenedItem {
	row: Row;
	standing: Item;
	content: Content;
	/** Undefined: the child wrote it here. */
	cameIn: CameIn | undefined;
	thread: ThreadMessage[];
	readers: { name: string; at: number }[];
	deeds: Deed[];
	/** The child asked that it is not used, and nobody has talked with them alone since. */
	awaitsTalk: boolean;
	/** The pieces that a machine took for worrying. */
	firstWords: string[];
}

/** Everything an adult sees of an item: who has it to read, or who looks at it for a reason (looks.ts). */
export async function openItem(
	actor: Actor,
	id: string,
	action: 'item.open' | 'item.look' = 'item.open'
): Promise<OpenedItem> {
	const row = await getItem(actor, id, action);
	return {
		row: { ...row, state: liftedState(row) },
		standing: await standingOf(row),
		content: openContent(row),
		cameIn: await findCameIn(row),
		thread: await listThread(row),
		readers: await listReaders(row),
		deeds: await listDeeds(row),
		awaitsTalk: awaitsTalk(row, await knownOf(row, store().read)),
		firstWords: openFirstWords(row)
	};
}

/** The thread under an item, the oldest first. */
export async function listThread(row: Pick<Row, 'id' | 'childId'>): Promise<ThreadMessage[]> {
	const key = store().keys.of(row.childId);
	const rows = await store()
		.read.select()
		.from(message)
		.where(eq(message.contributionId, row.id))
		.orderBy(asc(message.sentAt), asc(message.id));
	return Promise.all(
		rows.map(async (each) => ({
			id: each.id,
			from: await getName(each.authorId),
			insteadOf: each.insteadOf === null ? undefined : await getName(each.insteadOf),
			fromChild: each.fromChild,
			words: unseal(key, { column: 'message.words', row: each.id }, each.words),
			sentAt: each.sentAt,
			seenAt: each.seenAt
		}))
	);
}

/** The adults who have read an item, the first one first. */
export async function listReaders(row: Pick<Row, 'id'>): Promise<{ name: string; at: number }[]> {
	const rows = await store()
		.read.select({ id: person.id, at: reading.at, name: person.name })
		.from(reading)
		.innerJoin(person, eq(person.id, reading.personId))
		.where(eq(reading.contributionId, row.id))
		.orderBy(asc(reading.at));
	const key = store().keys.of(council);
	return rows.map((each) => ({ name: unseal(key, { column: 'person.name', row: each.id }, each.name), at: each.at }));
}

async function listDeeds(row: Row): Promise<Deed[]> {
	const key = store().keys.of(row.childId);
	const rows = await store().read.select().from(deed).where(eq(deed.contributionId, row.id)).orderBy(asc(deed.at));
	return Promise.all(
		rows.map(async (each) => ({
			by: await getName(each.personId),
			kind: each.kind,
			day: each.day,
			words: unseal(key, { column: 'deed.words', row: each.id }, each.words),
			at: each.at
		}))
	);
}

/** Writes down that an adult has read an item, once for each adult. The first reading is what the child is told of. */
export async function recordReading(actor: Actor, id: string): Promise<void> {
	const already = await store()
		.read.select({ at: reading.at })
		.from(reading)
		.where(and(eq(reading.contributionId, id), eq(reading.personId, actor.id)));
	const unseen = await store()
		.read.select({ id: message.id, seenAt: message.seenAt })
		.from(message)
		.where(and(eq(message.contributionId, id), eq(message.fromChild, true)));
	if (already.length && unseen.every((each) => each.seenAt)) return;
	const now = clock.now();
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.open', tx);
		await markSeen(tx, id, true);
		const added = await tx
			.insert(reading)
			.values({ contributionId: id, personId: actor.id, at: now })
			.onConflictDoNothing()
			.returning();
		if (!row.readAt) await tx.update(contribution).set({ readAt: now }).where(eq(contribution.id, id));
		if (added.length) await record(tx, actor, 'contribution.read', id);
	});
}

/** Marks what one side wrote in a thread as seen by the other. */
export async function markSeen(tx: Tx, contributionId: string, fromChild: boolean): Promise<void> {
	const rows = await tx
		.select({ id: message.id, seenAt: message.seenAt })
		.from(message)
		.where(and(eq(message.contributionId, contributionId), eq(message.fromChild, fromChild)));
	for (const row of rows) {
		if (!row.seenAt) await tx.update(message).set({ seenAt: clock.now() }).where(eq(message.id, row.id));
	}
}

/** In whose place somebody answers today; null: in nobody's. */
export async function inPlaceOf(tx: Tx, actor: Actor, row: Row): Promise<string | null> {
	if (actor.role === 'child') return null;
	const { standInId, officerId, managerStandInId, managerId, audience } = await standingOf(row, tx);
	if (audience === 'officer' && standInId === actor.id) return officerId;
	return audience === 'manager' && managerStandInId === actor.id ? managerId : null;
}

async function insertMessage(tx: Tx, actor: Actor, row: Row, formId: string, words: string): Promise<boolean> {
	const press = pressOf(actor, formId, words);
	const [already] = await tx.select({ id: message.id }).from(message).where(eq(message.press, press));
	if (already) return false;
	const id = newId();
	await tx.insert(message).values({
		id,
		press,
		contributionId: row.id,
		authorId: actor.id,
		fromChild: actor.role === 'child',
		insteadOf: await inPlaceOf(tx, actor, row),
		words: seal(store().keys.of(row.childId), { column: 'message.words', row: id }, words),
		sentAt: clock.now()
	});
	return true;
}

/** The reader answers. The same form is taken once. */
export async function reply(actor: Actor, id: string, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.reply', tx);
		if (!(await insertMessage(tx, actor, row, formId, words))) return;
		await tx
			.update(contribution)
			.set({ answeredAt: clock.now(), state: stateAfter(row, 'replied', await knownOf(row, tx)) })
			.where(eq(contribution.id, id));
		await noteAnswer(tx, row, await record(tx, actor, 'contribution.replied', id));
	});
	void climbDue();
}

/** An answer is owed again, by a new day. */
function owedAnew({ kind }: Row) {
	const replyBy = answerAgainBy(kind, clock.now(), settings());
	return { answeredAt: null, notRepliedAt: null, doneAt: null, replyBy };
}

/**
 * The child answers back: an item that was answered or closed is open again, with a new reply day. While an answer is
 * still owed, more words change neither its day nor that a manager was told. The same form is taken once.
 */
export async function answerBack(actor: Actor, id: string, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'own.answerBack', tx);
		await dropPressedIn(tx, actor, `sent/${id}`, formId);
		if (!(await insertMessage(tx, actor, row, formId, words))) return;
		const isOwed = row.answeredAt === null && row.state !== states.closed;
		await tx
			.update(contribution)
			.set({ state: stateAfter(row, 'answeredBack'), ...(isOwed ? {} : owedAnew(row)) })
			.where(eq(contribution.id, id));
		const seq = await record(tx, actor, 'contribution.answeredBack', id);
		await notify(tx, seq, await readersOf(tx, row), false);
		await markFirst(tx, actor, row, findWorryingWords(words));
	});
	void climbDue();
}

/** Writes down what an adult did. False: the same form was taken before. */
export async function insertDeed(
	tx: Tx,
	actor: Actor,
	row: Row,
	formId: string,
	given: Pick<Deed, 'kind' | 'day' | 'words'>
): Promise<boolean> {
	const press = pressOf(actor, formId, `${given.kind}\0${given.day ?? ''}\0${given.words}`);
	const [already] = await tx.select({ id: deed.id }).from(deed).where(eq(deed.press, press));
	if (already) return false;
	const id = newId();
	await tx.insert(deed).values({
		id,
		press,
		contributionId: row.id,
		personId: actor.id,
		kind: given.kind,
		day: given.day,
		words: seal(store().keys.of(row.childId), { column: 'deed.words', row: id }, given.words),
		at: clock.now()
	});
	return true;
}

/** What the reader did about something urgent or read first. Only this takes it from the top and ends its climb. */
export async function recordAction(actor: Actor, id: string, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.recordAction', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'acted', day: null, words }))) return;
		// What a machine or an adult has moved up goes back to where it stood.
		const state = row.urgent ? stateAfter(row, 'acted', await knownOf(row, tx)) : row.state;
		await tx.update(contribution).set({ actedAt: clock.now(), lifted: null, state }).where(eq(contribution.id, id));
		await stopClimb(tx, id);
		await record(tx, actor, 'contribution.acted', id);
	});
}

export type TalkDayProblem = 'dayNeeded' | 'dayWrong' | 'dayAhead' | 'dayLongAgo';

/** What is wrong with the day of a talk: it is a day that was, at most a year ago. */
export function findTalkDayProblem(day: string): TalkDayProblem | undefined {
	const today = dayOf(clock.now());
	if (day === '') return 'dayNeeded';
	if (!isDay(day)) return 'dayWrong';
	if (day > today) return 'dayAhead';
	if (day < addDays(today, -366)) return 'dayLongAgo';
	return undefined;
}

/** What is known of an item beside its row, for what closes it. */
export async function knownOf(row: Row, read: Reader): Promise<Known> {
	const { id, kind } = row;
	const deeds = await read
		.select({ kind: deed.kind, day: deed.day, at: deed.at })
		.from(deed)
		.where(eq(deed.contributionId, id));
	const has = (what: Deed['kind']) => deeds.some((each) => each.kind === what);
	const talks = deeds.flatMap((each) => (each.kind === 'talked' ? [{ day: each.day!, at: each.at }] : []));
	const answered = kind === 'plan' ? await listWishAnswers(row, read) : new Map();
	const isUnanswered = wishesOf(row).some((wish) => !answered.has(wish.key));
	const isOwed = isUnanswered || (kind === 'advocate' && !has('passedOn'));
	return { talks, isRaised: has('raised'), isOwed };
}

/** The day on which the reader talked with the child alone. It answers what was just for the reader, and nothing else. */
export async function recordTalk(actor: Actor, id: string, formId: string, day: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.recordTalk', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'talked', day, words }))) return;
		const answered = row.kind === 'alone' ? { answeredAt: clock.now() } : {};
		await tx
			.update(contribution)
			.set({ ...answered, state: stateAfter(row, 'talked', await knownOf(row, tx)) })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.talked', id);
	});
}

/** The reader is done with an item, with or without an answer. Throws NotThere while a talk with the child is due first. */
export async function markDone(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.markDone', tx);
		if (awaitsTalk(row, await knownOf(row, tx))) throw new NotThere();
		if (row.doneAt !== null) return;
		await tx
			.update(contribution)
			.set({ doneAt: clock.now(), state: stateAfter(row, 'done') })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.done', id);
	});
}

/** The reader takes up again what was closed: an answer is owed by a new day. */
export async function reopen(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.markDone', tx);
		if (row.doneAt === null && row.state !== states.closed) return;
		await tx
			.update(contribution)
			.set({ ...owedAnew(row), state: stateAfter(row, 'reopened') })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.reopened', id);
	});
}

/** To whom an item was passed on, and on which day, the first time first: for the child, too. */
export async function listPassedOn(row: Row): Promise<{ by: string; to: string; day: string }[]> {
	const deeds = await listDeeds(row);
	return deeds.flatMap(({ kind, by, words, day }) => (kind === 'passedOn' ? [{ by, to: words, day: day! }] : []));
}
