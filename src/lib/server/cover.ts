/** Who reads while an officer or a manager is away: the cover, else the cover's cover, else a manager. Never nobody. */
import { and, eq, gte, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { prepared } from './db/prepared.ts';
import { councilAccount, link, person, staff, type Role } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { canReview, NotThere, type Actor } from './policy.ts';

/** Somebody who can stand in for another. */
export interface Member {
	id: string;
	role: Role;
	isActive: boolean;
	/** Was invited, and has not come in: they have neither a password nor a council's account yet. */
	isYetToCome: boolean;
	/** Away on the day at hand: today, where no other is named. */
	isAway: boolean;
	/** The last day away, counted in; null when they are not away and will not be. */
	awayUntil: string | null;
	/** On that day: who was named for the time away, else the standing cover. */
	coverId: string | null;
	managerId: string | null;
}

/** True when anybody is away today: on all other days nobody stands in for anybody, and the staff need not be read. */
export async function isAnyoneAway(read: Reader = store().read): Promise<boolean> {
	const today = dayOf(clock.now());
	const isAway = and(lte(staff.awayFrom, today), gte(staff.awayUntil, today));
	return (await read.select({ id: staff.id }).from(staff).where(isAway).limit(1)).length > 0;
}

const wasInvited = sql`exists (select 1 from ${link} where ${link.personId} = ${person.id})`;
const hasCouncilAccount = sql`exists (select 1 from ${councilAccount} where ${councilAccount.personId} = ${person.id})`;
const isYetToCome = sql<number>`${person.secretHash} is null and ${wasInvited} and not ${hasCouncilAccount}`;

const membersIn = prepared((read) =>
	read
		.select({ staff, role: person.role, disabledAt: person.disabledAt, isYetToCome })
		.from(staff)
		.innerJoin(person, eq(person.id, staff.id))
		.where(inArray(person.role, ['officer', 'manager']))
		.orderBy(person.createdAt, person.id)
		.prepare()
);

/** The officers and managers, as they are today, or on another day. */
export async function listMembers(read: Reader = store().read, today = dayOf(clock.now())): Promise<Member[]> {
	const rows = membersIn(read).all();
	return rows.map(({ staff: own, role, disabledAt, isYetToCome }) => {
		const { id, awayFrom, awayUntil, managerId } = own;
		const isAway = awayFrom !== null && awayUntil !== null && awayFrom <= today && today <= awayUntil;
		return {
			...{ id, role, managerId, isAway, awayUntil },
			isActive: disabledAt === null,
			isYetToCome: isYetToCome === 1,
			coverId: (isAway ? own.awayCoverId : null) ?? own.coverId
		};
	});
}

/**
 * Those who can read for somebody, the next one first: the cover, the cover's cover and so on, then the own manager,
 * then the other managers. Nobody stands in it twice, nobody who is disabled, and not the one they read for. Managers
 * alone read for a manager: what goes past an officer never comes to another officer.
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
	return line.filter(({ isActive, role }) => isActive && (own?.role !== 'manager' || role === 'manager'));
}

/**
 * A line as it stands today: those who are here, then those who are away, and last those who were invited and have not
 * come in. Nobody is left out, for never nobody reads.
 */
export function inTurn(line: readonly Member[]): Member[] {
	const turn = ({ isAway, isYetToCome }: Member) => (isYetToCome ? 2 : isAway ? 1 : 0);
	return [...line].sort((a, b) => turn(a) - turn(b));
}

/** Who of a line reads an item: the first who is here and may learn of it, else the first who may. */
export function nextOf(line: readonly Member[], excluded: readonly string[]): Member | undefined {
	return inTurn(line).find(({ id }) => !excluded.includes(id));
}

/** Those who would read an item before this person: all of them must be kept from it for it to come to this person. */
function before(line: readonly Member[], id: string): string[] {
	const turn = inTurn(line).map((each) => each.id);
	return turn.slice(0, turn.indexOf(id));
}

/** The officers and managers who are away today and whom this person may stand in for, each with those who come before. */
export async function listCovered(
	actor: Actor,
	read: Reader = store().read
): Promise<{ awayId: string; before: string[] }[]> {
	if (!canReview(actor.role) || !(await isAnyoneAway(read))) return [];
	const members = await listMembers(read);
	return members
		.filter(({ isAway, isActive }) => isAway && isActive)
		.map(({ id }) => ({ awayId: id, line: lineOf(id, members) }))
		.filter(({ line }) => line.some(({ id }) => id === actor.id))
		.map(({ awayId, line }) => ({ awayId, before: before(line, actor.id) }));
}

/** Who reads an item today in somebody's place; undefined while they are here, and where nobody else may. */
export function standInOf(
	id: string | null | undefined,
	excluded: readonly string[],
	members: readonly Member[]
): string | undefined {
	const isAway = members.some((each) => each.id === id && each.isAway);
	return id && isAway ? nextOf(lineOf(id, members), excluded)?.id : undefined;
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

/** Somebody of that role can stand in for somebody of the other: a manager is covered by managers. */
export function covers(cover: Role, role: Role): boolean {
	return canReview(cover) && (role === 'officer' || cover === 'manager');
}

/** Somebody was named as cover who was invited and has not come in: they could not read. */
export class NotInYet extends Error {
	override name = 'NotInYet';
}

/** Throws NotThere for a cover who may not read, and for the person themself; NotInYet for who has not come in. */
async function assertCanCover(tx: Tx, personId: string, coverId: string): Promise<void> {
	const covered = await getMember(tx, personId);
	const cover = await getMember(tx, coverId);
	if (cover.id === covered.id || !covers(cover.role, covered.role)) throw new NotThere();
	if (cover.isYetToCome) throw new NotInYet();
}

/**
 * Names the cover of an officer (or manager), also while they are here: what is urgent climbs to the cover first. With
 * null nobody is named, and it climbs to the manager.
 * @throws NotInYet
 */
export async function setCover(actor: Actor, personId: string, coverId: string | null): Promise<void> {
	assertMayArrange(actor, personId);
	await store().transaction(async (tx) => {
		if (coverId === null) await getMember(tx, personId);
		else await assertCanCover(tx, personId, coverId);
		await tx.update(staff).set({ coverId }).where(eq(staff.id, personId));
		await record(tx, actor, 'person.covered', personId);
	});
}

/**
 * An officer (or manager) is away from one day until another, ISO dates, both counted in; on those days this cover
 * reads. Who covers them while they are here stays as it is.
 * Throws NotThere for who may not arrange it, and for a cover who could not read.
 * @throws NotInYet
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
		await tx
			.update(staff)
			.set({ awayFrom: from, awayUntil: until, awayCoverId: coverId })
			.where(eq(staff.id, personId));
		await record(tx, actor, 'person.away', personId);
	});
}

/** They are back. The standing cover stays named: what is urgent climbs to the cover also while the officer is here. */
export async function clearAway(actor: Actor, personId: string): Promise<void> {
	assertMayArrange(actor, personId);
	await store().transaction(async (tx) => {
		await getMember(tx, personId);
		const back = await tx
			.update(staff)
			.set({ awayFrom: null, awayUntil: null, awayCoverId: null })
			.where(and(eq(staff.id, personId), isNotNull(staff.awayFrom)))
			.returning();
		if (back.length) await record(tx, actor, 'person.back', personId);
	});
}
