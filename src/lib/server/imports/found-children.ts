import { isNotNull } from 'drizzle-orm';
import { child } from '../db/schema.ts';
import { store } from '../db/store.ts';

/** The ids of the children who have a number, by its hash. */
export async function listNumbered(): Promise<Map<string, string>> {
	const rows = await store()
		.read.select({ id: child.id, lookup: child.numberLookup })
		.from(child)
		.where(isNotNull(child.numberLookup));
	return new Map(rows.map(({ id, lookup }) => [lookup!, id]));
}
