/** Links that work once, by which an adult begins their account (an invitation), or chooses a new password. */
import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { link, person, type Role } from '../db/schema.ts';
import { store, type Reader, type Tx } from '../db/store.ts';
import { newId } from '../ids.ts';
import { hasFactor } from './factor.ts';
import { endHalfwaysOf } from './halfway.ts';

export type Link = typeof link.$inferSelect;

/** How long an invitation works, in milliseconds: three days. */
const linkLife = 72 * 3_600_000;
/** How long a link works that somebody asked for who forgot the password: an hour. */
export const resetLife = 3_600_000;

/** The token that the address of a link ends with. */
export function tokenOf(id: string): string {
	return store().keys.lookup('link', id);
}

function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/** Makes a link for a person, and returns its id. What other links of theirs there were work no more. */
export async function makeLink(tx: Tx, personId: string): Promise<string> {
	await endLinksOf(tx, personId);
	return addLink(tx, personId, linkLife);
}

/** Makes a link for a person beside those that there are: who asks in another's name must not spoil theirs. */
export async function addLink(tx: Tx, personId: string, life: number): Promise<string> {
	const id = newId();
	const now = clock.now();
	const row = { id, tokenHash: hashOf(tokenOf(id)), personId, createdAt: now, expiresAt: now + life };
	await tx.insert(link).values(row);
	return id;
}

/** Every link of a person works no more, not even by the press that used it; who came half in by one begins again. */
export async function endLinksOf(tx: Tx, personId: string): Promise<void> {
	const isOpen = and(eq(link.personId, personId), isNull(link.usedAt));
	await tx.update(link).set({ usedAt: clock.now() }).where(isOpen);
	await forgetPresses(tx, personId);
	await endHalfwaysOf(tx, personId);
}

/** From now on the press that used a link finds nothing any more. */
export async function forgetPresses(tx: Tx, personId: string): Promise<void> {
	await tx.update(link).set({ usedPress: null }).where(eq(link.personId, personId));
}

/** A link with that token, of a person who is there, that has not expired; used or not. */
export async function findLink(token: string, read: Reader = store().read): Promise<Link | undefined> {
	const [row] = await read
		.select({ link })
		.from(link)
		.innerJoin(person, eq(person.id, link.personId))
		.where(and(eq(link.tokenHash, hashOf(token)), isNull(person.disabledAt)));
	return row && row.link.expiresAt > clock.now() ? row.link : undefined;
}

/** The role of who was invited, while the link can be used. Looking does not use it up: mail scanners look, too. */
export async function findInvited(token: string): Promise<Role | undefined> {
	const found = await findLink(token);
	if (found?.usedAt !== null) return undefined;
	const [row] = await store().read.select({ role: person.role }).from(person).where(eq(person.id, found.personId));
	return row?.role;
}

/** True when a link is for a new password alone: whoever it is for has an app, which stays. */
export async function isForPassword(token: string): Promise<boolean> {
	const found = await findLink(token);
	return found !== undefined && hasFactor(found.personId);
}
