/** Guessing is slowed down, and nobody is ever locked out by somebody else's tries. */
import { verify } from '@node-rs/argon2';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Picture } from '../../../src/lib/pictures.ts';
import { hashSecret, secretText } from '../../../src/lib/server/auth/secrets.ts';
import { signInByCode, signInByPictures, signInChild } from '../../../src/lib/server/auth/sign-in.ts';
import { sweepTries, takeTry, waitAfter } from '../../../src/lib/server/auth/throttle.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { event, guessCount, guessed, usualNetwork } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { findGuessedDay, listGuessed } from '../../../src/lib/server/guessed.ts';
import { findLetter, makeLetter } from '../../../src/lib/server/letters.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { addChild } from '../../../src/lib/server/children.ts';
import { signInLookup, system } from '../../../src/lib/server/people.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';
import { addOne, adult, emailOf, hour, minute, signInAdult, wednesday } from '../../support/council.ts';
import { databasePath, freshStore, mails } from '../../support/domain.ts';

// Not ours, and not replaced: only counted.
vi.mock('@node-rs/argon2', { spy: true });

// Each try that is looked at costs a real hash, and each that counts a durable write.
vi.setConfig({ testTimeout: 60_000 });

const second = 1000;
const day = 24 * hour;
const threeWords = 'otter lemon window';
const password = 'a long enough password';
const home = '198.51.100.0/24';
const stranger = (n: number) => `10.${n >> 8}.${n & 255}.0/24`;

let now = wednesday;
let helen: Actor;
let jo: Actor;
let amara: Actor;

beforeEach(async () => {
	now = wednesday;
	freshStore();
	await at(now, async () => {
		helen = await adult('Helen Marsh', 'manager', undefined, password);
		jo = await adult('Jo Adeyemi', 'officer', helen.id, password);
		amara = await addOne('Amara', jo.id, threeWords);
	});
	vi.mocked(verify).mockClear();
});

const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const right = async (network?: string) => Boolean(await doing(() => signInChild('Amara', threeWords, network)));
/** One wrong try. True when it was looked at: when it cost a hash. */
async function wrong(network?: string, name = 'Amara'): Promise<boolean> {
	const before = vi.mocked(verify).mock.calls.length;
	expect(await doing(() => signInChild(name, 'otter lemon door', network))).toBeUndefined();
	return vi.mocked(verify).mock.calls.length > before;
}
/** A stranger's try is taken up, and wrong; without its hash, for what is only done to be counted. */
const take = (network: string, name = 'Amara') =>
	doing(() => takeTry({ kind: 'words', account: signInLookup('child', name), network }, undefined));
/** Wrong tries from new networks, as long as they are taken up. */
async function shutStrangers(name = 'Amara'): Promise<number> {
	for (let n = 0; ; n += 1) if (!(await take(stranger(n), name))) return n;
}

describe.each(['Amara', 'Zebedee'])('from one network, tries at %s', (name) => {
	test('wait longer and longer after the first five; what is refused costs no hash and counts for nothing', async () => {
		for (let free = 0; free < 5; free += 1) expect(await wrong(home, name)).toBe(true);
		const waits = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900].map((seconds) => seconds * second);
		for (const wait of waits) {
			now += wait - 1;
			for (let often = 0; often < 3; often += 1) expect(await wrong(home, name), `before ${wait} ms`).toBe(false);
			now += 1;
			expect(await wrong(home, name), `after ${wait} ms`).toBe(true);
		}
		expect(waits).toEqual(waits.map((_, n) => waitAfter(5 + n)));
	});

	test('count again from none after a day without one', async () => {
		for (let n = 0; n < 5; n += 1) await wrong(home, name);
		expect(await wrong(home, name)).toBe(false);
		now += day;
		for (let n = 0; n < 5; n += 1) expect(await wrong(home, name)).toBe(true);
	});

	test('many at the same moment are no more than the free ones', async () => {
		await Promise.all(Array.from({ length: 40 }, () => doing(() => signInChild(name, 'otter lemon door', home))));
		expect(verify).toHaveBeenCalledTimes(5);
	});

	test('are shut out past sixty an hour from everywhere, until that hour is over', async () => {
		expect(await shutStrangers(name)).toBe(60);
		now += hour - 1;
		expect(await wrong(stranger(1000), name)).toBe(false);
		now += 1;
		expect(await wrong(stranger(1000), name)).toBe(true);
	});
});

describe('the right words', () => {
	test('work after the wait, not before, and make the tries of that network free again', async () => {
		for (let n = 0; n < 5; n += 1) await wrong(home);
		expect(await right(home)).toBe(false);
		now += second;
		expect(await right(home)).toBe(true);
		for (let n = 0; n < 5; n += 1) expect(await wrong(home)).toBe(true);
	});

	test('work from a usual network while all others are shut, for 90 days', async () => {
		expect(await right(home)).toBe(true);
		now += 90 * day;
		await shutStrangers();
		expect(await right('203.0.113.0/24')).toBe(false);
		expect(await right(home)).toBe(true);
	});

	test('begin no hour of counting: who guesses half an hour later does not get its end as a gift', async () => {
		expect(await right(home)).toBe(true);
		now += hour / 2;
		expect(await shutStrangers()).toBe(60);
		now += hour - 1;
		expect(await take(stranger(1000))).toBe(false);
	});

	test('a network is new again after 90 days', async () => {
		expect(await right(home)).toBe(true);
		now += 91 * day;
		await shutStrangers();
		expect(await right(home)).toBe(false);
	});

	test('somebody else’s usual network is not this child’s', async () => {
		await doing(() => addOne('Kai', jo.id, threeWords));
		expect(await doing(() => signInChild('Kai', threeWords, home))).toBeDefined();
		await shutStrangers();
		expect(await right(home)).toBe(false);
	});

	test('however strangers try, work at once from a usual network, where a few tries went wrong', async () => {
		const step = fc.record({
			from: fc.nat(80),
			networks: fc.integer({ min: 1, max: 40 }),
			name: fc.constantFrom('Amara', 'Amara', 'amara', 'Zebedee'),
			often: fc.integer({ min: 1, max: 7 }),
			pause: fc.constantFrom(0, 1, second, minute, hour)
		});
		let timesShut = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.nat(4), async (steps, mistakes) => {
				// The day before, so that one run does not slow down the next.
				now += 2 * day;
				expect(await right(home)).toBe(true);
				for (let n = 0; n < mistakes; n += 1) await wrong(home);
				for (const { from, networks, name, often, pause } of steps) {
					for (let n = 0; n < often * networks; n += 1) await take(stranger(from + (n % networks)), name);
					now += pause;
				}
				if (!(await take(stranger(1000)))) timesShut += 1;
				expect(await right(home)).toBe(true);
			}),
			// One that surely shuts strangers out, besides those that chance finds.
			{ numRuns: 8, examples: [[[{ from: 0, networks: 40, name: 'Amara', often: 2, pause: second }], 4]] }
		);
		expect(timesShut).toBeGreaterThan(0);
	});
});

test('one network that tries name after name is slowed down after 300, but not for those who sign in there', async () => {
	expect(await right(home)).toBe(true);
	let looked = 0;
	for (let n = 0; n < 400; n += 1) looked += Number(await take(home, `Child ${n}`));
	expect(looked).toBe(300);
	expect(await wrong(home, 'Child 399')).toBe(false);
	expect(await right(home)).toBe(true);
	expect(await wrong(stranger(1), 'Child 399')).toBe(true);
	now += hour;
	expect(await wrong(home, 'Child 399')).toBe(true);
});

test('forty children sign in from one address in a minute, each after two mistakes', async () => {
	const names = Array.from({ length: 40 }, (_, n) => `Child ${n}`);
	for (const name of names) await doing(() => addOne(name, jo.id, threeWords));
	for (const name of names) for (let n = 0; n < 2; n += 1) expect(await wrong(home, name)).toBe(true);
	const signed = await Promise.all(names.map((name) => doing(() => signInChild(name, threeWords, home))));
	expect(signed.filter(Boolean)).toHaveLength(40);
});

describe('four pictures', () => {
	const four = ['kite', 'bus', 'moon', 'cake'] as const;
	const others = ['kite', 'moon', 'bus', 'cake'] as const;
	const comes = async (network: string, picked: readonly Picture[] = four) =>
		Boolean(await doing(() => signInByPictures('Leo', picked, network)));
	beforeEach(async () => {
		const secretHash = await hashSecret(secretText({ pictures: four }));
		const signIn = { name: 'Leo', secretHash, secretKind: 'pictures' as const };
		await doing(() => addChild(system, { name: 'Leo', birthday: '2019-02-03', officerId: jo.id, signIn }));
		vi.mocked(verify).mockClear();
	});

	test('are shut to new networks after twenty wrong tries a day; from a usual one the right ones work at once', async () => {
		expect(await comes(home)).toBe(true);
		vi.mocked(verify).mockClear();
		for (let n = 0; n < 40; n += 1) {
			expect(await comes(stranger(n), others)).toBe(false);
			now += 10 * minute;
		}
		expect(verify).toHaveBeenCalledTimes(20);
		expect(await comes(stranger(41))).toBe(false);
		expect(verify).toHaveBeenCalledTimes(20);
		expect(await comes(home)).toBe(true);
		// A day is counted from its first try.
		now += day - 40 * 10 * minute - 1;
		expect(await comes(stranger(41))).toBe(false);
		now += 1;
		expect(await comes(stranger(41))).toBe(true);
	});

	test('are counted apart from the words', async () => {
		await shutStrangers('Leo');
		expect(await comes(stranger(1000))).toBe(true);
	});

	test('a known name, an unknown one, and one with the other kind of secret cost one hash each', async () => {
		for (const name of ['Leo', 'Zebedee', 'Amara']) {
			vi.mocked(verify).mockClear();
			expect(await doing(() => signInByPictures(name, others, home))).toBeUndefined();
			expect(verify, name).toHaveBeenCalledTimes(1);
		}
		for (const name of ['Leo', 'Zebedee', 'Amara']) {
			vi.mocked(verify).mockClear();
			expect(await doing(() => signInChild(name, 'otter lemon door', home))).toBeUndefined();
			expect(verify, name).toHaveBeenCalledTimes(1);
		}
	});
});

test('an adult’s password is guarded in the same way, and apart', async () => {
	const tryOne = (typed: string) => doing(() => signInAdult(emailOf('Jo Adeyemi'), typed, home));
	for (let n = 0; n < 5; n += 1) expect(await tryOne('not the password')).toBeUndefined();
	expect(await tryOne(password)).toBeUndefined();
	expect(verify).toHaveBeenCalledTimes(5);
	expect(await right(home)).toBe(true);
	now += second;
	expect((await tryOne(password))?.personId).toBe(jo.id);
});

test('where addresses are not known, nobody is slowed down, and the officer is told all the same', async () => {
	for (let n = 0; n < 16; n += 1) expect(await wrong()).toBe(true);
	for (let n = 0; n < 60; n += 1)
		await doing(() =>
			takeTry({ kind: 'words', account: signInLookup('child', 'Amara'), network: undefined }, undefined)
		);
	expect(await right()).toBe(true);
	expect(await doing(() => findGuessedDay(amara.id))).toBe('2026-11-18');
	expect(await store().read.select().from(usualNetwork)).toEqual([]);
});

describe('whoever looks after the person is told', () => {
	const told = async () => {
		await doing(climbDue);
		return mails.splice(0).map(({ to }) => to);
	};
	const keepTrying = async () => {
		for (let n = 0; n < 14; n += 1) await wrong(stranger(n));
	};

	test('not of a few mistakes', async () => {
		for (let n = 0; n < 10; n += 1) await wrong(stranger(n));
		expect(await told()).toEqual([]);
		expect(await doing(() => listGuessed(jo))).toEqual([]);
	});

	test('a child’s officer, once a day', async () => {
		for (let times = 0; times < 3; times += 1) await keepTrying();
		expect(await told()).toEqual([emailOf('Jo Adeyemi')]);
		now += 2 * hour;
		await keepTrying();
		expect(await told()).toEqual([]);
		now += day;
		await keepTrying();
		expect(await told()).toEqual([emailOf('Jo Adeyemi')]);
		const rows = await store().read.select().from(event);
		expect(rows.filter(({ type }) => type === 'person.guessed').map(({ subjectId }) => subjectId)).toEqual([
			amara.id,
			amara.id
		]);
	});

	test('of one network that goes on slowly for days', async () => {
		await right(home);
		for (let n = 0; n < 14; n += 1) {
			await wrong(home);
			now += hour;
		}
		expect(await told()).toEqual([emailOf('Jo Adeyemi')]);
	});

	test('who reads while the officer is away; after a move, the new officer sees it', async () => {
		const david = await doing(() => adult('David Okafor', 'officer', helen.id));
		await doing(() => setAway(jo, jo.id, '2026-11-18', '2026-11-20', david.id));
		await keepTrying();
		expect(await told()).toEqual([emailOf('David Okafor')]);
		const shown = [{ personId: amara.id, name: 'Amara', day: '2026-11-18', isChild: true }];
		expect(await doing(() => listGuessed(david))).toEqual(shown);
		await doing(() => moveChild(helen, amara.id, helen.id));
		expect(await doing(() => listGuessed(helen))).toEqual(shown);
		for (const actor of [jo, david]) expect(await doing(() => listGuessed(actor))).toEqual([]);
		now += 8 * day;
		expect(await doing(() => listGuessed(helen))).toEqual([]);
	});

	test('of an adult, the manager', async () => {
		for (let n = 0; n < 14; n += 1)
			await doing(() => signInAdult(emailOf('Jo Adeyemi'), 'not the password', stranger(n)));
		expect(await told()).toEqual([emailOf('Helen Marsh')]);
		expect(await doing(() => listGuessed(helen))).toMatchObject([{ name: 'Jo Adeyemi', isChild: false }]);
		expect(await doing(() => listGuessed(jo))).toEqual([]);
	});

	test('nobody, of a name that nobody has', async () => {
		for (let n = 0; n < 30; n += 1) await wrong(stranger(n), 'Zebedee');
		expect(await told()).toEqual([]);
	});
});

test('neither name nor address stands in the database, and all of it is swept away', async () => {
	await right(home);
	for (let n = 0; n < 14; n += 1) await wrong(stranger(n));
	const file = new Database(databasePath, { readonly: true });
	const kept = ['guess_count', 'usual_network', 'guessed', 'event'].map((table) =>
		JSON.stringify(file.prepare(`SELECT * FROM ${table}`).all())
	);
	file.close();
	for (const rows of kept) expect(rows).not.toMatch(/amara|198\.51|10\.0\./i);

	const left = async () => {
		await doing(sweepTries);
		const tables = [guessCount, usualNetwork, guessed];
		return Promise.all(tables.map(async (table) => (await store().read.select().from(table)).length));
	};
	// The account, fourteen networks and as many pairs; a usual network; that she was guessed at.
	expect(await left()).toEqual([29, 1, 1]);
	now += hour;
	expect(await left()).toEqual([14, 1, 1]);
	now += day;
	expect(await left()).toEqual([0, 1, 1]);
	now += 90 * day;
	expect(await left()).toEqual([0, 0, 0]);
});

describe('the code of a letter', () => {
	let letters: string;
	beforeEach(async () => {
		await doing(() => makeLetter(jo, amara.id, 'a form'));
		letters = (await doing(() => findLetter(jo, amara.id)))!.words!.join('');
	});
	const comesIn = async (network: string) => Boolean(await doing(() => signInByCode(letters, network)));
	const wrongCode = (n: number, network: string) => doing(() => signInByCode(`wrong${n}`, network));

	test('works at once from anywhere while every network is shut for the three words', async () => {
		await shutStrangers();
		expect(await right(stranger(1))).toBe(false);
		expect(await comesIn(stranger(1))).toBe(true);
		expect(await comesIn('203.0.113.0/24')).toBe(true);
		// And no hash is made for it.
		vi.mocked(verify).mockClear();
		await comesIn(home);
		await wrongCode(1, home);
		expect(vi.mocked(verify)).not.toHaveBeenCalled();
	});

	test('is not shut by who guesses codes, but that one network is', async () => {
		for (let n = 0; n < 300; n += 1) await wrongCode(n, stranger(1));
		expect(await comesIn(stranger(1))).toBe(false);
		expect(await comesIn(stranger(2))).toBe(true);
		// The three words are counted apart.
		expect(await right(stranger(1))).toBe(true);
		now += hour;
		expect(await comesIn(stranger(1))).toBe(true);
	});
});
