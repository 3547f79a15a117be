/** A way into a child's Say So ends: nobody comes in by it any more, and whoever is in by it is out at once. */
import { eq } from 'drizzle-orm';
import { endSessionsBy } from './auth/sessions.ts';
import { clock } from './clock.ts';
import { draft, parked, way } from './db/schema.ts';
import type { Tx } from './db/store.ts';
import { record } from './events.ts';
import type { Actor } from './policy.ts';

/**
 * Ends a way, inside a transaction. What was begun by it alone and never sent goes with it: nobody could come back to
 * it. Nothing is kept of its secret, and its name is free again.
 */
export async function endWayIn(
	tx: Tx,
	actor: Actor,
	wayId: string,
	happened: 'way.ended' | 'way.replaced'
): Promise<void> {
	const nothing = { words: null, secretHash: null, lookup: wayId };
	await tx
		.update(way)
		.set({ endedAt: clock.now(), endedBy: actor.id, ...nothing })
		.where(eq(way.id, wayId));
	await endSessionsBy(tx, wayId);
	await tx.delete(draft).where(eq(draft.keeper, wayId));
	await tx.delete(parked).where(eq(parked.keeper, wayId));
	await record(tx, actor, happened, wayId);
}
