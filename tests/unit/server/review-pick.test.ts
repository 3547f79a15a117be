/** Two meetings near: which one a child gets ready for, and what is then for that one. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { check, foundCouncil, hour, said, sendWords, wednesday, write, type Council } from '../../support/council.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { contribution } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { NotThere } from '../../../src/lib/server/policy.ts';
import { findReadyReview, openPicking, pickReview } from '../../../src/lib/server/review-pick.ts';
import { addReview, findNextReview } from '../../../src/lib/server/reviews.ts';
import { cancelReview, markHeld, moveReview } from '../../../src/lib/server/review-changes.ts';
import { changeLine, listMyLines } from '../../../src/lib/server/own-lines.ts';
import { openSheet } from '../../../src/lib/server/sheet.ts';

let council: Council;
/** The soonest, the one after it, and one that is far off. */
let soon: string;
let later: string;
let far: string;
let now = wednesday;

const nowhere = { time: '', place: '', people: [] };
const then = <T>(work: () => Promise<T>) => at(now, work);
const nameOf = (id: string | undefined) => ({ [soon]: 'soon', [later]: 'later', [far]: 'far' })[id ?? ''];

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await then(foundCouncil);
	const { amara } = council;
	soon = await then(() => addReview(amara.id, '2026-11-24', nowhere, 'midway'));
	later = await then(() => addReview(amara.id, '2026-12-01', nowhere));
	far = await then(() => addReview(amara.id, '2027-03-01', nowhere));
});

/** "next, ready, those to pick from": what a child has before them. */
async function standing(): Promise<string> {
	const { amara } = council;
	const [next, { among, ready }] = await then(() => Promise.all([findNextReview(amara.id), openPicking(amara.id)]));
	return [nameOf(next?.id), nameOf(ready?.id), among.map(({ id }) => nameOf(id)).join('+')].join(', ');
}

type Doing = () => Promise<unknown>;
const pick = (): Doing => () => pickReview(council.amara, later);
const days =
	(count: number): Doing =>
	async () =>
		void (now += count * 24 * hour);

describe('the next review and the one that was picked', () => {
	test.each<[string, () => Doing[], string]>([
		['nothing is picked: the next', () => [], 'soon, soon, soon+later'],
		['picked', () => [pick()], 'soon, later, soon+later'],
		[
			'picked, and moved: it is still that one',
			() => [pick(), () => moveReview(council.jo, later, '2026-12-03')],
			'soon, later, soon+later'
		],
		[
			'picked, and moved before the other',
			() => [pick(), () => moveReview(council.jo, later, '2026-11-20')],
			'later, later, later+soon'
		],
		[
			'picked, and moved far off: it can be changed',
			() => [pick(), () => moveReview(council.jo, later, '2027-02-01')],
			'soon, later, soon+later'
		],
		['picked, and cancelled: the next', () => [pick(), () => cancelReview(council.jo, later)], 'soon, soon, '],
		['picked, and held: the next', () => [pick(), () => markHeld(council.jo, later, '2026-11-18')], 'soon, soon, '],
		['the other is cancelled', () => [pick(), () => cancelReview(council.jo, soon)], 'later, later, '],
		['the other is held', () => [pick(), () => markHeld(council.jo, soon, '2026-11-18')], 'later, later, '],
		['the day of the other is over', () => [pick(), days(7)], 'later, later, '],
		['the day of the picked one is over, never marked held', () => [pick(), days(14)], 'far, far, '],
		[
			'cancelled, and then held after all on a new day: it counts again',
			() => [pick(), () => cancelReview(council.jo, later), () => moveReview(council.jo, later, '2026-12-08')],
			'soon, later, soon+later'
		]
	])('%s', async (_, doings, expected) => {
		for (const doing of doings()) await then(doing);
		expect(await standing()).toBe(expected);
	});

	test('with one alone there is nothing to pick', async () => {
		await then(() => cancelReview(council.jo, soon));
		expect(await standing()).toBe('later, later, ');
		await expect(then(() => pickReview(council.amara, later))).rejects.toThrow(NotThere);
	});

	test('what is far off, another child’s, or nobody’s cannot be picked', async () => {
		for (const id of [far, 'nothing'])
			await expect(then(() => pickReview(council.amara, id))).rejects.toThrow(NotThere);
		await expect(then(() => pickReview(council.kai, later))).rejects.toThrow(NotThere);
	});
});

const rowOf = async (id: string) => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;

describe('what is sent', () => {
	test('is for the one that was picked; the order of the inbox follows the soonest', async () => {
		await then(pick());
		const id = await then(() => sendWords(council.amara));
		expect(await rowOf(id)).toMatchObject({ reviewId: later, reviewDay: '2026-11-24' });
		await then(() => sendAlone(council.amara, views, 'form', 'only you'));
		const [alone] = await store().read.select().from(contribution).where(eq(contribution.kind, 'alone'));
		expect(alone).toMatchObject({ reviewId: later, reviewDay: '2026-11-24' });
	});

	test('its lines are crossed out on the sheet of that meeting', async () => {
		await then(pick());
		const id = await then(() => sendWords(council.amara));
		await then(() => changeLine(council.amara, { contributionId: id, step: 'well', field: 'words' }, 'cross'));
		expect((await then(() => listMyLines(council.amara))).map(({ state }) => state)).toEqual(['crossed']);
		await then(() => pickReview(council.amara, soon));
		expect(await then(() => listMyLines(council.amara))).toEqual([]);
		expect((await then(() => openSheet(council.jo, soon))).lines).toEqual([]);
	});

	test('a draft of a meeting that was held goes with the next', async () => {
		await then(pick());
		await then(() => write(council.amara, { well: said('I like it here.') }));
		await then(() => markHeld(council.jo, later, '2026-11-18'));
		expect((await then(() => findReadyReview(council.amara.id)))?.id).toBe(soon);
		const outcome = await then(async () => sendContribution(council.amara, views, await check(council.amara)));
		expect(await rowOf((outcome as { sent: string }).sent)).toMatchObject({ reviewId: soon });
	});

	test('the check page named another meeting than it is now: nothing is sent', async () => {
		await then(() => write(council.amara, { well: said('I like it here.') }));
		const checked = { ...(await then(() => check(council.amara))), meeting: soon };
		await then(pick());
		expect(await then(() => sendContribution(council.amara, views, checked))).toEqual({ changed: 'meeting' });
		expect(await then(() => sendContribution(council.amara, views, { ...checked, meeting: later }))).toHaveProperty(
			'sent'
		);
	});
});
