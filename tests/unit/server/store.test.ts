import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databasePath, freshStore, mails } from '../../support/domain.ts';
import {
	addOne,
	check,
	foundCouncil,
	hour,
	said,
	sendWords,
	wednesday,
	write,
	type Council
} from '../../support/council.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { contribution, event, meta, notification } from '../../../src/lib/server/db/schema.ts';
import { closeStore, store, Unavailable, type Tx } from '../../../src/lib/server/db/store.ts';
import { getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { findBrokenEvent } from '../../../src/lib/server/events.ts';
import { deliverDue } from '../../../src/lib/server/notifications.ts';

let council: Council;

beforeEach(async () => {
	freshStore();
	council = await at(wednesday, foundCouncil);
});

const note = (key: string, value = '1') =>
	store().transaction(async (tx) => {
		await tx.insert(meta).values({ key, value });
	});
const notes = async () =>
	(await store().read.select().from(meta)).map(({ key }) => key).filter((key) => key !== 'key_check');

describe('one at a time', () => {
	test('twenty children send while another command fails again and again: nothing lost, nothing left behind', async () => {
		await at(wednesday, async () => {
			const children = await Promise.all(Array.from({ length: 20 }, (_, n) => addOne(`Child ${n}`, council.jo.id)));
			for (const [n, child] of children.entries()) await write(child, { well: said(`words ${n}`) });
			const checked = await Promise.all(children.map((child) => check(child)));
			const fails = (n: number) =>
				store().transaction(async (tx) => {
					await tx.insert(meta).values({ key: `left behind ${n}`, value: '' });
					await tx.update(contribution).set({ state: 3 });
					await new Promise(setImmediate);
					await tx.insert(meta).values({ key: `left behind ${n}`, value: '' });
				});
			const outcomes = await Promise.all(
				children.flatMap((child, n) => [
					sendContribution(child, views, checked[n]!),
					fails(n).then(
						() => 'did not fail',
						() => 'failed'
					)
				])
			);
			const sent = outcomes.filter((each) => typeof each === 'object').map((each) => ('sent' in each ? each.sent : ''));
			expect(outcomes.filter((each) => each === 'failed')).toHaveLength(20);
			expect(new Set(sent).size).toBe(20);
			const rows = await store().read.select().from(contribution);
			expect(rows.map((row) => row.id).sort()).toEqual(sent.sort());
			expect(rows.every((row) => row.state === 2)).toBe(true);
			expect(await notes()).toEqual([]);
			for (const [n, child] of children.entries()) {
				const [item] = await listSent(child);
				expect(openContent(item!).said.find((page) => page.step === 'well')?.parts[0]?.words).toBe(`words ${n}`);
				expect((await getDraft(child, 'views')).id).toBeUndefined();
			}
			const events = await store().read.select().from(event).where(eq(event.type, 'contribution.sent'));
			expect(events).toHaveLength(20);
			expect(await findBrokenEvent(store().read)).toBeUndefined();
		});
	});

	test('in the order in which they were asked for, also when they take their time', async () => {
		const done: number[] = [];
		await Promise.all(
			[5, 0, 3, 1].map((turns, n) =>
				store().transaction(async () => {
					for (let left = turns; left > 0; left -= 1) await new Promise(setImmediate);
					done.push(n);
				})
			)
		);
		expect(done).toEqual([0, 1, 2, 3]);
	});

	test('a reader sees nothing of what is not finished', async () => {
		await store().transaction(async (tx) => {
			await tx.insert(meta).values({ key: 'half', value: '' });
			expect(await notes()).toEqual([]);
		});
		expect(await notes()).toEqual(['half']);
	});

	test('whichever of many commands fail: what succeeded is there, and nothing else', async () => {
		let run = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (fails) => {
				run += 1;
				const key = (n: number) => `${run}/${n}`;
				const all = await Promise.allSettled(
					fails.map((isFailing, n) =>
						store().transaction(async (tx) => {
							await tx.insert(meta).values({ key: key(n), value: '' });
							if (isFailing) throw new RangeError('on purpose');
						})
					)
				);
				expect(all.map(({ status }) => status === 'rejected')).toEqual(fails);
				const there = (await notes()).filter((each) => each.startsWith(`${run}/`));
				expect(there.sort()).toEqual(fails.flatMap((isFailing, n) => (isFailing ? [] : [key(n)])).sort());
			}),
			{ numRuns: 25 }
		);
	});

	test('the error of a command is its own', async () => {
		const thrown = new RangeError('on purpose');
		await expect(store().transaction(() => Promise.reject(thrown))).rejects.toBe(thrown);
	});
});

test('the read handle cannot write', async () => {
	const tx = store().read as Tx;
	await expect(async () => tx.insert(meta).values({ key: 'x', value: '' })).rejects.toThrow();
	await expect(async () => tx.update(contribution).set({ state: 3 })).rejects.toThrow();
	await expect(async () => tx.delete(meta)).rejects.toThrow();
	expect(await notes()).toEqual([]);
});

describe('a disk that fails', () => {
	const fault = () => new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');

	/** Fails the next of each of these statements. */
	function failOnce(...statements: string[]): void {
		const { exec } = Database.prototype;
		vi.spyOn(Database.prototype, 'exec').mockImplementation(function (this: Database.Database, sql: string) {
			const at = statements.indexOf(sql);
			if (at < 0) return exec.call(this, sql);
			statements.splice(at, 1);
			throw fault();
		});
	}

	afterEach(() => vi.restoreAllMocks());

	test.each([[['COMMIT']], [['COMMIT', 'ROLLBACK']], [['BEGIN IMMEDIATE']]])(
		'at %s: nothing is written or told as written, and the next is not held up',
		async (statements) => {
			failOnce(...statements);
			const first = note('first');
			// Beginning is tried again by itself.
			if (statements[0] === 'BEGIN IMMEDIATE') await first;
			else await expect(first).rejects.toThrow(Unavailable);
			await note('second');
			expect(await notes()).toEqual(statements[0] === 'BEGIN IMMEDIATE' ? ['first', 'second'] : ['second']);
		}
	);
});

describe('while another process holds the database', () => {
	let other: ChildProcess | undefined;

	async function hold(): Promise<void> {
		other = fork('tests/support/lock.ts', [databasePath], { execArgv: [] });
		await once(other, 'message');
	}

	async function letGo(): Promise<void> {
		const gone = once(other!, 'exit');
		other!.send('let go');
		await gone;
		other = undefined;
	}

	afterEach(() => other?.kill('SIGKILL'));

	test('all who press are told so within seconds, nothing is half done, and it works again without a restart', async () => {
		const { amara, kai } = council;
		await at(wednesday, () => sendWords(kai));
		await at(wednesday, deliverDue);
		await store().transaction(async (tx) => {
			await tx.update(notification).set({ deliveredAt: null });
		});
		await at(wednesday, () => write(amara, { well: said('My words') }));
		const checked = await at(wednesday, () => check(amara));
		await hold();

		const start = performance.now();
		const send = () => at(wednesday, () => sendContribution(amara, views, checked));
		const pressed = Promise.allSettled([
			send(),
			at(wednesday, () => saveAnswer(amara, 'views', 'news', said('more'))),
			...Array.from({ length: 30 }, (_, n) => note(`n${n}`))
		]);
		const mailed = at(wednesday + hour, deliverDue);
		// Reading goes on.
		expect((await at(wednesday, () => getDraft(amara, 'views'))).answers).toEqual({ well: said('My words') });
		for (const each of await pressed)
			expect(each).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
		// Eight seconds, and a moment for each: not eight seconds for each.
		expect(performance.now() - start).toBeLessThan(16_000);
		// A mail waits, is nobody's error, and is not sent over and over because nobody can note that it was sent.
		await mailed;
		expect(mails).toHaveLength(1);

		await letGo();
		expect(await notes()).toEqual([]);
		expect(await listSent(amara)).toEqual([]);
		expect(await send()).toHaveProperty('sent');
		expect(await listSent(amara)).toHaveLength(1);
		await at(wednesday + hour, deliverDue);
		await at(wednesday + hour, deliverDue);
		expect(mails).toHaveLength(3);
	});

	test('a short hold is waited for', async () => {
		await hold();
		const sending = at(wednesday, () => sendWords(council.amara));
		await new Promise(setImmediate);
		await letGo();
		expect(await sending).toBeTruthy();
	});
});

describe('the record of what happened', () => {
	const raw = (work: (file: Database.Database) => void) => {
		const file = new Database(databasePath);
		work(file);
		file.close();
	};
	const broken = () => findBrokenEvent(store().read);

	beforeEach(async () => {
		for (const words of ['one', 'two', 'three']) await at(wednesday, () => sendWords(council.amara, words));
		await deliverDue();
	});

	test('is whole, holds ids and codes alone, and counts without a gap', async () => {
		expect(await broken()).toBeUndefined();
		const rows = await store().read.select().from(event);
		expect(rows.map((row) => row.seq)).toEqual(rows.map((_, n) => n + 1));
		for (const row of rows) {
			expect(row.type).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
			for (const id of [row.actorId, row.subjectId]) expect(id).toMatch(/^(system|[\w-]{20})$/);
		}
	});

	test.each([
		['changed', "UPDATE event SET type = 'contribution.read' WHERE seq = 1"],
		['deleted', 'DELETE FROM event WHERE seq = 1'],
		['deleted all', 'DELETE FROM event']
	])('cannot be %s', async (_, sql) => {
		raw((file) => expect(() => file.exec(sql)).toThrow('append-only'));
		await expect(
			store().transaction(async (tx) => {
				await tx.delete(event);
			})
		).rejects.toThrow();
		expect(await broken()).toBeUndefined();
	});

	test.each([
		['another type', "UPDATE event SET type = 'contribution.read' WHERE seq = 4", 4],
		['another time', 'UPDATE event SET at = at + 1 WHERE seq = 5', 5],
		['another person', "UPDATE event SET actor_id = 'x' WHERE seq = 6", 6],
		['about something else', "UPDATE event SET subject_id = 'x' WHERE seq = 1", 1],
		['another hash', "UPDATE event SET hash = 'x' WHERE seq = 3", 3],
		['another link', "UPDATE event SET previous = 'x' WHERE seq = 3", 3],
		['one taken out', 'DELETE FROM event WHERE seq = 4', 5],
		['the first taken out', 'DELETE FROM event WHERE seq = 1', 2],
		[
			'one taken out and the rest moved up',
			'DELETE FROM event WHERE seq = 4; UPDATE event SET seq = seq - 1 WHERE seq > 4',
			4
		],
		[
			'one put in between',
			'UPDATE event SET seq = seq + 100 WHERE seq > 4; UPDATE event SET seq = seq - 99 WHERE seq > 100; INSERT INTO event SELECT 5, type, at, actor_id, subject_id, previous, hash FROM event WHERE seq = 4',
			5
		]
	])('with the triggers gone and a row tampered with (%s), it shows', async (_, sql, seq) => {
		raw((file) => {
			file.exec('DROP TRIGGER event_never_changes; DROP TRIGGER event_never_goes');
			file.exec(sql);
		});
		expect(await broken()).toBe(seq);
	});

	test('a row put over another without a trigger noticing shows, too', async () => {
		raw((file) => {
			file.exec(
				"INSERT OR REPLACE INTO event SELECT seq, 'contribution.read', at, actor_id, subject_id, previous, hash FROM event WHERE seq = 4"
			);
		});
		expect(await broken()).toBe(4);
	});

	test('of a command that failed nothing is in it', async () => {
		const before = (await store().read.select().from(event)).length;
		await expect(
			sendContribution(council.amara, views, { ...(await check(council.kai)), draftId: 'x' })
		).resolves.toEqual({ changed: 'words' });
		expect((await store().read.select().from(event)).length).toBe(before);
	});
});

test('what was sent is there after the store was closed and opened again', async () => {
	const id = await at(wednesday, () => sendWords(council.amara, 'My words'));
	await deliverDue();
	closeStore();
	expect(await listSent(council.amara)).toMatchObject([{ id }]);
});
