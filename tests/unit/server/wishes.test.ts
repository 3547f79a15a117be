/** Wishes one by one, their versions, and who reads a thing when that changed since the child looked. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/lib/journeys/engine.ts';
import { journeys, type JourneyId } from '../../../src/lib/journeys/index.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { chooseHearBy } from '../../../src/lib/server/own-marks.ts';
import { findPlan, getSent } from '../../../src/lib/server/own-sent.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { clearAway, setAway } from '../../../src/lib/server/cover.ts';
import { contribution, person, states } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';
import { answerWish } from '../../../src/lib/server/answer-wish.ts';
import { listWishAnswers, wishAnew, wishesOf } from '../../../src/lib/server/wishes.ts';
import { adult, foundCouncil, wednesday, type Council } from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';

let people: Council;
let reviewId: string;
let sam: string;

beforeEach(async () => {
	freshStore();
	await at(wednesday, async () => {
		people = await foundCouncil();
		const guests = [
			{ name: 'Sam', who: 'your foster carer' },
			{ name: 'Nadia', who: 'your social worker' }
		];
		reviewId = await addReview(people.amara.id, '2026-12-08', { time: '', place: '', people: guests });
		sam = (await getContext(people.amara)).people[0]!.id;
	});
});

async function write(child: Actor, journey: JourneyId, pages: Answers): Promise<void> {
	for (const [step, answer] of Object.entries(pages)) await saveAnswer(child, journey, step, answer);
}

/** What the check page of a journey would carry now. */
const check = (child: Actor, journey: JourneyId) => checkNow(child, journeys[journey]!);

async function send(child: Actor, journey: JourneyId, pages: Answers = {}): Promise<string> {
	await write(child, journey, pages);
	const outcome = await sendContribution(child, journeys[journey]!, await check(child, journey));
	if (!('sent' in outcome)) throw new Error(`not sent: ${JSON.stringify(outcome)}`);
	return outcome.sent;
}

const wished = (): Answers => ({
	where: { place: 'cafe', elsewhere: '', notAloud: false },
	helper: { helper: 'withMe', name: 'Kath' },
	when: { times: ['after', 'weekend'], long: 'any', not: 'not Tuesdays', notAloud: true },
	who: { [`wish-${sam}`]: 'part', [`why-${sam}`]: 'only at the end' },
	'more-people': { name: 'Tia, my friend', name2: '', name3: 'Gran', notAloud: false },
	'alone-first': { alone: 'mind' },
	sooner: { sooner: 'yes', words: 'the move', notAloud: true }
});

describe('the wishes of a plan', () => {
	test('are told one by one; what is no wish is not among them', async () => {
		const id = await at(wednesday, () => send(people.amara, 'plan', wished()));
		expect(wishesOf(await getSent(people.amara, id))).toEqual([
			{ key: 'where/place', question: 'Where would you like your review to be?', wish: 'A cafe, or a walk' },
			{
				key: 'when/times',
				question: 'When would you like it?',
				wish: 'After school; At a weekend, or in the holidays'
			},
			{ key: 'when/not', question: 'Are there days that do not work?', wish: 'not Tuesdays' },
			{ key: `who/wish-${sam}`, question: 'Sam', wish: 'Only for part', why: 'only at the end' },
			{ key: 'more-people/name', question: 'Would you like someone else there?', wish: 'Tia, my friend' },
			{ key: 'more-people/name3', question: 'Would you like someone else there?', wish: 'Gran' },
			{ key: 'sooner/sooner', question: 'Do you want your review sooner?', wish: 'Yes, sooner please', why: 'the move' }
		]);
	});

	test('are in a plan and in nothing else', async () => {
		const id = await at(wednesday, () => send(people.amara, 'message', { what: { what: 'news' } }));
		expect(wishesOf(await getSent(people.amara, id))).toEqual([]);
	});

	test('each has its answer, and the newest one counts', async () => {
		const id = await at(wednesday, () => send(people.amara, 'plan', wished()));
		await at(wednesday + 1000, () => answerWish(people.jo, id, 'one', 'where/place', 'no', 'It is shut.'));
		await at(wednesday + 2000, () => answerWish(people.jo, id, 'two', 'where/place', 'yes', ''));
		const answers = await listWishAnswers(await getSent(people.amara, id));
		expect([...answers]).toEqual([['where/place', { answer: 'yes', reason: '', by: 'Jo', at: wednesday + 2000 }]]);
	});

	test('say in whose place they were answered, and nobody’s when the officer is back', async () => {
		const id = await at(wednesday, () => send(people.amara, 'plan', wished()));
		await at(wednesday, () => setAway(people.jo, people.jo.id, '2026-11-18', '2026-11-20', people.david.id));
		await at(wednesday, () => answerWish(people.david, id, 'one', 'where/place', 'yes', ''));
		const said = async () => (await listWishAnswers(await getSent(people.amara, id))).get('where/place');
		expect(await said()).toMatchObject({ by: 'David', insteadOf: 'Jo' });
		await at(wednesday + 1000, () => clearAway(people.jo, people.jo.id));
		await at(wednesday + 2000, () => answerWish(people.jo, id, 'two', 'where/place', 'no', 'It is shut.'));
		expect(await said()).toMatchObject({ by: 'Jo', insteadOf: undefined });
	});
});

describe('sending it again', () => {
	test('is a new version: the old one stays, closed, and is named by the new one', async () => {
		const first = await at(wednesday, () => send(people.amara, 'plan', wished()));
		await wishAnew(people.amara);
		const again = await getDraft(people.amara, 'plan');
		expect(again.answers['where']).toMatchObject({ place: 'cafe' });
		expect(again.answers['who']).toEqual({ [`wish-${sam}`]: 'part', [`why-${sam}`]: 'only at the end' });
		expect(again.answers['sooner']).toEqual({ sooner: 'yes', words: 'the move', notAloud: true });
		const second = await at(wednesday + 60_000, () => send(people.amara, 'plan', { where: { place: 'school' } }));
		const [old, row] = [await getSent(people.amara, first), await getSent(people.amara, second)];
		expect([old.state, old.replaces, row.state, row.replaces]).toEqual([states.closed, null, states.open, first]);
		expect(wishesOf(old)[0]!.wish).toBe('A cafe, or a walk');
		expect(wishesOf(row).map(({ key }) => key)).toEqual(wishesOf(old).map(({ key }) => key));
		expect(wishesOf(row)[0]!.wish).toBe('At school');
		expect((await findPlan(people.amara, reviewId))?.id).toBe(second);
	});

	test('leaves a draft that is there as it is', async () => {
		await at(wednesday, () => send(people.amara, 'plan', wished()));
		await write(people.amara, 'plan', { where: { place: 'online' } });
		await wishAnew(people.amara);
		expect((await getDraft(people.amara, 'plan')).answers).toEqual({ where: { place: 'online' } });
	});

	test('is a first version for another review, and for another child', async () => {
		await at(wednesday, () => send(people.amara, 'plan', wished()));
		const later = Date.parse('2026-12-09T10:00:00Z');
		const next = await at(later, () => send(people.amara, 'plan', { where: { place: 'school' } }));
		expect((await getSent(people.amara, next)).replaces).toBeNull();
		const kais = await at(wednesday, () => send(people.kai, 'plan', { where: { place: 'school' } }));
		expect((await getSent(people.kai, kais)).replaces).toBeNull();
	});
});

describe('who reads it is what the check page named', () => {
	test('a manager who is gone since then: it is shown again, and nothing is sent', async () => {
		await adult('Rashid Khan', 'complaints');
		await write(people.amara, 'complaint', { about: { about: ['officer'] } });
		const looked = await check(people.amara, 'complaint');
		await store().transaction(async (tx) => {
			await tx.update(person).set({ disabledAt: wednesday }).where(eq(person.id, people.helen.id));
		});
		const complaint = journeys['complaint']!;
		expect(await sendContribution(people.amara, complaint, looked)).toEqual({ changed: 'reader' });
		expect(await store().read.select().from(contribution)).toEqual([]);
		const now = await check(people.amara, 'complaint');
		// The other manager, and the complaints people too.
		expect(now.named).toBe(`${people.mo.id}+`);
		expect(await sendContribution(people.amara, complaint, now)).toHaveProperty('sent');
	});

	const away = (who: Actor, cover: Actor) => () => setAway(people.helen, who.id, '2026-11-18', '2026-11-20', cover.id);
	const back = (who: Actor) => () => clearAway(people.helen, who.id);
	const aboutOfficer = { about: { about: ['officer'] } };

	test.each<[string, JourneyId, Answers, () => (() => Promise<void>)[], string[]]>([
		[
			'the officer goes away',
			'message',
			{ what: { what: 'news' } },
			() => [away(people.jo, people.david), back(people.jo)],
			['jo', 'jo>david', 'jo']
		],
		[
			'another covers',
			'views',
			{ well: { words: 'ok' } },
			() => [away(people.jo, people.david), away(people.jo, people.mo)],
			['jo', 'jo>david', 'jo>mo']
		],
		[
			'the cover is away, too',
			'plan',
			{ where: { place: 'home' } },
			() => [away(people.jo, people.david), away(people.david, people.mo)],
			['jo', 'jo>david', 'jo>mo']
		],
		[
			'the manager, of what is about the officer',
			'complaint',
			aboutOfficer,
			() => [away(people.helen, people.mo), away(people.jo, people.david), back(people.helen)],
			['helen', 'helen>mo', 'helen>mo', 'helen']
		],
		[
			'one of two who may see a rating',
			'rate',
			{ 'who-sees': { see: 'both' }, whole: { whole: '3' } },
			() => [away(people.helen, people.mo), away(people.jo, people.david)],
			['jo.helen', 'jo.helen>mo', 'jo>david.helen>mo']
		]
	])('%s between check and Send, or comes back: somebody else reads', async (_, id, pages, steps, expected) => {
		await at(wednesday, async () => {
			await write(people.amara, id, pages);
			const names = new Map(Object.entries(people).map(([name, each]) => [(each as Actor).id, name]));
			const said = (named: string) => [...names].reduce((text, [key, name]) => text.replaceAll(key, name), named);
			for (const [turn, step] of [...steps(), undefined].entries()) {
				const looked = await check(people.amara, id);
				expect(said(looked.named)).toBe(expected[turn]);
				if (!step) {
					expect(await sendContribution(people.amara, journeys[id]!, looked)).toHaveProperty('sent');
					continue;
				}
				await step();
				const now = await check(people.amara, id);
				const outcome = expected[turn] === expected[turn + 1] ? undefined : { changed: 'reader' };
				if (outcome) expect(await sendContribution(people.amara, journeys[id]!, looked)).toEqual(outcome);
				else expect(now.named).toBe(looked.named);
			}
		});
	});

	test('the cover who must not be told is passed over, and the child is told who reads instead', async () => {
		await at(wednesday, async () => {
			await away(people.jo, people.david)();
			await write(people.amara, 'complaint', { about: { about: ['home'] }, 'not-told': { staff: [people.david.id] } });
			expect((await check(people.amara, 'complaint')).named).toBe(`${people.jo.id}>${people.helen.id}`);
			const id = await send(people.amara, 'complaint');
			expect(await listOpeners(await getSent(people.amara, id))).toEqual(
				expect.arrayContaining([people.jo.id, people.helen.id])
			);
			await expect(openItem(people.david, id)).rejects.toThrow(NotThere);
		});
	});
});

describe('how to hear that there is an answer', () => {
	test('is kept with the item and can be changed; another child’s item is not there', async () => {
		const id = await at(wednesday, () => send(people.amara, 'message', { what: { what: 'news' } }));
		expect((await getSent(people.amara, id)).hearBy).toBeNull();
		await chooseHearBy(people.amara, id, 'letter');
		await chooseHearBy(people.amara, id, 'tell');
		expect((await getSent(people.amara, id)).hearBy).toBe('tell');
		await expect(chooseHearBy(people.kai, id, 'look')).rejects.toThrow(NotThere);
	});
});
