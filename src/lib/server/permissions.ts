/** An advocate may send things for a child: who is let in, and what the officer asks, records and ends. */
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { getActive, listAdvocates, type Advocate } from './advocates.ts';
import { getServed } from './caseload.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { permission, person, way } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record, type EventType } from './events.ts';
import { newId } from './ids.ts';
import { notify } from './notifications.ts';
import { getChild } from './children.ts';
import { getName } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { findNextReview } from './reviews.ts';

export type PermissionRow = typeof permission.$inferSelect;

/** A child who let an advocate in, as far as that advocate knows them. */
export interface Permitted {
	id: string;
	name: string;
	/** The first name of who reads what is sent; undefined: the reviewing team. */
	officer: string | undefined;
	/** The day of the next meeting (ISO); null: none is planned, or it has no day yet. */
	reviewDay: string | null;
	/** From when on this advocate may send. */
	since: number;
	/** The child cannot say what they want: an adult decided it. */
	isNotInstructed: boolean;
}

/** Where an advocate's permission to send for a child stands now. */
const standing = (advocateId: string) =>
	and(
		eq(permission.advocateId, advocateId),
		isNotNull(permission.givenAt),
		isNull(permission.endedAt),
		isNull(person.disabledAt)
	);

async function viewPermitted({ childId, givenAt, how }: PermissionRow, read: Reader): Promise<Permitted> {
	const { name, officer } = await getChild(childId, read);
	const reviewDay = (await findNextReview(childId, read))?.day ?? null;
	const isNotInstructed = how === 'notInstructed';
	return { id: childId, name, officer: officer?.firstName, reviewDay, since: givenAt!, isNotInstructed };
}

/** The children who let this advocate in and did not end it, by name. Throws NotThere where the account or service has ended. */
export async function listPermitted(actor: Actor): Promise<Permitted[]> {
	const { read } = store();
	await getActive(actor.id);
	const rows = await read
		.select({ permission })
		.from(permission)
		.innerJoin(person, eq(person.id, permission.childId))
		.where(standing(actor.id))
		.orderBy(permission.givenAt);
	// A child may have let them in twice, by two ways.
	const first = new Map(rows.reverse().map((row) => [row.permission.childId, row.permission]));
	const children = await Promise.all([...first.values()].map((row) => viewPermitted(row, read)));
	return children.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** When and how a child said yes in person, or why an advocate sends who was not asked by the child. */
export type PermissionNote = { day: string; how: string } | { reason: string };

export interface Permission {
	id: string;
	advocate: Advocate;
	how: PermissionRow['how'];
	note: PermissionNote | undefined;
	/** Who asked or recorded it: the child, or an adult by name. */
	by: string;
	isByChild: boolean;
	askedAt: number;
	/** Null: the child has not said yet. */
	givenAt: number | null;
	/** The child said that it is right. */
	confirmedAt: number | null;
	endedAt: number | null;
	/** The child ended it, or said no. */
	isEndedByChild: boolean;
	/** What the child said last came with a letter, which others may hold. */
	isByLetter: boolean;
}

const notePlace = (id: string) => ({ column: 'permission.note', row: id });

/** What a row says, with the names of those in it. */
export async function openPermission(row: PermissionRow, read: Reader = store().read): Promise<Permission> {
	const { id, childId, how, askedAt, givenAt, confirmedAt, endedAt } = row;
	const lastWay = row.endedWayId ?? row.wayId;
	const [said] = lastWay ? await read.select({ kind: way.kind }).from(way).where(eq(way.id, lastWay)) : [];
	const advocate = (await listAdvocates(read)).find((each) => each.id === row.advocateId)!;
	const note = row.note && unseal(store().keys.of(childId), notePlace(id), row.note);
	return {
		...{ id, advocate, how, askedAt, givenAt, confirmedAt, endedAt },
		note: note ? (JSON.parse(note) as PermissionNote) : undefined,
		by: await getName(row.askedBy, read),
		isByChild: row.askedBy === childId,
		isEndedByChild: row.endedBy === childId,
		isByLetter: said?.kind === 'code'
	};
}

/** Every permission of a child whom the actor serves, the newest first. Throws NotThere for another's child. */
export async function listPermissions(actor: Actor, childId: string): Promise<Permission[]> {
	await getServed(actor, childId);
	const rows = await store()
		.read.select()
		.from(permission)
		.where(eq(permission.childId, childId))
		.orderBy(desc(permission.askedAt), desc(permission.id));
	return Promise.all(rows.map((row) => openPermission(row)));
}

/** What was asked or given and has not ended, of a child and an advocate. */
async function findOpen(tx: Tx, childId: string, advocateId: string): Promise<PermissionRow | undefined> {
	const [row] = await tx
		.select()
		.from(permission)
		.where(and(eq(permission.childId, childId), eq(permission.advocateId, advocateId), isNull(permission.endedAt)))
		.orderBy(desc(permission.givenAt))
		.limit(1);
	return row;
}

type Recorded = Pick<PermissionRow, 'how' | 'givenAt'>;

/** Writes down what an adult asks or records. Where the advocate is let in already, nothing changes. */
async function write(
	actor: Actor,
	childId: string,
	advocateId: string,
	formId: string,
	{ how, givenAt }: Recorded,
	note?: PermissionNote
): Promise<void> {
	const press = pressOf(actor, formId, JSON.stringify([childId, advocateId, how, note]));
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		await getActive(advocateId, tx);
		if (how === 'notInstructed' && (await hasSaidNo(actor, childId, advocateId, tx))) throw new NotThere();
		const [already] = await tx.select({ id: permission.id }).from(permission).where(eq(permission.press, press));
		const open = await findOpen(tx, childId, advocateId);
		if (already || open?.givenAt || (open && givenAt === null)) return;
		const id = open?.id ?? newId();
		const sealed = note ? seal(store().keys.of(childId), notePlace(id), JSON.stringify(note)) : null;
		const changed = { press, how, givenAt, note: sealed, askedBy: actor.id, askedAt: clock.now() };
		if (open) await tx.update(permission).set(changed).where(eq(permission.id, id));
		else await tx.insert(permission).values({ id, childId, advocateId, ...changed });
		const type: EventType = givenAt === null ? 'permission.asked' : 'permission.recorded';
		const seq = await record(tx, actor, type, id);
		if (givenAt !== null) await notify(tx, seq, [advocateId], false);
	});
	void climbDue();
}

/** Asks a child, on their next page, whether an advocate may send things for them. The same form is taken once. */
export async function askChild(actor: Actor, childId: string, formId: string, advocateId: string): Promise<void> {
	await write(actor, childId, advocateId, formId, { how: 'child', givenAt: null });
}

/** A child said yes in person, on that day (ISO). It counts from now on, and the child is asked whether it is right. */
export async function recordConsent(
	actor: Actor,
	childId: string,
	formId: string,
	{ advocateId, ...note }: { advocateId: string; day: string; how: string }
): Promise<void> {
	await write(actor, childId, advocateId, formId, { how: 'inPerson', givenAt: clock.now() }, note);
}

/** A child cannot say what they want, and an advocate sends all the same, for a reason. The child is told, and can say no. */
export async function recordNotInstructed(
	actor: Actor,
	childId: string,
	formId: string,
	{ advocateId, reason }: { advocateId: string; reason: string }
): Promise<void> {
	await write(actor, childId, advocateId, formId, { how: 'notInstructed', givenAt: clock.now() }, { reason });
}

/** True when a child whom the actor serves has said no to an advocate, or ended it: who says no can say what they want. */
export async function hasSaidNo(
	actor: Actor,
	childId: string,
	advocateId: string,
	read: Reader = store().read
): Promise<boolean> {
	await getServed(actor, childId, read);
	const rows = await read
		.select({ id: permission.id })
		.from(permission)
		.where(
			and(
				eq(permission.childId, childId),
				eq(permission.advocateId, advocateId),
				eq(permission.endedBy, permission.childId)
			)
		)
		.limit(1);
	return rows.length > 0;
}

/** An adult ends a permission of a child whom they serve; where it was given, the child is told. */
export async function endPermission(actor: Actor, childId: string, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const { advocateId } = await getOne(tx, childId, id);
		// By whichever way the child let them in besides.
		const stands = [eq(permission.childId, childId), eq(permission.advocateId, advocateId)];
		const ended = await tx
			.update(permission)
			.set({ endedAt: clock.now(), endedBy: actor.id })
			.where(and(...stands, isNull(permission.endedAt)))
			.returning({ id: permission.id });
		for (const each of ended) await record(tx, actor, 'permission.ended', each.id);
	});
}

/** One of a child's. Throws NotThere for any other. */
async function getOne(tx: Tx, childId: string, id: string): Promise<PermissionRow> {
	const [row] = await tx
		.select()
		.from(permission)
		.where(and(eq(permission.id, id), eq(permission.childId, childId)));
	if (!row) throw new NotThere();
	return row;
}
