/** A full disk: everybody is told so with their words kept, everybody gets out, and room is all it takes to go on. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import check from '../../src/lib/locales/en/check.ts';
import errors from '../../src/lib/locales/en/errors.ts';
import home from '../../src/lib/locales/en/home.ts';
import { ask, type Answer } from '../support/ask.ts';
import { lookInside } from '../support/inside.ts';
import { crowdWords, nameInCrowd, startLetterBox, type LetterBox } from '../support/letter-box.ts';
import { proved, whole } from '../support/prove.ts';
import { makeSmallDisk } from '../support/small-disk.ts';
import { trouble } from '../support/trouble.ts';
import { openCheck, pressSend, readReceipt, signIn, writeMessage } from '../support/writer.ts';

// A busy machine starts a server slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const senders = 20;
const rounds = whole ? 5 : 1;

/** Made once, to know whether it can be. */
const disk = makeSmallDisk();
let box: LetterBox;
let cookies: string[];

beforeEach(async () => {
	box = await startLetterBox(senders + 2, disk?.folder);
	cookies = await box.signIn(senders + 2);
});

afterEach(async () => {
	await box.stop();
	for (const name of disk ? readdirSync(disk.folder) : []) rmSync(join(disk!.folder, name));
});

afterAll(() => disk?.remove());

const inside = () => lookInside(box.folder, disk?.folder);

/** Leaves no room. Where no disk can be made, the tables behave as if there were none. Gives the function that makes room. */
function fill(): () => void {
	if (!disk) return trouble(box, 'draft_answer', 'full');
	disk.fill();
	return disk.free;
}

/** Another child saves again and again, each time something else, until there is not even room for that. */
async function saveUntilRefused(): Promise<void> {
	const cookie = cookies[senders]!;
	for (let n = 0; ; n += 1) {
		const words = `so many words, ${n}`;
		const { status, body } = await writeMessage(box.origin, cookie, words);
		const isThere = [...(await inside()).drafts.values()].flat().includes(words);
		expect([status, isThere]).toEqual(isThere ? [303, true] : [503, false]);
		if (isThere) continue;
		expect(body).toContain(errors.notSaved);
		expect(body).toContain(words);
		return;
	}
}

/** One round: the disk fills up while children write, and has room again. Gives how many were refused. */
async function fillUp(round: number): Promise<number> {
	const writers = cookies.slice(0, senders);
	const wordsOf = (n: number) => `round ${round}, words of child ${n}`;
	const forms = await Promise.all(
		writers.map(async (cookie, n) => {
			await writeMessage(box.origin, cookie, wordsOf(n));
			return openCheck(box.origin, cookie);
		})
	);
	const press = (n: number) => pressSend(box.origin, writers[n]!, forms[n]);
	const all = forms.map((_, n) => n);

	// Half of them press while it fills up, the others when it is full.
	const early = all.slice(0, senders / 2).map(press);
	await Promise.race(early);
	const makeRoom = fill();
	const told = [...(await Promise.all(early)), ...(await Promise.all(all.slice(senders / 2).map(press)))];
	const isRefused = ({ status }: Answer) => status === 503;
	const { sent, drafts, faults } = await inside();
	expect(faults).toEqual([]);
	for (const [n, answer] of told.entries()) {
		const items = sent.get(wordsOf(n)) ?? [];
		const copies = [...drafts.values()].flat().filter((each) => each === wordsOf(n));
		expect(items.length + copies.length, 'a draft, or sent').toBe(1);
		if (items.length) expect([answer.status, answer.location]).toEqual([303, `/receipt/${items[0]!.id}`]);
		else expect([answer.status, answer.body.includes(check.notSent)]).toEqual([503, true]);
	}
	if (told.some(isRefused)) await saveUntilRefused();
	for (const path of ['/home', '/sent', '/help'])
		expect((await ask(box.origin, { path, cookie: writers[0] })).status, path).toBe(200);

	makeRoom();
	const receipts = await Promise.all(all.map(async (n) => readReceipt(box.origin, writers[n]!, await press(n))));
	const after = await inside();
	for (const [n, receipt] of receipts.entries())
		expect(after.sent.get(wordsOf(n))).toMatchObject([receipt ?? { id: 'none' }]);
	expect(after.sent.size).toBe((round + 1) * senders);
	expect(after.faults).toEqual([]);
	expect([...after.drafts.values()].flat().filter((each) => each.startsWith('round'))).toEqual([]);
	return told.filter(isRefused).length;
}

test('the disk fills up under twenty senders: each is told the truth, and room is all it takes', async () => {
	const { pid } = box.server;
	let refused = 0;
	for (let round = 0; round < rounds; round += 1) refused += await fillUp(round);
	expect(refused).toBeGreaterThan(0);
	expect(box.server.pid).toBe(pid);
	proved(
		`the disk full, ${rounds} times, under ${senders} senders at once`,
		`${refused} told "not sent" with the words kept, all others sent; with room again each press works, once, without a restart` +
			(disk ? '' : ' (this user may not mount a small disk: the table was made to say "full" instead)')
	);
});

test('a disk that fails while reading: a friendly page says so, a child gets out, and it passes', async () => {
	const cookie = cookies[0]!;
	await box.server.failDisk(true);
	const asked = [
		{ path: '/home', cookie },
		{ path: '/send/message/say', cookie },
		{ path: '/send/message/say', cookie, form: { words: 'some words', go: 'enough' } },
		{ path: '/help', cookie }
	];
	for (const each of asked) {
		const { status, body, headers } = await ask(box.origin, each);
		expect([status, headers['cache-control']], each.path).toEqual([503, 'no-store']);
		for (const said of [errors.page[503].title, 'tel:999', 'tel:01632960001', '/leave']) expect(body).toContain(said);
	}
	expect((await ask(box.origin, { path: '/help' })).status, 'who asks for nobody is not held up').toBe(200);
	expect((await ask(box.origin, { path: '/leave', cookie: cookies[1] })).status).toBe(303);
	await box.server.failDisk(false);
	expect((await writeMessage(box.origin, cookie, 'some words')).location).toBe('/send/message/check');
	proved(
		'a disk that fails every reading (as SQLite tells of it)',
		'a friendly page says so (503) with the numbers to ring; the quick exit works; it passes without a restart'
	);
});

if (disk)
	test('on a full disk a child gets out all the same', async () => {
		const [leaver = '', quick = ''] = cookies.slice(-2);
		disk!.fill();
		const refusedSignIn = await ask(box.origin, {
			path: '/sign-in',
			form: { name: nameInCrowd(0), words: crowdWords }
		});
		expect(refusedSignIn.status).toBe(503);
		expect(refusedSignIn.body).toContain(home.signIn.notNow);

		expect((await ask(box.origin, { path: '/sign-out', form: {}, cookie: leaver })).status).toBe(303);
		expect((await ask(box.origin, { path: '/leave', cookie: quick })).status).toBe(303);
		for (const cookie of [leaver, quick]) {
			const home = async () => (await ask(box.origin, { path: '/home', cookie })).location;
			await expect.poll(home).toBe('/sign-in');
		}
		expect((await inside()).sessions).toBe(senders);
		// The room that was kept back for this is for nothing else.
		const saved = await writeMessage(box.origin, cookies[0]!, 'some words');
		expect(saved.status).toBe(503);
		await Promise.all(
			cookies.slice(0, senders).map((cookie) => ask(box.origin, { path: '/sign-out', form: {}, cookie }))
		);
		expect((await inside()).sessions).toBe(0);

		disk!.free();
		expect(await signIn(box.origin, nameInCrowd(0), crowdWords)).toMatch(/^say-so=./);
		expect(existsSync(join(disk!.folder, 'reserve')), 'the room is kept back again').toBe(true);
		proved(
			`on a full disk ${senders + 2} children sign out or leave quickly`,
			'every session ends, out of room that is kept back'
		);
	});
