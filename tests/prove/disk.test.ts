/** A full disk: everybody is told so with their words kept, everybody gets out, and room is all it takes to go on. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
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

function expectNotSent(answer: Answer): void {
	expect(answer.status).toBe(503);
	expect(answer.body).toContain(check.notSent);
}

/** One round: the disk fills up while some press Send and some save, and has room again. */
async function fillUp(round: number): Promise<{ refused: number }> {
	const writers = cookies.slice(0, senders);
	const wordsOf = (n: number) => `round ${round}, words of child ${n}`;
	const forms = await Promise.all(
		writers.map(async (cookie, n) => {
			await writeMessage(box.origin, cookie, wordsOf(n));
			return openCheck(box.origin, cookie);
		})
	);
	const press = (n: number) => pressSend(box.origin, writers[n]!, forms[n]);

	// Half of them press while it fills up: whatever each is told is so.
	const early = forms.slice(senders / 2).map((_, n) => press(senders / 2 + n));
	await Promise.race(early);
	const makeRoom = fill();
	const told = await Promise.all(early);
	const { sent, drafts, faults } = await inside();
	expect(faults).toEqual([]);
	for (const [n, answer] of told.entries()) {
		const words = wordsOf(senders / 2 + n);
		const items = sent.get(words) ?? [];
		const copies = [...drafts.values()].flat().filter((each) => each === words);
		if (items.length) expect([answer.status, answer.location]).toEqual([303, `/receipt/${items[0]!.id}`]);
		else expectNotSent(answer);
		expect(items.length + copies.length).toBe(1);
	}

	// There is no room now.
	for (const answer of await Promise.all(forms.slice(0, senders / 2).map((_, n) => press(n)))) expectNotSent(answer);
	const changed = 'and one thing more';
	const saved = await writeMessage(box.origin, writers[0]!, changed);
	expect(saved.status).toBe(503);
	expect(saved.body).toContain(errors.notSaved);
	expect(saved.body).toContain(changed);
	for (const path of ['/home', '/sent', '/send/message/check', '/help'])
		expect((await ask(box.origin, { path, cookie: writers[0] })).status, path).toBe(200);
	expect(await inside()).toEqual({ sent, drafts, faults: [], sessions: cookies.length });

	makeRoom();
	const receipts = await Promise.all(forms.map(async (_, n) => readReceipt(box.origin, writers[n]!, await press(n))));
	const after = await inside();
	for (const [n, receipt] of receipts.entries())
		expect(after.sent.get(wordsOf(n))).toMatchObject([receipt ?? { id: 'none' }]);
	expect(after.sent.size).toBe((round + 1) * senders);
	expect([after.faults, after.drafts.size]).toEqual([[], 0]);
	return { refused: told.filter(({ status }) => status === 503).length + senders / 2 };
}

test('the disk fills up under twenty senders: each is told the truth, and room is all it takes', async () => {
	const { pid } = box.server;
	let refused = 0;
	for (let round = 0; round < rounds; round += 1) refused += (await fillUp(round)).refused;
	expect(box.server.pid).toBe(pid);
	proved(
		`the disk full, ${rounds} times, under ${senders} senders at once`,
		`${refused} told "not sent" with the words kept, all others sent; with room again each press works, once, without a restart` +
			(disk ? '' : ' (this user may not mount a small disk: the table was made to say "full" instead)')
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
