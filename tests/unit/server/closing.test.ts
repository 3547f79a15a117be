/** What closes an item, and what does not; and the way of a complaint. */
import { describe, expect, test } from 'vitest';
import { awaitsTalk, stateAfter, type Happening, type Known } from '../../../src/lib/server/closing.ts';
import { answerDay } from '../../../src/lib/server/complaint-days.ts';
import { states, type State, type TrackKind } from '../../../src/lib/server/db/schema.ts';
import type { Row } from '../../../src/lib/server/contributions.ts';
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
const advocate = { kind: 'advocate' } as const;
const plan = { kind: 'plan' } as const;

/** The child asked not to use it on Wednesday 18 November 2026 at 3pm. */
const asked = Date.parse('2026-11-18T15:00:00Z');
const taken = { dontUseAt: asked } as const;
const talk = (day: string, writtenAfter: boolean) => ({ day, at: asked + (writtenAfter ? 1 : -1) });
const talked: Partial<Known> = { talks: [talk('2026-11-18', true)] };
const none: Partial<Known> = {};
const owed: Partial<Known> = { isOwed: true };
const raised: Partial<Known> = { isRaised: true };

const table: [rule: string, given: Partial<Row>, happened: Happening, known: Partial<Known>, then: State][] = [
	['a reply closes', {}, 'replied', none, closed],
	['a message does not answer a complaint (SI 2006/1738)', complaint, 'replied', none, open],
	['rule 7: urgent stays urgent when replied to', help, 'replied', none, urgent],
	['rule 7: urgent stays urgent when done', help, 'done', none, urgent],
	['rule 7: urgent stays urgent when talked', help, 'talked', none, urgent],
	['rule 7: urgent stays urgent when the child writes back', help, 'answeredBack', none, urgent],
	['rule 7: recording what was done takes it from the top', help, 'acted', none, open],
	['acted on, and answered before', { ...help, answeredAt: 1 }, 'acted', none, closed],
	['acted on, and done before', { ...help, doneAt: 1 }, 'acted', none, closed],
	[
		'an urgent complaint acted on still waits for its answer',
		{ ...help, ...complaint, answeredAt: 1 },
		'acted',
		none,
		open
	],
	['rule 3: please do not use this', {}, 'dontUse', none, closed],
	['rule 3: closes no complaint', complaint, 'dontUse', none, open],
	['rule 3: closes nothing urgent', help, 'dontUse', none, urgent],
	['rule 3: nor what was urgent', acted, 'dontUse', none, open],
	['rule 3: a talk alone closes it then', { ...complaint, ...taken }, 'talked', talked, closed],
	['rule 3: and what was urgent', { ...acted, ...taken }, 'talked', talked, closed],
	['a talk about a complaint that is not taken back', complaint, 'talked', none, open],
	['rule 3: acted on, taken back, and no talk yet', { ...help, ...taken }, 'acted', none, open],
	[
		'rule 3: a talk before it was taken back is none',
		{ ...help, ...taken },
		'acted',
		{ talks: [talk('2026-11-17', false)] },
		open
	],
	['rule 3: acted on, taken back, and talked', { ...help, ...taken }, 'acted', talked, closed],
	[
		'rule 3: a talk of the day before is none, whenever it is written down',
		{ ...complaint, ...taken },
		'talked',
		{ talks: [talk('2026-11-17', true)] },
		open
	],
	[
		'rule 3: nor is one that was written down before',
		{ ...complaint, ...taken },
		'talked',
		{ talks: [talk('2026-11-18', false)] },
		open
	],
	['rule 3: closes nothing that an adult made urgent', {}, 'dontUse', raised, open],
	['rule 3: a talk alone closes that then', taken, 'talked', { ...raised, ...talked }, closed],
	['rule 3: and nothing else talked about then', taken, 'talked', raised, open],
	['an advocate is wanted, and nobody was told', advocate, 'replied', owed, open],
	['an advocate is wanted, and it was passed on', advocate, 'replied', none, closed],
	['rule 5: a wish without an answer', plan, 'replied', owed, open],
	['rule 5: every wish has one', plan, 'replied', none, closed],
	[
		'rule 5: urgent, replied to, acted on, and a wish without an answer',
		{ ...plan, ...help, answeredAt: 1 },
		'acted',
		owed,
		open
	],
	['a talk answers what was just for the reader', { kind: 'alone' }, 'talked', none, closed],
	['done', {}, 'done', none, closed],
	['opened again', { state: closed, doneAt: 1 }, 'reopened', none, open],
	['the child writes back', { state: closed, answeredAt: 1 }, 'answeredBack', none, open]
];

test.each(table)('%s', (_, given, happened, known, then) => {
	expect(stateAfter(row(given), happened, known)).toBe(then);
});

test.each<[Partial<Row>, Partial<Known>, boolean]>([
	[{ ...complaint, ...taken }, none, true],
	[{ ...complaint, ...taken }, { talks: [talk('2026-11-18', false)] }, true],
	[{ ...complaint, ...taken }, { talks: [talk('2026-11-17', true)] }, true],
	[{ ...complaint, ...taken }, talked, false],
	[{ ...complaint, ...taken }, { talks: [talk('2026-11-20', true)] }, false],
	[{ ...acted, ...taken }, none, true],
	[taken, raised, true],
	[taken, none, false],
	[complaint, none, false]
])('%j with %j waits for a talk: %s', (given, known, waits) => {
	expect(awaitsTalk(row(given), { talks: [], isRaised: false, ...known })).toBe(waits);
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
