/** The letter of a child: who makes it, how long its code works, what it opens, and how it ends. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { addOne, foundCouncil, hour, sendWords, wednesday, type Council } from '../../support/council.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { readSession } from '../../../src/lib/server/auth/sessions.ts';
import { signInByCode } from '../../../src/lib/server/auth/sign-in.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { findRated, getSent, listSent } from '../../../src/lib/server/own-sent.ts';
import { markSent } from '../../../src/lib/server/own-marks.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { contribution, draft, event, person, way } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { atOnce, listFirstLetters, makeFirstLetters } from '../../../src/lib/server/first-letters.ts';
import {
	findLetter,
	lastDayOf,
	listLettersDue,
	makeLetter,
	makeLettersDue,
	noteGiven
} from '../../../src/lib/server/letters.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { cancelReview, markHeld, moveReview } from '../../../src/lib/server/review-changes.ts';
import { writeDown, listToConfirm } from '../../../src/lib/server/said-in-talk.ts';

let council: Council;
let reviewId: string;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const morning = (day: string) => Date.parse(`${day}T09:00:00Z`);
const details = { time: '', place: '', people: [] };

beforeEach(async () => {
	now = wednesday;
	freshStore();
	await doing(async () => {
		council = await foundCouncil();
		reviewId = await addReview(council.amara.id, '2026-12-01', details);
	});
});

const make = (form = 'a form') => doing(() => makeLetter(council.jo, council.amara.id, form));
const letter = () => doing(() => findLetter(council.jo, council.amara.id));
const code = async () => (await letter())!.words!.join('');
const comeIn = (letters: string) => doing(() => signInByCode(letters));
/** Comes in by a code; gives who that is then. */
async function cameIn(letters: string): Promise<Actor> {
	const signed = await comeIn(letters);
	return (await doing(() => readSession(signed!.sessionId)))!;
}
const worksOn = (day: string, letters: string) => at(morning(day), async () => Boolean(await signInByCode(letters)));

describe('is made', () => {
	test('once for each press, and shown again while nobody has used it', async () => {
		await make();
		const first = await letter();
		await make();
		expect(await letter()).toEqual(first);
		expect(first!.words).toHaveLength(4);
		expect(first).toMatchObject({ isOver: false, givenAt: null, usedAt: null });
		const kept = JSON.stringify(await store().read.select().from(way));
		// One short word alone stands in many a random text, and among the names of columns.
		for (const between of [' ', '-', ',', '']) expect(kept).not.toContain(first!.words!.slice(0, 2).join(between));
	});

	test('by who serves the child alone', async () => {
		await make();
		for (const actor of [council.david, council.mo, council.helen, council.amara]) {
			const tries: (() => Promise<unknown>)[] = [
				() => findLetter(actor, council.amara.id),
				() => makeLetter(actor, council.amara.id, 'b'),
				() => noteGiven(actor, council.amara.id, 'b')
			];
			for (const attempt of tries) await expect(doing(attempt), actor.role).rejects.toThrow(NotThere);
		}
	});

	test('anew: the old one stops at once, with its sessions and what was only begun', async () => {
		await make();
		const old = await code();
		const signed = (await comeIn(old))!;
		const actor = (await doing(() => readSession(signed.sessionId)))!;
		await doing(() => saveAnswer(actor, 'views', 'well', { words: 'I can' }));
		await make('another form');
		expect(await comeIn(old)).toBeUndefined();
		expect(await doing(() => readSession(signed.sessionId))).toBeUndefined();
		expect(await store().read.select().from(draft)).toEqual([]);
		expect(await comeIn(await code())).toMatchObject({ role: 'child', personId: council.amara.id });
	});

	test('and each step of its life is an event', async () => {
		await make();
		await doing(async () =>
			noteGiven(council.jo, council.amara.id, (await findLetter(council.jo, council.amara.id))!.id)
		);
		await comeIn(await code());
		await make('another form');
		const events = await store().read.select().from(event);
		expect(events.map(({ type }) => type).filter((type) => type.startsWith('way.'))).toEqual([
			...['way.made', 'way.given', 'way.used', 'way.replaced', 'way.made']
		]);
	});
});

describe('works', () => {
	test('again and again, and its words are kept no more once it was used', async () => {
		await make();
		const letters = await code();
		for (let time = 0; time < 3; time += 1) expect(await comeIn(letters)).toBeDefined();
		expect(await letter()).toMatchObject({ words: undefined, usedAt: now });
		expect((await store().read.select().from(way))[0]!.words).toBeNull();
	});

	test('until 30 working days after the review, and moves with it', async () => {
		await make();
		const letters = await code();
		// 1 December and 30 working days, with Christmas, Boxing Day (on the Monday) and New Year between.
		expect((await letter())!.lastDay).toBe('2027-01-15');
		expect([await worksOn('2027-01-15', letters), await worksOn('2027-01-16', letters)]).toEqual([true, false]);
		await doing(() => moveReview(council.jo, reviewId, '2026-12-08'));
		expect([await worksOn('2027-01-16', letters), await worksOn('2027-01-25', letters)]).toEqual([true, false]);
		await at(morning('2026-12-10'), () => markHeld(council.jo, reviewId, '2026-12-02'));
		expect((await letter())!.lastDay).toBe('2027-01-18');
	});

	test('for 6 months where the review was called off, or has no day', async () => {
		await make();
		const letters = await code();
		await doing(() => cancelReview(council.jo, reviewId));
		expect([await worksOn('2027-05-18', letters), await worksOn('2027-05-19', letters)]).toEqual([true, false]);
		expect(lastDayOf({ createdAt: wednesday }, null)).toBe('2027-05-18');
		expect(lastDayOf({ createdAt: wednesday }, { day: null, heldDay: null, cancelledAt: null })).toBe('2027-05-18');
	});

	test('for nobody who may not come in', async () => {
		await make();
		const letters = await code();
		await store().transaction(async (tx) => {
			await tx.update(person).set({ disabledAt: now }).where(eq(person.id, council.amara.id));
		});
		expect(await comeIn(letters)).toBeUndefined();
		expect(await comeIn('')).toBeUndefined();
	});
});

const send = (actor: Actor, journey: string, pages: Record<string, object>) =>
	doing(async () => {
		for (const [step, answer] of Object.entries(pages)) await saveAnswer(actor, journey, step, answer);
		const outcome = await sendContribution(actor, journeys[journey]!, await checkNow(actor, journeys[journey]!));
		if (!('sent' in outcome)) throw new Error('not sent');
		return outcome.sent;
	});
const about = (what: string) => ({ about: { about: [what] }, happened: { words: 'Nobody asked me.' } });
const idsFor = async (actor: Actor) => (await doing(() => listSent(actor))).map(({ id }) => id).sort();

describe('opens', () => {
	let letters: string;
	let old: string;

	beforeEach(async () => {
		old = await doing(() => sendWords(council.amara, 'Before any letter.'));
		now += hour;
		await make();
		letters = await code();
	});

	test('what was sent with it, by every session, and nothing older', async () => {
		const first = await cameIn(letters);
		const sent = await send(first, 'views', { well: { words: 'My new bike.' } });
		const next = await cameIn(letters);
		expect([await idsFor(first), await idsFor(next)]).toEqual([[sent], [sent]]);
		await expect(doing(() => getSent(next, old))).rejects.toThrow(NotThere);
		expect((await idsFor(council.amara)).length).toBe(2);
	});

	test.each([
		['about the officer', about('officer')],
		['that somebody must not be told', { ...about('home'), 'not-told': { staff: [], others: 'my foster carer' } }],
		['that says they are not safe', about('unsafe')]
	])('a complaint %s only in the session that sent it', async (_what, pages) => {
		const first = await cameIn(letters);
		const sent = await send(first, 'complaint', { ...pages, advocate: { advocate: 'yes' } });
		// The complaint, and the request for an advocate that goes with it.
		expect(await idsFor(first)).toHaveLength(2);
		const next = await cameIn(letters);
		expect(await idsFor(next)).toEqual([]);
		await expect(doing(() => markSent(next, sent, 'notMine'))).rejects.toThrow(NotThere);
	});

	test('no complaint, whatever it is about: who looks after the child may hold the letter', async () => {
		for (const what of ['money', 'home']) await send(await cameIn(letters), 'complaint', about(what));
		expect(await idsFor(await cameIn(letters))).toEqual([]);
	});

	test('a draft to the next session, but not of a complaint, which goes with its session', async () => {
		const first = await cameIn(letters);
		await doing(() => saveAnswer(first, 'views', 'well', { words: 'My bike' }));
		await doing(() => saveAnswer(first, 'complaint', 'happened', { words: 'Jo never comes' }));
		const next = await cameIn(letters);
		expect((await doing(() => getDraft(next, 'views'))).answers).toEqual({ well: { words: 'My bike' } });
		expect((await doing(() => getDraft(next, 'complaint'))).id).toBeUndefined();
		expect((await doing(() => getDraft(first, 'complaint'))).id).toBeDefined();
		// Nor has the child's own sign-in what was begun with a letter that somebody else may hold.
		expect((await doing(() => getDraft(council.amara, 'views'))).id).toBeUndefined();
	});

	test('what an adult wrote down since, so that the child can say whether it is right', async () => {
		const given = {
			kind: 'views' as const,
			cameIn: 'talk' as const,
			answers: { well: { words: 'I swim' } },
			helpSoon: false
		};
		await doing(() => writeDown(council.jo, council.amara.id, 'form', given));
		const actor = await cameIn(letters);
		expect(await doing(() => listToConfirm(actor))).toHaveLength(1);
		expect(await idsFor(actor)).toHaveLength(1);
	});

	test('a rating to nobody who only holds it', async () => {
		await doing(() => markHeld(council.jo, reviewId, '2026-11-17'));
		const first = await cameIn(letters);
		await send(first, 'rate', { better: { words: 'More cake.' } });
		const over = { id: reviewId, day: '2026-11-17', heldAt: now };
		expect(await doing(() => findRated(first, over))).toBeDefined();
		const next = await cameIn(letters);
		expect(await doing(() => findRated(next, over))).toBeUndefined();
	});

	test('and each thing says by which way it came', async () => {
		const actor = await cameIn(letters);
		const sent = await send(actor, 'message', { say: { words: 'Hello.' } });
		const [row] = await store().read.select().from(contribution).where(eq(contribution.id, sent));
		expect(row).toMatchObject({ wayId: actor.way!.id, sessionHash: actor.way!.session, isDelicate: false });
	});
});

describe('is due', () => {
	const due = async () =>
		(await doing(() => listLettersDue(council.jo))).map(({ name, day, isMade }) => [name, day, isMade]);

	test('for each review in the next 20 working days without a letter given', async () => {
		expect(await due()).toEqual([['Amara', '2026-12-01', false]]);
		await doing(() => makeLettersDue(council.jo, 'batch'));
		expect(await due()).toEqual([['Amara', '2026-12-01', true]]);
		const { id, words } = (await letter())!;
		await doing(() => makeLettersDue(council.jo, 'another batch'));
		expect((await letter())!.words).toEqual(words);
		await doing(() => noteGiven(council.jo, council.amara.id, id));
		expect(await due()).toEqual([]);
		expect(await doing(() => listLettersDue(council.david))).toEqual([]);
	});

	test('not for a review that is further away', async () => {
		await doing(() => moveReview(council.jo, reviewId, '2026-12-17'));
		expect(await due()).toEqual([]);
		await doing(() => moveReview(council.jo, reviewId, '2026-12-16'));
		expect(await due()).toHaveLength(1);
	});

	test('not where the child has come in with it', async () => {
		await make();
		await comeIn(await code());
		expect(await due()).toEqual([]);
	});
});

describe('of the children who never had one', () => {
	const first = async (actor: Actor) =>
		(await doing(() => listFirstLetters(actor))).map(({ name, isMade }) => [name, isMade]);
	const wordsOf = async (child: Actor) => (await doing(() => findLetter(council.jo, child.id)))?.words;

	test('are made for each of the officer’s own, whenever their review is, and the same press is one', async () => {
		const { jo, amara, kai } = council;
		const ruby = await doing(() => addOne('Ruby', jo.id));
		const alfie = await doing(() => addOne('Alfie', jo.id));
		// Alfie had one, which works no more: that is another list.
		await doing(() => makeLetter(jo, alfie.id, 'long ago'));
		const old = (await doing(() => findLetter(jo, alfie.id)))!;
		await doing(() => noteGiven(jo, alfie.id, old.id));
		expect(await first(jo)).toEqual([
			['Amara', false],
			['Ruby', false]
		]);
		await doing(() => makeFirstLetters(jo, 'a press'));
		const made = [await wordsOf(amara), await wordsOf(ruby)];
		expect(made.map((words) => words?.length)).toEqual([4, 4]);
		expect(await first(jo)).toEqual([
			['Amara', true],
			['Ruby', true]
		]);
		for (const form of ['a press', 'another press']) await doing(() => makeFirstLetters(jo, form));
		expect([await wordsOf(amara), await wordsOf(ruby)]).toEqual(made);
		expect((await doing(() => findLetter(jo, alfie.id)))!.id).toBe(old.id);
		// Nobody else's.
		expect(await doing(() => findLetter(council.david, kai.id))).toBeUndefined();
	});

	test('a hundred at a time, and the next hundred by the next press alone', async () => {
		const { jo } = council;
		await doing(async () => {
			for (let n = 0; n < atOnce; n += 1) await addOne(`Child ${n}`, jo.id);
		});
		const toMake = async () => (await first(jo)).filter(([, isMade]) => !isMade).length;
		for (const left of [1, 1]) {
			await doing(() => makeFirstLetters(jo, 'a press'));
			expect(await toMake()).toBe(left);
		}
		await doing(() => makeFirstLetters(jo, 'another press'));
		expect(await toMake()).toBe(0);
	});

	test('no more once they are given, or a child came in', async () => {
		const { jo, amara } = council;
		const ruby = await doing(() => addOne('Ruby', jo.id));
		await doing(() => makeFirstLetters(jo, 'a press'));
		await doing(async () => noteGiven(jo, amara.id, (await findLetter(jo, amara.id))!.id));
		await comeIn((await wordsOf(ruby))!.join(''));
		expect(await first(jo)).toEqual([]);
	});

	test('by nobody who serves no child', async () => {
		for (const actor of [council.amara, { id: council.jo.id, role: 'duty' } as const])
			await expect(doing(() => makeFirstLetters(actor, 'b'))).rejects.toThrow(NotThere);
	});
});
