/** What a reply closes and what it leaves open, and what "please don't use this" waits for, through the commands. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { foundCouncil, sendWords, wednesday, type Council } from '../../support/council.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { answerWish } from '../../../src/lib/server/answer-wish.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { markSent } from '../../../src/lib/server/own-marks.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { contribution, states } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { markDone, reopen } from '../../../src/lib/server/done.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordAction, recordTalk } from '../../../src/lib/server/deeds.ts';
import { reply } from '../../../src/lib/server/thread.ts';
import { makeUrgent } from '../../../src/lib/server/marks.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { passOn } from '../../../src/lib/server/tracks.ts';

let jo: Actor;
let amara: Actor;
let council: Council;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const rowOf = async (id: string) => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;
const stateOf = async (id: string) => (await rowOf(id)).state;

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	[jo, amara] = [council.jo, council.amara];
});

async function send(journey: string, pages: Record<string, object>, helpSoon = false): Promise<string> {
	for (const [step, answer] of Object.entries(pages)) await saveAnswer(amara, journey, step, answer);
	const checked = await checkNow(amara, journeys[journey]!, helpSoon);
	const outcome = await doing(() => sendContribution(amara, journeys[journey]!, checked));
	if (!('sent' in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.sent;
}

describe('an advocate is asked for', () => {
	test('a reply leaves it open until it is passed on; opened again it is due in 1 working day', async () => {
		const id = await send('advocate', { help: { words: 'my plan' } });
		await doing(() => reply(jo, id, 'f', 'I will see to it.'));
		expect(await stateOf(id)).toBe(states.open);
		await doing(() => passOn(jo, id, 'g', 'NYAS', '2026-11-18'));
		expect(await stateOf(id)).toBe(states.closed);
		await doing(() => reopen(jo, id));
		expect(await rowOf(id)).toMatchObject({ state: states.open, replyBy: '2026-11-19' });
		// Somebody was told, once: now a message is an answer.
		await doing(() => reply(jo, id, 'h', 'They ring you on Friday.'));
		expect(await stateOf(id)).toBe(states.closed);
	});
});

describe('a plan', () => {
	const pages = { where: { place: 'school' }, when: { times: ['after'] } };
	const wish = (id: string, key: string) => doing(() => answerWish(jo, id, key, key, 'yes', ''));

	test('a reply leaves it open until every wish has an answer', async () => {
		const id = await send('plan', pages);
		await doing(() => reply(jo, id, 'f', 'Thank you, I will ask.'));
		expect(await stateOf(id)).toBe(states.open);
		await wish(id, 'where/place');
		expect(await stateOf(id)).toBe(states.open);
		await wish(id, 'when/times');
		expect(await stateOf(id)).toBe(states.closed);
	});

	test('urgent: acting on it after a reply closes no wish', async () => {
		const id = await send('plan', pages, true);
		await doing(() => reply(jo, id, 'f', 'I am on my way.'));
		await doing(() => recordAction(jo, id, 'g', 'I rang.'));
		expect(await stateOf(id)).toBe(states.open);
		await wish(id, 'where/place');
		await wish(id, 'when/times');
		expect(await stateOf(id)).toBe(states.closed);
	});
});

describe('"please don’t use this" on what an adult made urgent', () => {
	const worrying = 'my dad hit me again';
	const raise = async (id: string) => doing(() => makeUrgent(jo, id, `raise-${id}`));
	const awaits = async (id: string) => (await doing(() => openItem(jo, id))).awaitsTalk;

	test.each(['raised first', 'taken back first'])('waits for a talk after it: %s', async (order) => {
		const id = await doing(() => sendWords(amara, worrying));
		if (order === 'raised first') await raise(id);
		await doing(() => markSent(amara, id, 'dontUse'));
		if (order === 'taken back first') await raise(id);
		await doing(() => recordAction(jo, id, 'f', 'I rang.'));
		expect(await stateOf(id)).toBe(states.open);
		await expect(doing(() => markDone(jo, id))).rejects.toThrow(NotThere);
		// A talk of the day before was about something else.
		await doing(() => recordTalk(jo, id, 'g', '2026-11-17', ''));
		expect(await awaits(id)).toBe(true);
		expect(await stateOf(id)).toBe(states.open);
		now = Date.parse('2026-11-19T10:00Z');
		await doing(() => recordTalk(jo, id, 'h', '2026-11-18', ''));
		expect(await awaits(id)).toBe(false);
		expect(await stateOf(id)).toBe(states.closed);
	});

	test('what a machine marked and nobody made urgent closes as anything else', async () => {
		const id = await doing(() => sendWords(amara, worrying));
		await doing(() => markSent(amara, id, 'dontUse'));
		expect(await stateOf(id)).toBe(states.closed);
		await expect(doing(() => recordTalk(jo, id, 'f', '2026-11-18', ''))).rejects.toThrow(NotThere);
	});
});

test('a complaint: a talk from before "please don’t use this" closes nothing, though it is written down after', async () => {
	const id = await send('complaint', { about: { about: ['home'] }, happened: { words: 'Nobody asked me.' } });
	await doing(() => markSent(amara, id, 'dontUse'));
	await doing(() => recordTalk(jo, id, 'f', '2026-11-16', ''));
	expect(await stateOf(id)).toBe(states.open);
	await doing(() => recordTalk(jo, id, 'g', '2026-11-18', ''));
	expect(await stateOf(id)).toBe(states.closed);
});
