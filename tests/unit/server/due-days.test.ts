/** By when what a child sent is read and answered, row by row, each with the standard that it stands on. */
import { describe, expect, test } from 'vitest';
import { answerAgainBy, dueDays } from '../../../src/lib/server/due-days.ts';
import type { ContributionKind } from '../../../src/lib/server/db/schema.ts';
import '../../support/domain.ts';

const rhythm = { readDays: 2, replyDays: 5, workingHours: { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 } };
const wednesday = '2026-11-18T10:00Z';

const table: [standard: string, kind: ContributionKind, sent: string, readBy: string, replyBy: string][] = [
	['Viewpoint (WA): read within 2 working days; REPLY_DAYS to answer', 'views', wednesday, '2026-11-20', '2026-11-25'],
	['the same for wishes', 'plan', wednesday, '2026-11-20', '2026-11-25'],
	['the same for a message', 'message', wednesday, '2026-11-20', '2026-11-25'],
	['the same for a talk alone', 'alone', wednesday, '2026-11-20', '2026-11-25'],
	['the day of sending counts as it is, also at night', 'views', '2026-11-18T23:00Z', '2026-11-20', '2026-11-25'],
	['days in London, not in UTC', 'views', '2026-07-14T23:30Z', '2026-07-17', '2026-07-22'],
	['Coram Voice: each referral is answered within 1 working day', 'advocate', wednesday, '2026-11-20', '2026-11-19'],
	['Coram Voice: on a Friday that is Monday', 'advocate', '2026-11-20T16:00Z', '2026-11-24', '2026-11-23'],
	['SI 2006/1738: stage 1 takes 10 working days', 'complaint', wednesday, '2026-11-20', '2026-12-02'],
	[
		'SI 2006/1738: after hours it came on the next working day',
		'complaint',
		'2026-11-18T18:00Z',
		'2026-11-20',
		'2026-12-03'
	],
	['SI 2006/1738, regulation 2: no bank holiday counts', 'message', '2026-12-24T10:00Z', '2026-12-30', '2027-01-05']
];

test.each(table)('%s: %s at %s', (_, kind, sent, readBy, replyBy) => {
	expect(dueDays(kind, Date.parse(sent), rhythm)).toEqual({ readBy, replyBy });
});

test('the council chooses its own days to read and to answer in', () => {
	const slow = { ...rhythm, readDays: 3, replyDays: 10 };
	expect(dueDays('views', Date.parse(wednesday), slow)).toEqual({ readBy: '2026-11-23', replyBy: '2026-12-02' });
});

describe('opened again', () => {
	test.each<[string, ContributionKind, string]>([
		['REPLY_DAYS from then on', 'views', '2026-11-25'],
		['Coram Voice: an advocate is asked for within 1 working day, again', 'advocate', '2026-11-19']
	])('%s: %s', (_, kind, day) => {
		expect(answerAgainBy(kind, Date.parse(wednesday), rhythm)).toBe(day);
	});
});
