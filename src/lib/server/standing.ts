/** What the rules need to know of an item beside its row: whom it is about, whose manager reads it, who has it by now. */
import { and, eq, gte, inArray, isNotNull, isNull, lte, not, notExists, or, sql, type SQL } from 'drizzle-orm';
import { dayOf, startOfDay } from './calendar.ts';
import { mustAct } from './closing.ts';
import { clock } from './clock.ts';
import type { Row } from './contributions.ts';
import { isAnyoneAway, listMembers, standInOf } from './cover.ts';
import { climbReader, climbStep, contribution, deed, exclusion, person, staff } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { listActive, listReviewing } from './people.ts';
import { can, type Item } from './policy.ts';
import { findSenderId } from './sending-for.ts';

/** How an item stands now. Who cannot read it (disabled, or whom it is not for) is no officer and no manager of it. */
export async function standingOf(row: Row, read: Reader = store().read): Promise<Item> {
	const excluded = (
		await read.select({ id: exclusion.personId }).from(exclusion).where(eq(exclusion.contributionId, row.id))
	).map(({ id }) => id);
	const [officer] = row.officerId ? await read.select().from(staff).where(eq(staff.id, row.officerId)) : [];
	const named = [row.officerId, officer?.managerId].filter((id) => typeof id === 'string');
	const active = await read
		.select({ id: person.id, role: person.role })
		.from(person)
		.where(and(or(inArray(person.id, named), eq(person.role, 'complaints')), isNull(person.disabledAt)));
	const able = active.filter(({ id }) => !excluded.includes(id));
	const ifAble = (id: string | null | undefined) => (able.some((each) => each.id === id) ? id! : null);
	const [officerId, managerId] = [ifAble(row.officerId), ifAble(officer?.managerId)];
	const complaintsMayRead = able.some(({ role }) => role === 'complaints');
	const members = (await isAnyoneAway(read)) ? await listMembers(read) : [];
	return {
		childId: row.childId,
		officerId,
		audience: row.audience,
		kind: row.kind,
		urgent: row.urgent,
		complaintsMayRead,
		isWithComplaints: complaintsMayRead && row.toComplaintsAt !== null && row.toComplaintsAt <= clock.now(),
		notRepliedAt: row.notRepliedAt,
		excluded,
		managerId,
		// Nobody stands in for whom it is about: that goes to the managers.
		standInId: standInOf(officerId, excluded, members) ?? null,
		managerStandInId: standInOf(managerId, excluded, members) ?? null,
		...(await climbOfItem(row, read)),
		mustAct: mustAct(row),
		isMarked: row.firstWords !== null,
		isRaised: await isRaised(row, read),
		clearedAt: row.clearedAt,
		wayId: row.wayId,
		sessionHash: row.sessionHash,
		isWrittenDown: row.writtenBy !== null,
		senderId: await findSenderId(row, read),
		sentAt: row.sentAt,
		isDelicate: row.isDelicate
	};
}

async function isRaised({ id }: Row, read: Reader): Promise<boolean> {
	const raised = and(eq(deed.contributionId, id), eq(deed.kind, 'raised'));
	return (await read.select({ id: deed.id }).from(deed).where(raised)).length > 0;
}

/** Who acted sees it until the day is over. */
export const startOfToday = () => startOfDay(dayOf(clock.now()));

async function climbOfItem(row: Row, read: Reader): Promise<Pick<Item, 'climbedTo' | 'isWithDuty' | 'actedTodayBy'>> {
	const now = clock.now();
	const readers = await read
		.select({ id: climbReader.personId })
		.from(climbReader)
		.where(and(eq(climbReader.contributionId, row.id), lte(climbReader.at, now)));
	const duty = await read
		.select({ step: climbStep.step })
		.from(climbStep)
		.where(and(eq(climbStep.contributionId, row.id), isTakenByDuty()));
	const acted = await read
		.select({ id: deed.personId })
		.from(deed)
		.where(and(eq(deed.contributionId, row.id), eq(deed.kind, 'acted'), gte(deed.at, startOfToday())));
	return {
		climbedTo: readers.map(({ id }) => id),
		isWithDuty: duty.length > 0,
		actedTodayBy: acted.map(({ id }) => id)
	};
}

/** The step of a climb that has brought an item to the duty people: said of a row, as SQL. */
export function isTakenByDuty(): SQL {
	return and(eq(climbStep.step, 'duty'), isNotNull(climbStep.takenAt), lte(climbStep.dueAt, clock.now()))!;
}

const adults = ['officer', 'manager', 'complaints', 'duty'] as const;

/** The active adults who may open an item: at all times there is at least one. */
export async function listOpeners(row: Row, read: Reader = store().read): Promise<string[]> {
	const item = await standingOf(row, read);
	const rows = await read
		.select({ id: person.id, role: person.role })
		.from(person)
		.where(and(inArray(person.role, adults), isNull(person.disabledAt)));
	return rows.filter((actor) => can(actor, 'item.open', item)).map(({ id }) => id);
}

/**
 * Those of these items that nobody may open. What is for an officer, and kept from nobody, an officer who is there reads,
 * and where there is none the managers do: that is most of what is there, and only the rest is asked for one by one.
 */
export async function listWithoutReader(which: SQL, read: Reader = store().read): Promise<Row[]> {
	const hasManagers = (await listActive(read, 'manager')).length > 0;
	const kept = read
		.select({ id: exclusion.personId })
		.from(exclusion)
		.where(eq(exclusion.contributionId, contribution.id));
	const isRead = and(
		eq(contribution.audience, 'officer'),
		notExists(kept),
		or(
			and(isNotNull(contribution.officerId), inArray(contribution.officerId, await listReviewing(read))),
			hasManagers ? isNull(contribution.officerId) : sql`1 = 0`
		)
	)!;
	const rest = await read
		.select()
		.from(contribution)
		.where(and(which, not(isRead)));
	const unread: Row[] = [];
	for (const row of rest) if (!(await listOpeners(row, read)).length) unread.push(row);
	return unread;
}
