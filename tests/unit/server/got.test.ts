/** "Did you get the decisions?" after 5 working days, "the record?" after 20: asked once, answered like a message. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';

/** What time it is, for the domain: moved by the tests. It must stand there before the domain is read. */
const time = vi.hoisted(() => {
	const at = { now: Date.parse('2026-11-18T10:00:00Z') };
	(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => at.now };
	return at;
});

import { foundCouncil, wednesday, type Council } from '../../support/council.ts';
import { listReceived } from '../../../src/lib/server/caseload.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { addDecision, sendDecisions } from '../../../src/lib/server/decisions.ts';
import { answerGot, findAsking, listToAsk } from '../../../src/lib/server/got.ts';
import { NotThere } from '../../../src/lib/server/policy.ts';
import type { MeetingKind } from '../../../src/lib/server/db/schema.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { markHeld } from '../../../src/lib/server/review-changes.ts';

let council: Council;

beforeEach(async () => {
	time.now = wednesday;
	freshStore();
	council = await foundCouncil();
});

const moveTo = (day: string) => (time.now = Date.parse(`${day}T10:00:00Z`));

async function hold(day: string, kind: MeetingKind = 'review'): Promise<string> {
	const id = await addReview(council.amara.id, day, { time: '', place: '', people: [] }, kind);
	await markHeld(council.jo, id, day);
	return id;
}

const toAsk = () => listToAsk(council.amara);

describe('when it is asked', () => {
	test.each([
		['the day before', '2026-11-24', []],
		['the fifth working day is still the officer’s', '2026-11-25', []],
		['after 5 working days', '2026-11-26', ['decisions']],
		['the twentieth', '2026-12-16', ['decisions']],
		['after 20', '2026-12-17', ['decisions', 'record']]
	])('%s', async (_, day, expected) => {
		await hold('2026-11-18');
		moveTo(day);
		expect(await toAsk()).toEqual(expected);
		expect(await listToAsk(council.kai)).toEqual([]);
	});

	test('never of a review that was not held, nor of another meeting', async () => {
		await addReview(council.amara.id, '2026-11-18', { time: '', place: '', people: [] });
		await hold('2026-11-18', 'midway');
		moveTo('2026-12-17');
		expect(await toAsk()).toEqual([]);
	});

	test('not about decisions that were sent here; of the last review alone', async () => {
		await hold('2026-11-02');
		const last = await hold('2026-11-18');
		await addDecision(council.jo, last, 'f', { what: 'You get a bike.', who: '', byDay: null });
		await sendDecisions(council.jo, last);
		moveTo('2026-12-04');
		expect(await toAsk()).toEqual([]);
		moveTo('2026-12-17');
		expect(await toAsk()).toEqual(['record']);
	});
});

describe('what becomes of the answer', () => {
	beforeEach(async () => {
		await hold('2026-11-18');
		moveTo('2026-12-17');
	});

	const received = () => listReceived(council.jo, council.amara.id);

	test('"yes" is noted, and goes to nobody', async () => {
		expect(await answerGot(council.amara, 'decisions', 'yes')).toBeUndefined();
		expect(await toAsk()).toEqual(['record']);
		expect(await received()).toEqual([]);
	});

	test.each([
		['no', 'No'],
		['dunno', 'Not sure']
	] as const)('"%s" goes to the officer as a message, once', async (answer, label) => {
		const id = await answerGot(council.amara, 'record', answer);
		expect(await answerGot(council.amara, 'record', answer)).toBe(id);
		const items = await received();
		expect(items).toMatchObject([{ id, kind: 'message', replyBy: '2026-12-24' }]);
		expect(openContent(items[0]!).said).toMatchObject([
			{ question: 'Did you get the record of your review?', parts: [{ choices: [{ value: answer, label }] }] }
		]);
		expect(await toAsk()).toEqual(['decisions']);
	});

	test('another answer, from an earlier page, counts and is not lost', async () => {
		await answerGot(council.amara, 'decisions', 'yes');
		const id = await answerGot(council.amara, 'decisions', 'no');
		expect(await received()).toMatchObject([{ id }]);
		expect(await findAsking(council.amara, 'decisions')).toMatchObject({ answer: 'no' });
	});

	test('nothing is taken that was not asked', async () => {
		await expect(answerGot(council.kai, 'record', 'no')).rejects.toThrow(NotThere);
		moveTo('2026-11-20');
		await expect(answerGot(council.amara, 'decisions', 'no')).rejects.toThrow(NotThere);
		expect(await received()).toEqual([]);
	});
});
