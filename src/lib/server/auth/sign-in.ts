/** Signing in. A known and an unknown name cost one hash each, or none where tries are refused, and get the same answer. */
import { and, eq, isNull } from 'drizzle-orm';
import type { Picture } from '../../pictures.ts';
import { clock } from '../clock.ts';
import { link, person, way, type Role, type SecretKind } from '../db/schema.ts';
import { store } from '../db/store.ts';
import { record } from '../events.ts';
import { newToken } from '../ids.ts';
import { log } from '../log.ts';
import { codeLookup, findCode, noteUsed } from '../letters.ts';
import { signInLookup } from '../people.ts';
import { takeParked } from '../time-out.ts';
import { createHash } from 'node:crypto';
import { hashSecret, isSecret, secretText } from './secrets.ts';
import { endSessionsOf, readSession, startSession } from './sessions.ts';
import { forgive, takeTry, type Attempt } from './throttle.ts';

/** The adults whose door is open: nobody else can sign in yet. */
const adultsWithDoor: readonly Role[] = ['officer', 'manager', 'complaints', 'duty'];

export interface SignedIn {
	sessionId: string;
	personId: string;
	role: Role;
	/** The child has not yet been told what the quick exit does. */
	needsLeaveInfo: boolean;
}

/** Who has the name or email that was typed, with what they know. */
interface Known {
	id: string;
	role: Role;
	secretHash: string | null;
	wayId: string | null;
	needsLeaveInfo: boolean;
}

async function signIn(attempt: Attempt, secret: string, known: Known | undefined): Promise<SignedIn | undefined> {
	if (!(await takeTry(attempt, known?.id))) return undefined;
	const fits = await isSecret(known?.secretHash, secret);
	if (!known || !fits) return undefined;
	await forgive(attempt);
	const { id, role, wayId, needsLeaveInfo } = known;
	return { sessionId: await startSession(id, wayId), personId: id, role, needsLeaveInfo };
}

/** Whose name it is. With the other kind of secret nobody comes in here; the same work is done in vain. */
async function findChild(account: string, kind: SecretKind): Promise<Known | undefined> {
	const [row] = await store()
		.read.select({ way, disabledAt: person.disabledAt })
		.from(way)
		.innerJoin(person, eq(person.id, way.childId))
		.where(and(eq(way.lookup, account), eq(way.kind, 'signIn'), isNull(way.endedAt)));
	if (!row || row.disabledAt !== null) return undefined;
	const { id: wayId, childId, secretKind, leaveInfoSeenAt } = row.way;
	const secretHash = secretKind === kind ? row.way.secretHash : null;
	return { id: childId, role: 'child', secretHash, wayId, needsLeaveInfo: leaveInfoSeenAt === null };
}

async function findAdult(account: string): Promise<Known | undefined> {
	const [row] = await store().read.select().from(person).where(eq(person.signInLookup, account));
	if (!row || row.disabledAt !== null || !adultsWithDoor.includes(row.role)) return undefined;
	return { id: row.id, role: row.role, secretHash: row.secretHash, wayId: null, needsLeaveInfo: false };
}

/**
 * A child signs in with a name and three words, from a network where it is known. Undefined: one of them was not right,
 * or there were too many wrong tries, and nobody learns which.
 */
export function signInChild(name: string, threeWords: string, network?: string): Promise<SignedIn | undefined> {
	return signInBy('words', name, secretText({ words: threeWords }), network);
}

/** The same with four pictures in order; it is one try, however many pages they were picked on. */
export function signInByPictures(
	name: string,
	pictures: readonly Picture[],
	network?: string
): Promise<SignedIn | undefined> {
	return signInBy('pictures', name, secretText({ pictures }), network);
}

async function signInBy(
	kind: SecretKind,
	name: string,
	secret: string,
	network: string | undefined
): Promise<SignedIn | undefined> {
	const attempt = { kind, account: signInLookup('child', name), network };
	const signed = await signIn(attempt, secret, await findChild(attempt.account, kind));
	if (signed) await takeWhatWaits(signed);
	return signed;
}

/**
 * A child comes in with the four words of a letter, as their letters (readCode). They are too long to guess, so that one
 * keyed look-up is enough, and no hash is made. Undefined: nobody has that code, or no more, or there were too many tries.
 */
export async function signInByCode(letters: string, network?: string): Promise<SignedIn | undefined> {
	const attempt = { kind: 'code', account: codeLookup(letters), network } as const;
	if (!(await takeTry(attempt, undefined))) return undefined;
	const found = await findCode(attempt.account);
	if (!found) return undefined;
	await forgive(attempt);
	await noteUsed(found);
	const sessionId = await startSession(found.childId, found.id);
	const needsLeaveInfo = found.leaveInfoSeenAt === null;
	const signed: SignedIn = { sessionId, personId: found.childId, role: 'child', needsLeaveInfo };
	await takeWhatWaits(signed);
	return signed;
}

/** What cannot be taken now waits for the next time: it must not keep a child out. */
async function takeWhatWaits({ sessionId }: SignedIn): Promise<void> {
	try {
		const actor = await readSession(sessionId);
		if (actor) await takeParked(actor);
	} catch (thrown) {
		const { name, code } = thrown as NodeJS.ErrnoException;
		log.warn({ name, code: code ?? null }, 'what waits was not taken');
	}
}

/** An adult signs in with an email and a password; the rest is as for a child. */
export async function signInStaff(email: string, password: string, network?: string): Promise<SignedIn | undefined> {
	const attempt = { kind: 'password', account: signInLookup('email', email), network } as const;
	return signIn(attempt, password.normalize('NFKC'), await findAdult(attempt.account));
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
