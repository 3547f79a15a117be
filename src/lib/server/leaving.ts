/**
 * Who goes, or reads less than before, hands over first: children and everything they sent, those whose manager they are,
 * and every item that nobody else could open. All of it in one transaction, or nothing happens.
 */
import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import { removeFactor } from './auth/factor.ts';
import { endSessionsOf } from './auth/sessions.ts';
import { endAllOf } from './advocates.ts';
import { climbDue, endClimbTo } from './climb.ts';
import { clock } from './clock.ts';
import { covers } from './cover.ts';
import { child, contribution, halfway, person, staff } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { notifyOfAccounts } from './notifications.ts';
import { assertReaders, moveAll, NoReader, tellToo, tellWaiting } from './officers.ts';
import { listActive, listComeIn } from './people.ts';
import type { NewStaff } from './staff.ts';
import { canReview, NotThere, reviewers, type Actor } from './policy.ts';
import { scopeOf } from './scope.ts';

/** To whom somebody hands over. */
export interface Next {
	/** Who gets the children; null: the reviewing team does. Undefined: nobody was chosen. */
	officerId?: string | null | undefined;
	/** Who becomes the manager of those whose manager they are. */
	managerId?: string | undefined;
}

type StaffRole = NewStaff['role'];

function assertManager(actor: Actor): void {
	if (actor.role !== 'manager') throw new NotThere();
}

/** Somebody of the council's staff who is there, with their role. Throws NotThere for anybody else. */
export async function getStaff(tx: Tx, id: string): Promise<{ id: string; role: StaffRole }> {
	const [row] = await tx
		.select({ role: person.role })
		.from(staff)
		.innerJoin(person, eq(person.id, staff.id))
		.where(and(eq(staff.id, id), isNull(person.disabledAt)));
	if (!row) throw new NotThere();
	return { id, role: row.role as StaffRole };
}

/**
 * Ends the account of somebody of the staff: sessions, links, app and codes at once, and they are nobody's cover any
 * more. Their email stays theirs, so that they can be let back in (invitations.ts) and nobody else is taken for them.
 * Throws NotThere for who is no manager, and for who is not there.
 *
 * A refusal must not tell a manager that something about them is there (rule 8): the last manager and the last complaints
 * person stay whatever there is to read. What is left is an item that they alone of several may read, because it is kept
 * from the others. It stays refused, as nothing is ever without a reader, in words (`nobody`) that speak of no item.
 * @throws NoReader - what has to be handed over was not, or they are the last manager, or the last for complaints
 */
export async function endAccount(actor: Actor, personId: string, next: Next = {}): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		const before = await getStaff(tx, personId);
		const opened = await listOpened(tx, before);
		await tx.update(person).set({ disabledAt: clock.now() }).where(eq(person.id, personId));
		await endAllOf(tx, personId);
		await removeFactor(tx, personId);
		await record(tx, actor, 'person.disabled', personId);
		await endClimbTo(tx, personId);
		await handOver(tx, actor, before, undefined, next);
		await assertReaders(tx, opened);
	});
	void climbDue();
}

/**
 * Gives somebody of the staff another role. They are signed out at once. Throws as `endAccount` does.
 * @throws NoReader
 */
export async function changeRole(actor: Actor, personId: string, role: StaffRole, next: Next = {}): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		const before = await getStaff(tx, personId);
		if (before.role === role) return;
		const opened = await listOpened(tx, before);
		await tx.update(person).set({ role }).where(eq(person.id, personId));
		await endSessionsOf(tx, personId);
		await tx.delete(halfway).where(eq(halfway.personId, personId));
		const seq = await record(tx, actor, 'person.roleChanged', personId);
		await notifyOfAccounts(tx, seq, [personId]);
		await endClimbTo(tx, personId);
		await handOver(tx, actor, before, role, next);
		await assertReaders(tx, opened);
	});
	void climbDue();
}

/**
 * Says who somebody's manager is; with null, every manager is. What waits past them is the new one's at once. A manager
 * may look at things for a reason, so nobody becomes one unseen: the manager before, the one after and the person are
 * told by mail. Throws NotThere for who is no manager, for who is not there, and for a manager who is none or the person themself.
 */
export async function changeManager(actor: Actor, personId: string, managerId: string | null): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		await getStaff(tx, personId);
		const [own] = await tx.select({ managerId: staff.managerId }).from(staff).where(eq(staff.id, personId));
		if (managerId !== null && (managerId === personId || !(await listActive(tx, 'manager')).includes(managerId)))
			throw new NotThere();
		if (own!.managerId === managerId) return;
		await changeManagerIn(tx, actor, personId, { from: own!.managerId, to: managerId });
	});
	void climbDue();
}

/** The same inside a transaction: the manager before, the one after and who is managed are told. */
export async function changeManagerIn(
	tx: Tx,
	actor: Actor,
	id: string,
	{ from, to }: { from: string | null; to: string | null }
): Promise<void> {
	const seq = await giveManager(tx, actor, id, to);
	await tellToo(tx, actor, seq, [from, to, id]);
}

/**
 * Gives somebody another manager, who is told of what waits past them, and returns the number of its event. The mails are
 * sent by the next `climbDue`.
 */
async function giveManager(tx: Tx, actor: Actor, id: string, managerId: string | null): Promise<number> {
	await tx.update(staff).set({ managerId }).where(eq(staff.id, id));
	const seq = await record(tx, actor, 'person.managerChanged', id);
	await tellWaiting(tx, seq, and(eq(contribution.officerId, id), eq(contribution.audience, 'manager'))!);
	return seq;
}

/** What somebody could open before they went. */
async function listOpened(tx: Tx, actor: Actor): Promise<{ id: string }[]> {
	return tx
		.select({ id: contribution.id })
		.from(contribution)
		.where(await scopeOf(actor));
}

/** Everything that hangs on the role they had and do not have any more; `role`: what they are now, undefined: gone. */
async function handOver(tx: Tx, actor: Actor, before: Actor, role: StaffRole | undefined, next: Next): Promise<void> {
	if (before.role === 'manager' && role !== 'manager') await handOverTeam(tx, actor, before.id, next.managerId);
	if (before.role === 'complaints' && role !== 'complaints' && !(await listComeIn(tx, ['complaints'])).length)
		throw new NoReader('lastComplaints');
	if (!role || !canReview(role)) await handOverChildren(tx, actor, before.id, next.officerId);
	await clearCovers(tx, actor, before.id, role);
}

async function handOverTeam(tx: Tx, actor: Actor, id: string, managerId: string | undefined): Promise<void> {
	const managers = await listComeIn(tx, ['manager']);
	if (!managers.length) throw new NoReader('lastManager');
	const team = await tx
		.select({ id: staff.id, disabledAt: person.disabledAt })
		.from(staff)
		.innerJoin(person, eq(person.id, staff.id))
		.where(eq(staff.managerId, id));
	if (!team.length) return;
	const isChosen = managerId !== undefined && managers.includes(managerId);
	if (!isChosen && team.some(({ disabledAt }) => disabledAt === null)) throw new NoReader('managerNeeded');
	// Nobody is their own manager.
	const others = team.flatMap((each) => (each.id === managerId ? [] : [each.id]));
	for (const each of others) await giveManager(tx, actor, each, isChosen ? managerId : null);
	if (others.length < team.length) await giveManager(tx, actor, managerId!, null);
}

async function handOverChildren(tx: Tx, actor: Actor, id: string, to: string | null | undefined): Promise<void> {
	const [one] = await tx.select({ id: child.id }).from(child).where(eq(child.officerId, id)).limit(1);
	const [item] = await tx
		.select({ id: contribution.id })
		.from(contribution)
		.where(eq(contribution.officerId, id))
		.limit(1);
	if (!one && !item) return;
	const able = await listComeIn(tx, to === null ? ['manager'] : reviewers);
	const isAble = to === null ? able.length > 0 : to !== undefined && to !== id && able.includes(to);
	if (!isAble) throw new NoReader('officerNeeded');
	await moveAll(tx, actor, id, to!);
}

/** The standing cover, and the one of a time away. */
const coverColumns = [
	[staff.coverId, { coverId: null }],
	[staff.awayCoverId, { awayCoverId: null }]
] as const;

/** Who cannot stand in any more is nobody's cover, and who reads for nobody is not away. */
async function clearCovers(tx: Tx, actor: Actor, id: string, role: StaffRole | undefined): Promise<void> {
	const naming = await tx
		.select({ id: staff.id, role: person.role })
		.from(staff)
		.innerJoin(person, eq(person.id, staff.id))
		.where(and(or(eq(staff.coverId, id), eq(staff.awayCoverId, id)), ne(staff.id, id)));
	const lost = naming.filter((each) => !role || !covers(role, each.role)).map((each) => each.id);
	for (const [column, nobody] of coverColumns) {
		if (!lost.length) break;
		await tx
			.update(staff)
			.set(nobody)
			.where(and(inArray(staff.id, lost), eq(column, id)));
	}
	for (const each of lost) await record(tx, actor, 'person.covered', each);
	if (!role || !canReview(role)) {
		await tx
			.update(staff)
			.set({ awayFrom: null, awayUntil: null, awayCoverId: null, coverId: null })
			.where(eq(staff.id, id));
		return;
	}
	for (const [column, nobody] of coverColumns) {
		const [own] = await tx
			.select({ role: person.role })
			.from(staff)
			.innerJoin(person, eq(person.id, column))
			.where(eq(staff.id, id));
		if (own && !covers(own.role, role)) await tx.update(staff).set(nobody).where(eq(staff.id, id));
	}
}
