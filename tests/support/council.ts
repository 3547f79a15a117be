/** A small council in the database of `freshStore`, and what children and readers do in it. */
import { eq } from 'drizzle-orm';
import { addAdvocate, addService } from '../../src/lib/server/advocates.ts';
import { checkNow } from '../../src/lib/server/check.ts';
import { codeOf, setFactor } from '../../src/lib/server/auth/factor.ts';
import { hashSecret, plainWords } from '../../src/lib/server/auth/secrets.ts';
import { signInStaff, signInWithCode, type SignedIn } from '../../src/lib/server/auth/sign-in.ts';
import { sendContribution, type Checked } from '../../src/lib/server/send.ts';
import { person } from '../../src/lib/server/db/schema.ts';
import { store } from '../../src/lib/server/db/store.ts';
import { saveAnswer } from '../../src/lib/server/drafts.ts';
import { addChild } from '../../src/lib/server/children.ts';
import { addStaff, type NewStaff } from '../../src/lib/server/staff.ts';
import { signInLookup, system } from '../../src/lib/server/people.ts';
import type { Actor } from '../../src/lib/server/policy.ts';
import { views } from '../../src/lib/journeys/views.ts';

/** A Wednesday. */
export const wednesday = Date.parse('2026-11-18T10:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;

export const emailOf = (name: string) => `${name.toLowerCase().replace(/\W+/g, '.')}@council.example`;

/** Adds an adult, with a password when one is given. */
export async function adult(name: string, role: NewStaff['role'], managerId?: string, password?: string) {
	const secretHash = password ? await hashSecret(password) : null;
	return { id: await addStaff(system, { name, email: emailOf(name), role, managerId, secretHash }), role };
}

const seed = 'SAYSOTESTSAYSOTESTSAYSOTESTSAYSO';

/** An adult gets a new app, whose codes are all new, also at the same instant as before. */
export async function giveApp(personId: string): Promise<void> {
	await store().transaction((tx) => setFactor(tx, personId, seed, 0));
}

/** An adult with a new app signs in with the password and its code. Undefined: they could not. */
export async function signInAdult(email: string, password: string, network?: string): Promise<SignedIn | undefined> {
	const rows = await store()
		.read.select()
		.from(person)
		.where(eq(person.signInLookup, signInLookup('email', email)));
	for (const { id } of rows) await giveApp(id);
	const onTheWay = await signInStaff(email, password, network);
	return onTheWay && signInWithCode(onTheWay.halfwayId, codeOf(seed), network);
}

/** Adds a child of twelve, with three words when they are given. */
export async function addOne(name: string, officerId: string | null, threeWords?: string) {
	const signIn = threeWords ? { name, secretHash: await hashSecret(plainWords(threeWords)) } : undefined;
	const id = await addChild(system, { name, birthday: '2014-02-03', officerId, signIn });
	return { id, role: 'child' } as const;
}

export interface Council {
	helen: Actor;
	mo: Actor;
	jo: Actor;
	david: Actor;
	amara: Actor;
	kai: Actor;
	niamh: Actor;
}

/** Two managers, two officers of Helen's; Amara is Jo's, Kai is David's, Niamh has no officer yet. */
export async function foundCouncil(): Promise<Council> {
	const helen = await adult('Helen Marsh', 'manager');
	const mo = await adult('Mo Khan', 'manager');
	const jo = await adult('Jo Adeyemi', 'officer', helen.id);
	const david = await adult('David Okafor', 'officer', helen.id);
	return {
		...{ helen, mo, jo, david },
		amara: await addOne('Amara', jo.id),
		kai: await addOne('Kai', david.id),
		niamh: await addOne('Niamh', null)
	};
}

export const said = (words: string) => ({ words, notAloud: false });

/** Saves pages one after another, as their forms would. */
export async function write(child: Actor, pages: Record<string, object>): Promise<void> {
	for (const [step, answer] of Object.entries(pages)) await saveAnswer(child, views.id, step, answer);
}

/** What the check page of a child shows now. */
export async function check(child: Actor, helpSoon = false): Promise<Checked> {
	return checkNow(child, views, helpSoon);
}

/** Writes, checks and sends. Returns the id of what was sent. */
export async function sendWords(child: Actor, words = 'I like it here.', helpSoon = false): Promise<string> {
	await write(child, { well: said(words) });
	const outcome = await sendContribution(child, views, await check(child, helpSoon));
	if (!('sent' in outcome)) throw new Error('not sent');
	return outcome.sent;
}

/** Adds an advocate of a service of their own, with a password when one is given. */
export async function advocateOf(service: string, name: string, password?: string) {
	const serviceId = await addService(system, service);
	const secretHash = password ? await hashSecret(password) : null;
	const id = await addAdvocate(system, { name, email: emailOf(name), serviceId, secretHash });
	return { id, role: 'advocate' } as const;
}
