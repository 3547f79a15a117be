/** An advocate sends for a child: whose drafts and sendings they are, where they go, and what is left when it has ended. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import { advocateOf, emailOf, foundCouncil, said, wednesday, write, type Council } from '../../support/council.ts';
import { addAdvocate, endService, getActive } from '../../../src/lib/server/advocates.ts';
import { asSentByAdvocates, journeys, type JourneyId } from '../../../src/lib/journeys/index.ts';
import type { Answers } from '../../../src/lib/journeys/engine.ts';
import { findCameIn } from '../../../src/lib/server/came-in.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import type { Sending } from '../../../src/lib/server/new-contribution.ts';
import { contribution, draft, event, reading, states } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { answerBack, reply } from '../../../src/lib/server/thread.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { findLetter, makeLetter } from '../../../src/lib/server/letters.ts';
import { saveListedPerson } from '../../../src/lib/server/listed-people.ts';
import { answerPermission, letIn, listOwnPermissions } from '../../../src/lib/server/own-permissions.ts';
import { listPermitted, recordNotInstructed } from '../../../src/lib/server/permissions.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview, getReview } from '../../../src/lib/server/reviews.ts';
import { confirmWritten, listToConfirm } from '../../../src/lib/server/said-in-talk.ts';
import { findSendingFor } from '../../../src/lib/server/sending-for.ts';
import {
	findWhatCame,
	getSending,
	listAnswers,
	listEnded,
	listSendings,
	listUnsent,
	sweepUnsent
} from '../../../src/lib/server/sendings.ts';
import { openSheet, tickSheet } from '../../../src/lib/server/sheet.ts';
import { suggestFor } from '../../../src/lib/server/participation-of.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';

const day = 86_400_000;
let now = wednesday;
let council: Council;
let reviewId: string;
/** Let in by Amara; of the same service and let in by nobody. */
let nadia: Actor;
let omar: Actor;

const doing = <T>(work: () => Promise<T>): Promise<T> => at((now += 1000), work);

beforeEach(async () => {
	now = wednesday;
	freshStore();
	await doing(async () => {
		council = await foundCouncil();
		reviewId = await addReview(council.amara.id, '2026-12-01', { time: '', place: '', people: [] });
		nadia = await advocateOf('Wren Voices', 'Nadia Rahman');
		const { serviceId } = await getActive(nadia.id);
		const added = { name: 'Omar Reid', email: emailOf('Omar Reid'), serviceId };
		omar = { id: await addAdvocate(council.helen, added), role: 'advocate' };
		await letIn(council.amara, nadia.id);
	});
});

const writerFor = (child: Actor, advocate = nadia): Actor => ({ ...advocate, sendsFor: child.id });
const typed: Sending = { obtained: 'toldMe', seenByChild: false, comment: '' };
const well = { well: said('I like the garden.') };

async function begin(pages: Answers = well, kind: JourneyId = 'views', actor = writerFor(council.amara)) {
	for (const [step, answer] of Object.entries(pages)) await doing(() => saveAnswer(actor, kind, step, answer));
	return doing(() => checkNow(actor, asSentByAdvocates(journeys[kind]!)));
}

async function press(
	checked: Awaited<ReturnType<typeof begin>>,
	sending: Sending | null = typed,
	kind: JourneyId = 'views',
	actor = writerFor(council.amara)
) {
	const journey = asSentByAdvocates(journeys[kind]!);
	return doing(() => sendContribution(actor, journey, { ...checked, ...(sending ? { sending } : {}) }));
}

async function send(pages: Answers = well, kind: JourneyId = 'views', sending = typed): Promise<string> {
	const outcome = await press(await begin(pages, kind), sending, kind);
	if (!('sent' in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.sent;
}

const rowOf = async (id: string) => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;
const permissionOf = async (child: Actor) => (await doing(() => listOwnPermissions(child)))[0]!.id;
const end = async () => {
	const id = await permissionOf(council.amara);
	await doing(() => answerPermission(council.amara, id, false));
};

describe('who may send', () => {
	test('the same children for whom an advocate is let in, and nobody else', async () => {
		const mayNot = [
			[writerFor(council.kai), 'another child'],
			[writerFor(council.amara, omar), 'another advocate of the same service'],
			[{ ...council.jo, sendsFor: council.amara.id }, 'the officer'],
			[{ ...council.kai, sendsFor: council.amara.id }, 'another child as a writer']
		] as const;
		for (const [actor, who] of mayNot) {
			await expect(begin(well, 'views', actor), who).rejects.toThrow(NotThere);
			const checked = { draftId: 'none', version: 1, readerId: council.jo.id, named: '', helpSoon: true };
			await expect(press(checked, typed, 'views', actor), who).rejects.toThrow(NotThere);
		}
		expect(await store().read.select().from(draft)).toEqual([]);
		expect(await store().read.select().from(contribution)).toEqual([]);
	});

	test('and it is the same as what the lists of permissions say', async () => {
		for (const advocate of [nadia, omar])
			for (const child of [council.amara, council.kai]) {
				const found = await doing(() => findSendingFor(advocate, child.id));
				const permitted = await doing(() => listPermitted(advocate));
				expect(found?.endedAt === null).toBe(permitted.some(({ id }) => id === child.id));
			}
	});

	test('not how a review was, and not what is just for NAME', async () => {
		const rated = await doing(() => checkNow(writerFor(council.amara), journeys['rate']!, true));
		await expect(press(rated, typed, 'rate')).rejects.toThrow(NotThere);
		expect(asSentByAdvocates(journeys['views']!).steps.some(({ alone }) => alone)).toBe(false);
	});

	test('a child who cannot say what they want has not said it', async () => {
		await doing(() =>
			recordNotInstructed(council.david, council.kai.id, 'f', { advocateId: nadia.id, reason: 'too young' })
		);
		const actor = writerFor(council.kai);
		const checked = await begin(well, 'views', actor);
		await expect(press(checked, typed, 'views', actor)).rejects.toThrow(NotThere);
		const outcome = await press(checked, { ...typed, obtained: 'observed' }, 'views', actor);
		expect(outcome).toHaveProperty('sent');
	});

	test('only with how they know it', async () => {
		const checked = await begin();
		await expect(press(checked, null)).rejects.toThrow(NotThere);
	});
});

describe('what is sent', () => {
	test('goes to the officer as from the child, says who sent it, and is the child’s to see', async () => {
		const id = await send(well, 'views', { obtained: 'ownWords', seenByChild: true, comment: 'She drew it, too.' });
		const [row] = await doing(() => listInbox(council.jo, { show: 'all' })).then(({ items }) => items);
		expect(row).toMatchObject({ id, cameIn: 'advocate', writtenBy: nadia.id, childId: council.amara.id, readAt: null });
		const opened = await doing(() => openItem(council.jo, id));
		expect(opened.cameIn).toMatchObject({
			how: 'advocate',
			by: 'Nadia Rahman',
			isRight: undefined,
			sending: { service: 'Wren Voices', obtained: 'ownWords', seenByChild: true, comment: 'She drew it, too.' }
		});
		const words = JSON.stringify(opened.content.said);
		expect(words).toContain('I like the garden.');
		expect(words).not.toContain('She drew it');
		expect((await doing(() => listSent(council.amara))).map((each) => each.id)).toEqual([id]);
		expect((await doing(() => listToConfirm(council.amara))).map(({ by, obtained }) => [by, obtained])).toEqual([
			['Nadia Rahman', 'ownWords']
		]);
		const [sent] = await store().read.select().from(event).where(eq(event.subjectId, id));
		expect(sent).toMatchObject({ type: 'contribution.sent', actorId: nadia.id });
	});

	test('once for ever from one draft', async () => {
		const checked = await begin();
		const both = await Promise.all([press(checked), press(checked)]);
		expect(both[0]).toEqual(both[1]);
		expect(await press(checked)).toEqual(both[0]);
		expect(await store().read.select().from(contribution)).toHaveLength(1);
	});

	test('only as it was checked', async () => {
		const checked = await begin();
		await doing(() => saveAnswer(writerFor(council.amara), 'views', 'news', said('I won')));
		expect(await press(checked)).toEqual({ changed: 'words' });
	});

	test('a complaint about the officer goes past the officer; one that they must not be told of, too', async () => {
		const past = await send({ about: { about: ['officer'] } }, 'complaint');
		const kept = await send(
			{ about: { about: ['home'] }, 'not-told': { staff: [council.jo.id], others: '' } },
			'complaint'
		);
		for (const id of [past, kept]) {
			expect(await doing(async () => listOpeners(await rowOf(id)))).not.toContain(council.jo.id);
			expect(await rowOf(id)).toMatchObject({ audience: 'manager', isDelicate: true });
		}
		expect((await doing(() => listInbox(council.jo, { show: 'all' }))).total).toBe(0);
	});

	test('yes to an advocate in a complaint is a thing of its own, from the same sender', async () => {
		await send({ about: { about: ['home'] }, advocate: { advocate: 'yes' } }, 'complaint');
		const rows = await store().read.select().from(contribution);
		expect(rows.map(({ kind, cameIn, writtenBy }) => [kind, cameIn, writtenBy]).sort()).toEqual([
			['advocate', 'advocate', nadia.id],
			['complaint', 'advocate', nadia.id]
		]);
	});

	test('worrying words are read first, in the child’s words and in the advocate’s', async () => {
		const worrying = 'my uncle hits me';
		expect((await rowOf(await send({ say: { words: worrying } }, 'message'))).lifted).toBe('readFirst');
		const beside = await send({ say: { words: 'hello' } }, 'message', { ...typed, comment: worrying });
		expect((await rowOf(beside)).lifted).toBe('readFirst');
	});

	test('is not read out before the child has said yes, and never after a no', async () => {
		const { amara, jo } = council;
		const sheetWords = async () => JSON.stringify((await doing(() => openSheet(jo, reviewId))).lines);
		const id = await send(well, 'views', { ...typed, comment: 'only for the officer' });
		await doing(() => recordReading(jo, id));
		expect(await sheetWords()).not.toContain('garden');
		await doing(() => tickSheet(jo, reviewId, { contributionId: id, what: 'item', isOn: true }));
		expect(await sheetWords()).toContain('garden');
		expect(await sheetWords()).not.toContain('only for the officer');
		await doing(() => confirmWritten(amara, id, false));
		expect(await sheetWords()).not.toContain('garden');
		expect(await doing(async () => findCameIn(await rowOf(id)))).toMatchObject({ isRight: false });
	});

	test('wishes that the child says are not theirs take nothing from those they sent', async () => {
		const { amara, jo } = council;
		const own = { where: { place: 'cafe', elsewhere: '', notAloud: false } };
		for (const [step, answer] of Object.entries(own)) await doing(() => saveAnswer(amara, 'plan', step, answer));
		const checked = await doing(() => checkNow(amara, journeys['plan']!));
		const mine = await doing(() => sendContribution(amara, journeys['plan']!, checked));
		const theirs = await send({ where: { place: 'school', elsewhere: '', notAloud: false } }, 'plan');
		const mineId = (mine as { sent: string }).sent;
		for (const id of [mineId, theirs]) await doing(() => recordReading(jo, id));
		// Before the child has said anything, too: theirs is on the sheet, and is owed an answer.
		const before = await doing(() => openSheet(jo, reviewId));
		expect(before.lines.map(({ contributionId }) => contributionId)).toContain(mineId);
		expect((await rowOf(mineId)).answeredAt).toBeNull();
		expect((await rowOf(mineId)).state).toBe(states.open);
		await doing(() => confirmWritten(amara, theirs, false));
		expect((await rowOf(mineId)).state).toBe(states.open);
		const { lines } = await doing(() => openSheet(jo, reviewId));
		expect(lines.map(({ contributionId }) => contributionId)).toEqual([(mine as { sent: string }).sent]);
	});

	test('is an advocate’s for the participation code', async () => {
		await send();
		const review = await doing(() => getReview(council.jo, reviewId));
		const suggested = await doing(() => suggestFor(council.jo, { ...review, heldDay: '2026-12-01' }, 'absent'));
		expect(suggested).toMatchObject({ code: 'PN5' });
	});

	test('by a letter: shown unless it is delicate or older than the letter', async () => {
		const before = await send();
		now += day;
		await doing(() => makeLetter(council.jo, council.amara.id, 'form'));
		const letter = (await doing(() => findLetter(council.jo, council.amara.id)))!;
		const plain = await send({ say: { words: 'hello' } }, 'message');
		const delicate = await send({ about: { about: ['officer'] } }, 'complaint');
		const way = {
			...{ id: letter.id, isCode: true, chain: [letter.id], since: now - 3000, opensOlder: false },
			...{ madeAt: now - 3000, opensDelicate: false, delicateBy: null, session: 'session' }
		};
		const shown = (await doing(() => listSent({ ...council.amara, way }))).map(({ id }) => id);
		expect(shown).toContain(plain);
		expect(shown).not.toContain(before);
		expect(shown).not.toContain(delicate);
	});
});

describe('what the advocate sees', () => {
	test('their own sendings and the answers to them; nothing that the child did, and no other’s', async () => {
		const { amara, jo, kai } = council;
		const id = await send();
		await write(amara, { well: said('my own secret') });
		const checked = await doing(() => checkNow(amara, journeys['views']!));
		const own = (await doing(() => sendContribution(amara, journeys['views']!, checked))) as { sent: string };
		await doing(() => letIn(amara, omar.id));
		expect((await doing(() => listSendings(nadia, amara.id))).map((row) => row.id)).toEqual([id]);
		expect(await doing(() => listSendings(omar, amara.id))).toEqual([]);
		for (const [actor, childId, what] of [
			[omar, amara.id, id],
			[nadia, amara.id, own.sent],
			[nadia, kai.id, id],
			[nadia, amara.id, 'nothing'],
			[jo, amara.id, id],
			[amara, amara.id, id]
		] as const)
			await expect(doing(() => getSending(actor, childId, what))).rejects.toThrow(NotThere);

		const row = await doing(() => getSending(nadia, amara.id, id));
		expect(await doing(() => findWhatCame(row))).toMatchObject({ read: undefined, answered: undefined });
		await doing(() => recordReading(jo, id));
		await doing(() => answerBack(amara, id, 'a', 'not for my advocate'));
		await doing(() => reply(jo, id, 'b', 'I will come on Friday.'));
		const answered = await doing(() => getSending(nadia, amara.id, id));
		expect(await doing(() => listAnswers(answered))).toMatchObject([
			{ by: 'Jo Adeyemi', words: 'I will come on Friday.' }
		]);
		expect(await doing(() => findWhatCame(answered))).toMatchObject({
			read: { name: 'Jo Adeyemi' },
			answered: { name: 'Jo' },
			dueBy: undefined
		});
		expect(await store().read.select().from(reading).where(eq(reading.personId, nadia.id))).toEqual([]);
	});

	test('nobody on the list of the officer, and nothing that was decided', async () => {
		const { jo, amara } = council;
		await doing(() => saveListedPerson(jo, amara.id, { name: 'Dad', who: 'your dad', mustNotCome: false }, 'f'));
		expect((await doing(() => getContext(amara))).people).toHaveLength(1);
		expect(await doing(() => getContext(writerFor(amara)))).toMatchObject({ people: [], decisions: [], reader: 'Jo' });
	});

	test('a mail that says nothing when there is an answer, while they may send', async () => {
		const id = await send();
		await doing(() => climbDue());
		mails.length = 0;
		await doing(() => reply(council.jo, id, 'a', 'Thank you.'));
		await doing(() => climbDue());
		expect(mails.map(({ to }) => to)).toEqual([emailOf('Nadia Rahman')]);
		expect(JSON.stringify(mails)).not.toMatch(/Amara|Thank you/);
		await end();
		await doing(() => reply(council.jo, id, 'b', 'And again.'));
		await doing(() => climbDue());
		expect(mails).toHaveLength(1);
	});
});

describe('drafts', () => {
	test('the child’s, the advocate’s and another advocate’s never meet', async () => {
		const { amara } = council;
		await doing(() => letIn(amara, omar.id));
		await begin({ well: said('as she told me') });
		await doing(() => saveAnswer(amara, 'views', 'well', said('my own')));
		const wordsOf = async (actor: Actor) => JSON.stringify((await doing(() => getDraft(actor, 'views'))).answers);
		expect(await wordsOf(amara)).toContain('my own');
		expect(await wordsOf(amara)).not.toContain('as she told me');
		expect(await wordsOf(writerFor(amara))).toContain('as she told me');
		expect(await wordsOf(writerFor(amara))).not.toContain('my own');
		expect(await wordsOf(writerFor(amara, omar))).toBe('{}');
		await send();
		expect(await wordsOf(amara)).toContain('my own');
	});
});

describe('the permission ends while they write', () => {
	test('nothing is sent, and what they wrote is theirs to read for 30 days, and then gone', async () => {
		const { amara } = council;
		const checked = await begin();
		await end();
		expect(await press(checked)).toEqual({ ended: true });
		expect(await store().read.select().from(contribution)).toEqual([]);
		// What was still in a form is kept with it.
		await doing(() => saveAnswer(writerFor(amara), 'views', 'news', said('the last page')));
		const unsent = JSON.stringify(await doing(() => listUnsent(nadia, amara.id)));
		expect(unsent).toContain('I like the garden.');
		expect(unsent).toContain('the last page');
		expect(unsent).not.toContain('Jo');
		expect((await doing(() => listEnded(nadia))).map(({ childId }) => childId)).toEqual([amara.id]);
		expect(await doing(() => listEnded(omar))).toEqual([]);

		now += 29 * day;
		await doing(() => sweepUnsent());
		expect(await doing(() => listUnsent(nadia, amara.id))).toHaveLength(1);
		now += day;
		expect(await doing(() => findSendingFor(nadia, amara.id))).toBeUndefined();
		await expect(doing(() => saveAnswer(writerFor(amara), 'views', 'news', said('more')))).rejects.toThrow(NotThere);
		await doing(() => sweepUnsent());
		expect(await store().read.select().from(draft)).toEqual([]);
	});

	test('what was sent before is not theirs to see any more; let in again, it is', async () => {
		const { amara } = council;
		const id = await send();
		await end();
		await expect(doing(() => getSending(nadia, amara.id, id))).rejects.toThrow(NotThere);
		expect(await doing(() => listSendings(nadia, amara.id))).toEqual([]);
		await doing(() => letIn(amara, nadia.id));
		expect((await doing(() => getSending(nadia, amara.id, id))).id).toBe(id);
	});

	test('while they press Send: one of the two comes first, and both agree', async () => {
		const checked = await begin();
		const id = await permissionOf(council.amara);
		const [outcome] = await doing(() =>
			Promise.all([
				sendContribution(writerFor(council.amara), asSentByAdvocates(journeys['views']!), {
					...checked,
					sending: typed
				}),
				answerPermission(council.amara, id, false)
			])
		);
		const rows = await store().read.select().from(contribution);
		expect(rows).toHaveLength('sent' in outcome ? 1 : 0);
	});

	test('a service that ends: nothing more is sent; the sweep leaves the drafts of others', async () => {
		const { amara, helen } = council;
		const checked = await begin();
		await doing(() => saveAnswer(amara, 'views', 'well', said('mine')));
		const { serviceId } = await getActive(nadia.id);
		await doing(() => endService(helen, serviceId));
		expect(await press(checked)).toEqual({ ended: true });
		now += 31 * day;
		await doing(() => sweepUnsent());
		const left = await store().read.select().from(draft);
		expect(left.map(({ childId, keeper }) => [childId, keeper])).toEqual([[amara.id, '']]);
	});
});
