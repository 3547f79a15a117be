/**
 * Where a thing goes, row by row, each with what it stands on: sections 26 and 26A of the Children Act 1989 (complaints,
 * and help with them), the Representations Procedure (SI 2006/1738), NIROMP's Code of Practice 2019 (the officer is who
 * the child contacts, 2.2 and 6.2), and the rules and states of our own product.md, by their numbers.
 */
import { describe, expect, test } from 'vitest';
import type { Answers, Context } from '../../../src/lib/journeys/engine.ts';
import type { JourneyId } from '../../../src/lib/journeys/index.ts';
import { routeOf, type Audience } from '../../../src/lib/server/routing.ts';

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
	staff
});
const usual = context([jo, helen, rashid]);
/** No officer yet: every manager could read. */
const team = context([helen, mo, rashid], null);
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
