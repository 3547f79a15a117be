/** Who may do what, role by role: rule 8 before every other. */
import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/lib/server/db/schema.ts';
import {
	assertCan,
	can,
	endsWay,
	NotThere,
	seesWay,
	type Action,
	type Actor,
	type Item,
	type Way,
	type WayIn
} from '../../../src/lib/server/policy.ts';

const item = (given: Partial<Item>): Item => ({
	childId: 'amara',
	officerId: 'jo',
	audience: 'officer',
	kind: 'views',
	urgent: false,
	complaintsMayRead: true,
	isWithComplaints: false,
	notRepliedAt: null,
	excluded: [],
	managerId: 'helen',
	standInId: null,
	managerStandInId: null,
	climbedTo: [],
	isWithDuty: false,
	mustAct: false,
	actedTodayBy: [],
	isMarked: false,
	isRaised: false,
	clearedAt: null,
	wayId: null,
	sessionHash: null,
	isWrittenDown: false,
	senderId: null,
	sentAt: 0,
	isDelicate: false,
	...given
});

const people: Record<string, Actor> = {
	writer: { id: 'amara', role: 'child' },
	'other child': { id: 'kai', role: 'child' },
	reader: { id: 'jo', role: 'officer' },
	'other officer': { id: 'david', role: 'officer' },
	manager: { id: 'helen', role: 'manager' },
	'other manager': { id: 'mo', role: 'manager' },
	advocate: { id: 'asha', role: 'advocate' },
	complaints: { id: 'rashid', role: 'complaints' },
	duty: { id: 'colin', role: 'duty' },
	// The same id in another role: the role counts, too.
	'officer with the child’s id': { id: 'amara', role: 'officer' },
	'child with the officer’s id': { id: 'jo', role: 'child' },
	/** A manager can be a child's reviewing officer. */
	'manager who is the officer': { id: 'jo', role: 'manager' },
	'advocate with the officer’s id': { id: 'jo', role: 'advocate' },
	'nobody at all': { id: '', role: 'officer' }
};

const actions: Action[] = [
	'own.see',
	'own.answerBack',
	'own.mark',
	'item.open',
	'item.reply',
	'item.recordTalk',
	'item.recordAction',
	'item.answerWish',
	'item.passOn',
	'item.track',
	'item.markDone'
];
const own = 'own.see own.answerBack own.mark';
const open = 'item.open item.reply item.markDone';
const talk = 'item.open item.recordTalk';
const urgent = `${open} item.recordTalk item.recordAction`;
const complaint = 'item.open item.reply item.recordTalk';
const every = 'manager|other manager|manager who is the officer';
const officer = 'reader|manager who is the officer';

/** Who may do what with each item; who is not named may do nothing. */
const table: [string, Item, Record<string, string>][] = [
	['an officer’s', item({}), { writer: own, [officer]: open }],
	['urgent', item({ urgent: true }), { writer: own, [officer]: urgent }],
	['made urgent by an adult', item({ isMarked: true, isRaised: true }), { writer: own, [officer]: urgent }],
	['just for the officer', item({ kind: 'alone' }), { [officer]: talk }],
	['a plan', item({ kind: 'plan' }), { writer: own, [officer]: `${open} item.answerWish` }],
	['asking for an advocate', item({ kind: 'advocate' }), { writer: own, [officer]: `${open} item.passOn` }],
	['not replied', item({ notRepliedAt: 1 }), { writer: own, reader: open, [every]: open }],
	['the reviewing team’s', item({ officerId: null, managerId: null }), { writer: own, [every]: open }],
	['just for the reviewing team', item({ officerId: null, managerId: null, kind: 'alone' }), { [every]: talk }],
	['read by the cover', item({ standInId: 'david' }), { writer: own, [officer]: open, 'other officer': open }],
	[
		'past the officer, and the manager is away',
		item({ audience: 'manager', excluded: ['jo'], managerStandInId: 'mo' }),
		{ writer: own, 'manager|other manager': open }
	],
	['the officer’s, and only the manager is away', item({ managerStandInId: 'mo' }), { writer: own, [officer]: open }],
	[
		'past the officer: what stands in for a manager is a manager',
		item({ audience: 'manager', excluded: ['jo'], managerStandInId: 'david' }),
		{ writer: own, manager: open }
	],
	['a complaint', item({ kind: 'complaint' }), { writer: own, [officer]: `${complaint} item.passOn` }],
	[
		'a complaint that is with the complaints people',
		item({ kind: 'complaint', isWithComplaints: true }),
		{ writer: own, [officer]: complaint, complaints: `${complaint} item.track` }
	],
	[
		'a complaint that no complaints people may read',
		item({ kind: 'complaint', complaintsMayRead: false, excluded: ['rashid'] }),
		{ writer: own, [officer]: `${complaint} item.markDone` }
	],
	[
		'a complaint about the officer (rule 8)',
		item({ kind: 'complaint', audience: 'manager', isWithComplaints: true, excluded: ['jo'] }),
		{ writer: own, manager: complaint, complaints: `${complaint} item.track` }
	],
	[
		'a complaint about the officer whose manager is named (rule 8)',
		item({
			kind: 'complaint',
			audience: 'complaints',
			isWithComplaints: true,
			excluded: ['jo', 'helen'],
			managerId: null
		}),
		{ writer: own, complaints: `${complaint} item.track` }
	],
	['a rating that both may see', item({ kind: 'rate' }), { writer: own, [officer]: open, manager: open }],
	[
		'a rating kept from the officer (rule 8)',
		item({ kind: 'rate', audience: 'manager', excluded: ['jo'] }),
		{ writer: own, manager: open }
	],
	[
		'climbed to a complaints person, and no complaint',
		item({ climbedTo: ['rashid', 'asha', 'colin', 'amara'] }),
		{ writer: own, [officer]: open, 'officer with the child’s id': open }
	],
	[
		'a complaint that climbed to a complaints person',
		item({ kind: 'complaint', climbedTo: ['rashid'] }),
		{ writer: own, [officer]: `${complaint} item.passOn`, complaints: `${complaint} item.passOn item.track` }
	],
	[
		'whom it is about, as officer, cover and one to whom it climbed (rule 8)',
		item({
			urgent: true,
			excluded: ['jo', 'david', 'helen', 'colin'],
			standInId: 'david',
			climbedTo: ['david', 'helen']
		}),
		{ writer: own }
	]
];

describe.each(table)('%s item', (_, given, allowed) => {
	test.each(Object.entries(people))('%s', (name, actor) => {
		const words = Object.entries(allowed).find(([names]) => names.split('|').includes(name))?.[1] ?? '';
		expect(actions.filter((action) => can(actor, action, given))).toEqual(
			actions.filter((each) => words.split(' ').includes(each))
		);
		for (const action of actions) {
			if (can(actor, action, given)) expect(() => assertCan(actor, action, given)).not.toThrow();
			else expect(() => assertCan(actor, action, given)).toThrow(NotThere);
		}
	});
});

/** Who may look at an item for a reason, and who has it to read anyway. */
const everyManager = ['manager', 'other manager', 'manager who is the officer'];
const looks: [string, Partial<Item>, string[]][] = [
	['an officer’s', {}, ['manager']],
	['of an officer without a manager', { managerId: null }, everyManager],
	['of an officer whose manager is away', { managerStandInId: 'mo' }, ['manager', 'other manager']],
	['of an officer whose manager is away, and an officer stands in', { managerStandInId: 'david' }, ['manager']],
	['a complaint, not about the officer', { kind: 'complaint' }, ['manager']],
	['a rating for the officer, too', { kind: 'rate' }, ['manager']],
	['sent by an advocate', { senderId: 'asha', isWrittenDown: true }, ['manager']],
	['delicate', { isDelicate: true }, ['manager']],
	['just for the officer', { kind: 'alone' }, []],
	['not to be told to somebody else', { excluded: ['david'] }, ['manager']],
	// No other manager was among those whom the child could name.
	['not to be told to the manager', { excluded: ['helen'], managerId: null }, []],
	['past the officer', { audience: 'manager', excluded: ['jo'] }, []],
	['with the complaints people alone', { audience: 'complaints', excluded: ['jo', 'helen'] }, []]
];

test.each(looks)('%s: a manager looks at it for a reason, and nobody else does', (_, given, allowed) => {
	const may = Object.entries(people).filter(([, actor]) => can(actor, 'item.look', item(given)));
	expect(may.map(([name]) => name)).toEqual(allowed);
});

test('a role nobody has thought of may do nothing', () => {
	const actor = { id: 'jo', role: 'visitor' as Role };
	for (const [, given] of table) expect(actions.filter((action) => can(actor, action, given))).toEqual([]);
});

test('the refusal says nothing of what was refused', () => {
	expect(new NotThere().message).toBe('');
});

describe('a way into a Say So', () => {
	const by = (given: Partial<Way>): Way => ({
		id: 'mine',
		isCode: false,
		chain: ['mine'],
		since: 5,
		madeAt: 5,
		opensOlder: false,
		opensDelicate: false,
		delicateBy: null,
		session: 'now',
		...given
	});
	const way = (given: Partial<WayIn>): WayIn => ({
		id: 'another',
		isCode: false,
		madeFrom: null,
		madeAt: 9,
		isKnown: false,
		...given
	});
	const letter = by({ isCode: true });
	const signIn = by({});
	const known = by({ opensOlder: true });
	const knownToBoth = by({ opensOlder: true, opensDelicate: true });
	const ways = {
		itself: way({ id: 'mine', madeAt: 5 }),
		'a sign-in made from it': way({ madeFrom: 'mine' }),
		'another letter': way({ isCode: true }),
		'an older letter': way({ isCode: true, madeAt: 1 }),
		'a younger sign-in': way({}),
		'a younger one that is known': way({ isKnown: true }),
		'one of the same moment': way({ madeAt: 5 }),
		'an older sign-in': way({ madeAt: 1 }),
		'an older one that is known': way({ madeAt: 1, isKnown: true })
	};
	const namesOf = (fits: (other: WayIn) => boolean) =>
		Object.entries(ways).flatMap(([name, other]) => (fits(other) ? [name] : []));
	const all = Object.keys(ways);

	test('is seen by a letter where it is that letter or was made from it, and by a sign-in always', () => {
		expect(namesOf((other) => seesWay(letter, other))).toEqual(['itself', 'a sign-in made from it']);
		for (const one of [signIn, known, knownToBoth, undefined])
			expect(namesOf((other) => seesWay(one, other))).toEqual(all);
	});

	test('is ended by itself, by a sign-in that an officer and a manager know, and by an older one that has no less to say', () => {
		expect(namesOf((other) => endsWay(letter, other))).toEqual(['itself']);
		for (const one of [signIn, known])
			expect(namesOf((other) => endsWay(one, other))).toEqual([
				...['itself', 'a sign-in made from it', 'another letter', 'an older letter', 'a younger sign-in']
			]);
		for (const one of [knownToBoth, undefined]) expect(namesOf((other) => endsWay(one, other))).toEqual(all);
	});
});
