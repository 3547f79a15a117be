/** Rule 8 on random items: the SQL of the inbox and the policy say the same, and nothing is ever without a reader. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readersOfMadeMe, sendMadeMe } from '../../../src/lib/server/made-me.ts';
import { readersKey } from '../../../src/lib/server/routing.ts';
import { freshStore } from '../../support/domain.ts';

/** What time it is, for the domain: moved by the tests. It must stand there before the domain is read. */
const time = vi.hoisted(() => {
	const at = { now: Date.parse('2026-11-18T10:00:00Z') };
	(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => at.now };
	return at;
});

import { and, eq } from 'drizzle-orm';
import type { Answers } from '../../../src/lib/journeys/engine.ts';
import { journeys, type JourneyId } from '../../../src/lib/journeys/index.ts';
import { wrongs } from '../../../src/lib/journeys/complaint.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { isReplyLate, markSent, sendContribution } from '../../../src/lib/server/contributions.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import {
	contribution,
	event,
	exclusion,
	notification,
	person,
	states,
	type Role
} from '../../../src/lib/server/db/schema.ts';
import { seal } from '../../../src/lib/server/db/sealing.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { newId, newReference } from '../../../src/lib/server/ids.ts';
import { countInbox, listInbox } from '../../../src/lib/server/inbox.ts';
import { markDone, recordAction, reply } from '../../../src/lib/server/items.ts';
import { disableOfficer, NoReader, moveChild } from '../../../src/lib/server/officers.ts';
import { tellNotReplied } from '../../../src/lib/server/not-replied.ts';
import { addChild, addStaff, system } from '../../../src/lib/server/people.ts';
import { can, type Actor } from '../../../src/lib/server/policy.ts';
import { listOpeners, standingOf } from '../../../src/lib/server/standing.ts';

const start = Date.parse('2026-11-18T10:00:00Z'); // a Wednesday
const hour = 3_600_000;

let staff: Actor[] = [];
let children: Actor[] = [];

/** With one manager, whom a child may tick away, or with two. */
async function found(managers: 1 | 2) {
	time.now = start;
	freshStore();
	const adult = async (
		name: string,
		role: Exclude<Role, 'child'>,
		managerId: string | null = null
	): Promise<Actor> => ({
		id: await addStaff(system, { name, email: `${name}@council.example`, role, managerId }),
		role
	});
	const helen = await adult('Helen', 'manager');
	const mo = managers === 2 ? await adult('Mo', 'manager') : undefined;
	const jo = await adult('Jo', 'officer', helen.id);
	const david = await adult('David', 'officer', (mo ?? helen).id);
	const priya = await adult('Priya', 'officer');
	const others = [await adult('Rashid', 'complaints'), await adult('Asha', 'complaints'), await adult('Colin', 'duty')];
	staff = [helen, ...(mo ? [mo] : []), jo, david, priya, ...others];
	const child = async (name: string, officerId: string | null): Promise<Actor> => ({
		id: await addChild(system, { name, birthday: '2012-02-03', officerId }),
		role: 'child'
	});
	children = [await child('Amara', jo.id), await child('Kai', david.id), await child('Niamh', null)];
}

beforeEach(() => found(2));
afterEach(() => {
	time.now = start;
});

/** Who can be a child's reviewing officer: the officers, and a manager who has children of her own. */
const officers = () => [...staff.filter(({ role }) => role === 'officer'), staff[0]!];

const some = fc.record({
	child: fc.nat(2),
	officer: fc.option(fc.nat(3)),
	audience: fc.constantFrom('officer' as const, 'manager' as const, 'complaints' as const),
	kind: fc.constantFrom('views' as const, 'plan' as const, 'complaint' as const, 'rate' as const, 'alone' as const),
	excluded: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
	toComplaintsAt: fc.constantFrom(null, start - hour, start + hour),
	notRepliedAt: fc.constantFrom(null, start - hour),
	clearedAt: fc.constantFrom(null, start - hour),
	isUrgent: fc.boolean()
});
type Some = typeof some extends fc.Arbitrary<infer T> ? T : never;

async function put(given: Some): Promise<void> {
	const id = newId();
	const childId = children[given.child]!.id;
	await store().transaction(async (tx) => {
		await tx.insert(contribution).values({
			id,
			childId,
			officerId: given.officer === null ? null : officers()[given.officer]!.id,
			audience: given.audience,
			kind: given.kind,
			reference: newReference(),
			content: seal(store().keys.of(childId), { column: 'contribution.content', row: id }, '{}'),
			sentAt: start,
			reviewDay: '9999-12-31',
			readBy: '2026-11-20',
			replyBy: '2026-11-25',
			toComplaintsAt: given.toComplaintsAt,
			notRepliedAt: given.notRepliedAt,
			clearedAt: given.clearedAt,
			state: given.isUrgent ? states.urgent : states.open,
			urgent: given.isUrgent
		});
		for (const at of given.excluded) await tx.insert(exclusion).values({ contributionId: id, personId: staff[at]!.id });
	});
}

const world = fc.record({
	items: fc.array(some, { maxLength: 10 }),
	gone: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 4 }),
	away: fc.subarray([0, 1, 2, 3, 4]),
	// Where that may not be (themselves; an officer for a manager), a manager covers.
	covers: fc.tuple(...[0, 1, 2, 3, 4].map(() => fc.nat(4)))
});

test('the inbox holds what the policy lets each actor open, and counts nothing else', async () => {
	await fc.assert(
		fc.asyncProperty(world, async ({ items, gone, away, covers }) => {
			await store().transaction(async (tx) => {
				await tx.delete(exclusion);
				await tx.delete(contribution);
				await tx.update(person).set({ disabledAt: null });
			});
			for (const each of items) await put(each);
			for (const [at, cover] of covers.entries()) {
				const [from, until] = away.includes(at) ? ['2026-11-17', '2026-11-19'] : ['2026-10-01', '2026-10-02'];
				const go = (coverId: string) => setAway(system, staff[at]!.id, from!, until!, coverId);
				await go(staff[cover]!.id).catch(() => go(staff[at === 0 ? 1 : 0]!.id));
			}
			for (const at of gone)
				await store().transaction(async (tx) => {
					await tx.update(person).set({ disabledAt: start }).where(eq(person.id, staff[at]!.id));
				});
			const rows = await store().read.select().from(contribution);
			// Who is disabled cannot sign in, and has no inbox.
			for (const actor of staff.filter((_, at) => !gone.includes(at))) {
				const standings = await Promise.all(rows.map((row) => standingOf(row)));
				const open = rows.filter((_, at) => can(actor, 'item.open', standings[at]!)).map(({ id }) => id);
				const page = await listInbox(actor, { show: 'all' });
				expect(page.items.map(({ id }) => id).sort(), actor.role).toEqual(open.sort());
				expect(page.total).toBe(open.length);
				expect((await countInbox(actor)).unread).toBe(open.length);
				for (const [at, row] of rows.entries())
					if (standings[at]!.excluded.includes(actor.id)) expect(open).not.toContain(row.id);
			}
		}),
		{ numRuns: 30 }
	);
}, 120_000);

test('who alone may read a thing keeps it when the child has no officer any more', async () => {
	await found(1);
	const [amara] = children as [Actor];
	const { staff: readers } = await getContext(amara);
	const others = readers.slice(1).map(({ id }) => id);
	await saveAnswer(amara, 'complaint', 'happened', { words: 'ok' });
	await saveAnswer(amara, 'complaint', 'not-told', { staff: others });
	await sendContribution(amara, journeys['complaint']!, await checkNow(amara, journeys['complaint']!));
	await moveChild(system, amara.id, null);
	const [row] = await store().read.select().from(contribution);
	expect(await listOpeners(row!)).toEqual([readers[0]!.id]);
	await moveChild(system, amara.id, officers()[1]!.id);
	const [moved] = await store().read.select().from(contribution);
	expect(await listOpeners(moved!)).toEqual([officers()[1]!.id]);
});

const journeyIds = Object.keys(journeys) as JourneyId[];
const command = fc.oneof(
	{
		// Often enough that there is something for the others to happen to.
		weight: 3,
		arbitrary: fc.record({
			what: fc.constant('send' as const),
			child: fc.nat(2),
			journey: fc.constantFrom(...journeyIds),
			about: fc.subarray([...wrongs]),
			// Of the staff who could read a complaint.
			ticked: fc.subarray([0, 1, 2, 3, 4]),
			see: fc.constantFrom('both', 'manager', undefined),
			advocate: fc.boolean(),
			urgent: fc.boolean()
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({ what: fc.constant('move' as const), child: fc.nat(2), to: fc.option(fc.nat(3)) })
	},
	{
		weight: 1,
		arbitrary: fc.record({ what: fc.constant('disable' as const), officer: fc.nat(3), to: fc.option(fc.nat(3)) })
	},
	{ weight: 1, arbitrary: fc.record({ what: fc.constant('away' as const), officer: fc.nat(3), cover: fc.nat(4) }) },
	{
		weight: 1,
		arbitrary: fc.record({ what: fc.constant('wait' as const), hours: fc.constantFrom(1, 8, 30, 24 * 15) })
	},
	{
		weight: 1,
		arbitrary: fc.record({
			what: fc.constant('read' as const),
			how: fc.constantFrom('reply' as const, 'act' as const, 'pass' as const, 'done' as const),
			item: fc.nat(20),
			actor: fc.nat(6)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			what: fc.constant('mark' as const),
			how: fc.constantFrom('tell' as const, 'dontUse' as const, 'madeMe' as const),
			item: fc.nat(20)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			what: fc.constant('madeMe' as const),
			item: fc.nat(20),
			// Of the staff who could read a complaint.
			ticked: fc.subarray([0, 1, 2, 3, 4])
		})
	}
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

const filled: Partial<Record<JourneyId, Answers>> = {
	views: { well: { words: 'ok' } },
	plan: { where: { place: 'home' } },
	advocate: { help: { words: 'ok' } },
	message: { say: { words: 'ok' } },
	rate: { better: { words: 'ok' } },
	complaint: { happened: { words: 'ok' } }
};

async function run(given: Command): Promise<void> {
	const rows = await store().read.select().from(contribution);
	const day = '2026-11-18';
	switch (given.what) {
		case 'send': {
			const child = children[given.child]!;
			const answers: Answers = { ...filled[given.journey] };
			const context = await getContext(child);
			if (given.journey === 'rate' && given.see) answers['who-sees'] = { see: given.see };
			if (given.journey === 'complaint') {
				answers['about'] = { about: given.about };
				if (given.advocate) answers['advocate'] = { advocate: 'yes' };
				answers['not-told'] = { staff: given.ticked.flatMap((at) => context.staff[at]?.id ?? []) };
			}
			for (const [step, answer] of Object.entries(answers)) await saveAnswer(child, given.journey, step, answer);
			const journey = journeys[given.journey]!;
			await sendContribution(child, journey, await checkNow(child, journey, given.urgent));
			return;
		}
		case 'move':
			return moveChild(system, children[given.child]!.id, given.to === null ? null : officers()[given.to]!.id);
		case 'disable':
			return disableOfficer(
				staff[0]!,
				officers()[given.officer]!.id,
				given.to === null ? null : officers()[given.to]!.id
			);
		case 'away':
			return setAway(system, officers()[given.officer]!.id, day, '2026-12-20', staff[given.cover]!.id);
		case 'wait':
			time.now += given.hours * hour;
			return;
		default:
	}
	const row = rows[given.item % (rows.length || 1)];
	if (!row) return;
	const child: Actor = { id: row.childId, role: 'child' };
	if (given.what === 'mark')
		return given.how === 'tell' ? tellNotReplied(child, row.id) : markSent(child, row.id, given.how);
	if (given.what === 'madeMe') {
		const context = await getContext(child);
		const named = readersKey((await readersOfMadeMe(row, context)).first);
		const ticked = given.ticked.flatMap((at) => context.staff[at]?.id ?? []);
		await sendMadeMe(child, row.id, newId(), { staff: ticked, others: 'my uncle' }, named);
		return;
	}
	const actor = staff[given.actor % staff.length]!;
	if (given.how === 'reply') return reply(actor, row.id, newId(), 'ok');
	if (given.how === 'act') return recordAction(actor, row.id, newId(), 'ok');
	if (given.how === 'pass') return passOn(actor, row.id, newId(), 'the complaints people', day);
	return markDone(actor, row.id);
}

/** Rule 14: when its day has passed, each child says of each thing that nobody has replied. */
async function tellAllNotReplied(): Promise<void> {
	time.now += 100 * 24 * hour;
	const late = (await store().read.select().from(contribution)).filter((row) => isReplyLate(row) && !row.notRepliedAt);
	for (const { id, childId, kind } of late.filter(({ kind }) => kind !== 'alone')) {
		await tellNotReplied({ id: childId, role: 'child' }, id);
		const [row] = await store().read.select().from(contribution).where(eq(contribution.id, id));
		const told = await store()
			.read.select({ id: notification.personId })
			.from(notification)
			.innerJoin(event, eq(event.seq, notification.eventSeq))
			.where(and(eq(event.type, 'contribution.notReplied'), eq(event.subjectId, id)));
		const openers = await listOpeners(row!);
		expect(told.length, `${kind} to ${row!.audience}`).toBeGreaterThan(0);
		for (const { id: person } of told) expect(openers, `${kind} to ${row!.audience}`).toContain(person);
	}
	told += late.length;
}

let told = 0;

test('after any commands every sent item has an active person who may open it', async () => {
	let sent = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom<1 | 2>(1, 2),
			fc.array(command, { minLength: 4, maxLength: 14 }),
			async (managers, commands) => {
				await found(managers);
				for (const each of commands) {
					try {
						await run(each);
					} catch (thrown) {
						// What may not be done is refused, and changes nothing.
						if (!(thrown instanceof NotThere || thrown instanceof NoReader || /officer who can/.test(String(thrown))))
							throw thrown;
					}
					for (const row of await store().read.select().from(contribution))
						expect(
							(await listOpeners(row)).length,
							`${row.kind} to ${row.audience} after ${each.what}`
						).toBeGreaterThan(0);
				}
				await tellAllNotReplied();
				sent += (await store().read.select().from(contribution)).length;
			}
		),
		{ numRuns: 60 }
	);
	// It said something.
	expect(sent).toBeGreaterThan(40);
	expect(told).toBeGreaterThan(20);
}, 120_000);
