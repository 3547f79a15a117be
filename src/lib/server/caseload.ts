/** The children whose reviewing officer the actor is: the only ones whose reviews, contacts and people they may see. */
import { and, desc, eq, inArray } from 'drizzle-orm';
import { child, contribution } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { getChild, type ChildView } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { scopeOf, type Row } from './standing.ts';

/** The ids of the actor's children. Nobody but an officer has any. */
export function servedBy(actor: Actor) {
	const own = store().read.select({ id: child.id }).from(child).where(eq(child.officerId, actor.id));
	return inArray(child.id, actor.role === 'officer' ? own : []);
}

/** One of the actor's children. Throws NotThere for another's. */
export async function getServed(actor: Actor, childId: string, read: Reader = store().read): Promise<ChildView> {
	const [row] = await read
		.select({ id: child.id })
		.from(child)
		.where(and(eq(child.id, childId), servedBy(actor)));
	if (!row) throw new NotThere();
	return getChild(childId, read);
}

/** The actor's children, by name. */
export async function listServed(actor: Actor): Promise<ChildView[]> {
	const rows = await store().read.select({ id: child.id }).from(child).where(servedBy(actor));
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
