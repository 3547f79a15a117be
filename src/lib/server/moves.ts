/** A child has another reviewing officer: the child is told on their first page, and both officers in their inbox. */
import { and, asc, desc, eq, gte, isNotNull, isNull, or } from 'drizzle-orm';
import { addDays, dayOf, startOfDay } from './calendar.ts';
import { clock } from './clock.ts';
import { child } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { record } from './events.ts';
import { getName, getNames } from './people.ts';
import { canReview, type Actor } from './policy.ts';

/** How many days the inbox says it. */
const shownDays = 7;

/**
 * Where this child has another officer than before, or none any more, and has not said that they know: whose they were
 * before, by full name (undefined: nobody's).
 */
export async function findUnseenMove(
	{ id }: Actor,
	read: Reader = store().read
): Promise<{ from: string | undefined } | undefined> {
	const unseen = and(eq(child.id, id), isNotNull(child.movedAt), isNull(child.moveSeenAt));
	const [row] = await read.select({ from: child.movedFrom }).from(child).where(unseen);
	return row && { from: row.from === null ? undefined : await getName(row.from, read) };
}

/** The child knows who their officer is now. */
export async function noteMoveSeen(actor: Actor): Promise<void> {
	await store().transaction(async (tx) => {
		if (!(await findUnseenMove(actor, tx))) return;
		await tx.update(child).set({ moveSeenAt: clock.now() }).where(eq(child.id, actor.id));
		await record(tx, actor, 'child.moveSeen', actor.id);
	});
}

export interface Move {
	childId: string;
	name: string;
	/** The child is this actor's now; else they were before, and this is who is their officer now (undefined: nobody yet). */
	isMine: boolean;
	officer: string | undefined;
	/** ISO date. */
	day: string;
}

/** The children who came to this officer or left them in the last days, the last first. */
export async function listMoves(actor: Actor): Promise<Move[]> {
	if (!canReview(actor.role)) return [];
	const since = startOfDay(addDays(dayOf(clock.now()), -shownDays));
	const rows = await store()
		.read.select({ id: child.id, officerId: child.officerId, at: child.movedAt })
		.from(child)
		.where(and(gte(child.movedAt, since), or(eq(child.officerId, actor.id), eq(child.movedFrom, actor.id))))
		.orderBy(desc(child.movedAt), asc(child.id));
	const officers = await getNames(rows.flatMap(({ officerId }) => officerId ?? []));
	return Promise.all(
		rows.map(async ({ id, officerId, at }) => ({
			childId: id,
			name: await getName(id),
			isMine: officerId === actor.id,
			officer: officerId === null ? undefined : officers.get(officerId),
			day: dayOf(at!)
		}))
	);
}
