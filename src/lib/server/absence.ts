/** When an officer or a manager is away, and who reads on each of those days: what the page of it shows. */
import { and, asc, between, eq, isNull } from 'drizzle-orm';
import { addDays, dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { covers, inTurn, lineOf, listMembers, type Member } from './cover.ts';
import { child, review, staff } from './db/schema.ts';
import { store } from './db/store.ts';
import { getNames } from './people.ts';
import { NotThere, type Actor } from './policy.ts';

/** Days on which one person reads, both counted in. */
export interface Stretch {
	from: string;
	until: string;
	reader: { id: string; name: string } | undefined;
	/** It is the cover. */
	isCover: boolean;
	/** Whoever reads is away, too: everybody in line is. */
	isAway: boolean;
}

export interface Absence {
	id: string;
	name: string;
	role: 'officer' | 'manager';
	/** ISO days, both counted in; undefined: they are not away and will not be. */
	away: { from: string; until: string; isNow: boolean } | undefined;
	/** The standing cover. */
	cover: { id: string; name: string } | undefined;
	/** Who is named for the time away: the standing cover, where nobody else is. */
	awayCover: { id: string; name: string } | undefined;
	/** Who reads on which of the days to come. */
	stretches: Stretch[];
	/** The meetings of their own children on the days to come, the soonest first. */
	reviews: { id: string; name: string; day: string }[];
	/** Who could be the cover, by name, and last those who cannot read just now: away, or not come in yet. */
	others: { id: string; name: string; awayUntil: string | undefined; isYetToCome: boolean }[];
}

/**
 * How an officer or a manager stands who may be away, for themself or a manager. Throws NotThere for anybody else, and
 * for who is no officer and no manager that is there.
 */
export async function getAbsence(actor: Actor, personId: string): Promise<Absence> {
	if (actor.role !== 'manager' && actor.id !== personId) throw new NotThere();
	const members = await listMembers();
	const own = members.find(({ id, isActive }) => id === personId && isActive);
	const [row] = await store().read.select().from(staff).where(eq(staff.id, personId));
	if (!own || !row) throw new NotThere();
	const names = await getNames(members.map(({ id }) => id));
	const nameOf = (id: string) => names.get(id) ?? '';
	const named = (coverId: string | null) => {
		const cover = members.find(({ id, isActive }) => id === coverId && isActive);
		return cover && { id: cover.id, name: nameOf(cover.id) };
	};
	const today = dayOf(clock.now());
	const isToCome = row.awayFrom !== null && row.awayUntil !== null && row.awayUntil >= today;
	const from = row.awayFrom !== null && row.awayFrom > today ? row.awayFrom : today;
	const away = isToCome ? { from: row.awayFrom!, until: row.awayUntil!, isNow: own.isAway } : undefined;
	return {
		id: own.id,
		name: nameOf(own.id),
		role: own.role === 'manager' ? 'manager' : 'officer',
		away,
		cover: named(row.coverId),
		awayCover: named((away ? row.awayCoverId : null) ?? row.coverId),
		stretches: away ? await stretchesOf(own, from, away.until, nameOf) : [],
		reviews: away ? await listReviewsOn(own.id, from, away.until) : [],
		others: members
			.filter(({ id, role, isActive }) => isActive && id !== own.id && covers(role, own.role))
			.map(({ id, isAway, awayUntil, isYetToCome }) => ({
				id,
				name: nameOf(id),
				isYetToCome,
				awayUntil: isAway ? (awayUntil ?? undefined) : undefined
			}))
			.sort((a, b) => turn(a) - turn(b) || a.name.localeCompare(b.name, 'en-GB'))
	};
}

const turn = ({ awayUntil, isYetToCome }: Absence['others'][number]) => (isYetToCome ? 2 : awayUntil ? 1 : 0);

/** The last day on which somebody is away themself who is away today; undefined: they are here. */
export async function findOwnAway({ id }: Actor): Promise<string | undefined> {
	const [row] = await store().read.select().from(staff).where(eq(staff.id, id));
	const today = dayOf(clock.now());
	if (!row?.awayFrom || !row.awayUntil) return undefined;
	return row.awayFrom <= today && today <= row.awayUntil ? row.awayUntil : undefined;
}

/** An officer is away on that day, as far as is known today. */
export async function isAwayOn(officerId: string, day: string): Promise<boolean> {
	return (await listMembers(undefined, day)).some(({ id, isAway }) => id === officerId && isAway);
}

/** The meetings that the officer of these children runs on some days: somebody else has to, or they move. */
async function listReviewsOn(officerId: string, from: string, until: string): Promise<Absence['reviews']> {
	const rows = await store()
		.read.select({ id: review.id, childId: child.id, day: review.day })
		.from(review)
		.innerJoin(child, eq(child.id, review.childId))
		.where(
			and(
				...[eq(child.officerId, officerId), between(review.day, from, until)],
				...[isNull(review.heldAt), isNull(review.cancelledAt)]
			)
		)
		.orderBy(asc(review.day), asc(review.id));
	const names = await getNames(rows.map(({ childId }) => childId));
	return rows.map(({ id, childId, day }) => ({ id, name: names.get(childId) ?? '', day: day! }));
}

/** Who reads on each of some days, neighbours with the same reader put together. */
async function stretchesOf(
	own: Member,
	from: string,
	until: string,
	nameOf: (id: string) => string
): Promise<Stretch[]> {
	const stretches: Stretch[] = [];
	for (let day = from; day <= until; day = addDays(day, 1)) {
		const members = await listMembers(undefined, day);
		const reader = inTurn(lineOf(own.id, members))[0];
		const isAway = reader?.isAway ?? true;
		const last = stretches.at(-1);
		if (last && last.reader?.id === reader?.id && last.isAway === isAway) last.until = day;
		else
			stretches.push({
				from: day,
				until: day,
				reader: reader && { id: reader.id, name: nameOf(reader.id) },
				isCover: reader !== undefined && reader.id === members.find(({ id }) => id === own.id)?.coverId,
				isAway
			});
	}
	return stretches;
}
