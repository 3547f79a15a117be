/** Killed in the middle of its work, again and again: every receipt that was shown is there, once, and nothing is half done. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { chance, seed } from '../support/chance.ts';
import { lookInside } from '../support/inside.ts';
import { crowdWords, nameInCrowd, startLetterBox, type LetterBox } from '../support/letter-box.ts';
import { proved, whole } from '../support/prove.ts';
import { openCheck, pressSend, readReceipt, signIn, writeMessage, type Receipt } from '../support/writer.ts';

const senders = 20;
const receiptsWanted = whole ? 300 : 40;
const killsWanted = whole ? 20 : 2;

interface Child {
	name: string;
	cookie: string;
	/** What this child is busy with: no receipt was shown for it yet. */
	words: string | undefined;
	/** The answer to the words was "saved". */
	isSaved: boolean;
	/** The form of the check page, once it was open. */
	form: [string, string][] | undefined;
	receipts: (Receipt & { words: string; form: [string, string][] })[];
}

/** True for a line that was cut: all that a child sees of a killed server. */
const isCut = (error: unknown) => /^(ECONNRESET|ECONNREFUSED|EPIPE)$/.test((error as NodeJS.ErrnoException).code ?? '');

let written = 0;

/** One thing from the first word to the receipt; goes on with what was begun before. */
async function sendOne(origin: string, child: Child): Promise<void> {
	if (!child.cookie) child.cookie = await signIn(origin, child.name, crowdWords);
	child.words ??= `${child.name} has something to say, number ${(written += 1)}`;
	if (!child.form) {
		const answer = await writeMessage(origin, child.cookie, child.words);
		expect([answer.status, answer.location]).toEqual([303, '/send/message/check']);
		child.isSaved = true;
		child.form = await openCheck(origin, child.cookie);
	}
	const answer = await pressSend(origin, child.cookie, child.form);
	expect(answer.status).toBe(303);
	const receipt = await readReceipt(origin, child.cookie, answer);
	expect(receipt, 'a receipt with a reference').toBeDefined();
	child.receipts.push({ ...receipt!, words: child.words, form: child.form });
	Object.assign(child, { words: undefined, isSaved: false, form: undefined });
}

/** All children send one thing after the other, until the server is killed at a random moment after some receipts. */
async function sendUntilKilled(box: LetterBox, children: Child[], receipts: number): Promise<void> {
	let left = receipts;
	let killing: Promise<unknown> | undefined;
	const kill = async () => {
		await wait(chance(0, 15));
		await box.server.end('SIGKILL');
	};
	await Promise.all(
		children.map(async (child) => {
			try {
				for (;;) {
					await sendOne(box.origin, child);
					left -= 1;
					if (left <= 0) killing ??= kill();
				}
			} catch (error) {
				if (!isCut(error) || !killing) throw error;
			}
		})
	);
	await killing;
}

/** What was cut off is either still a whole draft or was sent, once. */
async function checkCutOff(box: LetterBox, children: Child[]): Promise<number> {
	const { sent, drafts, faults } = await lookInside(box.folder);
	expect(faults).toEqual([]);
	let taken = 0;
	for (const { words, isSaved, form } of children) {
		if (words === undefined) continue;
		const items = sent.get(words) ?? [];
		const copies = [...drafts.values()].flat().filter((each) => each === words);
		const places = items.length + copies.length;
		if (isSaved) expect(places, 'what was saved is a draft or was sent').toBe(1);
		else expect(places, 'what was not answered is there once or not at all').toBeLessThanOrEqual(1);
		if (!form) expect(items).toEqual([]);
		taken += items.length;
	}
	return taken;
}

test(
	'killed under twenty senders: every receipt once, the rest still drafts',
	async () => {
		const box = await startLetterBox(senders);
		const children = Array.from({ length: senders }, (_, n): Child => {
			return { name: nameInCrowd(n), cookie: '', words: undefined, isSaved: false, form: undefined, receipts: [] };
		});
		const shown = () => children.flatMap(({ receipts }) => receipts);
		let kills = 0;
		let cutOff = 0;
		let taken = 0;
		while (kills < killsWanted || shown().length < receiptsWanted) {
			const perRound = receiptsWanted / killsWanted;
			await sendUntilKilled(box, children, chance(Math.ceil(perRound / 2), Math.ceil(perRound * 1.5)));
			kills += 1;
			await box.restart();
			cutOff += children.filter(({ words }) => words !== undefined).length;
			taken += await checkCutOff(box, children);
			// The check page of before the crash is still open in each browser: pressed again, it gives the same receipt.
			await Promise.all(
				children.map(async ({ cookie, receipts }) => {
					const last = receipts.at(-1);
					const again = last && (await pressSend(box.origin, cookie, last.form));
					expect(again?.location, `seed ${seed}`).toBe(last && `/receipt/${last.id}`);
				})
			);
		}
		// Who was cut off goes on: with the cookie and the page of before the last crash.
		await Promise.all(children.filter(({ words }) => words !== undefined).map((each) => sendOne(box.origin, each)));
		await Promise.all(
			children.flatMap(({ cookie, receipts }) =>
				receipts.map(async ({ id, reference }) =>
					expect((await ask(box.origin, { path: `/receipt/${id}`, cookie })).body).toContain(reference)
				)
			)
		);

		expect(await box.server.end('SIGTERM')).toBe(0);
		const { sent, drafts, faults } = await lookInside(box.folder);
		expect(faults).toEqual([]);
		for (const { id, reference, words, form } of shown()) {
			const draftId = form.find(([name]) => name === 'draft')?.[1];
			expect(sent.get(words), `seed ${seed}`).toEqual([{ id, reference, draftId }]);
		}
		expect(sent.size, 'nothing that nobody sent').toBe(shown().length);
		expect(drafts.size).toBe(0);
		proved(
			`kill -9, ${kills} times, under ${senders} senders at once`,
			`${shown().length} receipts shown, each there once with its words; of ${cutOff} cut off, ${taken} had been taken and gave the same receipt when pressed again, the others were still drafts or not yet written; files, keys and chain whole (seed ${seed})`
		);
		await box.remove();
	},
	whole ? 900_000 : 120_000
);
