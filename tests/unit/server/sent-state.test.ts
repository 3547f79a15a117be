/** Where a thing stands that a child sent: one truthful state, for every kind. */
import { describe, expect, test } from 'vitest';
import { states } from '../../../src/lib/server/db/schema.ts';
import { stateOfSent, type Outcome, type SentFacts } from '../../../src/lib/server/sent-state.ts';

const { urgent, open, closed } = states;
const jo = { name: 'Jo', at: 1 };
const rashid = { name: 'Rashid', at: 2 };
const grace = { to: 'Grace Adeyemi', day: '2026-11-12' };
const [before, replyBy, after] = ['2026-11-20', '2026-11-24', '2026-11-25'];

type Given = Partial<SentFacts['row']> & Partial<Omit<SentFacts, 'row'>>;

function facts({ isReplaced, read, answered, done, passedOn, isOutside, known, ...row }: Given): SentFacts {
	const usual = { kind: 'views', state: open, readBy: '2026-11-19', replyBy } as const;
	const none = { answeredAt: null, doneAt: null, dontUseAt: null, notRepliedAt: null };
	return {
		row: { ...usual, ...none, urgent: row.state === urgent, ...row },
		...{
			isReplaced: isReplaced ?? false,
			isOutside: isOutside ?? false,
			known: known ?? { talks: [], isRaised: false }
		},
		...{ read, answered, done, passedOn }
	};
}

const talked = { talks: [{ day: '2026-11-12', at: 4 }], isRaised: false };
const complaint = { kind: 'complaint' } as const;
const advocate = { kind: 'advocate' } as const;
const rate = { kind: 'rate', state: closed } as const;
const isDone = { doneAt: 9, state: closed } as const;
const isAnswered = { answeredAt: 1, answered: jo, state: closed } as const;

const table: [what: string, given: Given, today: string, then: Outcome][] = [
	['an answer is due', {}, before, { is: 'due', day: replyBy }],
	['on the day itself it is still due', {}, replyBy, { is: 'due', day: replyBy }],
	['rule 14: the day has passed', {}, after, { is: 'late', day: replyBy }],
	['rule 14: the child has told us so', { notRepliedAt: 5 }, after, { is: 'told', day: replyBy }],
	['told, and then answered', { notRepliedAt: 5, ...isAnswered }, after, { is: 'answered', ...jo }],
	['answered, long ago', isAnswered, after, { is: 'answered', ...jo }],
	['answered while it is urgent', { ...isAnswered, state: urgent }, after, { is: 'answered', ...jo }],
	['marked as done', { ...isDone, done: jo }, after, { is: 'done', ...jo }],
	['answered and done', { ...isAnswered, ...isDone, done: rashid }, after, { is: 'answered', ...jo }],
	['the child wrote back: owed anew', { answered: jo, replyBy: '2026-12-01' }, after, { is: 'due', day: '2026-12-01' }],
	['opened again after it was done', { done: jo, replyBy: '2026-12-01' }, after, { is: 'due', day: '2026-12-01' }],
	['said in a talk', { state: closed }, after, { is: 'notOwed' }],
	['a rating: nothing is owed', rate, after, { is: 'notOwed' }],
	['an urgent rating: nothing is owed', { ...rate, state: urgent }, after, { is: 'notOwed' }],
	['a rating that was answered', { ...rate, ...isAnswered }, after, { is: 'answered', ...jo }],
	['a rating to which the child added', { ...rate, state: open }, before, { is: 'due', day: replyBy }],
	['a plan with every wish answered', { ...isAnswered, kind: 'plan' }, after, { is: 'answered', ...jo }],
	['a plan with one wish answered', { kind: 'plan', answered: jo }, before, { is: 'due', day: replyBy }],
	['a plan with a newer one', { kind: 'plan', state: closed, isReplaced: true }, after, { is: 'replaced' }],
	['answered, then sent again', { ...isAnswered, kind: 'plan', isReplaced: true }, after, { is: 'replaced' }],
	['an advocate to ask for', advocate, before, { is: 'due', day: replyBy }],
	['an advocate asked for too late', advocate, after, { is: 'late', day: replyBy }],
	['passed on', { ...advocate, ...isDone, passedOn: grace }, after, { is: 'passedOn', ...grace }],
	[
		'passed on while it is urgent',
		{ ...advocate, doneAt: 9, state: urgent, passedOn: grace },
		after,
		{ is: 'passedOn', ...grace }
	],
	[
		'passed on, and the child wrote back',
		{ ...advocate, passedOn: grace, replyBy: '2026-12-01' },
		after,
		{ is: 'due', day: '2026-12-01' }
	],
	['a complaint to answer', complaint, before, { is: 'due', day: replyBy }],
	[
		'a message about a complaint is no answer',
		{ ...complaint, answeredAt: 1, answered: rashid },
		before,
		{ is: 'due', day: replyBy }
	],
	[
		'a message about a complaint, and its day has passed',
		{ ...complaint, answeredAt: 1, answered: rashid },
		after,
		{ is: 'late', day: replyBy }
	],
	[
		'a complaint answered',
		{ ...complaint, ...isDone, answeredAt: 1, answered: rashid },
		after,
		{ is: 'answered', ...rashid }
	],
	['a complaint that came to an end', { ...complaint, ...isDone, done: rashid }, after, { is: 'done', ...rashid }],
	['with the Ombudsman', { ...complaint, isOutside: true }, after, { is: 'outside' }],
	['rule 3: do not use this', { dontUseAt: 3, state: closed }, after, { is: 'unused' }],
	['rule 3: a complaint is talked about first', { ...complaint, dontUseAt: 3 }, before, { is: 'talkFirst' }],
	['rule 3: so is what is urgent', { state: urgent, dontUseAt: 3 }, before, { is: 'talkFirst' }],
	['talked about, and not used', { ...complaint, dontUseAt: 3, known: talked, state: closed }, after, { is: 'unused' }],
	['nobody talked, and the day has passed', { ...complaint, dontUseAt: 3 }, after, { is: 'late', day: replyBy }],
	['answered before the child asked not to use it', { ...isAnswered, dontUseAt: 3 }, after, { is: 'answered', ...jo }]
];

test.each(table)('%s', (_, given, today, outcome) => {
	expect(stateOfSent(facts(given), today).outcome).toEqual(outcome);
});

describe('who has read it', () => {
	test.each<[string, Given, string, { read: unknown; readBy: string | undefined }]>([
		['nobody yet', {}, '2026-11-19', { read: undefined, readBy: '2026-11-19' }],
		['nobody, and the day has passed: no promise', {}, before, { read: undefined, readBy: undefined }],
		['Jo', { read: jo }, before, { read: jo, readBy: undefined }]
	])('%s', (_, given, today, then) => {
		expect(stateOfSent(facts(given), today)).toMatchObject(then);
	});
});
