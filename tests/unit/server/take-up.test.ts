/** Who has a letter, who came in, who never did: the rules in a table, and the children of a small council. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { addOne, foundCouncil, sendWords, wednesday, type Council } from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';
import { addSignIn } from '../../support/ways.ts';
import { startSession } from '../../../src/lib/server/auth/sessions.ts';
import { signInByCode } from '../../../src/lib/server/auth/sign-in.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { contribution, exclusion, person } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { findLetter, makeLetter, noteGiven } from '../../../src/lib/server/letters.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { markHeld } from '../../../src/lib/server/review-changes.ts';
import { latelyFrom, takeUpOf, type Facts } from '../../../src/lib/server/take-up.ts';
import { countNeverHad, countTakeUp, listOwnTakeUp, listTakeUpOf } from '../../../src/lib/server/take-up-of.ts';

const day = 86_400_000;

describe('how a child stands', () => {
	const nothing: Facts = {
		letters: [],
		hasOwnWay: false,
		lastDay: undefined,
		lastReview: undefined,
		hasSent: false
	};
	const made = { isWorking: true, hasReached: false };
	const given = { isWorking: true, hasReached: true };
	const over = { isWorking: false, hasReached: true };
	const today = '2026-11-18';
	const cases: [string, Partial<Facts>, string, Partial<ReturnType<typeof takeUpOf>>][] = [
		['nothing yet', {}, 'noLetter', { neverHad: true, neverCame: true, hasLetter: false }],
		['a letter, not given', { letters: [made] }, 'notGiven', { neverHad: true, hasLetter: true }],
		['a letter that lies there', { letters: [given] }, 'neverCame', { neverHad: false, hasLetter: true }],
		['a letter that is over', { letters: [over] }, 'noneWorks', { neverHad: false, hasLetter: false }],
		['the next one, not given', { letters: [over, made] }, 'notGiven', { neverHad: false, hasLetter: true }],
		['a sign-in never used', { hasOwnWay: true }, 'neverCame', { neverHad: false, hasOwnWay: true }],
		['came in today', { letters: [given], lastDay: today }, 'comesIn', { cameIn: true, cameLately: true }],
		['came in, a new letter not given', { letters: [over, made], lastDay: today }, 'comesIn', { cameIn: true }],
		['came in, and no way is left', { letters: [over], lastDay: today }, 'noneWorks', { cameLately: true }],
		['came in, and all ways were stopped', { lastDay: today }, 'noneWorks', { neverHad: false }],
		['90 days ago', { hasOwnWay: true, lastDay: '2026-08-20' }, 'comesIn', { cameLately: true }],
		['91 days ago', { hasOwnWay: true, lastDay: '2026-08-19' }, 'notLately', { cameLately: false, cameIn: true }],
		[
			'on the day of a review longer ago',
			{ hasOwnWay: true, lastDay: '2026-06-01', lastReview: '2026-06-01' },
			'comesIn',
			{ cameLately: true }
		],
		[
			'before a review last week, and not 90 days ago',
			{ hasOwnWay: true, lastDay: '2026-11-01', lastReview: '2026-11-11' },
			'comesIn',
			{ cameLately: true }
		],
		[
			'before a review longer ago',
			{ hasOwnWay: true, lastDay: '2026-05-31', lastReview: '2026-06-01' },
			'notLately',
			{ cameLately: false }
		]
	];
	test.each(cases)('%s', (_, facts, stand, rest) => {
		expect(takeUpOf({ ...nothing, ...facts }, latelyFrom(today))).toMatchObject({ stand, ...rest });
	});
});

let council: Council;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(wednesday, work);

beforeEach(async () => {
	freshStore();
	council = await doing(foundCouncil);
});

/** The table; what the first page says of it is the same number. */
const counts = async (actor: Actor = council.helen) =>
	doing(async () => {
		const table = await countTakeUp(actor);
		expect(await countNeverHad(actor)).toBe(table.all.neverHad);
		return table;
	});
const countsFor = async (officer: Actor | null) =>
	(await counts()).officers.find((each) => (each.officer?.id ?? null) === (officer?.id ?? null))?.counts;
const standOf = async (child: Actor, officer: Actor | null = council.jo) =>
	(await doing(() => listTakeUpOf(council.helen, officer?.id ?? null))).find(({ childId }) => childId === child.id)
		?.stand;
const letterOf = (child: Actor, officer = council.jo) => doing(() => findLetter(officer, child.id));
const make = (child: Actor, officer = council.jo) => doing(() => makeLetter(officer, child.id, newId()));

describe('a letter is made, given and used', () => {
	test('and each step changes the numbers', async () => {
		const { amara, jo } = council;
		const none = { children: 1, neverHad: 1, hasLetter: 0, hasOwnWay: 0, cameIn: 0, cameLately: 0, hasSent: 0 };
		expect(await countsFor(jo)).toEqual({ ...none, neverCame: 1 });
		expect(await standOf(amara)).toBe('noLetter');
		await make(amara);
		expect(await countsFor(jo)).toMatchObject({ neverHad: 1, hasLetter: 1 });
		expect(await standOf(amara)).toBe('notGiven');
		const { id, words } = (await letterOf(amara))!;
		await doing(() => noteGiven(jo, amara.id, id));
		expect(await countsFor(jo)).toMatchObject({ neverHad: 0, hasLetter: 1, neverCame: 1 });
		expect(await standOf(amara)).toBe('neverCame');
		await doing(() => signInByCode(words!.join('')));
		expect(await countsFor(jo)).toMatchObject({ neverCame: 0, cameIn: 1, cameLately: 1, hasSent: 0 });
		await doing(() => sendWords(amara));
		await addSignIn(amara.id, null, 'amara', 'kite river lemon');
		expect(await countsFor(jo)).toMatchObject({ hasSent: 1, hasOwnWay: 1 });
		expect(await standOf(amara)).toBe('comesIn');
		expect((await counts()).all).toMatchObject({ children: 3, neverHad: 2, cameIn: 1 });
	});

	test('whose letter works no more needs a new one; who came in long ago is asked', async () => {
		const { amara, jo } = council;
		await make(amara);
		const { words } = (await letterOf(amara))!;
		await doing(() => signInByCode(words!.join('')));
		const later = <T>(days: number, work: () => Promise<T>) => at(wednesday + days * day, work);
		const then = async (days: number) => (await later(days, () => listTakeUpOf(council.helen, jo.id)))[0]!.stand;
		expect(await then(90)).toBe('comesIn');
		expect(await then(91)).toBe('notLately');
		expect(await then(190)).toBe('noneWorks');
		await later(100, () => signInByCode(words!.join('')));
		expect(await then(120)).toBe('comesIn');
	});

	test('since the last review that was held, where that is longer ago', async () => {
		const { amara, jo } = council;
		await addSignIn(amara.id, null, 'amara', 'kite river lemon');
		const review = await doing(() => addReview(amara.id, '2026-11-18', { time: '', place: '', people: [] }));
		await doing(() => sendWords(amara));
		const then = async () => (await at(wednesday + 120 * day, () => listTakeUpOf(council.helen, jo.id)))[0]!.stand;
		expect(await then()).toBe('notLately');
		await doing(() => markHeld(jo, review, '2026-11-18'));
		expect(await then()).toBe('comesIn');
	});

	test('coming in and sending nothing counts for the managers; an officer is told no more than by the letter’s own page', async () => {
		const { amara, jo, helen } = council;
		const wayId = await addSignIn(amara.id, null, 'amara', 'kite river lemon');
		const own = async () => (await doing(() => listOwnTakeUp(jo))).map(({ stand }) => stand);
		expect([await standOf(amara), ...(await own())]).toEqual(['neverCame', 'neverCame']);
		await doing(() => startSession(amara.id, wayId));
		expect([await standOf(amara), ...(await own())]).toEqual(['comesIn', 'neverCame']);
		expect((await counts(helen)).all).toMatchObject({ cameIn: 1, hasSent: 0 });
	});
});

describe('who sees whom', () => {
	test('managers see all children, per officer and without one; nobody else sees the table', async () => {
		const { helen, mo, jo, david, niamh } = council;
		for (const manager of [helen, mo]) {
			const { officers, all } = await counts(manager);
			expect(officers.map(({ officer }) => officer?.name ?? null)).toEqual(['David Okafor', 'Jo Adeyemi', null]);
			expect(all.children).toBe(3);
		}
		const nobodys = await doing(() => listTakeUpOf(helen, null));
		expect(nobodys).toMatchObject([{ childId: niamh.id, name: 'Niamh', stand: 'noLetter' }]);
		for (const actor of [jo, david, niamh, { id: helen.id, role: 'complaints' } as const]) {
			await expect(doing(() => countTakeUp(actor))).rejects.toThrow(NotThere);
			await expect(doing(() => countNeverHad(actor))).rejects.toThrow(NotThere);
			await expect(doing(() => listTakeUpOf(actor, jo.id))).rejects.toThrow(NotThere);
		}
		for (const nobody of [newId(), helen.id, niamh.id])
			await expect(doing(() => listTakeUpOf(helen, nobody))).rejects.toThrow(NotThere);
	});

	test('an officer sees their own children, a manager those of the team', async () => {
		const { helen, jo, david, niamh } = council;
		const own = async (actor: Actor) => (await doing(() => listOwnTakeUp(actor))).map(({ name }) => name);
		expect([await own(jo), await own(david), await own(helen)]).toEqual([['Amara'], ['Kai'], ['Niamh']]);
		for (const actor of [niamh, { id: helen.id, role: 'duty' } as const])
			await expect(own(actor)).rejects.toThrow(NotThere);
	});

	test('whose account has ended is not counted; whose officer has gone has none', async () => {
		const { amara, jo, david } = council;
		const end = (who: Actor) =>
			store().transaction(async (tx) => {
				await tx.update(person).set({ disabledAt: wednesday }).where(eq(person.id, who.id));
			});
		await end(amara);
		expect(await countsFor(jo)).toBeUndefined();
		await end(david);
		expect(await countsFor(null)).toMatchObject({ children: 2 });
	});

	test('those who need most come first, then by name', async () => {
		const { jo } = council;
		for (const name of ['Zoe', 'Ben']) await doing(() => addOne(name, jo.id));
		await make(council.amara);
		expect((await doing(() => listTakeUpOf(council.helen, jo.id))).map(({ name }) => name)).toEqual([
			'Ben',
			'Zoe',
			'Amara'
		]);
	});

	test('what somebody must not learn of counts for nobody who must not (rule 8)', async () => {
		const { helen, mo, jo, kai, david } = council;
		const sent = await doing(() => sendWords(kai));
		const about = async (...people: Actor[]) =>
			store().transaction(async (tx) => {
				await tx.update(contribution).set({ audience: 'manager' }).where(eq(contribution.id, sent));
				for (const { id } of people)
					await tx.insert(exclusion).values({ contributionId: sent, personId: id }).onConflictDoNothing();
			});
		const ownOfDavid = async () => (await doing(() => listOwnTakeUp(david)))[0];
		expect(await ownOfDavid()).toMatchObject({ cameIn: true, hasSent: true });
		await about(david);
		expect(await ownOfDavid()).toMatchObject({ cameIn: false, hasSent: false });
		expect((await counts(helen)).all).toMatchObject({ hasSent: 1, cameIn: 1 });
		await about(helen);
		expect((await counts(helen)).all).toMatchObject({ hasSent: 0, cameIn: 0 });
		expect((await counts(mo)).all).toMatchObject({ hasSent: 1, cameIn: 1 });
		// The next officer learns of it as little, whom it is not about.
		await doing(() => moveChild(helen, kai.id, jo.id));
		expect((await doing(() => listOwnTakeUp(jo))).find(({ childId }) => childId === kai.id)).toMatchObject({
			cameIn: false
		});
	});
});
