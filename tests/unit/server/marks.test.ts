import { beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { freshStore, mails } from '../../support/domain.ts';
import {
	adult,
	emailOf,
	foundCouncil,
	hour,
	minute,
	sendWords,
	wednesday,
	type Council
} from '../../support/council.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { isReplyLate } from '../../../src/lib/server/not-replied.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { climbStep, contribution, event, exclusion, states } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { answerBack, reply } from '../../../src/lib/server/thread.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordAction } from '../../../src/lib/server/deeds.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { clearMark, makeUrgent } from '../../../src/lib/server/marks.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';

const worrying = 'my CANARY dad hit me again';
const harmless = 'my CANARY dog bit me again';

let council: Council;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const settle = async () => {
	await doing(climbDue);
	await doing(climbDue);
};
const passTo = async (instant: number) => {
	now = instant;
	await settle();
};
const rowOf = async (id: string) => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;
const sees = async (actor: Actor) => (await doing(() => listInbox(actor, { show: 'all' }))).items.map(({ id }) => id);
const types = async () =>
	(await store().read.select().from(event).orderBy(event.seq))
		.map(({ type }) => type)
		.filter((type) => /first|climbed|raised|cleared|acted/i.test(type));

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
});

describe('worrying words', () => {
	test('move an item right under what is urgent, and show the officer which words', async () => {
		const calm = await doing(() => sendWords(council.amara, 'I like it here.'));
		const marked = await doing(() => sendWords(council.amara, worrying));
		const urgent = await doing(() => sendWords(council.amara, 'please come', true));
		expect(await sees(council.jo)).toEqual([urgent, marked, calm]);
		const opened = await doing(() => openItem(council.jo, marked));
		expect(opened.firstWords.join(' ')).toContain('dad hit me');
		expect(opened.row.state).toBe(states.readFirst);
		expect((await doing(() => openItem(council.jo, calm))).firstWords).toEqual([]);
	});

	test('climb by the same clock, until somebody has recorded what they did; a reply is not enough', async () => {
		const id = await doing(() => sendWords(council.amara, worrying));
		await doing(() => recordReading(council.jo, id));
		await doing(() => reply(council.jo, id, 'f', 'Thank you for telling me.'));
		await settle();
		mails.length = 0;
		await passTo(wednesday + hour);
		expect(mails.map(({ to }) => to)).toEqual([emailOf('Helen Marsh')]);
		expect(mails[0]!.subject).toContain('Please look now');
		expect(await sees(council.jo)).toEqual([id]);
		await doing(() => recordAction(council.helen, id, 'f', 'Rang the social worker.'));
		await passTo(wednesday + 50 * hour);
		expect(await types()).toEqual(['contribution.readFirst', 'contribution.climbedToCover', 'contribution.acted']);
		// A second press of the same button is the same press.
		await doing(() => recordAction(council.helen, id, 'f', 'Rang the social worker.'));
		expect(await rowOf(id)).toMatchObject({ state: states.closed, lifted: null });
	});

	test('are found in what was just for the officer, and in what the child answers', async () => {
		await doing(() => sendAlone(council.amara, views, 'f', worrying));
		const [alone] = await sees(council.jo);
		expect(await rowOf(alone!)).toMatchObject({ kind: 'alone', lifted: 'readFirst', state: states.open });
		const id = await doing(() => sendWords(council.kai, 'Hello'));
		await doing(() => reply(council.david, id, 'f', 'How are you?'));
		await doing(() => answerBack(council.kai, id, 'g', harmless));
		expect((await rowOf(id)).lifted).toBeNull();
		await doing(() => reply(council.david, id, 'h', 'And now?'));
		await doing(() => answerBack(council.kai, id, 'i', worrying));
		expect(await rowOf(id)).toMatchObject({ lifted: 'readFirst', state: states.open, answeredAt: null });
		expect((await doing(() => openItem(council.david, id))).firstWords).toHaveLength(1);
	});

	test('do not mark what is urgent anyway, and do not begin its climb anew', async () => {
		const id = await doing(() => sendWords(council.amara, worrying, true));
		expect(await rowOf(id)).toMatchObject({ state: states.urgent, lifted: null, firstWords: null });
		const before = await store().read.select().from(climbStep);
		now += 30 * minute;
		await doing(() => answerBack(council.amara, id, 'f', worrying));
		expect(await store().read.select().from(climbStep)).toEqual(before);
		expect(await rowOf(id)).toMatchObject({ state: states.urgent, lifted: null });
	});

	test('after somebody has acted, new ones begin a new climb', async () => {
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await passTo(wednesday + hour);
		await doing(() => recordAction(council.jo, id, 'f', 'Went there.'));
		await passTo(wednesday + 4 * hour);
		await doing(() => answerBack(council.amara, id, 'g', worrying));
		await passTo(wednesday + 5 * hour);
		expect(await types()).toEqual([
			'contribution.climbedToCover',
			'contribution.acted',
			'contribution.readFirst',
			'contribution.climbedToCover'
		]);
		expect(await rowOf(id)).toMatchObject({ lifted: 'readFirst' });
	});

	test('are nowhere but in the sealed field', async () => {
		const id = await doing(() => sendWords(council.amara, worrying));
		await settle();
		const row = await rowOf(id);
		expect(JSON.stringify({ ...row, content: null })).not.toContain('CANARY');
		expect(Buffer.from(row.firstWords!).toString('latin1')).not.toContain('hit');
		expect(JSON.stringify(await store().read.select().from(event))).not.toMatch(/CANARY|hit/);
		expect(JSON.stringify(mails)).not.toMatch(/CANARY|hit me|Amara/);
	});
});

describe('what a child can see', () => {
	test('is the same with worrying words and without, whatever the officer does with the item', async () => {
		const fromChild = async (words: string) => {
			freshStore();
			now = wednesday;
			council = await doing(foundCouncil);
			const id = await doing(() => sendWords(council.amara, words));
			const seen: unknown[] = [];
			const look = async () => {
				const row = await rowOf(id);
				const { state, readAt, answeredAt, replyBy, readBy, urgent, notRepliedAt, doneAt, dontUseAt } = row;
				const late = await doing(async () => isReplyLate(row));
				seen.push({ state, readAt, answeredAt, replyBy, readBy, urgent, notRepliedAt, doneAt, dontUseAt, late });
			};
			await look();
			now += 20 * minute;
			await doing(() => recordReading(council.jo, id));
			await look();
			await doing(() => reply(council.jo, id, 'f', 'Hello'));
			await look();
			now += 24 * hour;
			await doing(() => answerBack(council.amara, id, 'f', words));
			await look();
			now += 24 * 20 * hour;
			await look();
			await settle();
			return seen;
		};
		expect(worrying.length).toBe(harmless.length);
		expect(await fromChild(worrying)).toEqual(await fromChild(harmless));
	});
});

describe('the officer decides', () => {
	let id = '';
	beforeEach(async () => {
		id = await doing(() => sendWords(council.amara, worrying));
		await settle();
		mails.length = 0;
	});

	test('to make it urgent: it goes to the top and climbs on from when it was sent', async () => {
		now += 30 * minute;
		await doing(() => makeUrgent(council.jo, id, 'f'));
		await doing(() => makeUrgent(council.jo, id, 'f'));
		expect((await doing(() => openItem(council.jo, id))).row.state).toBe(states.urgent);
		expect(await rowOf(id)).toMatchObject({ urgent: false, lifted: 'urgent' });
		await passTo(wednesday + hour);
		expect(await types()).toEqual(['contribution.readFirst', 'contribution.raised', 'contribution.climbedToCover']);
		await doing(() => recordAction(council.jo, id, 'g', 'Rang.'));
		expect(await rowOf(id)).toMatchObject({ state: states.open, lifted: null });
	});

	test('to clear it: it stops, and the manager is told, and reads the item and the reason', async () => {
		await doing(() => clearMark(council.jo, id, 'f', 'A story about a dog.'));
		await doing(() => clearMark(council.jo, id, 'f', 'A story about a dog.'));
		await settle();
		expect(mails.map(({ to }) => to)).toEqual([emailOf('Helen Marsh')]);
		expect(await sees(council.helen)).toEqual([id]);
		expect(await sees(council.mo)).toEqual([]);
		const { deeds, row } = await doing(() => openItem(council.helen, id));
		expect(deeds).toMatchObject([{ by: 'Jo Adeyemi', kind: 'cleared', words: 'A story about a dog.' }]);
		expect(row.state).toBe(states.open);
		await passTo(wednesday + 50 * hour);
		expect(await types()).toEqual(['contribution.readFirst', 'contribution.cleared']);
	});

	test('and new worrying words put a cleared item up again', async () => {
		await doing(() => clearMark(council.jo, id, 'f', 'Nothing.'));
		await doing(() => answerBack(council.amara, id, 'g', 'i dont wanna wake up tmrw'));
		expect(await rowOf(id)).toMatchObject({ lifted: 'readFirst', clearedAt: null });
		expect((await doing(() => openItem(council.jo, id))).firstWords.length).toBeGreaterThan(1);
	});

	test('only who reads it: no other officer, no child, not the duty people, not whom it is about', async () => {
		const colin = await adult('Colin Price', 'duty');
		await passTo(wednesday + 8 * hour);
		expect(await sees(colin)).toEqual([id]);
		const kept = await doing(() => sendWords(council.kai, worrying));
		await store().transaction(async (tx) => {
			await tx.insert(exclusion).values({ contributionId: kept, personId: council.helen.id });
		});
		const tries: [Actor, string][] = [
			[council.david, id],
			[council.amara, id],
			[colin, id],
			[council.helen, kept]
		];
		for (const [actor, item] of tries) {
			await expect(doing(() => clearMark(actor, item, 'x', 'Nothing'))).rejects.toThrow(NotThere);
			await expect(doing(() => makeUrgent(actor, item, 'x'))).rejects.toThrow(NotThere);
		}
		await doing(() => recordAction(colin, id, 'x', 'Rang the home.'));
		expect((await rowOf(id)).lifted).toBeNull();
	});

	test('nothing, about an item that no machine has marked', async () => {
		const calm = await doing(() => sendWords(council.amara, 'I like it here.'));
		await expect(doing(() => makeUrgent(council.jo, calm, 'x'))).rejects.toThrow(NotThere);
		await expect(doing(() => clearMark(council.jo, calm, 'x', 'y'))).rejects.toThrow(NotThere);
	});
});
