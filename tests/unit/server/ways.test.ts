/** The ways into a Say So as the child sees them, and how they end. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { addOne, foundCouncil, hour, minute, wednesday, type Council } from '../../support/council.ts';
import { addSignIn } from '../../support/ways.ts';
import { readSession } from '../../../src/lib/server/auth/sessions.ts';
import { signInByCode, signInChild } from '../../../src/lib/server/auth/sign-in.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { draft, event, session, way } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { findLetter, makeLetter } from '../../../src/lib/server/letters.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { park } from '../../../src/lib/server/time-out.ts';
import { endOwnSession, endWay, listWays } from '../../../src/lib/server/ways.ts';

let council: Council;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

let code: string;
let codeId: string;

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	await makeCode('one');
});

async function makeCode(form: string): Promise<void> {
	await doing(() => makeLetter(council.jo, council.amara.id, form));
	const letter = (await doing(() => findLetter(council.jo, council.amara.id)))!;
	code = letter.words!.join('');
	codeId = letter.id;
}

async function actorOf(signed: { sessionId: string } | undefined): Promise<Actor> {
	return (await doing(() => readSession(signed!.sessionId)))!;
}
const byCode = async () => actorOf(await doing(() => signInByCode(code)));
const bySignIn = async (name: string) => actorOf(await doing(() => signInChild(name, 'red green blue')));
/** Makes a sign-in an hour later than the last thing that was made. */
async function make(name: string, from: string | null = codeId): Promise<string> {
	now += hour;
	return doing(() => addSignIn(council.amara.id, from, name, 'red green blue'));
}
const know = (id: string) =>
	store().transaction(async (tx) => {
		await tx.update(way).set({ opensOlderAt: now, opensDelicateAt: now }).where(eq(way.id, id));
	});
const list = (actor: Actor) => doing(() => listWays(actor));
const isIn = async (actor: Actor) =>
	(await store().read.select().from(session).where(eq(session.idHash, actor.way!.session))).length > 0;
const endable = async (actor: Actor) => (await list(actor)).filter(({ mayEnd }) => mayEnd).map(({ id }) => id);
const happened = async () => (await store().read.select().from(event)).map(({ type, subjectId }) => [type, subjectId]);

describe('by a letter', () => {
	test('one sees that letter and where somebody is in by it, and of a sign-in only when it was made', async () => {
		const signIn = await make('kite');
		const [first, second] = [await byCode(), await byCode()];
		await bySignIn('kite');
		now += 5 * minute;
		const [mine, made, ...others] = await list(second);
		expect(others).toEqual([]);
		expect(mine).toMatchObject({ id: codeId, isThis: true, mayEnd: true });
		expect(mine!.more!.sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
		expect(made).toEqual({
			...{ id: signIn, kind: 'signIn', isThis: false, mayEnd: false },
			...{ madeAt: wednesday + hour, more: undefined }
		});
		expect(first.way!.id).toBe(second.way!.id);
	});

	test('and not another letter, nor a sign-in that was made from one', async () => {
		await make('kite');
		await makeCode('two');
		expect((await list(await byCode())).map(({ id }) => id)).toEqual([codeId]);
	});

	test('one ends it with everything that was only begun, and everybody who is in by it is out', async () => {
		const [first, second] = [await byCode(), await byCode()];
		await doing(() => saveAnswer(first, 'views', 'well', { words: 'I can' }));
		await doing(() => park(first, 'message/say', { words: ['late'] }));
		expect(await doing(() => endWay(second, codeId))).toBe(true);
		expect([await isIn(first), await isIn(second)]).toEqual([false, false]);
		expect(await store().read.select().from(draft)).toEqual([]);
		expect(await doing(() => signInByCode(code))).toBeUndefined();
		const [row] = await store().read.select().from(way).where(eq(way.id, codeId));
		expect(row).toMatchObject({ endedAt: now, endedBy: council.amara.id, words: null });
		expect(await happened()).toContainEqual(['way.ended', codeId]);
	});

	test('a sign-in cannot be ended, nor can a session of it', async () => {
		const signIn = await make('kite');
		const own = await bySignIn('kite');
		const letter = await byCode();
		await expect(doing(() => endWay(letter, signIn))).rejects.toThrow(NotThere);
		const [row] = await store().read.select().from(session).where(eq(session.idHash, own.way!.session));
		expect(await doing(() => endOwnSession(letter, row!.publicId))).toBe(false);
		expect(await isIn(own)).toBe(true);
	});
});

describe('by a sign-in', () => {
	test('one sees every way; the one at hand first, what has ended last', async () => {
		const older = await make('older');
		const mine = await make('mine');
		const first = codeId;
		now += hour;
		await makeCode('two');
		const seen = await list(await bySignIn('mine'));
		expect(seen.map(({ id }) => id)).toEqual([mine, codeId, older, first]);
		expect(seen.at(-1)!.more).toMatchObject({ endedAt: now, endedBy: 'Jo', fromMadeAt: undefined });
		expect(seen[0]!.more!.fromMadeAt).toBe(wednesday);
	});

	test('one ends itself, letters and younger ones; what is older only when it is known to be the child’s', async () => {
		const older = await make('older');
		const mine = await make('mine');
		const younger = await make('younger');
		const actor = await bySignIn('mine');
		expect((await endable(actor)).sort()).toEqual([codeId, mine, younger].sort());
		await expect(doing(() => endWay(actor, older))).rejects.toThrow(NotThere);
		await know(mine);
		expect((await endable(await bySignIn('mine'))).sort()).toEqual([codeId, mine, older, younger].sort());
	});

	test('nobody knows of ends none that is known, however young', async () => {
		await make('mine');
		const younger = await make('younger');
		await know(younger);
		await expect(doing(async () => endWay(await bySignIn('mine'), younger))).rejects.toThrow(NotThere);
	});

	test('one sees no session of a way that may be the true child’s', async () => {
		const older = await make('older');
		await make('mine');
		await bySignIn('older');
		const actor = await bySignIn('mine');
		expect((await list(actor)).find(({ id }) => id === older)!.more!.sessions).toEqual([]);
	});

	test('one ends another session at once, and no other', async () => {
		await make('mine');
		const [phone, tablet] = [await bySignIn('mine'), await bySignIn('mine')];
		const sessions = (await list(phone))[0]!.more!.sessions;
		const other = sessions.find(({ isThis }) => !isThis)!;
		expect(await doing(() => endOwnSession(phone, other.publicId))).toBe(false);
		expect([await isIn(phone), await isIn(tablet)]).toEqual([true, false]);
		expect(await happened()).toContainEqual(['session.ended', other.publicId]);
		expect(await doing(() => endOwnSession(phone, sessions.find(({ isThis }) => isThis)!.publicId))).toBe(true);
		expect(await isIn(phone)).toBe(false);
	});

	test('a session is named by nothing of its id, and none that is over is listed', async () => {
		await make('mine');
		await bySignIn('mine');
		now += 21 * minute;
		const actor = await bySignIn('mine');
		const [only, ...others] = (await list(actor))[0]!.more!.sessions;
		expect(others).toEqual([]);
		expect(actor.way!.session).not.toContain(only!.publicId);
	});

	test('one that was ended lets nobody in, and its name is free', async () => {
		const mine = await make('mine');
		const actor = await bySignIn('mine');
		expect(await doing(() => endWay(actor, mine))).toBe(true);
		expect(await doing(() => signInChild('mine', 'red green blue'))).toBeUndefined();
		await make('mine');
		expect(await doing(() => signInChild('mine', 'red green blue'))).toBeDefined();
	});
});

test('another child’s way and session are as if they were not there', async () => {
	const kai = await doing(() => addOne('Robin', council.david.id, 'red green blue'));
	const robin = await bySignIn('Robin');
	expect(robin.id).toBe(kai.id);
	await expect(doing(() => endWay(robin, codeId))).rejects.toThrow(NotThere);
	const amara = await byCode();
	const [row] = await store().read.select().from(session).where(eq(session.idHash, amara.way!.session));
	expect(await doing(() => endOwnSession(robin, row!.publicId))).toBe(false);
	expect(await isIn(amara)).toBe(true);
	expect((await list(robin)).map(({ isThis }) => isThis)).toEqual([true]);
});

test('who holds a letter cannot end the sign-in, by ending twice either', async () => {
	const letter = await byCode();
	await doing(() => endWay(letter, codeId));
	// A second press that was under way already.
	expect(await doing(() => endWay(letter, codeId))).toBe(true);
	expect((await happened()).filter(([type]) => type === 'way.ended')).toHaveLength(1);
});
