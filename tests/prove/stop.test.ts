/** Asked to stop in the middle of its work: what is under way is finished, what was answered is true, what comes later is not taken in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../support/ask.ts';
import { chance, seed } from '../support/chance.ts';
import { holdDatabase } from '../support/holder.ts';
import { lookInside } from '../support/inside.ts';
import { startLetterBox, type LetterBox } from '../support/letter-box.ts';
import { proved, whole } from '../support/prove.ts';
import { checkCutOff, checkReceipts, gather, goOn, pressAgain, receiptsOf, sendUntilCut } from '../support/senders.ts';
import { openCheck, pressSend, writeMessage } from '../support/writer.ts';

// A busy machine starts a server slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const howMany = 20;
const stops = 10;

let box: LetterBox;

beforeEach(async () => {
	box = await startLetterBox(howMany);
});

afterEach(() => box.remove());

const isListening = () =>
	ask(box.origin, { path: '/help' }).then(
		() => true,
		() => false
	);

test('SIGTERM while twenty wait for their Send: nobody else is taken in, the twenty get their receipts, exit code 0', async () => {
	const cookies = await box.signIn(howMany);
	const forms = await Promise.all(
		cookies.map(async (cookie, n) => {
			await writeMessage(box.origin, cookie, `words of child ${n}`);
			return openCheck(box.origin, cookie);
		})
	);
	const letGo = await holdDatabase(join(box.folder, 'data', 'say-so.db'));
	const pressed = Promise.all(cookies.map((cookie, n) => pressSend(box.origin, cookie, forms[n])));
	// What was sent after the twenty is answered: they have arrived.
	expect(await isListening()).toBe(true);
	const ended = box.server.end('SIGTERM');
	await expect.poll(isListening).toBe(false);
	await letGo();
	const answers = await pressed;
	expect(await ended).toBe(0);
	expect(existsSync(join(box.folder, 'data', 'say-so.db-wal')), 'the file alone is the database').toBe(false);
	const { sent, drafts, faults } = await lookInside(box.folder);
	expect(faults).toEqual([]);
	expect(drafts.size).toBe(0);
	for (const [n, { status, location }] of answers.entries()) {
		const [item, ...more] = sent.get(`words of child ${n}`) ?? [];
		expect([status, location, more]).toEqual([303, `/receipt/${item?.id}`, []]);
	}
	proved(
		`SIGTERM while ${howMany} wait for their Send`,
		`nobody else is taken in, all ${howMany} get their receipts, exit code 0`
	);
});

if (whole)
	test('SIGTERM under twenty senders: every receipt once, the rest still drafts, exit code 0', async () => {
		const senders = gather(howMany);
		let cut = 0;
		for (let round = 0; round < stops; round += 1) {
			await sendUntilCut(box, senders, chance(1, howMany), async () => {
				await wait(chance(0, 15));
				expect(await box.server.end('SIGTERM'), `seed ${seed}`).toBe(0);
			});
			cut += (await checkCutOff(box, senders)).cut;
			await box.restart();
			await pressAgain(box, senders);
		}
		await goOn(box, senders);
		expect(await box.server.end('SIGTERM')).toBe(0);
		await checkReceipts(box, senders);
		proved(
			`SIGTERM, ${stops} times, under ${howMany} senders at once`,
			`exit code 0 each time; ${receiptsOf(senders).length} receipts shown, each there once; ${cut} were cut off between two pages and went on after the start (seed ${seed})`
		);
	}, 300_000);
