/** A sign-in opens more once an adult knows that the child made it: who may say so, and what opens. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { adult, foundCouncil, hour, sendWords, wednesday, type Council } from '../../support/council.ts';
import { addSignIn } from '../../support/ways.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { readSession } from '../../../src/lib/server/auth/sessions.ts';
import { signInByCode, signInChild } from '../../../src/lib/server/auth/sign-in.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { confirmDelicate, confirmOlder, listUnconfirmed, listWaysFor } from '../../../src/lib/server/confirming.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { child, event, way, wayConfirmed } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { findLetter, makeLetter } from '../../../src/lib/server/letters.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { listParked } from '../../../src/lib/server/parked.ts';
import { system } from '../../../src/lib/server/people.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { park } from '../../../src/lib/server/time-out.ts';
import { endWay, listWays } from '../../../src/lib/server/ways.ts';

let council: Council;
let signIn: string;
let code: string;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const given = { day: '2026-11-18', how: 'We looked at it on the tablet.' };

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	await doing(() => adult('Rashid', 'complaints'));
	await doing(() => makeLetter(council.jo, council.amara.id, 'one'));
	const letter = (await doing(() => findLetter(council.jo, council.amara.id)))!;
	code = letter.words!.join('');
	now += hour;
	signIn = await doing(() => addSignIn(council.amara.id, letter.id, 'kite', 'red green blue'));
});

async function comeIn(): Promise<Actor> {
	const signed = await doing(() => signInChild('kite', 'red green blue'));
	return (await doing(() => readSession(signed!.sessionId)))!;
}
const confirm = (actor: Actor, form = 'form') =>
	doing(() => confirmOlder(actor, council.amara.id, form, signIn, given));
const confirmAll = (actor: Actor, form = 'form') => doing(() => confirmDelicate(actor, form, signIn, given));
const waiting = async (actor: Actor) => (await doing(() => listUnconfirmed(actor))).map(({ wayId }) => wayId);
const sees = async () => (await doing(async () => listSent(await comeIn()))).map(({ id }) => id).sort();

/** A complaint of Amara's from before any letter. */
async function complain(about: string, staff: string[] = []): Promise<string> {
	const pages = {
		about: { about: [about] },
		happened: { words: 'Nobody asked me.' },
		'not-told': { staff, others: '' }
	};
	return doing(async () => {
		for (const [step, answer] of Object.entries(pages)) await saveAnswer(council.amara, 'complaint', step, answer);
		const checked = await checkNow(council.amara, journeys['complaint']!);
		const outcome = await sendContribution(council.amara, journeys['complaint']!, checked);
		if (!('sent' in outcome)) throw new Error('not sent');
		return outcome.sent;
	});
}

describe('what is older', () => {
	test('opens when who serves the child was with them; and it is kept who, when and how', async () => {
		const old = await doing(() => sendWords(council.amara, 'Before any letter.'));
		const about = await complain('officer');
		expect(await sees()).toEqual([]);
		await confirm(council.jo);
		await confirm(council.jo);
		expect(await sees()).toEqual([old]);
		const [known] = (await doing(() => listWaysFor(council.jo, council.amara.id))).filter(({ id }) => id === signIn);
		expect(known).toMatchObject({ opensOlder: true, opensDelicate: false, fromMadeAt: wednesday });
		expect(known!.confirmed).toMatchObject([{ opens: 'older', by: 'Jo Adeyemi', ...given }]);
		const events = (await store().read.select().from(event)).filter(({ type }) => type === 'way.confirmed');
		expect(events).toMatchObject([{ subjectId: signIn, actorId: council.jo.id }]);
		const kept = JSON.stringify(await store().read.select().from(wayConfirmed));
		expect(kept).not.toContain('tablet');
		expect(about).not.toBe(old);
	});

	test('is confirmed by nobody else, and for no other child’s sign-in', async () => {
		for (const actor of [council.david, council.helen, council.mo, council.amara])
			await expect(confirm(actor), actor.role).rejects.toThrow(NotThere);
		await expect(doing(() => listWaysFor(council.david, council.amara.id))).rejects.toThrow(NotThere);
		await expect(doing(() => confirmOlder(council.david, council.kai.id, 'form', signIn, given))).rejects.toThrow(
			NotThere
		);
		expect(await store().read.select().from(wayConfirmed)).toEqual([]);
	});

	test('is confirmed by the cover while the officer is away', async () => {
		await doing(() => setAway(system, council.jo.id, '2026-11-16', '2026-11-20', council.david.id));
		await confirm(council.david);
		const [row] = await store().read.select().from(way).where(eq(way.id, signIn));
		expect(row!.opensOlderAt).toBe(now);
	});

	test('opens for no letter, and for no sign-in that has ended', async () => {
		const [letter] = await store().read.select().from(way).where(eq(way.kind, 'code'));
		const asCode = doing(() => confirmOlder(council.jo, council.amara.id, 'form', letter!.id, given));
		await expect(asCode).rejects.toThrow(NotThere);
		await doing(async () => endWay(await comeIn(), signIn));
		await expect(confirm(council.jo)).rejects.toThrow(NotThere);
	});

	test('keeps what was begun by it to that sign-in, and shows nothing that was begun by another', async () => {
		const own = await comeIn();
		await doing(() => saveAnswer(council.amara, 'views', 'well', { words: 'The old words' }));
		await doing(() => saveAnswer(council.amara, 'views', 'worries', { words: 'Only here' }));
		now += hour;
		await doing(() => saveAnswer(own, 'views', 'well', { words: 'The new words' }));
		await doing(() => saveAnswer(own, 'message', 'say', { words: 'Hello' }));
		await doing(() => park(own, 'message/say', { words: ['late'] }));
		await confirm(council.jo);
		const known = await comeIn();
		expect((await doing(() => getDraft(known, 'views'))).answers).toEqual({
			well: { words: 'The new words' }
		});
		expect((await doing(() => getDraft(council.amara, 'views'))).answers).toEqual({
			...{ well: { words: 'The old words' }, worries: { words: 'Only here' } }
		});
		// Nor when a manager has confirmed it, too.
		await confirmAll(council.helen);
		expect((await doing(async () => getDraft(await comeIn(), 'views'))).answers).not.toHaveProperty('worries');
		// What came too late waited for this sign-in, and was taken when the child came in by it.
		expect((await doing(() => getDraft(known, 'message'))).answers).toEqual({ say: { words: 'late' } });
		expect(await doing(() => listParked(known))).toEqual([]);
	});

	test('is told to the child, who can say that they did not make it', async () => {
		await confirm(council.jo);
		const own = await comeIn();
		const [mine] = await doing(() => listWays(own));
		expect(mine!.more!.confirmed).toEqual([{ opens: 'older', by: 'Jo', day: given.day }]);
		await doing(() => endWay(own, signIn));
		expect(await doing(() => signInChild('kite', 'red green blue'))).toBeUndefined();
	});
});

describe('what is delicate', () => {
	test('waits for the officer’s own manager once the officer has confirmed the rest, and for nobody else', async () => {
		expect(await waiting(council.helen)).toEqual([]);
		await confirm(council.jo);
		expect(await waiting(council.helen)).toEqual([signIn]);
		for (const actor of [council.mo, council.jo, council.david, council.amara]) {
			expect(await waiting(actor), actor.role).toEqual([]);
			await expect(confirmAll(actor), actor.role).rejects.toThrow(NotThere);
		}
	});

	test('opens when that manager was with the child, too', async () => {
		const about = await complain('officer');
		await confirm(council.jo);
		expect(await sees()).toEqual([]);
		await confirmAll(council.helen);
		await confirmAll(council.helen);
		expect(await sees()).toEqual([about]);
		expect(await waiting(council.helen)).toEqual([]);
		const rows = await store().read.select().from(wayConfirmed);
		expect(rows.map(({ opens, personId }) => [opens, personId])).toEqual([
			['older', council.jo.id],
			['delicate', council.helen.id]
		]);
	});

	test('but not before the rest', async () => {
		await expect(confirmAll(council.helen)).rejects.toThrow(NotThere);
	});

	test('and stays shut where it is kept from that manager', async () => {
		const kept = await complain('officer', [council.helen.id]);
		const plain = await complain('officer');
		await confirm(council.jo);
		await confirmAll(council.helen);
		expect(await sees()).toEqual([plain]);
		expect(kept).not.toBe(plain);
		// What the sign-in itself sends about that manager is its own.
		const own = await comeIn();
		await doing(() => saveAnswer(own, 'complaint', 'about', { about: ['officer'] }));
		await doing(() => saveAnswer(own, 'complaint', 'happened', { words: 'Again.' }));
		await doing(() => saveAnswer(own, 'complaint', 'not-told', { staff: [council.helen.id], others: '' }));
		const checked = await doing(() => checkNow(own, journeys['complaint']!));
		const outcome = await doing(() => sendContribution(own, journeys['complaint']!, checked));
		expect(await sees()).toContain((outcome as { sent: string }).sent);
	});

	test('is not for a manager who is the child’s own officer, but for another', async () => {
		await doing(() => moveChild(system, council.amara.id, council.helen.id));
		await confirm(council.helen);
		expect(await waiting(council.helen)).toEqual([]);
		await expect(confirmAll(council.helen)).rejects.toThrow(NotThere);
		expect(await waiting(council.mo)).toEqual([signIn]);
	});

	test('stays shut where the one manager is the child’s officer and the other confirmed the rest', async () => {
		await doing(() => moveChild(system, council.amara.id, council.helen.id));
		await doing(() => setAway(system, council.helen.id, '2026-11-16', '2026-11-20', council.mo.id));
		await confirm(council.mo);
		expect([await waiting(council.helen), await waiting(council.mo)]).toEqual([[], []]);
	});

	test('is for another manager where the officer’s own one confirmed the rest in the officer’s place', async () => {
		await doing(() => setAway(system, council.jo.id, '2026-11-16', '2026-11-20', council.helen.id));
		await confirm(council.helen);
		expect([await waiting(council.helen), await waiting(council.mo)]).toEqual([[], [signIn]]);
	});

	test('is for who reads in the manager’s place while that one is away', async () => {
		await confirm(council.jo);
		await doing(() => setAway(system, council.helen.id, '2026-11-16', '2026-11-20', council.mo.id));
		expect([await waiting(council.helen), await waiting(council.mo)]).toEqual([[signIn], [signIn]]);
	});

	test('of a child without an officer is for another manager than who confirmed the rest', async () => {
		await store().transaction(async (tx) => {
			await tx.update(child).set({ officerId: null }).where(eq(child.id, council.amara.id));
		});
		await confirm(council.mo);
		expect([await waiting(council.helen), await waiting(council.mo)]).toEqual([[signIn], []]);
	});
});

test('a letter opens nothing more by all that', async () => {
	await doing(() => sendWords(council.amara, 'Before any letter.'));
	await confirm(council.jo);
	await confirmAll(council.helen);
	const signed = await doing(() => signInByCode(code));
	const actor = (await doing(() => readSession(signed!.sessionId)))!;
	expect(await doing(() => listSent(actor))).toEqual([]);
});
