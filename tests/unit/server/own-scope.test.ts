/** What a child's way in shows of what they sent: the SQL and the policy say the same, on random ways and things. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { foundCouncil, wednesday, type Council } from '../../support/council.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { contribution, exclusion, states, way } from '../../../src/lib/server/db/schema.ts';
import { seal } from '../../../src/lib/server/db/sealing.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { can, type Actor, type Way } from '../../../src/lib/server/policy.ts';
import { standingOf } from '../../../src/lib/server/standing.ts';

let council: Council;
const ways = ['first code', 'second code', 'own sign-in', 'another sign-in'] as const;
const sessions = ['now', 'before'] as const;

beforeEach(async () => {
	freshStore();
	council = await at(wednesday, foundCouncil);
	const common = { childId: council.amara.id, createdAt: wednesday };
	await store().transaction(async (tx) => {
		for (const id of ways)
			await tx.insert(way).values({ id, lookup: id, kind: id.includes('code') ? 'code' : 'signIn', ...common });
	});
});

const thing = fc.record({
	isMine: fc.boolean(),
	kind: fc.constantFrom('views' as const, 'complaint' as const, 'alone' as const),
	wayId: fc.constantFrom(null, ...ways),
	sessionHash: fc.constantFrom(null, ...sessions),
	isDelicate: fc.boolean(),
	isWrittenDown: fc.boolean(),
	/** Kept from one of the managers, or from both. */
	keptFrom: fc.subarray(['helen', 'mo'] as const),
	sentAt: fc.constantFrom(wednesday - 1, wednesday, wednesday + 1)
});
const cameBy = fc.record({
	id: fc.constantFrom(...ways),
	isCode: fc.boolean(),
	chain: fc.subarray([...ways], { minLength: 1 }),
	since: fc.constant(wednesday),
	madeAt: fc.constant(wednesday),
	opensOlder: fc.boolean(),
	opensDelicate: fc.boolean(),
	delicateBy: fc.constantFrom(null, 'helen' as const, 'mo' as const),
	session: fc.constantFrom(...sessions)
});

async function put(given: typeof thing extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
	const id = newId();
	const childId = given.isMine ? council.amara.id : council.kai.id;
	await store().transaction(async (tx) => {
		await tx.insert(contribution).values({
			id,
			childId,
			audience: 'officer',
			kind: given.kind,
			reference: id,
			content: seal(store().keys.of(childId), { column: 'contribution.content', row: id }, '{}'),
			sentAt: given.sentAt,
			reviewDay: '9999-12-31',
			readBy: '2026-11-20',
			replyBy: '2026-11-25',
			state: states.open,
			urgent: false,
			wayId: given.wayId,
			sessionHash: given.sessionHash,
			isDelicate: given.isDelicate,
			writtenBy: given.isWrittenDown ? council.jo.id : null
		});
		for (const name of given.keptFrom)
			await tx.insert(exclusion).values({ contributionId: id, personId: council[name].id });
	});
}

test('a list holds what the policy shows, by whichever way a child came in', async () => {
	let shown = 0;
	let hidden = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(thing, { maxLength: 12 }), fc.option(cameBy, { nil: undefined }), async (things, by) => {
			await store().transaction(async (tx) => {
				await tx.delete(exclusion);
				await tx.delete(contribution);
			});
			for (const each of things) await put(each);
			const way: Way | undefined = by && { ...by, delicateBy: by.delicateBy && council[by.delicateBy].id };
			const actor: Actor = { id: council.amara.id, role: 'child', ...(way ? { way } : {}) };
			const rows = await store().read.select().from(contribution);
			const standings = await Promise.all(rows.map((row) => standingOf(row)));
			const seen = rows.filter((_, index) => can(actor, 'own.see', standings[index]!)).map(({ id }) => id);
			expect((await listSent(actor)).map(({ id }) => id).sort()).toEqual(seen.sort());
			shown += seen.length;
			hidden += rows.length - seen.length;
		}),
		{ numRuns: 150 }
	);
	// It said something.
	expect(Math.min(shown, hidden)).toBeGreaterThan(100);
}, 120_000);

test('with a letter alone: what was sent with it, and what is delicate only in the session that sent it', () => {
	const code: Way = {
		id: 'code',
		isCode: true,
		chain: ['code'],
		since: 10,
		madeAt: 10,
		opensOlder: false,
		opensDelicate: false,
		delicateBy: null,
		session: 'now'
	};
	const own: Way = { ...code, id: 'own', isCode: false, chain: ['own', 'code'] };
	const sees = (by: Way, item: object) =>
		can({ id: 'amara', role: 'child', way: by }, 'own.see', {
			...({ childId: 'amara', kind: 'views', wayId: 'code', sessionHash: 'before' } as never as object),
			...{ isDelicate: false, isWrittenDown: false, sentAt: 20, excluded: [] },
			...item
		} as never);
	const delicate = { isDelicate: true };
	expect(sees(code, {})).toBe(true);
	expect(sees(code, delicate)).toBe(false);
	expect(sees(code, { ...delicate, sessionHash: 'now' })).toBe(true);
	expect(sees(code, { wayId: 'older' })).toBe(false);
	expect(sees(code, { wayId: null })).toBe(false);
	expect(sees(code, { wayId: null, isWrittenDown: true })).toBe(true);
	expect(sees(code, { wayId: null, isWrittenDown: true, sentAt: 9 })).toBe(false);
	expect(sees(code, { wayId: null, isWrittenDown: true, ...delicate })).toBe(false);
	// A sign-in that the child made from that letter.
	expect(sees(own, {})).toBe(true);
	expect(sees(own, delicate)).toBe(false);
	expect(sees(own, { ...delicate, wayId: 'own' })).toBe(true);
	expect(sees(own, { wayId: 'older' })).toBe(false);
	// An adult confirms that the child made it; the manager, for what is delicate.
	expect(sees({ ...own, opensOlder: true }, { wayId: 'older' })).toBe(true);
	expect(sees({ ...own, opensOlder: true }, { wayId: 'older', ...delicate })).toBe(false);
	const whole: Way = { ...own, opensOlder: true, opensDelicate: true, delicateBy: 'helen' };
	expect(sees(whole, { wayId: 'older', ...delicate })).toBe(true);
	expect(sees(whole, { wayId: 'older', ...delicate, excluded: ['jo'] })).toBe(true);
	// Nobody opens what is about themselves; what the sign-in sent itself is its own.
	expect(sees(whole, { wayId: 'older', ...delicate, excluded: ['jo', 'helen'] })).toBe(false);
	expect(sees(whole, { wayId: 'code', ...delicate, excluded: ['helen'] })).toBe(false);
	expect(sees(whole, { wayId: 'own', ...delicate, excluded: ['helen'] })).toBe(true);
	expect(sees(whole, { wayId: 'older', ...delicate, excluded: ['helen'], sessionHash: 'now' })).toBe(true);
});
