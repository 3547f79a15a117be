/** The rule of ./policy.ts for a child's own things as SQL: what is shown of what they sent. A test holds the two against each other. */
import { and, eq, gte, inArray, isNotNull, ne, notInArray, or, type SQL } from 'drizzle-orm';
import { contribution, exclusion } from './db/schema.ts';
import { store } from './db/store.ts';
import type { Actor } from './policy.ts';

/**
 * What a child sent, as far as the way that they came in by opens it. What was just for NAME is never among it. Of an
 * advocate: what they sent, for whichever child.
 */
export function ownScope({ id, role, way }: Actor): SQL {
	if (role === 'advocate') return and(eq(contribution.writtenBy, id), eq(contribution.cameIn, 'advocate'))!;
	const isOwn = and(eq(contribution.childId, id), ne(contribution.kind, 'alone'))!;
	if (!way) return isOwn;
	const isOpen = way.opensOlder
		? undefined
		: or(
				inArray(contribution.wayId, [...way.chain]),
				and(isNotNull(contribution.writtenBy), gte(contribution.sentAt, way.since))
			);
	const isPlain = way.opensDelicate ? undefined : eq(contribution.isDelicate, false);
	const isNotKept = way.delicateBy ? notInArray(contribution.id, keptFrom(way.delicateBy)) : undefined;
	const isAll = !isOpen && !isPlain && !isNotKept;
	return and(
		isOwn,
		isAll
			? undefined
			: or(
					eq(contribution.sessionHash, way.session),
					way.isCode ? undefined : eq(contribution.wayId, way.id),
					and(isOpen, isPlain, isNotKept)
				)
	)!;
}

/** What an adult must not learn of. */
function keptFrom(personId: string) {
	return store().read.select({ id: exclusion.contributionId }).from(exclusion).where(eq(exclusion.personId, personId));
}
