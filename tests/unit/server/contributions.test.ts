import Database from 'better-sqlite3';
import { and, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databasePath, freshStore } from '../../support/domain.ts';
import { check, foundCouncil, hour, said, sendWords, wednesday, write, type Council } from '../../support/council.ts';
import { walk } from '../../../src/lib/journeys/engine.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { served } from '../../../src/lib/i18n.ts';
import { addDays, addWorkingDays } from '../../../src/lib/server/calendar.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { getSent, listSent } from '../../../src/lib/server/own-sent.ts';
import { isReplyLate, tellNotReplied } from '../../../src/lib/server/not-replied.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { markSent, type Mark } from '../../../src/lib/server/own-marks.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { contribution, event, message, notification, person, states } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, getDraft, saveAnswer, saveTick } from '../../../src/lib/server/drafts.ts';
import { findBrokenEvent } from '../../../src/lib/server/events.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { answerBack, listThread, reply } from '../../../src/lib/server/thread.ts';
import { getItem } from '../../../src/lib/server/items.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordAction, recordTalk } from '../../../src/lib/server/deeds.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { recordSeen } from '../../../src/lib/server/telling.ts';
import { deliverDue } from '../../../src/lib/server/notifications.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { system } from '../../../src/lib/server/people.ts';
import { can, NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { standingOf } from '../../../src/lib/server/standing.ts';

const today = '2026-11-18';
const day = 24 * hour;

let council: Council;
let amara: Actor;
let jo: Actor;

/** What the clock says, everywhere in a test. */
let now = wednesday;

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await at(now, foundCouncil);
	({ amara, jo } = council);
});

// No mail of one test is under way in the next.
afterEach(deliverDue);

const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const rows = () => store().read.select().from(contribution);
const row = async (id: string) => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;
const events = async (type: string) => store().read.select().from(event).where(eq(event.type, type));
const toldOf = async (type: string) => {
	const [last] = (await events(type)).slice(-1);
	const told = await store()
		.read.select()
		.from(notification)
		.where(eq(notification.eventSeq, last?.seq ?? 0));
	return told.map(({ personId, kind }) => [personId, kind]);
};
const send = (child: Actor, words?: string, helpSoon?: boolean) => doing(() => sendWords(child, words, helpSoon));
const draftOf = (child: Actor) => doing(() => getDraft(child, 'views'));

describe('Send', () => {
	test('twenty presses at once: one item, one event, one set of mails, twenty times the same receipt', async () => {
		await doing(() => write(amara, { well: said('Football') }));
		const checked = await doing(() => check(amara));
		const outcomes = await doing(() =>
			Promise.all(Array.from({ length: 20 }, () => sendContribution(amara, views, checked)))
		);
		expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
		expect(outcomes[0]).toEqual({ sent: (await rows())[0]!.id });
		expect(await rows()).toHaveLength(1);
		expect(await events('contribution.sent')).toHaveLength(1);
		expect(await toldOf('contribution.sent')).toEqual([[jo.id, 'waiting']]);
	});

	test('the same draft gives the same item for ever, whatever is in the form by then', async () => {
		await doing(() => write(amara, { well: said('Football') }));
		const checked = await doing(() => check(amara));
		const first = await doing(() => sendContribution(amara, views, checked));
		now += 400 * day;
		await doing(() => moveChild(system, amara.id, null));
		await doing(() => write(amara, { well: said('Something new') }));
		for (const changed of [{}, { version: 99 }, { readerId: 'x' }, { helpSoon: true }])
			expect(await doing(() => sendContribution(amara, views, { ...checked, ...changed }))).toEqual(first);
		expect(await rows()).toHaveLength(1);
		expect((await rows())[0]!.urgent).toBe(false);
		expect((await draftOf(amara)).answers['well']).toEqual(said('Something new'));
	});

	test('keeps what was written, under the questions as they were asked, and dates to hold', async () => {
		await doing(() =>
			write(amara, { well: said('\n  Foot😢ball '), worries: {}, question: { words: 'When?', notAloud: true } })
		);
		const outcome = await doing(async () => sendContribution(amara, views, await check(amara)));
		const item = await row('sent' in outcome ? outcome.sent : '');
		expect(item).toMatchObject({
			...{ childId: amara.id, officerId: jo.id, kind: 'views', urgent: false, state: states.open, sentAt: now },
			...{ readBy: addWorkingDays(today, 2), replyBy: addWorkingDays(today, 5), reviewDay: '9999-12-31' },
			...{ readAt: null, answeredAt: null }
		});
		expect(item.reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
		const { said: pages, context } = openContent(item);
		expect(context).toMatchObject({ age: 12, reader: 'Jo', readerId: jo.id });
		const page = (step: string) => pages.find((each) => each.step === step);
		expect(page('well')).toMatchObject({
			question: 'What is going well?',
			parts: [{ words: '\n  Foot😢ball ' }],
			skipped: false
		});
		expect(page('worries')).toMatchObject({ skipped: true });
		expect(page('question')).toMatchObject({ parts: [{ words: 'When?' }], notAloud: true });
		expect(page('not-talk')).toMatchObject({ skipped: true });
		expect(page('just-for')).toBeUndefined();
	});

	test.each<[string, () => Promise<unknown>, object]>([
		['another answer on another device', () => write(amara, { news: said('more') }), { changed: 'words' }],
		['an answer taken back', () => write(amara, { well: {}, news: said('a') }), { changed: 'words' }],
		['another officer', () => moveChild(system, amara.id, council.david.id), { changed: 'reader' }],
		['no officer any more', () => moveChild(system, amara.id, null), { changed: 'reader' }],
		['everything taken back', () => write(amara, { well: {} }), { nothing: true }]
	])('after the check page: %s', async (_, between, expected) => {
		await doing(() => write(amara, { well: said('Football') }));
		const checked = await doing(() => check(amara));
		await doing(between);
		expect(await doing(() => sendContribution(amara, views, checked))).toEqual(expected);
		expect(await rows()).toEqual([]);
		expect((await draftOf(amara)).id).toBe(checked.draftId);
		// Looked at once more, it goes.
		await doing(() => write(amara, { well: said('Football') }));
		expect(await doing(async () => sendContribution(amara, views, await check(amara)))).toHaveProperty('sent');
	});

	test('nothing but skipped pages is nothing', async () => {
		await doing(() => write(amara, { helper: { helper: 'nobody', name: '' }, well: {}, worries: said('  ') }));
		await doing(() => sendAlone(amara, views, newId(), ''));
		expect(await doing(async () => sendContribution(amara, views, await check(amara)))).toEqual({ nothing: true });
		expect(await rows()).toEqual([]);
		expect(await events('contribution.sent')).toEqual([]);
	});

	test('"I need help soon" alone is sent, as urgent', async () => {
		await doing(() => write(amara, { well: {} }));
		const outcome = await doing(async () => sendContribution(amara, views, await check(amara, true)));
		expect(outcome).toHaveProperty('sent');
		expect((await rows())[0]).toMatchObject({ urgent: true, state: states.urgent });
		expect(await toldOf('contribution.sent')).toEqual([[jo.id, 'urgent']]);
	});

	test('the tick is kept when a send did not go through, and the version stands', async () => {
		await doing(() => write(amara, { well: said('a') }));
		const checked = await doing(() => check(amara, true));
		await doing(() => moveChild(system, amara.id, council.david.id));
		expect(await doing(() => sendContribution(amara, views, checked))).toEqual({ changed: 'reader' });
		const draft = await draftOf(amara);
		expect(draft.answers['help-soon']).toEqual({ helpSoon: true });
		expect(draft.version).toBe(checked.version);
	});

	test('the draft is gone afterwards, and the next one is another', async () => {
		await doing(() => write(amara, { well: said('a') }));
		const { draftId } = await doing(() => check(amara));
		await doing(async () => sendContribution(amara, views, await check(amara)));
		expect(await draftOf(amara)).toEqual({ id: undefined, version: 0, savedAt: undefined, answers: {} });
		await doing(() => write(amara, { well: said('b') }));
		const next = await draftOf(amara);
		expect(next.id).not.toBe(draftId);
		expect(next.answers).toEqual({ well: said('b') });
	});

	test('of another child’s draft, or of none, sends nothing', async () => {
		await doing(() => write(amara, { well: said('a') }));
		await doing(() => write(council.kai, { well: said('b') }));
		const hers = await doing(() => check(amara));
		const asKai = { ...hers, readerId: council.david.id };
		for (const checked of [asKai, { ...asKai, draftId: '' }, { ...asKai, draftId: 'x' }, { ...asKai, version: NaN }])
			expect(await doing(() => sendContribution(council.kai, views, checked))).toEqual({ changed: 'words' });
		expect(await doing(() => sendContribution(amara, views, hers))).toHaveProperty('sent');
		expect(await doing(() => sendContribution(council.kai, views, asKai))).toEqual({ changed: 'words' });
		expect(await rows()).toHaveLength(1);
	});

	test('a topic taken away is not sent, and its words are nowhere in the item', async () => {
		await doing(() =>
			write(amara, {
				topics: { topics: ['school', 'home'] },
				'about-school': { feeling: '1', words: 'SECRET', notAloud: false }
			})
		);
		await doing(() => write(amara, { topics: { topics: ['home'] } }));
		const id = await doing(async () => sendContribution(amara, views, await check(amara)));
		const content = JSON.stringify(openContent(await row('sent' in id ? id.sent : '')));
		expect(content).not.toContain('SECRET');
		expect(content).toContain('Where I live');
	});

	test('without an officer every manager is told, and the managers may open it', async () => {
		const id = await send(council.niamh);
		expect((await toldOf('contribution.sent')).map(([who]) => who).sort()).toEqual(
			[council.helen.id, council.mo.id].sort()
		);
		expect(await doing(() => getItem(council.mo, id, 'item.open'))).toHaveProperty('id', id);
	});
});

describe('a draft on two devices', () => {
	const version = async () => (await draftOf(amara)).version;

	test('different pages do not overwrite each other', async () => {
		await doing(() =>
			Promise.all(
				['well', 'worries', 'change', 'news', 'question'].map((step) => saveAnswer(amara, 'views', step, said(step)))
			)
		);
		const { answers } = await draftOf(amara);
		expect(Object.entries(answers).sort()).toEqual(
			['well', 'worries', 'change', 'news', 'question'].map((step) => [step, said(step)]).sort()
		);
		expect(await version()).toBe(5);
	});

	test('on the same page the last one stays, and each is a new version', async () => {
		await doing(() => saveAnswer(amara, 'views', 'well', said('phone')));
		await doing(() => saveAnswer(amara, 'views', 'well', said('tablet')));
		expect((await draftOf(amara)).answers).toEqual({ well: said('tablet') });
		expect(await version()).toBe(2);
	});

	test('the same answer again is no change: a check page that is open elsewhere stays good', async () => {
		await doing(() => write(amara, { well: said('a'), news: {} }));
		const before = await draftOf(amara);
		now += hour;
		await doing(() => write(amara, { well: said('a'), news: {} }));
		expect(await draftOf(amara)).toEqual(before);
	});

	test('the tick of the check page is kept, is no new version, and makes no draft', async () => {
		await doing(() => saveTick(amara, 'views', 'help-soon', { helpSoon: true }));
		expect((await draftOf(amara)).id).toBeUndefined();
		await doing(() => write(amara, { well: said('a') }));
		await doing(() => saveTick(amara, 'views', 'help-soon', { helpSoon: true }));
		expect(await version()).toBe(1);
		expect((await draftOf(amara)).answers['help-soon']).toEqual({ helpSoon: true });
	});

	test('no child sees another’s, and nothing that was written stands open in the files', async () => {
		await doing(() => write(amara, { well: said('CANARY'), 'about-safe': said('CANARY') }));
		expect((await draftOf(council.kai)).answers).toEqual({});
		const raw = new Database(databasePath, { readonly: true });
		const all = JSON.stringify(
			raw
				.prepare('SELECT * FROM draft_answer')
				.all()
				.map((each) => Object.values(each as object).map(String))
		);
		raw.close();
		expect(all).not.toMatch(/CANARY|about-safe/);
	});
});

describe('just for the reader', () => {
	const alone = (words: string, form = 'form') => doing(() => sendAlone(amara, views, form, words));
	const count = async () => (await rows()).filter((each) => each.kind === 'alone').length;

	test('is taken once for each press and its words', async () => {
		await Promise.all(Array.from({ length: 20 }, () => alone('Dad rings me')));
		expect(await count()).toBe(1);
		expect(await events('contribution.sent')).toHaveLength(1);
		// Back in the browser, and written anew: that is another.
		await alone('Dad rings me at night');
		await alone('Dad rings me', 'another form');
		await alone('Dad rings me');
		expect(await count()).toBe(3);
	});

	test('the same form with the same words of another child is theirs', async () => {
		await alone('the same');
		await doing(() => sendAlone(council.kai, views, 'form', 'the same'));
		expect((await rows()).map((each) => each.childId).sort()).toEqual([amara.id, council.kai.id].sort());
	});

	test.each(['', '   ', '\n\t', '\u00a0'])('an empty box (%j) sends nothing', async (words) => {
		await alone(words);
		expect(await rows()).toEqual([]);
		expect(await events('contribution.sent')).toEqual([]);
	});

	test('leaves the same behind for the child whether something was written or not', async () => {
		await doing(() => sendAlone(council.kai, views, 'form', ''));
		await alone('Dad rings me');
		const [empty, full] = [await draftOf(council.kai), await draftOf(amara)];
		expect({ ...full, id: '' }).toEqual({ ...empty, id: '' });
		expect(full.answers).toEqual({ 'just-for': { passed: true } });
	});

	test('is nowhere on the child’s own pages, before and after Send, read, talked about', async () => {
		await alone('Dad rings me');
		const sent = await send(amara);
		const { id } = (await rows()).find((each) => each.kind === 'alone')!;
		const unseen = async () => {
			expect((await doing(() => listSent(amara))).map((each) => each.id)).toEqual([sent]);
			await expect(doing(() => getSent(amara, id))).rejects.toThrow(NotThere);
			await expect(doing(() => recordSeen(amara, id))).rejects.toThrow(NotThere);
			await expect(doing(() => answerBack(amara, id, 'f', 'x'))).rejects.toThrow(NotThere);
			for (const mark of ['dontUse', 'notMine', 'madeMe'] as const)
				await expect(doing(() => markSent(amara, id, mark))).rejects.toThrow(NotThere);
			await expect(doing(() => tellNotReplied(amara, id))).rejects.toThrow(NotThere);
			expect(JSON.stringify(openContent(await getSent(amara, sent)))).not.toContain('Dad');
		};
		await unseen();
		await doing(() => recordReading(jo, id));
		await unseen();
		await expect(doing(() => reply(jo, id, 'f', 'I come'))).rejects.toThrow(NotThere);
		await doing(() => recordTalk(jo, id, 'f', today, 'We talked'));
		now += 30 * day;
		await unseen();
		expect((await draftOf(amara)).answers).toEqual({});
	});

	test('the reader has it, marked, with its words', async () => {
		await alone('Dad rings me');
		const { id } = (await rows())[0]!;
		const { content, row: item } = await doing(() => openItem(jo, id));
		expect(item).toMatchObject({ kind: 'alone', officerId: jo.id, urgent: false, state: states.open });
		expect(content.said).toMatchObject([
			{ step: 'just-for', question: 'Is there anything just for Jo?', parts: [{ words: 'Dad rings me' }] }
		]);
	});
});

describe('the questions as they were asked', () => {
	const bundles = ['views', 'layout'] as const;
	const changed = 'CHANGED LATER';

	/** Changes every word of the pages, as a new version of the program would. Returns the way back. */
	function changeLocale(): () => void {
		const overwrite = (words: Record<string, unknown>) => {
			for (const [key, value] of Object.entries(words)) {
				if (typeof value === 'string') words[key] = changed;
				else overwrite(value as Record<string, unknown>);
			}
		};
		const words = bundles.map((name) => served[name] as Record<string, unknown>);
		const before = structuredClone(words);
		words.forEach(overwrite);
		return () => words.forEach((each, n) => Object.assign(each, before[n]));
	}

	test('stay, whatever the locale says later', async () => {
		await doing(() =>
			write(amara, {
				helper: { helper: 'withMe', name: 'Kath' },
				topics: { topics: ['home'] },
				'about-home': { feeling: '2', words: 'Loud', notAloud: false }
			})
		);
		await doing(() => sendAlone(amara, views, 'f', 'Dad rings me'));
		const outcome = await doing(async () => sendContribution(amara, views, await check(amara)));
		const items = (await rows()).map((each) => openContent(each).said);
		const restore = changeLocale();
		try {
			expect((await rows()).map((each) => openContent(each).said)).toEqual(items);
			const { content } = await doing(() => openItem(jo, 'sent' in outcome ? outcome.sent : ''));
			const page = content.said.find(({ step }) => step === 'about-home');
			expect(page).toMatchObject({
				question: 'How are things where you live?',
				parts: [{ face: { value: '2', label: 'Bad' } }, { words: 'Loud' }]
			});
			expect(JSON.stringify(content)).not.toContain(changed);
			// The change is real: what is sent from now on is asked in the new words.
			const later = openContent(await row(await send(council.kai)));
			expect(later.said.every((each) => each.question === changed)).toBe(true);
		} finally {
			restore();
		}
	});
});

describe('what the child says about what was sent', () => {
	const marks: Mark[] = ['dontUse', 'notMine', 'madeMe'];

	test.each(marks.flatMap((mark) => [false, true].map((urgent) => [mark, urgent] as const)))(
		'%s (urgent: %s)',
		async (mark, urgent) => {
			const id = await send(amara, 'a', urgent);
			await doing(() => markSent(amara, id, mark));
			const closes = mark === 'dontUse' && !urgent;
			const still = urgent ? states.urgent : states.open;
			expect(await row(id)).toMatchObject({ [`${mark}At`]: now, state: closes ? states.closed : still });
			expect(await toldOf(`contribution.${mark}`)).toEqual([[jo.id, 'waiting']]);
			// Pressed again it is the same.
			now += hour;
			await doing(() => markSent(amara, id, mark));
			expect(await events(`contribution.${mark}`)).toHaveLength(1);
			expect((await row(id))[`${mark}At`]).toBe(wednesday);
		}
	);

	test('an urgent item that should not be used is closed once somebody has acted and talked with the child alone', async () => {
		const id = await send(amara, 'a', true);
		await doing(() => markSent(amara, id, 'dontUse'));
		await doing(() => recordAction(jo, id, 'f', 'Went there'));
		expect((await row(id)).state).toBe(states.open);
		await doing(() => recordTalk(jo, id, 'g', today, ''));
		expect((await row(id)).state).toBe(states.closed);
	});

	test('of another’s item: it is not there', async () => {
		const id = await send(amara);
		for (const mark of marks) {
			await expect(doing(() => markSent(council.kai, id, mark))).rejects.toThrow(NotThere);
			await expect(doing(() => markSent({ ...amara, role: 'officer' }, id, mark))).rejects.toThrow(NotThere);
			await expect(doing(() => markSent(amara, 'x', mark))).rejects.toThrow(NotThere);
		}
		expect(await row(id)).toMatchObject({ dontUseAt: null, notMineAt: null, madeMeAt: null });
	});
});

describe('"Tell us Jo has not replied"', () => {
	// Sent on Wednesday 18 November, five working days to reply: Wednesday 25.
	const lastMoment = Date.parse('2026-11-25T23:59:59Z');

	test('on the reply day it is too early, the day after the managers are told, once', async () => {
		const id = await send(amara);
		now = lastMoment;
		expect(await doing(async () => isReplyLate(await row(id)))).toBe(false);
		await doing(() => tellNotReplied(amara, id));
		expect((await row(id)).notRepliedAt).toBeNull();
		await expect(getItem(council.helen, id, 'item.open')).rejects.toThrow(NotThere);
		now += 1000;
		expect(await doing(async () => isReplyLate(await row(id)))).toBe(true);
		await Promise.all([1, 2, 3].map(() => doing(() => tellNotReplied(amara, id))));
		now += day;
		await doing(() => tellNotReplied(amara, id));
		expect((await row(id)).notRepliedAt).toBe(lastMoment + 1000);
		expect(await events('contribution.notReplied')).toHaveLength(1);
		// Jo's own manager, and not Jo.
		expect(await toldOf('contribution.notReplied')).toEqual([[council.helen.id, 'waiting']]);
		expect(await getItem(council.helen, id, 'item.reply')).toHaveProperty('id', id);
	});

	test.each<[string, (id: string) => Promise<void>]>([
		['answered', (id) => reply(jo, id, 'f', 'Hello')],
		['not to be used', (id) => markSent(amara, id, 'dontUse')]
	])('nothing happens when it is %s', async (_, before) => {
		const id = await send(amara);
		await doing(() => before(id));
		now += 30 * day;
		await doing(() => tellNotReplied(amara, id));
		expect((await row(id)).notRepliedAt).toBeNull();
	});

	test('all managers are told when Jo’s own is disabled, and when there is no officer', async () => {
		const both = [council.helen.id, council.mo.id].sort();
		const late = async (child: Actor) => {
			const id = await send(child);
			now += 30 * day;
			await doing(() => tellNotReplied(child, id));
			return (await toldOf('contribution.notReplied')).map(([who]) => who).sort();
		};
		expect(await late(council.niamh)).toEqual(both);
		await store().transaction(async (tx) => {
			await tx.update(person).set({ disabledAt: now }).where(eq(person.id, council.helen.id));
		});
		expect(await late(amara)).toEqual([council.mo.id]);
	});
});

describe('the thread', () => {
	test('answering back opens the item again, with a new reply day', async () => {
		const id = await send(amara);
		await doing(() => reply(jo, id, 'f1', 'Hello Amara'));
		expect(await row(id)).toMatchObject({ state: states.closed, answeredAt: now });
		expect(await row(id)).toMatchObject({ unseenSince: now });
		await doing(() => recordSeen(amara, id));
		expect(await row(id)).toMatchObject({ unseenSince: null });
		now += 10 * day;
		await doing(() => answerBack(amara, id, 'f2', 'And the bus?'));
		expect(await row(id)).toMatchObject({
			state: states.open,
			answeredAt: null,
			replyBy: addWorkingDays(addDays(today, 10), 5)
		});
		expect(await toldOf('contribution.answeredBack')).toEqual([[jo.id, 'waiting']]);
		expect((await listThread(await row(id))).map(({ from, words }) => [from, words])).toEqual([
			['Jo Adeyemi', 'Hello Amara'],
			['Amara', 'And the bus?']
		]);
	});

	test('adding to what waits for an answer neither moves the reply day nor takes the manager away', async () => {
		const id = await send(amara);
		const { replyBy } = await row(id);
		now += 2 * day;
		await doing(() => answerBack(amara, id, 'f1', 'One more thing'));
		expect(await row(id)).toMatchObject({ replyBy, state: states.open });
		now += 20 * day;
		await doing(() => tellNotReplied(amara, id));
		await doing(() => answerBack(amara, id, 'f2', 'Please'));
		const told = await row(id);
		expect(told).toMatchObject({ replyBy, state: states.open });
		expect(told.notRepliedAt).not.toBeNull();
		expect(can(council.helen, 'item.open', await standingOf(told))).toBe(true);
		// Answered at last, and asked again: a new promise.
		await doing(() => reply(council.helen, id, 'f3', 'Sorry'));
		await doing(() => answerBack(amara, id, 'f4', 'Thanks. When?'));
		expect(await row(id)).toMatchObject({ notRepliedAt: null, replyBy: addWorkingDays(addDays(today, 22), 5) });
	});

	test('what was closed unanswered and is written to again gets a new reply day', async () => {
		const id = await send(amara);
		await doing(() => markSent(amara, id, 'dontUse'));
		now += 30 * day;
		await doing(() => answerBack(amara, id, 'f', 'Please use it after all'));
		expect(await row(id)).toMatchObject({ state: states.open, replyBy: addWorkingDays(addDays(today, 30), 5) });
	});

	test('one press is one message, other words are another', async () => {
		const id = await send(amara);
		await doing(() => Promise.all([...'aaaa'].map(() => answerBack(amara, id, 'form', 'Hello'))));
		await doing(() => answerBack(amara, id, 'form', 'Hello again'));
		await doing(() => Promise.all([...'aaaa'].map(() => reply(jo, id, 'form', 'Hello'))));
		expect((await listThread(await row(id))).map(({ words }) => words).sort()).toEqual([
			'Hello',
			'Hello',
			'Hello again'
		]);
		expect(await events('contribution.answeredBack')).toHaveLength(2);
		expect(await events('contribution.replied')).toHaveLength(1);
	});

	test('an urgent item stays urgent whatever is written, until somebody acted', async () => {
		const id = await send(amara, 'a', true);
		const state = async () => (await row(id)).state;
		await doing(() => recordReading(jo, id));
		await doing(() => reply(jo, id, 'a', 'I come'));
		await doing(() => answerBack(amara, id, 'b', 'ok'));
		expect(await state()).toBe(states.urgent);
		await doing(() => recordAction(jo, id, 'c', 'I went'));
		expect(await state()).toBe(states.open);
		await doing(() => reply(jo, id, 'd', 'Bye'));
		expect(await state()).toBe(states.closed);
	});

	test('of another’s item: it is not there, and nothing is written', async () => {
		const id = await send(amara);
		for (const stranger of [council.kai, council.david, council.helen])
			for (const deed of [answerBack, reply, recordAction])
				await expect(doing(() => deed(stranger, id, 'f', 'x'))).rejects.toThrow(NotThere);
		expect(await store().read.select().from(message)).toEqual([]);
	});
});

describe('moving a child', () => {
	test('takes everything along: the old officer sees nothing at the next question, the new one all of it', async () => {
		const id = await send(amara);
		await doing(() => sendAlone(amara, views, 'f', 'Dad rings me'));
		const all = (await rows()).map((each) => each.id).sort();
		const inbox = async (who: Actor) =>
			(await doing(() => listInbox(who, { show: 'all' }))).items.map((each) => each.id).sort();
		expect(await inbox(jo)).toEqual(all);
		await doing(() => moveChild(system, amara.id, council.david.id));
		expect(await inbox(jo)).toEqual([]);
		expect(await inbox(council.david)).toEqual(all);
		for (const one of all) await expect(doing(() => openItem(jo, one))).rejects.toThrow(NotThere);
		await expect(doing(() => reply(jo, id, 'f', 'x'))).rejects.toThrow(NotThere);
		expect(await doing(() => getContext(amara))).toMatchObject({ reader: 'David', readerId: council.david.id });
		await doing(() => moveChild(system, amara.id, null));
		expect(await inbox(council.david)).toEqual([]);
		expect(await inbox(council.mo)).toEqual(all);
	});

	test.each<[string, () => string]>([
		['a child', () => council.kai.id],
		['nobody', () => 'x']
	])('to %s is refused, and nothing has moved', async (_, to) => {
		const id = await send(amara);
		await expect(doing(() => moveChild(system, amara.id, to()))).rejects.toThrow();
		expect((await row(id)).officerId).toBe(jo.id);
	});

	test('to an officer who was disabled is refused', async () => {
		await store().transaction(async (tx) => {
			await tx.update(person).set({ disabledAt: now }).where(eq(person.id, council.david.id));
		});
		await expect(doing(() => moveChild(system, amara.id, council.david.id))).rejects.toThrow();
	});
});

test('whatever is done in whatever order, everything sent can be opened by somebody active, and nothing is lost', async () => {
	type Deed = (id: string, n: number) => Promise<unknown>;
	const tried = (work: Promise<unknown>) => work.catch((error: unknown) => expect(error).toBeInstanceOf(NotThere));
	const readers = () => [council.jo, council.david, council.helen, council.mo];
	const deeds: Record<string, Deed> = {
		send: (_, n) => sendWords([council.amara, council.kai, council.niamh][n % 3]!, `words ${n}`, n % 5 === 0),
		alone: (_, n) => sendAlone([council.amara, council.kai, council.niamh][n % 3]!, views, newId(), `alone ${n}`),
		move: (_, n) =>
			moveChild(
				system,
				[council.amara, council.kai, council.niamh][n % 3]!.id,
				[council.jo.id, council.david.id, null][n % 4] ?? null
			),
		read: (id, n) => tried(recordReading(readers()[n % 4]!, id)),
		reply: (id, n) => tried(reply(readers()[n % 4]!, id, newId(), 'Hello')),
		acted: (id, n) => tried(recordAction(readers()[n % 4]!, id, newId(), 'Went')),
		talked: (id, n) => tried(recordTalk(readers()[n % 4]!, id, newId(), today, '')),
		back: async (id, n) => tried(answerBack({ id: (await row(id)).childId, role: 'child' }, id, newId(), `back ${n}`)),
		mark: async (id, n) =>
			tried(
				markSent(
					{ id: (await row(id)).childId, role: 'child' },
					id,
					(['dontUse', 'notMine', 'madeMe'] as const)[n % 3]!
				)
			),
		late: async (id) => tried(tellNotReplied({ id: (await row(id)).childId, role: 'child' }, id)),
		wait: async (_, n) => (now += (n % 9) * day)
	};
	const step = fc.record({ deed: fc.constantFrom(...Object.keys(deeds)), which: fc.nat(50), n: fc.nat(50) });
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
			await deliverDue();
			now = wednesday;
			freshStore();
			council = await at(now, foundCouncil);
			const sent = new Set<string>([await send(council.amara)]);
			for (const { deed, which, n } of steps) {
				await doing(() => deeds[deed]!([...sent][which % sent.size]!, n));
				const all = await rows();
				// Once there, there for ever.
				expect(all.map((each) => each.id)).toEqual(expect.arrayContaining([...sent]));
				for (const item of all) {
					sent.add(item.id);
					const active = await store()
						.read.select()
						.from(person)
						.where(and(eq(person.role, item.officerId ? 'officer' : 'manager')));
					const standing = await standingOf(item);
					const opening = active.filter((who) => who.disabledAt === null && can(who, 'item.open', standing));
					expect(opening.length, deed).toBeGreaterThan(0);
					const { content } = await doing(() => openItem(opening[0]!, item.id));
					expect(content.said.length).toBeGreaterThan(0);
					// Urgent and nobody acted: on top, whatever else happened.
					if (item.urgent && !item.actedAt) expect(item.state).toBe(states.urgent);
				}
			}
			expect(await findBrokenEvent(store().read)).toBeUndefined();
		}),
		{ numRuns: 20 }
	);
});

test('the walk and what is sent agree: each page on the path is in the item, but for the one that never is', async () => {
	await doing(() => write(amara, { topics: { topics: ['safe', 'plan'] }, well: said('a') }));
	const context = await doing(() => getContext(amara));
	const path = walk(views, (await draftOf(amara)).answers, context);
	const id = await doing(async () => sendContribution(amara, views, await check(amara)));
	const { said: pages } = openContent(await row('sent' in id ? id.sent : ''));
	expect(pages.map((page) => page.step)).toEqual(
		path.steps.map((step) => step.id).filter((step) => step !== 'just-for')
	);
});
