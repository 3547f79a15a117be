/**
 * Letters and take-up of the children here: per officer and by name for the managers, by name for whoever serves them.
 * It says that a child came in, never on which day: whoever knew the day, and got nothing, would know that something went
 * past them.
 */
import { and, count, desc, eq, isNotNull, isNull, max, notExists, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { dayOf } from './calendar.ts';
import { servedBy } from './caseload.ts';
import { clock } from './clock.ts';
import { child, contribution, exclusion, person, review, way } from './db/schema.ts';
import { store } from './db/store.ts';
import { lastDayOf } from './letters.ts';
import { getNames } from './people.ts';
import { canReview, NotThere, type Actor } from './policy.ts';
import { countsOf, latelyFrom, stands, takeUpOf, type Counts, type Facts, type TakeUp } from './take-up.ts';

const officer = alias(person, 'officer');
const isTheirOfficer = and(eq(officer.id, child.officerId), isNull(officer.disabledAt));

interface Known extends TakeUp {
	childId: string;
	/** Null: none who is there. */
	officerId: string | null;
}

type WayRow = Pick<
	typeof way.$inferSelect,
	'childId' | 'kind' | 'createdAt' | 'givenAt' | 'firstUsedAt' | 'lastUsedDay' | 'madeFrom' | 'endedAt'
> & { day: string | null; heldDay: string | null; cancelledAt: number | null };

/** When a child last sent something themselves, as far as this person may learn of it (rule 8). */
function lastSent(actor: Actor): SQL<number | null> {
	const { read } = store();
	const about = read.select({ id: exclusion.contributionId }).from(exclusion).where(eq(exclusion.personId, actor.id));
	const isOwn = and(eq(contribution.childId, child.id), eq(contribution.cameIn, 'child'));
	const isToKnow = actor.role === 'manager' ? undefined : eq(contribution.audience, 'officer');
	const newest = read
		.select({ at: contribution.sentAt })
		.from(contribution)
		.where(and(isOwn, isToKnow, notInArray(contribution.id, about)))
		.orderBy(desc(contribution.sentAt))
		.limit(1);
	return sql`(${newest})`;
}

/** What is known of these children, who are here now. */
async function listKnown(actor: Actor, which?: SQL): Promise<Known[]> {
	const { read } = store();
	const isHere = and(isNull(person.disabledAt), which);
	const children = await read
		.select({ id: child.id, officerId: officer.id, sentAt: lastSent(actor) })
		.from(child)
		.innerJoin(person, eq(person.id, child.id))
		.leftJoin(officer, isTheirOfficer)
		.where(isHere);
	const ways = Map.groupBy(await listWays(isHere), ({ childId }) => childId);
	const held = await read
		.select({ childId: review.childId, day: max(review.heldDay) })
		.from(review)
		.where(isNotNull(review.heldDay))
		.groupBy(review.childId);
	const lastReviews = new Map(held.map(({ childId, day }) => [childId, day ?? undefined]));
	const today = dayOf(clock.now());
	const works = isWorkingOn(today);
	const from = latelyFrom(today);
	return children.map(({ id, officerId, sentAt }) => {
		const own = ways.get(id) ?? [];
		const signIns = own.filter(({ kind, endedAt }) => kind === 'signIn' && endedAt === null);
		const facts: Facts = {
			letters: own
				.filter(({ kind }) => kind === 'code')
				.map((each) => ({
					isWorking: each.endedAt === null && works(each),
					hasReached: each.givenAt !== null || each.firstUsedAt !== null
				})),
			hasOwnWay: signIns.length > 0,
			lastDay: lastOf([...own.flatMap((each) => daysIn(actor, each)), ...(sentAt === null ? [] : [dayOf(sentAt)])]),
			lastReview: lastReviews.get(id),
			hasSent: sentAt !== null
		};
		return { childId: id, officerId, ...takeUpOf(facts, from) };
	});
}

async function listWays(isHere: SQL | undefined): Promise<WayRow[]> {
	const { childId, kind, createdAt, givenAt, firstUsedAt, lastUsedDay, madeFrom, endedAt } = way;
	const { day, heldDay, cancelledAt } = review;
	return store()
		.read.select({
			...{ childId, kind, createdAt, givenAt, firstUsedAt, lastUsedDay, madeFrom, endedAt },
			...{ day, heldDay, cancelledAt }
		})
		.from(way)
		.innerJoin(child, eq(child.id, way.childId))
		.innerJoin(person, eq(person.id, child.id))
		.leftJoin(officer, isTheirOfficer)
		.leftJoin(review, eq(review.id, way.reviewId))
		.where(isHere);
}

/**
 * The days on which somebody is known to have come in by a way: for managers the last one; for others what the letter's
 * own page tells them, too.
 */
function daysIn({ role }: Actor, { lastUsedDay, firstUsedAt, madeFrom, createdAt }: WayRow): string[] {
	if (role === 'manager' && lastUsedDay !== null) return [lastUsedDay];
	if (firstUsedAt !== null) return [dayOf(firstUsedAt)];
	// Who makes a sign-in from a letter has come in with it.
	return madeFrom === null ? [] : [dayOf(createdAt)];
}

const lastOf = (days: string[]): string | undefined => days.sort().at(-1);

/** Counting working days is slow: it is done once for each day that a letter lives by. */
function isWorkingOn(today: string): (letter: WayRow) => boolean {
	const known = new Map<string, boolean>();
	return ({ createdAt, day, heldDay, cancelledAt }) => {
		const meeting = { day, heldDay, cancelledAt };
		const key = `${dayOf(createdAt)} ${heldDay ?? day} ${cancelledAt !== null}`;
		const isWorking = known.get(key) ?? today <= lastDayOf({ createdAt }, meeting);
		known.set(key, isWorking);
		return isWorking;
	};
}

function assertManager({ role }: Actor): void {
	if (role !== 'manager') throw new NotThere();
}

/** How many children never had a letter, as the table counts them. Throws NotThere for who is no manager. */
export async function countNeverHad(actor: Actor): Promise<number> {
	assertManager(actor);
	const { read } = store();
	const hasReached = or(isNotNull(way.givenAt), isNotNull(way.firstUsedAt), isNotNull(way.lastUsedDay));
	const isOwn = and(eq(way.kind, 'signIn'), or(isNull(way.endedAt), isNotNull(way.madeFrom)));
	const ways = read
		.select({ id: way.id })
		.from(way)
		.where(and(eq(way.childId, child.id), or(hasReached, isOwn)));
	const [found] = await read
		.select({ n: count() })
		.from(child)
		.innerJoin(person, eq(person.id, child.id))
		.where(and(isNull(person.disabledAt), notExists(ways), isNull(lastSent(actor))));
	return found!.n;
}

export interface OfficerTakeUp {
	/** Null: the children without an officer. */
	officer: { id: string; name: string } | null;
	counts: Counts;
}

export interface CouncilTakeUp {
	/** By name; those without an officer last. */
	officers: OfficerTakeUp[];
	all: Counts;
}

/** How many children have what, per officer. Throws NotThere for who is no manager. */
export async function countTakeUp(actor: Actor): Promise<CouncilTakeUp> {
	assertManager(actor);
	const known = await listKnown(actor);
	const byOfficer = Map.groupBy(known, ({ officerId }) => officerId);
	const names = await getNames([...byOfficer.keys()].filter((id) => id !== null));
	const officers = [...byOfficer].map(([id, list]) => ({
		officer: id === null ? null : { id, name: names.get(id) ?? '' },
		counts: countsOf(list)
	}));
	const nameOf = (each: OfficerTakeUp) => each.officer?.name ?? '\uffff';
	return { officers: officers.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB')), all: countsOf(known) };
}

/** One child, by name. */
export interface ChildTakeUp extends TakeUp {
	childId: string;
	name: string;
}

/** Those who need most first, then by name. */
async function withNames(known: readonly Known[]): Promise<ChildTakeUp[]> {
	const names = await getNames(known.map(({ childId }) => childId));
	const rank = ({ stand }: TakeUp) => stands.indexOf(stand);
	return known
		.map((each) => ({ ...each, name: names.get(each.childId) ?? '' }))
		.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * The children of one officer (null: of none), who is here. Throws NotThere for who is no manager, and for who has no
 * children.
 */
export async function listTakeUpOf(actor: Actor, officerId: string | null): Promise<ChildTakeUp[]> {
	assertManager(actor);
	const known = await listKnown(actor, officerId === null ? isNull(officer.id) : eq(officer.id, officerId));
	if (!known.length) throw new NotThere();
	return withNames(known);
}

/** The children whom this person serves. */
export async function listOwnTakeUp(actor: Actor): Promise<ChildTakeUp[]> {
	if (!canReview(actor.role)) throw new NotThere();
	return withNames(await listKnown(actor, await servedBy(actor)));
}
