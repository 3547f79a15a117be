/** What comes too late, and where it goes when its child is back. */
import { describe, beforeEach, expect, test } from 'vitest';
import Database from 'better-sqlite3';
import { databasePath, freshStore } from '../../support/domain.ts';
import { foundCouncil, hour, said, sendWords, wednesday, type Council } from '../../support/council.ts';
import { maxWords } from '../../../src/lib/journeys/answers.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { contribution, parked } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { answerBack } from '../../../src/lib/server/thread.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { findParked, listParked, sweepParked } from '../../../src/lib/server/parked.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { findLeftOver, listLeftOver, park, takeParked } from '../../../src/lib/server/time-out.ts';

const day = 24 * hour;
let council: Council;
let amara: Actor;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	amara = council.amara;
});

const late = (place: string, fields: Record<string, string[]>, who = amara) => doing(() => park(who, place, fields));
const back = (who = amara) => doing(() => takeParked(who));
const answerTo = async (step: string, journey = 'views') => (await getDraft(amara, journey)).answers[step];
const waiting = (who = amara) => doing(async () => (await listParked(who)).map(({ place }) => place));
const leftOver = (place: string) => doing(async () => findLeftOver(amara, place, await getContext(amara)));
const items = () => store().read.select().from(contribution);
const wordsOf = async () => (await items()).map((row) => openContent(row).said[0]!.parts[0]!.words);

describe('an answer', () => {
	test('goes into the draft, and no sooner than its child is back', async () => {
		expect(await late('views/well', { words: ['my bike\r\nis red'], notAloud: ['on'] })).toBe(true);
		expect(await answerTo('well')).toBeUndefined();
		await back(council.kai);
		expect(await answerTo('well')).toBeUndefined();
		await back();
		expect(await answerTo('well')).toEqual({ words: 'my bike\nis red', notAloud: true });
		expect(await waiting()).toEqual([]);
	});

	test('takes the place of what was saved there before, and of an earlier one that came too late', async () => {
		await saveAnswer(amara, 'views', 'well', said('before'));
		await late('views/well', { words: ['first'] });
		now += hour;
		await late('views/well', { words: ['first and second'] });
		expect(await waiting()).toEqual(['views/well']);
		await back();
		expect(await answerTo('well')).toEqual(said('first and second'));
	});

	test.each<[string, object]>([
		['other words', said('newer')],
		['the page was skipped', {}]
	])('never writes over what was saved since: %s', async (_, since) => {
		await saveAnswer(amara, 'views', 'well', said('before'));
		await late('views/well', { words: ['older'] });
		await saveAnswer(amara, 'views', 'well', since);
		await back();
		expect(await answerTo('well')).toEqual(since);
		const left = await leftOver('views/well');
		expect(left).toMatchObject({ beside: ['older'] });
		expect(await doing(async () => listLeftOver(amara, 'views', await getContext(amara)))).toEqual(['well']);
		// A save from another device, which never showed it, leaves it; the page that showed it takes it away.
		await saveAnswer(amara, 'views', 'well', said('newer still'));
		expect(await waiting()).toEqual(['views/well']);
		await saveAnswer(amara, 'views', 'well', said('both'), left!.id);
		expect(await waiting()).toEqual([]);
	});

	test('without words, a newer one simply stands', async () => {
		await late('views/about-home', { feeling: ['2'] });
		await saveAnswer(amara, 'views', 'about-home', { feeling: '4' });
		await back();
		expect([await answerTo('about-home'), await waiting()]).toEqual([{ feeling: '4' }, []]);
	});

	test('that is too long, or no choice of ours, waits for its page', async () => {
		const long = 'x'.repeat(maxWords + 3);
		await late('views/well', { words: [long] });
		await late('views/about-home', { feeling: ['nonsense'] });
		await back();
		expect(await leftOver('views/well')).toMatchObject({
			fields: { words: [long] },
			problems: [{ field: 'words', reason: 'tooLong', over: 3 }]
		});
		expect(await leftOver('views/about-home')).toMatchObject({ problems: [{ field: 'feeling' }] });
		expect(await answerTo('well')).toBeUndefined();
	});

	test.each<[string, Record<string, string[]>]>([
		['an empty one', { words: [''] }],
		['one of spaces', { words: [' \n'] }],
		['one without a field', {}]
	])('with nothing in it is none: %s', async (_, fields) => {
		await saveAnswer(amara, 'views', 'well', said('before'));
		expect(await late('views/well', fields)).toBe(false);
		await back();
		expect(await answerTo('well')).toEqual(said('before'));
	});
});

describe('just for NAME', () => {
	const place = 'views/just-for';

	test('is an item of its own, once, when its child is back', async () => {
		const form = { press: ['one'], words: ['only you'] };
		await late(place, form);
		await late(place, form);
		now += 1;
		await late(place, { press: ['one'], words: ['only you, Jo'] });
		expect(await items()).toEqual([]);
		await back();
		await back();
		expect(await wordsOf()).toEqual(['only you', 'only you, Jo']);
		expect((await items()).every(({ kind, sentAt }) => kind === 'alone' && sentAt === now)).toBe(true);
		expect(await getDraft(amara, 'views')).toMatchObject({ answers: { 'just-for': { passed: true } } });
		expect(JSON.stringify((await getDraft(amara, 'views')).answers)).not.toContain('only you');
		expect(await listSent(amara)).toEqual([]);
		// And the press that came twice, once in time and once too late, is one.
		await doing(() => sendAlone(amara, views, 'one', 'only you'));
		expect(await items()).toHaveLength(2);
	});

	test('an empty box is kept the same way, and sends nothing', async () => {
		expect(await late(place, { press: ['one'], words: [''] })).toBe(true);
		await back();
		expect([await items(), await waiting(), await answerTo('just-for')]).toEqual([[], [], { passed: true }]);
	});

	test.each<[string, () => Promise<unknown>]>([
		['another officer', () => moveChild(council.helen, amara.id, council.david.id)],
		['the cover', () => setAway(council.helen, council.jo.id, '2026-11-18', '2026-11-20', council.david.id)]
	])('goes to nobody whom the page did not name: %s', async (_, change) => {
		const named = council.jo.id;
		await late(place, { press: ['one'], words: ['only you'], named: [named] });
		await doing(change);
		await back();
		expect(await items()).toEqual([]);
		expect(await leftOver(place)).toMatchObject({ fields: { words: ['only you'] }, problems: [] });
		expect(await doing(async () => listLeftOver(amara, 'views', await getContext(amara)))).toEqual([]);
		await doing(() => sendAlone(amara, views, 'another press', 'only you'));
		expect(await waiting()).toEqual([place]);
		await doing(() => sendAlone(amara, views, 'one', 'only you'));
		expect(await waiting()).toEqual([]);
	});

	test('goes to nobody else either when that changed before the press came', async () => {
		await doing(() => moveChild(council.helen, amara.id, council.david.id));
		await late(place, { press: ['one'], words: ['only you'], named: [council.jo.id] });
		await back();
		expect([await items(), await waiting()]).toEqual([[], [place]]);
	});

	test('too long, it is shown again, and nothing is cut off', async () => {
		const words = 'x'.repeat(maxWords + 1);
		await late(place, { press: ['one'], words: [words] });
		await back();
		expect(await items()).toEqual([]);
		expect(await leftOver(place)).toMatchObject({ fields: { words: [words] }, problems: [{ reason: 'tooLong' }] });
	});
});

describe('what a press of its own sends', () => {
	test('is sent by nobody but the child', async () => {
		const id = await doing(() => sendWords(amara));
		await late(`sent/${id}`, { press: ['p'], words: ['one more thing'] });
		await back();
		expect(await leftOver(`sent/${id}`)).toMatchObject({ fields: { press: ['p'], words: ['one more thing'] } });
		await doing(() => answerBack(amara, id, 'p', 'one more thing'));
		expect(await waiting()).toEqual([]);
	});

	test('under what is another child’s, or just for NAME, nothing is kept', async () => {
		const others = await doing(() => sendWords(council.kai));
		await doing(() => sendAlone(amara, views, 'p', 'only you'));
		const [alone] = (await items()).filter(({ kind }) => kind === 'alone');
		for (const id of [others, alone!.id, 'nothing'])
			await expect(late(`sent/${id}`, { words: ['x'] })).rejects.toThrow(NotThere);
		expect(await waiting()).toEqual([]);
	});

	test('Send is not pressed: the tick is kept with the draft, which is as new as it was', async () => {
		await saveAnswer(amara, 'message', 'say', { words: 'my bike' });
		const { version } = await getDraft(amara, 'message');
		await late('message/check', { helpSoon: ['on'], draft: ['x'], version: ['1'] });
		await back();
		const draft = await getDraft(amara, 'message');
		expect([draft.version, draft.answers['help-soon'], await items()]).toEqual([version, { helpSoon: true }, []]);
	});
});

describe('what waits', () => {
	test('is sealed with its child’s key, and bound to its row', async () => {
		await late('views/well', { words: ['canary-otter-quilt'] });
		await late('views/worries', { words: ['canary-otter-quilt'] });
		const file = new Database(databasePath);
		const rows = file.prepare('SELECT * FROM parked').all() as { page: string; content: Buffer }[];
		for (const row of rows) {
			expect(Buffer.concat([row.content, Buffer.from(row.page)]).toString('latin1')).not.toMatch(/canary|well|worries/);
		}
		// Two of them change places: neither opens.
		file.exec("UPDATE parked SET page = 'swap' WHERE rowid = 1");
		file.close();
		await expect(waiting()).rejects.toThrow();
	});

	test('is gone after 7 days, also where nobody swept', async () => {
		await late('views/well', { words: ['my bike'] });
		now += 7 * day - 1;
		expect(await waiting()).toEqual(['views/well']);
		await doing(sweepParked);
		expect(await store().read.select().from(parked)).toHaveLength(1);
		now += 1;
		await back();
		expect(await answerTo('well')).toBeUndefined();
		await doing(sweepParked);
		expect(await store().read.select().from(parked)).toEqual([]);
	});

	test('is so much and no more for each child; what waits already can still be written anew', async () => {
		const id = await doing(() => sendWords(amara));
		const kept: boolean[] = [];
		for (let n = 0; n < 25; n += 1) kept.push(await late(`sent/${id}`, { words: [`thing ${n}`] }));
		expect(kept.filter(Boolean)).toHaveLength(20);
		expect(await late(`sent/${id}`, { words: ['thing 3'] })).toBe(true);
		expect(await late('views/well', { words: ['x'] })).toBe(false);
		expect(await late('views/well', { words: ['x'] }, council.kai)).toBe(true);
	});

	test('a field may have any name', async () => {
		for (const name of ['__proto__', 'constructor', 'toString']) {
			await late('views/well', { words: ['x'], ...Object.fromEntries([[name, ['y']]]) });
			await back();
			expect((await findParked(amara, 'views/well'))?.fields['words'], name).toEqual(['x']);
		}
	});
});
