import { describe, expect, test } from 'vitest';
import {
	contactDueBy,
	decisionsDueBy,
	dueReview,
	isOverdue,
	recordDueBy,
	warningOf,
	type History
} from '../../../src/lib/server/review-dates.ts';

/** Regulation 33 of the Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959. */
describe('when the next review is due (SI 2010/959, regulation 33)', () => {
	const table: [why: string, history: History, due: string | undefined][] = [
		['nothing is known', { careFrom: null, held: [] }, undefined],
		['33(1): first, 20 working days', { careFrom: '2026-11-02', held: [] }, 'first 2026-11-30'],
		['33(1): Christmas and New Year are no working days', { careFrom: '2026-12-14', held: [] }, 'first 2027-01-14'],
		['33(2): second, three months', { careFrom: '2026-08-03', held: ['2026-08-28'] }, 'second 2026-11-28'],
		[
			'33(2): three months from the last of a long month',
			{ careFrom: '2026-11-04', held: ['2026-11-30'] },
			'second 2027-02-28'
		],
		['33(2): later, six months', { careFrom: '2026-01-05', held: ['2026-01-28', '2026-04-20'] }, 'later 2026-10-20'],
		[
			'33(2): six months from the last, in whatever order',
			{ careFrom: '2026-01-05', held: ['2026-04-20', '2026-01-28'] },
			'later 2026-10-20'
		],
		[
			'33(2): one is known, not when care began: it may be the first, so three months',
			{ careFrom: null, held: ['2026-06-10'] },
			'maybeSecond 2026-09-10'
		],
		[
			'33(2): two are known, not when care began',
			{ careFrom: null, held: ['2026-03-02', '2026-06-10'] },
			'later 2026-12-10'
		],
		[
			'33(3)(a): sooner when the officer asks',
			{ careFrom: null, held: ['2026-06-10'], soonerBy: '2026-09-01' },
			'sooner 2026-09-01'
		],
		[
			'33(3)(a): asking never makes it later',
			{ careFrom: null, held: ['2026-06-10'], soonerBy: '2027-01-01' },
			'maybeSecond 2026-09-10'
		],
		['33(3)(a): with nothing else known', { careFrom: null, held: [], soonerBy: '2026-12-01' }, 'sooner 2026-12-01']
	];
	test.each(table)('%s', (_, history, expected) => {
		const due = dueReview(history);
		expect(due && `${due.rule} ${due.day}`).toBe(expected);
	});
});

describe('the warning before a review is missed', () => {
	const due = { day: '2026-12-10', rule: 'later' } as const;
	const table: [why: string, planned: string | null, today: string, warning: string | undefined][] = [
		['far away, no day yet', null, '2026-11-10', undefined],
		['20 working days before, no day yet', null, '2026-11-12', 'unplanned'],
		['on the last day, no day yet', null, '2026-12-10', 'unplanned'],
		['planned in time', '2026-12-10', '2026-11-20', undefined],
		['planned too late', '2026-12-11', '2026-09-01', 'tooLate'],
		['the last day has passed', '2026-12-11', '2026-12-11', 'over']
	];
	test.each(table)('%s', (_, planned, today, warning) => {
		expect(warningOf(due, planned, today)).toBe(warning);
	});
	test('nothing to count from, nothing to warn of', () => {
		expect(warningOf(undefined, null, '2026-11-20')).toBeUndefined();
	});
});

describe('after a review', () => {
	test('decisions 5 working days, the record 20 (IRO Handbook 2010, 3.79 to 3.83)', () => {
		expect(decisionsDueBy('2026-11-20')).toBe('2026-11-27');
		expect(recordDueBy('2026-11-20')).toBe('2026-12-18');
		// Over Christmas: Friday 18 December, then 25, 28 December and 1 January do not count.
		expect(decisionsDueBy('2026-12-18')).toBe('2026-12-29');
	});
	test('a contact is written down within 5 days of it', () => {
		expect(contactDueBy('2026-11-20')).toBe('2026-11-25');
	});
	test.each([
		['not done, on the last day', '2026-11-25', null, '2026-11-25', false],
		['not done, the day after', '2026-11-25', null, '2026-11-26', true],
		['done in time, long ago', '2026-11-25', '2026-11-24', '2027-01-01', false],
		['done too late', '2026-11-25', '2026-11-26', '2026-11-26', true]
	])('%s', (_, last, done, today, expected) => {
		expect(isOverdue(last, done, today)).toBe(expected);
	});
});
