/** The second factor: codes of an app, each taken once; recovery codes; and that nothing opens before it. */
import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { beforeEach, describe, expect, test } from 'vitest';
import { databasePath, freshStore, mails } from '../../support/domain.ts';
import { adult, advocateOf, emailOf, giveApp, hour, minute, wednesday } from '../../support/council.ts';
import { disableAdvocate, endService, getActive } from '../../../src/lib/server/advocates.ts';
import { seedAddress, stepOf } from '../../../src/lib/server/auth/factor.ts';
import { findHalfway, sweepHalfway } from '../../../src/lib/server/auth/halfway.ts';
import { tokenOf } from '../../../src/lib/server/auth/links.ts';
import { readSession } from '../../../src/lib/server/auth/sessions.ts';
import { addApp, choosePassword, findSeed, finishSetUp, takeInvitation } from '../../../src/lib/server/auth/set-up.ts';
import { signInStaff, signInWithCode } from '../../../src/lib/server/auth/sign-in.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { halfway, link, session } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { inviteAgain, resetFactor } from '../../../src/lib/server/invitations.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';

const second = 1000;
const day = 24 * hour;
const password = 'a long enough password';
const home = '192.0.2.0/24';

let helen: Actor;
let nadia: Actor;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

beforeEach(async () => {
	now = wednesday;
	freshStore();
	helen = await doing(() => adult('Helen Marsh', 'manager', undefined, password));
	nadia = await doing(() => advocateOf('Wren Voices', 'Nadia Rahman'));
});

/** What an app shows that was given this seed. */
const codeOf = (seed: string, timestamp = now) => new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp });

async function begin(form = 'a press'): Promise<string> {
	const [newest] = await store().read.select().from(link).where(eq(link.personId, nadia.id)).orderBy(link.createdAt);
	const rows = await store().read.select().from(link).where(eq(link.personId, nadia.id));
	const open = rows.find(({ usedAt }) => usedAt === null) ?? newest!;
	return (await doing(() => takeInvitation(tokenOf(open.id), form)))!;
}

/** From the invitation to the first session. Gives the seed in the app, the recovery codes, and the session. */
async function setUp() {
	await doing(() => inviteAgain(helen, nadia.id));
	const id = await begin();
	expect(await doing(() => choosePassword(id, password))).toBe('enrol');
	const { seed } = (await doing(() => findSeed(id)))!;
	expect(await doing(() => addApp(id, codeOf(seed)))).toBe(true);
	const codes = (await doing(() => findHalfway(id)))!.shown!.split(' ');
	const { sessionId } = (await doing(() => finishSetUp(id)))!;
	// The next code is another one.
	now += minute;
	return { seed, codes, sessionId };
}

/** The password is right; gives who is on the way in. */
async function password_(network = home): Promise<string> {
	return (await doing(() => signInStaff(emailOf('Nadia Rahman'), password, network)))!.halfwayId;
}
const withCode = (id: string, code: string, network = home) => doing(() => signInWithCode(id, code, network));

test('the codes are those of RFC 6238, at its own times', () => {
	// Appendix B, SHA-1: the last six of its eight digits.
	const seed = Secret.fromLatin1('12345678901234567890').base32;
	for (const [seconds, code] of [
		[59, '287082'],
		[1111111109, '081804'],
		[1111111111, '050471'],
		[1234567890, '005924'],
		[2000000000, '279037']
	] as const) {
		const step = (after: number) => at((seconds + after) * second, () => stepOf(seed, code));
		for (const near of [-30, 0, 30]) expect(step(near)).toBe(Math.floor(seconds / 30));
		for (const far of [-60, 60]) expect(step(far)).toBeUndefined();
	}
	expect(seedAddress(seed, 'nadia@voices.example')).toMatch(
		/^otpauth:\/\/totp\/Say(%20|\+)So:nadia%40voices\.example\?/
	);
});

test.each(['officer', 'manager', 'complaints', 'duty', 'advocate'] as const)(
	'a right password alone is no session of an adult with the role %s: without an app nothing, with one half the way',
	async (role) => {
		const { id } = await (role === 'advocate'
			? advocateOf('Voices', 'Uma Reed', password)
			: adult('Uma Reed', role, undefined, password));
		const sign = () => doing(() => signInStaff(emailOf('Uma Reed'), password));
		expect(await sign()).toBeUndefined();
		await giveApp(id);
		const { halfwayId } = (await sign())!;
		expect(await doing(() => readSession(halfwayId))).toBeUndefined();
		expect(await store().read.select().from(session)).toEqual([]);
	}
);

describe('setting up', () => {
	test('from an invitation to a session, and the codes are shown once', async () => {
		const { codes, sessionId } = await setUp();
		expect(await doing(() => readSession(sessionId))).toEqual(nadia);
		expect(codes).toHaveLength(10);
		expect(new Set(codes).size).toBe(10);
		for (const code of codes) expect(code).toMatch(/^[\dA-Z]{5}-[\dA-Z]{5}$/);
		expect(await store().read.select().from(halfway)).toEqual([]);
	});

	test('neither the seed nor a code stands in the database', async () => {
		await doing(() => inviteAgain(helen, nadia.id));
		const id = await begin();
		await doing(() => choosePassword(id, password));
		const { seed } = (await doing(() => findSeed(id)))!;
		const inTheFile = () => {
			const raw = new Database(databasePath, { readonly: true });
			const tables = ['halfway', 'factor', 'recovery_code', 'link', 'notification'];
			const rows = tables.flatMap((name) => raw.prepare(`SELECT * FROM ${name}`).all() as Record<string, unknown>[]);
			raw.close();
			return rows.flatMap(Object.values).map(String).join('\n');
		};
		expect(inTheFile()).not.toContain(seed);
		await doing(() => addApp(id, codeOf(seed)));
		const codes = (await doing(() => findHalfway(id)))!.shown!.split(' ');
		for (const code of codes) expect(inTheFile()).not.toContain(code.replace('-', ''));
		expect(inTheFile()).not.toContain(id);
	});

	test('with another code than that of the app there is no session, and nothing is set', async () => {
		await doing(() => inviteAgain(helen, nadia.id));
		const id = await begin();
		await doing(() => choosePassword(id, password));
		for (const code of ['', '000000', 'abc', '12345678901234567890'])
			expect(await doing(() => addApp(id, code))).toBe(false);
		expect(await doing(() => finishSetUp(id))).toBeUndefined();
		// The password alone opens nothing: an app is added by an invitation only.
		expect(await doing(() => signInStaff(emailOf('Nadia Rahman'), password))).toBeUndefined();
	});

	test('the steps are taken in their order', async () => {
		await doing(() => inviteAgain(helen, nadia.id));
		const id = await begin();
		expect(await doing(() => findSeed(id))).toBeUndefined();
		expect(await doing(() => addApp(id, '123456'))).toBe(false);
		expect(await doing(() => finishSetUp(id))).toBeUndefined();
		expect(await withCode(id, '123456')).toBeUndefined();
		await doing(() => choosePassword(id, password));
		expect(await doing(() => choosePassword(id, 'another long password'))).toBeUndefined();
	});
});

describe('signing in', () => {
	test('the password alone is no session, and opens nothing for more than ten minutes', async () => {
		const { seed } = await setUp();
		const id = await password_();
		expect(await doing(() => readSession(id))).toBeUndefined();
		now += 10 * minute;
		expect(await withCode(id, codeOf(seed))).toBeUndefined();
		expect(await withCode(await password_(), codeOf(seed))).toMatchObject({ personId: nadia.id, role: 'advocate' });
	});

	test('a code is taken once, in this browser and in any other', async () => {
		const { seed } = await setUp();
		const [first, other] = [await password_(), await password_()];
		const code = codeOf(seed);
		expect(await withCode(first, code)).toBeDefined();
		expect(await withCode(other, code)).toBeUndefined();
		expect(await withCode(first, codeOf(seed, now + 30 * second))).toBeUndefined();
		now += 30 * second;
		expect(await withCode(other, codeOf(seed))).toBeDefined();
	});

	test('of two at once with the same code one is let in', async () => {
		const { seed } = await setUp();
		const ids = [await password_(), await password_(), await password_()];
		const signed = await Promise.all(ids.map((id) => withCode(id, codeOf(seed))));
		expect(signed.filter(Boolean)).toHaveLength(1);
	});

	test('a code of the step before and of the step after is taken, and then none of an earlier step', async () => {
		const { seed } = await setUp();
		now += minute;
		expect(await withCode(await password_(), codeOf(seed, now - 90 * second))).toBeUndefined();
		expect(await withCode(await password_(), codeOf(seed, now + 90 * second))).toBeUndefined();
		now += minute;
		expect(await withCode(await password_(), codeOf(seed, now - 30 * second))).toBeDefined();
		expect(await withCode(await password_(), codeOf(seed, now + 30 * second))).toBeDefined();
		expect(await withCode(await password_(), codeOf(seed))).toBeUndefined();
	});

	test('a code with spaces in it is the same code', async () => {
		const { seed } = await setUp();
		const code = codeOf(seed);
		expect(await withCode(await password_(), ` ${code.slice(0, 3)} ${code.slice(3)} `)).toBeDefined();
	});

	test('each recovery code is taken once, however it is typed', async () => {
		const { codes } = await setUp();
		expect(await withCode(await password_(), codes[0]!.toLowerCase().replace('-', ' '))).toBeDefined();
		expect(await withCode(await password_(), codes[0]!)).toBeUndefined();
		now += minute;
		expect(await withCode(await password_(), codes[1]!.replaceAll('0', 'O').replaceAll('1', 'l'))).toBeDefined();
	});

	test('the recovery codes of another are of no use', async () => {
		const { codes } = await setUp();
		const other = await doing(() => advocateOf('Other Voices', 'Asha Patel'));
		const before = nadia;
		nadia = other;
		await setUp();
		nadia = before;
		const signed = await doing(() => signInStaff(emailOf('Asha Patel'), password, home));
		expect(await withCode(signed!.halfwayId, codes[0]!)).toBeUndefined();
	});

	test('who is nowhere on the way in gets nowhere', async () => {
		const { seed } = await setUp();
		for (const id of ['', 'x', tokenOf('x')]) expect(await withCode(id, codeOf(seed))).toBeUndefined();
	});

	test('what took too long is swept away', async () => {
		await setUp();
		await password_();
		now += 10 * minute;
		await doing(sweepHalfway);
		expect(await store().read.select().from(halfway)).toEqual([]);
	});
});

describe('guessing codes', () => {
	test('wrong ones are counted: after five, each makes the next one wait', async () => {
		const { seed } = await setUp();
		const id = await password_();
		for (let wrong = 0; wrong < 6; wrong += 1) expect(await withCode(id, '000000')).toBeUndefined();
		// The right one, too, for a second.
		expect(await withCode(id, codeOf(seed))).toBeUndefined();
		now += 2 * second;
		expect(await withCode(id, codeOf(seed))).toBeDefined();
	});

	test.each([home, undefined])('no more than 20 a day, with the right password, from %s', async (network) => {
		const { seed } = await setUp();
		let looked = 0;
		for (let wrong = 0; wrong < 60; wrong += 1) {
			now += 16 * minute;
			const signed = await doing(() => signInStaff(emailOf('Nadia Rahman'), password, network));
			await doing(() => signInWithCode(signed!.halfwayId, '000000', network));
			looked += 1;
		}
		expect(looked).toBe(60);
		const signed = await doing(() => signInStaff(emailOf('Nadia Rahman'), password, network));
		const { halfwayId } = signed as { halfwayId: string };
		expect(await doing(() => signInWithCode(halfwayId, codeOf(seed), network))).toBeUndefined();
		now += day;
		expect(await withCode(await password_(), codeOf(seed))).toBeDefined();
	});
});

describe('the manager', () => {
	test('lets an advocate begin again: everything from before is over at once', async () => {
		const { seed, codes, sessionId } = await setUp();
		const waiting = await password_();
		await doing(() => resetFactor(helen, nadia.id));
		expect(await doing(() => readSession(sessionId))).toBeUndefined();
		expect(await withCode(waiting, codeOf(seed))).toBeUndefined();
		expect(await withCode(waiting, codes[0]!)).toBeUndefined();
		expect(await doing(() => signInStaff(emailOf('Nadia Rahman'), password))).toBeUndefined();
		const again = await setUp();
		expect(await doing(() => readSession(again.sessionId))).toEqual(nadia);
		expect(again.seed).not.toBe(seed);
	});

	test('invites an advocate again who forgot the password: the app still counts', async () => {
		const { seed, sessionId } = await setUp();
		await doing(() => inviteAgain(helen, nadia.id));
		const id = await begin('another press');
		expect(await doing(() => choosePassword(id, 'a brand new password'))).toBe('code');
		expect(await doing(() => readSession(sessionId))).toBeUndefined();
		expect(await doing(() => finishSetUp(id))).toBeUndefined();
		expect(await withCode(id, codeOf(seed))).toMatchObject({ personId: nadia.id });
	});

	test.each<[string, () => Promise<void>]>([
		['account', () => disableAdvocate(helen, nadia.id)],
		['service', async () => endService(helen, (await getActive(nadia.id)).serviceId)]
	])('ends the %s: sessions, links and what was begun end at once', async (_, end) => {
		const { seed, sessionId } = await setUp();
		const waiting = await password_();
		await doing(() => inviteAgain(helen, nadia.id));
		const [open] = (await store().read.select().from(link)).filter(({ usedAt }) => usedAt === null);
		await doing(end);
		expect(await doing(() => readSession(sessionId))).toBeUndefined();
		expect(await withCode(waiting, codeOf(seed))).toBeUndefined();
		expect(await doing(() => takeInvitation(tokenOf(open!.id), 'a press'))).toBeUndefined();
		expect(await doing(() => signInStaff(emailOf('Nadia Rahman'), password))).toBeUndefined();
		mails.length = 0;
		now += hour;
		await doing(climbDue);
		expect(mails).toEqual([]);
	});
});
