/** Rule 14: an answer reaches the child, or an adult tells them of it in person. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';

/** What time it is, for the domain: moved by the tests. It must stand there before the domain is read. */
const time = vi.hoisted(() => {
	const at = { now: Date.parse('2026-11-18T10:00:00Z') };
	(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => at.now };
	return at;
});

import { adult, foundCouncil, sendWords, wednesday, type Council } from '../../support/council.ts';
import { journeys, type JourneyId } from '../../../src/lib/journeys/index.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { chooseHearBy } from '../../../src/lib/server/own-marks.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { contribution, type HearBy } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import {
	addDecision,
	hasUnseenDecisions,
	recordDecisionsSeen,
	recordDecisionsTold,
	sendDecisions
} from '../../../src/lib/server/decisions.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordTalk } from '../../../src/lib/server/deeds.ts';
import { reply } from '../../../src/lib/server/thread.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview, getReview } from '../../../src/lib/server/reviews.ts';
import { listToTell, recordSeen, recordTold, recordWishesSeen } from '../../../src/lib/server/telling.ts';
import { passOn, recordTrack } from '../../../src/lib/server/tracks.ts';
import { isToTell, tellFrom } from '../../../src/lib/server/unseen.ts';
import { answerWish } from '../../../src/lib/server/answer-wish.ts';

let council: Council;
let rashid: Actor;

beforeEach(async () => {
	time.now = wednesday;
	freshStore();
	council = await foundCouncil();
	rashid = await adult('Rashid Khan', 'complaints');
});

const moveTo = (day: string) => (time.now = Date.parse(`${day}T10:00:00Z`));

async function send(child: Actor, journey: JourneyId, step: string, answer: object): Promise<string> {
	await saveAnswer(child, journey, step, answer);
	const outcome = await sendContribution(child, journeys[journey]!, await checkNow(child, journeys[journey]!));
	if (!('sent' in outcome)) throw new Error('not sent');
	return outcome.sent;
}

async function rowOf(id: string) {
	const [row] = await store().read.select().from(contribution).where(eq(contribution.id, id));
	return row!;
}

const toTell = async (actor: Actor) => (await listToTell(actor)).map(({ what }) => Object.values(what)[0]);

describe('what lies unseen', () => {
	const ways: [hearBy: HearBy | null, day: string][] = [
		[null, '2026-11-25'],
		['look', '2026-11-25'],
		['tell', '2026-11-18'],
		['letter', '2026-11-18']
	];
	test.each(ways)('%s: it is told from %s on', async (hearBy, day) => {
		const { amara, jo } = council;
		const id = await sendWords(amara);
		if (hearBy) await chooseHearBy(amara, id, hearBy);
		expect(await toTell(jo)).toEqual([]);
		await reply(jo, id, 'f1', 'Hello');
		expect(tellFrom(await rowOf(id))).toBe(day);
		moveTo('2026-11-24');
		expect(await toTell(jo)).toEqual(day === '2026-11-18' ? [id] : []);
		moveTo('2026-11-25');
		expect(await toTell(jo)).toEqual([id]);
	});

	test('the same said of a row and as SQL, on every day and hour', async () => {
		const { amara, jo } = council;
		const id = await sendWords(amara);
		// From Wednesday over two week-ends, and over Christmas.
		for (const start of ['2026-11-18', '2026-12-22'])
			for (let given = 0; given < 7; given += 1)
				for (let later = 0; later < 16; later += 1) {
					const since = Date.parse(`${start}T23:30:00Z`) + given * 86_400_000;
					time.now = since + later * 86_400_000;
					await store().transaction(async (tx) => {
						await tx.update(contribution).set({ unseenSince: since });
					});
					const today = new Date(time.now).toISOString().slice(0, 10);
					const found = await store().read.select().from(contribution).where(isToTell());
					expect(found.length === 1, `${start} ${given} ${later}`).toBe(tellFrom(await rowOf(id))! <= today);
				}
		expect(await toTell(jo)).toEqual([id]);
	});

	test('it is over when the child looks, and begins anew with the next answer', async () => {
		const { amara, kai, jo } = council;
		const id = await sendWords(amara);
		await reply(jo, id, 'f1', 'Hello');
		await expect(recordSeen(kai, id)).rejects.toThrow(NotThere);
		await recordSeen(amara, id);
		expect(await rowOf(id)).toMatchObject({ unseenSince: null });
		moveTo('2026-12-01');
		expect(await toTell(jo)).toEqual([]);
		await reply(jo, id, 'f2', 'And this');
		expect(await rowOf(id)).toMatchObject({ unseenSince: time.now });
	});

	test('it is over when an adult told them; the child still finds it; the next answer is told again', async () => {
		const { amara, jo, david } = council;
		const id = await sendWords(amara);
		await chooseHearBy(amara, id, 'tell');
		await reply(jo, id, 'f1', 'Hello');
		const since = time.now;
		await expect(recordTold(david, id, 't1', '2026-11-18')).rejects.toThrow(NotThere);
		for (let press = 0; press < 2; press += 1) await recordTold(jo, id, 't1', '2026-11-18');
		expect(await toTell(jo)).toEqual([]);
		expect(await rowOf(id)).toMatchObject({ unseenSince: since, toldDay: '2026-11-18' });
		const { deeds } = await openItem(jo, id);
		expect(deeds).toMatchObject([{ kind: 'told', day: '2026-11-18', by: 'Jo Adeyemi' }]);
		time.now += 1000;
		await reply(jo, id, 'f2', 'And this');
		expect(await toTell(jo)).toEqual([id]);
		expect(await rowOf(id)).toMatchObject({ unseenSince: since + 1000, toldDay: null });
	});

	test('every kind of answer counts: wishes, a step of a complaint, an advocate asked for; a talk does not', async () => {
		const { amara, jo } = council;
		const plan = await send(amara, 'plan', 'where', { place: 'cafe' });
		const advocate = await send(amara, 'advocate', 'help', { words: 'my bike' });
		const complaint = await send(amara, 'complaint', 'happened', { words: 'no tea' });
		const urgent = await sendWords(amara, 'hi', true);
		for (const id of [plan, advocate, complaint, urgent]) expect(await rowOf(id)).toMatchObject({ unseenSince: null });
		await answerWish(jo, plan, 'f1', 'where/place', 'yes', '');
		await passOn(jo, advocate, 'f2', 'Grace', '2026-11-18');
		await passOn(jo, complaint, 'f3', 'the complaints people', '2026-11-18');
		await recordTalk(jo, urgent, 'f4', '2026-11-18', '');
		for (const id of [plan, advocate, complaint]) expect(await rowOf(id)).toMatchObject({ unseenSince: time.now });
		expect(await rowOf(urgent)).toMatchObject({ unseenSince: null });
		await recordSeen(amara, complaint);
		await recordTrack(rashid, complaint, 'f5', 'acknowledged', '');
		expect(await rowOf(complaint)).toMatchObject({ unseenSince: time.now });
		moveTo('2026-12-01');
		// A complaint is told by those who have it by now.
		expect((await toTell(jo)).toSorted()).toEqual([plan, advocate].toSorted());
		expect(await toTell(rashid)).toEqual([complaint]);
	});

	test('looking at the wishes alone leaves a reply in words unseen', async () => {
		const { amara, jo } = council;
		const plan = await send(amara, 'plan', 'where', { place: 'cafe' });
		await answerWish(jo, plan, 'f1', 'where/place', 'yes', '');
		await recordWishesSeen(amara, plan);
		expect(await rowOf(plan)).toMatchObject({ unseenSince: null });
		await reply(jo, plan, 'f2', 'I will book a table');
		await recordWishesSeen(amara, plan);
		expect(await rowOf(plan)).toMatchObject({ unseenSince: time.now });
	});

	test('who reads for whom: the cover while away, the manager where there is no officer, nobody else', async () => {
		const { amara, niamh, jo, david, helen } = council;
		const [hers, teams] = [await sendWords(amara), await sendWords(niamh)];
		await reply(jo, hers, 'f1', 'Hello');
		await reply(helen, teams, 'f2', 'Hello');
		moveTo('2026-12-01');
		expect(await toTell(david)).toEqual([]);
		expect(await toTell(helen)).toEqual([teams]);
		await setAway(helen, jo.id, '2026-11-30', '2026-12-04', david.id);
		expect(await toTell(david)).toEqual([hers]);
	});

	test('a list among very many reads an index, not every item', async () => {
		const { sql, params } = store().read.select().from(contribution).where(isToTell()).toSQL();
		const { default: Database } = await import('better-sqlite3');
		const { databasePath } = await import('../../support/domain.ts');
		const file = new Database(databasePath, { readonly: true });
		const plan = file.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[];
		file.close();
		expect(plan.map(({ detail }) => detail).join('\n')).toMatch(/USING INDEX contribution_unseen/);
	});
});

describe('decisions', () => {
	test('unseen until the child looks, or is told; later ones begin anew', async () => {
		const { amara, kai, jo, david } = council;
		const review = await addReview(amara.id, '2026-11-17', { time: '', place: '', people: [] });
		const decide = (what: string) => addDecision(jo, review, what, { what, who: '', byDay: null });
		await decide('You get a bike.');
		expect(await hasUnseenDecisions(amara)).toBe(false);
		await sendDecisions(jo, review);
		expect(await hasUnseenDecisions(amara)).toBe(true);
		await recordDecisionsSeen(kai);
		expect(await hasUnseenDecisions(amara)).toBe(true);
		moveTo('2026-11-25');
		expect(await listToTell(jo)).toEqual([{ name: 'Amara', what: { review }, day: '2026-11-18', hearBy: null }]);
		expect(await toTell(david)).toEqual([]);
		await expect(recordDecisionsTold(david, review, '2026-11-25')).rejects.toThrow(NotThere);
		await recordDecisionsTold(jo, review, '2026-11-25');
		expect(await toTell(jo)).toEqual([]);
		expect(await hasUnseenDecisions(amara)).toBe(true);
		await recordDecisionsSeen(amara);
		expect(await hasUnseenDecisions(amara)).toBe(false);
		await decide('You see Gran.');
		await sendDecisions(jo, review);
		expect(await getReview(jo, review)).toMatchObject({ unseenSince: time.now, toldDay: null });
		// Nothing was seen here of what was sent once more in between.
		moveTo('2026-12-03');
		expect(await toTell(jo)).toEqual([review]);
	});
});
