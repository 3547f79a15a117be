/** An item that an adult may do something with, and the versions before and after it. */
import { eq } from 'drizzle-orm';
import type { Row } from './contributions.ts';
import { contribution } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { can, NotThere, type Action, type Actor } from './policy.ts';
import { standingOf } from './standing.ts';

/** The item, when the actor may do that with it. Throws NotThere otherwise: not yours and not there look the same. */
export async function getItem(actor: Actor, id: string, action: Action, read: Reader = store().read): Promise<Row> {
	const [row] = await read.select().from(contribution).where(eq(contribution.id, id));
	if (!row || !can(actor, action, await standingOf(row, read))) throw new NotThere();
	return row;
}

/** The version that an item took the place of. Who reads the new one may read what it changes. */
export async function findEarlier(row: Row, read: Reader = store().read): Promise<Row | undefined> {
	if (row.replaces === null) return undefined;
	const [earlier] = await read.select().from(contribution).where(eq(contribution.id, row.replaces));
	return earlier;
}

/** The version that took the place of an item, when the actor may open it. */
export async function findNewer(actor: Actor, row: Row, read: Reader = store().read): Promise<string | undefined> {
	const [newer] = await read.select().from(contribution).where(eq(contribution.replaces, row.id));
	return newer && can(actor, 'item.open', await standingOf(newer, read)) ? newer.id : undefined;
}
