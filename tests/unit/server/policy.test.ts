import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/lib/server/db/schema.ts';
import { assertCan, can, NotThere, type Action, type Actor, type Item } from '../../../src/lib/server/policy.ts';

const item = (given: Partial<Item>): Item => ({
	childId: 'amara',
	officerId: 'jo',
	kind: 'views',
	urgent: false,
	actedAt: null,
	notRepliedAt: null,
	answeredAt: null,
	...given
});

const people: Record<string, Actor> = {
	writer: { id: 'amara', role: 'child' },
	'other child': { id: 'kai', role: 'child' },
	reader: { id: 'jo', role: 'officer' },
	'other officer': { id: 'david', role: 'officer' },
	manager: { id: 'helen', role: 'manager' },
	advocate: { id: 'asha', role: 'advocate' },
	complaints: { id: 'pat', role: 'complaints' },
	duty: { id: 'sam', role: 'duty' },
	// The same id in another role: the role counts, too.
	'officer with the child’s id': { id: 'amara', role: 'officer' },
	'child with the officer’s id': { id: 'jo', role: 'child' },
	'manager with the officer’s id': { id: 'jo', role: 'manager' },
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
	'item.recordAction'
];
const own = 'own.see own.answerBack own.mark';
const open = 'item.open item.reply';
const talk = 'item.open item.recordTalk';

/** Who may do what with each item; who is not named may do nothing. */
const table: [string, Item, Record<string, string>][] = [
	['an officer’s', item({}), { writer: own, reader: open }],
	['urgent', item({ urgent: true }), { writer: own, reader: `${open} item.recordAction` }],
	['urgent and acted on', item({ urgent: true, actedAt: 1 }), { writer: own, reader: `${open} item.recordAction` }],
	['answered', item({ answeredAt: 1 }), { writer: own, reader: open }],
	['just for the officer', item({ kind: 'alone' }), { reader: talk }],
	['not replied', item({ notRepliedAt: 1 }), { writer: own, reader: open, managers: open }],
	[
		'urgent and not replied',
		item({ urgent: true, notRepliedAt: 1 }),
		{ writer: own, reader: `${open} item.recordAction`, managers: `${open} item.recordAction` }
	],
	['the reviewing team’s', item({ officerId: null }), { writer: own, managers: open }],
	[
		'the reviewing team’s, urgent',
		item({ officerId: null, urgent: true }),
		{ writer: own, managers: `${open} item.recordAction` }
	],
	['just for the reviewing team', item({ officerId: null, kind: 'alone' }), { managers: talk }]
];

describe.each(table)('%s item', (_, given, allowed) => {
	test.each(Object.entries(people))('%s', (name, actor) => {
		const words = allowed[name] ?? (actor.role === 'manager' ? allowed['managers'] : undefined) ?? '';
		expect(actions.filter((action) => can(actor, action, given))).toEqual(
			actions.filter((each) => words.split(' ').includes(each))
		);
		for (const action of actions) {
			if (can(actor, action, given)) expect(() => assertCan(actor, action, given)).not.toThrow();
			else expect(() => assertCan(actor, action, given)).toThrow(NotThere);
		}
	});
});

test('a role nobody has thought of may do nothing', () => {
	const actor = { id: 'jo', role: 'visitor' as Role };
	for (const [, given] of table) expect(actions.filter((action) => can(actor, action, given))).toEqual([]);
});

test('the refusal says nothing of what was refused', () => {
	expect(new NotThere().message).toBe('');
});
