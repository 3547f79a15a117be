/** A child gets another officer: at once, with the history, and told. */
import { eq, like } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { addOne, adult, foundCouncil, hour, sendWords, wednesday, type Council } from '../../support/council.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { setCover } from '../../../src/lib/server/cover.ts';
import { contribution, event, exclusion, notification, person } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getServed } from '../../../src/lib/server/caseload.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordAction } from '../../../src/lib/server/deeds.ts';
import { findUnseenMove, listMoves, noteMoveSeen } from '../../../src/lib/server/moves.ts';
import { endAccount } from '../../../src/lib/server/leaving.ts';
import { moveChild, NoReader } from '../../../src/lib/server/officers.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';

let council: Council;
let now = wednesday;
const day = 86_400_000;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const move = (to: string | null) => doing(() => moveChild(council.helen, council.amara.id, to));

const sees = async (actor: Actor, item: string) =>
	(await listInbox(actor, { show: 'all' })).items.some(({ id }) => id === item);

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
});

/** Who was mailed of a move, by id. */
async function mailed(): Promise<(string | null)[]> {
	const rows = await store()
		.read.select({ id: notification.personId })
		.from(notification)
		.innerJoin(event, eq(event.seq, notification.eventSeq))
		.where(eq(event.type, 'child.moved'));
	return rows.map(({ id }) => id);
}

describe('the next request', () => {
	test('shows the child and what they sent to the new officer, and neither to the one before', async () => {
		const item = await doing(() => sendWords(council.amara));
		expect((await doing(() => openItem(council.jo, item))).row.id).toBe(item);
		await move(council.david.id);
		await expect(doing(() => openItem(council.jo, item))).rejects.toThrow(NotThere);
		await expect(getServed(council.jo, council.amara.id)).rejects.toThrow(NotThere);
		expect((await doing(() => openItem(council.david, item))).row.id).toBe(item);
		expect((await getServed(council.david, council.amara.id)).name).toBe('Amara');
	});

	test('what was just for the officer before goes along', async () => {
		const item = await doing(() => sendWords(council.amara));
		await store().transaction(
			async (tx) => void (await tx.update(contribution).set({ kind: 'alone' }).where(eq(contribution.id, item)))
		);
		await move(council.david.id);
		expect((await doing(() => openItem(council.david, item))).row.id).toBe(item);
		await expect(doing(() => openItem(council.jo, item))).rejects.toThrow(NotThere);
	});

	test('not what is about the new officer: that goes to the managers', async () => {
		const item = await doing(() => sendWords(council.amara));
		await store().transaction(
			async (tx) => void (await tx.insert(exclusion).values({ contributionId: item, personId: council.david.id }))
		);
		await move(council.david.id);
		await expect(doing(() => openItem(council.david, item))).rejects.toThrow(NotThere);
		expect((await doing(() => openItem(council.helen, item))).row.id).toBe(item);
	});

	test('what had climbed in the line of the one before is no longer there, and climbs on from the new one', async () => {
		const { helen, mo, jo, david, amara } = council;
		const lee = await doing(() => adult('Lee Ward', 'officer', mo.id));
		const sana = await doing(() => adult('Sana Ali', 'officer', mo.id));
		await doing(() => setCover(jo, jo.id, david.id));
		await doing(() => setCover(lee, lee.id, sana.id));
		const item = await doing(() => sendWords(amara, 'help', true));
		const mayRead = async () => {
			const found = await Promise.all([jo, david, helen, lee, sana, mo].map((each) => doing(() => sees(each, item))));
			return ['jo', 'david', 'helen', 'lee', 'sana', 'mo'].filter((_, n) => found[n]).join(' ');
		};
		const passTo = async (instant: number) => {
			now = instant;
			for (let round = 0; round < 2; round += 1) await doing(climbDue);
			return mayRead();
		};
		expect(await passTo(wednesday + hour)).toBe('jo david');
		await doing(() => moveChild(helen, amara.id, lee.id));
		await expect(doing(() => openItem(david, item))).rejects.toThrow(NotThere);
		expect(await passTo(wednesday + 2 * hour - 1), 'the cover’s time had come').toBe('lee sana');
		expect(await passTo(wednesday + 2 * hour)).toBe('lee sana mo');
		// Back again: managers keep what climbed to them.
		await doing(() => moveChild(helen, amara.id, jo.id));
		expect(await passTo(now)).toBe('jo david helen mo');
	});

	test('what somebody has acted on calls nobody anew', async () => {
		const { helen, jo, david, amara, kai } = council;
		const priya = await doing(() => adult('Priya Nair', 'officer', helen.id));
		await doing(() => setCover(jo, jo.id, david.id));
		const item = await doing(() => sendWords(amara, 'help', true));
		now = wednesday + hour;
		await doing(climbDue);
		await doing(climbDue);
		await doing(() => recordAction(david, item, 'f', 'I rang.'));
		const climbs = async () => (await store().read.select().from(event).where(like(event.type, '%climbed%'))).length;
		expect(await climbs()).toBe(1);
		await move(priya.id);
		await doing(climbDue);
		await doing(climbDue);
		expect(await climbs()).toBe(1);
		expect([await doing(() => sees(david, item)), await doing(() => sees(priya, item))]).toEqual([false, true]);
		expect((await getServed(david, kai.id)).name).toBe('Kai');
	});

	test('where nobody is the officer, the reviewing team reads', async () => {
		const item = await doing(() => sendWords(council.amara));
		await move(null);
		for (const each of [council.helen, council.mo]) expect((await doing(() => openItem(each, item))).row.id).toBe(item);
	});
});

describe('the child', () => {
	test('is told until they say that they know, and again at the next move', async () => {
		expect(await findUnseenMove(council.amara)).toBe(undefined);
		await move(council.david.id);
		expect(await findUnseenMove(council.amara)).toEqual({ from: 'Jo Adeyemi' });
		expect(await findUnseenMove(council.kai)).toBe(undefined);
		await doing(() => noteMoveSeen(council.amara));
		await doing(() => noteMoveSeen(council.amara));
		expect(await findUnseenMove(council.amara)).toBe(undefined);
		const seen = await store().read.select().from(event).where(eq(event.type, 'child.moveSeen'));
		expect(seen).toHaveLength(1);
		await move(null);
		expect(await findUnseenMove(council.amara)).toEqual({ from: 'David Okafor' });
	});

	test('is told when the officer has gone for good', async () => {
		await doing(() => endAccount(council.helen, council.jo.id, { officerId: council.david.id }));
		expect(await findUnseenMove(council.amara)).toEqual({ from: 'Jo Adeyemi' });
		expect(await findUnseenMove(council.kai)).toBe(undefined);
	});

	test('is told nothing where nothing has changed, and nobody else is', async () => {
		await move(council.jo.id);
		expect(await findUnseenMove(council.amara)).toBe(undefined);
		expect(await mailed()).toEqual([]);
	});
});

describe('the officers', () => {
	test('find it in their inbox for a week', async () => {
		await move(council.david.id);
		const line = { childId: council.amara.id, name: 'Amara', officer: 'David Okafor', day: '2026-11-18' };
		expect(await doing(() => listMoves(council.jo))).toEqual([{ ...line, isMine: false }]);
		expect(await doing(() => listMoves(council.david))).toEqual([{ ...line, isMine: true }]);
		for (const each of [council.helen, council.mo, council.amara])
			expect(await doing(() => listMoves(each))).toEqual([]);
		now += 8 * day;
		expect(await doing(() => listMoves(council.david))).toEqual([]);
	});

	test('are each told by one mail, whether something waits or not', async () => {
		await move(council.david.id);
		expect((await mailed()).sort()).toEqual([council.david.id, council.jo.id].sort());
	});

	test('are told once where something waits; a manager who takes a child themselves is not told', async () => {
		await doing(() => sendWords(council.amara));
		await move(council.david.id);
		expect((await mailed()).sort()).toEqual([council.david.id, council.jo.id].sort());
		const before = (await mailed()).length;
		await doing(() => moveChild(council.helen, council.niamh.id, council.helen.id));
		expect((await mailed()).length).toBe(before);
		expect(await doing(() => listMoves(council.helen))).toMatchObject([{ name: 'Niamh', isMine: true }]);
	});
});

describe('refused', () => {
	test('a new officer who could not read; nothing has changed then', async () => {
		const gone = await doing(() => adult('Gone Long', 'officer'));
		await store().transaction(
			async (tx) => void (await tx.update(person).set({ disabledAt: now }).where(eq(person.id, gone.id)))
		);
		const rashid = await doing(() => adult('Rashid Khan', 'complaints'));
		for (const id of [gone.id, rashid.id, council.kai.id, 'nobody']) await expect(move(id)).rejects.toThrow(NoReader);
		expect((await getServed(council.jo, council.amara.id)).officer?.id).toBe(council.jo.id);
		expect(await findUnseenMove(council.amara)).toBe(undefined);
	});

	test('who is no manager, and a child who is not there', async () => {
		const ewan = await doing(() => addOne('Ewan', null));
		for (const each of [council.jo, council.david, ewan])
			await expect(doing(() => moveChild(each, council.amara.id, council.david.id))).rejects.toThrow(NotThere);
		for (const id of ['nobody', council.jo.id])
			await expect(doing(() => moveChild(council.helen, id, council.david.id))).rejects.toThrow(NotThere);
	});
});
