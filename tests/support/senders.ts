/** Children who send one thing after the other, until the line is cut; and what must be true of them afterwards. */
import { expect } from 'vitest';
import { seed } from './chance.ts';
import { lookInside } from './inside.ts';
import { crowdWords, nameInCrowd, type LetterBox } from './letter-box.ts';
import { openCheck, pressSend, readReceipt, signIn, writeMessage, type Receipt } from './writer.ts';

export interface Sender {
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

/** Children of the letter-box who have not sent anything. */
export function gather(howMany: number): Sender[] {
	return Array.from({ length: howMany }, (_, n) => {
		return { name: nameInCrowd(n), cookie: '', words: undefined, isSaved: false, form: undefined, receipts: [] };
	});
}

export const receiptsOf = (senders: Sender[]) => senders.flatMap(({ receipts }) => receipts);

/** True for a line that was cut, or that nobody takes up: all that a child sees of a server that is gone. */
const isCut = (error: unknown) => /^(ECONNRESET|ECONNREFUSED|EPIPE)$/.test((error as NodeJS.ErrnoException).code ?? '');

let written = 0;

/** One thing from the first word to the receipt; goes on with what was begun before. */
async function sendOne(origin: string, sender: Sender): Promise<void> {
	if (!sender.cookie) sender.cookie = await signIn(origin, sender.name, crowdWords);
	sender.words ??= `${sender.name} has something to say, number ${(written += 1)}`;
	if (!sender.form) {
		const answer = await writeMessage(origin, sender.cookie, sender.words);
		expect([answer.status, answer.location], `seed ${seed}`).toEqual([303, '/send/message/check']);
		sender.isSaved = true;
		sender.form = await openCheck(origin, sender.cookie);
	}
	const answer = await pressSend(origin, sender.cookie, sender.form);
	expect(answer.status, `seed ${seed}`).toBe(303);
	const receipt = await readReceipt(origin, sender.cookie, answer);
	expect(receipt, `a receipt with a reference, seed ${seed}`).toBeDefined();
	sender.receipts.push({ ...receipt!, words: sender.words, form: sender.form });
	Object.assign(sender, { words: undefined, isSaved: false, form: undefined });
}

/** All send at once, one thing after the other, until the line is cut; `end` is called after so many receipts, and cuts it. */
export async function sendUntilCut(
	box: LetterBox,
	senders: Sender[],
	receipts: number,
	end: () => Promise<void>
): Promise<void> {
	let left = receipts;
	let ending: Promise<void> | undefined;
	await Promise.all(
		senders.map(async (sender) => {
			try {
				for (;;) {
					await sendOne(box.origin, sender);
					left -= 1;
					if (left <= 0) ending ??= end();
				}
			} catch (error) {
				if (!isCut(error) || !ending) throw error;
			}
		})
	);
	await ending;
}

/** What was cut off is a whole draft, or was sent once. Gives how many were cut off, and how many of them had been sent. */
export async function checkCutOff(box: LetterBox, senders: Sender[]): Promise<{ cut: number; taken: number }> {
	const { sent, drafts, faults } = await lookInside(box.folder);
	expect(faults, `seed ${seed}`).toEqual([]);
	const all = { cut: 0, taken: 0 };
	for (const { words, isSaved, form } of senders) {
		if (words === undefined) continue;
		const items = sent.get(words) ?? [];
		const copies = [...drafts.values()].flat().filter((each) => each === words);
		const places = items.length + copies.length;
		if (isSaved) expect(places, `what was saved is a draft or was sent, seed ${seed}`).toBe(1);
		else expect(places, `what was not answered is there once or not at all, seed ${seed}`).toBeLessThanOrEqual(1);
		if (!form) expect(items, `nothing is sent without Send, seed ${seed}`).toEqual([]);
		all.cut += 1;
		all.taken += items.length;
	}
	return all;
}

/** The check page of before is still open in each browser: pressed again, it gives the same receipt. */
export async function pressAgain(box: LetterBox, senders: Sender[]): Promise<void> {
	await Promise.all(
		senders.map(async ({ cookie, receipts }) => {
			const last = receipts.at(-1);
			const again = last && (await pressSend(box.origin, cookie, last.form));
			expect(again?.location, `seed ${seed}`).toBe(last && `/receipt/${last.id}`);
		})
	);
}

/** Who was cut off goes on, with the cookie and the page of before. */
export async function goOn(box: LetterBox, senders: Sender[]): Promise<void> {
	const cutOff = senders.filter(({ words }) => words !== undefined);
	await Promise.all(cutOff.map((sender) => sendOne(box.origin, sender)));
}

/** Every receipt that was shown is there once, with its words, and nothing else is. */
export async function checkReceipts(box: LetterBox, senders: Sender[]): Promise<void> {
	const { sent, drafts, faults } = await lookInside(box.folder);
	expect(faults, `seed ${seed}`).toEqual([]);
	for (const { id, reference, words, form } of receiptsOf(senders)) {
		const draftId = form.find(([name]) => name === 'draft')?.[1];
		expect(sent.get(words), `seed ${seed}`).toEqual([{ id, reference, draftId }]);
	}
	expect(sent.size, `nothing that nobody sent, seed ${seed}`).toBe(receiptsOf(senders).length);
	expect(drafts.size, `nothing left behind, seed ${seed}`).toBe(0);
}
