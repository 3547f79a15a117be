import { createHash } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databasePath, freshStore } from '../../support/domain.ts';
import { addOne, adult, advocateOf, emailOf, hour, minute, signInAdult, wednesday } from '../../support/council.ts';
import { endSession, findLapsed, limits, readSession, sweepSessions } from '../../../src/lib/server/auth/sessions.ts';
import { findInvited } from '../../../src/lib/server/auth/links.ts';
import { makeInvitation, signInChild, signInStaff, type SignedIn } from '../../../src/lib/server/auth/sign-in.ts';
import { choosePassword, takeInvitation } from '../../../src/lib/server/auth/set-up.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { person, session, way } from '../../../src/lib/server/db/schema.ts';
import { closeStore, store } from '../../../src/lib/server/db/store.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { changeRole } from '../../../src/lib/server/leaving.ts';
import { noteLeaveInfoSeen } from '../../../src/lib/server/ways.ts';

// Not ours, and not replaced: only counted.
vi.mock('@node-rs/argon2', { spy: true });

const second = 1000;
const threeWords = 'otter lemon window';
const password = 'a long enough password';

const adults = {
	officer: 'Jo Adeyemi',
	manager: 'Helen Marsh',
	complaints: 'Rashid Khan',
	duty: 'Colin Price',
	advocate: 'Nadia Rahman'
};
type Signing = 'child' | keyof typeof adults;
const ids = {} as Record<Signing, string>;

/** Chooses a new password by an invitation. */
async function setPassword(id: string): Promise<void> {
	await choosePassword(await takeInvitation(await makeInvitation(id), newId()), 'another long password');
}

beforeEach(async () => {
	freshStore();
	await at(wednesday, async () => {
		ids.manager = (await adult('Helen Marsh', 'manager', undefined, password)).id;
		ids.officer = (await adult('Jo Adeyemi', 'officer', ids.manager, password)).id;
		ids.child = (await addOne('Amara', ids.officer, threeWords)).id;
	});
	vi.mocked(verify).mockClear();
});

/** Adds those whom few of these tests need. */
async function addOther(who: Signing): Promise<void> {
	if (who === 'advocate') ids[who] = (await advocateOf('Voices', adults[who], password)).id;
	if (who === 'complaints' || who === 'duty') ids[who] = (await adult(adults[who], who, undefined, password)).id;
}

async function signIn(who: Signing, instant = wednesday): Promise<SignedIn> {
	const signed = await at(instant, () =>
		who === 'child' ? signInChild('Amara', threeWords) : signInAdult(emailOf(adults[who]), password)
	);
	if (!signed) throw new Error('not signed in');
	return signed;
}

/** Opens a page after some time since the start: who is it? */
const openPage = (id: string, after: number) => at(wednesday + after, () => readSession(id));

/** Waits for what is being written: transactions come one after another. */
const noted = () => store().transaction(async () => undefined);

const disable = (id: string, disabledAt: number | null) =>
	store().transaction(async (tx) => {
		await tx.update(person).set({ disabledAt }).where(eq(person.id, id));
	});

describe('how long one stays signed in', () => {
	test.each<[Signing, number, number]>([
		['child', 20 * minute, 4 * hour],
		['officer', 30 * minute, 10 * hour],
		['manager', 30 * minute, 10 * hour],
		['complaints', 30 * minute, 10 * hour],
		['duty', 30 * minute, 10 * hour],
		['advocate', 30 * minute, 8 * hour]
	])('%s', async (who, idle, absolute) => {
		await at(wednesday, () => addOther(who));
		const actor: unknown = expect.objectContaining({ id: ids[who], role: who });
		const { sessionId: left } = await signIn(who);
		expect(await openPage(left, idle)).toBeUndefined();

		const { sessionId: kept } = await signIn(who);
		let now = 0;
		while (now + idle - second < absolute) {
			now += idle - second;
			expect(await openPage(kept, now), `after ${now / minute} minutes`).toEqual(actor);
			await noted();
		}
		expect(await openPage(kept, absolute - second)).toEqual(actor);
		// In use to the last second, and over all the same.
		expect(await openPage(kept, absolute)).toBeUndefined();
		expect(await openPage(kept, absolute + hour)).toBeUndefined();
	});

	test('what ended does not come to life again', async () => {
		const { sessionId } = await signIn('child');
		expect(await openPage(sessionId, 20 * minute)).toBeUndefined();
		expect(await openPage(sessionId, 20 * minute + second)).toBeUndefined();
	});

	/** In minutes since the start: last in use, asked, and whether it still tells whose it was. */
	test.each<[string, number, number, boolean]>([
		['in use', 0, 19, false],
		['just over', 0, 20, true],
		['over for almost a day', 0, 20 + 24 * 60 - 1, true],
		['over for a day', 0, 20 + 24 * 60, false],
		['used a little longer', 15, 35 + 24 * 60 - 1, true],
		['over for its age', 230, 240 + 24 * 60 - 1, true],
		['over for its age, a day ago', 230, 240 + 24 * 60, false]
	])('whose it was that ended by itself: %s', async (_, lastUsed, asked, tells) => {
		const { sessionId } = await signIn('child');
		for (let now = 0; now < lastUsed; now = Math.min(lastUsed, now + 15)) {
			expect(await openPage(sessionId, Math.min(lastUsed, now + 15) * minute)).toBeDefined();
			await noted();
		}
		const found = () => at(wednesday + asked * minute, () => findLapsed(sessionId));
		const expected: unknown = tells ? expect.objectContaining({ id: ids.child, role: 'child' }) : undefined;
		expect(await found()).toEqual(expected);
		// What is swept away is what tells nobody anything any more.
		await at(wednesday + asked * minute, sweepSessions);
		expect(await found()).toEqual(expected);
	});

	test('what is over for a day and a bit is swept away, what is in use stays', async () => {
		await signIn('child');
		await signIn('officer');
		const long = 24 * hour + limits.officer.idle;
		const { sessionId } = await signIn('child', wednesday + long);
		await at(wednesday + long, sweepSessions);
		expect(await store().read.select().from(session)).toHaveLength(1);
		expect(await openPage(sessionId, long)).toBeDefined();
	});

	test.each<[string, (sessionId: string) => Promise<unknown>]>([
		['signed out', (sessionId) => endSession(sessionId)],
		['the account was disabled', () => disable(ids.officer, wednesday)],
		['a new password', async () => setPassword(ids.officer)]
	])('what was ended tells nobody whose it was: %s', async (_, end) => {
		const { sessionId } = await signIn('officer');
		expect(await at(wednesday + hour, () => findLapsed(sessionId))).toBeDefined();
		await at(wednesday, () => end(sessionId));
		expect(await at(wednesday + hour, () => findLapsed(sessionId))).toBeUndefined();
		expect(await findLapsed('never was')).toBeUndefined();
	});

	test('a page waits for nobody who holds the database, and nothing is left uncaught', async () => {
		const { sessionId } = await signIn('child');
		const held = new Database(databasePath);
		held.exec('BEGIN IMMEDIATE');
		const uncaught: unknown[] = [];
		process.on('unhandledRejection', (reason) => uncaught.push(reason));
		// Many pages, one note; and each page is there before the note can be.
		for (let n = 0; n < 20; n += 1) expect(await openPage(sessionId, 2 * minute)).toBeDefined();
		expect((await store().read.select().from(session))[0]!.lastSeenAt).toBe(wednesday);
		held.exec('ROLLBACK');
		held.close();
		await noted();
		expect((await store().read.select().from(session))[0]!.lastSeenAt).toBe(wednesday + 2 * minute);
		// The note of a session whose database is closed under it.
		const isOpen = openPage(sessionId, 5 * minute);
		await isOpen;
		closeStore();
		await new Promise(setImmediate);
		expect(uncaught).toEqual([]);
	});

	test('that a page was opened is written down at most once a minute', async () => {
		const { sessionId } = await signIn('child');
		const lastSeen = async () => (await store().read.select().from(session))[0]!.lastSeenAt - wednesday;
		const seen: [number, number][] = [];
		for (const after of [0, 1, 59, 60, 61, 119, 120, 500]) {
			await openPage(sessionId, after * second);
			await noted();
			seen.push([after, (await lastSeen()) / second]);
		}
		expect(seen).toEqual([
			[0, 0],
			[1, 0],
			[59, 0],
			[60, 60],
			[61, 60],
			[119, 60],
			[120, 120],
			[500, 500]
		]);
	});
});

describe('the session’s id', () => {
	test('is new at each sign-in, and each works on its own', async () => {
		const signed = [await signIn('child'), await signIn('child'), await signIn('officer')];
		const all = signed.map(({ sessionId }) => sessionId);
		expect(new Set(all).size).toBe(3);
		for (const id of all) expect(id.length).toBeGreaterThanOrEqual(26);
		await endSession(all[0]!);
		expect(await openPage(all[0]!, second)).toBeUndefined();
		expect(await openPage(all[1]!, second)).toMatchObject({ id: ids.child, role: 'child' });
	});

	test('stands nowhere in the database, only its SHA-256', async () => {
		const { sessionId } = await signIn('child');
		const raw = new Database(databasePath, { readonly: true });
		const [row] = raw.prepare('SELECT * FROM session').all() as { id_hash: string }[];
		raw.close();
		expect(row!.id_hash).toBe(createHash('sha256').update(sessionId).digest('base64url'));
		expect(JSON.stringify(row)).not.toContain(sessionId);
		// And the hash itself opens no door.
		expect(await openPage(row!.id_hash, 0)).toBeUndefined();
	});

	test.each(['', ' ', 'x', '../../etc/passwd', '\u0000', 'a'.repeat(10_000), "' or 1=1 --"])(
		'%j is nobody’s',
		async (id) => {
			await signIn('child');
			expect(await openPage(id, 0)).toBeUndefined();
		}
	);
});

describe('ends at the next request', () => {
	test.each<[string, (id: string, sessionId: string) => Promise<unknown>]>([
		['signed out', (_, sessionId) => endSession(sessionId)],
		['the account was disabled', (id) => disable(id, wednesday)],
		['a new password', setPassword],
		['another role', (id) => changeRole({ id: ids.manager, role: 'manager' }, id, 'complaints', { officerId: null })]
	])('%s', async (_, end) => {
		const { sessionId } = await signIn('officer');
		const { sessionId: another } = await signIn('manager');
		await at(wednesday, () => end(ids.officer, sessionId));
		expect(await openPage(sessionId, second)).toBeUndefined();
		// Nobody else is signed out by it.
		expect(await openPage(another, second)).toEqual({ id: ids.manager, role: 'manager' });
	});
});

describe('signing in', () => {
	test.each([
		['otter lemon window', true],
		['OTTER Lemon winDOW', true],
		['otter-lemon-window', true],
		['  otter   lemon\twindow ', true],
		['otter, lemon, window.', true],
		['otter – lemon — window', true],
		['otter\u00a0lemon\u00a0window', true],
		['ｏｔｔｅｒ lemon window', true],
		['otter lemon', false],
		['otter window lemon', false],
		['otterlemonwindow', false],
		['otter lemon windows', false],
		['', false],
		['- - -', false]
	])('with the words "%s": %s', async (typed, isRight) => {
		const signed = await at(wednesday, () => signInChild('Amara', typed));
		expect(signed?.personId).toBe(isRight ? ids.child : undefined);
	});

	test.each([
		['amara', true],
		[' AMARA ', true],
		['Ａｍａｒａ', true],
		['Amar', false],
		['', false],
		['jo.adeyemi@council.example', false]
	])('with the name "%s": %s', async (typed, isRight) => {
		expect(Boolean(await at(wednesday, () => signInChild(typed, threeWords)))).toBe(isRight);
	});

	test.each([
		['jo.adeyemi@council.example', password, true],
		['Jo.Adeyemi@Council.Example ', password, true],
		['jo.adeyemi@council.example', password.toUpperCase(), false],
		['jo.adeyemi@council.example', `${password} `, false],
		['Amara', threeWords, false]
	])('an adult as "%s"', async (email, typed, isRight) => {
		expect(Boolean(await at(wednesday, () => signInAdult(email, typed)))).toBe(isRight);
	});

	test('tells once that the way out has not been shown yet', async () => {
		const { sessionId, needsLeaveInfo } = await signIn('child');
		expect(needsLeaveInfo).toBe(true);
		await noteLeaveInfoSeen((await openPage(sessionId, second))!);
		expect((await signIn('child')).needsLeaveInfo).toBe(false);
	});

	test('known or unknown, right or wrong: one hash each, and the same answer', async () => {
		await addOne('Nobody', ids.officer);
		await adult('Lee Gone', 'officer', undefined, password);
		const [lee] = await store().read.select().from(person).where(eq(person.role, 'officer')).offset(1).limit(1);
		await disable(lee!.id, wednesday);
		const tries: [string, () => Promise<unknown>][] = [
			['a child, wrong words', () => signInChild('Amara', 'otter lemon door')],
			['no such child', () => signInChild('Zebedee', threeWords)],
			['a child who has no words yet', () => signInChild('Nobody', threeWords)],
			['no name', () => signInChild('', '')],
			['an adult, wrong password', () => signInStaff(emailOf('Jo Adeyemi'), 'wrong')],
			['no such adult', () => signInStaff('who@council.example', password)],
			['a disabled adult, right password', () => signInStaff(emailOf('Lee Gone'), password)],
			['an adult at the children’s door', () => signInChild(emailOf('Jo Adeyemi'), password)],
			['a child at the adults’ door', () => signInStaff('Amara', threeWords)]
		];
		for (const [what, attempt] of tries) {
			vi.mocked(verify).mockClear();
			expect(await at(wednesday, attempt), what).toBeUndefined();
			expect(vi.mocked(verify), what).toHaveBeenCalledTimes(1);
			// The same cost, not only the same number: the hash that is tried in vain is made like the others.
			expect(String(vi.mocked(verify).mock.calls[0]![0]).split('$').slice(0, 4)).toEqual(
				(await store().read.select().from(way).where(eq(way.childId, ids.child)))[0]!.secretHash!.split('$').slice(0, 4)
			);
		}
		vi.mocked(verify).mockClear();
		await signIn('child');
		expect(vi.mocked(verify)).toHaveBeenCalledTimes(1);
		expect(await store().read.select().from(session)).toHaveLength(1);
	});

	test('an advocate without a second factor', async () => {
		await advocateOf('Voices', 'Asha Patel', password);
		vi.mocked(verify).mockClear();
		expect(await at(wednesday, () => signInStaff(emailOf('Asha Patel'), password))).toBeUndefined();
		expect(vi.mocked(verify)).toHaveBeenCalledTimes(1);
	});
});

describe('an invitation, to set a password', () => {
	const days = 24 * hour;
	const good = (token: string, after = 0) => at(wednesday + after, async () => Boolean(await findInvited(token)));
	const use = (token: string, typed: string, after = 0) =>
		at(wednesday + after, async () => {
			const id = await takeInvitation(token, newId());
			return id !== undefined && (await choosePassword(id, typed)) === 'enrol';
		});
	const make = () => at(wednesday, () => makeInvitation(ids.officer));
	const signsIn = async (typed: string) =>
		Boolean(await at(wednesday, () => signInAdult(emailOf('Jo Adeyemi'), typed)));

	test('works once, and then the new password works alone', async () => {
		const token = await make();
		expect(await use(token, 'a brand new password')).toBe(true);
		expect(await signsIn('a brand new password')).toBe(true);
		expect(await signsIn(password)).toBe(false);
		expect(await good(token)).toBe(false);
		expect(await use(token, 'and yet another one')).toBe(false);
		expect(await signsIn('a brand new password')).toBe(true);
	});

	test('works once, also when it is pressed many times at once', async () => {
		const token = await make();
		const typed = Array.from({ length: 6 }, (_, n) => `password number ${n}`);
		const done = await Promise.all(typed.map((each) => use(token, each)));
		expect(done.filter(Boolean)).toHaveLength(1);
		expect(await signsIn(typed[done.indexOf(true)]!)).toBe(true);
	});

	test('is over after three days', async () => {
		const token = await make();
		expect(await good(token, 3 * days - second)).toBe(true);
		expect(await good(token, 3 * days)).toBe(false);
		expect(await use(token, 'a brand new password', 3 * days)).toBe(false);
		expect(await use(token, 'a brand new password', 3 * days - second)).toBe(true);
	});

	test('is not used up by looking', async () => {
		const token = await make();
		for (let look = 0; look < 5; look += 1) expect(await good(token)).toBe(true);
		expect(await use(token, 'a brand new password')).toBe(true);
	});

	test('is not a guess, and stands nowhere in the database', async () => {
		const token = await make();
		for (const guess of ['', 'x', token.slice(1), token.toLowerCase()]) expect(await good(guess)).toBe(false);
		const raw = new Database(databasePath, { readonly: true });
		expect(JSON.stringify(raw.prepare('SELECT * FROM link').all())).not.toContain(token);
		raw.close();
	});

	test('and the same press is one, for ten minutes: a double click begins no less', async () => {
		const token = await make();
		const press = (after: number, form: string) => at(wednesday + after, () => takeInvitation(token, form));
		const [first, second] = [await press(0, 'a press'), await press(minute, 'a press')];
		expect(await at(wednesday, () => choosePassword(second, 'a brand new password'))).toBe('enrol');
		expect(first).toBeDefined();
		expect(await press(minute, 'another press')).toBeUndefined();
		expect(await press(10 * minute, 'a press')).toBeUndefined();
	});

	test('is taken up within half an hour, or not at all', async () => {
		const id = await at(wednesday, async () => takeInvitation(await makeInvitation(ids.officer), 'a press'));
		const choose = (after: number) => at(wednesday + after, () => choosePassword(id, 'a brand new password'));
		expect(await choose(30 * minute)).toBeUndefined();
		expect(await choose(30 * minute - second)).toBe('enrol');
		expect(await choose(30 * minute - second)).toBeUndefined();
		expect(await choosePassword(undefined, 'a brand new password')).toBeUndefined();
	});

	test('a newer one to the same person ends an older one', async () => {
		const [older, newer] = [await make(), await make()];
		expect(await good(older)).toBe(false);
		expect(await use(older, 'of whoever found the old mail')).toBe(false);
		expect(await use(newer, 'a brand new password')).toBe(true);
	});

	test('a password is the same however its accents are typed', async () => {
		await use(await make(), 'Zoe\u0308 has a long password');
		expect(await signsIn('Zo\u00eb has a long password')).toBe(true);
	});
});
