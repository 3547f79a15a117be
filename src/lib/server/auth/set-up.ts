/** An invitation is taken up: a password is chosen, an authenticator app is added where there is none, codes are kept. */
import { eq } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { link, person, type Role } from '../db/schema.ts';
import { store } from '../db/store.ts';
import { record } from '../events.ts';
import { deliverDue, notifyOwner } from '../notifications.ts';
import { getEmail } from '../people.ts';
import type { Actor } from '../policy.ts';
import { hasAccount } from './council-pins.ts';
import { hasFactor, makeRecoveryCodes, newSeed, seedAddress, setFactor, stepOf } from './factor.ts';
import { endHalfway, findHalfway, goOn, startHalfway, type Halfway } from './halfway.ts';
import { endLinksOf, findLink, forgetPresses } from './links.ts';
import { hashSecret } from './secrets.ts';
import { endSessionsOf, startSession } from './sessions.ts';
import { weaknessFor, type Weakness } from './weak-passwords.ts';

/** For so long the same press finds what it began: a double click, an answer that was lost on its way. */
const samePress = 10 * 60_000;

/**
 * Uses an invitation up, at the press of its button. Returns the id of who is on the way in, for the cookie; undefined
 * when the link is no longer good. The same press is one.
 */
export async function takeInvitation(token: string, formId: string): Promise<string | undefined> {
	return store().transaction(async (tx) => {
		const found = await findLink(token, tx);
		if (!found) return undefined;
		const isAgain = found.usedPress === formId && clock.now() < (found.usedAt ?? 0) + samePress;
		if (found.usedAt !== null && !isAgain) return undefined;
		await endLinksOf(tx, found.personId);
		const used = { usedAt: found.usedAt ?? clock.now(), usedPress: formId };
		await tx.update(link).set(used).where(eq(link.id, found.id));
		return startHalfway(tx, found.personId, 'password');
	});
}

/** What comes after the password: an app is added, or its code is asked for. */
export type AfterPassword = 'enrol' | 'code';

/**
 * Sets the password of who is on the way in, and ends their sessions at once; or says why it may not be chosen. Undefined:
 * they are not on the way, or no more.
 */
export async function choosePassword(
	id: string | undefined,
	password: string
): Promise<AfterPassword | Weakness | undefined> {
	const before = await findHalfway(id);
	if (!id || before?.stage !== 'password') return undefined;
	const weakness = await weaknessFor(before.personId, password);
	if (weakness) return weakness;
	const secretHash = await hashSecret(password.normalize('NFKC'));
	const isNew = !(await hasFactor(before.personId));
	const next = await store().transaction(async (tx): Promise<AfterPassword | undefined> => {
		const found = await findHalfway(id, tx);
		if (found?.stage !== 'password') return undefined;
		const { personId, role } = found;
		await tx.update(person).set({ secretHash }).where(eq(person.id, personId));
		const seq = await record(tx, { id: personId, role }, 'person.passwordSet', personId);
		if (!isNew) await notifyOwner(tx, seq, personId);
		await endSessionsOf(tx, personId);
		await forgetPresses(tx, personId);
		await (isNew ? goOn(tx, id, 'enrol', newSeed()) : goOn(tx, id, 'code'));
		return isNew ? 'enrol' : 'code';
	});
	void deliverDue();
	return next;
}

/** The first app, or one in place of another. */
const isAdding = (found: Halfway | undefined): found is Halfway =>
	found?.stage === 'enrol' || found?.stage === 'replace';

/** What an app needs, for who is on the way in and has to add one: the seed, and an address that holds it. */
export async function findSeed(id: string | undefined): Promise<{ seed: string; address: string } | undefined> {
	const found = await findHalfway(id);
	if (!isAdding(found) || !found.shown) return undefined;
	return { seed: found.shown, address: seedAddress(found.shown, await getEmail(found.personId)) };
}

/**
 * An app is added by its first code; recovery codes are made, and wait to be kept. In place of another app only by who is
 * signed in in that browser. False: the code is not right, or it took too long.
 */
export async function addApp(id: string | undefined, typed: string, signedIn?: Actor): Promise<boolean> {
	const isAdded = await store().transaction(async (tx) => {
		const found = await findHalfway(id, tx);
		if (!id || !isAdding(found) || !found.shown) return false;
		const { personId, role, stage, shown } = found;
		if (stage === 'replace' && signedIn?.id !== personId) return false;
		const step = stepOf(shown, typed);
		if (step === undefined) return false;
		// An app that was added meanwhile stays: only a reset takes it away, or who is signed in and knows the password.
		if (stage === 'enrol' && (await hasFactor(personId, tx))) return false;
		await setFactor(tx, personId, shown, step);
		// Who came in with the app before is out.
		await endSessionsOf(tx, personId);
		const codes = await makeRecoveryCodes(tx, personId);
		await goOn(tx, id, 'keepCodes', codes.join(' '));
		const seq = await record(tx, { id: personId, role }, 'person.factorSet', personId);
		// Not who begins by an invitation. Who has the council's account could have been in without an app for long.
		if (stage === 'replace' || (await hasAccount(tx, personId))) await notifyOwner(tx, seq, personId);
		return true;
	});
	void deliverDue();
	return isAdded;
}

/** The recovery codes are kept, and are shown no more: a session begins. Undefined: it took too long. */
export async function finishSetUp(id: string | undefined): Promise<{ sessionId: string; role: Role } | undefined> {
	const found = await store().transaction(async (tx) => {
		const waiting = await findHalfway(id, tx);
		if (!id || waiting?.stage !== 'keepCodes') return undefined;
		await endHalfway(tx, id);
		return waiting;
	});
	return found && { sessionId: await startSession(found.personId), role: found.role };
}
