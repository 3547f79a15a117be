/** What closes an item, and what does not; and the way of a complaint. */
import { describe, expect, test } from 'vitest';
import { awaitsTalk, stateAfter, type Happening } from '../../../src/lib/server/closing.ts';
import { answerDay } from '../../../src/lib/server/complaint-days.ts';
import { states, type State, type TrackKind } from '../../../src/lib/server/db/schema.ts';
import type { Row } from '../../../src/lib/server/standing.ts';
import '../../support/domain.ts';
import { nextSteps } from '../../../src/lib/server/tracks.ts';

const { urgent, open, closed } = states;
type Facts = Parameters<typeof stateAfter>[0];
const row = (given: Partial<Row> = {}) =>
	({
		kind: 'views',
		state: open,
		urgent: given.state === urgent,
		actedAt: null,
		answeredAt: null,
		doneAt: null,
		dontUseAt: null,
		...given
	}) as Facts;

const complaint = { kind: 'complaint' } as const;
const help = { state: urgent } as const;
const acted = { urgent: true, actedAt: 1 } as const;

const table: [rule: string, given: Partial<Row>, happened: Happening, talks: number[], then: State][] = [
	['a reply closes', {}, 'replied', [], closed],
	['a message does not answer a complaint (SI 2006/1738)', complaint, 'replied', [], open],
	['rule 7: urgent stays urgent when replied to', help, 'replied', [], urgent],
	['rule 7: urgent stays urgent when done', help, 'done', [], urgent],
	['rule 7: urgent stays urgent when talked', help, 'talked', [], urgent],
	['rule 7: urgent stays urgent when the child writes back', help, 'answeredBack', [], urgent],
	['rule 7: recording what was done takes it from the top', help, 'acted', [], open],
	['acted on, and answered before', { ...help, answeredAt: 1 }, 'acted', [], closed],
	['acted on, and done before', { ...help, doneAt: 1 }, 'acted', [], closed],
	[
		'an urgent complaint acted on still waits for its answer',
		{ ...help, ...complaint, answeredAt: 1 },
		'acted',
		[],
		open
	],
	['rule 3: please do not use this', {}, 'dontUse', [], closed],
	['rule 3: closes no complaint', complaint, 'dontUse', [], open],
	['rule 3: closes nothing urgent', help, 'dontUse', [], urgent],
	['rule 3: nor what was urgent', acted, 'dontUse', [], open],
	['rule 3: a talk alone closes it then', { ...complaint, dontUseAt: 5 }, 'talked', [], closed],
	['rule 3: and what was urgent', { ...acted, dontUseAt: 5 }, 'talked', [], closed],
	['a talk about a complaint that is not taken back', complaint, 'talked', [], open],
	['rule 3: acted on, taken back, and no talk yet', { ...help, dontUseAt: 5 }, 'acted', [], open],
	['rule 3: a talk before it was taken back is none', { ...help, dontUseAt: 5 }, 'acted', [4], open],
	['rule 3: acted on, taken back, and talked', { ...help, dontUseAt: 5 }, 'acted', [6], closed],
	['a talk answers what was just for the reader', { kind: 'alone' }, 'talked', [], closed],
	['done', {}, 'done', [], closed],
	['opened again', { state: closed, doneAt: 1 }, 'reopened', [], open],
	['the child writes back', { state: closed, answeredAt: 1 }, 'answeredBack', [], open]
];

test.each(table)('%s', (_, given, happened, talks, then) => {
	expect(stateAfter(row(given), happened, talks)).toBe(then);
});

test.each<[Partial<Row>, number[], boolean]>([
	[{ ...complaint, dontUseAt: 5 }, [], true],
	[{ ...complaint, dontUseAt: 5 }, [4], true],
	[{ ...complaint, dontUseAt: 5 }, [5], false],
	[{ ...acted, dontUseAt: 5 }, [], true],
	[{ dontUseAt: 5 }, [], false],
	[complaint, [], false]
])('%j with talks %j waits for a talk: %s', (given, talks, waits) => {
	expect(awaitsTalk(row(given), talks)).toBe(waits);
});

describe('the next steps of a complaint', () => {
	const way: [TrackKind[], string][] = [
		[[], 'acknowledged extended answered ended'],
		[['passedOn'], 'acknowledged extended answered ended'],
		[['passedOn', 'acknowledged'], 'extended answered ended'],
		[['acknowledged', 'extended'], 'answered ended'],
		[['acknowledged', 'answered'], 'stage2 ombudsman ended'],
		[['answered', 'ended'], 'stage2 ombudsman'],
		[['answered', 'stage2'], 'acknowledged extended answered ended'],
		[['answered', 'stage2', 'extended', 'answered'], 'stage3 ombudsman ended'],
		[['answered', 'stage2', 'answered', 'stage3'], 'acknowledged answered ended'],
		[['answered', 'stage2', 'answered', 'stage3', 'answered'], 'ombudsman ended'],
		[['answered', 'ombudsman'], 'ended'],
		[['answered', 'ombudsman', 'ended'], '']
	];
	test.each(way)('after %j', (done, next) => {
		expect(nextSteps(done).join(' ')).toBe(next);
	});
});

describe('the day by which an answer is due', () => {
	// Monday 2 November 2026, 10am; and the Saturday before, which counts as that Monday.
	const monday = Date.parse('2026-11-02T10:00:00Z');
	const at = (kind: TrackKind, day: string) => ({ kind, at: Date.parse(`${day}T10:00:00Z`) });
	test.each<[string, number, { kind: TrackKind; at: number }[], string | undefined]>([
		['stage 1 takes 10 working days', monday, [], '2026-11-16'],
		['sent outside working hours', Date.parse('2026-10-31T22:00:00Z'), [], '2026-11-16'],
		['sent after hours', Date.parse('2026-11-02T18:30:00Z'), [], '2026-11-17'],
		['and 20 when extended', monday, [at('extended', '2026-11-10')], '2026-11-30'],
		[
			'stage 2 takes 25, from its beginning',
			monday,
			[at('answered', '2026-11-10'), at('stage2', '2026-11-16')],
			'2026-12-21'
		],
		[
			'and 65 when extended',
			monday,
			[at('answered', '2026-11-10'), at('stage2', '2026-11-16'), at('extended', '2026-12-01')],
			'2027-02-18'
		],
		['the panel meets within 30 (regulation 19)', monday, [at('stage3', '2026-11-16')], '2026-12-30'],
		['with the Ombudsman the council has no day', monday, [at('ombudsman', '2026-11-16')], undefined]
	])('%s', (_, sentAt, steps, day) => {
		expect(answerDay(sentAt, steps)).toBe(day);
	});
});
