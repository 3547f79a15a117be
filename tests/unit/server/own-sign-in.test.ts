/** A child makes a sign-in of their own from the code of a letter: once, under a name that is nobody's, and it is theirs. */
import { and, eq, isNull } from 'drizzle-orm';
import { verify } from '@node-rs/argon2';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { journeys } from '../../../src/lib/journeys/index.ts';
import type { Picture } from '../../../src/lib/pictures.ts';
import { endSession, readSession, startSession } from '../../../src/lib/server/auth/sessions.ts';
import { signInByCode, signInByPictures, signInChild } from '../../../src/lib/server/auth/sign-in.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { event, way } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { endWayIn } from '../../../src/lib/server/end-way.ts';
import { findLetter, makeLetter } from '../../../src/lib/server/letters.ts';
import { askForName, canMakeSignIn, findOwnKind, makeSignIn } from '../../../src/lib/server/own-sign-in.ts';
import { findParked } from '../../../src/lib/server/parked.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { park } from '../../../src/lib/server/time-out.ts';
import { addOne, foundCouncil, hour, sendWords, wednesday, type Council } from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';

// Not ours, and not replaced: only counted.
vi.mock('@node-rs/argon2', { spy: true });
// Each sign-in costs a real hash.
vi.setConfig({ testTimeout: 60_000 });

const words = 'otter lemon window';
const four: Picture[] = ['kite', 'bus', 'moon', 'cake'];

let council: Council;
let now = wednesday;
let letters: string;
let amara: Actor;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

let lastSession: string;
async function cameIn(): Promise<Actor> {
	const signed = await doing(() => signInByCode(letters));
	lastSession = signed!.sessionId;
	return (await doing(() => readSession(lastSession)))!;
}
const make = (
	actor: Actor,
	name = 'bluekite',
	form = 'a form',
	secret = { words } as Parameters<typeof makeSignIn>[3]
) => doing(() => makeSignIn(actor, form, name, secret));
/** Comes in by a sign-in; gives who that is then. */
async function signedIn(name = 'bluekite'): Promise<Actor> {
	const signed = await doing(() => signInChild(name, words));
	return (await doing(() => readSession(signed!.sessionId)))!;
}
const signIns = async () => (await store().read.select().from(way)).filter(({ madeFrom }) => madeFrom !== null);
const endAll = () =>
	store().transaction(async (tx) => {
		const all = await tx
			.select()
			.from(way)
			.where(and(eq(way.kind, 'signIn'), isNull(way.endedAt)));
		for (const { id, childId } of all) await endWayIn(tx, { id: childId, role: 'child' }, id, 'way.ended');
	});

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(() => foundCouncil());
	await doing(() => makeLetter(council.jo, council.amara.id, 'a letter'));
	letters = (await doing(() => findLetter(council.jo, council.amara.id)))!.words!.join('');
	amara = await cameIn();
});

describe('is made', () => {
	test('with three words, and opens the door by them', async () => {
		expect(await doing(() => canMakeSignIn(amara))).toBe(true);
		expect(await make(amara)).toHaveProperty('made');
		expect(await signedIn(' BlueKite ')).toMatchObject({ id: council.amara.id, way: { isCode: false } });
		expect(await doing(() => signInChild('bluekite', 'otter lemon door'))).toBeUndefined();
		expect(await doing(() => findOwnKind(amara))).toBeUndefined();
		expect(await doing(async () => findOwnKind(await signedIn()))).toBe('words');
		const [row] = await signIns();
		expect(row).toMatchObject({
			madeFrom: amara.way!.id,
			secretKind: 'words',
			opensOlderAt: null,
			opensDelicateAt: null
		});
		expect(row!.secretHash).toMatch(/^\$argon2id\$/);
		const types = (await store().read.select().from(event)).map(({ type }) => type);
		expect(types.filter((type) => type === 'way.signInMade')).toHaveLength(1);
	});

	test('with four pictures, in their order and by no words', async () => {
		await make(amara, 'bluekite', 'a form', { pictures: four });
		const comes = async (...picked: Picture[]) => Boolean(await doing(() => signInByPictures('bluekite', picked)));
		expect(await comes(...four)).toBe(true);
		expect(await comes('bus', 'kite', 'moon', 'cake')).toBe(false);
		expect(await comes('kite', 'bus', 'moon', 'duck')).toBe(false);
		// Typed as words they would have sixty tries an hour, and not twenty a day.
		expect(await doing(() => signInChild('bluekite', four.join(' ')))).toBeUndefined();
	});

	test('once for each press, and by a code once only', async () => {
		const [first, second] = await Promise.all([make(amara), make(amara)]);
		expect(second).toEqual(first);
		const other = await cameIn();
		expect(await doing(() => canMakeSignIn(other))).toBe(false);
		await expect(make(other, 'redkite', 'another form')).rejects.toThrow(NotThere);
		await expect(doing(() => askForName(other, 'redkite'))).rejects.toThrow(NotThere);
		expect(await signIns()).toHaveLength(1);
	});

	test('again by the same code once the first has ended, under the same name or another', async () => {
		await make(amara);
		await doing(endAll);
		expect(await doing(() => canMakeSignIn(amara))).toBe(true);
		expect(await doing(() => askForName(amara, 'bluekite'))).toBeUndefined();
		expect(await make(amara, 'bluekite', 'another form', { pictures: four })).toHaveProperty('made');
		expect(await doing(() => signInByPictures('bluekite', four))).toBeDefined();
		expect(await doing(() => signInChild('bluekite', words))).toBeUndefined();
		await doing(endAll);
		expect(await make(amara, 'redkite', 'a third form')).toHaveProperty('made');
		expect(await signedIn('redkite')).toMatchObject({ id: council.amara.id });
	});

	test('by nobody else: not by a sign-in, not by an adult, not by a code that was replaced', async () => {
		await make(amara);
		const actors = [await signedIn(), council.amara, council.jo, council.helen];
		await doing(endAll);
		await doing(() => makeLetter(council.jo, council.amara.id, 'a new letter'));
		for (const actor of [...actors, amara]) {
			expect(await doing(() => canMakeSignIn(actor))).toBe(false);
			await expect(make(actor, 'redkite', 'another form')).rejects.toThrow(NotThere);
			await expect(doing(() => askForName(actor, 'redkite'))).rejects.toThrow(NotThere);
		}
	});
});

describe('a code changes no sign-in that stands', () => {
	test('neither its own nor another of the child: name and words stay as they were', async () => {
		await doing(() => addOne('Ruby', council.jo.id, words));
		await make(amara);
		const before = await signIns();
		const other = await cameIn();
		await expect(make(other, 'bluekite', 'another form', { words: 'paper boat drum' })).rejects.toThrow(NotThere);
		expect(await signIns()).toEqual(before);
		// A new letter makes a new sign-in beside it, and not in its place.
		await doing(() => makeLetter(council.jo, council.amara.id, 'a new letter'));
		letters = (await doing(() => findLetter(council.jo, council.amara.id)))!.words!.join('');
		const anew = await cameIn();
		expect(await make(anew, 'bluekite', 'form', { words: 'paper boat drum' })).toEqual({ problem: 'nameTaken' });
		expect(await make(anew, 'greenkite', 'form', { words: 'paper boat drum' })).toHaveProperty('made');
		expect(await signedIn()).toMatchObject({ id: council.amara.id });
		expect(await doing(() => signInChild('bluekite', 'paper boat drum'))).toBeUndefined();
	});
});

describe('its name', () => {
	const ask = (name: string) => doing(() => askForName(amara, name));

	test('is nobody else’s, however it is written, and whatever kind of secret that has', async () => {
		await doing(() => addOne('Ruby', council.jo.id, words));
		for (const name of ['ruby', ' RUBY ', 'Ｒuby']) {
			expect(await ask(name)).toBe('nameTaken');
			expect(await make(amara, name)).toEqual({ problem: 'nameTaken' });
		}
		expect(await ask('ruby 7')).toBeUndefined();
	});

	test('is free again when that sign-in has ended', async () => {
		await doing(() => addOne('Ruby', council.jo.id, words));
		await doing(endAll);
		expect(await ask('ruby')).toBeUndefined();
	});

	test('is asked for a few times, and then more and more slowly; it costs no hash and tells no adult', async () => {
		vi.mocked(verify).mockClear();
		for (const n of [1, 2, 3, 4, 5]) expect(await ask(`kite ${n}`)).toBeUndefined();
		expect(await ask('kite 6')).toBe('nameWait');
		now += 1000;
		expect(await ask('kite 6')).toBeUndefined();
		now += 1000;
		expect(await ask('kite 7')).toBe('nameWait');
		expect(verify).not.toHaveBeenCalled();
		const types = (await store().read.select().from(event)).map(({ type }) => type);
		expect(types).not.toContain('person.guessed');
		// Signing in is counted apart.
		await make(amara);
		expect(await signedIn()).toBeDefined();
	});

	test('is not the full one: at the page, and at the end', async () => {
		expect(await ask('amara')).toBe('nameFull');
		expect(await make(amara, 'A m-a_r.a')).toEqual({ problem: 'nameFull' });
		expect(await make(amara, 'x')).toEqual({ problem: 'nameShort' });
		expect(await make(amara, 'bluekite', 'a form', { words: 'one two' })).toEqual({ problem: 'wordsThree' });
		expect(await signIns()).toEqual([]);
	});
});

describe('by it the child finds', () => {
	const about = { about: { about: ['officer'] }, happened: { words: 'Nobody asked me.' } };

	test('what was begun with the letter, and what was begun in this session alone; by the letter nobody does', async () => {
		const byLetterHere = lastSession;
		const other = await cameIn();
		await doing(() => saveAnswer(amara, 'views', 'well', { words: 'My bike' }));
		await doing(() => saveAnswer(amara, 'complaint', 'happened', { words: 'Jo never comes' }));
		await doing(() => saveAnswer(other, 'complaint', 'happened', { words: 'in another session' }));
		await doing(() => park(amara, 'message/say', { words: ['it came too late'] }));
		const outcome = await make(amara);
		const sessionId = await doing(() => startSession(amara.id, 'made' in outcome ? outcome.made : ''));
		await doing(() => endSession(byLetterHere));
		const own = (await doing(() => readSession(sessionId)))!;
		expect((await doing(() => getDraft(own, 'views'))).answers).toEqual({ well: { words: 'My bike' } });
		expect((await doing(() => getDraft(own, 'complaint'))).answers).toEqual({ happened: { words: 'Jo never comes' } });
		expect(await doing(() => findParked(own, 'message/say'))).toMatchObject({
			fields: { words: ['it came too late'] }
		});
		const byLetter = await cameIn();
		expect((await doing(() => getDraft(byLetter, 'views'))).id).toBeUndefined();
		expect(await doing(() => findParked(byLetter, 'message/say'))).toBeUndefined();
		expect((await doing(() => getDraft(other, 'complaint'))).answers).toEqual({
			happened: { words: 'in another session' }
		});
	});

	test('what they sent in this session, also what is delicate; not what another session sent of that', async () => {
		const send = (actor: Actor, journey: string, pages: Record<string, object>) =>
			doing(async () => {
				for (const [step, answer] of Object.entries(pages)) await saveAnswer(actor, journey, step, answer);
				const outcome = await sendContribution(actor, journeys[journey]!, await checkNow(actor, journeys[journey]!));
				return 'sent' in outcome ? outcome.sent : '';
			});
		const idsFor = async (actor: Actor) => (await doing(() => listSent(actor))).map(({ id }) => id).sort();
		const older = await doing(() => sendWords(council.amara, 'Before any letter.'));
		const other = await cameIn();
		const theirs = await send(other, 'complaint', about);
		const plain = await send(amara, 'views', { well: { words: 'My new bike.' } });
		const mine = await send(amara, 'complaint', about);
		expect(await idsFor(amara)).toEqual([plain, mine].sort());
		await make(amara);
		now += hour;
		const own = await signedIn();
		expect(await idsFor(own)).toEqual([plain, mine].sort());
		expect(await idsFor(await cameIn())).toEqual([plain]);
		expect(await idsFor(own)).not.toContain(older);
		expect(await idsFor(own)).not.toContain(theirs);
	});
});
