/** What the rules need to know of an item beside its row: whom it is about, whose manager reads it, who has it by now. */
import { and, eq, exists, inArray, isNotNull, isNull, lte, notExists, or, sql, type SQL } from 'drizzle-orm';
import { clock } from './clock.ts';
import { contribution, exclusion, staff } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import type { Actor, Item } from './policy.ts';

export type Row = typeof contribution.$inferSelect;

/** How an item stands now. */
export async function standingOf(row: Row, read: Reader = store().read): Promise<Item> {
	const excluded = await read
		.select({ id: exclusion.personId })
		.from(exclusion)
		.where(eq(exclusion.contributionId, row.id));
	const [officer] = row.officerId ? await read.select().from(staff).where(eq(staff.id, row.officerId)) : [];
	return {
		childId: row.childId,
		officerId: row.officerId,
		audience: row.audience,
		kind: row.kind,
		urgent: row.urgent,
		isWithComplaints: row.toComplaintsAt !== null && row.toComplaintsAt <= clock.now(),
		notRepliedAt: row.notRepliedAt,
		excluded: excluded.map(({ id }) => id),
		managerId: officer?.managerId ?? null
	};
}

/** The same rules as SQL: the items that are in the inbox of this actor. A test holds the two against each other. */
export function scopeOf(actor: Actor): SQL {
	const about = store()
		.read.select({ id: exclusion.personId })
		.from(exclusion)
		.where(and(eq(exclusion.contributionId, contribution.id), eq(exclusion.personId, actor.id)));
	const theirs = store()
		.read.select({ id: staff.id })
		.from(staff)
		.where(and(eq(staff.id, contribution.officerId), or(isNull(staff.managerId), eq(staff.managerId, actor.id))));
	const isManagerOf = or(isNull(contribution.officerId), exists(theirs));
	const readers: Partial<Record<Actor['role'], SQL | undefined>> = {
		officer: and(eq(contribution.audience, 'officer'), eq(contribution.officerId, actor.id)),
		manager: or(
			and(eq(contribution.audience, 'manager'), isManagerOf),
			and(
				eq(contribution.audience, 'officer'),
				or(
					isNull(contribution.officerId),
					isNotNull(contribution.notRepliedAt),
					and(inArray(contribution.kind, ['rate']), isManagerOf)
				)
			)
		),
		complaints: or(
			eq(contribution.audience, 'complaints'),
			and(eq(contribution.kind, 'complaint'), lte(contribution.toComplaintsAt, clock.now()))
		)
	};
	return and(readers[actor.role] ?? sql`1 = 0`, notExists(about))!;
}
