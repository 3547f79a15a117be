/**
 * On the way in: somebody has shown an invitation or the right password, in one browser, and not yet the rest. That is no
 * session and opens no door.
 */
import { createHash } from 'node:crypto';
import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { council } from '../db/keys.ts';
import { halfway, person, type Role, type Stage } from '../db/schema.ts';
import { seal, unseal } from '../db/sealing.ts';
import { store, type Reader, type Tx } from '../db/store.ts';
import { settings } from '../env.ts';
import { newToken } from '../ids.ts';

const minute = 60_000;

/** How long each stage may take: a code is at hand, an app has to be found and installed. Milliseconds. */
const lives: Record<Stage, number> = {
	code: 10 * minute,
	password: 30 * minute,
	enrol: 30 * minute,
	keepCodes: 30 * minute,
	replace: 30 * minute,
	newCodes: 30 * minute
};

function hashOf(id: string): string {
	return createHash('sha256').update(id).digest('base64url');
}

export interface Halfway {
	personId: string;
	role: Role;
	stage: Stage;
	/** What the page of this stage shows: the seed, or the recovery codes. */
	shown: string | undefined;
}

/** Its own cookie, which the session's rules hold for (sessions.ts). */
export function halfwayCookie(): string {
	return settings().secure ? '__Host-say-so-halfway' : 'say-so-halfway';
}

const shownPlace = (idHash: string) => ({ column: 'halfway.shown', row: idHash });

/** Somebody is on the way in. Returns the id for their cookie: a new one, or a secret one that is known beforehand. */
export async function startHalfway(tx: Tx, personId: string, stage: Stage, id = newToken()): Promise<string> {
	await tx.insert(halfway).values({ idHash: hashOf(id), personId, stage, expiresAt: clock.now() + lives[stage] });
	return id;
}

/** Who is on the way in by that cookie. Undefined: nobody, or it took too long, or they may not come in any more. */
export async function findHalfway(id: string | undefined, read: Reader = store().read): Promise<Halfway | undefined> {
	if (!id) return undefined;
	const [row] = await read
		.select({ halfway, role: person.role })
		.from(halfway)
		.innerJoin(person, eq(person.id, halfway.personId))
		.where(and(eq(halfway.idHash, hashOf(id)), gt(halfway.expiresAt, clock.now()), isNull(person.disabledAt)));
	if (!row) return undefined;
	const { personId, stage, shown, idHash } = row.halfway;
	const opened = shown ? unseal(store().keys.of(council), shownPlace(idHash), shown) : undefined;
	return { personId, role: row.role, stage, shown: opened };
}

/** The next stage, in the same browser, with what its page shows. */
export async function goOn(tx: Tx, id: string, stage: Stage, shown?: string): Promise<void> {
	const idHash = hashOf(id);
	const sealed = shown === undefined ? null : seal(store().keys.of(council), shownPlace(idHash), shown);
	const next = { stage, shown: sealed, expiresAt: clock.now() + lives[stage] };
	await tx.update(halfway).set(next).where(eq(halfway.idHash, idHash));
}

/** Nobody is on the way in as this person any more, in any browser. */
export async function endHalfwaysOf(tx: Tx, personId: string): Promise<void> {
	await tx.delete(halfway).where(eq(halfway.personId, personId));
}

/** They are in, or begin again. */
export async function endHalfway(tx: Tx, id: string): Promise<void> {
	await tx.delete(halfway).where(eq(halfway.idHash, hashOf(id)));
}

/** The same by itself, on a full disk, too: they have signed out. */
export async function forgetHalfway(id: string): Promise<void> {
	await store().transaction((tx) => endHalfway(tx, id), { fromReserve: true });
}

/** Takes away what took too long. */
export async function sweepHalfway(): Promise<void> {
	await store().transaction(async (tx) => {
		await tx.delete(halfway).where(lte(halfway.expiresAt, clock.now()));
	});
}
