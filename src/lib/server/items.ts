/** One item in the hands of the adult who reads it. */
import { and, asc, eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { contribution, deed, message, person, reading, states } from './db/schema.ts';
import { council } from './db/keys.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { addDays, addWorkingDays, dayOf } from './calendar.ts';
import { openContent, type Content, type Row } from './contributions.ts';
import { settings } from './env.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { deliverDue, notify, readersOf } from './notifications.ts';
import { assertCan, can, NotThere, type Action, type Actor } from './policy.ts';
import { getName } from './people.ts';
import { pressOf } from './press.ts';

/** The item, when the actor may do that with it. Throws NotThere otherwise: not yours and not there look the same. */
export async function getItem(actor: Actor, id: string, action: Action, read: Reader = store().read): Promise<Row> {
	const [row] = await read.select().from(contribution).where(eq(contribution.id, id));
	if (!row || !can(actor, action, row)) throw new NotThere();
	return row;
}

export interface ThreadMessage {
	id: string;
	from: string;
	fromChild: boolean;
	words: string;
	sentAt: number;
	seenAt: number | null;
}

export interface Deed {
	by: string;
	kind: 'acted' | 'talked';
	day: string | null;
	words: string;
	at: number;
}

export interface OpenedItem {
	row: Row;
	content: Content;
	thread: ThreadMessage[];
	readers: { name: string; at: number }[];
	deeds: Deed[];
}

/** Everything an adult sees of an item. */
export async function openItem(actor: Actor, id: string): Promise<OpenedItem> {
	const row = await getItem(actor, id, 'item.open');
	return {
		row,
		content: openContent(row),
		thread: await listThread(row),
		readers: await listReaders(row),
		deeds: await listDeeds(row)
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
		words: seal(store().keys.of(row.childId), { column: 'message.words', row: id }, words),
		sentAt: clock.now()
	});
	return true;
}

/** An urgent item stays urgent until somebody has recorded what they did, whatever is replied. */
function stateAfter(row: Pick<Row, 'urgent' | 'actedAt'>, isOpen: boolean): Row['state'] {
	if (row.urgent && !row.actedAt) return states.urgent;
	return isOpen ? states.open : states.closed;
}

/** The reader answers. The same form is taken once. */
export async function reply(actor: Actor, id: string, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.reply', tx);
		if (!(await insertMessage(tx, actor, row, formId, words))) return;
		await tx
			.update(contribution)
			.set({ answeredAt: clock.now(), state: stateAfter(row, false) })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.replied', id);
	});
}

/**
 * The child answers back: an item that was answered or closed is open again, with a new reply day. While an answer is
 * still owed, more words change neither its day nor that a manager was told. The same form is taken once.
 */
export async function answerBack(actor: Actor, id: string, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'own.answerBack', tx);
		if (!(await insertMessage(tx, actor, row, formId, words))) return;
		const isOwed = row.answeredAt === null && row.state !== states.closed;
		const replyBy = addWorkingDays(dayOf(clock.now()), settings().replyDays);
		await tx
			.update(contribution)
			.set({ state: stateAfter(row, true), ...(isOwed ? {} : { answeredAt: null, notRepliedAt: null, replyBy }) })
			.where(eq(contribution.id, id));
		const seq = await record(tx, actor, 'contribution.answeredBack', id);
		await notify(tx, seq, await readersOf(tx, row), false);
	});
	void deliverDue();
}

async function insertDeed(tx: Tx, actor: Actor, row: Row, formId: string, given: Pick<Deed, 'kind' | 'day' | 'words'>) {
	const press = pressOf(actor, formId, `${given.day ?? ''}\0${given.words}`);
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

/** What the reader did about something urgent. Only this takes an urgent item from the top. */
export async function recordAction(actor: Actor, id: string, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.recordAction', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'acted', day: null, words }))) return;
		const isOpen = row.answeredAt === null && row.dontUseAt === null;
		await tx
			.update(contribution)
			.set({ actedAt: clock.now(), state: isOpen ? states.open : states.closed })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.acted', id);
	});
}

function isDay(text: string): boolean {
	const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
	return Boolean(at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text));
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

/** The day on which the reader talked with the child alone about what was just for them. */
export async function recordTalk(actor: Actor, id: string, formId: string, day: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.recordTalk', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'talked', day, words }))) return;
		await tx.update(contribution).set({ answeredAt: clock.now(), state: states.closed }).where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.talked', id);
	});
}

/** The child sees the answers: they are marked as seen. */
export async function recordSeen(actor: Actor, id: string): Promise<void> {
	const unseen = await store()
		.read.select({ seenAt: message.seenAt })
		.from(message)
		.where(and(eq(message.contributionId, id), eq(message.fromChild, false)));
	if (unseen.every((each) => each.seenAt)) return;
	await store().transaction(async (tx) => {
		assertCan(actor, 'own.see', await getItem(actor, id, 'own.see', tx));
		await markSeen(tx, id, false);
	});
}

/** The items of a child that have an answer which the child has not seen. */
export async function listUnseenAnswers(actor: Actor): Promise<Set<string>> {
	const rows = await store()
		.read.select({ id: message.contributionId, seenAt: message.seenAt })
		.from(message)
		.innerJoin(contribution, eq(contribution.id, message.contributionId))
		.where(and(eq(contribution.childId, actor.id), eq(message.fromChild, false)));
	return new Set(rows.filter((row) => row.seenAt === null).map((row) => row.id));
}
