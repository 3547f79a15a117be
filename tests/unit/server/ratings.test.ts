/** "How was my review?" is said once for each review; a "no, it did not happen" is over when the review has been held. */
import { beforeEach, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { foundCouncil, type Council } from '../../support/council.ts';
import { rate } from '../../../src/lib/journeys/rate.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { findRated, listSent } from '../../../src/lib/server/own-sent.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { addReview, findReviewToRate } from '../../../src/lib/server/reviews.ts';
import { markHeld, moveReview } from '../../../src/lib/server/review-changes.ts';

const morning = (day: string) => Date.parse(`${day}T10:00:00Z`);
const details = { time: '', place: '', people: [] };
let council: Council;
let review: string;

beforeEach(async () => {
	freshStore();
	council = await at(morning('2026-11-02'), foundCouncil);
	review = await at(morning('2026-11-02'), () => addReview(council.amara.id, '2026-11-16', details));
});

async function tell(day: string, held: 'yes' | 'no'): Promise<string> {
	return at(morning(day), async () => {
		await saveAnswer(council.amara, 'rate', 'held', { held });
		const outcome = await sendContribution(council.amara, rate, await checkNow(council.amara, rate));
		return 'sent' in outcome ? outcome.sent : '';
	});
}

const ratedOn = (day: string) =>
	at(morning(day), async () => {
		const over = await findReviewToRate(council.amara.id);
		return over && (await findRated(council.amara, over))?.id;
	});

test('a second rating of the same review goes to the first, and nothing is sent twice', async () => {
	const first = await tell('2026-11-17', 'yes');
	expect(await ratedOn('2026-11-18')).toBe(first);
	expect(await tell('2026-11-18', 'yes')).toBe(first);
	expect(await listSent(council.amara)).toHaveLength(1);
});

test('after "no, it did not happen" it stays said until the review has been held', async () => {
	const first = await tell('2026-11-17', 'no');
	expect(await ratedOn('2026-11-18')).toBe(first);
	await at(morning('2026-11-24'), () => markHeld(council.jo, review, '2026-11-23'));
	expect(await ratedOn('2026-11-24')).toBeUndefined();
	const second = await tell('2026-11-25', 'yes');
	expect(second).not.toBe(first);
	expect(await ratedOn('2026-11-26')).toBe(second);
});

test('… or was moved, and the new day is over', async () => {
	await tell('2026-11-17', 'no');
	await at(morning('2026-11-18'), () => moveReview(council.jo, review, '2026-11-30'));
	expect(await ratedOn('2026-12-01')).toBeUndefined();
});

test('a "no" after it was marked as held stays said', async () => {
	await at(morning('2026-11-17'), () => markHeld(council.jo, review, '2026-11-16'));
	const first = await tell('2026-11-18', 'no');
	expect(await ratedOn('2026-11-19')).toBe(first);
});
