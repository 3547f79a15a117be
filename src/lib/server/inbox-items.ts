/** Rows of an inbox with what is sealed: names, ages and words. */
import type { KeyObject } from 'node:crypto';
import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { listAdvocates, type Advocate } from './advocates.ts';
import { ageOn, dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import type { Content, Row } from './contributions.ts';
import { child, message, person } from './db/schema.ts';
import { unseal, type Sealed } from './db/sealing.ts';
import { store } from './db/store.ts';
import type { Actor, Item } from './policy.ts';
import { standingOf } from './standing.ts';
import { listWhyHere, type WhyHere } from './why-here.ts';

export interface InboxItem {
	/** Its state is the one that it has for this reader. */
	row: Row;
	/** Where a complaint is by now; undefined for all else. */
	standing: Item | undefined;
	content: Content;
	name: string;
	/** Whole years, today. */
	age: number;
	isUnread: boolean;
	/** Undefined: nothing is to be said of it, as of their own children's. */
	why: WhyHere | undefined;
	/** The advocate who sent it. */
	sender: Pick<Advocate, 'name' | 'service'> | undefined;
}

type KeyOf = (childId: string) => KeyObject;

/** The keys of children, each of which is read once. */
export function keysOnce(): KeyOf {
	const keys = new Map<string, KeyObject>();
	return (id) => keys.get(id) ?? keys.set(id, store().keys.of(id)).get(id)!;
}

export interface Child {
	id: string;
	name: string;
	birthday: Sealed;
}

/** Some children with their names. */
export async function listChildren(which: SQL, keyOf: KeyOf): Promise<Child[]> {
	const rows = await store()
		.read.select({ id: child.id, name: person.name, birthday: child.birthday })
		.from(child)
		.innerJoin(person, eq(person.id, child.id))
		.where(which);
	return rows.map(({ id, name, birthday }) => ({
		id,
		name: unseal(keyOf(id), { column: 'person.name', row: id }, name),
		birthday
	}));
}

/** What a child wrote in a thread and nobody has read yet. */
export const unreadMessage = and(eq(message.fromChild, true), isNull(message.seenAt));

async function listWroteBack(items: Row[]): Promise<Set<string>> {
	const ids = items.map((row) => row.id);
	const rows = await store()
		.read.selectDistinct({ id: message.contributionId })
		.from(message)
		.where(and(inArray(message.contributionId, ids), unreadMessage));
	return new Set(rows.map((row) => row.id));
}

/** Opens the words of rows whose children are known. */
export async function openRows(actor: Actor, rows: Row[], known: Child[], keyOf: KeyOf): Promise<InboxItem[]> {
	const wroteBack = await listWroteBack(rows);
	const senders = rows.some(({ cameIn }) => cameIn === 'advocate') ? await listAdvocates() : [];
	const standings = await Promise.all(rows.map((row) => (row.kind === 'complaint' ? standingOf(row) : undefined)));
	const why = await listWhyHere(actor, rows);
	const today = dayOf(clock.now());
	return rows.map((row, at): InboxItem => {
		const key = keyOf(row.childId);
		const { name, birthday } = known.find((each) => each.id === row.childId)!;
		return {
			row,
			standing: standings[at],
			content: JSON.parse(unseal(key, { column: 'contribution.content', row: row.id }, row.content)) as Content,
			name,
			age: ageOn(unseal(key, { column: 'child.birthday', row: row.childId }, birthday), today),
			why: why.get(row.id),
			isUnread: row.readAt === null || wroteBack.has(row.id),
			sender: senders.find(({ id }) => row.cameIn === 'advocate' && id === row.writtenBy)
		};
	});
}
