/**
 * What is urgent and lies with officers still, for the managers to whom it climbs: numbers by the officer's name, never an
 * item. What is just for NAME counts, too: it climbs as everything does, and is not to wait unseen until then. What the
 * manager may not know of (rule 8: scope.ts) counts nowhere.
 */
import { and, asc, eq, inArray, isNull, min, not, sql } from 'drizzle-orm';
import { climbStep, contribution } from './db/schema.ts';
import { store } from './db/store.ts';
import { getNames } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { isToActOn, knowScopeOf, scopeOf } from './scope.ts';

export interface WithOfficer {
	officerId: string;
	name: string;
	/** Urgent or read first, and nobody has acted. */
	count: number;
	/** Nobody has read these of them. */
	unread: number;
	/** When the oldest of them was sent. */
	since: number;
	/** When the next of them climbs to the cover or a manager; undefined: all of them have. */
	climbsAt: number | undefined;
}

/**
 * What nobody has acted on, of the officers whose manager this is and of those without one, by officer, who waits longest
 * first. What is in this manager's own inbox is not among it. Throws NotThere for who is no manager.
 */
export async function listWithOfficers(actor: Actor): Promise<WithOfficer[]> {
	if (actor.role !== 'manager') throw new NotThere();
	const next = store()
		.read.select({ at: min(climbStep.dueAt) })
		.from(climbStep)
		.where(
			and(
				eq(climbStep.contributionId, contribution.id),
				inArray(climbStep.step, ['cover', 'manager']),
				isNull(climbStep.takenAt)
			)
		);
	// A term of a scope can be neither true nor false: `not` would leave such a row out.
	const isInInbox = sql`(${await scopeOf(actor)}) is true`;
	const rows = await store()
		.read.select({
			officerId: contribution.officerId,
			sentAt: contribution.sentAt,
			readAt: contribution.readAt,
			climbsAt: sql<number | null>`(${next})`
		})
		.from(contribution)
		.where(and(isToActOn(), await knowScopeOf(actor), not(isInInbox)))
		.orderBy(asc(contribution.sentAt), asc(contribution.id));
	const byOfficer = Map.groupBy(rows, ({ officerId }) => officerId ?? '');
	const names = await getNames([...byOfficer.keys()]);
	return [...byOfficer].map(([officerId, items]) => ({
		officerId,
		name: names.get(officerId) ?? '',
		count: items.length,
		unread: items.filter(({ readAt }) => readAt === null).length,
		since: items[0]!.sentAt,
		climbsAt: items
			.flatMap(({ climbsAt }) => climbsAt ?? [])
			.sort((a, b) => a - b)
			.at(0)
	}));
}
