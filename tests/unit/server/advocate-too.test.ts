/** "Yes please" to an advocate in a complaint: a request of its own, which never says what is wrong. */
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { adult, foundCouncil, wednesday, type Council } from '../../support/council.ts';
import { complaint } from '../../../src/lib/journeys/complaint.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { findAdvocateToo, sendContribution } from '../../../src/lib/server/send.ts';
import { getSent, listSent } from '../../../src/lib/server/own-sent.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { contribution } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { listPassedOn } from '../../../src/lib/server/deeds.ts';
import { reply } from '../../../src/lib/server/thread.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';
import { passOn } from '../../../src/lib/server/tracks.ts';

let council: Council;
let rashid: Actor;

beforeEach(async () => {
	freshStore();
	council = await at(wednesday, foundCouncil);
	rashid = await at(wednesday, () => adult('Rashid Khan', 'complaints'));
});

/** Writes, checks and presses Send twice. Returns what is in the child's list, the complaint apart. */
async function complain(about: string, notTold: Actor[] = [], advocate = 'yes') {
	const child = council.amara;
	return at(wednesday, async () => {
		await saveAnswer(child, 'complaint', 'about', { about: [about] });
		await saveAnswer(child, 'complaint', 'happened', { words: 'eleven green bottles' });
		await saveAnswer(child, 'complaint', 'talk-first', { name: 'My sister Bea' });
		await saveAnswer(child, 'complaint', 'not-told', { staff: notTold.map(({ id }) => id), others: 'blue kettle' });
		await saveAnswer(child, 'complaint', 'advocate', { advocate });
		const checked = await checkNow(child, complaint, true);
		const outcomes = [
			await sendContribution(child, complaint, checked),
			await sendContribution(child, complaint, checked)
		];
		expect(outcomes[0]).toEqual(outcomes[1]);
		const sent = (outcomes[0] as { sent: string }).sent;
		const others = (await listSent(child)).filter((row) => row.id !== sent);
		return { sent, others };
	});
}

const openers = async (id: string) =>
	listOpeners((await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!);

test('is made once, due in one working day, and found from the complaint', async () => {
	const { sent, others } = await complain('home');
	expect(others).toHaveLength(1);
	expect(others[0]).toMatchObject({ kind: 'advocate', replyBy: '2026-11-19', urgent: false, audience: 'officer' });
	const found = await findAdvocateToo(council.amara, await getSent(council.amara, sent));
	expect(found?.id).toBe(others[0]!.id);
	expect(await findAdvocateToo(council.amara, found!)).toBeUndefined();
});

test('says that it came with a complaint and whom to talk with first, and nothing of what is wrong', async () => {
	const { others } = await complain('home');
	const { said } = openContent(others[0]!);
	expect(said[0]).toMatchObject({
		question: expect.stringContaining('complaint'),
		parts: [{ choices: [{ value: 'yes' }] }]
	});
	expect(JSON.stringify(said)).toContain('My sister Bea');
	expect(JSON.stringify(said)).not.toMatch(/bottles|kettle|Where I live/);
});

test.each([
	['about the officer: the manager alone', 'officer', [], ['helen']],
	['the officer must not be told', 'home', ['jo'], ['helen']],
	['about the officer, and the manager ticked: the complaints people', 'officer', ['helen'], ['rashid']],
	['the manager ticked: the officer', 'home', ['helen'], ['jo']]
])('%s', async (_, about, ticked, readers) => {
	const people: Record<string, Actor> = { jo: council.jo, helen: council.helen, rashid };
	const { others } = await complain(
		about,
		ticked.map((name) => people[name]!)
	);
	expect(await openers(others[0]!.id)).toEqual(readers.map((name) => people[name]!.id));
});

test('one of the complaints people who has it passes it on and answers it', async () => {
	const { others } = await complain('officer', [council.helen]);
	const { id } = others[0]!;
	await at(wednesday, async () => {
		await passOn(rashid, id, 'form', 'Tom Hughes', '2026-11-18');
		await reply(rashid, id, 'form', 'Tom rings you tomorrow.');
	});
	expect(await listPassedOn(await getSent(council.amara, id))).toMatchObject([{ to: 'Tom Hughes' }]);
});

test.each(['no', 'dunno'])('"%s" asks for none', async (answer) => {
	expect((await complain('home', [], answer)).others).toEqual([]);
});
