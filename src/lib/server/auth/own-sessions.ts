/** Where somebody is signed in: their sessions by public ids, each of which they can end. */
import { and, desc, eq, ne } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { session } from '../db/schema.ts';
import { store, type Tx } from '../db/store.ts';
import type { Actor } from '../policy.ts';
import { limits } from './sessions.ts';

export interface OwnSession {
	publicId: string;
	/** The way that a child came in by; empty for adults. */
	wayId: string;
	begunAt: number;
	lastSeenAt: number;
	/** The one at hand. */
	isThis: boolean;
}

/** The sessions of a person that are not over, the last used first. `own`: the one at hand, by its hash. */
export async function listSessionsOf({ id, role }: Actor, own?: string): Promise<OwnSession[]> {
	const now = clock.now();
	const rows = await store()
		.read.select()
		.from(session)
		.where(eq(session.personId, id))
		.orderBy(desc(session.lastSeenAt), session.publicId);
	return rows
		.filter(({ lastSeenAt, expiresAt }) => now < Math.min(lastSeenAt + limits[role].idle, expiresAt))
		.map(({ publicId, wayId, createdAt, lastSeenAt, idHash }) => ({
			publicId,
			wayId: wayId ?? '',
			begunAt: createdAt,
			lastSeenAt,
			isThis: idHash === own
		}));
}

/** Ends one of these sessions by its public id, inside a transaction. False: it is none of theirs, or no more. */
export async function endSessionIn(tx: Tx, personId: string, publicId: string): Promise<boolean> {
	const isIt = and(eq(session.personId, personId), eq(session.publicId, publicId));
	return (await tx.delete(session).where(isIt).returning()).length > 0;
}

/** Ends every session of a person but the one with that hash, inside a transaction. */
export async function endOthersIn(tx: Tx, personId: string, kept: string): Promise<void> {
	await tx.delete(session).where(and(eq(session.personId, personId), ne(session.idHash, kept)));
}
