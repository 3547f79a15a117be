/**
 * A sign-in that a child made from a letter opens what is older when an adult was with the child and the child said that
 * they made it. Whoever serves the child may say so; for what is delicate, a manager who has nothing to do with the first.
 */
import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { getServed } from './caseload.ts';
import { clock } from './clock.ts';
import { listMembers, standInOf, type Member } from './cover.ts';
import { child, review, way, wayConfirmed } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { lastDayOf } from './letters.ts';
import { getChild } from './children.ts';
import { getNames } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';

type Row = typeof way.$inferSelect;

export interface Meeting {
	/** The day on which they were together (ISO). */
	day: string;
	/** How the adult knows. */
	how: string;
}

export interface ConfirmedBy extends Meeting {
	opens: 'older' | 'delicate';
	/** The name of the adult. */
	by: string;
}

export interface KnownWay {
	id: string;
	kind: Row['kind'];
	madeAt: number;
	givenAt: number | null;
	firstUsedAt: number | null;
	/** The last day on which a letter works (ISO). */
	lastDay: string | undefined;
	isOver: boolean;
	/** The letter that a sign-in was made from: when it was made. */
	fromMadeAt: number | undefined;
	endedAt: number | null;
	/** The name of the adult who ended it; undefined: the child did. */
	endedBy: string | undefined;
	opensOlder: boolean;
	opensDelicate: boolean;
	confirmed: ConfirmedBy[];
}

const place = (id: string) => ({ column: 'way_confirmed.how', row: id });

/** Who confirmed some ways of a child. */
async function confirmedOf(childId: string, wayIds: string[], read: Reader) {
	const rows = await read
		.select()
		.from(wayConfirmed)
		.where(inArray(wayConfirmed.wayId, wayIds))
		.orderBy(asc(wayConfirmed.at));
	if (!rows.length) return [];
	const key = store().keys.of(childId);
	const names = await getNames(
		rows.map(({ personId }) => personId),
		read
	);
	return rows.map(({ id, how, personId, ...row }) => ({
		...row,
		by: names.get(personId) ?? '',
		how: unseal(key, place(id), how)
	}));
}

/** The ways into the Say So of a child whom the actor serves, the newest first. Throws NotThere for another's child. */
export async function listWaysFor(actor: Actor, childId: string): Promise<KnownWay[]> {
	const { read } = store();
	await getServed(actor, childId);
	const rows = await read
		.select({ way, review })
		.from(way)
		.leftJoin(review, eq(review.id, way.reviewId))
		.where(eq(way.childId, childId))
		.orderBy(desc(way.createdAt), way.id);
	const confirmed = await confirmedOf(
		childId,
		rows.map((row) => row.way.id),
		read
	);
	const enders = rows.map((row) => row.way.endedBy).filter((id) => id !== null && id !== childId);
	const names = await getNames(
		enders.map((id) => id!),
		read
	);
	const today = dayOf(clock.now());
	return rows.map(({ way: row, review: meeting }) => {
		const lastDay = row.kind === 'code' ? lastDayOf(row, meeting) : undefined;
		return {
			id: row.id,
			kind: row.kind,
			madeAt: row.createdAt,
			givenAt: row.givenAt,
			firstUsedAt: row.firstUsedAt,
			lastDay,
			isOver: lastDay !== undefined && lastDay < today,
			fromMadeAt: rows.find((each) => each.way.id === row.madeFrom)?.way.createdAt,
			endedAt: row.endedAt,
			endedBy: row.endedBy === null ? undefined : names.get(row.endedBy),
			opensOlder: row.opensOlderAt !== null,
			opensDelicate: row.opensDelicateAt !== null,
			confirmed: confirmed.filter(({ wayId }) => wayId === row.id)
		};
	});
}

/** A sign-in that stands. */
async function getSignIn(tx: Reader, wayId: string): Promise<Row> {
	const [row] = await tx
		.select()
		.from(way)
		.where(and(eq(way.id, wayId), eq(way.kind, 'signIn'), isNull(way.endedAt)));
	if (!row) throw new NotThere();
	return row;
}

/** Writes down who was with the child, when and how. */
async function note(tx: Tx, actor: Actor, row: Row, formId: string, opens: 'older' | 'delicate', given: Meeting) {
	const id = newId();
	const press = pressOf(actor, formId, [row.id, opens, given.day, given.how].join('\0'));
	const how = seal(store().keys.of(row.childId), place(id), given.how);
	const at = clock.now();
	await tx
		.insert(wayConfirmed)
		.values({ id, press, wayId: row.id, opens, personId: actor.id, day: given.day, how, at });
	await record(tx, actor, 'way.confirmed', row.id);
}

/**
 * The actor was with a child whom they serve, who said that they made this sign-in: from now on it opens what is older.
 * Once. Throws NotThere for another's child, and for a sign-in that does not stand.
 */
export async function confirmOlder(
	actor: Actor,
	childId: string,
	formId: string,
	wayId: string,
	given: Meeting
): Promise<void> {
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const row = await getSignIn(tx, wayId);
		if (row.childId !== childId) throw new NotThere();
		if (row.opensOlderAt !== null) return;
		await tx.update(way).set({ opensOlderAt: clock.now() }).where(eq(way.id, wayId));
		await note(tx, actor, row, formId, 'older', given);
	});
}

/**
 * True for the manager of a child's officer, or who reads in that manager's place; for every manager where there is none,
 * or where that one confirmed the rest. Never for the child's own officer, nor for who confirmed the rest.
 */
function mayOpenDelicate(
	actor: Actor,
	officerId: string | null,
	olderBy: string | undefined,
	members: Member[]
): boolean {
	const others = [officerId, olderBy].filter((id) => typeof id === 'string');
	const able = members.filter(({ id, role, isActive }) => role === 'manager' && isActive && !others.includes(id));
	if (!able.some(({ id }) => id === actor.id)) return false;
	const own = members.find(({ id }) => id === officerId)?.managerId;
	if (!able.some(({ id }) => id === own)) return true;
	return own === actor.id || standInOf(own, others, members) === actor.id;
}

export interface Unconfirmed {
	wayId: string;
	child: { id: string; name: string; officer: string | undefined };
	madeAt: number;
	/** What whoever confirmed the rest said of it. */
	confirmed: ConfirmedBy[];
}

/** The sign-ins that open what is older, and for which this manager may open what is delicate: those that wait longest first. */
export async function listUnconfirmed(actor: Actor, read: Reader = store().read): Promise<Unconfirmed[]> {
	if (actor.role !== 'manager') return [];
	const rows = await read
		.select({ way, officerId: child.officerId, olderBy: wayConfirmed.personId })
		.from(way)
		.innerJoin(child, eq(child.id, way.childId))
		.innerJoin(wayConfirmed, and(eq(wayConfirmed.wayId, way.id), eq(wayConfirmed.opens, 'older')))
		.where(and(isNotNull(way.opensOlderAt), isNull(way.opensDelicateAt), isNull(way.endedAt)))
		.orderBy(asc(way.opensOlderAt), way.id);
	const members = await listMembers(read);
	const mine = rows.filter(({ officerId, olderBy }) => mayOpenDelicate(actor, officerId, olderBy, members));
	return Promise.all(
		mine.map(async ({ way: { id, childId, createdAt } }) => {
			const { name, officer } = await getChild(childId, read);
			return {
				wayId: id,
				child: { id: childId, name, officer: officer?.name },
				madeAt: createdAt,
				confirmed: await confirmedOf(childId, [id], read)
			};
		})
	);
}

/**
 * A manager was with the child, too: the sign-in opens what is delicate, but nothing that is kept from that manager.
 * Once. Throws NotThere for one that is not on their list.
 */
export async function confirmDelicate(actor: Actor, formId: string, wayId: string, given: Meeting): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getSignIn(tx, wayId);
		// The same form again.
		if (row.delicateBy === actor.id) return;
		if (!(await listUnconfirmed(actor, tx)).some((each) => each.wayId === wayId)) throw new NotThere();
		await tx.update(way).set({ opensDelicateAt: clock.now(), delicateBy: actor.id }).where(eq(way.id, wayId));
		await note(tx, actor, row, formId, 'delicate', given);
	});
}
