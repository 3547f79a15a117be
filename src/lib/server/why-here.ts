/** Why somebody reads an item that is not one of their own children's: in whose place, or from whom it came up. */
import { and, eq, inArray, lte } from 'drizzle-orm';
import { mustAct } from './closing.ts';
import { clock } from './clock.ts';
import { listMembers, standInOf } from './cover.ts';
import { climbReader, exclusion } from './db/schema.ts';
import { store } from './db/store.ts';
import { getNames } from './people.ts';
import { canReview, type Actor } from './policy.ts';
import type { Row } from './contributions.ts';

export type WhyHere =
	/** In the place of somebody who is away, until that ISO day. */
	| { reason: 'instead'; name: string; until: string }
	/** It came up, and they have not acted. */
	| { reason: 'climbed'; name: string }
	/** It came up, and somebody has acted since. */
	| { reason: 'cameUp' };

/** For each of some items that this officer or manager may open, by id, why it is here; those that are their own are not among them. */
export async function listWhyHere(actor: Actor, rows: readonly Row[]): Promise<Map<string, WhyHere>> {
	const others = rows.filter(({ officerId }) => officerId !== actor.id);
	if (!canReview(actor.role) || !others.length) return new Map();
	const { read } = store();
	const ids = others.map(({ id }) => id);
	const members = await listMembers();
	const excluded = await read.select().from(exclusion).where(inArray(exclusion.contributionId, ids));
	const climbed = await read
		.select({ id: climbReader.contributionId })
		.from(climbReader)
		.where(
			and(
				inArray(climbReader.contributionId, ids),
				eq(climbReader.personId, actor.id),
				lte(climbReader.at, clock.now())
			)
		);
	const names = await getNames(members.map(({ id }) => id));
	const whyOf = (row: Row): WhyHere | undefined => {
		const keptFrom = excluded.filter((each) => each.contributionId === row.id).map(({ personId }) => personId);
		const officer = members.find(({ id }) => id === row.officerId);
		// What goes past the officer is the officer's manager's: of that officer nothing is said.
		const whose =
			row.audience === 'officer' ? officer?.id : row.audience === 'manager' ? officer?.managerId : undefined;
		const first = members.find(({ id, isActive }) => id === whose && isActive && !keptFrom.includes(id));
		if (first?.id === actor.id) return undefined;
		const name = first && names.get(first.id);
		if (name && first.awayUntil && standInOf(first.id, keptFrom, members) === actor.id)
			return { reason: 'instead', name, until: first.awayUntil };
		if (!climbed.some(({ id }) => id === row.id)) return undefined;
		return name && mustAct(row) ? { reason: 'climbed', name } : { reason: 'cameUp' };
	};
	return new Map(
		others.flatMap((row) => {
			const why = whyOf(row);
			return why ? [[row.id, why] as const] : [];
		})
	);
}
