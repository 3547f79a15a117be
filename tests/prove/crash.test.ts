/** Killed in the middle of its work, again and again: every receipt that was shown is there, once, and nothing is half done. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { chance, seed } from '../support/chance.ts';
import { startLetterBox } from '../support/letter-box.ts';
import { proved, whole } from '../support/prove.ts';
import { checkCutOff, checkReceipts, gather, goOn, pressAgain, receiptsOf, sendUntilCut } from '../support/senders.ts';

const howMany = 20;
const receiptsWanted = whole ? 300 : 30;
const killsWanted = whole ? 20 : 2;

test(
	'killed under twenty senders: every receipt once, the rest still drafts',
	async () => {
		const box = await startLetterBox(howMany);
		const senders = gather(howMany);
		const kill = async () => {
			await wait(chance(0, 15));
			await box.server.end('SIGKILL');
		};
		let kills = 0;
		let cut = 0;
		let taken = 0;
		const perRound = receiptsWanted / killsWanted;
		while (kills < killsWanted || receiptsOf(senders).length < receiptsWanted) {
			await sendUntilCut(box, senders, chance(Math.ceil(perRound / 2), Math.ceil(perRound * 1.5)), kill);
			kills += 1;
			await box.restart();
			const round = await checkCutOff(box, senders);
			cut += round.cut;
			taken += round.taken;
			await pressAgain(box, senders);
		}
		await goOn(box, senders);
		await Promise.all(
			senders.flatMap(({ cookie, receipts }) =>
				receipts.map(async ({ id, reference }) =>
					expect((await ask(box.origin, { path: `/receipt/${id}`, cookie })).body).toContain(reference)
				)
			)
		);
		expect(await box.server.end('SIGTERM')).toBe(0);
		await checkReceipts(box, senders);
		proved(
			`kill -9, ${kills} times, under ${howMany} senders at once`,
			`${receiptsOf(senders).length} receipts shown, each there once with its words; of ${cut} cut off, ${taken} had been taken and gave one receipt when pressed again, the others were whole drafts or not yet written; files, keys and chain of events whole (seed ${seed})`
		);
		await box.remove();
	},
	whole ? 900_000 : 120_000
);
