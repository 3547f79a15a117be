/** The thread under an item: the reader answers, the child answers back, each sees when it was seen. */
import { and, asc, eq } from 'drizzle-orm';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { stateAfter } from './closing.ts';
import type { Row } from './contributions.ts';
import { contribution, message, states } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Tx } from './db/store.ts';
import { knownOf } from './deeds.ts';
import { owedAnew } from './done.ts';
import { record } from './events.ts';
import { markFirst } from './first-words.ts';
import { newId } from './ids.ts';
import { getItem } from './items.ts';
import { notify, readersOf } from './notifications.ts';
import { dropPressedIn } from './parked.ts';
import { getName } from './people.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { standingOf } from './standing.ts';
import { noteAnswer } from './unseen.ts';
import { findWorryingWords } from './worrying-words.ts';

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
