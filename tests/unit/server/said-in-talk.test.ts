/** What an officer writes down for a child: every journey, the same way as if the child had sent it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';

const time = vi.hoisted(() => {
	const at = { now: Date.parse('2026-11-18T10:00:00Z') };
	(globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] = { now: () => at.now };
	return at;
});

import type { Answers } from '../../../src/lib/journeys/engine.ts';
import type { JourneyId } from '../../../src/lib/journeys/index.ts';
import { listReceived } from '../../../src/lib/server/caseload.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { states } from '../../../src/lib/server/db/schema.ts';
import { NotThere } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { confirmWritten, listToConfirm, listWritable, writeDown } from '../../../src/lib/server/said-in-talk.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';
import { foundCouncil, wednesday, type Council } from '../../support/council.ts';

let council: Council;
let forms = 0;

beforeEach(async () => {
	time.now = wednesday;
	freshStore();
	council = await foundCouncil();
	await addReview(council.amara.id, '2026-11-10', { time: '', place: '', people: [] });
});

/** Written down by Jo for Amara, on a form of its own. */
async function put(kind: JourneyId, answers: Answers, more: { cameIn?: 'talk' | 'paper'; helpSoon?: boolean } = {}) {
	const given = { kind, cameIn: more.cameIn ?? 'paper', answers, helpSoon: more.helpSoon ?? false } as const;
	time.now += 1000;
	const outcome = await writeDown(council.jo, council.amara.id, `form-${++forms}`, given);
	return { outcome, row: (await listSent(council.amara))[0] };
}

const canJoOpen = async () => (await listReceived(council.jo, council.amara.id)).length > 0;

describe('each journey', () => {
	const all: [JourneyId, Answers, string][] = [
		['views', { 'about-school': { feeling: '2', words: 'too loud', notAloud: true } }, 'about-school'],
		['plan', { where: { place: 'cafe' } }, 'where'],
		['advocate', { help: { words: 'to say it' } }, 'help'],
		['message', { what: { what: 'news' } }, 'what'],
		['complaint', { about: { about: ['home'] } }, 'about'],
		['rate', { better: { words: 'shorter' }, 'who-sees': { see: 'both' } }, 'better']
	];

	test.each(all)('%s: what was said is stored in words, and the child is asked', async (kind, answers, step) => {
		const { outcome, row } = await put(kind, answers);
		expect(outcome).toBe('written');
		expect(row).toMatchObject({ kind, cameIn: 'paper', writtenBy: council.jo.id, officerId: council.jo.id });
		expect(row!.readAt).not.toBeNull();
		const page = openContent(row!).said.find((each) => each.step === step);
		expect(page).toMatchObject({ skipped: false });
		expect(page!.parts).not.toEqual([]);
		expect((await listToConfirm(council.amara)).map(({ id, by }) => [id, by])).toEqual([[row!.id, 'Jo Adeyemi']]);
	});

	test.each(all)('%s: nothing said is not written', async (kind) => {
		expect((await put(kind, {})).outcome).toBe('nothing');
		expect(await listSent(council.amara)).toEqual([]);
	});

	test.each(all)('%s: "I need help soon" is enough, and urgent', async (kind) => {
		const { row } = await put(kind, {}, { helpSoon: true });
		expect(row).toMatchObject({ urgent: true, state: states.urgent, actedAt: null });
	});

	test('what was said in a talk needs no reply; what asks for something does', async () => {
		const stateOf = async (kind: JourneyId, answers: Answers, cameIn: 'talk' | 'paper') =>
			(await put(kind, answers, { cameIn })).row!.state;
		const well = { well: { words: 'a', notAloud: false } };
		expect(await stateOf('views', well, 'talk')).toBe(states.closed);
		expect(await stateOf('views', well, 'paper')).toBe(states.open);
		for (const [kind, answers] of all.filter(([each]) => ['plan', 'advocate', 'complaint'].includes(each)))
			expect(await stateOf(kind, answers, 'talk'), kind).toBe(states.open);
	});

	test('a rating needs a review that is over', async () => {
		expect(await listWritable(council.amara.id)).toContain('rate');
		expect(await listWritable(council.kai.id)).not.toContain('rate');
		const rating = { kind: 'rate', cameIn: 'talk', answers: { whole: { whole: '1' } }, helpSoon: false } as const;
		await expect(writeDown(council.david, council.kai.id, 'f', rating)).rejects.toThrow(NotThere);
	});
});

describe('it goes the same way as what a child sends', () => {
	test('worrying words are read first', async () => {
		const { row } = await put('message', { say: { words: 'i want to kill myself' } });
		expect(row!.lifted).toBe('readFirst');
	});

	test.each<[string, JourneyId, Answers]>([
		['a complaint about the officer', 'complaint', { about: { about: ['officer'] } }],
		[
			'a complaint that the officer must not be told of',
			'complaint',
			{ about: { about: ['home'] }, 'not-told': { staff: ['JO'], others: '' } }
		],
		['a rating that is not for the officer', 'rate', { whole: { whole: '1' } }]
	])('%s goes past the officer who typed it, and nobody has read it', async (_, kind, given) => {
		const { jo, helen } = council;
		const answers = JSON.parse(JSON.stringify(given).replaceAll('"JO"', JSON.stringify(jo.id))) as Answers;
		const { row } = await put(kind, answers);
		expect(row).toMatchObject({ audience: 'manager', readAt: null });
		expect(await canJoOpen()).toBe(false);
		expect(await listOpeners(row!)).toEqual([helen.id]);
	});

	test('somebody has to read it', async () => {
		const staff = [council.jo, council.helen, council.mo].map(({ id }) => id);
		const everyone = { about: { about: ['home'] }, 'not-told': { staff, others: '' } };
		expect((await put('complaint', everyone)).outcome).toBe('forNobody');
		expect(await listSent(council.amara)).toEqual([]);
	});
});

test("it is the child's to confirm, or to say no to; the same form is taken once", async () => {
	const { jo, david, amara, kai } = council;
	const said = (words: string) =>
		({ kind: 'views', cameIn: 'talk', answers: { well: { words, notAloud: false } }, helpSoon: false }) as const;
	await writeDown(jo, amara.id, 'a', said('I can swim'));
	await writeDown(jo, amara.id, 'a', said('I can swim'));
	await writeDown(jo, amara.id, 'b', said('I hate peas'));
	const asked = await listToConfirm(amara);
	expect(asked).toHaveLength(2);
	expect(await listToConfirm(kai)).toEqual([]);
	await expect(confirmWritten(kai, asked[0]!.id, true)).rejects.toThrow(NotThere);
	await confirmWritten(amara, asked[0]!.id, false);
	await confirmWritten(amara, asked[1]!.id, true);
	expect(await listToConfirm(amara)).toEqual([]);
	const items = await listSent(amara);
	expect(items.map(({ isRight, notMineAt }) => [isRight, notMineAt !== null]).toSorted()).toEqual([
		[false, true],
		[true, false]
	]);
	await expect(writeDown(david, amara.id, 'c', said('x'))).rejects.toThrow(NotThere);
});
