/** Who reads while an officer is away: the cover, else the cover's cover, else a manager. Never nobody. */
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { child, person, staff, type Role } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { firstName, getName } from './people.ts';
import { canReview, NotThere, type Actor } from './policy.ts';

/** Somebody who can stand in for another. */
export interface Member {
	id: string;
	role: Role;
	isActive: boolean;
	/** Away today. */
	isAway: boolean;
	/** The last day away, counted in; null when they are not away and will not be. */
	awayUntil: string | null;
	coverId: string | null;
	managerId: string | null;
}

/** The officers and managers, as they are today. */
export async function listMembers(read: Reader = store().read): Promise<Member[]> {
	const today = dayOf(clock.now());
	const rows = await read
		.select({ staff, role: person.role, disabledAt: person.disabledAt })
		.from(staff)
		.innerJoin(person, eq(person.id, staff.id))
		.where(inArray(person.role, ['officer', 'manager']))
		.orderBy(person.createdAt, person.id);
	return rows.map(({ staff: { id, awayFrom, awayUntil, coverId, managerId }, role, disabledAt }) => ({
		id,
		role,
		isActive: disabledAt === null,
		isAway: awayFrom !== null && awayUntil !== null && awayFrom <= today && today <= awayUntil,
		awayUntil,
		coverId,
		managerId
	}));
}

/**
 * Those who can read for somebody, the next one first: the cover, the cover's cover and so on, then the own manager,
 * then the other managers. Nobody stands in it twice, nobody who is disabled, and not the one they read for.
 */
export function lineOf(id: string | null, members: readonly Member[]): Member[] {
	const find = (wanted: string | null | undefined) => members.find((each) => each.id === wanted);
	const line: Member[] = [];
	const seen = new Set(id ? [id] : []);
	const own = find(id);
	for (let next = find(own?.coverId); next && !seen.has(next.id); next = find(next.coverId)) {
		seen.add(next.id);
		line.push(next);
	}
	const managers = members.filter(({ role }) => role === 'manager');
	const ownFirst = [...managers.filter((each) => each.id === own?.managerId), ...managers];
	for (const manager of ownFirst) {
		if (!seen.has(manager.id)) line.push(manager);
		seen.add(manager.id);
	}
	return line.filter(({ isActive }) => isActive);
}

/**
 * Who of a line reads an item: the first who is here and may learn of it. Where all of those are away, the first one
 * all the same: never nobody.
 */
export function nextOf(line: readonly Member[], excluded: readonly string[]): Member | undefined {
	const may = line.filter(({ id }) => !excluded.includes(id));
	return may.find(({ isAway }) => !isAway) ?? may[0];
}

/** Those who would read an item before this person: all of them must be kept from it for it to come to this person. */
function before(line: readonly Member[], id: string): string[] {
	const at = line.findIndex((each) => each.id === id);
	const isAhead = (each: Member, index: number) =>
		line[at]!.isAway ? index < at || !each.isAway : index < at && !each.isAway;
	return line.filter((each, index) => index !== at && isAhead(each, index)).map((each) => each.id);
}

/** The officers (and managers) who are away today and whom this person may stand in for, each with those who come before. */
export async function listCovered(
	actor: Actor,
	read: Reader = store().read
): Promise<{ officerId: string; before: string[] }[]> {
	if (!canReview(actor.role)) return [];
	const members = await listMembers(read);
	return members
		.filter(({ isAway, isActive }) => isAway && isActive)
		.map(({ id }) => ({ officerId: id, line: lineOf(id, members) }))
		.filter(({ line }) => line.some(({ id }) => id === actor.id))
		.map(({ officerId, line }) => ({ officerId, before: before(line, actor.id) }));
}

/** Who reads an officer's items today in the officer's place; undefined while the officer is here. */
export async function findStandIn(
	officerId: string,
	excluded: readonly string[],
	read: Reader = store().read
): Promise<string | undefined> {
	const members = await listMembers(read);
	const officer = members.find(({ id }) => id === officerId);
	return officer?.isAway ? nextOf(lineOf(officerId, members), excluded)?.id : undefined;
}

export interface WhoReads {
	/** First name of the child's officer; empty: the reviewing team. */
	name: string;
	/** While the officer is away: the last day (ISO date), and the first name of who reads in the meantime. */
	away?: { until: string; cover: string };
}

/** Who reads what a child sends today, for the child's pages. */
export async function whoReads(childId: string, read: Reader = store().read): Promise<WhoReads> {
	const [row] = await read.select({ officerId: child.officerId }).from(child).where(eq(child.id, childId));
	if (!row?.officerId) return { name: '' };
	const nameOf = async (id: string) => firstName(await getName(id, read));
	const name = await nameOf(row.officerId);
	const members = await listMembers(read);
	const officer = members.find(({ id }) => id === row.officerId);
	const cover = nextOf(lineOf(row.officerId, members), []);
	if (!officer?.isAway || !cover) return { name };
	return { name, away: { until: officer.awayUntil!, cover: await nameOf(cover.id) } };
}

/** Throws NotThere unless the actor is that person or a manager. */
function assertMayArrange(actor: Actor, personId: string): void {
	if (actor.role !== 'manager' && actor.id !== personId) throw new NotThere();
}

async function getMember(tx: Tx, id: string): Promise<Member> {
	const member = (await listMembers(tx)).find((each) => each.id === id && each.isActive);
	if (!member) throw new NotThere();
	return member;
}

/** Throws NotThere for a cover who could not read: a manager is covered by managers, and nobody by themselves. */
async function assertCanCover(tx: Tx, personId: string, coverId: string): Promise<void> {
	const covered = await getMember(tx, personId);
	const cover = await getMember(tx, coverId);
	if (cover.id === covered.id || (covered.role === 'manager' && cover.role !== 'manager')) throw new NotThere();
}

/** Names the cover of an officer (or manager), also while they are here: what is urgent climbs to the cover first. */
export async function setCover(actor: Actor, personId: string, coverId: string): Promise<void> {
	assertMayArrange(actor, personId);
	await store().transaction(async (tx) => {
		await assertCanCover(tx, personId, coverId);
		await tx.update(staff).set({ coverId }).where(eq(staff.id, personId));
		await record(tx, actor, 'person.covered', personId);
	});
}

/**
 * An officer (or manager) is away from one day until another, ISO dates, both counted in; the cover reads meanwhile.
 * Throws NotThere for who may not arrange it, and for a cover who could not read.
 * @throws RangeError - the days are no days, or the wrong way round
 */
export async function setAway(
	actor: Actor,
	personId: string,
	from: string,
	until: string,
	coverId: string
): Promise<void> {
	assertMayArrange(actor, personId);
	const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
	if (!isDay(from) || !isDay(until) || until < from) throw new RangeError('cover: not a time to be away');
	await store().transaction(async (tx) => {
		await assertCanCover(tx, personId, coverId);
		await tx.update(staff).set({ awayFrom: from, awayUntil: until, coverId }).where(eq(staff.id, personId));
		await record(tx, actor, 'person.away', personId);
	});
}

/** They are back. The named cover stays named: what is urgent climbs to the cover also while the officer is here. */
export async function clearAway(actor: Actor, personId: string): Promise<void> {
	assertMayArrange(actor, personId);
	await store().transaction(async (tx) => {
		const back = await tx
			.update(staff)
			.set({ awayFrom: null, awayUntil: null })
			.where(and(eq(staff.id, personId), isNotNull(staff.awayFrom)))
			.returning();
		if (back.length) await record(tx, actor, 'person.back', personId);
	});
}
