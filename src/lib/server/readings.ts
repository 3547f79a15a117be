/** Who has read an item: the first reading is what the child is told of. */
import { and, asc, eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import type { Row } from './contributions.ts';
import { council } from './db/keys.ts';
import { contribution, message, person, reading } from './db/schema.ts';
import { unseal } from './db/sealing.ts';
import { store } from './db/store.ts';
import { record } from './events.ts';
import { getItem } from './items.ts';
import type { Actor } from './policy.ts';
import { markSeen } from './thread.ts';

/** The adults who have read an item, the first one first. */
export async function listReaders(row: Pick<Row, 'id'>): Promise<{ name: string; at: number }[]> {
	const rows = await store()
		.read.select({ id: person.id, at: reading.at, name: person.name })
		.from(reading)
		.innerJoin(person, eq(person.id, reading.personId))
		.where(eq(reading.contributionId, row.id))
		.orderBy(asc(reading.at));
	const key = store().keys.of(council);
	return rows.map((each) => ({ name: unseal(key, { column: 'person.name', row: each.id }, each.name), at: each.at }));
}

/** Writes down that an adult has read an item, once for each adult. The first reading is what the child is told of. */
export async function recordReading(actor: Actor, id: string): Promise<void> {
	const already = await store()
		.read.select({ at: reading.at })
		.from(reading)
		.where(and(eq(reading.contributionId, id), eq(reading.personId, actor.id)));
	const unseen = await store()
		.read.select({ id: message.id, seenAt: message.seenAt })
		.from(message)
		.where(and(eq(message.contributionId, id), eq(message.fromChild, true)));
	if (already.length && unseen.every((each) => each.seenAt)) return;
	const now = clock.now();
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.open', tx);
		await markSeen(tx, id, true);
		const added = await tx
			.insert(reading)
			.values({ contributionId: id, personId: actor.id, at: now })
			.onConflictDoNothing()
			.returning();
		if (!row.readAt) await tx.update(contribution).set({ readAt: now }).where(eq(contribution.id, id));
		if (added.length) await record(tx, actor, 'contribution.read', id);
	});
}
