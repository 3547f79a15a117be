import { freshStore } from '../../support/domain.ts';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { codeOf } from '../../../src/lib/server/auth/factor.ts';
import { signInChild, signInStaff, signInWithCode } from '../../../src/lib/server/auth/sign-in.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import {
	makeSample,
	sampleEmail,
	sampleName,
	samplePassword,
	sampleSeed,
	sampleWords
} from '../../../src/lib/server/db/sample.ts';
import { shareOut } from '../../../src/lib/server/db/sample-shares.ts';
import { climbStep, contribution, states } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { findBrokenEvent } from '../../../src/lib/server/events.ts';
import { listInbox, openInbox } from '../../../src/lib/server/inbox.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { system } from '../../../src/lib/server/people.ts';
import { Refusal } from '../../../src/lib/server/refusal.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';

async function signIn(role: 'officer' | 'manager' | 'complaints' | 'duty', n: number): Promise<Actor> {
	const onTheWay = await signInStaff(sampleEmail(role, n), samplePassword);
	const signed = await signInWithCode(onTheWay!.halfwayId, codeOf(sampleSeed));
	return { id: signed!.personId, role };
}

const totalOf = async (actor: Actor) => (await listInbox(actor, { show: 'all' })).total;

test('the first officer has 300 items, the second 5,000, the others share the rest', () => {
	const shares = shareOut(2000, 100_000);
	const sum = (what: 'children' | 'items') => shares.reduce((all, share) => all + share[what], 0);
	expect(shares.map(({ items }) => items).slice(0, 2)).toEqual([300, 5000]);
	expect([sum('children'), sum('items')]).toEqual([2000, 100_000]);
	const others = shares.slice(2).map(({ items }) => items);
	expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(1);
	expect(shareOut(20, 200).map(({ items }) => items)).toEqual([200, 0]);
	expect(() => shareOut(2, 100_000)).toThrow(Refusal);
});

test('a sample opens like any database: its chain is whole, its people sign in and read', async () => {
	freshStore();
	expect(await makeSample(9, 5600)).toBe(3);
	expect(await findBrokenEvent(store().read)).toBeUndefined();

	const first = await signIn('officer', 1);
	expect(await totalOf(first)).toBe(300);
	expect(await totalOf(await signIn('officer', 2))).toBe(5000);
	// Some of the third's are about that officer: they go past.
	const third = await signIn('officer', 3);
	const all = await store().read.select().from(contribution).where(eq(contribution.officerId, third.id));
	expect(all).toHaveLength(300);
	expect(await totalOf(third)).toBe(all.filter(({ audience }) => audience === 'officer').length);
	expect(all.some(({ audience }) => audience === 'manager')).toBe(true);
	expect(await totalOf(await signIn('complaints', 1))).toBeGreaterThan(0);
	expect(await totalOf(await signIn('duty', 1))).toBe(6);

	const { items } = await openInbox(first, { show: 'all' });
	expect(items.slice(0, 3).map(({ row }) => row.state)).toEqual([states.urgent, states.readFirst, states.open]);
	const unanswered = (await listInbox(first, { show: 'unanswered' })).total;
	expect(unanswered).toBeGreaterThan(20);
	expect(unanswered).toBeLessThanOrEqual(31);
	expect((await openItem(first, items[0]!.row.id)).content.said.length).toBeGreaterThan(0);

	const child = await signInChild(sampleName(1), sampleWords);
	const sent = await listSent({ id: child!.personId, role: 'child' });
	expect(sent.length).toBeGreaterThan(90);
	expect(openContent(sent[0]!).context.reader).toBe('Ines');
	// Nothing is left to climb or to mail: a server that opens it is quiet.
	expect((await store().read.select().from(climbStep)).every(({ takenAt }) => takenAt !== null)).toBe(true);
});

test('a sample is never made where somebody is', async () => {
	freshStore();
	await addStaff(system, { name: 'Helen Marsh', email: 'helen@council.example', role: 'manager' });
	await expect(makeSample(9, 100)).rejects.toThrow(Refusal);
	expect(await store().read.select().from(contribution)).toEqual([]);
});
