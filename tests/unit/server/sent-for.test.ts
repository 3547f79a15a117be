/** Which meeting something was sent for, row by row. */
import { describe, expect, test } from 'vitest';
import { sentFor } from '../../../src/lib/server/sent-for.ts';

type Meeting = Parameters<typeof sentFor>[0];
const meeting = (id: string, day: string | null, given: Partial<Meeting> = {}): Meeting => ({
	...{ id, kind: 'review', day, heldDay: null, cancelledAt: null },
	...given
});
const midway = { kind: 'midway' } as const;
const first = meeting('first', '2026-06-01', { heldDay: '2026-06-02' });
const between = meeting('between', '2026-08-10', midway);
const other = meeting('other', '2026-10-05', { kind: 'other', heldDay: '2026-10-05' });
const second = meeting('second', '2026-12-01');
const later = meeting('later', null, midway);
const all = [second, later, first, between, other];

const views = (reviewId: string | null, day = '2026-07-01') => ({
	...{ kind: 'views' as const, reviewId },
	sentAt: Date.parse(`${day}T10:00Z`)
});

describe('views', () => {
	test.each<[why: string, Meeting, string | null, string, Meeting[], boolean]>([
		['what was sent for it', second, 'second', '2026-11-01', all, true],
		['not what was sent for another', second, 'first', '2026-05-01', all, false],
		[
			'product, "you said, what changed": what was said for a mid-way meeting since',
			second,
			'between',
			'2026-07-01',
			all,
			true
		],
		['and for any other one since', second, 'other', '2026-09-01', all, true],
		[
			'not for one before the last review',
			second,
			'between',
			'2026-07-01',
			[second, between, meeting('last', '2026-09-01')],
			false
		],
		['nor for one that comes after it', second, 'later', '2026-11-01', all, false],
		[
			'nor for one that was cancelled',
			second,
			'between',
			'2026-07-01',
			[second, { ...between, cancelledAt: 1 }],
			false
		],
		['a mid-way meeting has its own alone', other, 'between', '2026-07-01', all, false],
		['what was sent for none is for the first one after', between, null, '2026-07-01', all, true],
		['and for the review after that', second, null, '2026-07-01', all, true],
		['on the day itself', first, null, '2026-06-02', all, true],
		['not for one that was over', first, null, '2026-06-03', all, false],
		['one without a day comes last', later, null, '2026-12-02', all, true]
	])('%s', (_, of, reviewId, day, meetings, expected) => {
		expect(sentFor(of, meetings)(views(reviewId, day))).toBe(expected);
	});
});

test('wishes about where, when and who are for one meeting alone', () => {
	const plan = { ...views('between'), kind: 'plan' as const };
	expect(sentFor(between, all)(plan)).toBe(true);
	expect(sentFor(second, all)(plan)).toBe(false);
});
