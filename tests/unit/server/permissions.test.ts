/** Who may send for a child: asked, given, recorded, ended; and that nothing is left to an advocate who is not let in. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import { advocateOf, emailOf, foundCouncil, hour, wednesday, type Council } from '../../support/council.ts';
import { addAdvocate, addService, disableAdvocate, endService, getActive } from '../../../src/lib/server/advocates.ts';
import { readSession } from '../../../src/lib/server/auth/sessions.ts';
import { signInByCode } from '../../../src/lib/server/auth/sign-in.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { event, permission, way } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { findLetter, makeLetter } from '../../../src/lib/server/letters.ts';
import {
	answerPermission,
	letIn,
	listOwnPermissions,
	listToLetIn,
	listWaiting,
	noteEndSeen
} from '../../../src/lib/server/own-permissions.ts';
import {
	askChild,
	endPermission,
	listPermissions,
	listPermitted,
	recordConsent,
	recordNotInstructed
} from '../../../src/lib/server/permissions.ts';
import { findSendingFor } from '../../../src/lib/server/sending-for.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';

let council: Council;
let nadia: Actor;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

beforeEach(async () => {
	now = wednesday;
	freshStore();
	await doing(async () => {
		council = await foundCouncil();
		nadia = await advocateOf('Wren Voices', 'Nadia Rahman');
		await addReview(council.amara.id, '2026-12-01', { time: '', place: '', people: [] });
	});
});

/** What the advocate sees now: the names of the children, for whom alone they may send. */
async function seenBy(advocate: Actor = nadia): Promise<string[]> {
	const list = await doing(() => listPermitted(advocate));
	for (const { id } of [council.amara, council.kai]) {
		const found = await doing(() => findSendingFor(advocate, id));
		expect(found?.endedAt === null).toBe(list.some((each) => each.id === id));
	}
	return list.map(({ name }) => name);
}
const ask = (form = 'ask', by = council.jo, child = council.amara) =>
	doing(() => askChild(by, child.id, form, nadia.id));
const yes = { day: '2026-11-17', how: 'at your school' };
const consent = (form = 'yes') =>
	doing(() => recordConsent(council.jo, council.amara.id, form, { advocateId: nadia.id, ...yes }));
const without = (form = 'without') =>
	doing(() => recordNotInstructed(council.jo, council.amara.id, form, { advocateId: nadia.id, reason: 'very young' }));
const waiting = (actor: Actor = council.amara) => doing(() => listWaiting(actor));
const answer = async (isYes: boolean, actor: Actor = council.amara) => {
	const [one] = await waiting(actor);
	await doing(() => answerPermission(actor, one!.id, isYes));
};
const inOfficersList = () => doing(() => listPermissions(council.jo, council.amara.id));
const events = async () => {
	const rows = await store().read.select().from(event).orderBy(event.seq);
	return rows.map(({ type }) => type).filter((type) => type.startsWith('permission.'));
};

describe('the child is asked', () => {
	test('and until they have said yes the advocate sees nobody', async () => {
		await ask();
		expect(await seenBy()).toEqual([]);
		expect(await waiting()).toMatchObject([
			{ waiting: 'ask', advocate: { name: 'Nadia Rahman', service: 'Wren Voices' } }
		]);
		await answer(true);
		expect(await seenBy()).toEqual(['Amara']);
		expect(await waiting()).toEqual([]);
		expect(await doing(() => listPermitted(nadia))).toEqual([
			{
				id: council.amara.id,
				name: 'Amara',
				officer: 'Jo',
				reviewDay: '2026-12-01',
				since: now,
				isNotInstructed: false
			}
		]);
		expect(await events()).toEqual(['permission.asked', 'permission.given']);
	});

	test('and says no: the officer sees it, and may ask again only with a new press', async () => {
		await ask();
		await answer(false);
		expect(await seenBy()).toEqual([]);
		expect(await inOfficersList()).toMatchObject([{ isEndedByChild: true, endedAt: now }]);
		await ask();
		expect(await waiting()).toEqual([]);
		await ask('another press');
		expect(await waiting()).toHaveLength(1);
	});

	test('once, however often it is asked', async () => {
		await ask();
		await ask('another press');
		expect(await waiting()).toHaveLength(1);
	});

	test('by nobody but who serves them, about nobody who is not there', async () => {
		for (const actor of [council.david, council.amara, nadia, council.helen])
			await expect(ask('ask', actor)).rejects.toThrow(NotThere);
		const nobody = doing(() => askChild(council.jo, council.amara.id, 'ask', council.david.id));
		await expect(nobody).rejects.toThrow(NotThere);
		expect(await events()).toEqual([]);
	});
});

describe('a yes in person', () => {
	test('counts at once, and the child is asked whether it is right', async () => {
		await consent();
		expect(await seenBy()).toEqual(['Amara']);
		expect(await waiting()).toMatchObject([{ waiting: 'isRight', note: yes, by: 'Jo Adeyemi' }]);
		await answer(true);
		expect(await waiting()).toEqual([]);
		expect(await seenBy()).toEqual(['Amara']);
		expect(await events()).toEqual(['permission.recorded', 'permission.confirmed']);
	});

	test('that the child says is not right ends at once', async () => {
		await consent();
		await answer(false);
		expect(await seenBy()).toEqual([]);
		expect(await waiting()).toEqual([]);
		expect(await inOfficersList()).toMatchObject([{ isEndedByChild: true }]);
	});

	test('takes the place of a question that waits', async () => {
		await ask();
		await consent();
		expect(await waiting()).toMatchObject([{ waiting: 'isRight' }]);
	});

	test('is nothing new where the child has let them in already', async () => {
		await doing(() => letIn(council.amara, nadia.id));
		await consent();
		expect(await waiting()).toEqual([]);
		expect(await inOfficersList()).toHaveLength(1);
	});
});

describe('without being asked by the child', () => {
	test('the child is told why, and can say no', async () => {
		await without();
		expect(await seenBy()).toEqual(['Amara']);
		expect(await waiting()).toMatchObject([{ waiting: 'told', note: { reason: 'very young' } }]);
		expect(await doing(() => listPermitted(nadia))).toMatchObject([{ isNotInstructed: true }]);
		await answer(false);
		expect(await seenBy()).toEqual([]);
	});

	test('never again after the child has said no: they can say what they want', async () => {
		await without();
		await answer(false);
		await expect(without('another press')).rejects.toThrow(NotThere);
		expect(await seenBy()).toEqual([]);
	});
});

describe('the child', () => {
	test('lets somebody in without waiting for anybody, and ends it', async () => {
		expect(await doing(() => listToLetIn(council.amara))).toMatchObject([{ name: 'Nadia Rahman' }]);
		await doing(() => letIn(council.amara, nadia.id));
		expect(await seenBy()).toEqual(['Amara']);
		expect(await doing(() => listToLetIn(council.amara))).toEqual([]);
		const [own] = await doing(() => listOwnPermissions(council.amara));
		expect(own).toMatchObject({ givenAt: now, waiting: undefined });
		await doing(() => answerPermission(council.amara, own!.id, false));
		expect(await seenBy()).toEqual([]);
		expect(await waiting()).toEqual([]);
	});

	test('lets in whom they are being asked about: that is the yes', async () => {
		await ask();
		await doing(() => letIn(council.amara, nadia.id));
		expect(await inOfficersList()).toMatchObject([{ givenAt: now }]);
		expect(await waiting()).toEqual([]);
	});

	test('answers for nobody else', async () => {
		await ask();
		const [own] = await waiting();
		for (const actor of [council.kai, council.jo, nadia]) {
			await expect(doing(() => answerPermission(actor, own!.id, true))).rejects.toThrow(NotThere);
			await expect(doing(() => noteEndSeen(actor, own!.id))).rejects.toThrow(NotThere);
		}
		for (const actor of [council.jo, nadia])
			await expect(doing(() => letIn(actor, nadia.id))).rejects.toThrow(NotThere);
		expect(await seenBy()).toEqual([]);
	});

	test('cannot say yes to what has ended', async () => {
		await ask();
		const [own] = await waiting();
		await doing(() => endPermission(council.jo, council.amara.id, own!.id));
		await expect(doing(() => answerPermission(council.amara, own!.id, true))).rejects.toThrow(NotThere);
		expect(await waiting()).toEqual([]);
	});
});

describe('an adult ends it', () => {
	const ends: [string, () => Promise<unknown>][] = [
		['the officer', async () => endPermission(council.jo, council.amara.id, (await inOfficersList())[0]!.id)],
		['the account', async () => disableAdvocate(council.helen, nadia.id)],
		['the service', async () => endService(council.helen, (await getActive(nadia.id)).serviceId)]
	];

	test.each(ends)('%s: nothing is there any more, and the child is told once', async (who, end) => {
		await doing(() => letIn(council.amara, nadia.id));
		await doing(end);
		if (who === 'the officer') expect(await seenBy()).toEqual([]);
		else await expect(doing(() => listPermitted(nadia))).rejects.toThrow(NotThere);
		const told = await waiting();
		expect(told).toMatchObject([{ waiting: 'ended', advocate: { name: 'Nadia Rahman' } }]);
		await doing(() => noteEndSeen(council.amara, told[0]!.id));
		expect(await waiting()).toEqual([]);
		expect((await events()).at(-1)).toBe('permission.ended');
	});

	test('before the child has said anything: there is nothing to tell', async () => {
		await ask();
		await doing(() => disableAdvocate(council.helen, nadia.id));
		expect(await waiting()).toEqual([]);
		expect(await doing(() => listToLetIn(council.amara))).toEqual([]);
	});

	test('and whoever is no manager ends no account and no service', async () => {
		const { serviceId } = await doing(() => getActive(nadia.id));
		for (const actor of [council.jo, council.amara, nadia]) {
			await expect(doing(() => disableAdvocate(actor, nadia.id))).rejects.toThrow(NotThere);
			await expect(doing(() => endService(actor, serviceId))).rejects.toThrow(NotThere);
			await expect(doing(() => addService(actor, 'Mine'))).rejects.toThrow(NotThere);
			const given = { name: 'Me', email: 'me@x.example', serviceId };
			await expect(doing(() => addAdvocate(actor, given))).rejects.toThrow(NotThere);
		}
	});

	test('a service that has ended gets no new advocates', async () => {
		const { serviceId } = await doing(() => getActive(nadia.id));
		await doing(() => endService(council.helen, serviceId));
		const given = { name: 'Asha', email: 'asha@x.example', serviceId };
		await expect(doing(() => addAdvocate(council.helen, given))).rejects.toThrow(NotThere);
	});
});

describe('by a letter, which others may hold', () => {
	async function byLetter(): Promise<Actor> {
		await doing(() => makeLetter(council.jo, council.amara.id, 'a letter'));
		const letter = await doing(() => findLetter(council.jo, council.amara.id));
		const signed = await doing(() => signInByCode(letter!.words!.join('')));
		return (await doing(() => readSession(signed!.sessionId)))!;
	}
	/** A sign-in of the child's own. */
	async function ownWay(): Promise<Actor> {
		const [row] = await store().read.select().from(way).where(eq(way.kind, 'signIn')).limit(1);
		const id = row?.id ?? 'own';
		const at = { createdAt: now, opensOlderAt: now, opensDelicateAt: now };
		await store().transaction(async (tx) => {
			await tx
				.insert(way)
				.values({ id, childId: council.amara.id, kind: 'signIn', lookup: id, ...at })
				.onConflictDoNothing();
		});
		const way_ = {
			id,
			isCode: false,
			chain: [id],
			since: now,
			madeAt: now,
			opensOlder: true,
			opensDelicate: true,
			delicateBy: null,
			session: 'x'
		};
		return { ...council.amara, way: way_ };
	}

	test('whom the child let in unasked is not shown, and cannot be ended', async () => {
		const own = await ownWay();
		await doing(() => letIn(own, nadia.id));
		const letter = await byLetter();
		expect(await doing(() => listOwnPermissions(letter))).toEqual([]);
		const [mine] = await doing(() => listOwnPermissions(own));
		await expect(doing(() => answerPermission(letter, mine!.id, false))).rejects.toThrow(NotThere);
		// As if there were nobody, to the last: it can be let in once more, and ended, and the child's own stays.
		expect(await doing(() => listToLetIn(letter))).toHaveLength(1);
		await doing(() => letIn(letter, nadia.id));
		expect(await seenBy()).toEqual(['Amara']);
		const [its] = await doing(() => listOwnPermissions(letter));
		await doing(() => answerPermission(letter, its!.id, false));
		expect(await seenBy()).toEqual(['Amara']);
	});

	test('what it lets in stands on the page of the child, and the officer is told', async () => {
		const letter = await byLetter();
		mails.length = 0;
		await doing(() => letIn(letter, nadia.id));
		await doing(climbDue);
		expect(mails.map(({ to }) => to).sort()).toEqual([emailOf('Jo Adeyemi'), emailOf('Nadia Rahman')].sort());
		expect(await doing(async () => listOwnPermissions(await ownWay()))).toHaveLength(1);
		expect(await inOfficersList()).toHaveLength(1);
	});

	test('what one letter let in, the next one shows and ends', async () => {
		const first = await byLetter();
		await doing(() => letIn(first, nadia.id));
		now += hour;
		await doing(() => makeLetter(council.jo, council.amara.id, 'the next letter'));
		const letter = await doing(() => findLetter(council.jo, council.amara.id));
		const signed = await doing(() => signInByCode(letter!.words!.join('')));
		const next = (await doing(() => readSession(signed!.sessionId)))!;
		const [its] = await doing(() => listOwnPermissions(next));
		expect(await doing(() => listToLetIn(next))).toEqual([]);
		await doing(() => answerPermission(next, its!.id, false));
		expect(await seenBy()).toEqual([]);
	});

	test('what adults asked is answered by it', async () => {
		await ask();
		const letter = await byLetter();
		await answer(true, letter);
		expect(await seenBy()).toEqual(['Amara']);
		now += hour;
		const [row] = await store().read.select().from(permission);
		expect(row).toMatchObject({ wayId: letter.way!.id });
	});
});
