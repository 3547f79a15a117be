import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import { adult, emailOf, foundCouncil, hour, sendWords, wednesday, type Council } from '../../support/council.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { readSession, startSession } from '../../../src/lib/server/auth/sessions.ts';
import { listStaff } from '../../../src/lib/server/accounts.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { markSent } from '../../../src/lib/server/own-marks.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { clearAway, lineOf, nextOf, NotInYet, setAway, setCover, type Member } from '../../../src/lib/server/cover.ts';
import {
	child,
	climbReader,
	contribution,
	councilAccount,
	event,
	exclusion,
	person,
	staff
} from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { listInbox, openInbox } from '../../../src/lib/server/inbox.ts';
import { inviteStaff, resetFactor } from '../../../src/lib/server/invitations.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordAction } from '../../../src/lib/server/deeds.ts';
import { reply } from '../../../src/lib/server/thread.ts';
import { endAccount } from '../../../src/lib/server/leaving.ts';
import { NoReader } from '../../../src/lib/server/officers.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { readersOfRoute, routeOf } from '../../../src/lib/server/routing.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';
import { listWhyHere } from '../../../src/lib/server/why-here.ts';

const member = (id: string, given: Partial<Member> = {}): Member => ({
	id,
	role: 'officer',
	isActive: true,
	isYetToCome: false,
	isAway: false,
	awayUntil: null,
	coverId: null,
	managerId: 'helen',
	...given
});
const helen = member('helen', { role: 'manager', managerId: null });
const mo = member('mo', { role: 'manager', managerId: null });

describe('who is next', () => {
	test.each<[string, Member[], string[]]>([
		['the cover, then the manager', [member('jo', { coverId: 'david' }), member('david')], ['david', 'helen', 'mo']],
		['the manager where there is no cover', [member('jo')], ['helen', 'mo']],
		['the own manager before the others', [member('jo', { managerId: 'mo' })], ['mo', 'helen']],
		[
			'the cover’s cover',
			[member('jo', { coverId: 'david' }), member('david', { coverId: 'priya' }), member('priya')],
			['david', 'priya', 'helen', 'mo']
		],
		[
			'each once, where two cover each other',
			[member('jo', { coverId: 'david' }), member('david', { coverId: 'jo' })],
			['david', 'helen', 'mo']
		],
		[
			'nobody who is disabled, but those behind them',
			[member('jo', { coverId: 'david' }), member('david', { coverId: 'priya', isActive: false }), member('priya')],
			['priya', 'helen', 'mo']
		],
		['a manager as cover, once', [member('jo', { coverId: 'mo' })], ['mo', 'helen']]
	])('%s', (_, officers, line) => {
		expect(lineOf('jo', [...officers, helen, mo]).map(({ id }) => id)).toEqual(line);
	});

	test('passes over who is away and who must not be told; where all are away, the first all the same', () => {
		const david = member('david', { isAway: true });
		expect(nextOf([david, helen, mo], [])?.id).toBe('helen');
		expect(nextOf([david, helen, mo], ['helen'])?.id).toBe('mo');
		expect(nextOf([david, helen, mo], ['helen', 'mo'])?.id).toBe('david');
		expect(nextOf([david], ['david'])).toBeUndefined();
	});

	test('ends, names nobody twice and never the one who is away, whoever covers whom', () => {
		const ids = ['a', 'b', 'c', 'd', 'e'];
		const cover = fc.constantFrom<string | null>(...ids, 'helen', 'mo', null);
		fc.assert(
			fc.property(fc.tuple(cover, cover, cover, cover, cover), (covers) => {
				const officers = ids.map((id, index) => member(id, { coverId: covers[index]! }));
				const line = lineOf('a', [...officers, helen, mo]).map(({ id }) => id);
				expect(new Set(line).size).toBe(line.length);
				expect(line).not.toContain('a');
				expect(line).toEqual(expect.arrayContaining(['helen', 'mo']));
			})
		);
	});
});

let council: Council;
let priya: Actor;
let now = wednesday;
/** Who would read what a child sends today: the officer, or `OFFICER>COVER`, until the last day away. */
const readsFor = (childId: string) =>
	doing(async () => {
		const context = await getContext({ id: childId, role: 'child' });
		const { first } = readersOfRoute('views', routeOf('views', {}, context, false), context);
		if (typeof first === 'string') return first;
		return first.map(({ name, away }) => (away ? `${name}>${away.cover?.name} ${away.until}` : name)).join();
	});
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const sees = async (actor: Actor) =>
	(await doing(() => listInbox(actor, { show: 'all' }))).items.map(({ id }) => id).sort();
const settle = async () => {
	await doing(climbDue);
	await doing(climbDue);
};
const told = () => mails.map(({ to }) => to).sort();
const rows = () => store().read.select().from(contribution);

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	priya = await doing(() => adult('Priya Nair', 'officer', council.helen.id));
});

describe('while the officer is away', () => {
	const goAway = (cover = council.david) =>
		doing(() => setAway(council.jo, council.jo.id, '2026-11-18', '2026-11-20', cover.id));

	test('the cover reads what came before and what comes now, is mailed, and answers; then it is over', async () => {
		const before = await doing(() => sendWords(council.amara, 'Before'));
		await settle();
		mails.length = 0;
		await goAway();
		expect(await sees(council.david)).toEqual([before]);
		const now1 = await doing(() => sendWords(council.amara, 'Now'));
		await settle();
		expect(told()).toEqual([emailOf('David Okafor')]);
		expect(await sees(council.david)).toEqual([before, now1].sort());
		expect(await sees(council.jo), 'the officer still sees their own').toEqual([before, now1].sort());
		await doing(() => reply(council.david, now1, 'f', 'Jo is away, I read this.'));
		now += hour;
		await doing(() => reply(council.jo, now1, 'f', 'I am back soon.'));
		expect((await doing(() => openItem(council.jo, now1))).thread.map((each) => [each.from, each.insteadOf])).toEqual([
			['David Okafor', 'Jo Adeyemi'],
			['Jo Adeyemi', undefined]
		]);
		// The last day counts in; after it nothing is left.
		now = Date.parse('2026-11-20T23:59Z');
		expect(await sees(council.david)).toEqual([before, now1].sort());
		now = Date.parse('2026-11-21T00:00Z');
		expect(await sees(council.david)).toEqual([]);
		await expect(doing(() => openItem(council.david, now1))).rejects.toThrow(NotThere);
	});

	test('who reads it is told for whom, or from whom it came up; nobody is told of their own', async () => {
		const { jo, david, helen, amara } = council;
		await doing(() => setCover(jo, jo.id, priya.id));
		await goAway();
		const id = await doing(() => sendWords(amara, 'Help', true));
		const whyOf = (actor: Actor) =>
			doing(async () => (await openInbox(actor, { show: 'all' })).items.find(({ row }) => row.id === id)?.why);
		expect(await whyOf(david)).toEqual({ reason: 'instead', name: 'Jo Adeyemi', until: '2026-11-20' });
		expect(await whyOf(jo)).toBeUndefined();
		await settle();
		now += 2 * hour;
		await settle();
		expect(await whyOf(helen)).toEqual({ reason: 'climbed', name: 'Jo Adeyemi' });
		await doing(() => recordAction(david, id, 'f', 'Rang'));
		expect(await whyOf(helen)).toEqual({ reason: 'cameUp' });
	});

	test('of what goes past the officer, the officer is not named', async () => {
		const { helen, mo, amara, jo } = council;
		const id = await doing(() => sendWords(amara, 'About Jo', true));
		await store().transaction(async (tx) => {
			await tx.insert(exclusion).values({ contributionId: id, personId: jo.id });
			await tx.insert(climbReader).values({ contributionId: id, personId: mo.id, at: now });
		});
		const [row] = await rows();
		const whyOf = async (actor: Actor) => (await doing(() => listWhyHere(actor, [row!]))).get(id);
		expect([await whyOf(mo), await whyOf(helen)]).toEqual([{ reason: 'cameUp' }, undefined]);
	});

	test('what is just for the officer goes to the cover, too, and nobody else’s', async () => {
		await goAway();
		await doing(() => sendAlone(council.amara, views, 'f', 'Only you'));
		await doing(() => sendWords(council.kai, 'Mine is David’s'));
		await settle();
		expect((await sees(council.david)).length).toBe(2);
		expect((await sees(priya)).length).toBe(0);
	});

	test('the child is told who reads, and until when', async () => {
		expect(await readsFor(council.amara.id)).toBe('Jo');
		await goAway();
		expect(await readsFor(council.amara.id)).toBe('Jo>David Okafor 2026-11-20');
		expect(await readsFor(council.niamh.id)).toBe('team');
		await doing(() => clearAway(council.helen, council.jo.id));
		expect(await readsFor(council.amara.id)).toBe('Jo');
	});

	test('who was named for the time away reads then; the standing cover is whom urgent things climb to before and after', async () => {
		const { jo, david, amara } = council;
		await doing(() => setCover(jo, jo.id, david.id));
		await goAway(priya);
		expect(await readsFor(amara.id)).toBe('Jo>Priya Nair 2026-11-20');
		const climbsTo = async () => {
			const id = await doing(() => sendWords(amara, 'Help', true));
			now += hour;
			await settle();
			return [(await sees(david)).includes(id), (await sees(priya)).includes(id)];
		};
		now = Date.parse('2026-11-23T10:00Z');
		expect(await climbsTo()).toEqual([true, false]);
		await doing(() => clearAway(jo, jo.id));
		expect(await climbsTo()).toEqual([true, false]);
	});

	test('the cover is away, too: the cover’s cover; and when nobody is left, the manager', async () => {
		await goAway();
		await doing(() => setAway(council.david, council.david.id, '2026-11-17', '2026-11-30', priya.id));
		const id = await doing(() => sendWords(council.amara, 'Hello'));
		await settle();
		expect(told()).toEqual([emailOf('Priya Nair')]);
		expect([await sees(council.david), await sees(priya)]).toEqual([[], [id]]);
		await doing(() => setAway(council.helen, priya.id, '2026-11-18', '2026-11-18', council.jo.id));
		expect([await sees(council.david), await sees(priya), await sees(council.helen)]).toEqual([[], [], [id]]);
		expect(await readsFor(council.amara.id)).toBe('Jo>Helen Marsh 2026-11-20');
	});

	test('a cover who must not be told is passed over, in the list as at the door', async () => {
		await goAway();
		const id = await doing(() => sendWords(council.amara, 'About David'));
		await store().transaction(async (tx) => {
			await tx.insert(exclusion).values({ contributionId: id, personId: council.david.id });
		});
		expect([await sees(council.david), await sees(council.helen)]).toEqual([[], [id]]);
		await expect(doing(() => openItem(council.david, id))).rejects.toThrow(NotThere);
		await expect(doing(() => openItem(council.helen, id))).resolves.toBeTruthy();
	});

	test('only the officer and managers arrange it, for days that are days, with a cover who can read', async () => {
		const go = (actor: Actor, from: string, until: string, cover: string) =>
			doing(() => setAway(actor, council.jo.id, from, until, cover));
		await expect(go(council.david, '2026-11-18', '2026-11-20', council.david.id)).rejects.toThrow(NotThere);
		await expect(go(council.amara, '2026-11-18', '2026-11-20', council.david.id)).rejects.toThrow(NotThere);
		await expect(go(council.jo, '2026-11-18', '2026-11-20', council.jo.id)).rejects.toThrow(NotThere);
		await expect(go(council.jo, '2026-11-18', '2026-11-20', council.amara.id)).rejects.toThrow(NotThere);
		const forManager = doing(() => setCover(council.helen, council.helen.id, council.david.id));
		await expect(forManager, 'an officer for a manager').rejects.toThrow(NotThere);
		await expect(go(council.jo, '2026-11-20', '2026-11-18', council.david.id)).rejects.toThrow(RangeError);
		await expect(go(council.jo, 'tomorrow', '2026-11-18', council.david.id)).rejects.toThrow(RangeError);
		await expect(doing(() => clearAway(council.david, council.jo.id))).rejects.toThrow(NotThere);
		expect(await store().read.select().from(event).where(eq(event.type, 'person.away'))).toEqual([]);
	});
});

describe('who was invited and has not come in', () => {
	const invite = async (name: string, role: 'officer' | 'manager') => {
		const given = { name, email: emailOf(name), role, managerId: council.mo.id };
		await doing(() => inviteStaff(council.helen, name.slice(0, 3), given));
		return { id: (await doing(() => listStaff(council.helen))).find((each) => each.name === name)!.id, role };
	};
	const arrange = (cover: Actor) => [
		() => doing(() => setCover(council.jo, council.jo.id, cover.id)),
		() => doing(() => setAway(council.helen, council.jo.id, '2026-11-18', '2026-11-20', cover.id))
	];

	test('cannot be the cover until they have a password, or came in with the council’s account', async () => {
		const [zoe, nina] = [await invite('Zoe Lane', 'officer'), await invite('Nina Ray', 'officer')];
		for (const cover of [zoe, nina]) for (const go of arrange(cover)) await expect(go()).rejects.toThrow(NotInYet);
		expect(await readsFor(council.amara.id)).toBe('Jo');
		await store().transaction(async (tx) => {
			await tx.update(person).set({ secretHash: 'a hash' }).where(eq(person.id, zoe.id));
			await tx.insert(councilAccount).values({ personId: nina.id, subject: 'nina', createdAt: now });
		});
		for (const cover of [zoe, nina]) for (const go of arrange(cover)) await go();
		expect(await readsFor(council.amara.id)).toBe('Jo>Nina Ray 2026-11-20');
	});

	test('is passed over in the line: a cover whose account was reset, and a manager who never came', async () => {
		const ann = await invite('Ann Lowe', 'manager');
		await store().transaction(async (tx) => {
			await tx.update(staff).set({ managerId: ann.id }).where(eq(staff.id, council.jo.id));
		});
		await doing(() => setAway(council.jo, council.jo.id, '2026-11-18', '2026-11-20', council.david.id));
		await doing(() => resetFactor(council.helen, council.david.id));
		const id = await doing(() => sendWords(council.amara, 'Hello'));
		expect(await readsFor(council.amara.id)).toMatch(/^Jo>(Helen Marsh|Mo Khan) 2026-11-20$/);
		expect([await sees(council.david), await sees(ann)]).toEqual([[], []]);
		expect([...(await sees(council.helen)), ...(await sees(council.mo))]).toEqual([id]);
		// Where nobody else may read, never nobody.
		await store().transaction(async (tx) => {
			for (const { id: personId } of [council.helen, council.mo])
				await tx.insert(exclusion).values({ contributionId: id, personId });
		});
		expect(await sees(council.david)).toEqual([id]);
	});
});

describe('while the manager is away', () => {
	const goAway = (who: Actor, cover: Actor) => doing(() => setAway(who, who.id, '2026-11-18', '2026-11-20', cover.id));
	/** What goes past the officer, to Helen. */
	const sendPast = async () => {
		const { amara } = council;
		await doing(() => saveAnswer(amara, 'rate', 'whole', { whole: '2' }));
		const outcome = await doing(async () =>
			sendContribution(amara, journeys['rate']!, await checkNow(amara, journeys['rate']!))
		);
		return 'sent' in outcome ? outcome.sent : '';
	};

	test('the next manager in line reads what is the manager’s, and is mailed; then it is over', async () => {
		const before = await sendPast();
		await settle();
		expect(told()).toEqual([emailOf('Helen Marsh')]);
		expect(await sees(council.mo)).toEqual([]);
		mails.length = 0;
		await goAway(council.helen, council.mo);
		expect(await sees(council.mo)).toEqual([before]);
		await doing(() => markSent(council.amara, before, 'madeMe'));
		await settle();
		expect(told()).toEqual([emailOf('Mo Khan')]);
		await expect(doing(() => openItem(council.mo, before))).resolves.toBeTruthy();
		expect(await sees(council.helen), 'the manager still sees their own').toEqual([before]);
		now = Date.parse('2026-11-21T00:00Z');
		expect(await sees(council.mo)).toEqual([]);
	});

	test('never an officer, also where the officer’s cover or the manager’s would be one', async () => {
		await doing(() => setAway(council.jo, council.jo.id, '2026-11-18', '2026-11-20', council.david.id));
		await goAway(council.helen, council.mo);
		await doing(() => setCover(council.mo, council.mo.id, council.helen.id));
		await store().transaction(async (tx) => {
			const officer = { coverId: council.david.id, awayCoverId: council.david.id };
			await tx.update(staff).set(officer).where(eq(staff.id, council.helen.id));
		});
		const id = await sendPast();
		expect([await sees(council.david), await sees(council.jo), await sees(council.mo)]).toEqual([[], [], [id]]);
	});

	test('where every other manager must not learn of it, or is gone, it is the manager’s all the same', async () => {
		await goAway(council.helen, council.mo);
		const id = await sendPast();
		await store().transaction(async (tx) => {
			await tx.insert(exclusion).values({ contributionId: id, personId: council.mo.id });
		});
		expect([await sees(council.mo), await sees(council.helen)]).toEqual([[], [id]]);
		await expect(doing(() => openItem(council.mo, id))).rejects.toThrow(NotThere);
		await settle();
		mails.length = 0;
		await doing(() => markSent(council.amara, id, 'madeMe'));
		await settle();
		expect(told()).toEqual([emailOf('Helen Marsh')]);
		await store().transaction(async (tx) => {
			await tx.update(person).set({ disabledAt: now }).where(eq(person.id, council.mo.id));
		});
		expect(await doing(async () => listOpeners((await rows())[0]!))).toEqual([council.helen.id]);
	});

	test('the manager is kept from it: the other managers read it, whoever is away; one who is here is mailed', async () => {
		const ann = await doing(() => adult('Ann Lowe', 'manager'));
		await goAway(council.helen, council.mo);
		await goAway(council.mo, ann);
		const id = await sendPast();
		await store().transaction(async (tx) => {
			await tx.insert(exclusion).values({ contributionId: id, personId: council.helen.id });
		});
		expect([await sees(council.helen), await sees(council.mo), await sees(ann)]).toEqual([[], [id], [id]]);
		await settle();
		mails.length = 0;
		await doing(() => markSent(council.amara, id, 'madeMe'));
		await settle();
		expect(told()).toEqual([emailOf('Ann Lowe')]);
	});

	test('no officer yet: the managers who are here are mailed; where all are away, all of them', async () => {
		await goAway(council.helen, council.mo);
		await doing(() => sendWords(council.niamh, 'Hello'));
		await settle();
		expect(told()).toEqual([emailOf('Mo Khan')]);
		mails.length = 0;
		await goAway(council.mo, council.helen);
		await doing(() => sendWords(council.niamh, 'Hello again'));
		await settle();
		expect(told()).toEqual([emailOf('Helen Marsh'), emailOf('Mo Khan')]);
	});
});

describe('an officer who goes', () => {
	test('gives children and everything they sent to another, at once, and is signed out', async () => {
		const session = await doing(() => startSession(council.jo.id));
		const id = await doing(() => sendWords(council.amara, 'Hello', true));
		await settle();
		mails.length = 0;
		await doing(() => endAccount(council.helen, council.jo.id, { officerId: council.david.id }));
		await settle();
		expect(await doing(() => readSession(session))).toBeUndefined();
		expect(await sees(council.david)).toEqual([id]);
		expect(told()).toEqual([emailOf('David Okafor')]);
		expect(mails[0]!.subject).toContain('Please look now');
		const [moved] = await store().read.select().from(child).where(eq(child.id, council.amara.id));
		expect(moved!.officerId).toBe(council.david.id);
		expect(await listSent(council.amara)).toMatchObject([{ id }]);
		// It goes on climbing, from the new officer.
		now += 2 * hour;
		await settle();
		expect(await sees(council.helen)).toEqual([id]);
	});

	test('gives them to the reviewing team, where somebody is there', async () => {
		const id = await doing(() => sendWords(council.amara, 'Hello'));
		await doing(() => endAccount(council.helen, council.jo.id, { officerId: null }));
		expect([await sees(council.helen), await sees(council.mo)]).toEqual([[id], [id]]);
	});

	test('is refused where an item would have no reader, and nothing has moved', async () => {
		const id = await doing(() => sendWords(council.amara, 'Hello'));
		await store().transaction(async (tx) => {
			for (const { id: personId } of [council.helen, council.mo])
				await tx.insert(exclusion).values({ contributionId: id, personId });
		});
		const before = await rows();
		await expect(doing(() => endAccount(council.helen, council.jo.id, { officerId: null }))).rejects.toThrow(NoReader);
		expect(await rows()).toEqual(before);
		expect(await sees(council.jo)).toEqual([id]);
		await doing(() => endAccount(council.helen, council.jo.id, { officerId: priya.id }));
		expect(await sees(priya)).toEqual([id]);
	});

	test.each<[string, () => [Actor, string, string | null]]>([
		['to nobody who reads', () => [council.helen, council.jo.id, council.amara.id]],
		['to themselves', () => [council.helen, council.jo.id, council.jo.id]],
		['by an officer', () => [council.david, council.jo.id, council.david.id]],
		['by a child', () => [council.amara, council.jo.id, council.david.id]],
		['of a child', () => [council.helen, council.amara.id, council.david.id]]
	])('%s is refused', async (_, given) => {
		const [actor, officer, next] = given();
		await expect(doing(() => endAccount(actor, officer, { officerId: next }))).rejects.toThrow();
		expect(await readsFor(council.amara.id)).toBe('Jo');
	});

	test('whom an item is about stays kept from it, as the next officer and as the cover', async () => {
		const id = await doing(() => sendWords(council.amara, 'About David', true));
		await store().transaction(async (tx) => {
			await tx.insert(exclusion).values({ contributionId: id, personId: council.david.id });
		});
		await settle();
		mails.length = 0;
		await doing(() => endAccount(council.helen, council.jo.id, { officerId: council.david.id }));
		expect([await sees(council.david), await sees(council.helen)]).toEqual([[], [id]]);
		await settle();
		expect(told(), 'and is not mailed, not even that something is urgent').toEqual([emailOf('Helen Marsh')]);
		expect(mails[0]!.subject).toContain('Please look now');
		// Nor does it come to their cover: it is the managers' now.
		await doing(() => setAway(council.helen, council.david.id, '2026-11-18', '2026-11-20', priya.id));
		expect([await sees(priya), await sees(council.helen)]).toEqual([[], [id]]);
		await settle();
		mails.length = 0;
		await doing(() => markSent(council.amara, id, 'madeMe'));
		await settle();
		expect(told()).toEqual([emailOf('Helen Marsh')]);
	});
});
