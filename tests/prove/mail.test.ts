/** The mail server in every bad mood: Send never waits for it, and each mail arrives once the server is well, without a restart. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsOf } from '../support/database.ts';
import { nameInCrowd, startLetterBox, type LetterBox } from '../support/letter-box.ts';
import type { Mood } from '../support/mail-server.ts';
import { proved, whole } from '../support/prove.ts';
import { tuesdayMorning } from '../support/site.ts';
import { pressSend, readReceipt, writeMessage, type Receipt } from '../support/writer.ts';

// A busy machine starts a server slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const children = 12;
/** The pause before the first new try is 30 seconds; the site's clock goes on by itself, too. */
const pause = 60_000;
/** The site's own limit for a mail server that says nothing is 10 seconds; our machine may be slow. */
const patiently = { timeout: 60_000 };

let box: LetterBox;
let cookies: string[];
let receipts: Receipt[];
let now: number;

beforeEach(async () => {
	box = await startLetterBox(children);
	cookies = await box.signIn(children);
	receipts = [];
	now = tuesdayMorning;
});

afterEach(() => box.stop());

/** The next child sends something, and gets a receipt. */
async function send(): Promise<void> {
	const cookie = cookies[receipts.length]!;
	await writeMessage(box.origin, cookie, `CANARY ${receipts.length}`);
	const receipt = await readReceipt(box.origin, cookie, await pressSend(box.origin, cookie));
	expect(receipt).toBeDefined();
	receipts.push(receipt!);
}

const waiting = () =>
	rowsOf<{ tries: number }>(box, 'SELECT tries FROM notification WHERE delivered_at IS NULL').map(({ tries }) => tries);

const taken = () => box.mail.mails.length;

/** How many tries have ended without success. */
const givenUp = () => box.server.log().split('mail not accepted').length - 1;

/** Makes the next try due, and has the site look. */
async function lookAgain(): Promise<void> {
	now += pause;
	await box.server.moveTo(now);
	await send();
}

function expectToSayNothing(): void {
	for (const { to, raw } of box.mail.mails) {
		expect(to).toEqual(['jo.bell@test.example']);
		const text = raw.replace(/=\r\n/g, '');
		for (const { id, reference } of receipts)
			for (const secret of [id, reference, 'CANARY', nameInCrowd(0), 'Jo ']) expect(text).not.toContain(secret);
	}
}

// The others in the whole half: the unit tests of the mails have them, too.
const moods: [string, Mood | 'down'][] = [
	['down', 'down'],
	...(whole
		? ([
				['answering 451', '451'],
				['answering 550', '550']
			] as [string, Mood][])
		: [])
];

test.each(moods)('a mail server that is %s: the mail waits, and arrives once', async (what, mood) => {
	if (mood === 'down') await box.mail.stop();
	else box.mail.be(mood);
	await send();
	await send();
	await expect.poll(givenUp).toBe(2);
	expect(waiting()).toEqual([1, 1]);
	expect(taken()).toBe(0);
	box.mail.be('well');
	if (mood === 'down') await box.mail.start();
	await lookAgain();
	await expect.poll(waiting).toEqual([]);
	// A second look finds nothing more to send.
	await lookAgain();
	await expect.poll(waiting).toEqual([]);
	expect(taken()).toBe(receipts.length);
	expectToSayNothing();
	proved(
		`the mail server ${what}`,
		'Send gives its receipt at once; the mail arrives once, when the server is well, without a restart'
	);
});

test('a mail server that answers late: Send does not wait, and the mail arrives once', async () => {
	box.mail.be('slow');
	await send();
	await send();
	await expect.poll(box.mail.met).toBe(2);
	expect(taken()).toBe(0);
	box.mail.be('well');
	await expect.poll(waiting).toEqual([]);
	await lookAgain();
	await expect.poll(waiting).toEqual([]);
	expect(taken()).toBe(receipts.length);
	expectToSayNothing();
	proved('the mail server answers late', 'Send gives its receipt at once; the mail arrives once');
});

if (whole)
	test('a mail server that takes a mail and hangs up: it is sent again, because nobody can know', async () => {
		box.mail.be('drops');
		await send();
		await expect.poll(givenUp).toBe(1);
		expect(waiting()).toEqual([1]);
		expect(taken()).toBe(1);
		box.mail.be('well');
		await lookAgain();
		await expect.poll(waiting).toEqual([]);
		expect(taken(), 'that one twice, the other once').toBe(receipts.length + 1);
		expectToSayNothing();
		proved('the mail server takes a mail and hangs up', 'that mail arrives twice: SMTP cannot tell; none is lost');
	});

test('a mail server that swallows connections: the mails of others do not wait for them', async () => {
	box.mail.be('swallows');
	// Four at once may hang, and the fifth goes on.
	for (let n = 0; n < 4; n += 1) await send();
	await expect.poll(box.mail.met).toBe(4);
	box.mail.be('well');
	await send();
	await expect.poll(taken).toBe(1);
	await expect.poll(waiting).toEqual([1, 1, 1, 1]);
	expect(givenUp(), 'the four still hang').toBe(0);

	// In the whole half the site gives them up by itself.
	if (!whole) box.mail.hangUp();
	await expect.poll(givenUp, patiently).toBe(4);
	await lookAgain();
	await expect.poll(waiting).toEqual([]);
	expect(taken()).toBe(receipts.length);
	expectToSayNothing();
	proved(
		'the mail server swallows four connections',
		'the fifth mail arrives meanwhile; the four are given up after 10 s and arrive once'
	);
}, 120_000);
