/** An adult's own account: sessions seen and ended, a new password, app and codes; and a link for a forgotten password. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { adult, advocateOf, emailOf, giveApp, hour, minute, signInAdult, wednesday } from '../../support/council.ts';
import { freshStore, mails } from '../../support/domain.ts';
import {
	changePassword,
	endOneSession,
	endOtherSessions,
	findNewCodes,
	keepNewCodes,
	openAccount,
	startNewApp,
	startNewCodes
} from '../../../src/lib/server/auth/account.ts';
import { codeOf, setFactor } from '../../../src/lib/server/auth/factor.ts';
import { findHalfway } from '../../../src/lib/server/auth/halfway.ts';
import { askForLink } from '../../../src/lib/server/auth/forgotten.ts';
import { findInvited, isForPassword, tokenOf } from '../../../src/lib/server/auth/links.ts';
import { hashOf, limits, readSession } from '../../../src/lib/server/auth/sessions.ts';
import { addApp, choosePassword, findSeed, finishSetUp, takeInvitation } from '../../../src/lib/server/auth/set-up.ts';
import { makeInvitation, signInStaff, signInWithCode } from '../../../src/lib/server/auth/sign-in.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { event, link, person, recoveryCode, session } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { deliverDue } from '../../../src/lib/server/notifications.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';

const password = 'a long enough password';
const other = 'blorn vasket ting';
const home = '192.0.2.0/24';
/** A link is sent a moment after it was asked for. */
const patient = { timeout: 10_000 };
const email = emailOf('Jo Adeyemi');

let now = wednesday;
let jo: Actor;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const signIn = async (typed = password, network?: string) => doing(() => signInAdult(email, typed, network));
const isIn = async (sessionId: string) => Boolean(await doing(() => readSession(sessionId)));

beforeEach(async () => {
	now = wednesday;
	freshStore();
	jo = await doing(() => adult('Jo Adeyemi', 'officer', undefined, password));
});

/** Signed in on so many browsers; the ids of the sessions. */
async function browsers(many: number): Promise<string[]> {
	const ids: string[] = [];
	for (let n = 0; n < many; n += 1) ids.push((await signIn())!.sessionId);
	return ids;
}

describe('where I am signed in', () => {
	test('each session with its times, the one at hand marked, and none that is over', async () => {
		const [gone] = await browsers(1);
		now += limits.officer.idle;
		const begun = now;
		const [first] = await browsers(1);
		now += 10 * minute;
		const [here] = await browsers(1);
		const { sessions } = await doing(() => openAccount(jo, here!));
		expect(sessions).toMatchObject([
			{ isThis: true, begunAt: now, lastSeenAt: now },
			{ isThis: false, begunAt: begun, lastSeenAt: begun }
		]);
		expect(await isIn(gone!)).toBe(false);
		await doing(() => endOneSession(jo, sessions[1]!.publicId));
		expect([await isIn(first!), await isIn(here!)]).toEqual([false, true]);
	});

	test('nobody ends those of another, and a child has no such page', async () => {
		const [mine] = await browsers(1);
		const rashid = await doing(() => adult('Rashid Khan', 'complaints', undefined, password));
		const { sessions } = await doing(() => openAccount(jo, mine!));
		await doing(() => endOneSession(rashid, sessions[0]!.publicId));
		expect(await isIn(mine!)).toBe(true);
		for (const work of [
			() => openAccount({ id: jo.id, role: 'child' }, mine!),
			() => endOneSession({ id: 'x', role: 'officer' }, 'x')
		])
			await expect(doing<unknown>(work)).rejects.toThrow(NotThere);
	});

	test('with a session ends what may have been begun in it', async () => {
		const [here, gone] = await browsers(2);
		const id = (await doing(() => startNewApp(jo, password)))!;
		const { sessions } = await doing(() => openAccount(jo, here!));
		await doing(() => endOneSession(jo, sessions.find(({ isThis }) => !isThis)!.publicId));
		expect(await isIn(gone!)).toBe(false);
		expect(await doing(() => findHalfway(id))).toBeUndefined();
	});

	test('all others at once, and who was half in', async () => {
		const [here, ...others] = await browsers(3);
		const { halfwayId } = (await doing(() => signInStaff(email, password)))!;
		await doing(() => endOtherSessions(jo, here!));
		expect(await isIn(here!)).toBe(true);
		for (const each of others) expect(await isIn(each)).toBe(false);
		expect(await doing(() => findHalfway(halfwayId))).toBeUndefined();
	});
});

describe('a new password', () => {
	const change = (sessionId: string, present: string, chosen: string, network?: string) =>
		doing(() => changePassword(jo, sessionId, { present, chosen }, network));

	test('ends every other session, goes on here under a new id with the same limits, and works alone', async () => {
		const [here, elsewhere] = await browsers(2);
		const invited = await doing(() => makeInvitation(jo.id));
		now += 5 * minute;
		const { sessionId } = (await change(here!, password, other)) as { sessionId: string };
		expect(sessionId).not.toBe(here);
		expect([await isIn(sessionId), await isIn(here!), await isIn(elsewhere!)]).toEqual([true, false, false]);
		expect(await doing(() => findInvited(invited))).toBeUndefined();
		expect(await signIn()).toBeUndefined();
		expect(await signIn(other)).toBeDefined();
		const [row] = await store()
			.read.select()
			.from(session)
			.where(eq(session.idHash, hashOf(sessionId)));
		expect(row).toMatchObject({ createdAt: wednesday, expiresAt: wednesday + limits.officer.absolute });
	});

	test.each([
		['a wrong present one', 'not my password', other, 'wrong'],
		['one that is short', password, 'short', 'passwordShort'],
		['one that is common', password, 'password1234', 'passwordCommon'],
		['their own name', password, 'Jo Adeyemi 2026', 'passwordCommon']
	])('is not set with %s, and everything stays', async (_, present, chosen, outcome) => {
		const [here, elsewhere] = await browsers(2);
		expect(await change(here!, present, chosen)).toBe(outcome);
		expect([await isIn(here!), await isIn(elsewhere!)]).toEqual([true, true]);
		expect(await signIn()).toBeDefined();
	});

	test('guesses at the present one are counted with those at the door', async () => {
		const { sessionId } = (await signIn(password, home))!;
		for (let wrong = 0; wrong < 5; wrong += 1)
			expect(await change(sessionId, `guess ${wrong}`, other, home)).toBe('wrong');
		expect(await change(sessionId, password, other, home)).toBe('wrong');
		expect(await signIn(password, home)).toBeUndefined();
		now += 2000;
		expect(await change(sessionId, password, other, home)).toEqual({ sessionId: expect.any(String) });
	});

	test('of two at once one is set', async () => {
		const [here] = await browsers(1);
		const done = await Promise.allSettled(
			[other, 'kelpish tornod vimber'].map((each) => change(here!, password, each))
		);
		expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});
});

describe('a new app', () => {
	test('takes the place of the old one by its first code: sessions, old app and old codes are over', async () => {
		const [here] = await browsers(1);
		expect(await doing(() => startNewApp(jo, 'not my password'))).toBeUndefined();
		const id = (await doing(() => startNewApp(jo, password)))!;
		const { seed } = (await doing(() => findSeed(id)))!;
		const add = (code: string, signedIn?: Actor) => doing(() => addApp(id, code, signedIn));
		const code = at(now, () => codeOf(seed));
		expect(await add('000000', jo)).toBe(false);
		expect(await add(code), 'signed out').toBe(false);
		expect(await add(code, { id: 'another', role: 'officer' }), 'somebody else').toBe(false);
		// Until then nothing has changed.
		expect(await isIn(here!)).toBe(true);
		expect(await add(code, jo)).toBe(true);
		expect(await isIn(here!)).toBe(false);
		expect(await doing(() => findHalfway(id))).toMatchObject({ stage: 'keepCodes' });
		const { sessionId } = (await doing(() => finishSetUp(id)))!;
		expect(await isIn(sessionId)).toBe(true);
		now += minute;
		const { halfwayId } = (await doing(() => signInStaff(email, password)))!;
		expect(await doing(() => signInWithCode(halfwayId, codeOf('SAYSOTESTSAYSOTESTSAYSOTESTSAYSO')))).toBeUndefined();
		expect(await doing(() => signInWithCode(halfwayId, codeOf(seed)))).toBeDefined();
	});

	test('an app that was added meanwhile stays: an invitation takes none away', async () => {
		const { id } = await doing(() => adult('Una Reed', 'duty'));
		const halfway = (await doing(async () => takeInvitation(await makeInvitation(id), newId())))!;
		expect(await doing(() => choosePassword(halfway, other))).toBe('enrol');
		const { seed } = (await doing(() => findSeed(halfway)))!;
		const meanwhile = 'MEANWHILEMEANWHILEMEANWHILEMEANW';
		await doing(() => store().transaction((tx) => setFactor(tx, id, meanwhile, 0)));
		expect(
			await doing(() =>
				addApp(
					halfway,
					at(now, () => codeOf(seed))
				)
			)
		).toBe(false);
		const { halfwayId } = (await doing(() => signInStaff(emailOf('Una Reed'), other)))!;
		expect(await doing(() => signInWithCode(halfwayId, codeOf(meanwhile)))).toBeDefined();
	});
});

describe('new recovery codes', () => {
	test('are ten, kept as hashes, shown until they are kept, and those before work no more', async () => {
		await giveApp(jo.id);
		const make = (form: string) => doing(() => startNewCodes(jo, form, password));
		const first = (await make('a form'))!;
		const old = (await doing(() => findNewCodes(jo, first)))!;
		const id = (await make('another form'))!;
		// A double click makes them once.
		expect(await make('another form')).toBe(id);
		const codes = (await doing(() => findNewCodes(jo, id)))!;
		expect(new Set(codes).size).toBe(10);
		const raw = JSON.stringify(await store().read.select().from(recoveryCode));
		for (const code of codes) expect(raw).not.toContain(code.replace('-', ''));
		expect((await doing(() => openAccount(jo, ''))).codesLeft).toBe(10);
		expect(await doing(() => findNewCodes({ ...jo, id: 'another' }, id))).toBeUndefined();
		await doing(() => keepNewCodes(jo, id));
		expect(await doing(() => findNewCodes(jo, id))).toBeUndefined();
		const { halfwayId } = (await doing(() => signInStaff(email, password)))!;
		expect(await doing(() => signInWithCode(halfwayId, old[0]!))).toBeUndefined();
		expect(await doing(() => signInWithCode(halfwayId, codes[0]!))).toBeDefined();
		expect((await doing(() => openAccount(jo, ''))).codesLeft).toBe(9);
	});

	test('are not made without the password', async () => {
		expect(await doing(() => startNewCodes(jo, 'a form', 'not my password'))).toBeUndefined();
		expect(await store().read.select().from(recoveryCode)).toEqual([]);
	});
});

describe('the owner is told by mail, with nothing about anybody, of', () => {
	const addNew = async (id: string, signedIn?: Actor) => {
		const { seed } = (await doing(() => findSeed(id)))!;
		const code = at(now, () => codeOf(seed));
		expect(await doing(() => addApp(id, code, signedIn))).toBe(true);
	};
	const takeLink = async (personId: string) =>
		(await doing(async () => takeInvitation(await makeInvitation(personId), newId())))!;

	test.each<[string, (sessionId: string) => Promise<unknown>]>([
		['another password', (here) => doing(() => changePassword(jo, here, { present: password, chosen: other }))],
		['new recovery codes', () => doing(() => startNewCodes(jo, 'a form', password))],
		['another app', async () => addNew((await doing(() => startNewApp(jo, password)))!, jo)],
		['a password by a link', async () => doing(async () => choosePassword(await takeLink(jo.id), other))]
	])('%s', async (_, change) => {
		const [here] = await browsers(1);
		await change(here!);
		await doing(deliverDue);
		expect(mails.map(({ to, subject }) => [to, subject])).toEqual([[email, 'Your Say So account was changed']]);
		expect(mails[0]!.text).not.toMatch(/Jo|Adeyemi|officer|password|council\.example/);
	});

	test('and not of the first set-up by an invitation', async () => {
		const { id } = await doing(() => adult('Una Reed', 'duty'));
		const halfway = await takeLink(id);
		await doing(() => choosePassword(halfway, other));
		await addNew(halfway);
		await doing(deliverDue);
		expect(mails).toEqual([]);
	});
});

describe('a forgotten password', () => {
	const ask = (typed: string, network?: string) => doing(() => askForLink(typed, network));
	const links = async () => (await store().read.select().from(link)).map(({ id }) => tokenOf(id));

	test('a mail brings a link that works for an hour, and the app stays', async () => {
		const [here] = await browsers(1);
		await ask(` ${email.toUpperCase()}`);
		await expect.poll(() => mails.length, patient).toBe(1);
		expect(mails[0]!.to).toBe(email);
		const [token = ''] = await links();
		expect(mails[0]!.text).toContain(token);
		for (const word of ['Jo', 'Adeyemi', 'officer', 'council.example']) expect(mails[0]!.text).not.toContain(word);
		expect(await doing(() => isForPassword(token))).toBe(true);
		expect(await at(now + hour, () => findInvited(token))).toBeUndefined();
		expect(await isIn(here!)).toBe(true);
		const id = await doing(() => takeInvitation(token, 'a press'));
		expect(await doing(() => choosePassword(id, other))).toBe('code');
		expect(await isIn(here!)).toBe(false);
		expect(await doing(() => takeInvitation(token, 'another press'))).toBeUndefined();
		now += minute;
		expect(await doing(() => signInWithCode(id, codeOf('SAYSOTESTSAYSOTESTSAYSOTESTSAYSO')))).toBeDefined();
	});

	test('asking in another’s name ends nothing of theirs', async () => {
		await giveApp(jo.id);
		const { halfwayId } = (await doing(() => signInStaff(email, password)))!;
		for (let n = 1; n <= 2; n += 1) {
			await ask(email);
			await expect.poll(() => mails.length, patient).toBe(n);
		}
		expect(await doing(() => findHalfway(halfwayId))).toBeDefined();
		for (const token of await links()) expect(await doing(() => findInvited(token))).toBe('officer');
	});

	test('who is not there, disabled, never set up or a child gets nothing; and at the answer nothing was looked up', async () => {
		await giveApp(jo.id);
		await doing(async () => {
			await advocateOf('Voices', 'Never Begun');
			await adult('No App', 'manager', undefined, password);
			const gone = await adult('Lee Gone', 'officer', undefined, password);
			await giveApp(gone.id);
			await store().transaction((tx) => tx.update(person).set({ disabledAt: now }).where(eq(person.id, gone.id)));
		});
		const events = async () => (await store().read.select().from(event)).length;
		const before = await events();
		for (const typed of [
			emailOf('Never Begun'),
			emailOf('No App'),
			emailOf('Lee Gone'),
			'who@council.example',
			'amara'
		])
			await ask(typed);
		// Last of all one who gets a mail: theirs is sent after all of those.
		await ask(email);
		expect([await events(), await links()]).toEqual([before, []]);
		await expect.poll(() => mails.length, patient).toBe(1);
		expect(mails.map(({ to }) => to)).toEqual([email]);
		expect(await links()).toHaveLength(1);
	});

	test('no more than three an hour to one account, and 30 from one network', async () => {
		await giveApp(jo.id);
		for (let n = 0; n < 5; n += 1) await ask(email, `192.0.${n}.0/24`);
		for (let n = 0; n < 40; n += 1) await ask(`somebody.${n}@council.example`, home);
		const rashid = await doing(() => adult('Rashid Khan', 'complaints', undefined, password));
		await giveApp(rashid.id);
		await ask(emailOf('Rashid Khan'), home);
		now += hour;
		await ask(emailOf('Rashid Khan'), home);
		await expect.poll(() => mails.filter(({ to }) => to !== email).length, patient).toBe(1);
		expect(mails.filter(({ to }) => to === email)).toHaveLength(3);
	});
});
