/** What the rules need to know of an item beside its row: whom it is about, whose manager reads it, who has it by now. */
import { and, eq, exists, gte, inArray, isNotNull, isNull, lte, not, notExists, or, sql, type SQL } from 'drizzle-orm';
import { dayOf, startOfDay } from './calendar.ts';
import { mustAct } from './closing.ts';
import { clock } from './clock.ts';
import { listCovered, listMembers, standInOf } from './cover.ts';
import { climbReader, climbStep, contribution, deed, exclusion, person, staff, states } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { can, type Actor, type Item } from './policy.ts';

export type Row = typeof contribution.$inferSelect;

/** How an item stands now. Who cannot read it (disabled, or whom it is not for) is no officer and no manager of it. */
export async function standingOf(row: Row, read: Reader = store().read): Promise<Item> {
	const excluded = (
		await read.select({ id: exclusion.personId }).from(exclusion).where(eq(exclusion.contributionId, row.id))
	).map(({ id }) => id);
	const [officer] = row.officerId ? await read.select().from(staff).where(eq(staff.id, row.officerId)) : [];
	const active = await read
		.select({ id: person.id, role: person.role })
		.from(person)
		.where(and(inArray(person.role, adults), isNull(person.disabledAt)));
	const able = active.filter(({ id }) => !excluded.includes(id));
	const ifAble = (id: string | null | undefined) => (able.some((each) => each.id === id) ? id! : null);
	const [officerId, managerId] = [ifAble(row.officerId), ifAble(officer?.managerId)];
	const members = await listMembers(read);
	const complaintsMayRead = able.some(({ role }) => role === 'complaints');
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
		clearedAt: row.clearedAt
	};
}

async function isRaised({ id }: Row, read: Reader): Promise<boolean> {
	const raised = and(eq(deed.contributionId, id), eq(deed.kind, 'raised'));
	return (await read.select({ id: deed.id }).from(deed).where(raised)).length > 0;
}

const startOfToday = () => startOfDay(dayOf(clock.now()));

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

function isTakenByDuty(): SQL {
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

/** A person who is there and may read the item of the row at hand. */
function isAble(who: SQL): SQL {
	const named = store()
		.read.select({ id: exclusion.personId })
		.from(exclusion)
		.where(and(eq(exclusion.contributionId, contribution.id), eq(exclusion.personId, person.id)));
	const able = store()
		.read.select({ id: person.id })
		.from(person)
		.where(and(who, isNull(person.disabledAt), notExists(named)));
	return exists(able);
}

/** The complaints people have it by now: said of a row, as SQL. */
export function isWithComplaints(): SQL {
	return and(lte(contribution.toComplaintsAt, clock.now()), isAble(eq(person.role, 'complaints')))!;
}

/** What climbed to this person. */
function isClimbedTo(actor: Actor): SQL {
	const readers = store()
		.read.select({ id: climbReader.personId })
		.from(climbReader)
		.where(
			and(
				eq(climbReader.contributionId, contribution.id),
				eq(climbReader.personId, actor.id),
				lte(climbReader.at, clock.now())
			)
		);
	return exists(readers);
}

/** What climbed to the duty people, until somebody has acted; who acted sees it for the rest of the day. */
function isDutys(actor: Actor): SQL {
	const steps = store()
		.read.select({ step: climbStep.step })
		.from(climbStep)
		.where(and(eq(climbStep.contributionId, contribution.id), isTakenByDuty()));
	const acted = store()
		.read.select({ id: deed.id })
		.from(deed)
		.where(
			and(
				eq(deed.contributionId, contribution.id),
				eq(deed.personId, actor.id),
				eq(deed.kind, 'acted'),
				gte(deed.at, startOfToday())
			)
		);
	return and(exists(steps), or(eq(contribution.state, states.urgent), isNotNull(contribution.lifted), exists(acted)))!;
}

/** Who is away and may read it, and whom this person reads it for: all those before them in line must not learn of it. */
async function isInPlaceOf(actor: Actor, who: (awayId: string) => SQL): Promise<SQL> {
	const covered = await listCovered(actor);
	const kept = (id: string) =>
		exists(
			store()
				.read.select({ id: exclusion.personId })
				.from(exclusion)
				.where(and(eq(exclusion.contributionId, contribution.id), eq(exclusion.personId, id)))
		);
	const each = covered.map(({ awayId, before }) => and(who(awayId), not(kept(awayId)), ...before.map(kept)));
	return or(...each) ?? sql`1 = 0`;
}

/** The same rules as SQL: the items that are in the inbox of this actor. A test holds the two against each other. */
export async function scopeOf(actor: Actor): Promise<SQL> {
	const about = store()
		.read.select({ id: exclusion.personId })
		.from(exclusion)
		.where(and(eq(exclusion.contributionId, contribution.id), eq(exclusion.personId, actor.id)));
	const hasNoOfficer = not(isAble(eq(person.id, contribution.officerId)));
	const anothers = store()
		.read.select({ id: staff.id })
		.from(staff)
		.where(
			and(
				eq(staff.id, contribution.officerId),
				not(eq(staff.managerId, actor.id)),
				isAble(eq(person.id, staff.managerId))
			)
		);
	const managedBy = (managerId: string) =>
		exists(
			store()
				.read.select({ id: staff.id })
				.from(staff)
				.where(and(eq(staff.id, contribution.officerId), eq(staff.managerId, managerId)))
		);
	const isManagerOf = or(notExists(anothers), await isInPlaceOf(actor, managedBy))!;
	const isStandIn = and(
		eq(contribution.audience, 'officer'),
		await isInPlaceOf(actor, (officerId) => eq(contribution.officerId, officerId))
	);
	const isOwn = and(eq(contribution.audience, 'officer'), eq(contribution.officerId, actor.id));
	const readers: Partial<Record<Actor['role'], SQL | undefined>> = {
		officer: or(isOwn, isStandIn, isClimbedTo(actor)),
		manager: or(
			isOwn,
			and(eq(contribution.audience, 'manager'), isManagerOf),
			and(
				eq(contribution.audience, 'officer'),
				or(
					hasNoOfficer,
					isNotNull(contribution.notRepliedAt),
					and(or(eq(contribution.kind, 'rate'), isNotNull(contribution.clearedAt)), isManagerOf)
				)
			),
			isStandIn,
			isClimbedTo(actor)
		),
		duty: isDutys(actor),
		complaints: or(
			isClimbedTo(actor),
			eq(contribution.audience, 'complaints'),
			and(eq(contribution.kind, 'complaint'), lte(contribution.toComplaintsAt, clock.now()))
		)
	};
	return and(readers[actor.role] ?? sql`1 = 0`, notExists(about))!;
}
