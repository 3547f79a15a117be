/** Signing in. A known and an unknown name cost one hash each, or none where tries are refused, and get the same answer. */
import { and, eq, isNull } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { link, person, type Role } from '../db/schema.ts';
import { store } from '../db/store.ts';
import { record } from '../events.ts';
import { newToken } from '../ids.ts';
import { log } from '../log.ts';
import { signInLookup } from '../people.ts';
import type { Actor } from '../policy.ts';
import { takeParked } from '../time-out.ts';
import { createHash } from 'node:crypto';
import { hashSecret, isSecret, plainWords } from './secrets.ts';
import { endSessionsOf, startSession } from './sessions.ts';
import { forgive, takeTry, type Attempt } from './throttle.ts';

/** The roles whose door is open: nobody else can sign in yet. */
const rolesWithDoor: readonly Role[] = ['child', 'officer', 'manager', 'complaints', 'duty'];

export interface SignedIn {
	sessionId: string;
	personId: string;
	role: Role;
	/** The child has not yet been told what the quick exit does. */
	needsLeaveInfo: boolean;
}

async function signIn(attempt: Attempt, secret: string, roles: readonly Role[]): Promise<SignedIn | undefined> {
	const [row] = await store().read.select().from(person).where(eq(person.signInLookup, attempt.account));
	const may = row && row.disabledAt === null && roles.includes(row.role) && rolesWithDoor.includes(row.role);
	if (!(await takeTry(attempt, may ? row.id : undefined))) return undefined;
	const fits = await isSecret(may ? row.secretHash : undefined, secret);
	if (!row || !fits) return undefined;
	await forgive(attempt);
	return {
		sessionId: await startSession(row.id),
		personId: row.id,
		role: row.role,
		needsLeaveInfo: row.leaveInfoSeenAt === null
	};
}

/**
 * A child signs in with a name and three words, from a network where it is known. Undefined: one of them was not right,
 * or there were too many wrong tries, and nobody learns which.
 */
export async function signInChild(name: string, threeWords: string, network?: string): Promise<SignedIn | undefined> {
	const attempt = { kind: 'words', account: signInLookup('child', name), network } as const;
	const signed = await signIn(attempt, plainWords(threeWords), ['child']);
	if (signed) await takeWhatWaits({ id: signed.personId, role: 'child' });
	return signed;
}

/** What cannot be taken now waits for the next time: it must not keep a child out. */
async function takeWhatWaits(actor: Actor): Promise<void> {
	try {
		await takeParked(actor);
	} catch (thrown) {
		const { name, code } = thrown as NodeJS.ErrnoException;
		log.warn({ name, code: code ?? null }, 'what waits was not taken');
	}
}

/** An adult signs in with an email and a password; the rest is as for a child. */
export function signInStaff(email: string, password: string, network?: string): Promise<SignedIn | undefined> {
	const attempt = { kind: 'password', account: signInLookup('email', email), network } as const;
	return signIn(
		attempt,
		password.normalize('NFKC'),
		rolesWithDoor.filter((role) => role !== 'child')
	);
}

const linkLife = 72 * 3_600_000;

function tokenHash(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/** Makes a link's token with which a person can set a password once, within three days. */
export async function makePasswordLink(personId: string): Promise<string> {
	const token = newToken();
	await store().transaction(async (tx) => {
		await tx.insert(link).values({ tokenHash: tokenHash(token), personId, expiresAt: clock.now() + linkLife });
	});
	return token;
}

async function findLink(token: string) {
	const [row] = await store()
		.read.select()
		.from(link)
		.where(and(eq(link.tokenHash, tokenHash(token)), isNull(link.usedAt)));
	return row && row.expiresAt > clock.now() ? row : undefined;
}

/** True when the link can still be used. Looking does not use it up: mail scanners look, too. */
export async function isLinkGood(token: string): Promise<boolean> {
	return Boolean(await findLink(token));
}

/**
 * Uses a link up, and every other link of that person with it, sets the password and ends their sessions, all at once.
 * False when the link is no longer good.
 */
export async function setPassword(token: string, password: string): Promise<boolean> {
	const found = await findLink(token);
	if (!found) return false;
	const secretHash = await hashSecret(password.normalize('NFKC'));
	return store().transaction(async (tx) => {
		const used = await tx
			.update(link)
			.set({ usedAt: clock.now() })
			.where(and(eq(link.tokenHash, found.tokenHash), isNull(link.usedAt)))
			.returning();
		if (!used.length) return false;
		const others = and(eq(link.personId, found.personId), isNull(link.usedAt));
		await tx.update(link).set({ usedAt: clock.now() }).where(others);
		await tx.update(person).set({ secretHash }).where(eq(person.id, found.personId));
		await record(tx, { id: found.personId, role: 'manager' }, 'person.passwordSet', found.personId);
		await endSessionsOf(tx, found.personId);
		return true;
	});
}
