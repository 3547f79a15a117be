import { describe, expect, test } from 'vitest';
import {
	findCodeProblem,
	participationCodes,
	suggestCode,
	type Presence
} from '../../../src/lib/server/participation.ts';

const nobody = { fromChild: false, fromAdvocate: false };
const child = { fromChild: true, fromAdvocate: false };
const advocate = { fromChild: false, fromAdvocate: true };
const both = { fromChild: true, fromAdvocate: true };
const of = (presence: Presence | undefined, received = nobody, birthday = '2014-02-03') => ({
	birthday,
	day: '2026-11-20',
	presence,
	received,
	asksAdvocate: false
});
const asking = (presence: Presence, received = child) => ({ ...of(presence, received), asksAdvocate: true });

/**
 * SSDA903 REVIEW_CODE, in the words of data-to-insight/ssd-data-model (data/objects/ssd_cla_reviews.yml); under four by
 * rules 440 and 441 of the return (data-to-insight/csc-validator-be-903).
 */
describe('the suggested code', () => {
	const table: [why: string, taking: Parameters<typeof suggestCode>[0], expected: string | undefined][] = [
		['nobody has said whether they were there', of(undefined, child), undefined],
		['attendance: speaks for him or herself', of('spoke'), 'PN1 spoke'],
		['attendance and a submission stays attendance', of('spoke', both), 'PN1 spoke'],
		['attendance: an advocate speaks', of('advocate', advocate), 'PN2 advocateSpoke'],
		['attendance: symbols', of('symbols'), 'PN3 symbols'],
		['attendance without contribution', of('silent'), 'PN4 silent'],
		['absence and an advocate’s submission', of('absent', advocate), 'PN5 advocateSent'],
		['absence and a child’s submission', of('absent', child), 'PN6 childSent'],
		['absence and both: the child’s own comes first', of('absent', both), 'PN6 childSent'],
		[
			'PN5, "briefs an advocate to speak": the plan asks that the advocate speaks',
			asking('absent'),
			'PN5 advocateAsked'
		],
		['the plan asks for it, and the child was there and spoke', asking('spoke'), 'PN1 spoke'],
		['the plan asks for it, and the advocate spoke beside the child', asking('advocate'), 'PN2 advocateSpoke'],
		['absence and nothing', of('absent'), 'PN7 nothing'],
		['under four, whatever was sent', of('absent', both, '2022-11-21'), 'PN0 under4'],
		['under four, even when nobody has said', of(undefined, nobody, '2024-01-01'), 'PN0 under4'],
		['four on that day', of('spoke', nobody, '2022-11-20'), 'PN1 spoke']
	];
	test.each(table)('%s', (_, taking, expected) => {
		const suggested = suggestCode(taking);
		expect(suggested && `${suggested.code} ${suggested.reason}`).toBe(expected);
	});

	test('PN7 is never suggested when something was received', () => {
		for (const received of [child, advocate, both])
			for (const presence of ['spoke', 'advocate', 'symbols', 'silent', 'absent'] as const)
				expect(suggestCode(of(presence, received))?.code).not.toBe('PN7');
	});
});

/** Rules 440 and 441 of the return (data-to-insight/csc-validator-be-903). */
describe('a code that does not fit', () => {
	test.each([
		['PN0 from four on', 'PN0', of('spoke'), 'codeOver4'],
		['anything else under four', 'PN6', of('absent', child, '2024-01-01'), 'codeUnder4'],
		['PN7 when something was received', 'PN7', of('absent', child), 'codeReceived'],
		['PN7 when nothing was', 'PN7', of('absent'), undefined],
		['any other', 'PN3', of('spoke', child), undefined]
	] as const)('%s', (_, code, taking, expected) => {
		expect(findCodeProblem(code, taking)).toBe(expected);
	});
	test('there are eight of them', () => {
		expect(participationCodes).toEqual(['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']);
	});
});
