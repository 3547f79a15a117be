/** The staff who could read what a child sends: the tick list "who must not be told", and who reads for one who is away. */
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { at } from '../../../src/lib/server/clock.ts';
import { setAway, setCover } from '../../../src/lib/server/cover.ts';
import { person } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { system } from '../../../src/lib/server/people.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';
import { listStaff } from '../../../src/lib/server/readers.ts';
import { adult, foundCouncil, wednesday, type Council } from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';

let people: Council & { priya: Actor; rashid: Actor };

beforeEach(async () => {
	freshStore();
	await at(wednesday, async () => {
		const council = await foundCouncil();
		const priya = await adult('Priya Nair', 'officer', council.helen.id);
		people = { ...council, priya, rashid: await adult('Rashid Khan', 'complaints') };
		await adult('Colin Price', 'duty');
	});
});

const away = (who: Actor, cover: Actor) => setAway(system, who.id, '2026-11-18', '2026-11-20', cover.id);
const disable = (who: Actor) =>
	store().transaction(async (tx) => {
		await tx.update(person).set({ disabledAt: wednesday }).where(eq(person.id, who.id));
	});

const usual = ['officer Jo', 'manager Helen', 'complaints Rashid'];
const withDavid = ['officer Jo', 'cover David', 'manager Helen', 'complaints Rashid'];

test.each<[string, () => Promise<unknown>, string[], Record<string, string[]>?]>([
	['the officer, the officer’s manager, the complaints people', async () => undefined, usual],
	['the named cover, also while the officer is here', () => setCover(system, people.jo.id, people.david.id), withDavid],
	[
		'the cover of an officer who is away, and the line in turn',
		() => away(people.jo, people.david),
		withDavid,
		{ Jo: ['David', 'Helen', 'Mo'] }
	],
	[
		'the cover’s cover, who reads while both are away; the cover is still among them',
		async () => {
			await away(people.jo, people.david);
			await away(people.david, people.priya);
		},
		['officer Jo', 'cover David', 'cover Priya', 'manager Helen', 'complaints Rashid'],
		{ Jo: ['Priya', 'Helen', 'Mo', 'David'] }
	],
	[
		'a cover who is the manager stands there once, as the manager',
		() => away(people.jo, people.helen),
		usual,
		{ Jo: ['Helen', 'Mo'] }
	],
	[
		'a cover who is gone is not there, the next one is',
		async () => {
			await setCover(system, people.david.id, people.priya.id);
			await away(people.jo, people.david);
			await disable(people.david);
		},
		['officer Jo', 'cover Priya', 'manager Helen', 'complaints Rashid'],
		{ Jo: ['Priya', 'Helen', 'Mo'] }
	],
	[
		'whom urgent things climb to, where the named cover is gone',
		async () => {
			await setCover(system, people.david.id, people.priya.id);
			await setCover(system, people.jo.id, people.david.id);
			await disable(people.david);
		},
		['officer Jo', 'cover Priya', 'manager Helen', 'complaints Rashid']
	],
	[
		'the manager who reads for a manager who is away, and no officer',
		() => away(people.helen, people.mo),
		['officer Jo', 'cover Mo', 'manager Helen', 'complaints Rashid'],
		{ Helen: ['Mo'] }
	],
	[
		'a manager without another one is away',
		async () => {
			await disable(people.mo);
			await setAway(system, people.helen.id, '2026-11-18', '2026-11-20', people.mo.id).catch(() => undefined);
		},
		usual
	],
	['who is gone reads nothing', () => disable(people.rashid), ['officer Jo', 'manager Helen']]
])('%s', async (_, arrange, expected, lines = {}) => {
	await at(wednesday, async () => {
		await arrange();
		const staff = await listStaff(people.amara.id);
		const first = (name: string) => name.split(' ')[0]!;
		expect(staff.map(({ name, role }) => `${role} ${first(name)}`)).toEqual(expected);
		const away = staff.filter((each) => each.away);
		expect(
			Object.fromEntries(away.map((each) => [first(each.name), each.away!.line.map(({ name }) => first(name))]))
		).toEqual(lines);
		for (const each of away) expect(each.away!.until).toBe('2026-11-20');
	});
});

test('no officer yet: every manager', async () => {
	const staff = await at(wednesday, () => listStaff(people.niamh.id));
	expect(staff.map(({ role, name }) => `${role} ${name}`)).toEqual([
		'manager Helen Marsh',
		'manager Mo Khan',
		'complaints Rashid Khan'
	]);
});
