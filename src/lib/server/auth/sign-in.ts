/** Signing in. A known and an unknown name cost one hash each, or none where tries are refused, and get the same answer. */
import { and, eq, isNull } from 'drizzle-orm';
import { person, way, type Role } from '../db/schema.ts';
import { store } from '../db/store.ts';
import { record } from '../events.ts';
import { log } from '../log.ts';
import { codeLookup, findCode, noteUsed } from '../letters.ts';
import { signInLookup } from '../people.ts';
import { takeParked } from '../time-out.ts';
import { endLinksOf, findLink, isLinkGood, makeLink, tokenOf } from './links.ts';
import { hashSecret, isSecret, plainWords } from './secrets.ts';
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

async function findChild(account: string): Promise<Known | undefined> {
	const [row] = await store()
		.read.select({ way, disabledAt: person.disabledAt })
		.from(way)
		.innerJoin(person, eq(person.id, way.childId))
		.where(and(eq(way.lookup, account), eq(way.kind, 'signIn'), isNull(way.endedAt)));
	if (!row || row.disabledAt !== null) return undefined;
	const { id: wayId, childId, secretHash, leaveInfoSeenAt } = row.way;
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
export async function signInChild(name: string, threeWords: string, network?: string): Promise<SignedIn | undefined> {
	const attempt = { kind: 'words', account: signInLookup('child', name), network } as const;
	const known = await findChild(attempt.account);
	const signed = await signIn(attempt, plainWords(threeWords), known);
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

/** Makes a link's token with which a person can set a password once, within three days. */
export async function makePasswordLink(personId: string): Promise<string> {
	return tokenOf(await store().transaction((tx) => makeLink(tx, personId, 'password')));
}

/**
 * Uses a link up, and every other link of that person with it, sets the password and ends their sessions, all at once.
 * False when the link is no longer good.
 */
export async function setPassword(token: string, password: string): Promise<boolean> {
	if (!(await isLinkGood(token, 'password'))) return false;
	const secretHash = await hashSecret(password.normalize('NFKC'));
	return store().transaction(async (tx) => {
		const found = await findLink(token, 'password', tx);
		if (found?.usedAt !== null) return false;
		const { personId } = found;
		await endLinksOf(tx, personId);
		await tx.update(person).set({ secretHash }).where(eq(person.id, personId));
		await record(tx, { id: personId, role: 'manager' }, 'person.passwordSet', personId);
		await endSessionsOf(tx, personId);
		return true;
	});
}
