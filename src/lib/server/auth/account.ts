/** An adult's own account: where they are signed in, their password, their app and their recovery codes. */
import { and, eq } from 'drizzle-orm';
import { person } from '../db/schema.ts';
import { store } from '../db/store.ts';
import { record } from '../events.ts';
import { deliverDue, notifyOwner } from '../notifications.ts';
import { getEmail } from '../people.ts';
import { NotThere, type Actor } from '../policy.ts';
import { pressOf } from '../press.ts';
import { countRecoveryCodes, findFactor, makeRecoveryCodes, newSeed } from './factor.ts';
import { endHalfway, endHalfwaysOf, findHalfway, goOn, startHalfway } from './halfway.ts';
import { endLinksOf } from './links.ts';
import { endOthersIn, endSessionIn, listSessionsOf, type OwnSession } from './own-sessions.ts';
import { hashSecret } from './secrets.ts';
import { hashOf, renewSession } from './sessions.ts';
import { isRight } from './sign-in.ts';
import { weaknessFor, type Weakness } from './weak-passwords.ts';

export interface OwnAccount {
	email: string;
	/** False: they come in by another door, and have none here. */
	hasPassword: boolean;
	/** When their app was added. Undefined: they have none here. */
	appSince: number | undefined;
	/** Recovery codes that were not used yet. */
	codesLeft: number;
	sessions: OwnSession[];
}

async function getOwn(actor: Actor) {
	const [own] = await store().read.select().from(person).where(eq(person.id, actor.id));
	if (!own || actor.role === 'child') throw new NotThere();
	return own;
}

/** What an adult sees of their account. `sessionId`: of the session at hand. */
export async function openAccount(actor: Actor, sessionId: string): Promise<OwnAccount> {
	const own = await getOwn(actor);
	return {
		email: await getEmail(actor.id),
		hasPassword: own.secretHash !== null,
		appSince: await findFactor(actor.id),
		codesLeft: await countRecoveryCodes(actor.id),
		sessions: await listSessionsOf(actor, hashOf(sessionId))
	};
}

/**
 * Ends one of an adult's sessions by its public id, and whatever was begun in their name: it may have been begun there. One
 * that is over already, or was never theirs, changes nothing.
 */
export async function endOneSession(actor: Actor, publicId: string): Promise<void> {
	await getOwn(actor);
	await store().transaction(async (tx) => {
		if (!(await endSessionIn(tx, actor.id, publicId))) return;
		await endHalfwaysOf(tx, actor.id);
		await record(tx, actor, 'session.ended', publicId);
	});
}

/** Ends every session of an adult but the one at hand, and whatever was begun in their name. */
export async function endOtherSessions(actor: Actor, sessionId: string): Promise<void> {
	await getOwn(actor);
	const others = (await listSessionsOf(actor, hashOf(sessionId))).filter(({ isThis }) => !isThis);
	await store().transaction(async (tx) => {
		await endOthersIn(tx, actor.id, hashOf(sessionId));
		await endHalfwaysOf(tx, actor.id);
		for (const { publicId } of others) await record(tx, actor, 'session.ended', publicId);
	});
}

/** The hash of their password, where they have typed it. A wrong try counts as it does at the door (throttle.ts). */
async function provePassword(actor: Actor, typed: string, network: string | undefined): Promise<string | undefined> {
	const { id, secretHash, signInLookup } = await getOwn(actor);
	if (secretHash === null || signInLookup === null) throw new NotThere();
	const attempt = { kind: 'password', account: signInLookup, network } as const;
	return (await isRight(attempt, typed.normalize('NFKC'), { id, secretHash })) ? secretHash : undefined;
}

/**
 * An adult who types the present password chooses a new one. Every other session ends, links and what was begun too; this
 * one goes on under a new id, which is returned for the cookie. `wrong`: the present one is not right, or there were too
 * many wrong tries.
 * @throws NotThere - they have no password, or the session has ended meanwhile
 */
export async function changePassword(
	actor: Actor,
	sessionId: string,
	given: { present: string; chosen: string },
	network?: string
): Promise<{ sessionId: string } | Weakness | 'wrong'> {
	const weakness = await weaknessFor(actor.id, given.chosen);
	if (weakness) return weakness;
	const proved = await provePassword(actor, given.present, network);
	if (proved === undefined) return 'wrong';
	const secretHash = await hashSecret(given.chosen.normalize('NFKC'));
	const changed = await store().transaction(async (tx) => {
		const isStill = and(eq(person.id, actor.id), eq(person.secretHash, proved));
		const set = await tx.update(person).set({ secretHash }).where(isStill).returning();
		const renewed = await renewSession(tx, sessionId);
		// Another password, or an end of this session, came first: nothing of this is done.
		if (!set.length || !renewed) throw new NotThere();
		await endOthersIn(tx, actor.id, hashOf(renewed));
		await endLinksOf(tx, actor.id);
		await notifyOwner(tx, await record(tx, actor, 'person.passwordSet', actor.id), actor.id);
		return { sessionId: renewed };
	});
	void deliverDue();
	return changed;
}

/**
 * An adult who types the password begins to add a new app in place of theirs, which counts until then. Returns the id of
 * that, for its cookie; undefined when the password is not right.
 */
export async function startNewApp(actor: Actor, typed: string, network?: string): Promise<string | undefined> {
	if ((await provePassword(actor, typed, network)) === undefined) return undefined;
	return store().transaction(async (tx) => {
		const id = await startHalfway(tx, actor.id, 'replace');
		await goOn(tx, id, 'replace', newSeed());
		return id;
	});
}

/**
 * An adult who types the password gets ten new recovery codes; those before work no more. Returns the id under which they
 * wait to be shown, for its cookie; undefined when the password is not right. The same form makes them once.
 */
export async function startNewCodes(
	actor: Actor,
	formId: string,
	typed: string,
	network?: string
): Promise<string | undefined> {
	if ((await provePassword(actor, typed, network)) === undefined) return undefined;
	const id = pressOf(actor, formId, 'recovery codes');
	await store().transaction(async (tx) => {
		if (await findHalfway(id, tx)) return;
		const codes = await makeRecoveryCodes(tx, actor.id);
		await endHalfway(tx, id);
		await startHalfway(tx, actor.id, 'newCodes', id);
		await goOn(tx, id, 'newCodes', codes.join(' '));
		await notifyOwner(tx, await record(tx, actor, 'person.codesMade', actor.id), actor.id);
	});
	void deliverDue();
	return id;
}

/** The new recovery codes that wait to be kept by this adult in this browser. Undefined: there are none. */
export async function findNewCodes(actor: Actor, id: string | undefined): Promise<string[] | undefined> {
	const found = await findHalfway(id);
	return found?.stage === 'newCodes' && found.personId === actor.id ? found.shown?.split(' ') : undefined;
}

/** They have kept them: they are shown no more. */
export async function keepNewCodes(actor: Actor, id: string | undefined): Promise<void> {
	if (!id || !(await findNewCodes(actor, id))) return;
	await store().transaction((tx) => endHalfway(tx, id));
}
