/**
 * Every child of the council, for its managers. Names are sealed, so that sorting and searching open all of them, in
 * memory and for each page anew: 2,000 take some 35 ms.
 */
import { and, count, eq, gte, inArray, isNull, min } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { child, person, review } from './db/schema.ts';
import { unseal } from './db/sealing.ts';
import { store } from './db/store.ts';
import { getChild, type ChildView } from './children.ts';
import { getNames, listReviewing } from './people.ts';
import { NotThere, type Actor } from './policy.ts';

const pageSize = 50;

export interface ChildLine {
	id: string;
	name: string;
	/** Undefined: no officer yet, the reviewing team reads. */
	officer: string | undefined;
	/** ISO date of the next review that has one. */
	reviewDay: string | undefined;
}

/** Who has children: an officer (or, with null, the reviewing team), and how many. */
export interface Caseload {
	officerId: string | null;
	name: string;
	count: number;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en-GB');

function assertManager({ role }: Actor): void {
	if (role !== 'manager') throw new NotThere();
}

/** The officers who have children, by name, and how many have none. */
export async function listCaseloads(actor: Actor): Promise<Caseload[]> {
	assertManager(actor);
	const rows = await store()
		.read.select({ officerId: child.officerId, count: count() })
		.from(child)
		.groupBy(child.officerId);
	const names = await getNames(rows.flatMap(({ officerId }) => officerId ?? []));
	const named = rows.map((row) => ({ ...row, name: row.officerId === null ? '' : names.get(row.officerId)! }));
	return named.sort(byName);
}

interface Named {
	id: string;
	name: string;
	officerId: string | null;
}

/** Opens the name of every child there is, or of one officer's. */
async function openNames(officerId?: string | null): Promise<Named[]> {
	const { read, keys } = store();
	const isTheirs =
		officerId === undefined ? undefined : officerId === null ? isNull(child.officerId) : eq(child.officerId, officerId);
	const rows = await read
		.select({ id: child.id, name: person.name, officerId: child.officerId })
		.from(child)
		.innerJoin(person, eq(person.id, child.id))
		.where(isTheirs);
	return rows
		.map((row) => ({ ...row, name: unseal(keys.of(row.id), { column: 'person.name', row: row.id }, row.name) }))
		.sort((a, b) => byName(a, b) || a.id.localeCompare(b.id));
}

async function linesOf(found: Named[]): Promise<ChildLine[]> {
	const officers = await getNames([...new Set(found.flatMap(({ officerId }) => officerId ?? []))]);
	const isAhead = and(isNull(review.heldAt), isNull(review.cancelledAt), gte(review.day, dayOf(clock.now())));
	const ids = found.map(({ id }) => id);
	const days = await store()
		.read.select({ id: review.childId, day: min(review.day) })
		.from(review)
		.where(and(inArray(review.childId, ids), isAhead))
		.groupBy(review.childId);
	return found.map(({ id, name, officerId }) => ({
		id,
		name,
		officer: officerId === null ? undefined : officers.get(officerId),
		reviewDay: days.find((each) => each.id === id)?.day ?? undefined
	}));
}

export interface ChildrenPage {
	children: ChildLine[];
	/** How many there are in all. */
	total: number;
	/** The child after whom the next page begins; undefined on the last. */
	next: string | undefined;
}

/**
 * One page of the children by name, of all or of one officer (null: of nobody yet). It begins after a child, by id: a name
 * is nothing for an address. A child who is not in the list any more begins it anew.
 */
export async function listAllChildren(
	actor: Actor,
	{ officerId, after }: { officerId?: string | null; after?: string } = {},
	size = pageSize
): Promise<ChildrenPage> {
	assertManager(actor);
	const all = await openNames(officerId);
	const from = all.findIndex(({ id }) => id === after) + 1;
	const found = all.slice(from, from + size);
	const isLast = from + size >= all.length;
	return { children: await linesOf(found), total: all.length, next: isLast ? undefined : found.at(-1)!.id };
}

/** The words of a name as they are compared: without capitals and accents. */
const wordsOf = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** The first children by name for whom each word that was typed begins a word of their name, or of their officer's. */
export async function searchChildren(actor: Actor, typed: string, size = pageSize): Promise<ChildrenPage> {
	assertManager(actor);
	const asked = wordsOf(typed);
	const all = await openNames();
	const officers = await getNames([...new Set(all.flatMap(({ officerId }) => officerId ?? []))]);
	const found = all.filter(({ name, officerId }) => {
		const said = wordsOf(`${name} ${officers.get(officerId ?? '') ?? ''}`);
		return asked.every((word) => said.some((each) => each.startsWith(word)));
	});
	return { children: await linesOf(found.slice(0, size)), total: found.length, next: undefined };
}

/** Any child of the council. Throws NotThere for who is no manager, and for nobody. */
export async function getAnyChild(actor: Actor, childId: string): Promise<ChildView> {
	assertManager(actor);
	const [row] = await store().read.select({ id: child.id }).from(child).where(eq(child.id, childId));
	if (!row) throw new NotThere();
	return getChild(childId);
}

/** Who could be this child's officer instead, by name: the officers and the managers who are there. */
export async function listNextOfficers(actor: Actor, now: string | undefined): Promise<{ id: string; name: string }[]> {
	assertManager(actor);
	const { read } = store();
	const ids = (await listReviewing(read)).filter((id) => id !== now);
	return [...(await getNames(ids))].map(([id, name]) => ({ id, name })).sort(byName);
}
