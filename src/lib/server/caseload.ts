/** The children whose reviewing officer the actor is: the only ones whose reviews, contacts and people they may see. */
import { and, desc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { listCovered } from './cover.ts';
import { child, contribution, reading } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { getChild, type ChildView } from './children.ts';
import { canReview, NotThere, type Actor } from './policy.ts';
import { scopeOf } from './scope.ts';
import type { Row } from './contributions.ts';

/**
 * Which children are the actor's: their own, those of an officer who is away and for whom they are next in line, and,
 * for the reviewing team's managers, those who have no officer.
 */
export async function servedBy(actor: Actor, read: Reader = store().read): Promise<SQL> {
	if (!canReview(actor.role)) return inArray(child.id, []);
	const covered = (await listCovered(actor, read)).filter(({ before }) => before.length === 0);
	const served = inArray(child.officerId, [actor.id, ...covered.map(({ awayId }) => awayId)]);
	return actor.role === 'manager' ? or(served, isNull(child.officerId))! : served;
}

/** True when a child is one of the actor's. */
export async function isServed(actor: Actor, childId: string, read: Reader = store().read): Promise<boolean> {
	const rows = await read
		.select({ id: child.id })
		.from(child)
		.where(and(eq(child.id, childId), await servedBy(actor, read)));
	return rows.length > 0;
}

/** One of the actor's children. Throws NotThere for another's. */
export async function getServed(actor: Actor, childId: string, read: Reader = store().read): Promise<ChildView> {
	if (!(await isServed(actor, childId, read))) throw new NotThere();
	return getChild(childId, read);
}

/** The actor's children, by name. */
export async function listServed(actor: Actor): Promise<ChildView[]> {
	const rows = await store()
		.read.select({ id: child.id })
		.from(child)
		.where(await servedBy(actor));
	const children = await Promise.all(rows.map(({ id }) => getChild(id)));
	return children.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** What a child sent that this actor may open, the newest first: what goes past them is not there (rule 8). */
export async function listReceived(actor: Actor, childId: string, read: Reader = store().read): Promise<Row[]> {
	return read
		.select()
		.from(contribution)
		.where(and(eq(contribution.childId, childId), await scopeOf(actor)))
		.orderBy(desc(contribution.sentAt), desc(contribution.id));
}

/** Which of some items this actor has opened: words are shown elsewhere only after that, so that no reading is unseen. */
export async function listOpenedBy(actor: Actor, ids: string[], read: Reader = store().read): Promise<Set<string>> {
	const rows = await read
		.select({ id: reading.contributionId })
		.from(reading)
		.where(and(eq(reading.personId, actor.id), inArray(reading.contributionId, ids)));
	return new Set(rows.map(({ id }) => id));
}
