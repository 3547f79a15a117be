/** Whom a child lets send things for them: the child says yes or no, lets somebody in unasked, and ends it. */
import { and, desc, eq, isNull, ne } from 'drizzle-orm';
import { getActive, listActiveAdvocates, type Advocate } from './advocates.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { child, permission, way } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record, type EventType } from './events.ts';
import { newId } from './ids.ts';
import { notify, readersOf } from './notifications.ts';
import { openPermission, type Permission, type PermissionRow } from './permissions.ts';
import { NotThere, opensWay, type Actor } from './policy.ts';

/**
 * What adults asked or recorded is shown to the child by each of their ways. Whom the child let in unasked is shown as
 * what they sent is: who only holds a letter learns nothing of it, and cannot end it. What was let in with a letter is
 * shown by every way: the next letter must be able to end it.
 */
const isShown = ({ way: own }: Actor, row: PermissionRow, kind: 'code' | 'signIn' | null) =>
	row.askedBy !== row.childId || kind === 'code' || opensWay(own, row.wayId);

function assertChild(actor: Actor): void {
	if (actor.role !== 'child') throw new NotThere();
}

async function listOwn(actor: Actor, read: Reader): Promise<PermissionRow[]> {
	const rows = await read
		.select({ permission, kind: way.kind })
		.from(permission)
		.leftJoin(way, eq(way.id, permission.wayId))
		.where(eq(permission.childId, actor.id))
		.orderBy(desc(permission.askedAt), desc(permission.id));
	return rows.filter((row) => isShown(actor, row.permission, row.kind)).map((row) => row.permission);
}

/** What waits for a child: to be asked for a yes, to be told what was recorded for them, or that an adult ended it. */
export type Waiting = 'ask' | 'isRight' | 'told' | 'ended';

/** What of a permission waits for the child; undefined: nothing. */
export function waitingOf(row: Pick<PermissionRow, keyof Facts>): Waiting | undefined {
	const { how, givenAt, confirmedAt, endedAt, endedBy, endSeenAt, childId } = row;
	if (endedAt !== null) return givenAt !== null && endedBy !== childId && endSeenAt === null ? 'ended' : undefined;
	if (givenAt === null) return 'ask';
	if (confirmedAt !== null) return undefined;
	return how === 'notInstructed' ? 'told' : 'isRight';
}
type Facts = Pick<PermissionRow, 'how' | 'givenAt' | 'confirmedAt' | 'endedAt' | 'endedBy' | 'endSeenAt' | 'childId'>;

export type OwnPermission = Permission & { waiting: Waiting | undefined };

async function open(row: PermissionRow, read: Reader): Promise<OwnPermission> {
	return { ...(await openPermission(row, read)), waiting: waitingOf(row) };
}

/** What waits for this child about who may send for them, the newest first. */
export async function listWaiting(actor: Actor, read: Reader = store().read): Promise<OwnPermission[]> {
	assertChild(actor);
	const rows = (await listOwn(actor, read)).filter(waitingOf);
	return Promise.all(rows.map((row) => open(row, read)));
}

/** Who may send for this child, and who waits for an answer, the newest first. */
export async function listOwnPermissions(actor: Actor, read: Reader = store().read): Promise<OwnPermission[]> {
	assertChild(actor);
	const rows = (await listOwn(actor, read)).filter(({ endedAt }) => endedAt === null);
	return Promise.all(rows.map((row) => open(row, read)));
}

/** The advocates whom this child can let in: those who are there, and are not let in already. */
export async function listToLetIn(actor: Actor, read: Reader = store().read): Promise<Advocate[]> {
	const own = await listOwnPermissions(actor, read);
	const isIn = new Set(own.map(({ advocate }) => advocate.id));
	return (await listActiveAdvocates(read)).filter(({ id }) => !isIn.has(id));
}

/** One of this child's own. Throws NotThere for any other. */
export async function getOwnPermission(actor: Actor, id: string, read: Reader = store().read): Promise<OwnPermission> {
	return open(await getRow(actor, id, read), read);
}

async function getRow(actor: Actor, id: string, read: Reader): Promise<PermissionRow> {
	assertChild(actor);
	const row = (await listOwn(actor, read)).find((each) => each.id === id);
	if (!row) throw new NotThere();
	return row;
}

/** Writes down what the child said. Where it came by a letter, which others may hold, the officer is told. */
async function say(tx: Tx, actor: Actor, type: EventType, id: string): Promise<number> {
	const seq = await record(tx, actor, type, id);
	if (!actor.way?.isCode) return seq;
	const [{ officerId } = { officerId: null }] = await tx.select().from(child).where(eq(child.id, actor.id));
	await notify(tx, seq, await readersOf(tx, { id: actor.id, officerId, audience: 'officer' }), false);
	return seq;
}

async function give(tx: Tx, actor: Actor, row: Pick<PermissionRow, 'id' | 'advocateId' | 'givenAt'>): Promise<void> {
	const now = clock.now();
	const wayId = actor.way?.id ?? null;
	const change = { givenAt: row.givenAt ?? now, confirmedAt: now, wayId };
	await tx.update(permission).set(change).where(eq(permission.id, row.id));
	const seq = await say(tx, actor, row.givenAt === null ? 'permission.given' : 'permission.confirmed', row.id);
	if (row.givenAt === null) await notify(tx, seq, [row.advocateId], false);
}

/** A no is a no to that advocate: all that lets them in, and that this way shows, ends with it. */
async function end(tx: Tx, actor: Actor, { advocateId }: PermissionRow): Promise<void> {
	const change = { endedAt: clock.now(), endedBy: actor.id, endedWayId: actor.way?.id ?? null };
	const shown = await listOwn(actor, tx);
	for (const { id } of shown.filter((row) => row.advocateId === advocateId && row.endedAt === null)) {
		await tx.update(permission).set(change).where(eq(permission.id, id));
		await say(tx, actor, 'permission.ended', id);
	}
}

/**
 * The child says yes or no to an advocate: to being asked, to what was recorded for them, or to one whom they had let
 * in. A no ends it at once: the advocate sees and sends nothing from the next request on. Said again, it is said once. Throws NotThere for one that is not theirs, or has ended.
 */
export async function answerPermission(actor: Actor, id: string, isYes: boolean): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getRow(actor, id, tx);
		if (row.endedAt !== null) {
			if (!isYes && row.endedBy === actor.id) return;
			throw new NotThere();
		}
		if (!isYes) await end(tx, actor, row);
		else if (row.confirmedAt === null) await give(tx, actor, row);
	});
	void climbDue();
}

/** The child lets an advocate in, asked or not; returns the permission. Who is in already stays. Throws NotThere for one who is not there. */
export async function letIn(actor: Actor, advocateId: string): Promise<string> {
	assertChild(actor);
	const given = await store().transaction(async (tx) => {
		await getActive(advocateId, tx);
		const own = await listOwn(actor, tx);
		const before = own.find((row) => row.advocateId === advocateId && row.endedAt === null);
		if (before) {
			if (before.confirmedAt === null) await give(tx, actor, before);
			return before.id;
		}
		const id = newId();
		const made = { id, childId: actor.id, advocateId, how: 'child' as const, askedBy: actor.id, askedAt: clock.now() };
		await tx.insert(permission).values(made);
		await give(tx, actor, { id, advocateId, givenAt: null });
		return id;
	});
	void climbDue();
	return given;
}

/** The child has been told that an adult ended it. */
export async function noteEndSeen(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		await getRow(actor, id, tx);
		const isNew = and(eq(permission.id, id), isNull(permission.endSeenAt), ne(permission.endedBy, actor.id));
		await tx.update(permission).set({ endSeenAt: clock.now() }).where(isNew);
	});
}
