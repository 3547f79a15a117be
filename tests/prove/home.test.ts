/** A children's home is one address: nobody there is refused because of the others. */
import { expect, test, vi } from 'vitest';
import { lookInside } from '../support/inside.ts';
import { crowdWords, nameInCrowd, startLetterBox } from '../support/letter-box.ts';
import { proved } from '../support/prove.ts';
import { pressSend, readReceipt, signIn, writeMessage } from '../support/writer.ts';

// A busy machine starts a server slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const children = 30;

test('thirty children of one home sign in and send at once: thirty receipts', async () => {
	const box = await startLetterBox(children);
	const start = performance.now();
	const receipts = await Promise.all(
		Array.from({ length: children }, async (_, n) => {
			const cookie = await signIn(box.origin, nameInCrowd(n), crowdWords);
			expect(cookie).toMatch(/^say-so=./);
			await writeMessage(box.origin, cookie, `words of child ${n}`);
			return readReceipt(box.origin, cookie, await pressSend(box.origin, cookie));
		})
	);
	const seconds = (performance.now() - start) / 1000;
	const { sent, faults } = await lookInside(box.folder);
	expect(faults).toEqual([]);
	for (const [n, receipt] of receipts.entries())
		expect(sent.get(`words of child ${n}`)).toMatchObject([receipt ?? { id: 'none' }]);
	expect(sent.size).toBe(children);
	proved(
		`${children} children at one address sign in and send at once`,
		`${children} receipts, nobody refused; ${seconds.toFixed(1)} seconds in all`
	);
	await box.stop();
});
