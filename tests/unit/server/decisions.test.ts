/** Decisions, contacts and what is written down for a child: who sees what, and once. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';

const time = vi.hoisted(() => {
	const at = { now: Date.parse('2026-11-18T10:00:00Z') };
	(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => at.now };
	return at;
});

import { listReceived } from '../../../src/lib/server/caseload.ts';
import { listContacts, recordContact } from '../../../src/lib/server/contacts.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import {
	addDecision,
	answerDecision,
	listDecisions,
	listMyDecisions,
	removeDecision,
	sendDecisions,
	startAbout
} from '../../../src/lib/server/decisions.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { listLastDecisions } from '../../../src/lib/server/last-decisions.ts';
import { getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { findBrokenEvent } from '../../../src/lib/server/events.ts';
import { climbStep } from '../../../src/lib/server/db/schema.ts';
import { openFirstWords } from '../../../src/lib/server/first-words.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { addChild } from '../../../src/lib/server/children.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { system } from '../../../src/lib/server/people.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview, getReview, listReviewsOf, planReview, type Plan } from '../../../src/lib/server/reviews.ts';
import { cancelReview, markHeld, moveReview } from '../../../src/lib/server/review-changes.ts';
import { findCareFrom, setCareFrom, standOf } from '../../../src/lib/server/review-standing.ts';

let jo: Actor;
let david: Actor;
let amara: Actor;
let kai: Actor;
let review: string;

beforeEach(async () => {
	time.now = Date.parse('2026-11-18T10:00:00Z');
	freshStore();
	const staff = async (name: string) =>
		({
			id: await addStaff(system, { name, email: `${name}@council.example`, role: 'officer' }),
			role: 'officer'
		}) as const;
	const child = async (name: string) =>
		({ id: await addChild(system, { name, birthday: '2014-02-03', officerId: jo.id }), role: 'child' }) as const;
	[jo, david] = [await staff('Jo'), await staff('David')];
	[amara, kai] = [await child('Amara'), await child('Kai')];
	review = await addReview(amara.id, '2026-11-17', { time: '', place: '', people: [] });
});

const decide = (what = 'You get a bike.') =>
	addDecision(jo, review, `form-${what}`, { what, who: 'Nadia', byDay: '2026-12-01' });

describe('decisions', () => {
	test('the child sees them when they are sent, not before, and nobody else does', async () => {
		await decide();
		await decide();
		expect(await listMyDecisions(amara)).toEqual([]);
		await sendDecisions(jo, review);
		const [mine] = await listMyDecisions(amara);
		expect(mine!.decisions).toMatchObject([{ what: 'You get a bike.', who: 'Nadia', byDay: '2026-12-01' }]);
		expect(await listMyDecisions(kai)).toEqual([]);
		await expect(listDecisions(david, review)).rejects.toThrow(NotThere);
		await expect(addDecision(david, review, 'form', { what: 'x', who: '', byDay: null })).rejects.toThrow(NotThere);
	});

	test('what was sent stays; what was not can be taken out; a later one is sent later', async () => {
		await decide();
		await sendDecisions(jo, review);
		const first = (await getReview(jo, review)).decisionsSentAt;
		time.now += 86_400_000;
		await decide('You see Max.');
		expect((await listMyDecisions(amara))[0]!.decisions).toHaveLength(1);
		for (const { id } of await listDecisions(jo, review)) await removeDecision(jo, review, id);
		expect((await listDecisions(jo, review)).map(({ what }) => what)).toEqual(['You get a bike.']);
		await decide('You see Gran.');
		await sendDecisions(jo, review);
		expect((await listMyDecisions(amara))[0]!.decisions).toHaveLength(2);
		expect((await getReview(jo, review)).decisionsSentAt).toBe(first);
	});

	test('"not yet" goes to the officer as a message, once; "yes" alone does not', async () => {
		await decide();
		await sendDecisions(jo, review);
		const [{ id } = { id: '' }] = (await listMyDecisions(amara))[0]!.decisions;
		await answerDecision(amara, id, 'a', 'yes', '');
		expect(await listReceived(jo, amara.id)).toEqual([]);
		time.now += 1000;
		for (let press = 0; press < 3; press += 1) await answerDecision(amara, id, 'b', 'notYet', 'no bike');
		const items = await listReceived(jo, amara.id);
		expect(items.map(({ kind }) => kind)).toEqual(['message']);
		expect(JSON.stringify(openContent(items[0]!).said)).toContain('no bike');
		expect((await listDecisions(jo, review))[0]!.answer).toMatchObject({ answer: 'notYet', words: 'no bike' });
		await expect(answerDecision(kai, id, 'c', 'no', '')).rejects.toThrow(NotThere);
		expect(await findBrokenEvent(store().read)).toBeUndefined();
	});

	test('worrying words are read first and climb, with "yes" too; what the officer wrote is not among them', async () => {
		await decide('Dad hit me once, so you see him at school.');
		await sendDecisions(jo, review);
		const [{ id } = { id: '' }] = (await listMyDecisions(amara))[0]!.decisions;
		await answerDecision(amara, id, 'a', 'notYet', 'not so far');
		time.now += 1000;
		await answerDecision(amara, id, 'b', 'yes', 'yes but dad hit me again');
		const [said, plain] = await listReceived(jo, amara.id);
		expect([said!.lifted, plain!.lifted]).toEqual(['readFirst', null]);
		expect(openFirstWords(said!).join()).toContain('hit me');
		const steps = await store().read.select().from(climbStep).where(eq(climbStep.contributionId, said!.id));
		expect(steps.map(({ step }) => step).toSorted()).toEqual(['cover', 'duty', 'manager']);
	});

	test('said in the views, it is kept as on /review; its words go with the views, and nothing is sent twice', async () => {
		await decide();
		await sendDecisions(jo, review);
		const [{ id } = { id: '' }] = await listLastDecisions(amara.id);
		expect(await listLastDecisions(kai.id)).toEqual([]);
		const changed = { [`happens-${id}`]: 'no', [`more-${id}`]: 'still no bike', notAloud: false };
		await saveAnswer(amara, 'views', 'changed', changed);
		const checked = await checkNow(amara, journeys['views']!);
		for (let press = 0; press < 2; press += 1) await sendContribution(amara, journeys['views']!, checked);
		const items = await listReceived(jo, amara.id);
		expect(items.map(({ kind }) => kind)).toEqual(['views']);
		const [page] = openContent(items[0]!).said;
		expect(page).toMatchObject({ step: 'changed', parts: [{ label: 'You get a bike.', words: 'still no bike' }] });
		expect((await listDecisions(jo, review))[0]!.answer).toMatchObject({ answer: 'no', words: '' });
	});

	test('a message about a decision begins with it, and loses nothing that was written before', async () => {
		await decide();
		await sendDecisions(jo, review);
		const [{ id } = { id: '' }] = (await listMyDecisions(amara))[0]!.decisions;
		await saveAnswer(amara, 'message', 'say', { words: 'hello jo' });
		await startAbout(amara, id, 'disagree');
		await startAbout(amara, id, 'disagree');
		const { answers } = await getDraft(amara, 'message');
		const { words } = answers['say'] as { words: string };
		expect(words.split('You get a bike.')).toHaveLength(2);
		expect(words).toMatch(/hello jo$/);
		await expect(startAbout(kai, id, 'unclear')).rejects.toThrow(NotThere);
	});
});

describe('written down about a child', () => {
	test('a contact, once; late after 5 days', async () => {
		const given = { purpose: 'a visit', there: 'Amara', said: 'all well' };
		await recordContact(jo, amara.id, 'a', { day: '2026-11-13', ...given });
		await recordContact(jo, amara.id, 'a', { day: '2026-11-13', ...given });
		await recordContact(jo, amara.id, 'b', { day: '2026-11-12', ...given });
		expect((await listContacts(jo, amara.id)).map(({ day, isLate }) => [day, isLate])).toEqual([
			['2026-11-13', false],
			['2026-11-12', true]
		]);
		await expect(listContacts(david, amara.id)).rejects.toThrow(NotThere);
		await expect(recordContact(david, amara.id, 'c', { day: '2026-11-13', ...given })).rejects.toThrow(NotThere);
	});
});

describe('the law on this child', () => {
	test('a first review, held, and the next one planned too late', async () => {
		await setCareFrom(jo, amara.id, '2026-11-02');
		const stand = async () => standOf(await listReviewsOf(amara.id), await findCareFrom(amara.id));
		expect((await stand()).due).toEqual({ day: '2026-11-30', rule: 'first' });
		await markHeld(jo, review, '2026-11-17');
		expect(await stand()).toMatchObject({
			due: { day: '2027-02-17', rule: 'second' },
			next: undefined,
			warning: undefined
		});
		const plan: Plan = { kind: 'review', day: '2027-02-18', time: '', place: '' };
		const [a, b] = [await planReview(jo, amara.id, 'p', plan), await planReview(jo, amara.id, 'p', plan)];
		expect(a).toBe(b);
		expect(await stand()).toMatchObject({ next: { id: a }, warning: 'tooLate' });
		// What was held is not moved or cancelled; what was cancelled and is held after all was held.
		await expect(cancelReview(jo, review)).rejects.toThrow(NotThere);
		await expect(moveReview(jo, review, '2027-01-05')).rejects.toThrow(NotThere);
		await cancelReview(jo, a);
		expect((await stand()).next).toBeUndefined();
		await moveReview(jo, a, '2027-02-18');
		// A mid-way meeting changes nothing about it.
		await planReview(jo, amara.id, 'q', { ...plan, kind: 'midway', day: '2026-12-01' });
		expect((await stand()).warning).toBe('tooLate');
		await expect(planReview(david, amara.id, 'r', plan)).rejects.toThrow(NotThere);
	});
});
