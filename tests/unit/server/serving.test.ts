/** Who serves a child: the officer, a manager who is the officer, who stands in, and the team where there is nobody. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import {
	addOne,
	adult,
	advocateOf,
	emailOf,
	foundCouncil,
	sendWords,
	wednesday,
	type Council
} from '../../support/council.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { getServed, listReceived, listServed } from '../../../src/lib/server/caseload.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listContacts, recordContact } from '../../../src/lib/server/contacts.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { person } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { answerBack, reply } from '../../../src/lib/server/thread.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { endAccount } from '../../../src/lib/server/leaving.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { firstName, system } from '../../../src/lib/server/people.ts';
import { addChild } from '../../../src/lib/server/children.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview, getReview } from '../../../src/lib/server/reviews.ts';
import { readersOfRoute, routeOf } from '../../../src/lib/server/routing.ts';
import { writeDown } from '../../../src/lib/server/said-in-talk.ts';
import { openSheet } from '../../../src/lib/server/sheet.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';

let council: Council;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const sees = async (actor: Actor) =>
	(await doing(() => listInbox(actor, { show: 'all' }))).items.map(({ id }) => id).sort();

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
});

async function send(child: Actor, journey: string, pages: Record<string, object>, helpSoon = false): Promise<string> {
	for (const [step, answer] of Object.entries(pages)) await saveAnswer(child, journey, step, answer);
	const checked = await checkNow(child, journeys[journey]!, helpSoon);
	const outcome = await doing(() => sendContribution(child, journeys[journey]!, checked));
	if (!('sent' in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.sent;
}

const openersOf = async (id: string, child: Actor) =>
	doing(async () => (await listOpeners((await listSent(child)).find((row) => row.id === id)!)).sort());
const disable = ({ id }: Actor) =>
	store().transaction(async (tx) => {
		await tx.update(person).set({ disabledAt: now }).where(eq(person.id, id));
	});
const aboutOfficer = { about: { about: ['officer'] }, happened: { words: 'They shout at me.' } };

/** Who the child is told reads it: the officer, and who reads in the meantime. */
async function whoReads(child: Actor) {
	const { reader, readerId, staff } = await getContext(child);
	const away = staff.find(({ id }) => id === readerId)?.away;
	return { name: reader, ...(away ? { away: { until: away.until, cover: firstName(away.line[0]!.name) } } : {}) };
}

/** What somebody can do with the pages of one child: reviews, sheet, contacts, and writing down what was said. */
async function canServe(actor: Actor, child: Actor): Promise<boolean> {
	const reviewId = await doing(() => addReview(child.id, '2026-12-01', { time: '', place: '', people: [] }));
	const contact = { day: '2026-11-17', purpose: 'a call', there: '', said: '' };
	const answers = { well: { words: 'I like it here.', notAloud: false } };
	const does: (() => Promise<unknown>)[] = [
		() => getServed(actor, child.id),
		() => getReview(actor, reviewId),
		() => openSheet(actor, reviewId),
		() => recordContact(actor, child.id, newId(), contact),
		() => listContacts(actor, child.id),
		() => writeDown(actor, child.id, newId(), { kind: 'views', cameIn: 'talk', answers, helpSoon: false })
	];
	const done = await Promise.allSettled(does.map((each) => doing(each)));
	for (const each of done) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(NotThere);
	const able = new Set(done.map(({ status }) => status));
	expect(able.size, 'all of it, or nothing').toBe(1);
	expect((await doing(() => listServed(actor))).some(({ id }) => id === child.id)).toBe(able.has('fulfilled'));
	return able.has('fulfilled');
}

describe('an officer who is also manager', () => {
	let own: Actor;
	beforeEach(async () => {
		own = await doing(() => addOne('Nell', council.helen.id));
	});

	test('reads what the child sends, answers, and has the child’s pages; another manager does not', async () => {
		const id = await doing(() => sendWords(own));
		expect(await openersOf(id, own)).toEqual([council.helen.id]);
		expect(await sees(council.helen)).toEqual([id]);
		expect(await sees(council.mo)).toEqual([]);
		await doing(() => reply(council.helen, id, 'f', 'Thank you for telling me.'));
		expect(await canServe(council.helen, own)).toBe(true);
		expect(await canServe(council.mo, own)).toBe(false);
		expect(await canServe(council.jo, own)).toBe(false);
	});

	test('is told by mail, and the child is told who reads', async () => {
		await doing(() => sendWords(own));
		await doing(climbDue);
		expect(mails.map(({ to }) => to)).toEqual([emailOf('Helen Marsh')]);
		expect(await doing(() => whoReads(own))).toEqual({ name: 'Helen' });
	});

	test('is away: the cover reads and serves', async () => {
		const id = await doing(() => sendWords(own));
		await doing(() => setAway(council.helen, council.helen.id, '2026-11-18', '2026-11-20', council.mo.id));
		expect(await openersOf(id, own)).toEqual([council.helen.id, council.mo.id].sort());
		expect(await sees(council.mo)).toEqual([id]);
		expect(await canServe(council.mo, own)).toBe(true);
		const away = { name: 'Helen', away: { until: '2026-11-20', cover: 'Mo' } };
		expect(await doing(() => whoReads(own))).toEqual(away);
	});

	test('children move to a manager: each alone, or all of an officer who goes', async () => {
		const id = await doing(() => sendWords(council.amara));
		const theirs = await doing(() => sendWords(council.kai));
		await doing(() => moveChild(council.mo, council.amara.id, council.helen.id));
		await doing(() => endAccount(council.mo, council.david.id, { officerId: council.helen.id }));
		expect(await sees(council.helen)).toEqual([id, theirs].sort());
		expect(await openersOf(id, council.amara)).toEqual([council.helen.id]);
	});

	/** Rule 8: to the officer's manager; where that manager is the officer, to another one, else the complaints people. */
	test.each(['manager', 'complaints'] as const)('what is about them goes past them: %s', async (audience) => {
		const rashid = await doing(() => adult('Rashid Khan', 'complaints'));
		if (audience === 'complaints') await disable(council.mo);
		const context = await getContext(own);
		const roles = context.staff.filter(({ id }) => id === council.helen.id).map(({ role }) => role);
		expect(roles, 'named as the officer, once').toEqual(['officer']);
		const instead = audience === 'manager' ? [council.mo.id] : [rashid.id];
		const table: [string, Record<string, object>, string[]][] = [
			['complaint', aboutOfficer, [...new Set([...instead, rashid.id])]],
			['rate', { better: { words: 'Shorter.' } }, instead]
		];
		for (const [journey, pages, openers] of table) {
			const id = await send(own, journey, pages);
			const row = (await listSent(own)).find((each) => each.id === id)!;
			expect(row.audience, journey).toBe(audience);
			expect(await openersOf(id, own), journey).toEqual(openers.sort());
			expect(await sees(council.helen)).toEqual([]);
		}
	});

	test('a rating that both may see names them once', async () => {
		const context = await getContext(own);
		const route = routeOf('rate', { 'who-sees': { see: 'both' } }, context, false);
		const { first } = readersOfRoute('rate', route, context);
		expect(Array.isArray(first) && first.map(({ name }) => name)).toEqual(['Helen', 'Mo Khan']);
	});
});

describe('who else serves a child', () => {
	test('a manager who stands in while the officer is away, and nobody further down the line', async () => {
		expect(await canServe(council.helen, council.amara)).toBe(false);
		await doing(() => setAway(council.jo, council.jo.id, '2026-11-18', '2026-11-20', council.helen.id));
		expect(await canServe(council.helen, council.amara)).toBe(true);
		expect(await canServe(council.mo, council.amara)).toBe(false);
		expect(await canServe(council.david, council.amara)).toBe(false);
		now = Date.parse('2026-11-21T10:00Z');
		expect(await canServe(council.helen, council.amara)).toBe(false);
	});

	test('the officer who covers, as before', async () => {
		await doing(() => setAway(council.jo, council.jo.id, '2026-11-18', '2026-11-20', council.david.id));
		expect(await canServe(council.david, council.amara)).toBe(true);
		expect(await canServe(council.helen, council.amara)).toBe(false);
	});

	test('every manager of the team, where there is no officer; no officer, no complaints people', async () => {
		const others = [await adult('Rashid Khan', 'complaints'), await adult('Colin Price', 'duty')];
		for (const manager of [council.helen, council.mo]) expect(await canServe(manager, council.niamh)).toBe(true);
		for (const other of [council.jo, ...others]) expect(await canServe(other, council.niamh)).toBe(false);
	});

	test('rule 8: nothing about themselves, on any of these pages', async () => {
		await doing(() => adult('Rashid Khan', 'complaints'));
		const wrong = { about: { about: ['home'] }, happened: { words: 'Nobody asked me.' } };
		const id = await send(council.amara, 'complaint', { ...wrong, 'not-told': { staff: [council.helen.id] } });
		const usual = await doing(() => sendWords(council.amara));
		await doing(() => setAway(council.jo, council.jo.id, '2026-11-18', '2026-11-20', council.helen.id));
		const received = await doing(() => listReceived(council.helen, council.amara.id));
		expect(received.map((row) => row.id)).toEqual([usual]);
		await expect(doing(() => recordReading(council.helen, id))).rejects.toThrow(NotThere);
	});
});

test.each(['complaints', 'duty', 'advocate'] as const)('nobody has a reviewing officer of role %s', async (role) => {
	const name = 'Not An Officer';
	const { id } = await (role === 'advocate' ? advocateOf('Voices', name) : adult(name, role));
	await expect(addChild(system, { name: 'Nell', birthday: '2014-02-03', officerId: id })).rejects.toThrow(NotThere);
	await expect(moveChild(council.helen, council.amara.id, id)).rejects.toThrow();
});

describe('moving a child', () => {
	const told = async () => {
		await doing(climbDue);
		await doing(climbDue);
		return mails.map(({ to, subject }) => `${to}: ${/look now/i.test(subject) ? 'urgent' : 'waiting'}`).sort();
	};
	const waiting = (...names: string[]) => names.map((name) => `${emailOf(name)}: waiting`);
	const move = async (to: Actor | null) => {
		await told();
		mails.length = 0;
		await doing(() => moveChild(council.helen, council.amara.id, to?.id ?? null));
	};

	test('is a manager’s alone', async () => {
		const others = [await adult('Rashid Khan', 'complaints'), await adult('Colin Price', 'duty')];
		for (const actor of [council.amara, council.kai, council.jo, council.david, ...others])
			await expect(doing(() => moveChild(actor, council.amara.id, council.david.id))).rejects.toThrow(NotThere);
		expect(await doing(() => whoReads(council.amara))).toEqual({ name: 'Jo' });
	});

	test('tells the new officer where something urgent waits, once, and the one before that there is news', async () => {
		await doing(() => sendWords(council.amara, 'Hello'));
		await doing(() => sendWords(council.amara, 'please come', true));
		await move(council.david);
		expect(await told()).toEqual([`${emailOf('David Okafor')}: urgent`, ...waiting('Jo Adeyemi')]);
	});

	test('tells the team where something unread waits', async () => {
		await doing(() => sendWords(council.amara, 'Hello'));
		await move(null);
		expect(await told()).toEqual(waiting('Helen Marsh', 'Jo Adeyemi', 'Mo Khan'));
	});

	test('tells the team nothing where all is read, and of what the child wrote under it since', async () => {
		const id = await doing(() => sendWords(council.amara, 'Hello'));
		await doing(() => recordReading(council.jo, id));
		await move(null);
		expect(await told()).toEqual(waiting('Jo Adeyemi'));
		await move(council.david);
		await doing(() => answerBack(council.amara, id, 'f', 'Are you there?'));
		await move(null);
		expect(await told()).toEqual(waiting('David Okafor', 'Helen Marsh', 'Mo Khan'));
	});

	test('rule 8: tells the new officer nothing of what is about them, not even that it is urgent', async () => {
		await doing(() => adult('Rashid Khan', 'complaints'));
		await send(council.kai, 'complaint', aboutOfficer, true);
		await doing(() => sendWords(council.kai, 'Hello'));
		await doing(() => moveChild(council.helen, council.kai.id, council.jo.id));
		await told();
		mails.length = 0;
		await doing(() => moveChild(council.helen, council.kai.id, council.david.id));
		const urgent = `${emailOf('Helen Marsh')}: urgent`;
		expect(await told()).toEqual([...waiting('David Okafor'), urgent, ...waiting('Jo Adeyemi')]);
	});
});
