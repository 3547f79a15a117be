/** Another process holds the database: a short hold is waited for, a long one is said, and nothing is lost by either. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import check from '../../src/lib/locales/en/check.ts';
import errors from '../../src/lib/locales/en/errors.ts';
import { ask } from '../support/ask.ts';
import { holdDatabase } from '../support/holder.ts';
import { lookInside } from '../support/inside.ts';
import { startLetterBox, type LetterBox } from '../support/letter-box.ts';
import { proved, whole } from '../support/prove.ts';
import { openCheck, pressSend, readReceipt, writeMessage, type Receipt } from '../support/writer.ts';

// A busy machine starts a server slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const senders = 20;
const savers = 5;

let box: LetterBox;
let cookies: string[];
let forms: [string, string][][];
let letGo: (() => Promise<void>) | undefined;

const wordsOf = (n: number) => `words of child ${n}`;

async function hold(): Promise<void> {
	letGo = await holdDatabase(join(box.folder, 'data', 'say-so.db'));
}

/** All press Send, and some more save an answer. */
async function pressAll() {
	const sending = cookies.slice(0, senders).map((cookie, n) => pressSend(box.origin, cookie, forms[n]));
	const saving = cookies.slice(senders).map((cookie, n) => writeMessage(box.origin, cookie, wordsOf(senders + n)));
	return { sent: await Promise.all(sending), saved: await Promise.all(saving) };
}

async function expectAllThereOnce(receipts: (Receipt | undefined)[]): Promise<void> {
	const { sent, drafts, faults } = await lookInside(box.folder);
	expect(faults).toEqual([]);
	for (const [n, receipt] of receipts.entries())
		expect(sent.get(wordsOf(n))).toMatchObject([receipt ?? { id: 'none' }]);
	expect(sent.size).toBe(senders);
	expect([...drafts.values()].flat().sort()).toEqual(
		Array.from({ length: savers }, (_, n) => wordsOf(senders + n)).sort()
	);
}

const readAll = (answers: Awaited<ReturnType<typeof pressAll>>['sent']) =>
	Promise.all(answers.map((answer, n) => readReceipt(box.origin, cookies[n]!, answer)));

/** Pages that only read. */
async function expectReading(): Promise<void> {
	for (const path of ['/home', '/sent', '/send/message/say', '/help'])
		expect((await ask(box.origin, { path, cookie: cookies[0] })).status, path).toBe(200);
}

beforeEach(async () => {
	box = await startLetterBox(senders + savers);
	cookies = await box.signIn(senders + savers);
	forms = await Promise.all(
		cookies.slice(0, senders).map(async (cookie, n) => {
			await writeMessage(box.origin, cookie, wordsOf(n));
			return openCheck(box.origin, cookie);
		})
	);
});

afterEach(async () => {
	await letGo?.();
	await box.stop();
});

test('held for three seconds: all wait, and all is sent and saved', async () => {
	await hold();
	const pressed = pressAll();
	await expectReading();
	await wait(3000);
	await letGo!();
	const { sent, saved } = await pressed;
	expect(saved.map(({ status }) => status)).toEqual(Array(savers).fill(303));
	await expectAllThereOnce(await readAll(sent));
	proved(
		`the database locked for 3 s while ${senders} press Send and ${savers} save`,
		'all wait and are served: each receipt once, each answer saved; pages that only read answer meanwhile'
	);
});

if (whole)
	test('held for thirty seconds: all are told so with their words kept, and afterwards the same press works', async () => {
		await hold();
		const over = wait(30_000);
		let told = 0;
		// Whoever signs out meanwhile is told, and this browser forgets them all the same.
		const out = ask(box.origin, { path: '/sign-out', form: {}, cookie: cookies.at(-1) });
		// They press again and again, as children do.
		for (let round = 0; round < 3; round += 1) {
			const pressed = pressAll();
			await expectReading();
			const { sent, saved } = await pressed;
			for (const answer of sent) {
				expect(answer.status).toBe(503);
				expect(answer.body).toContain(check.notSent);
			}
			for (const [n, answer] of saved.entries()) {
				expect(answer.status).toBe(503);
				expect(answer.body).toContain(errors.notSaved);
				expect(answer.body).toContain(wordsOf(senders + n));
			}
			told += sent.length + saved.length;
		}
		const { status, headers } = await out;
		expect(status).toBe(503);
		expect(String(headers['set-cookie'])).toMatch(/^say-so=; /);
		await over;
		await letGo!();
		const { sent, saved } = await pressAll();
		expect(saved.map(({ status }) => status)).toEqual(Array(savers).fill(303));
		await expectAllThereOnce(await readAll(sent));
		proved(
			`the database locked for 30 s while ${senders} press Send and ${savers} save, three times over`,
			`${told} times "not sent" or "not saved" with the words kept; then the same press works, each once, without a restart`
		);
	}, 120_000);
