/** Where a complaint is: days and limits as SI 2006/1738 and "Getting the Best from Complaints" (DfES 2006) have them. */
import { describe, expect, test } from 'vitest';
import '../../support/domain.ts';
import { askBy, trackOf, type TrackStep } from '../../../src/lib/server/tracker.ts';

/** An instant in London in winter, when it is UTC. */
const at = (text: string) => Date.parse(`${text}Z`);
const step = (kind: TrackStep['kind'], when: string, words = ''): TrackStep => ({ kind, at: at(when), words });

/** Each line as "what state day", with the last day and the words behind it. */
const lines = (sent: string, now: string, steps: TrackStep[] = [], passed?: string) =>
	trackOf({ sentAt: at(sent), toComplaintsAt: at(passed ?? sent) }, steps, at(now)).map(
		({ what, state, day, longest, isLonger, words }) =>
			[what, state, day, longest && `longest ${longest}`, isLonger && 'longer', ...(words ?? [])]
				.filter(Boolean)
				.join(' ')
	);

const tuesday = '2026-11-17T10:00';
const next = ['stage2 later', 'stage3 later', 'ombudsman later'];

describe('a complaint that was sent on Tuesday 17 November 2026', () => {
	const start = ['sent done 2026-11-17', 'passedOn done 2026-11-17'];
	const waiting = 'stage1 now 2026-12-01 longest 2026-12-15';

	test.each<[string, string, TrackStep[], string[]]>([
		[
			'an hour later: acknowledged within 3 working days, answered within 10, at most 20',
			'2026-11-17T11:00',
			[],
			[...start, 'acknowledged now 2026-11-20', waiting, ...next]
		],
		[
			'on the last day for the acknowledgement',
			'2026-11-20T23:00',
			[],
			[...start, 'acknowledged now 2026-11-20', waiting, ...next]
		],
		['a day after it', '2026-11-21T09:00', [], [...start, 'acknowledged late 2026-11-20', waiting, ...next]],
		[
			'acknowledged',
			'2026-11-19T09:00',
			[step('acknowledged', '2026-11-18T12:00')],
			[...start, 'acknowledged done 2026-11-18', waiting, ...next]
		],
		[
			'on the tenth working day',
			'2026-12-01T16:00',
			[step('acknowledged', '2026-11-18T12:00')],
			[...start, 'acknowledged done 2026-11-18', waiting, ...next]
		],
		[
			'after the tenth working day',
			'2026-12-02T00:30',
			[step('acknowledged', '2026-11-18T12:00')],
			[...start, 'acknowledged done 2026-11-18', waiting.replace('now', 'late'), ...next]
		],
		[
			'put off to the twentieth working day, and why',
			'2026-12-02T10:00',
			[
				step('acknowledged', '2026-11-18T12:00'),
				step('extended', '2026-11-30T12:00', 'Your old home has to answer, too.')
			],
			[
				...start,
				'acknowledged done 2026-11-18',
				'stage1 now 2026-12-15 longer Your old home has to answer, too.',
				...next
			]
		],
		[
			'answered, without an acknowledgement before',
			'2026-11-20T10:00',
			[step('answered', '2026-11-19T12:00', 'We gave it back.')],
			[...start, 'stage1 done 2026-11-19 We gave it back.', ...next]
		],
		[
			'ended',
			'2026-11-25T10:00',
			[step('answered', '2026-11-19T12:00', 'Sorry.'), step('ended', '2026-11-24T12:00')],
			[...start, 'stage1 done 2026-11-19 Sorry.', ...next, 'ended done 2026-11-24']
		],
		[
			// 25 working days after Monday 30 November: Christmas Day, Boxing Day (Monday in its place) and New Year are none.
			'stage 2: 25 working days, at most 65',
			'2026-12-01T10:00',
			[step('answered', '2026-11-19T12:00'), step('stage2', '2026-11-30T12:00')],
			[
				...start,
				'stage1 done 2026-11-19',
				'stage2 now 2027-01-07 longest 2027-03-04',
				'stage3 later',
				'ombudsman later'
			]
		],
		[
			'stage 2, put off: each step that was recorded is there with its words',
			'2026-12-10T10:00',
			[
				step('extended', '2026-11-18T12:00', 'One is away.'),
				step('answered', '2026-11-19T12:00', 'We gave it back.'),
				step('stage2', '2026-11-30T12:00', 'Somebody new looks.'),
				step('acknowledged', '2026-12-01T12:00', 'I have it.'),
				step('extended', '2026-12-09T12:00', 'There are many people to ask.')
			],
			[
				...start,
				'stage1 done 2026-11-19 One is away. We gave it back.',
				'stage2 now 2027-03-04 longer Somebody new looks. I have it. There are many people to ask.',
				'stage3 later',
				'ombudsman later'
			]
		],
		[
			// Regulation 19(4): the panel meets within 30 working days.
			'the panel, within 30 working days',
			'2027-01-12T10:00',
			[
				step('answered', '2026-11-19T12:00'),
				step('stage2', '2026-11-30T12:00'),
				step('answered', '2027-01-07T12:00'),
				step('stage3', '2027-01-11T12:00')
			],
			[...start, 'stage1 done 2026-11-19', 'stage2 done 2027-01-07', 'stage3 now 2027-02-22', 'ombudsman later']
		],
		[
			'the Ombudsman, straight after the first answer',
			'2026-12-02T10:00',
			[step('answered', '2026-11-19T12:00'), step('ombudsman', '2026-12-01T12:00')],
			[...start, 'stage1 done 2026-11-19', 'ombudsman done 2026-12-01']
		]
	])('%s', (_, now, steps, expected) => {
		expect(lines(tuesday, now, steps)).toEqual(expected);
	});
});

describe('when it begins to count', () => {
	test.each([
		['in the last minute of the working day', '2026-11-17T16:59', '2026-12-01'],
		['in the evening: the next working day', '2026-11-17T18:00', '2026-12-02'],
		['at night before work begins: the same day', '2026-11-17T03:00', '2026-12-01'],
		['on a Saturday: Monday', '2026-11-21T22:00', '2026-12-07'],
		// Christmas Day, and Boxing Day on a Saturday with Monday the 28th in its place; New Year's Day is none either.
		['on Christmas Eve in the evening: the 29th', '2026-12-24T20:00', '2027-01-13']
	])('%s', (_, sent, due) => {
		const [, , , stage1] = trackOf({ sentAt: at(sent), toComplaintsAt: at(sent) }, [], at(sent));
		expect(stage1?.day).toBe(due);
	});
});

test('before it is passed on: by when that is, and to whom it was', () => {
	expect(lines(tuesday, '2026-11-17T11:00', [], '2026-11-17T17:00')[1]).toBe('passedOn now 2026-11-17');
	const passed = [step('passedOn', '2026-11-17T12:00', 'Rashid Khan')];
	expect(lines(tuesday, '2026-11-17T13:00', passed, '2026-11-17T12:00')[1]).toBe(
		'passedOn done 2026-11-17 Rashid Khan'
	);
	// That somebody passed it on is no acknowledgement.
	expect(lines(tuesday, '2026-11-17T13:00', passed, '2026-11-17T12:00')[2]).toBe('acknowledged now 2026-11-20');
});

test('an answer that is not right: best said within 20 working days, and not asked before there is one', () => {
	const complaint = { sentAt: at(tuesday), toComplaintsAt: at(tuesday) };
	expect(askBy(trackOf(complaint, [], at(tuesday)))).toBeUndefined();
	const steps = [step('answered', '2026-11-19T12:00')];
	expect(askBy(trackOf(complaint, steps, at('2026-11-20T10:00')))).toBe('2026-12-17');
});
