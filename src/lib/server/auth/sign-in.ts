/** Signing in. A known and an unknown name cost one hash each, or none where tries are refused, and get the same answer. */
import { and, eq, isNull } from 'drizzle-orm';
import type { Picture } from '../../pictures.ts';
import { person, way, type Role, type SecretKind } from '../db/schema.ts';
import { store } from '../db/store.ts';
import { log } from '../log.ts';
import { codeLookup, findCode, noteUsed } from '../letters.ts';
import { signInLookup } from '../people.ts';
import { takeParked } from '../time-out.ts';
import { hasFactor, takeCode } from './factor.ts';
import { endHalfway, findHalfway, startHalfway } from './halfway.ts';
import { makeLink, tokenOf } from './links.ts';
import { isSecret, secretText } from './secrets.ts';
import { readSession, startSession } from './sessions.ts';
import { forgive, takeTry, type Attempt } from './throttle.ts';

/** The adults whose door is open: nobody else can sign in yet. */
const adultsWithDoor: readonly Role[] = ['officer', 'manager', 'complaints', 'duty', 'advocate'];

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

/** True when the secret is theirs. Each try is counted first (throttle.ts), and one that is refused costs no hash. */
export async function isRight(
	attempt: Attempt,
	secret: string,
	known: Pick<Known, 'id' | 'secretHash'> | undefined
): Promise<boolean> {
	if (!(await takeTry(attempt, known?.id))) return false;
	if (!(await isSecret(known?.secretHash, secret)) || !known) return false;
	await forgive(attempt);
	return true;
}

async function admit({ id, role, wayId, needsLeaveInfo }: Known): Promise<SignedIn> {
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
	const known = await findChild(attempt.account, kind);
	if (!(await isRight(attempt, secret, known)) || !known) return undefined;
	const signed = await admit(known);
	await takeWhatWaits(signed);
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

/** The password was right, and a code is asked for: the id of who is on the way in, for the cookie. */
export interface OnTheWay {
	halfwayId: string;
}

/**
 * An adult shows an email and a password; the rest is as for a child. They are not in with that, and without a second
 * factor never: it is added by an invitation alone.
 */
export async function signInStaff(email: string, password: string, network?: string): Promise<OnTheWay | undefined> {
	const attempt = { kind: 'password', account: signInLookup('email', email), network } as const;
	const known = await findAdult(attempt.account);
	if (!(await isRight(attempt, password.normalize('NFKC'), known)) || !known) return undefined;
	if (!(await hasFactor(known.id))) return undefined;
	return { halfwayId: await store().transaction((tx) => startHalfway(tx, known.id, 'code')) };
}

/**
 * Who is on the way in shows a code of their app, or a recovery code. Undefined: it is not right, or was taken before, or
 * there were too many wrong ones, or they are not on the way any more.
 */
export async function signInWithCode(
	id: string | undefined,
	typed: string,
	network?: string
): Promise<SignedIn | undefined> {
	const found = await findHalfway(id);
	if (!id || found?.stage !== 'code') return undefined;
	const { personId, role } = found;
	const attempt = { kind: 'factor', account: store().keys.lookup('factor', personId), network } as const;
	if (!(await takeTry(attempt, personId))) return undefined;
	const isIn = await store().transaction(async (tx) => {
		const isStill = (await findHalfway(id, tx))?.stage === 'code';
		if (!isStill || !(await takeCode(tx, personId, typed))) return false;
		await endHalfway(tx, id);
		return true;
	});
	if (!isIn) return undefined;
	await forgive(attempt);
	return admit({ id: personId, role, secretHash: null, wayId: null, needsLeaveInfo: false });
}

/** Makes the token of an invitation for a person, to be handed over by who runs the command: it works once, for three days. */
export async function makeInvitation(personId: string): Promise<string> {
	return tokenOf(await store().transaction((tx) => makeLink(tx, personId)));
}
