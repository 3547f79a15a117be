/** Children and everything they sent move to another officer in the same transaction, or nothing happens. */
import { and, eq, exists, inArray, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm';
import { climbDue, climbForNext } from './climb.ts';
import { clock } from './clock.ts';
import { mustAct } from './closing.ts';
import { child, contribution, message, notification, states } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { notify, readersOf } from './notifications.ts';
import { listReviewing } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { manyAtOnce, slices } from './slices.ts';
import { listOpeners, listWithoutReader } from './standing.ts';

/**
 * Why something was not done that would leave somebody without a reader: who gets the children was not said, or cannot
 * read; who becomes the manager of others was not said; nobody would manage, or be there for complaints; or nobody could
 * open an item.
 */
export type NoReaderReason = 'officerNeeded' | 'managerNeeded' | 'lastManager' | 'lastComplaints' | 'nobody';

/** Somebody would be left with nobody who reads them, so it was not done. */
export class NoReader extends Error {
	override name = 'NoReader';
	readonly reason: NoReaderReason;
	constructor(reason: NoReaderReason) {
		super();
		this.reason = reason;
	}
}

/**
 * Gives a child another reviewing officer (or, with null, none). Everything the child sent goes along, in the same
 * transaction, and who reads now is told where something waits. Where nobody else may read a thing, the officer who may
 * keeps it: it is never without a reader. The child is told on their page, and both officers are by mail and in their
 * inbox (moves.ts). Throws NotThere for who is no manager, and for no child.
 * @throws NoReader - the new officer cannot read, or nobody could read an item
 */
export async function moveChild(actor: Actor, childId: string, officerId: string | null): Promise<void> {
	if (actor.role !== 'manager') throw new NotThere();
	await store().transaction(async (tx) => {
		const moved = await moveIn(tx, actor, childId, officerId);
		if (moved) await tellToo(tx, actor, moved.seq, [moved.from, officerId]);
	});
	void climbDue();
}

/** Tells these people of an event, too: but for who did it, and who were told already that something waits. */
export async function tellToo(tx: Tx, actor: Actor, seq: number, people: (string | null)[]): Promise<void> {
	const told = await tx.select({ id: notification.personId }).from(notification).where(eq(notification.eventSeq, seq));
	const isToTell = (id: string | null) => id !== null && id !== actor.id && !told.some((each) => each.id === id);
	await notify(tx, seq, people.filter(isToTell), false);
}

/**
 * The same inside a transaction, where nobody is told but of what waits. Gives the number of its event and who was the
 * officer before; undefined where nothing had to be done.
 */
export async function moveIn(
	tx: Tx,
	actor: Actor,
	childId: string,
	officerId: string | null
): Promise<{ seq: number; from: string | null } | undefined> {
	if (officerId && !(await listReviewing(tx)).includes(officerId)) throw new NoReader('officerNeeded');
	const [own] = await tx.select({ from: child.officerId }).from(child).where(eq(child.id, childId));
	if (!own) throw new NotThere();
	if (own.from === officerId) return undefined;
	const isTheirs = eq(contribution.childId, childId);
	const before = await tx
		.select({ id: contribution.id, officerId: contribution.officerId })
		.from(contribution)
		.where(isTheirs);
	await tx.update(child).set({ officerId }).where(eq(child.id, childId));
	await tx.update(contribution).set({ officerId }).where(isTheirs);
	await climbForNext(tx, isTheirs);
	for (const row of await listWithoutReader(isTheirs, tx)) {
		const officerBefore = before.find(({ id }) => id === row.id)!.officerId;
		if (!(await listOpeners({ ...row, officerId: officerBefore }, tx)).length) throw new NoReader('nobody');
		await tx.update(contribution).set({ officerId: officerBefore }).where(eq(contribution.id, row.id));
	}
	return { seq: await noteMoved(tx, actor, childId, own.from), from: own.from };
}

/** Writes down that a child has moved and from whom, and tells those who read now where something waits. */
async function noteMoved(tx: Tx, actor: Actor, childId: string, from: string | null): Promise<number> {
	const seq = await record(tx, actor, 'child.moved', childId);
	await tx.update(child).set({ movedAt: clock.now(), movedFrom: from, moveSeenAt: null }).where(eq(child.id, childId));
	await tellWaiting(tx, seq, eq(contribution.childId, childId));
	return seq;
}

/**
 * Tells those who read now where something waits among these items: it was not read, the child wrote under it, or it is
 * urgent. Each is told by what they may open themselves (rule 8).
 */
export async function tellWaiting(tx: Tx, seq: number, which: SQL): Promise<void> {
	const unseen = tx
		.select({ id: message.id })
		.from(message)
		.where(and(eq(message.contributionId, contribution.id), eq(message.fromChild, true), isNull(message.seenAt)));
	const isWaiting = or(
		isNull(contribution.readAt),
		exists(unseen),
		eq(contribution.state, states.urgent),
		isNotNull(contribution.lifted)
	);
	const rows = await tx
		.select()
		.from(contribution)
		.where(and(which, ne(contribution.audience, 'complaints'), isWaiting));
	const urgent = new Map<string, boolean>();
	for (const row of rows)
		for (const id of await readersOf(tx, row)) urgent.set(id, urgent.get(id) === true || mustAct(row));
	for (const isUrgent of [true, false]) {
		const people = [...urgent].flatMap(([id, each]) => (each === isUrgent ? [id] : []));
		await notify(tx, seq, people, isUrgent);
	}
}

/** Gives every child of an officer, and everything they sent, to another one (with null, to the reviewing team). */
export async function moveAll(tx: Tx, actor: Actor, officerId: string, toOfficerId: string | null): Promise<void> {
	const children = await tx.select({ id: child.id }).from(child).where(eq(child.officerId, officerId));
	const isTheirs = eq(contribution.officerId, officerId);
	const items = await tx.select({ id: contribution.id }).from(contribution).where(isTheirs);
	await climbForNext(tx, isTheirs);
	await tx.update(child).set({ officerId: toOfficerId }).where(eq(child.officerId, officerId));
	await tx.update(contribution).set({ officerId: toOfficerId }).where(isTheirs);
	await assertReaders(tx, items);
	for (const { id } of children) await noteMoved(tx, actor, id, officerId);
}

/** @throws NoReader - one of these items nobody may open */
export async function assertReaders(tx: Tx, items: readonly { id: string }[]): Promise<void> {
	for (const some of slices(items, manyAtOnce)) {
		const ids = some.map(({ id }) => id);
		if ((await listWithoutReader(inArray(contribution.id, ids), tx)).length) throw new NoReader('nobody');
	}
}
