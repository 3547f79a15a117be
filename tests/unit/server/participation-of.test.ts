/**
 * What counts for the participation code of a review, out of the records. SSDA903 REVIEW_CODE, in the words of
 * data-to-insight/ssd-data-model (data/objects/ssd_cla_reviews.yml): PN5 and PN6 are views that came to the review.
 */
import { beforeEach, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { foundCouncil, type Council } from '../../support/council.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { markSent } from '../../../src/lib/server/own-marks.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { findCodeProblemOf, suggestFor } from '../../../src/lib/server/participation-of.ts';
import { addReview, getReview } from '../../../src/lib/server/reviews.ts';
import { markHeld } from '../../../src/lib/server/review-changes.ts';

let council: Council;
let reviewId: string;

beforeEach(async () => {
	freshStore();
	await at(Date.parse('2026-11-02T10:00Z'), async () => {
		council = await foundCouncil();
		reviewId = await addReview(council.amara.id, '2026-11-16', { time: '', place: '', people: [] });
	});
});

const day = (text: string) => Date.parse(`${text}T10:00Z`);

async function send(sentOn: string, journey: string, pages: Record<string, object>): Promise<string> {
	return at(day(sentOn), async () => {
		for (const [step, answer] of Object.entries(pages)) await saveAnswer(council.amara, journey, step, answer);
		const checked = await checkNow(council.amara, journeys[journey]!);
		const outcome = await sendContribution(council.amara, journeys[journey]!, checked);
		if (!('sent' in outcome)) throw new Error(JSON.stringify(outcome));
		return outcome.sent;
	});
}

/** The code that is suggested when the child was not there, and whether PN7 is refused. */
async function absent(): Promise<string> {
	return at(day('2026-11-18'), async () => {
		await markHeld(council.jo, reviewId, '2026-11-16');
		const review = await getReview(council.jo, reviewId);
		const suggested = await suggestFor(council.jo, review, 'absent');
		const problem = await findCodeProblemOf(council.jo, reviewId, 'PN7');
		expect(problem === undefined, 'PN7 may be chosen where it is suggested').toBe(suggested?.code === 'PN7');
		return `${suggested?.code} ${suggested?.reason}`;
	});
}

const views = { well: { words: 'I like it here.', notAloud: false } };
const plan = { 'take-part': { part: ['write'] } };
const advocate = { 'take-part': { part: ['advocate'] } };

const table: [why: string, journey: string, pages: Record<string, object>, sentOn: string, code: string][] = [
	['PN6: views that came before it', 'views', views, '2026-11-10', 'PN6 childSent'],
	['PN6: on the day itself', 'views', views, '2026-11-16', 'PN6 childSent'],
	['PN6: wishes for it', 'plan', plan, '2026-11-10', 'PN6 childSent'],
	['PN5: briefs an advocate to speak', 'plan', advocate, '2026-11-10', 'PN5 advocateAsked'],
	['PN7: views that came after it', 'views', views, '2026-11-17', 'PN7 nothing'],
	[
		'PN7: a rating comes after it',
		'rate',
		{ better: { words: 'Shorter.' }, 'who-sees': { see: 'both' } },
		'2026-11-17',
		'PN7 nothing'
	],
	[
		'PN7: asking for an advocate conveys no view',
		'advocate',
		{ help: { words: 'my plan' } },
		'2026-11-10',
		'PN7 nothing'
	],
	['PN7: nor does a message', 'message', { say: { words: 'hello' } }, '2026-11-10', 'PN7 nothing']
];

test.each(table)('%s', async (_, journey, pages, sentOn, code) => {
	await send(sentOn, journey, pages);
	expect(await absent()).toBe(code);
});

test('PN7: what the child did not write', async () => {
	const id = await send('2026-11-10', 'views', views);
	await at(day('2026-11-11'), () => markSent(council.amara, id, 'notMine'));
	expect(await absent()).toBe('PN7 nothing');
});

test('PN6: the newest wishes count, and no longer ask for the advocate', async () => {
	await send('2026-11-09', 'plan', advocate);
	await send('2026-11-10', 'plan', plan);
	expect(await absent()).toBe('PN6 childSent');
});

test('PN6: views for a mid-way meeting since the last review', async () => {
	await at(day('2026-11-02'), () =>
		addReview(council.amara.id, '2026-11-09', { time: '', place: '', people: [] }, 'midway')
	);
	await send('2026-11-06', 'views', views);
	expect(await absent()).toBe('PN6 childSent');
});
