/** The council's own accounts, against a real provider: who comes in, who does not, and what is never taken twice. */
import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { adult, advocateOf, emailOf, hour, minute, wednesday } from '../../support/council.ts';
import { startProvider, visitProvider, type Account } from '../../support/council-provider.ts';
import { freshStore, mails } from '../../support/domain.ts';
import { putRight } from '../../../src/lib/server/accounts.ts';
import { forgetAccountOf } from '../../../src/lib/server/auth/council-pins.ts';
import { beginWithAccount, signInWithAccount } from '../../../src/lib/server/auth/council.ts';
import { removeFactor } from '../../../src/lib/server/auth/factor.ts';
import { findInvited } from '../../../src/lib/server/auth/links.ts';
import { readSession } from '../../../src/lib/server/auth/sessions.ts';
import { addApp, findSeed, finishSetUp } from '../../../src/lib/server/auth/set-up.ts';
import { makeInvitation, signInWithCode } from '../../../src/lib/server/auth/sign-in.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { councilAccount, event, halfway, person, session } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { endAccount } from '../../../src/lib/server/leaving.ts';
import { deliverDue } from '../../../src/lib/server/notifications.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';

const provider = await startProvider('http://127.0.0.1:3000', {});
// Before anything reads the settings.
Object.assign(process.env, provider.settings);
afterAll(() => provider.stop());

let helen: Actor;
let jo: Actor;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

const jos: Account = { email: emailOf('Jo Bell'), email_verified: true, amr: ['pwd', 'mfa'] };

beforeEach(async () => {
	now = wednesday;
	freshStore();
	for (const name of Object.keys(provider.accounts)) delete provider.accounts[name];
	Object.assign(provider.accounts, { jo: jos });
	helen = await doing(() => adult('Helen Marsh', 'manager'));
	jo = await doing(() => adult('Jo Bell', 'officer', helen.id));
});

/** Sets out; `bent` changes the address that the provider is asked by. */
async function begin(bent: (address: URL) => void = () => undefined) {
	const begun = await doing(beginWithAccount);
	if ('refused' in begun) throw new Error(begun.refused);
	const address = new URL(begun.address);
	bent(address);
	return { address: address.href, kept: begun.kept };
}

const back = (kept: string | undefined, query: URLSearchParams) => doing(() => signInWithAccount(kept, query));

/** The whole way, with that account. */
async function comeIn(account = 'jo', bent?: (address: URL) => void) {
	const { address, kept } = await begin(bent);
	return back(kept, (await visitProvider(address, account)).searchParams);
}

/** Nobody is in, or half in. */
async function expectNobody(): Promise<void> {
	expect(await store().read.select().from(session)).toEqual([]);
	expect(await store().read.select().from(halfway)).toEqual([]);
}

describe('somebody whom the manager has added', () => {
	test('is in, where the provider states a second factor', async () => {
		const signed = await comeIn();
		expect(signed).toEqual({ sessionId: expect.any(String), role: 'officer' });
		expect(await doing(() => readSession((signed as { sessionId: string }).sessionId))).toEqual(jo);
		const happened = await store().read.select().from(event).where(eq(event.type, 'person.accountPinned'));
		expect(happened).toMatchObject([{ actorId: jo.id, subjectId: jo.id }]);
	});

	test('has no use for an invitation any more', async () => {
		const invited = await doing(() => makeInvitation(jo.id));
		expect(await doing(() => findInvited(invited))).toBe('officer');
		await comeIn();
		expect(await doing(() => findInvited(invited))).toBeUndefined();
	});

	test('whose email was wrong: the account that came in by it is nobody’s any more', async () => {
		await comeIn();
		await doing(() => putRight(helen, jo.id, { name: 'Jo Bell', email: 'jo.right@council.example' }));
		expect(await comeIn()).toEqual({ refused: 'unknown' });
		provider.accounts['right'] = { ...jos, email: 'jo.right@council.example' };
		expect(await comeIn('right')).toMatchObject({ role: 'officer' });
	});

	test('adds an app the first time, and shows its code from then on, where none is stated', async () => {
		provider.accounts['jo'] = { ...jos, amr: ['pwd'] };
		const first = await comeIn();
		expect(first).toEqual({ halfwayId: expect.any(String), stage: 'enrol' });
		const { halfwayId } = first as { halfwayId: string };
		const { seed } = (await doing(() => findSeed(halfwayId)))!;
		const code = () => new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: now });
		expect(await store().read.select().from(session)).toEqual([]);
		expect(await doing(() => addApp(halfwayId, code()))).toBe(true);
		expect(await doing(() => finishSetUp(halfwayId))).toMatchObject({ role: 'officer' });
		await doing(deliverDue);
		expect(
			mails.map(({ to }) => to),
			'whoever it was'
		).toEqual([emailOf('Jo Bell')]);
		now += minute;
		const second = await comeIn();
		expect(second).toEqual({ halfwayId: expect.any(String), stage: 'code' });
		const signed = await doing(() => signInWithCode((second as { halfwayId: string }).halfwayId, code()));
		expect(signed).toMatchObject({ personId: jo.id });
		// Whose app was taken away adds one again.
		await store().transaction((tx) => removeFactor(tx, jo.id));
		expect(await comeIn()).toMatchObject({ stage: 'enrol' });
	});

	test('is known by the account, and no longer by its email', async () => {
		await comeIn();
		provider.accounts['jo'] = { ...jos, email: 'jo.married@council.example' };
		expect(await comeIn()).toMatchObject({ role: 'officer' });
		provider.accounts['thief'] = jos;
		expect(await comeIn('thief')).toEqual({ refused: 'unknown' });
		// Until somebody lets them begin again.
		await store().transaction((tx) => forgetAccountOf(tx, jo.id));
		expect(await comeIn('thief')).toMatchObject({ role: 'officer' });
		expect(await comeIn('jo')).toEqual({ refused: 'unknown' });
	});

	test('of Entra is known by user and tenant', async () => {
		const entra = { ...jos, email_verified: undefined, xms_edov: true, acct: 0, tid: 't' };
		provider.accounts['jo'] = { ...entra, oid: 'a' };
		expect(await comeIn()).toMatchObject({ role: 'officer' });
		Object.assign(provider.accounts, { again: { ...entra, oid: 'a' }, thief: { ...entra, oid: 'b' } });
		expect(await comeIn('again')).toMatchObject({ role: 'officer' });
		expect(await comeIn('thief')).toEqual({ refused: 'unknown' });
	});

	test('who left and was added anew with another email comes in with the account of before', async () => {
		await comeIn();
		await doing(() => endAccount(helen, jo.id, { officerId: null }));
		expect(await comeIn()).toEqual({ refused: 'unknown' });
		const anew = await doing(() => adult('Jo Returned', 'officer'));
		provider.accounts['jo'] = { ...jos, email: emailOf('Jo Returned') };
		const { sessionId } = (await comeIn()) as { sessionId: string };
		expect(await doing(() => readSession(sessionId))).toEqual(anew);
	});
});

describe('nobody comes in', () => {
	test.each<[string, Account]>([
		['whom nobody added', { ...jos, email: 'nobody@council.example' }],
		['without an email', { ...jos, email: undefined }],
		['with an email that is not verified', { ...jos, email_verified: false }],
		['with an email that nobody stands for', { ...jos, email_verified: undefined }],
		['with an email of a domain that is not the tenant’s', { ...jos, email_verified: undefined, xms_edov: false }],
		['with one that is verified in one way and not in the other', { ...jos, email_verified: false, xms_edov: true }],
		['as a guest of the tenant', { ...jos, acct: 1 }],
		['with a list for an email', { ...jos, email: [jos['email']] }]
	])('%s', async (_, account) => {
		provider.accounts['jo'] = account;
		expect(await comeIn()).toEqual({ refused: 'unknown' });
		await expectNobody();
		expect(await store().read.select().from(councilAccount)).toEqual([]);
		expect(await store().read.select({ id: person.id }).from(person)).toHaveLength(2);
	});

	test('who is an advocate, or whose account here has ended', async () => {
		await doing(() => advocateOf('Wren Voices', 'Nadia Rahman'));
		provider.accounts['nadia'] = { ...jos, email: emailOf('Nadia Rahman') };
		expect(await comeIn('nadia')).toEqual({ refused: 'unknown' });
		await doing(() => endAccount(helen, jo.id, { officerId: null }));
		expect(await comeIn()).toEqual({ refused: 'unknown' });
		await expectNobody();
	});

	test('who stopped at the provider', async () => {
		expect(await comeIn('Cancel')).toEqual({ refused: 'cancelled' });
		await expectNobody();
	});
});

describe('what comes back is taken once, soon, and by who set out', () => {
	test('another state, no state, another issuer, or two codes', async () => {
		for (const bend of [
			(query: URLSearchParams) => query.set('state', 'another'),
			(query: URLSearchParams) => query.delete('state'),
			(query: URLSearchParams) => query.set('iss', 'http://localhost:1'),
			(query: URLSearchParams) => query.append('code', 'another'),
			(query: URLSearchParams) => query.set('code', 'another')
		]) {
			const { address, kept } = await begin();
			const { searchParams } = await visitProvider(address, 'jo');
			bend(searchParams);
			expect(await back(kept, searchParams), String(bend)).toEqual({ refused: 'again' });
		}
		await expectNobody();
	});

	test('a token that was asked for with another nonce, or without the verifier', async () => {
		expect(await comeIn('jo', ({ searchParams }) => searchParams.set('nonce', 'another'))).toEqual({
			refused: 'again'
		});
		const other = (await begin()).address;
		const challenge = new URL(other).searchParams.get('code_challenge')!;
		const bent = ({ searchParams }: URL) => searchParams.set('code_challenge', challenge);
		expect(await comeIn('jo', bent)).toEqual({ refused: 'again' });
		await expectNobody();
	});

	test('the same way back a second time', async () => {
		const { address, kept } = await begin();
		const { searchParams } = await visitProvider(address, 'jo');
		expect(await back(kept, searchParams)).toMatchObject({ role: 'officer' });
		expect(await back(kept, searchParams)).toEqual({ refused: 'again' });
		expect(await store().read.select().from(session)).toHaveLength(1);
	});

	test('in another browser, with nothing or something else kept', async () => {
		const { address } = await begin();
		const { searchParams } = await visitProvider(address, 'jo');
		for (const kept of [undefined, '', 'AQ', (await begin()).kept])
			expect(await back(kept, searchParams)).toEqual({ refused: 'again' });
		await expectNobody();
	});

	test('ten minutes later', async () => {
		const { address, kept } = await begin();
		const { searchParams } = await visitProvider(address, 'jo');
		now += 10 * minute;
		expect(await back(kept, searchParams)).toEqual({ refused: 'again' });
		now -= 1;
		expect(await back(kept, searchParams)).toMatchObject({ role: 'officer' });
	});
});

test('a provider that is down lets nobody in, and everybody when it is there again', async () => {
	const { address, kept } = await begin();
	const { searchParams } = await visitProvider(address, 'jo');
	await provider.stop();
	// It was asked for its addresses less than an hour ago.
	expect(await doing(beginWithAccount)).toMatchObject({ kept: expect.any(String) });
	expect(await back(kept, searchParams)).toEqual({ refused: 'down' });
	now += hour;
	expect(await doing(beginWithAccount)).toEqual({ refused: 'down' });
	await expectNobody();
	await provider.start();
	expect(await comeIn()).toMatchObject({ role: 'officer' });
});

test('what the browser keeps says nothing, and no email stands in the database', async () => {
	const { address, kept } = await begin();
	const { searchParams } = new URL(address);
	expect(searchParams.get('code_challenge_method')).toBe('S256');
	for (const name of ['state', 'nonce']) {
		expect(searchParams.get(name)!.length).toBeGreaterThan(40);
		expect(Buffer.from(kept, 'base64url').toString('latin1')).not.toContain(searchParams.get(name));
	}
	await comeIn();
	const [row] = await store().read.select().from(councilAccount);
	expect(row!.subject).toMatch(/^[\w-]{43}$/);
});
