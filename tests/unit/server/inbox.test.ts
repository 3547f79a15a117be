import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';

/** What time it is, for the domain: moved by the tests. It must stand there before the domain is read. */
const time = vi.hoisted(() => {
	const at = { now: Date.parse('2026-11-18T10:00:00Z') };
	(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => at.now };
	return at;
});

import { eq } from 'drizzle-orm';
import { addDays, addWorkingDays } from '../../../src/lib/server/calendar.ts';
import { contribution, states, type State } from '../../../src/lib/server/db/schema.ts';
import { seal } from '../../../src/lib/server/db/sealing.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { countInbox, listInbox, openInbox, type Filter, type Show } from '../../../src/lib/server/inbox.ts';
import { daysNow, rankOf } from '../../../src/lib/server/inbox-order.ts';
import { nearDays } from '../../../src/lib/server/review-dates.ts';
import { answerBack, reply } from '../../../src/lib/server/thread.ts';
import { recordAction } from '../../../src/lib/server/deeds.ts';
import { pastDayProblem } from '../../../src/lib/server/day-problems.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { addChild } from '../../../src/lib/server/children.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { system } from '../../../src/lib/server/people.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import type { Row } from '../../../src/lib/server/contributions.ts';

const start = Date.parse('2026-11-18T10:00:00Z'); // a Wednesday
const today = '2026-11-18';
const day = 86_400_000;

let jo: Actor;
let david: Actor;
let manager: Actor;
/** Two of Jo's, one of David's, one with no officer yet. */
let amara: string;
let kai: string;
let idris: string;
let niamh: string;

beforeEach(async () => {
	time.now = start;
	freshStore();
	const staff = async (name: string, role: 'officer' | 'manager') =>
		({ id: await addStaff(system, { name, email: `${name}@council.example`, role }), role }) as const;
	[jo, david, manager] = [
		await staff('Jo', 'officer'),
		await staff('David', 'officer'),
		await staff('Helen', 'manager')
	];
	const child = (name: string, officerId: string | null) =>
		addChild(system, { name, birthday: '2014-02-03', officerId });
	[amara, kai] = [await child('Amara', jo.id), await child('Kai', jo.id)];
	[idris, niamh] = [await child('Idris', david.id), await child('Niamh', null)];
});

afterEach(() => {
	time.now = start;
});

type Given = Partial<
	Pick<Row, 'state' | 'reviewDay' | 'sentAt' | 'readAt' | 'replyBy' | 'kind' | 'notRepliedAt' | 'toComplaintsAt'>
>;

/** Puts an item into the database as Send would have left it. */
async function put(childId: string, officerId: string | null, given: Given = {}): Promise<string> {
	const id = newId();
	const content = JSON.stringify({ said: [], context: { age: 12, reader: 'Jo', readerId: officerId } });
	await store().transaction(async (tx) => {
		await tx.insert(contribution).values({
			id,
			childId,
			officerId,
			kind: 'views',
			audience: 'officer',
			reference: id,
			content: seal(store().keys.of(childId), { column: 'contribution.content', row: id }, content),
			sentAt: time.now,
			reviewDay: '9999-12-31',
			readBy: addWorkingDays(today, 2),
			replyBy: addWorkingDays(today, 5),
			state: states.open,
			urgent: given.state === states.urgent,
			...given
		});
	});
	return id;
}

const some = fc.record({
	state: fc.constantFrom<State>(...Object.values(states)),
	// On both sides of today and of the last day on which a review is near.
	reviewDay: fc.oneof(
		fc.integer({ min: -2, max: 40 }).map((days) => addDays(today, days)),
		fc.constantFrom(today, addWorkingDays(today, nearDays), addWorkingDays(today, nearDays + 1), '9999-12-31')
	),
	// Few instants, so that many are equal.
	sentAt: fc.integer({ min: 0, max: 5 }).map((days) => start - days * day),
	readAt: fc.constantFrom(null, start),
	replyBy: fc.integer({ min: -3, max: 5 }).map((days) => addDays(today, days))
});

const everything: Filter = { show: 'all' };

/** Every item over all pages, with the ids of each page. */
async function pages(actor: Actor, filter = everything, size = 3, between = async () => {}): Promise<string[][]> {
	const found: string[][] = [];
	let cursor: string | undefined;
	do {
		const page = await listInbox(actor, filter, cursor, size);
		found.push(page.items.map(({ id }) => id));
		cursor = page.next;
		await between();
	} while (cursor && found.length < 100);
	return found;
}

/** The order as product.md tells it, told once more without SQL. */
function sorted(rows: Row[]): string[] {
	const days = daysNow();
	const key = (row: Row) => {
		const rank = rankOf(row, days);
		return [rank, rank === 2 ? row.reviewDay : '', String(row.sentAt).padStart(15, '0'), row.id].join(' ');
	};
	return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ id }) => id);
}

const allRows = () => store().read.select().from(contribution);

async function clear() {
	await store().transaction(async (tx) => {
		await tx.delete(contribution);
	});
}

describe('the order', () => {
	test('is the one of a plain sort, over pages of any size', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(some, { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), async (given, size) => {
				await clear();
				for (const each of given) await put(amara, jo.id, each);
				const found = await pages(jo, everything, size);
				expect(found.flat()).toEqual(sorted(await allRows()));
				expect(found.every((page) => page.length <= size)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});

	test('puts each rank in its place', async () => {
		const near = (days: number) => addDays(today, days);
		const answered = await put(amara, jo.id, { state: states.closed, sentAt: start - 90 * day, reviewDay: near(1) });
		const other = await put(amara, jo.id, { sentAt: start - 50 * day });
		const later = await put(amara, jo.id, { reviewDay: near(20), sentAt: start - 60 * day });
		const sooner = await put(amara, jo.id, { reviewDay: near(3) });
		const first = await put(amara, jo.id, { state: states.readFirst });
		const urgent = await put(amara, jo.id, { state: states.urgent });
		expect((await pages(jo)).flat()).toEqual([urgent, first, sooner, later, other, answered]);
	});

	test('moves on over midnight with no event', async () => {
		const far = addWorkingDays(today, nearDays + 1);
		const comes = await put(amara, jo.id, { reviewDay: far });
		const old = await put(kai, jo.id, { sentAt: start - 9 * day });
		const wasToday = await put(kai, jo.id, { reviewDay: today, sentAt: start - 3 * day });
		expect((await pages(jo)).flat()).toEqual([wasToday, old, comes]);
		// Half past midnight on Thursday.
		time.now = Date.parse('2026-11-19T00:30:00Z');
		expect((await pages(jo)).flat()).toEqual([comes, old, wasToday]);
		expect((await countInbox(jo)).soon).toBe(1);
	});

	test('follows the next review when the day of one has passed, and nobody has marked it', async () => {
		const none = { time: '', place: '', people: [] };
		for (const each of [today, addDays(today, 3)]) await addReview(kai, each, none);
		const near = await put(kai, jo.id, { reviewDay: today });
		const other = await put(amara, jo.id, { sentAt: start - 9 * day });
		time.now = Date.parse('2026-11-19T00:30:00Z');
		const page = await listInbox(jo, everything);
		expect(page.items.map(({ id, reviewDay }) => [id, reviewDay])).toEqual([
			[near, addDays(today, 3)],
			[other, '9999-12-31']
		]);
		expect((await countInbox(jo)).soon).toBe(1);
	});

	test('of pages that are turned over midnight stays that of the first page', async () => {
		for (let n = 0; n < 6; n += 1)
			await put(amara, jo.id, {
				reviewDay: n % 2 ? today : addWorkingDays(today, nearDays + 1),
				sentAt: start - n * day
			});
		const found = await pages(jo, everything, 2, async () => {
			time.now = Date.parse('2026-11-19T00:30:00Z');
		});
		expect(new Set(found.flat()).size).toBe(6);
		expect(found.flat()).toHaveLength(6);
	});
});

describe('pages', () => {
	test('show each item once while new ones arrive', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(some, { minLength: 1, maxLength: 15 }),
				fc.array(some, { maxLength: 8 }),
				async (old, fresh) => {
					await clear();
					const before: string[] = [];
					for (const each of old) before.push(await put(amara, jo.id, each));
					const coming = [...fresh];
					const found = await pages(jo, everything, 3, async () => {
						const next = coming.pop();
						if (next) await put(kai, jo.id, { ...next, sentAt: start + 1 });
					});
					const shown = found.flat();
					expect(new Set(shown).size).toBe(shown.length);
					for (const id of before) expect(shown).toContain(id);
				}
			),
			{ numRuns: 30 }
		);
	});

	test('begin at the top for a cursor that is none', async () => {
		const id = await put(amara, jo.id);
		const cursors = ['x', '~~~~', '2026-02-31~0~~1~a', '2026-13-01~0~~1~a', '9999-12-31~4~~1~a', '0000-01-01~4~~1~a'];
		for (const cursor of [...cursors, '2026-11-01~4~~1~a', "2026-11-18~0~~1~a' or 1"])
			expect((await listInbox(jo, everything, cursor)).items.map((row) => row.id)).toEqual([id]);
	});
});

describe('the counts', () => {
	test('equal the lists they lead to', async () => {
		const whose = fc.constantFrom<'amara' | 'kai' | 'idris' | 'niamh'>('amara', 'kai', 'idris', 'niamh');
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(whose, some), { maxLength: 25 }), async (given) => {
				await clear();
				const children = {
					amara: [amara, jo.id],
					kai: [kai, jo.id],
					idris: [idris, david.id],
					niamh: [niamh, null]
				} as const;
				for (const [name, each] of given) await put(children[name][0], children[name][1], each);
				for (const actor of [jo, david, manager]) {
					for (const [show, n] of Object.entries(await countInbox(actor))) {
						expect((await pages(actor, { show: show as Show })).flat()).toHaveLength(n);
						expect((await listInbox(actor, { show: show as Show })).total).toBe(n);
					}
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('tell what they say', async () => {
		await put(amara, jo.id, { state: states.urgent, readAt: start, replyBy: addDays(today, 1) });
		await put(amara, jo.id, { replyBy: addDays(today, 2), reviewDay: addWorkingDays(today, nearDays) });
		await put(kai, jo.id, { readAt: start, reviewDay: addWorkingDays(today, nearDays + 1) });
		await put(kai, jo.id, { state: states.closed, readAt: start, replyBy: today, reviewDay: today });
		expect(await countInbox(jo)).toEqual({ urgent: 1, unread: 1, due: 1, soon: 1 });
	});

	test('what a child wrote back and nobody has read is not read', async () => {
		const id = await put(amara, jo.id);
		await recordReading(jo, id);
		await reply(jo, id, 'a', 'Hello Amara.');
		expect((await countInbox(jo)).unread).toBe(0);
		await answerBack({ id: amara, role: 'child' }, id, 'b', 'And the bus?');
		expect((await countInbox(jo)).unread).toBe(1);
		expect((await openInbox(jo, { show: 'unread' })).items).toMatchObject([{ row: { id }, isUnread: true }]);
		await recordReading(jo, id);
		expect((await countInbox(jo)).unread).toBe(0);
		expect((await openInbox(jo, everything)).items).toMatchObject([{ isUnread: false }]);
	});
});

test('urgent stays on top, read and answered, until somebody has written down what they did', async () => {
	const urgent = await put(amara, jo.id, { state: states.urgent });
	const near = await put(kai, jo.id, { reviewDay: today, sentAt: start - day });
	const top = async () => (await listInbox(jo, everything)).items[0]!.id;
	await recordReading(jo, urgent);
	expect(await top()).toBe(urgent);
	await reply(jo, urgent, 'a', 'I come and see you today.');
	expect(await top()).toBe(urgent);
	await answerBack({ id: amara, role: 'child' }, urgent, 'b', 'ok');
	await reply(jo, urgent, 'c', 'See you at four.');
	expect((await countInbox(jo)).urgent).toBe(1);
	await recordAction(jo, urgent, 'd', 'Went to see Amara.');
	expect((await pages(jo)).flat()).toEqual([near, urgent]);
	expect((await countInbox(jo)).urgent).toBe(0);
});

describe('who sees what', () => {
	test('an officer sees nothing of another officer’s child', async () => {
		const hers = await put(amara, jo.id);
		const his = await put(idris, david.id, { state: states.urgent });
		const nobodys = await put(niamh, null);
		expect((await pages(jo)).flat()).toEqual([hers]);
		expect(await countInbox(jo)).toEqual({ urgent: 0, unread: 1, due: 0, soon: 0 });
		const opened = await openInbox(jo, { show: 'all', child: idris });
		expect(opened.children).toEqual([{ id: amara, name: 'Amara' }]);
		// Another's child is no filter at all.
		expect(opened.filter.child).toBeUndefined();
		expect((await listInbox(jo, { show: 'all', child: idris })).items).toEqual([]);
		for (const id of [his, nobodys, newId()]) {
			await expect(openItem(jo, id)).rejects.toThrow(NotThere);
			await expect(recordReading(jo, id)).rejects.toThrow(NotThere);
			await expect(reply(jo, id, 'a', 'b')).rejects.toThrow(NotThere);
		}
	});

	test('a manager sees what has no officer yet and what was not replied to, and nothing else', async () => {
		await put(amara, jo.id, { state: states.urgent });
		const late = await put(kai, jo.id, { notRepliedAt: start, sentAt: start - day });
		const nobodys = await put(niamh, null);
		expect((await pages(manager)).flat()).toEqual([late, nobodys]);
		expect((await openInbox(manager, everything)).children.map(({ name }) => name)).toEqual(['Kai', 'Niamh']);
		expect((await countInbox(manager)).urgent).toBe(0);
	});

	test('what was sent goes along with a child, at the next question', async () => {
		const id = await put(amara, jo.id);
		await moveChild(system, amara, david.id);
		expect((await pages(jo)).flat()).toEqual([]);
		expect((await pages(david)).flat()).toEqual([id]);
	});

	test('nobody else has an inbox', async () => {
		await put(amara, jo.id);
		for (const role of ['child', 'advocate', 'complaints', 'duty'] as const)
			expect((await listInbox({ id: amara, role }, everything)).items).toEqual([]);
	});
});

test('an opened page holds names, ages and words, and reads each child’s key once', async () => {
	for (let n = 0; n < 4; n += 1) {
		await put(amara, jo.id);
		await put(kai, jo.id);
	}
	const keys = vi.spyOn(store().keys, 'of');
	const { items, children } = await openInbox(jo, everything);
	expect(keys.mock.calls.map(([id]) => id).sort()).toEqual([amara, kai].sort());
	expect(children.map(({ name }) => name)).toEqual(['Amara', 'Kai']);
	expect(items).toHaveLength(8);
	for (const { row, name, age, content } of items) {
		expect(name).toBe(row.childId === amara ? 'Amara' : 'Kai');
		expect(age).toBe(12);
		expect(content.context.reader).toBe('Jo');
	}
});

test('filters by child and kind', async () => {
	const alone = await put(amara, jo.id, { kind: 'alone' });
	const views = await put(amara, jo.id);
	await put(kai, jo.id);
	expect((await listInbox(jo, { show: 'all', child: amara, kind: 'alone' })).items.map(({ id }) => id)).toEqual([
		alone
	]);
	expect((await pages(jo, { show: 'unanswered', child: amara })).flat().sort()).toEqual([alone, views].sort());
	await store().transaction(async (tx) => {
		await tx.update(contribution).set({ state: states.closed }).where(eq(contribution.id, views));
	});
	expect((await pages(jo, { show: 'unanswered', child: amara })).flat()).toEqual([alone]);
});

test.each([
	['', 'dayNeeded'],
	['18/11/2026', 'dayWrong'],
	['2026-02-31', 'dayWrong'],
	['2026-1-1', 'dayWrong'],
	['2026-11-19', 'dayAhead'],
	['2025-11-16', 'dayLongAgo'],
	['2026-11-18', undefined],
	['2025-11-18', undefined]
])('the day of a talk: %s is %s', (given, problem) => {
	expect(pastDayProblem(given)).toBe(problem);
});
