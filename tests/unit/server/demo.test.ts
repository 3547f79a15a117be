import { dataFolder, freshStore, mails } from '../../support/domain.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../../src/lib/server/auth/factor.ts';
import { signInByPictures, signInChild, signInStaff, signInWithCode } from '../../../src/lib/server/auth/sign-in.ts';
import { daysBetween, dayOf } from '../../../src/lib/server/calendar.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { clock } from '../../../src/lib/server/clock.ts';
import { isReplyLate } from '../../../src/lib/server/not-replied.ts';
import { openContent, type Row } from '../../../src/lib/server/contributions.ts';
import { demoAdvocates } from '../../../src/lib/server/db/demo-advocates.ts';
import { demoChildren, demoGone, demoStaff } from '../../../src/lib/server/db/demo-people.ts';
import { loadDemo } from '../../../src/lib/server/db/demo.ts';
import * as schema from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getDraft } from '../../../src/lib/server/drafts.ts';
import { findBrokenEvent } from '../../../src/lib/server/events.ts';
import { listThread } from '../../../src/lib/server/thread.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { getChild } from '../../../src/lib/server/children.ts';
import { getName, signInLookup, system } from '../../../src/lib/server/people.ts';
import { can, type Actor } from '../../../src/lib/server/policy.ts';
import { listOpeners, standingOf } from '../../../src/lib/server/standing.ts';
import { findCameIn } from '../../../src/lib/server/came-in.ts';
import { getSentState } from '../../../src/lib/server/sent-facts.ts';
import type { Outcome } from '../../../src/lib/server/sent-state.ts';
import { Refusal } from '../../../src/lib/server/refusal.ts';
import { openPicking } from '../../../src/lib/server/review-pick.ts';
import { findNextReview } from '../../../src/lib/server/reviews.ts';

const { states } = schema;
const everyone = () => store().read.select().from(schema.person);
const items = () => store().read.select().from(schema.contribution);
const childIds = async () => (await store().read.select().from(schema.child)).map((row) => row.id);

async function adults(): Promise<Actor[]> {
	const rows = await store().read.select().from(schema.person).where(isNull(schema.person.disabledAt));
	return rows.filter((row) => row.role !== 'child').map(({ id, role }) => ({ id, role }));
}

/** Every table, row by row. */
function everything(): Promise<unknown[]> {
	const { meta, person, child, staff, session, link, review, draft, draftAnswer } = schema;
	const { contribution, message, reading, deed, event, notification } = schema;
	const first = [meta, person, child, staff, session, link, review, draft, draftAnswer];
	const rest = [contribution, message, reading, deed, event, notification];
	return Promise.all([...first, ...rest].map((table) => store().read.select().from(table)));
}

describe('the sample council', () => {
	let unsent: unknown[] = [];
	beforeAll(async () => {
		freshStore();
		await loadDemo();
		const { notification } = schema;
		// A complaint of today is told to the complaints people at the end of the day.
		const due = and(isNull(notification.deliveredAt), lte(notification.nextTryAt, clock.now()));
		unsent = await store().read.select().from(notification).where(due);
	});

	test('has twenty-one children from 5 to 17, each of their age', async () => {
		const children = await Promise.all((await childIds()).map((id) => getChild(id)));
		expect(children).toHaveLength(21);
		expect(new Set(children.map(({ age }) => age))).toEqual(new Set(Array.from({ length: 13 }, (_, n) => n + 5)));
		for (const { name, age, officer } of children) {
			const given = demoChildren.find((each) => each.name === name)!;
			expect(age).toBe(given.age);
			expect(officer?.name).toBe(given.officer && (demoGone[given.officer] ?? given.officer));
		}
		expect(children.filter(({ officer }) => !officer)).toHaveLength(1);
	});

	test('has every role', async () => {
		const counts = Object.groupBy(await everyone(), (row) => row.role);
		expect(Object.fromEntries(Object.entries(counts).map(([role, rows]) => [role, rows.length]))).toEqual({
			child: 21,
			officer: 7,
			manager: 1,
			complaints: 1,
			advocate: 3,
			duty: 1
		});
	});

	test('has reviews last month, this week, in ten days, in five months, and one without a day', async () => {
		const today = dayOf(clock.now());
		const rows = await store().read.select().from(schema.review);
		const distances = rows.flatMap(({ day }) => (day ? [daysBetween(today, day)] : []));
		const between = (from: number, to: number) => distances.filter((days) => days >= from && days <= to);
		expect(between(-32, -20).length).toBeGreaterThan(1);
		expect(between(0, 7).length).toBeGreaterThan(1);
		expect(between(10, 16).length).toBeGreaterThan(1);
		expect(between(140, 170).length).toBeGreaterThan(1);
		expect(rows.filter(({ day }) => day === null)).toHaveLength(1);
	});

	test("has Amara, 12, who is Jo Bell's, with a review at 4:30pm where she lives", async () => {
		const { personId } = (await signInChild('amara', 'kite river lemon'))!;
		expect(await getChild(personId)).toMatchObject({ name: 'Amara', age: 12, officer: { name: 'Jo Bell' } });
		const review = (await findNextReview(personId))!;
		expect(review).toMatchObject({ time: '4:30pm', place: 'where you live' });
		const days = daysBetween(dayOf(clock.now()), review.day!);
		expect(days).toBeGreaterThanOrEqual(10);
		expect(days).toBeLessThanOrEqual(16);
	});

	test('has a child with two meetings near, who has not picked one yet', async () => {
		const { personId } = (await signInChild('tomasz', 'bike forest soup'))!;
		const { among, picked } = await openPicking(personId);
		expect(among.map(({ kind }) => kind)).toEqual(['midway', 'review']);
		expect(picked).toBeUndefined();
	});

	test('has a child with nothing anywhere yet: nothing sent, no draft, no review', async () => {
		const { personId: childId } = (await signInChild('sofia', 'otter cloud drum'))!;
		const { contribution, draft, review } = schema;
		for (const table of [contribution, draft, review])
			expect(await store().read.select().from(table).where(eq(table.childId, childId))).toEqual([]);
	});

	test.each<[string, (row: Row) => boolean]>([
		['unread', (row) => row.kind === 'views' && !row.readAt],
		['urgent, nobody acted', (row) => row.state === states.urgent && !row.actedAt],
		['urgent, acted', (row) => row.urgent && row.actedAt !== null && row.state === states.closed],
		['waiting', (row) => row.readAt !== null && row.state === states.open && !isReplyLate(row)],
		['late, nobody told', (row) => isReplyLate(row) && !row.notRepliedAt],
		['told not replied', (row) => isReplyLate(row) && row.notRepliedAt !== null],
		['just for NAME, unread', (row) => row.kind === 'alone' && !row.readAt],
		['just for NAME, talked', (row) => row.kind === 'alone' && row.state === states.closed],
		['someone made me', (row) => row.madeMeAt !== null],
		['I did not write this', (row) => row.notMineAt !== null],
		["please don't use this", (row) => row.dontUseAt !== null && row.state === states.closed],
		['no officer yet', (row) => row.officerId === null],
		['a plan with every wish answered', (row) => row.kind === 'plan' && row.answeredAt !== null],
		['a plan in place of an earlier one', (row) => row.replaces !== null],
		['a plan with a newer one', (row) => row.kind === 'plan' && row.state === states.closed && !row.answeredAt],
		['an advocate request to pass on', (row) => row.kind === 'advocate' && row.state === states.open],
		['an advocate request passed on', (row) => row.kind === 'advocate' && row.doneAt !== null],
		['a message unread', (row) => row.kind === 'message' && !row.readAt],
		['a message answered', (row) => row.kind === 'message' && row.answeredAt !== null],
		['a message done', (row) => row.kind === 'message' && row.doneAt !== null],
		['a complaint to pass on', (row) => row.kind === 'complaint' && row.toComplaintsAt! > clock.now()],
		['a complaint answered', (row) => row.kind === 'complaint' && row.answeredAt !== null && row.doneAt !== null],
		['a complaint that takes longer', (row) => row.kind === 'complaint' && row.doneAt === null && row.readAt !== null],
		['a complaint that went past the officer', (row) => row.kind === 'complaint' && row.audience === 'manager'],
		['a complaint for the complaints people alone', (row) => row.audience === 'complaints'],
		[
			'a complaint taken back, and open',
			(row) => row.kind === 'complaint' && row.dontUseAt !== null && row.state === 2
		],
		['a rating for both', (row) => row.kind === 'rate' && row.audience === 'officer'],
		['a rating kept from the officer', (row) => row.kind === 'rate' && row.audience === 'manager']
	])('has something in the state: %s', async (_, is) => {
		expect((await items()).filter(is)).not.toEqual([]);
	});

	test.each<[child: string, kind: string, outcome: Outcome['is'], name?: string]>([
		['Ruby', 'plan', 'answered', 'Jo'],
		['Amara', 'plan', 'due'],
		['Amara', 'plan', 'replaced'],
		['Ana', 'complaint', 'answered', 'Rashid'],
		['Idris', 'complaint', 'answered', 'Rashid'],
		['Zainab', 'complaint', 'due'],
		['Ruby', 'complaint', 'talkFirst'],
		['Zainab', 'advocate', 'passedOn'],
		['Callum', 'views', 'told'],
		['Zainab', 'views', 'late'],
		['Ana', 'views', 'unused'],
		['Niamh', 'views', 'answered', 'Helen'],
		['Mason', 'message', 'done', 'Jo'],
		['Ana', 'rate', 'notOwed'],
		['Ruby', 'views', 'notOwed']
	])('%s sees that their %s is: %s', async (child, kind, is, name) => {
		const { personId } = (await signInChild(child, demoChildren.find((each) => each.name === child)!.words))!;
		const rows = (await items()).filter((row) => row.childId === personId && row.kind === kind);
		const outcomes = await Promise.all(
			rows.map(async (row) => (await getSentState({ id: row.childId, role: 'child' }, row)).outcome)
		);
		expect(outcomes).toContainEqual(expect.objectContaining(name ? { is, name } : { is }));
	});

	test('has a thing that was written down from a talk, and a child is promised no day that has passed', async () => {
		const rows = await items();
		const talks = await Promise.all(rows.map(findCameIn));
		expect(talks).toContainEqual(expect.objectContaining({ how: 'talk', by: 'Jo Bell', isRight: undefined }));
		for (const row of rows) {
			const { readBy, outcome } = await getSentState({ id: row.childId, role: 'child' }, row);
			const today = dayOf(clock.now());
			expect([readBy ?? today, outcome.is === 'due' ? outcome.day : today].filter((day) => day < today)).toEqual([]);
		}
	});

	test('has a complaint in every step of its way', async () => {
		const steps = await store().read.selectDistinct({ kind: schema.trackStep.kind }).from(schema.trackStep);
		expect(steps.map(({ kind }) => kind).sort()).toEqual([
			'acknowledged',
			'answered',
			'ended',
			'extended',
			'ombudsman',
			'passedOn',
			'stage2',
			'stage3'
		]);
	});

	test('has an answer unseen, an answer seen, and an answer that was answered back', async () => {
		const threads = await Promise.all((await items()).map(async (row) => ({ row, thread: await listThread(row) })));
		const answers = threads.flatMap(({ thread }) => thread.filter((each) => !each.fromChild));
		expect(answers.filter((each) => each.seenAt === null)).not.toEqual([]);
		expect(answers.filter((each) => each.seenAt !== null)).not.toEqual([]);
		const open = threads.filter(({ row, thread }) => thread.at(-1)?.fromChild && row.state === states.open);
		expect(open).not.toEqual([]);
	});

	test('has 50 to 70 items, most of them with Jo Bell, and three drafts half written', async () => {
		const rows = await items();
		const jo = signInLookup('email', 'jo.bell@wrenshire.example');
		const personId = (await everyone()).find((row) => row.signInLookup === jo)!.id;
		expect(rows.length).toBeGreaterThanOrEqual(50);
		expect(rows.length).toBeLessThanOrEqual(70);
		const counts = [...Map.groupBy(rows, (row) => row.officerId)].sort(([, a], [, b]) => b.length - a.length);
		expect(counts[0]![0]).toBe(personId);
		expect(await store().read.select().from(schema.draft)).toHaveLength(3);
	});

	test('nothing happened in the future, or before what it is about', async () => {
		const now = clock.now();
		const events = await store().read.select().from(schema.event);
		for (const [index, { at }] of events.entries()) {
			expect(at).toBeLessThanOrEqual(now);
			expect(at).toBeGreaterThanOrEqual(events[index - 1]?.at ?? 0);
		}
	});

	test('every item has somebody active who may open it', async () => {
		for (const row of await items()) {
			expect(await listOpeners(row)).not.toEqual([]);
		}
	});

	test('the chain of events is whole', async () => {
		expect((await store().read.select().from(schema.event)).length).toBeGreaterThan(60);
		expect(await findBrokenEvent(store().read)).toBeUndefined();
	});

	test('no mail is left to send, and none was sent', async () => {
		const rows = await store().read.select().from(schema.notification);
		expect(rows.length).toBeGreaterThan(20);
		expect(unsent).toEqual([]);
		expect(mails).toEqual([]);
	});

	test('each child and each adult with a door can sign in, and nobody else', async () => {
		for (const { name, words, pictures } of demoChildren) {
			const account = name.toLowerCase();
			const signed = pictures ? signInByPictures(account, pictures) : signInChild(account, words);
			expect(await signed).toMatchObject({ role: 'child' });
		}
		expect(demoChildren.filter(({ pictures }) => pictures)).toHaveLength(1);
		for (const { email, password, seed, role } of demoStaff) {
			const onTheWay = await signInStaff(email, password ?? '');
			if (password) expect(await signInWithCode(onTheWay!.halfwayId, codeOf(seed))).toMatchObject({ role });
			else expect(onTheWay).toBeUndefined();
			if (password) expect(password.length).toBeGreaterThanOrEqual(12);
		}
		const rows = await everyone();
		const withSecret = rows.filter((row) => row.secretHash !== null).map((row) => row.role);
		expect(new Set(withSecret)).toEqual(new Set(['officer', 'manager', 'complaints', 'duty', 'advocate']));
	});

	test('no word of it is in the bytes of the files', async () => {
		const words = await sampleWords();
		expect(words.size).toBeGreaterThan(100);
		const files = readdirSync(dataFolder).map((name) => ({ name, bytes: readFileSync(join(dataFolder, name)) }));
		expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['keys.db', 'say-so.db', 'say-so.db-wal']));
		// The search finds what is there: a role and a mark stand unsealed.
		const all = Buffer.concat(files.map(({ bytes }) => bytes)).toString('latin1');
		expect(all).toContain('complaints');
		expect(all).toContain('key_check');
		expect([...words].filter((word) => all.includes(word))).toEqual([]);
	});

	test('loading it again changes nothing', async () => {
		const before = await everything();
		await loadDemo();
		expect(await everything()).toEqual(before);
	});
});

/** The long words and the beginnings of all that anybody wrote. */
async function sampleWords(): Promise<Set<string>> {
	const texts: string[] = [...demoChildren, ...demoStaff, ...demoAdvocates].map(({ name }) => name);
	texts.push(...[...demoStaff, ...demoAdvocates].map(({ email }) => email));
	const readers = await adults();
	for (const row of await items()) {
		const standing = await standingOf(row);
		const reader = readers.find((each) => can(each, 'item.open', standing))!;
		const { thread, deeds } = await openItem(reader, row.id);
		texts.push(...openContent(row).said.flatMap((said) => said.parts.flatMap((part) => part.words ?? [])));
		texts.push(...thread.map((each) => each.words), ...deeds.map((each) => each.words));
	}
	for (const id of await childIds()) {
		const answers = Object.values((await getDraft({ id, role: 'child' }, 'views')).answers);
		texts.push(...answers.flatMap((answer) => ('words' in answer ? String(answer.words) : [])), await getName(id));
	}
	const found = texts.flatMap((text) => text.match(/\p{L}{7,}|^.{12}/gu) ?? []);
	// Unsealed by design: the tables' own names, roles, event types and the ids of pages.
	const tables = await store()
		.read.select({ sql: sql<string>`sql` })
		.from(sql`sqlite_master`);
	const types = await store().read.selectDistinct({ type: schema.event.type }).from(schema.event);
	const ours = JSON.stringify([tables, types, demoStaff.map(({ role }) => role), views.steps.map(({ id }) => id)]);
	return new Set(found.filter((word) => !ours.toLowerCase().includes(word.toLowerCase())));
}

test('is refused where real people are, and nothing is written', async () => {
	freshStore();
	await addStaff(system, { name: 'Real Person', email: 'real@council.example', role: 'manager' });
	const before = await everything();
	await expect(loadDemo()).rejects.toThrow(Refusal);
	expect(await everything()).toEqual(before);
});

test('is refused when it was cut off half way', async () => {
	freshStore();
	await store().transaction(async (tx) => {
		await tx.insert(schema.meta).values({ key: 'demo', value: 'begun' });
	});
	await expect(loadDemo()).rejects.toThrow('--fresh');
	expect(await store().read.select().from(schema.person).where(eq(schema.person.role, 'child'))).toEqual([]);
});
