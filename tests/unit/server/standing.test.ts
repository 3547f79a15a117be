/** Rule 8 on random items: the SQL of the inbox and the policy say the same, and nothing is ever without a reader. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';

/** What time it is, for the domain: moved by the tests. It must stand there before the domain is read. */
const time = vi.hoisted(() => {
	const at = { now: Date.parse('2026-11-18T10:00:00Z') };
	(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => at.now };
	return at;
});

import { eq, sql } from 'drizzle-orm';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { climbReader, contribution, exclusion, person, states } from '../../../src/lib/server/db/schema.ts';
import { seal } from '../../../src/lib/server/db/sealing.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { countInbox, listInbox } from '../../../src/lib/server/inbox.ts';
import { changeRole, endAccount } from '../../../src/lib/server/leaving.ts';
import { moveChild, NoReader } from '../../../src/lib/server/officers.ts';
import { addChild } from '../../../src/lib/server/children.ts';
import { addStaff, type NewStaff } from '../../../src/lib/server/staff.ts';
import { system } from '../../../src/lib/server/people.ts';
import { can, NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { listOpeners, listWithoutReader, standingOf } from '../../../src/lib/server/standing.ts';

const start = Date.parse('2026-11-18T10:00:00Z'); // a Wednesday
const hour = 3_600_000;

let staff: Actor[] = [];
let children: Actor[] = [];

/** With one manager, whom a child may tick away, or with two. */
async function found(managers: 1 | 2) {
	time.now = start;
	freshStore();
	const adult = async (name: string, role: NewStaff['role'], managerId: string | null = null): Promise<Actor> => ({
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

/** As often nobody as somebody. */
const people = fc.oneof(fc.constant<number[]>([]), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]));
const some = fc.record({
	child: fc.nat(2),
	officer: fc.option(fc.nat(3)),
	audience: fc.constantFrom('officer' as const, 'manager' as const, 'complaints' as const),
	kind: fc.constantFrom('views' as const, 'plan' as const, 'complaint' as const, 'rate' as const, 'alone' as const),
	excluded: people,
	climbedTo: people,
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
			reference: id,
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
		for (const at of given.climbedTo)
			await tx.insert(climbReader).values({ contributionId: id, personId: staff[at]!.id, at: start });
	});
}

/** What nobody may open, each item asked for by itself. */
async function listUnread(): Promise<string[]> {
	const rows = await store().read.select().from(contribution);
	const openers = await Promise.all(rows.map((row) => listOpeners(row)));
	return rows.flatMap(({ id }, at) => (openers[at]!.length ? [] : [id])).sort();
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
				await tx.delete(climbReader);
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

const deeds = {
	end: (who: Actor, officer: Actor | null, manager: Actor) =>
		endAccount(system, who.id, { officerId: officer?.id ?? null, managerId: manager.id }),
	complaints: (who: Actor, officer: Actor | null, manager: Actor) =>
		changeRole(system, who.id, 'complaints', { officerId: officer?.id ?? null, managerId: manager.id }),
	duty: (who: Actor, officer: Actor | null, manager: Actor) =>
		changeRole(system, who.id, 'duty', { officerId: officer?.id ?? null, managerId: manager.id }),
	officer: (who: Actor, _: Actor | null, manager: Actor) =>
		changeRole(system, who.id, 'officer', { managerId: manager.id }),
	move: (_: Actor, officer: Actor | null) => moveChild(system, children[0]!.id, officer?.id ?? null)
};

test('what has no reader is found at once as one by one, and whoever goes or changes leaves nothing behind without one', async () => {
	const deed = fc.record({
		kind: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
		who: fc.nat(7),
		officer: fc.option(fc.nat(3)),
		manager: fc.nat(1)
	});
	const items = fc.array(some, { minLength: 1, maxLength: 8 });
	const gone = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 3 });
	await fc.assert(
		fc.asyncProperty(items, gone, fc.array(deed, { minLength: 1, maxLength: 4 }), async (sent, away, done) => {
			await found(2);
			for (const each of sent) await put(each);
			await store().transaction(async (tx) => {
				for (const at of away) await tx.update(person).set({ disabledAt: start }).where(eq(person.id, staff[at]!.id));
			});
			const atOnce = async () => (await listWithoutReader(sql`1 = 1`)).map(({ id }) => id).sort();
			let unread = await listUnread();
			expect(await atOnce()).toEqual(unread);
			for (const { kind, who, officer, manager } of done) {
				await deeds[kind](staff[who]!, officer === null ? null : officers()[officer]!, staff[manager]!).catch(
					(error: unknown) => {
						if (!(error instanceof NoReader || error instanceof NotThere)) throw error;
					}
				);
				const now = await listUnread();
				expect(await atOnce()).toEqual(now);
				expect(unread).toEqual(expect.arrayContaining(now));
				unread = now;
			}
		}),
		{ numRuns: 40 }
	);
}, 120_000);

test('what has no officer has no reader where no manager is there', async () => {
	const plain = { audience: 'officer', kind: 'views', isUrgent: false } as const;
	const no = { toComplaintsAt: null, notRepliedAt: null, clearedAt: null };
	await put({ ...plain, ...no, child: 2, officer: null, excluded: [], climbedTo: [] });
	expect(await listWithoutReader(sql`1 = 1`)).toEqual([]);
	for (const { id } of staff.slice(0, 2))
		await store().transaction(async (tx) => {
			await tx.update(person).set({ disabledAt: start }).where(eq(person.id, id));
		});
	expect((await listWithoutReader(sql`1 = 1`)).map(({ id }) => id)).toEqual(await listUnread());
	expect(await listUnread()).toHaveLength(1);
});

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
