/** Where a child stands with the law when nobody has marked a review as held (SI 2010/959, regulation 33). */
import { expect, test } from 'vitest';
import '../../support/domain.ts';
import { standOf } from '../../../src/lib/server/review-standing.ts';
import type { OwnReview } from '../../../src/lib/server/reviews.ts';

const review = (day: string | null, given: Partial<OwnReview> = {}) =>
	({ id: `on ${day}`, kind: 'review', day, heldDay: null, cancelledAt: null, ...given }) as OwnReview;
const held = (day: string) => review(day, { heldDay: day });
const cancelled = (day: string) => review(day, { cancelledAt: 1 });

const care = '2026-01-05';
const two = [held('2026-01-28'), held('2026-04-20')];

const table: [
	why: string,
	reviews: OwnReview[],
	careFrom: string | null,
	today: string,
	expected: [next: string | null | undefined, passed: string | undefined, due: string, warning: string | undefined]
][] = [
	[
		'planned and to come',
		[...two, review('2026-10-01')],
		care,
		'2026-09-20',
		['2026-10-01', undefined, '2026-10-20', undefined]
	],
	[
		'on its day it is still the next one',
		[...two, review('2026-10-01')],
		care,
		'2026-10-01',
		['2026-10-01', undefined, '2026-10-20', undefined]
	],
	[
		'never marked held: no next one, and a warning before the last day',
		[...two, review('2026-10-01')],
		care,
		'2026-10-02',
		[undefined, '2026-10-01', '2026-10-20', 'unplanned']
	],
	[
		'never marked held, and the last day has passed',
		[...two, review('2026-10-01')],
		care,
		'2026-10-21',
		[undefined, '2026-10-01', '2026-10-20', 'over']
	],
	[
		'never marked held, and the next one is too late',
		[...two, review('2026-10-01'), review('2027-03-01')],
		care,
		'2026-10-02',
		['2027-03-01', '2026-10-01', '2026-10-20', 'tooLate']
	],
	[
		'never marked held, and the next one has no day',
		[...two, review('2026-10-01'), review(null)],
		care,
		'2026-10-02',
		[null, '2026-10-01', '2026-10-20', 'unplanned']
	],
	[
		'two never marked: the newest is asked about',
		[held('2026-01-28'), review('2026-04-20'), review('2026-10-01')],
		care,
		'2026-10-02',
		[undefined, '2026-10-01', '2026-04-28', 'over']
	],
	[
		'cancelled is neither',
		[...two, cancelled('2026-10-01')],
		care,
		'2026-10-02',
		[undefined, undefined, '2026-10-20', 'unplanned']
	],
	[
		'marked held after all',
		[...two, held('2026-10-01')],
		care,
		'2026-10-02',
		[undefined, undefined, '2027-04-01', undefined]
	],
	[
		'regulation 33(3)(a): asked for sooner, and never marked',
		[...two, review('2026-08-03', { soonerBy: '2026-08-10' })],
		care,
		'2026-08-12',
		[undefined, '2026-08-03', '2026-08-10', 'over']
	]
];

test.each(table)('%s', (_, reviews, careFrom, today, [next, passed, due, warning]) => {
	const stands = standOf(reviews, careFrom, today);
	expect({ next: stands.next?.day, passed: stands.passed?.day, due: stands.due?.day, warning: stands.warning }).toEqual(
		{
			...{ next, passed, due, warning }
		}
	);
});
