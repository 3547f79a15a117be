/** The paths through the six journeys (`views` in more detail in engine.test.ts): what is asked, who reads it, and whether there is something to send. */
import { describe, expect, test } from 'vitest';
import type { Answers, Context } from '../../../src/lib/journeys/engine.ts';
import { walk } from '../../../src/lib/journeys/engine.ts';
import { journeys, type JourneyId } from '../../../src/lib/journeys/index.ts';
import { readersKey, readersOfRoute, routeOf } from '../../../src/lib/server/routing.ts';

const jo = { id: 'jo', name: 'Jo Bell', role: 'officer' };
const helen = { id: 'helen', name: 'Helen Marsh', role: 'manager' };
const rashid = { id: 'rashid', name: 'Rashid Khan', role: 'complaints' };
const sam = { id: 'sam', name: 'Sam', who: 'your foster carer' };

const usual: Context = {
	age: 12,
	halfYears: 24,
	reader: 'Jo',
	readerId: 'jo',
	people: [sam],
	decisions: [],
	staff: [jo, helen, rashid]
};
const noOfficer: Context = { ...usual, reader: '', readerId: null, staff: [helen, rashid] };
/** The officer is the manager, too. */
const helensOwn: Context = { ...usual, reader: 'Helen', readerId: 'helen', staff: [helen, rashid] };

interface Expected {
	/** The pages on the path, when they are not the usual ones. */
	pages?: string;
	/** Something is there to send. */
	says: boolean;
	/** Who reads it: ids with a dot between, `+` when the complaints people get it, too. */
	reads?: string;
	excluded?: string[];
	urgent?: boolean;
	atOnceToComplaints?: boolean;
	forNobody?: boolean;
}
type Row = [what: string, answers: Answers, expected: Expected, context?: Context];

const usualPages: Record<string, string> = {
	views: 'helper well worries change topics news question not-talk just-for',
	plan: 'where helper when who more-people take-part helps alone-first sooner',
	advocate: 'help known reach not-know',
	message: 'what say answer',
	complaint: 'about helper happened since right wait talk-first not-told advocate',
	rate: 'held whole before there heard alone better who-sees'
};

const withTopic = (topic: string) => usualPages['views']!.replace('topics', `topics about-${topic}`);
const about = (...ticks: string[]) => ({ about: { about: ticks } });
const notTold = (...staff: string[]) => ({ 'not-told': { staff, others: '' } });

/** Something was decided at the last review. */
const decided: Context = { ...usual, decisions: [{ id: 'bike', what: 'You get a bike.' }] };

const table: Record<'views' | 'plan' | 'advocate' | 'message' | 'complaint' | 'rate', Row[]> = {
	views: [
		['nothing', {}, { says: false }],
		['who helps, alone', { helper: { helper: 'withMe', name: 'Kath' } }, { says: false }],
		['one word', { well: { words: 'x', notAloud: false } }, { says: true }],
		['a topic, alone', { topics: { topics: ['me'] } }, { says: true, pages: withTopic('me') }],
		[
			'my plan: I do not agree, a tick alone',
			{ topics: { topics: ['plan'] }, 'about-plan': { agree: 'no', words: '', notAloud: false } },
			{ says: true, pages: withTopic('plan') }
		],
		['money is not asked at 12', { topics: { topics: ['money'] } }, { says: true }],
		['just for Jo, alone: it went already', { 'just-for': { passed: true } }, { says: false }],
		[
			'something was decided last time: is it happening comes first',
			{ changed: { 'happens-bike': 'notYet', 'more-bike': '', notAloud: false } },
			{ says: true, pages: `changed ${usualPages['views']}` },
			decided
		],
		[
			'only "do not read this out" about what was decided',
			{ changed: { 'more-bike': ' ', notAloud: true } },
			{ says: false, pages: `changed ${usualPages['views']}` },
			decided
		],
		['no officer yet', { news: { words: 'a', notAloud: false } }, { says: true, reads: 'team' }, noOfficer]
	],
	plan: [
		['nothing', {}, { says: false }],
		['all skipped', { where: {}, when: {}, who: {} }, { says: false }],
		['a place', { where: { place: 'cafe', elsewhere: '' } }, { says: true }],
		['a place of their own, in words', { where: { elsewhere: 'Nan’s' } }, { says: true }],
		['a tick alone', { helps: { helps: ['breaks'], front: '' } }, { says: true }],
		['a wish for one person', { who: { 'wish-sam': 'no', 'why-sam': '' } }, { says: true }],
		['only "do not read this out"', { sooner: { words: '', notAloud: true } }, { says: false }],
		['who helps, alone', { helper: { helper: 'typing', name: '' } }, { says: false }],
		['only the third box of somebody else', { 'more-people': { name: '', name3: 'Gran' } }, { says: true }],
		['a talk alone first', { 'alone-first': { alone: 'yes' } }, { says: true }],
		[
			'nobody listed: no page about them',
			{},
			{ says: false, pages: 'where helper when more-people take-part helps alone-first sooner' },
			{ ...usual, people: [] }
		],
		[
			'nobody listed any more: what was said of them stays behind',
			{ who: { 'wish-sam': 'no' } },
			{ says: false, pages: 'where helper when more-people take-part helps alone-first sooner' },
			{ ...usual, people: [] }
		],
		['one half year before it is asked', {}, { says: false }, { ...usual, halfYears: 34 }],
		[
			'from seventeen and a half: after 18',
			{ 'after-18': { touch: 'yes' } },
			{ says: true, pages: `${usualPages['plan']} after-18` },
			{ ...usual, halfYears: 35 }
		],
		['no officer yet: the team', { where: { place: 'home' } }, { says: true, reads: 'team' }, noOfficer]
	],
	advocate: [
		['nothing', {}, { says: false }],
		['what help', { help: { words: 'to say I want to stay' } }, { says: true }],
		['only spaces', { help: { words: ' \n ' } }, { says: false }],
		['one they know', { known: { name: 'Grace' } }, { says: true }],
		['how to reach, a tick alone', { reach: { how: ['school'], safe: '', not: '' } }, { says: true }],
		['how not to', { reach: { how: [], safe: '', not: 'not at Dad’s' } }, { says: true }],
		['who should not know', { 'not-know': { words: 'my uncle' } }, { says: true }],
		['all skipped', { help: {}, known: {}, reach: {}, 'not-know': {} }, { says: false }],
		['no officer yet', { help: { words: 'a' } }, { says: true, reads: 'team' }, noOfficer],
		['it never goes past the officer', { help: { words: 'it is about Jo' } }, { says: true, excluded: [] }]
	],
	message: [
		['nothing', {}, { says: false }],
		['good news, a tick alone', { what: { what: 'news' } }, { says: true }],
		['please ring me', { what: { what: 'call' } }, { says: true }],
		['my review sooner', { what: { what: 'sooner' }, say: {} }, { says: true }],
		['words alone', { what: {}, say: { words: 'hello' } }, { says: true }],
		['please come to see me, alone: somebody has to do it', { answer: { answer: 'visit' } }, { says: true }],
		['who helps, alone', { say: { words: '', helper: 'withMe' } }, { says: false }],
		['only spaces', { say: { words: '\t' } }, { says: false }],
		['all of it', { what: { what: 'worry' }, say: { words: 'a' }, answer: { answer: 'call' } }, { says: true }],
		['no officer yet', { say: { words: 'a' } }, { says: true, reads: 'team' }, noOfficer]
	],
	complaint: [
		['nothing', {}, { says: false, reads: 'jo+' }],
		['one tick', about('home'), { says: true, reads: 'jo+', atOnceToComplaints: false }],
		['what happened, alone', { happened: { words: 'they lost my bag' } }, { says: true, reads: 'jo+' }],
		['who helps, alone', { helper: { helper: 'withMe', name: 'Kath' } }, { says: false, reads: 'jo+' }],
		['only when it began', { since: { since: 'last week' } }, { says: false, reads: 'jo+' }],
		['an advocate, alone', { advocate: { advocate: 'yes' } }, { says: true, reads: 'jo+' }],
		['whom to talk with first, alone', { 'talk-first': { name: 'Nan' } }, { says: true, reads: 'jo+' }],
		['only who must not be told', notTold('helen'), { says: false, reads: 'jo+', excluded: ['helen'] }],
		['something must wait', { wait: { wait: 'yes', words: '' } }, { says: true, reads: 'jo+' }],
		['I do not feel safe: urgent', about('unsafe'), { says: true, reads: 'jo+', urgent: true }],
		[
			'about the officer: the manager and the complaints people, at once',
			about('officer'),
			{ says: true, reads: 'helen+', excluded: ['jo'], atOnceToComplaints: true }
		],
		[
			'about the officer and not safe',
			about('officer', 'unsafe'),
			{ says: true, reads: 'helen+', excluded: ['jo'], urgent: true, atOnceToComplaints: true }
		],
		[
			'the officer must not be told: as if it were about them',
			{ ...about('home'), ...notTold('jo') },
			{ says: true, reads: 'helen+', excluded: ['jo'], atOnceToComplaints: true }
		],
		[
			'about the officer, the manager must not be told either',
			{ ...about('officer'), ...notTold('helen') },
			{ says: true, reads: 'complaints', excluded: ['helen', 'jo'], atOnceToComplaints: true }
		],
		[
			'about the officer, the complaints people must not be told',
			{ ...about('officer'), ...notTold('rashid') },
			{ says: true, reads: 'helen', excluded: ['jo', 'rashid'], atOnceToComplaints: true }
		],
		[
			'about the officer, and both others ticked: nobody is left',
			{ ...about('officer'), ...notTold('helen', 'rashid') },
			{ says: true, forNobody: true, atOnceToComplaints: true, excluded: ['helen', 'jo', 'rashid'] }
		],
		[
			'everybody ticked',
			{ ...about('home'), ...notTold('jo', 'helen', 'rashid') },
			{ says: true, forNobody: true, atOnceToComplaints: true, excluded: ['helen', 'jo', 'rashid'] }
		],
		[
			'about an officer who is the manager, too: the complaints people',
			about('officer'),
			{ says: true, reads: 'complaints', excluded: ['helen'], atOnceToComplaints: true },
			helensOwn
		],
		['no officer yet: the team', about('home'), { says: true, reads: 'team+', atOnceToComplaints: false }, noOfficer],
		[
			'no officer yet, and nobody of the team: the complaints people, at once',
			{ ...about('home'), ...notTold('helen') },
			{ says: true, reads: 'complaints', excluded: ['helen'], atOnceToComplaints: true },
			noOfficer
		]
	],
	rate: [
		['nothing: only the manager', {}, { says: false, reads: 'helen', excluded: ['jo'] }],
		['a face', { whole: { whole: '4' } }, { says: true, reads: 'helen', excluded: ['jo'] }],
		[
			'who may see it skipped',
			{ whole: { whole: '1' }, 'who-sees': {} },
			{ says: true, reads: 'helen', excluded: ['jo'] }
		],
		[
			'only the manager',
			{ whole: { whole: '1' }, 'who-sees': { see: 'manager' } },
			{ says: true, reads: 'helen', excluded: ['jo'] }
		],
		['both', { whole: { whole: '5' }, 'who-sees': { see: 'both' } }, { says: true, reads: 'jo.helen', excluded: [] }],
		['only who may see it', { 'who-sees': { see: 'both' } }, { says: false, reads: 'jo.helen', excluded: [] }],
		[
			'it did not happen: nothing about how it was',
			{ held: { held: 'no' }, whole: { whole: '5' } },
			{ says: true, reads: 'helen', excluded: ['jo'], pages: 'held better who-sees' }
		],
		['not sure whether it happened', { held: { held: 'dunno' } }, { says: true, reads: 'helen', excluded: ['jo'] }],
		['what would be better', { better: { words: 'shorter' } }, { says: true, reads: 'helen', excluded: ['jo'] }],
		[
			'the officer is the manager: the complaints people',
			{ whole: { whole: '2' } },
			{ says: true, reads: 'complaints', excluded: ['helen'] },
			helensOwn
		],
		[
			'no officer yet: nobody to keep it from',
			{ whole: { whole: '2' } },
			{ says: true, reads: 'team', excluded: [], pages: 'held whole before there heard alone better' },
			noOfficer
		]
	]
};

describe.each(Object.entries(table))('%s', (id, rows) => {
	const journey = journeys[id]!;

	test('has at least eight paths in the table', () => {
		expect(rows.length).toBeGreaterThanOrEqual(8);
	});

	test.each(rows)('%s', (_, answers, expected, context = usual) => {
		const path = walk(journey, answers, context);
		expect(path.steps.map((step) => step.id).join(' ')).toBe(expected.pages ?? usualPages[id]);
		expect(path.saysSomething).toBe(expected.says);
		const route = routeOf(id as JourneyId, path.answers, context, false);
		expect(route.isForNobody).toBe(expected.forNobody ?? false);
		expect([...route.excluded].sort()).toEqual(expected.excluded ?? []);
		expect(route.urgent).toBe(expected.urgent ?? false);
		expect(route.toComplaints).toBe(expected.atOnceToComplaints ?? false);
		if (!route.isForNobody)
			expect(readersKey(readersOfRoute(id as JourneyId, route, context))).toBe(expected.reads ?? 'jo');
	});

	test('"I need help soon" makes it urgent, and changes nobody who reads it', () => {
		for (const [, answers, , context = usual] of rows) {
			const soon = routeOf(id as JourneyId, answers, context, true);
			expect(soon.urgent).toBe(true);
			expect({ ...soon, urgent: false }).toEqual({
				...routeOf(id as JourneyId, answers, context, false),
				urgent: false
			});
		}
	});

	test('whoever is kept from it is not among those who read it', () => {
		for (const [, answers, , context = usual] of rows) {
			const route = routeOf(id as JourneyId, answers, context, false);
			const { first, pastOfficer } = readersOfRoute(id as JourneyId, route, context);
			const ids = typeof first === 'string' ? [] : first.map((each) => each.id);
			expect(ids.filter((each) => route.excluded.includes(each))).toEqual([]);
			expect(pastOfficer).toBe(context.readerId !== null && route.excluded.includes(context.readerId));
		}
	});
});
