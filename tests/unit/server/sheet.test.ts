/** The sheet: what is on it, and when. A canary in every field is in sheet-canary.test.ts. */
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { eq } from 'drizzle-orm';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { contribution, reading } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { markSent, type Mark } from '../../../src/lib/server/own-marks.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { getContext, saveAnswer } from '../../../src/lib/server/drafts.ts';
import {
	listAskable,
	listPeople,
	removeListedPerson,
	saveListedPerson
} from '../../../src/lib/server/listed-people.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { addChild } from '../../../src/lib/server/children.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { system } from '../../../src/lib/server/people.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview, findNextReview, getReview } from '../../../src/lib/server/reviews.ts';
import { cancelReview, markHeld, moveReview } from '../../../src/lib/server/review-changes.ts';
import { confirmWritten, writeDown } from '../../../src/lib/server/said-in-talk.ts';
import { changeLine, listMyLines } from '../../../src/lib/server/own-lines.ts';
import { openSheet, tickSheet } from '../../../src/lib/server/sheet.ts';

let jo: Actor;
let david: Actor;
let amara: Actor;
let reviewId: string;

beforeEach(async () => {
	freshStore();
	const staff = async (name: string) =>
		({
			id: await addStaff(system, { name, email: `${name}@council.example`, role: 'officer' }),
			role: 'officer'
		}) as const;
	[jo, david] = [await staff('Jo'), await staff('David')];
	amara = { id: await addChild(system, { name: 'Amara', birthday: '2014-02-03', officerId: jo.id }), role: 'child' };
	reviewId = await addReview(amara.id, '2099-06-02', {
		time: '4pm',
		place: 'your school',
		people: [
			{ name: 'Sam', who: 'your foster carer' },
			{ name: 'Mr Cole', who: 'your tutor' }
		]
	});
});

async function send(journey: string, pages: Record<string, object>, helpSoon = false): Promise<string> {
	for (const [step, answer] of Object.entries(pages)) await saveAnswer(amara, journey, step, answer);
	const checked = await checkNow(amara, journeys[journey]!, helpSoon);
	const outcome = await sendContribution(amara, journeys[journey]!, checked);
	if (!('sent' in outcome)) throw new Error(JSON.stringify(outcome));
	if (journey === 'views' || journey === 'plan') await recordReading(jo, outcome.sent);
	return outcome.sent;
}

const text = (what: unknown) => JSON.stringify(what);
const onSheet = async () => text((await openSheet(jo, reviewId)).lines);
const onChildsPage = async () => text(await listMyLines(amara));
const keptBack = async () => (await listMyLines(amara)).filter(({ state }) => state !== 'may').map(({ step }) => step);

describe('what may be read out', () => {
	test.each(['dontUse', 'notMine', 'madeMe'] as Mark[])('%s: nothing of it', async (mark) => {
		const id = await send('views', { well: { words: 'canary', notAloud: false } });
		expect(await onSheet()).toContain('canary');
		await markSent(amara, id, mark);
		expect(await onSheet()).not.toContain('canary');
		expect(await onChildsPage()).not.toContain('canary');
	});

	test('a new plan takes the place of the one before', async () => {
		await send('plan', { where: { place: 'else', elsewhere: 'canary-old' } });
		await send('plan', { where: { place: 'else', elsewhere: 'canary-new' } });
		expect(await onSheet()).toContain('canary-new');
		expect(await onSheet()).not.toContain('canary-old');
	});

	test('urgent: off until the officer ticks it', async () => {
		const id = await send('views', { well: { words: 'canary', notAloud: false } }, true);
		expect(await onSheet()).not.toContain('canary');
		await tickSheet(jo, reviewId, { contributionId: id, what: 'item', isOn: true });
		expect(await onSheet()).toContain('canary');
		await tickSheet(jo, reviewId, { contributionId: id, what: 'item', isOn: false });
		expect(await onSheet()).not.toContain('canary');
	});

	test('read first: off until the officer ticks it, and the child sees the same either way', async () => {
		const id = await send('views', { well: { words: 'canary', notAloud: false } });
		const before = await onChildsPage();
		await store().transaction(async (tx) => {
			await tx.update(contribution).set({ lifted: 'readFirst' }).where(eq(contribution.id, id));
		});
		expect(await onChildsPage()).toBe(before);
		expect(await onSheet()).not.toContain('canary');
		await tickSheet(jo, reviewId, { contributionId: id, what: 'item', isOn: true });
		expect(await onSheet()).toContain('canary');
	});

	test('what I do not want talked about, in something urgent: both ticks', async () => {
		const id = await send('views', { 'not-talk': { words: 'canary', notAloud: false } }, true);
		await tickSheet(jo, reviewId, { contributionId: id, what: 'item', isOn: true });
		expect(await onSheet()).not.toContain('canary');
		await tickSheet(jo, reviewId, { contributionId: id, what: 'notTalk', isOn: true });
		expect(await onSheet()).toContain('canary');
	});

	test('the child crosses out and brings back, and takes "do not read this out" back', async () => {
		const id = await send('views', {
			well: { words: 'canary-a', notAloud: false },
			worries: { words: 'canary-b', notAloud: true }
		});
		const line = (step: string) => ({ contributionId: id, step, field: 'words' });
		await changeLine(amara, line('well'), 'cross');
		await changeLine(amara, line('worries'), 'aloud');
		expect(await onSheet()).not.toContain('canary-a');
		expect(await onSheet()).toContain('canary-b');
		await changeLine(amara, line('well'), 'uncross');
		await changeLine(amara, line('worries'), 'notAloud');
		expect(await onSheet()).toContain('canary-a');
		expect(await onSheet()).not.toContain('canary-b');
		await expect(changeLine(amara, line('question'), 'cross')).rejects.toThrow(NotThere);
	});

	test('nothing of what the officer has not opened: a reading is always recorded', async () => {
		const id = await send('views', { well: { words: 'canary', notAloud: false } });
		await store().transaction(async (tx) => {
			await tx.delete(reading).where(eq(reading.contributionId, id));
		});
		expect(await onSheet()).not.toContain('canary');
		expect((await openSheet(jo, reviewId)).unopened.map(({ contributionId }) => contributionId)).toEqual([id]);
		expect(await onChildsPage()).toContain('canary');
		await recordReading(jo, id);
		expect(await onSheet()).toContain('canary');
	});

	test('what an adult wrote down: off until the child says yes, or the officer ticks it, and marked then', async () => {
		const answers = { well: { words: 'canary', notAloud: false } };
		await writeDown(jo, amara.id, 'form', { kind: 'views', cameIn: 'talk', answers, helpSoon: false });
		const { id } = (await listSent(amara))[0]!;
		expect(await onSheet()).not.toContain('canary');
		const [tick] = (await openSheet(jo, reviewId)).ticks;
		expect(tick).toMatchObject({ contributionId: id, what: 'item', writtenBy: 'Jo', isOn: false });
		await tickSheet(jo, reviewId, { contributionId: id, what: 'item', isOn: true });
		expect((await openSheet(jo, reviewId)).lines).toMatchObject([{ writtenBy: 'Jo' }]);
		await tickSheet(jo, reviewId, { contributionId: id, what: 'item', isOn: false });
		await confirmWritten(amara, id, true);
		const { lines, ticks } = await openSheet(jo, reviewId);
		expect(text(lines)).toContain('canary');
		expect(lines.map(({ writtenBy }) => writtenBy)).toEqual([undefined]);
		expect(ticks).toEqual([]);
	});

	test('what an adult wrote down and the child says is not right: never', async () => {
		const answers = { well: { words: 'canary', notAloud: false } };
		await writeDown(jo, amara.id, 'form', { kind: 'views', cameIn: 'talk', answers, helpSoon: false });
		const { id } = (await listSent(amara))[0]!;
		await confirmWritten(amara, id, false);
		expect(await openSheet(jo, reviewId)).toMatchObject({ lines: [], ticks: [] });
	});

	test('what was said for a mid-way meeting, and stays crossed out; its plan is its own', async () => {
		const midway = await addReview(amara.id, '2099-03-02', { time: '', place: '', people: [] }, 'midway');
		const id = await send('views', {
			well: { words: 'canary-said', notAloud: false },
			news: { words: 'canary-crossed', notAloud: false }
		});
		await send('plan', { where: { place: 'else', elsewhere: 'canary-where' } });
		await changeLine(amara, { contributionId: id, step: 'news', field: 'words' }, 'cross');
		for (const canary of ['said', 'where'])
			expect(text((await openSheet(jo, midway)).lines)).toContain(`canary-${canary}`);
		const sheet = await onSheet();
		expect(sheet).toContain('canary-said');
		for (const canary of ['crossed', 'where']) expect(sheet).not.toContain(`canary-${canary}`);
		// The child sees it so for the review, when that is the next, and can bring it back.
		await markHeld(jo, midway, '2099-03-02');
		expect(await keptBack()).toEqual(['news']);
		await changeLine(amara, { contributionId: id, step: 'news', field: 'words' }, 'uncross');
		expect(await onSheet()).toContain('canary-crossed');
	});

	test('another officer has no such review', async () => {
		await expect(getReview(david, reviewId)).rejects.toThrow(NotThere);
		await expect(openSheet(david, reviewId)).rejects.toThrow(NotThere);
	});
});

describe('people and days', () => {
	test('who must not come is never offered, and goes from the review', async () => {
		const [sam] = await listPeople(amara.id);
		await saveListedPerson(jo, amara.id, { ...sam!, mustNotCome: true }, 'form');
		expect((await listAskable(amara.id)).map(({ name }) => name)).toEqual(['Mr Cole']);
		expect((await getContext(amara)).people.map(({ name }) => name)).toEqual(['Mr Cole']);
		expect((await findNextReview(amara.id))!.people.map(({ name }) => name)).toEqual(['Mr Cole']);
	});

	test('who must not come, and is taken off the list, comes no more', async () => {
		const [sam] = await listPeople(amara.id);
		await saveListedPerson(jo, amara.id, { ...sam!, mustNotCome: true }, 'form');
		await removeListedPerson(jo, amara.id, sam!.id);
		expect((await findNextReview(amara.id))!.people.map(({ name }) => name)).toEqual(['Mr Cole']);
		expect((await getContext(amara)).people.map(({ name }) => name)).toEqual(['Mr Cole']);
	});

	test('a moved review moves what is open in the inbox; a cancelled one leaves it for the next', async () => {
		const id = await send('views', { well: { words: 'hello', notAloud: false } });
		const item = async () => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;
		await moveReview(jo, reviewId, '2099-07-01');
		expect((await getReview(jo, reviewId)).movedFrom).toBe('2099-06-02');
		expect((await item()).reviewDay).toBe('2099-07-01');
		await cancelReview(jo, reviewId);
		expect(await item()).toMatchObject({ reviewDay: '9999-12-31', reviewId: null });
		const next = await addReview(amara.id, '2099-09-01', { time: '', place: '', people: [] });
		expect((await item()).reviewDay).toBe('2099-09-01');
		expect(text((await openSheet(jo, next)).lines)).toContain('hello');
	});
});
