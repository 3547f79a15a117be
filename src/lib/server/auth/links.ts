/** Links that work once: by one a person sets a password, by an invitation they begin their account (or begin anew). */
import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { link, person } from '../db/schema.ts';
import { store, type Reader, type Tx } from '../db/store.ts';
import { newId } from '../ids.ts';

export type Link = typeof link.$inferSelect;

/** How long a link works, in milliseconds: three days. */
export const linkLife = 72 * 3_600_000;

/** The token that the address of a link ends with. */
export function tokenOf(id: string): string {
	return store().keys.lookup('link', id);
}

function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/** Makes a link for a person, and returns its id. What other links of theirs there were work no more. */
export async function makeLink(tx: Tx, personId: string, kind: Link['kind']): Promise<string> {
	const id = newId();
	const now = clock.now();
	await endLinksOf(tx, personId);
	const row = { id, tokenHash: hashOf(tokenOf(id)), personId, kind, createdAt: now, expiresAt: now + linkLife };
	await tx.insert(link).values(row);
	return id;
}

/** Every link of a person works no more. */
export async function endLinksOf(tx: Tx, personId: string): Promise<void> {
	const isOpen = and(eq(link.personId, personId), isNull(link.usedAt));
	await tx.update(link).set({ usedAt: clock.now() }).where(isOpen);
}

/** A link with that token, of a person who is there, that has not expired; used or not. */
export async function findLink(
	token: string,
	kind: Link['kind'],
	read: Reader = store().read
): Promise<Link | undefined> {
	const [row] = await read
		.select({ link })
		.from(link)
		.innerJoin(person, eq(person.id, link.personId))
		.where(and(eq(link.tokenHash, hashOf(token)), eq(link.kind, kind), isNull(person.disabledAt)));
	return row && row.link.expiresAt > clock.now() ? row.link : undefined;
}

/** True when the link can still be used. Looking does not use it up: mail scanners look, too. */
export async function isLinkGood(token: string, kind: Link['kind']): Promise<boolean> {
	return (await findLink(token, kind))?.usedAt === null;
}
