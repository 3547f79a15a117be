/**
 * Where a thing goes, row by row, each with what it stands on: sections 26 and 26A of the Children Act 1989 (complaints,
 * and help with them), the Representations Procedure (SI 2006/1738), NIROMP's Code of Practice 2019 (the officer is who
 * the child contacts, 2.2 and 6.2), and the rules and states of our own product.md, by their numbers.
 */
import { describe, expect, test } from 'vitest';
import type { Answers, Context, StaffMember } from '../../../src/lib/journeys/engine.ts';
import type { JourneyId } from '../../../src/lib/journeys/index.ts';
import { readersKey, readersOfRoute, routeOf, type Audience } from '../../../src/lib/server/routing.ts';

const jo = { id: 'jo', name: 'Jo Bell', role: 'officer' };
const helen = { id: 'helen', name: 'Helen Marsh', role: 'manager' };
const mo = { id: 'mo', name: 'Mo Khan', role: 'manager' };
const rashid = { id: 'rashid', name: 'Rashid Khan', role: 'complaints' };

const context = (staff: Context['staff'], readerId: string | null = 'jo'): Context => ({
	age: 12,
	halfYears: 25,
	reader: readerId ? 'Jo' : '',
	readerId,
	people: [],
	decisions: [],
	staff
});
const usual = context([jo, helen, rashid]);
/** No officer yet: every manager could read. */
const team = context([helen, mo, rashid], null);
/** Urgent things climb to David, who reads while Jo is away; Mo reads while Helen is away. */
const david = { id: 'david', name: 'David Osei', role: 'cover' };
const moCovers = { ...mo, role: 'cover' };
const covered = context([jo, david, moCovers, helen, rashid]);
/** A manager is the officer, and stands there as the officer: with another manager, and without one. */
const boss = { ...helen, role: 'officer' };
const bossOfTwo = context([boss, mo, rashid], 'helen');
const bossAlone = context([boss, rashid], 'helen');
/** A council without a manager who can read. */
const noManager = context([jo, rashid]);

const about = (...wrongs: string[]) => ({ about: { about: wrongs } });
const notTold = (...staff: string[]) => ({ 'not-told': { staff } });

interface Expected {
	audience: Audience;
	excluded?: string[];
	toComplaints?: boolean;
	urgent?: boolean;
	isForNobody?: boolean;
}
type Row = [rule: string, journey: JourneyId, answers: Answers, where: Context, expected: Expected];

const plain: Expected = { audience: 'officer' };

const table: Row[] = [
	['NIROMP Code 2.2: views before a review go to the reviewing officer', 'views', {}, usual, plain],
	['NIROMP Code 2.2: and wishes about where, when and who', 'plan', {}, usual, plain],
	['section 26A: an advocate is asked for through the officer', 'advocate', {}, usual, plain],
	['NIROMP Code 6.2: all know how to contact the reviewing officer', 'message', {}, usual, plain],
	['states: no officer yet, the team reads', 'views', {}, team, plain],
	['section 26: a complaint comes to the officer first', 'complaint', about('home'), usual, plain],
	[
		'rule 7: "I do not feel safe" is urgent',
		'complaint',
		about('unsafe'),
		usual,
		{ audience: 'officer', urgent: true }
	],
	[
		'rule 8: about the officer, to the manager and at once to the complaints people',
		'complaint',
		about('officer'),
		usual,
		{ audience: 'manager', excluded: ['jo'], toComplaints: true }
	],
	[
		'rule 8: about the officer and more, still not to the officer',
		'complaint',
		about('home', 'officer', 'unsafe'),
		usual,
		{ audience: 'manager', excluded: ['jo'], toComplaints: true, urgent: true }
	],
	[
		'rule 8: the officer must not be told, so it goes past the officer',
		'complaint',
		{ ...about('home'), ...notTold('jo') },
		usual,
		{ audience: 'manager', excluded: ['jo'], toComplaints: true }
	],
	[
		'rule 8: where the manager is meant too, the complaints people get it instead',
		'complaint',
		{ ...about('officer'), ...notTold('helen') },
		usual,
		{ audience: 'complaints', excluded: ['jo', 'helen'], toComplaints: true }
	],
	[
		'rule 8: where there is no manager but the officer, the complaints people get it',
		'complaint',
		about('officer'),
		noManager,
		{ audience: 'complaints', excluded: ['jo'], toComplaints: true }
	],
	[
		'rule 8: the manager alone must not be told, the officer reads',
		'complaint',
		{ ...about('home'), ...notTold('helen') },
		usual,
		{ audience: 'officer', excluded: ['helen'] }
	],
	[
		'rule 8: the complaints people must not be told, the officer reads',
		'complaint',
		{ ...about('home'), ...notTold('rashid') },
		usual,
		{ audience: 'officer', excluded: ['rashid'] }
	],
	[
		'rule 8: about the officer, and the complaints people ticked: the manager alone',
		'complaint',
		{ ...about('officer'), ...notTold('rashid') },
		usual,
		{ audience: 'manager', excluded: ['jo', 'rashid'], toComplaints: true }
	],
	[
		'rule 8: someone has to read it',
		'complaint',
		{ ...about('home'), ...notTold('jo', 'helen', 'rashid') },
		usual,
		{ audience: 'complaints', excluded: ['jo', 'helen', 'rashid'], toComplaints: true, isForNobody: true }
	],
	[
		'rule 8: about the officer, and everyone else ticked: nobody is left',
		'complaint',
		{ ...about('officer'), ...notTold('helen', 'rashid') },
		usual,
		{ audience: 'complaints', excluded: ['jo', 'helen', 'rashid'], toComplaints: true, isForNobody: true }
	],
	[
		'rule 8: the cover must not be told, the officer reads',
		'complaint',
		{ ...about('home'), ...notTold('david') },
		covered,
		{ audience: 'officer', excluded: ['david'] }
	],
	[
		'rule 8: only the officer is left without a tick, the officer reads',
		'complaint',
		{ ...about('home'), ...notTold('david', 'mo', 'helen', 'rashid') },
		covered,
		{ audience: 'officer', excluded: ['david', 'mo', 'helen', 'rashid'] }
	],
	[
		'rule 8: about the officer, and only the covers are left: it reaches neither',
		'complaint',
		{ ...about('officer'), ...notTold('helen', 'rashid') },
		covered,
		{ audience: 'complaints', excluded: ['jo', 'helen', 'rashid'], toComplaints: true, isForNobody: true }
	],
	[
		'rule 8: the officer must not be told, and only the cover is left: someone has to read it',
		'complaint',
		{ ...about('home'), ...notTold('jo', 'mo', 'helen', 'rashid') },
		covered,
		{ audience: 'complaints', excluded: ['jo', 'mo', 'helen', 'rashid'], toComplaints: true, isForNobody: true }
	],
	[
		'rule 8: about the officer, the manager ticked: not to the manager’s cover, to the complaints people',
		'complaint',
		{ ...about('officer'), ...notTold('helen') },
		covered,
		{ audience: 'complaints', excluded: ['jo', 'helen'], toComplaints: true }
	],
	[
		'rule 8: about the officer, the cover ticked as well: the manager',
		'complaint',
		{ ...about('officer'), ...notTold('david') },
		covered,
		{ audience: 'manager', excluded: ['jo', 'david'], toComplaints: true }
	],
	[
		'rule 8: a rating kept from the officer is not the cover’s',
		'rate',
		{},
		context([jo, david, rashid]),
		{ audience: 'complaints', excluded: ['jo'] }
	],
	[
		'states: no officer yet, one manager of two ticked',
		'complaint',
		{ ...about('home'), ...notTold('helen') },
		team,
		{ audience: 'officer', excluded: ['helen'] }
	],
	[
		'states: no officer yet, every manager ticked: at once to the complaints people',
		'complaint',
		{ ...about('home'), ...notTold('helen', 'mo') },
		team,
		{ audience: 'complaints', excluded: ['helen', 'mo'], toComplaints: true }
	],
	['states: the officer is a manager, and reads as any officer', 'views', {}, bossAlone, plain],
	[
		'states, rule 8: about the officer, who is a manager: to another manager',
		'complaint',
		about('officer'),
		bossOfTwo,
		{ audience: 'manager', excluded: ['helen'], toComplaints: true }
	],
	[
		'states, rule 8: about the officer, who is the only manager: the complaints people',
		'complaint',
		about('officer'),
		bossAlone,
		{ audience: 'complaints', excluded: ['helen'], toComplaints: true }
	],
	[
		'states, rule 8: a rating kept from the officer, who is the only manager',
		'rate',
		{},
		bossAlone,
		{ audience: 'complaints', excluded: ['helen'] }
	],
	['rule 8: a rating that both may see', 'rate', { 'who-sees': { see: 'both' } }, usual, plain],
	[
		'rule 8: a rating kept from the officer',
		'rate',
		{ 'who-sees': { see: 'manager' } },
		usual,
		{ audience: 'manager', excluded: ['jo'] }
	],
	['product: skipped means only the manager', 'rate', {}, usual, { audience: 'manager', excluded: ['jo'] }],
	[
		'rule 8: a rating kept from the officer, and no manager: the complaints people',
		'rate',
		{},
		noManager,
		{ audience: 'complaints', excluded: ['jo'] }
	]
];

test.each(table)('%s: %s %j', (_, journey, answers, where, expected) => {
	expect(routeOf(journey, answers, where, false)).toEqual({
		excluded: [],
		toComplaints: false,
		urgent: false,
		isForNobody: false,
		...expected
	});
});

describe('"I need help soon"', () => {
	test.each(table)('makes it urgent and changes nothing else. %s: %s %j', (_, journey, answers, where, expected) => {
		const soon = routeOf(journey, answers, where, true);
		expect(soon.urgent).toBe(true);
		expect({ ...soon, urgent: expected.urgent ?? false }).toEqual(routeOf(journey, answers, where, false));
	});
});

test('whoever is excluded is never the one to whom it goes', () => {
	for (const [, journey, answers, where] of table) {
		const { audience, excluded, isForNobody } = routeOf(journey, answers, where, false);
		if (isForNobody) continue;
		const able = where.staff.filter(({ id }) => !excluded.includes(id));
		if (audience === 'officer' && where.readerId) expect(excluded).not.toContain(where.readerId);
		else expect(able.some(({ role }) => role === (audience === 'complaints' ? 'complaints' : 'manager'))).toBe(true);
	}
});

describe('who reads it while somebody is away', () => {
	const until = '2026-11-20';
	const away = (who: StaffMember, ...line: StaffMember[]): StaffMember => ({ ...who, away: { until, line } });
	const joAway = context([away(jo, david, helen, mo), david, helen, rashid]);
	const bothAway = context([away(jo, david, mo), david, moCovers, away(helen, mo), rashid]);

	test.each<[string, JourneyId, Answers, Context, string]>([
		['nobody is away', 'views', {}, usual, 'jo'],
		['the cover, for the officer', 'views', {}, joAway, 'jo>david'],
		['the cover, of a complaint that comes to the officer first', 'complaint', about('home'), joAway, 'jo>david+'],
		['the cover is ticked: the next in line', 'complaint', notTold('david'), joAway, 'jo>helen+'],
		['all in line are ticked: nobody in the place', 'complaint', notTold('david', 'helen', 'mo'), joAway, 'jo>+'],
		['about the officer: the manager, never the cover', 'complaint', about('officer'), joAway, 'helen+'],
		['the officer is ticked: the manager, never the cover', 'complaint', notTold('jo'), joAway, 'helen+'],
		[
			'about the officer, and the manager is away: the next manager',
			'complaint',
			about('officer'),
			bothAway,
			'helen>mo+'
		],
		['the next manager is ticked', 'complaint', { ...about('officer'), ...notTold('mo') }, bothAway, 'helen>+'],
		['a rating kept from the officer', 'rate', {}, bothAway, 'helen>mo'],
		['a rating for both', 'rate', { 'who-sees': { see: 'both' } }, bothAway, 'jo>david.helen>mo'],
		['no officer yet: the team, whoever is away', 'views', {}, context([away(helen, mo), mo, rashid], null), 'team']
	])('%s', (_, journey, answers, where, expected) => {
		const route = routeOf(journey, answers, where, false);
		expect(readersKey(readersOfRoute(journey, route, where))).toBe(expected);
	});
});
