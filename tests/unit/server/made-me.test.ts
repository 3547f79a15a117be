/** Who made a child send something: an item of its own, past the officer; the officer's pages stay as they were. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { adult, foundCouncil, minute, sendWords, wednesday, type Council } from '../../support/council.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { getSent, listSent } from '../../../src/lib/server/own-sent.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { contribution, exclusion, notification } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext } from '../../../src/lib/server/drafts.ts';
import { listInbox, countInbox } from '../../../src/lib/server/inbox.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { reply } from '../../../src/lib/server/thread.ts';
import { readersOfMadeMe, sendMadeMe } from '../../../src/lib/server/made-me.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { readersKey } from '../../../src/lib/server/routing.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';

let council: Council;
let rashid: Actor;
let sent: string;

beforeEach(async () => {
	freshStore();
	council = await at(wednesday, foundCouncil);
	rashid = await at(wednesday, () => adult('Rashid Khan', 'complaints'));
	sent = await at(wednesday, () => sendWords(council.amara, 'All is well.'));
});

const named = async (child: Actor, id: string) =>
	readersKey((await readersOfMadeMe(await getSent(child, id), await getContext(child))).first);

async function say(staff: Actor[], others = '', id = sent, child = council.amara, form = 'a form') {
	const who = { staff: staff.map((each) => each.id), others };
	return sendMadeMe(child, id, form, who, await named(child, id));
}

async function sentOf(saying: ReturnType<typeof say>): Promise<string> {
	const outcome = await saying;
	if (!('sent' in outcome)) throw new Error('not sent');
	return outcome.sent;
}

const rowOf = async (id: string) => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;
const later = <T>(work: () => Promise<T>) => at(wednesday + minute, work);

describe('whoever is named, it goes past the officer', () => {
	test.each([
		['somebody in words', [], 'my uncle', ['helen'], ['jo']],
		['the officer', ['jo'], '', ['helen'], ['jo']],
		['the manager', ['helen'], '', ['rashid'], ['helen', 'jo']],
		['the officer and the manager', ['jo', 'helen'], '', ['rashid'], ['helen', 'jo']],
		['one of the complaints people', ['rashid'], '', ['helen'], ['jo', 'rashid']]
	])('%s', async (_, staff, others, readers, excluded) => {
		const people: Record<string, Actor> = { jo: council.jo, helen: council.helen, rashid };
		const ids = (names: string[]) => names.map((name) => people[name]!.id).sort();
		const id = await later(() =>
			sentOf(
				say(
					staff.map((name) => people[name]!),
					others
				)
			)
		);
		expect(await listOpeners(await rowOf(id))).toEqual(ids(readers));
		const kept = await store().read.select().from(exclusion).where(eq(exclusion.contributionId, id));
		expect(kept.map(({ personId }) => personId).sort()).toEqual(ids(excluded));
		expect(await rowOf(id)).toMatchObject({ kind: 'message', urgent: false });
	});

	test('nobody is left: it is not sent', async () => {
		expect(await say([council.jo, council.helen, rashid])).toEqual({ forNobody: true });
		expect(await listSent(council.amara)).toHaveLength(1);
	});

	test('who may not read what it is about does not read this either', async () => {
		await store().transaction((tx) =>
			tx.insert(exclusion).values({ contributionId: sent, personId: council.helen.id })
		);
		const id = await sentOf(say([], 'my uncle'));
		expect(await listOpeners(await rowOf(id))).toEqual([rashid.id]);
	});

	test('without an officer yet, the managers of the team read it, but for the one who is ticked', async () => {
		const own = await sendWords(council.niamh);
		const id = await sentOf(say([council.helen], '', own, council.niamh));
		expect(await listOpeners(await rowOf(id))).toEqual([council.mo.id]);
	});
});

test('the officer’s inbox and the item are the same to the last letter, and no mail goes to the officer', async () => {
	const seen = async () =>
		at(wednesday + 2 * minute, async () =>
			JSON.stringify([
				await listInbox(council.jo, { show: 'all', child: undefined, kind: undefined }),
				await countInbox(council.jo),
				await openItem(council.jo, sent),
				await store()
					.read.select({ id: notification.id })
					.from(notification)
					.where(eq(notification.personId, council.jo.id))
			])
		);
	const before = await seen();
	const id = await later(() => sentOf(say([council.jo], 'and my uncle')));
	expect(await seen()).toBe(before);
	await expect(openItem(council.jo, id)).rejects.toThrow(NotThere);
	expect((await rowOf(sent)).madeMeAt).toBeNull();
});

test('the reader has who it was, and then what the child had sent; and answers', async () => {
	const id = await later(() => sentOf(say([council.jo], 'my uncle')));
	const { said } = openContent(await rowOf(id));
	expect(said[0]).toMatchObject({
		step: 'who',
		parts: [{ choices: [{ value: council.jo.id, label: 'Jo Adeyemi' }] }, { words: 'my uncle' }]
	});
	expect(said.find(({ step }) => step === 'sent-well')!.parts).toMatchObject([{ words: 'All is well.' }]);
	// Said of it once more: each page still has an id of its own.
	const again = await later(() => sentOf(say([], 'my aunt', id)));
	const steps = openContent(await rowOf(again)).said.map(({ step }) => step);
	expect(new Set(steps).size).toBe(steps.length);
	await later(() => reply(council.helen, id, 'form', 'Thank you for telling me.'));
	expect((await listSent(council.amara)).map((each) => each.id)).toContain(id);
	expect((await rowOf(id)).answeredAt).not.toBeNull();
});

test('worrying words in it are read first', async () => {
	const id = await later(() => sentOf(say([], 'my uncle, he hits me')));
	expect((await rowOf(id)).lifted).toBe('readFirst');
	expect((await rowOf(sent)).lifted).toBeNull();
});

test('twenty presses at once are one; other words are another', async () => {
	const all = await Promise.all(Array.from({ length: 20 }, () => sentOf(say([council.jo]))));
	expect(new Set(all).size).toBe(1);
	expect(await sentOf(say([council.jo], 'my uncle'))).not.toBe(all[0]);
});

test('of another’s item: it is not there', async () => {
	await expect(say([], 'x', sent, council.kai)).rejects.toThrow(NotThere);
});

test('the page named other readers than would read it now: nothing is sent', async () => {
	const outcome = await sendMadeMe(council.amara, sent, 'form', { staff: [], others: 'my uncle' }, 'someone');
	expect(outcome).toEqual({ changed: 'reader' });
	expect(await listSent(council.amara)).toHaveLength(1);
});
