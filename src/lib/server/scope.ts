/**
 * The rules of ./policy.ts as SQL: the items that are in the inbox of an actor. A test holds the two against each other.
 *
 * What is asked of each row stands beside what an index can find: a list of terms joined by OR, each of which begins with
 * columns of one index (see `contribution` in db/schema.ts), so that nobody's inbox reads the whole table.
 */
import {
	and,
	eq,
	exists,
	gte,
	inArray,
	isNotNull,
	isNull,
	lte,
	ne,
	not,
	notExists,
	notInArray,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import { clock } from './clock.ts';
import { listCovered } from './cover.ts';
import { climbReader, climbStep, contribution, deed, exclusion, person, staff, states } from './db/schema.ts';
import { store } from './db/store.ts';
import type { Actor } from './policy.ts';
import { isTakenByDuty, startOfToday } from './standing.ts';

const isOfficers = eq(contribution.audience, 'officer');
/** Past the officer. In these words, for SQLite takes an index of some rows only where it finds the index's own condition. */
const isPast = sql`${contribution.audience} <> 'officer'`;
const isUrgent = sql`${contribution.state} = ${sql.raw(String(states.urgent))}`;

/** The items that this actor may open. */
export async function scopeOf(actor: Actor): Promise<SQL> {
	const about = store()
		.read.select({ id: exclusion.contributionId })
		.from(exclusion)
		.where(eq(exclusion.personId, actor.id));
	return and(await reachOf(actor), notInArray(contribution.id, about))!;
}

/** The items that this actor may look at for a reason. They are in no inbox: `scopeOf` knows nothing of them. */
export async function lookScopeOf(actor: Actor): Promise<SQL> {
	return and(await knowScopeOf(actor), ne(contribution.kind, 'alone'))!;
}

/** What this manager may know of as something that lies with an officer: the rule for looking, and what is just for NAME. */
export async function knowScopeOf(actor: Actor): Promise<SQL> {
	if (actor.role !== 'manager') return sql`1 = 0`;
	const { read } = store();
	const managers = read
		.select({ id: staff.id })
		.from(staff)
		.where(and(eq(staff.id, contribution.officerId), isAble(eq(person.id, staff.managerId))));
	const kept = read
		.select({ id: exclusion.personId })
		.from(exclusion)
		.where(eq(exclusion.contributionId, contribution.id));
	return and(isOfficers, not(isKeptFrom(actor.id)), await isManagerOf(actor), or(exists(managers), notExists(kept)))!;
}

/**
 * True of the items of which any of these is true. Each is looked for by itself: of many terms joined by OR, SQLite
 * thinks that reading the whole table is quicker.
 */
function isAmong(terms: SQL[]): SQL {
	const [first, ...others] = terms.map((term) =>
		store().read.select({ id: contribution.id }).from(contribution).where(term)
	);
	return inArray(
		contribution.id,
		others.reduce((all, other) => all.unionAll(other) as typeof all, first!)
	);
}

/** Urgent or read first, and nobody has recorded what they did. */
export function isToActOn(): SQL {
	return isAmong([isUrgent, isNotNull(contribution.lifted)]);
}

async function reachOf(actor: Actor): Promise<SQL | undefined> {
	const isOwn = and(isOfficers, eq(contribution.officerId, actor.id));
	switch (actor.role) {
		case 'officer':
			return or(isOwn, await isStandIn(actor), isClimbedTo(actor));
		case 'manager':
			return or(isOwn, await isStandIn(actor), isClimbedTo(actor), isAmong(await isManagers(actor)));
		case 'complaints':
			return or(
				and(isClimbedTo(actor), eq(contribution.kind, 'complaint')),
				and(isPast, eq(contribution.audience, 'complaints')),
				and(lte(contribution.toComplaintsAt, clock.now()), eq(contribution.kind, 'complaint'))
			);
		case 'duty':
			return isDutys(actor);
		default:
			return sql`1 = 0`;
	}
}

/** Why something stands in a manager's inbox. */
export const reasons = ['climbed', 'aboutStaff', 'noOfficer', 'notReplied', 'own'] as const;
export type Reason = (typeof reasons)[number];

/** True of what stands in a manager's inbox for that reason, among the items of `scopeOf`. There may be more than one. */
export function isHereFor(actor: Actor): Record<Reason, SQL> {
	const isMustAct = or(isUrgent, isNotNull(contribution.lifted));
	return {
		// What somebody has acted on is its reader's again.
		climbed: and(isClimbedTo(actor), isMustAct)!,
		aboutStaff: isPast,
		noOfficer: and(isOfficers, not(isAble(eq(person.id, contribution.officerId))))!,
		// Looked for by itself: it stands in no index of the lists, and the rows with their words are not to be read for it.
		notReplied: and(isOfficers, isAmong([isNotNull(contribution.notRepliedAt)]))!,
		own: and(isOfficers, eq(contribution.officerId, actor.id))!
	};
}

/** A person who is there and may read the item of the row at hand. */
function isAble(who: SQL): SQL {
	const able = store()
		.read.select({ id: person.id })
		.from(person)
		.where(and(who, isNull(person.disabledAt), not(isKeptFrom(person.id))));
	return exists(able);
}

/** The item of the row at hand is about that person, or they must not be told. */
function isKeptFrom(personId: typeof person.id | string): SQL {
	const named = store()
		.read.select({ id: exclusion.personId })
		.from(exclusion)
		.where(and(eq(exclusion.contributionId, contribution.id), eq(exclusion.personId, personId)));
	return exists(named);
}

/** The complaints people have it by now: said of a row, as SQL. */
export function isWithComplaints(): SQL {
	return and(lte(contribution.toComplaintsAt, clock.now()), isAble(eq(person.role, 'complaints')))!;
}

/** What climbed to this person. */
function isClimbedTo(actor: Actor): SQL {
	const climbed = store()
		.read.select({ id: climbReader.contributionId })
		.from(climbReader)
		.where(and(eq(climbReader.personId, actor.id), lte(climbReader.at, clock.now())));
	return inArray(contribution.id, climbed);
}

/** What climbed to the duty people, until somebody has acted; who acted sees it for the rest of the day. */
function isDutys(actor: Actor): SQL {
	const steps = store()
		.read.select({ step: climbStep.step })
		.from(climbStep)
		.where(and(eq(climbStep.contributionId, contribution.id), isTakenByDuty()));
	const acted = store()
		.read.select({ id: deed.contributionId })
		.from(deed)
		.where(and(eq(deed.personId, actor.id), gte(deed.at, startOfToday()), eq(deed.kind, 'acted')));
	const any = [isUrgent, isNotNull(contribution.lifted), inArray(contribution.id, acted)];
	return and(isAmong(any), exists(steps))!;
}

/** Who is away and may read it, and whom this person reads it for: all those before them in line must not learn of it. */
async function isInPlaceOf(actor: Actor, who: (awayId: string) => SQL): Promise<SQL | undefined> {
	const covered = await listCovered(actor);
	return or(
		...covered.map(({ awayId, before }) => and(who(awayId), not(isKeptFrom(awayId)), ...before.map(isKeptFrom)))
	);
}

async function isStandIn(actor: Actor): Promise<SQL | undefined> {
	return isInPlaceOf(actor, (officerId) => and(isOfficers, eq(contribution.officerId, officerId))!);
}

/** The rules for managers on each row, among the rows that an index finds. */
async function isManagers(actor: Actor): Promise<SQL[]> {
	const hasNoOfficer = not(isAble(eq(person.id, contribution.officerId)));
	const isOwnManager = await isManagerOf(actor);
	const isMarkedOrRated = or(eq(contribution.kind, 'rate'), isNotNull(contribution.clearedAt));
	const isTheirs = or(hasNoOfficer, isNotNull(contribution.notRepliedAt), and(isMarkedOrRated, isOwnManager));
	return [
		and(isPast, eq(contribution.audience, 'manager'), isOwnManager)!,
		...(await whereManagersLook(actor)).map((found) => and(found, isOfficers, isTheirs)!)
	];
}

/** The own manager of the item's officer, and the next in line while that one is away; where there is none, every manager. */
async function isManagerOf(actor: Actor): Promise<SQL> {
	const anothers = store()
		.read.select({ id: staff.id })
		.from(staff)
		.where(
			and(eq(staff.id, contribution.officerId), ne(staff.managerId, actor.id), isAble(eq(person.id, staff.managerId)))
		);
	const managedBy = (managerId: string) =>
		exists(
			store()
				.read.select({ id: staff.id })
				.from(staff)
				.where(and(eq(staff.id, contribution.officerId), eq(staff.managerId, managerId)))
		);
	return or(notExists(anothers), await isInPlaceOf(actor, managedBy))!;
}

/** What is for an officer and may be a manager's, too: no more than an index finds, and no less than the rules let through. */
async function whereManagersLook(actor: Actor): Promise<SQL[]> {
	const { read } = store();
	const gone = read.select({ id: person.id }).from(person).where(isNotNull(person.disabledAt));
	const covered = (await listCovered(actor)).map(({ awayId }) => awayId);
	const answersTo = or(
		inArray(staff.managerId, [actor.id, ...covered]),
		isNull(staff.managerId),
		inArray(staff.managerId, gone)
	);
	const managed = read.select({ id: staff.id }).from(staff).where(answersTo);
	const keptFromSomebody = read.select({ id: exclusion.contributionId }).from(exclusion);
	return [
		isNull(contribution.officerId),
		inArray(contribution.officerId, gone),
		inArray(contribution.id, keptFromSomebody),
		isNotNull(contribution.notRepliedAt),
		isNotNull(contribution.clearedAt),
		and(isOfficers, inArray(contribution.officerId, managed), eq(contribution.kind, 'rate'))!
	];
}
