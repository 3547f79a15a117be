/** Where a child is signed in: their sessions by public ids, each of which they can end. */
import { and, desc, eq } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { session } from '../db/schema.ts';
import { store, type Tx } from '../db/store.ts';
import { limits } from './sessions.ts';

export interface OwnSession {
	publicId: string;
	wayId: string;
	lastSeenAt: number;
	/** The one at hand. */
	isThis: boolean;
}

/** The sessions of a child that are not over, the last used first. `own`: the one at hand, by its hash. */
export async function listSessionsOf(childId: string, own?: string): Promise<OwnSession[]> {
	const now = clock.now();
	const rows = await store()
		.read.select()
		.from(session)
		.where(eq(session.personId, childId))
		.orderBy(desc(session.lastSeenAt), session.publicId);
	return rows
		.filter(({ lastSeenAt, expiresAt }) => now < Math.min(lastSeenAt + limits.child.idle, expiresAt))
		.map(({ publicId, wayId, lastSeenAt, idHash }) => ({
			publicId,
			wayId: wayId ?? '',
			lastSeenAt,
			isThis: idHash === own
		}));
}

/** Ends one of these sessions by its public id, inside a transaction. */
export async function endSessionIn(tx: Tx, childId: string, publicId: string): Promise<void> {
	await tx.delete(session).where(and(eq(session.personId, childId), eq(session.publicId, publicId)));
}
