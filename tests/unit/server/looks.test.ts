/** A manager looks at what is not theirs to read: for a reason, until midnight, and the child sees it. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import { addOne, adult, foundCouncil, hour, sendWords, wednesday, type Council } from '../../support/council.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { contribution, event, exclusion, look, notification } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { countInbox, listInbox } from '../../../src/lib/server/inbox.ts';
import { listReaders, recordReading } from '../../../src/lib/server/readings.ts';
import { markDone } from '../../../src/lib/server/done.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { reply } from '../../../src/lib/server/thread.ts';
import {
	findLooking,
	listLooks,
	listToLookAt,
	listUnseenLooks,
	lookAt,
	recordLooksSeen
} from '../../../src/lib/server/looks.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { deliverDue } from '../../../src/lib/server/notifications.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { NotThere, type Actor, type Way } from '../../../src/lib/server/policy.ts';
import { views } from '../../../src/lib/journeys/views.ts';

let council: Council;
let item: string;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const why = 'Somebody who looks after you is worried.';
const look1 = (actor: Actor, form = 'form-1', reason = why) => doing(() => lookAt(actor, item, form, reason));
const isOpen = async (actor: Actor) => (await doing(() => findLooking(actor, item))).is;

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	item = await doing(() => sendWords(council.amara));
});

/** Nobody may tell this manager of the item. */
const keepFrom = ({ id }: Actor) =>
	store().transaction(async (tx) => void (await tx.insert(exclusion).values({ contributionId: item, personId: id })));

describe('with a reason', () => {
	test('it opens to that manager until midnight, and then a reason is asked for again', async () => {
		expect(await isOpen(council.helen)).toBe('shut');
		await look1(council.helen);
		expect(await isOpen(council.helen)).toBe('open');
		// London, in winter.
		now = Date.parse('2026-11-18T23:59:59Z');
		const found = await doing(() => findLooking(council.helen, item));
		expect(found).toMatchObject({ is: 'open', reason: why });
		expect(found.is === 'open' && JSON.stringify(found.opened.content)).toContain('I like it here.');
		now += 1000;
		expect(await isOpen(council.helen)).toBe('shut');
	});

	test('it is to look at alone: no reply, no closing, no reading, and in no inbox, count or mail', async () => {
		await doing(deliverDue);
		const before = await doing(() => countInbox(council.helen));
		const told = mails.length;
		const rows = (await store().read.select().from(notification)).length;
		await look1(council.helen);
		const refused: (() => Promise<unknown>)[] = [
			() => openItem(council.helen, item),
			() => reply(council.helen, item, 'form-2', 'Hello.'),
			() => markDone(council.helen, item),
			() => recordReading(council.helen, item)
		];
		for (const each of refused) await expect(doing(each)).rejects.toThrow(NotThere);
		expect((await doing(() => listInbox(council.helen, { show: 'all' }))).total).toBe(0);
		expect(await doing(() => countInbox(council.helen))).toEqual(before);
		await doing(deliverDue);
		expect(mails.length).toBe(told);
		expect((await store().read.select().from(notification)).length).toBe(rows);
		// For the officer nothing has changed: it was not read.
		expect(await listReaders({ id: item })).toEqual([]);
		const [row] = await store().read.select().from(contribution).where(eq(contribution.id, item));
		expect(row!.readAt).toBeNull();
		expect(await doing(() => countInbox(council.jo))).toMatchObject({ unread: 1 });
	});

	test('the same form is taken once; each time that it is asked for stands in the events', async () => {
		for (let press = 0; press < 3; press += 1) await look1(council.helen);
		now += 24 * hour;
		await look1(council.helen, 'form-2', 'Once more.');
		const looked = await store().read.select().from(event).where(eq(event.type, 'contribution.looked'));
		expect(looked.map(({ actorId, subjectId }) => [actorId, subjectId])).toEqual([
			[council.helen.id, item],
			[council.helen.id, item]
		]);
		expect((await listLooks({ id: item, childId: council.amara.id })).map(({ reason }) => reason)).toEqual([
			why,
			'Once more.'
		]);
	});

	test('the reason is not in the database as it was written', async () => {
		await look1(council.helen);
		const [row] = await store().read.select().from(look);
		expect(Buffer.from(row!.reason).includes('worried')).toBe(false);
	});
});

describe('the child', () => {
	test('is told who looked, when and why: as new until they have opened the page of the item', async () => {
		await look1(council.helen);
		expect(await listUnseenLooks(council.amara)).toEqual([{ itemId: item, name: 'Helen Marsh' }]);
		expect(await listUnseenLooks(council.kai)).toEqual([]);
		await expect(recordLooksSeen(council.kai, item)).rejects.toThrow(NotThere);
		await doing(() => recordLooksSeen(council.amara, item));
		expect(await listUnseenLooks(council.amara)).toEqual([]);
		expect(await listLooks({ id: item, childId: council.amara.id })).toEqual([
			{ name: 'Helen Marsh', at: wednesday, reason: why }
		]);
	});

	test('learns of it by the ways in that show the item, and by no other', async () => {
		const letter: Way = {
			...{ id: 'letter', isCode: true, chain: ['letter'], since: wednesday, madeAt: wednesday, session: 'now' },
			...{ opensOlder: false, opensDelicate: false, delicateBy: null }
		};
		await look1(council.helen);
		const byLetter: Actor = { ...council.amara, way: letter };
		expect(await listUnseenLooks(byLetter)).toEqual([]);
		await expect(recordLooksSeen(byLetter, item)).rejects.toThrow(NotThere);
		expect(await listUnseenLooks({ ...council.amara, way: { ...letter, opensOlder: true } })).toHaveLength(1);
	});
});

describe('what may be looked at', () => {
	const linesFor = async (actor: Actor, child = council.amara) =>
		(await doing(() => listToLookAt(actor, child.id))).map(({ id, isOpen }) => [id, isOpen]);

	test('is listed by kind and day; what is theirs to read anyway asks for no reason', async () => {
		expect(await doing(() => listToLookAt(council.helen, council.amara.id))).toEqual([
			{ id: item, kind: 'views', sentAt: wednesday, isOpen: false }
		]);
		const niamhs = await doing(() => sendWords(council.niamh));
		expect(await linesFor(council.helen, council.niamh)).toEqual([[niamhs, true]]);
		expect(await doing(() => findLooking(council.helen, niamhs))).toEqual({ is: 'theirs' });
		for (const actor of [council.david, council.jo, council.amara])
			expect((await linesFor(actor)).filter(([, open]) => !open)).toEqual([]);
	});

	test('rule 8: not what is about that manager, before a reason was given or after it', async () => {
		await look1(council.helen);
		await keepFrom(council.helen);
		// No other manager either: the child was asked whether Helen may be told, and of no other.
		for (const manager of [council.helen, council.mo]) expect(await linesFor(manager)).toEqual([]);
		await expect(doing(() => findLooking(council.helen, item))).rejects.toThrow(NotThere);
		await expect(look1(council.helen, 'form-2')).rejects.toThrow(NotThere);
	});

	test('rule 8: not by who stands in for the manager, where it must not be told to them', async () => {
		await keepFrom(council.mo);
		await doing(() => setAway(council.helen, council.helen.id, '2026-11-16', '2026-11-20', council.mo.id));
		expect(await linesFor(council.mo)).toEqual([]);
		await expect(isOpen(council.mo)).rejects.toThrow(NotThere);
		expect(await linesFor(council.helen)).toEqual([[item, false]]);
	});

	test('not what is just for the officer', async () => {
		await doing(() => sendAlone(council.kai, views, 'press', 'Only you should know.'));
		expect(await linesFor(council.helen, council.kai)).toEqual([]);
		const [alone] = await store().read.select().from(contribution).where(eq(contribution.kind, 'alone'));
		await expect(doing(() => lookAt(council.helen, alone!.id, 'form', why))).rejects.toThrow(NotThere);
		await expect(doing(() => findLooking(council.helen, alone!.id))).rejects.toThrow(NotThere);
	});

	test('by nobody but a manager, and nothing that is not there', async () => {
		const rashid = await doing(() => adult('Rashid Khan', 'complaints'));
		const colin = await doing(() => adult('Colin Price', 'duty'));
		for (const actor of [council.jo, council.david, rashid, colin, council.kai]) {
			await expect(look1(actor)).rejects.toThrow(NotThere);
			await expect(doing(() => findLooking(actor, item))).rejects.toThrow(NotThere);
		}
		await expect(doing(() => lookAt(council.helen, 'nothing', 'form', why))).rejects.toThrow(NotThere);
		await expect(doing(() => findLooking(council.helen, 'nothing'))).rejects.toThrow(NotThere);
	});

	test('by the officer’s own manager alone, and by who stands in for that one', async () => {
		await expect(isOpen(council.mo)).rejects.toThrow(NotThere);
		expect(await linesFor(council.mo)).toEqual([]);
		await doing(() => setAway(council.helen, council.helen.id, '2026-11-16', '2026-11-20', council.mo.id));
		expect(await linesFor(council.mo)).toEqual([[item, false]]);
		expect(await isOpen(council.mo)).toBe('shut');
	});

	test('by a manager who is the child’s officer, of other children', async () => {
		const ewan = await doing(() => addOne('Ewan', council.mo.id));
		const ewans = await doing(() => sendWords(ewan));
		expect(await linesFor(council.mo, ewan)).toEqual([[ewans, true]]);
		expect(await linesFor(council.helen, ewan)).toEqual([[ewans, false]]);
		// It moves to another: from the next request on it is shut again.
		await doing(() => moveChild(council.helen, ewan.id, council.jo.id));
		expect(await linesFor(council.mo, ewan)).toEqual([]);
		expect(await linesFor(council.helen, ewan)).toEqual([[ewans, false]]);
	});
});
