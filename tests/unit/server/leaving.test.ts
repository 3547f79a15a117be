/** Who goes, or reads less, hands over first: children, the team, and what nobody else could open. */
import { eq, inArray } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import {
	adult,
	addOne,
	emailOf,
	foundCouncil,
	hour,
	sendWords,
	wednesday,
	type Council
} from '../../support/council.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { readSession, startSession } from '../../../src/lib/server/auth/sessions.ts';
import { findInvited } from '../../../src/lib/server/auth/links.ts';
import { listStaff, putRight } from '../../../src/lib/server/accounts.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { setAway, setCover } from '../../../src/lib/server/cover.ts';
import { contribution, councilAccount, exclusion, person, staff } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { inviteStaff, letBack } from '../../../src/lib/server/invitations.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { changeManager, changeRole, endAccount } from '../../../src/lib/server/leaving.ts';
import { moveChild, type NoReaderReason } from '../../../src/lib/server/officers.ts';
import { EmailTaken } from '../../../src/lib/server/staff.ts';
import { getChild } from '../../../src/lib/server/children.ts';
import { signInLookup } from '../../../src/lib/server/people.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';

let council: Council;
let rashid: Actor;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const sees = async (actor: Actor) => (await doing(() => listInbox(actor, { show: 'all' }))).items.map(({ id }) => id);
const settle = async () => {
	await doing(climbDue);
	await doing(climbDue);
};
const told = () => mails.map(({ to }) => to).sort();
const officerOf = async (child: Actor) => (await doing(() => getChild(child.id))).officer?.id;
const rowOf = async (id: string) => (await store().read.select().from(staff).where(eq(staff.id, id)))[0]!;
const refused = (work: () => Promise<unknown>, reason: NoReaderReason) =>
	expect(doing(work)).rejects.toMatchObject({ name: 'NoReader', reason });
/** What goes past Jo, to Jo's manager. */
async function sendPast(child = council.amara): Promise<string> {
	await doing(() => saveAnswer(child, 'rate', 'whole', { whole: '2' }));
	const outcome = await doing(async () =>
		sendContribution(child, journeys['rate']!, await checkNow(child, journeys['rate']!))
	);
	return 'sent' in outcome ? outcome.sent : '';
}
const keepFrom = (id: string, ...people: Actor[]) =>
	store().transaction(async (tx) => {
		for (const { id: personId } of people) await tx.insert(exclusion).values({ contributionId: id, personId });
	});

/** They choose a password. */
const comeIn = (...ids: string[]) =>
	store().transaction(async (tx) => {
		await tx.update(person).set({ secretHash: 'a hash' }).where(inArray(person.id, ids));
	});

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	rashid = await doing(() => adult('Rashid Khan', 'complaints'));
});

describe('an account ends', () => {
	test('an officer with children: only when somebody gets them, who has them at once', async () => {
		const { helen, jo, david, amara } = council;
		const id = await doing(() => sendWords(amara, 'Hello'));
		await refused(() => endAccount(helen, jo.id), 'officerNeeded');
		await refused(() => endAccount(helen, jo.id, { officerId: rashid.id }), 'officerNeeded');
		expect([await officerOf(amara), await sees(jo)]).toEqual([jo.id, [id]]);
		await doing(() => endAccount(helen, jo.id, { officerId: david.id }));
		expect([await officerOf(amara), await sees(david)]).toEqual([david.id, [id]]);
	});

	test('a manager who is a child’s officer, too, hands over both', async () => {
		const { helen, mo, jo, david } = council;
		const ewan = await doing(() => addOne('Ewan', helen.id));
		const id = await doing(() => sendWords(ewan, 'Hello'));
		const past = await sendPast();
		await refused(() => endAccount(mo, helen.id, { officerId: david.id }), 'managerNeeded');
		await refused(() => endAccount(mo, helen.id, { managerId: mo.id }), 'officerNeeded');
		await refused(() => endAccount(mo, helen.id, { officerId: david.id, managerId: david.id }), 'managerNeeded');
		expect([await officerOf(ewan), await sees(mo)]).toEqual([helen.id, []]);
		await settle();
		mails.length = 0;
		await doing(() => endAccount(mo, helen.id, { officerId: david.id, managerId: mo.id }));
		expect([await sees(david), await sees(mo)]).toEqual([[id], [past]]);
		expect([(await rowOf(jo.id)).managerId, (await rowOf(david.id)).managerId]).toEqual([mo.id, mo.id]);
		await settle();
		expect(told(), 'each is told that something waits').toEqual([emailOf('David Okafor'), emailOf('Mo Khan')]);
	});

	test('the last manager never, not by themself either', async () => {
		const { helen, mo } = council;
		await doing(() => endAccount(helen, helen.id, { managerId: mo.id }));
		await refused(() => endAccount(mo, mo.id), 'lastManager');
		await refused(() => changeRole(mo, mo.id, 'officer'), 'lastManager');
		expect(await sees(mo)).toEqual([]);
	});

	test('who alone could open an item: not before somebody else can', async () => {
		const { helen, mo, amara } = council;
		const id = await doing(() => sendWords(amara, 'Hello'));
		await keepFrom(id, council.jo, helen, mo);
		await store().transaction(async (tx) => {
			await tx.update(contribution).set({ audience: 'complaints' }).where(eq(contribution.id, id));
		});
		const asha = await doing(() => adult('Asha Rao', 'complaints'));
		await keepFrom(id, asha);
		await refused(() => endAccount(helen, rashid.id), 'nobody');
		await refused(() => changeRole(helen, rashid.id, 'duty'), 'nobody');
		const ivy = await doing(() => adult('Ivy Stone', 'complaints'));
		await doing(() => endAccount(helen, rashid.id));
		expect(await sees(ivy)).toEqual([id]);
	});

	test.each(['nothing', 'about the only manager'])(
		'the last for complaints never, whatever there is: %s',
		async (what) => {
			const { helen, mo, jo, amara } = council;
			await doing(() => endAccount(helen, mo.id));
			if (what !== 'nothing') {
				const id = await doing(() => sendWords(amara, 'Hello'));
				await keepFrom(id, jo, helen);
				await store().transaction(async (tx) => {
					await tx.update(contribution).set({ audience: 'complaints' }).where(eq(contribution.id, id));
				});
				expect(await sees(rashid)).toEqual([id]);
			}
			await refused(() => endAccount(helen, rashid.id), 'lastComplaints');
			await refused(() => changeRole(helen, rashid.id, 'manager'), 'lastComplaints');
			await refused(() => changeRole(helen, rashid.id, 'duty'), 'lastComplaints');
		}
	);

	test('who was invited and has not come in yet takes nothing over, and is not another one', async () => {
		const { helen, mo, jo, amara } = council;
		const invite = async (name: string, role: 'officer' | 'manager' | 'complaints') => {
			await doing(() => inviteStaff(helen, name, { name, email: emailOf(name), role }));
			return (await doing(() => listStaff(helen))).find((each) => each.name === name)!.id;
		};
		const [asha, priya, zoe] = [
			await invite('Asha Rao', 'complaints'),
			await invite('Priya Nair', 'manager'),
			await invite('Zoe Lane', 'officer')
		];
		await refused(() => endAccount(mo, helen.id, { managerId: priya }), 'managerNeeded');
		await refused(() => endAccount(helen, jo.id, { officerId: zoe }), 'officerNeeded');
		await refused(() => endAccount(helen, jo.id, { officerId: priya }), 'officerNeeded');
		await refused(() => endAccount(helen, rashid.id), 'lastComplaints');
		await doing(() => endAccount(helen, mo.id));
		await refused(() => endAccount(helen, helen.id, { managerId: priya }), 'lastManager');
		await refused(() => changeRole(helen, helen.id, 'officer', { managerId: priya }), 'lastManager');
		// A council is set up before its officers come in.
		await doing(() => moveChild(helen, amara.id, zoe));
		expect(await officerOf(amara)).toBe(zoe);
		// By a password, or by the council's own account.
		await comeIn(asha, zoe);
		await store().transaction(async (tx) => {
			await tx.insert(councilAccount).values({ personId: priya, subject: 's', createdAt: now });
		});
		await doing(() => endAccount(helen, jo.id, { officerId: zoe }));
		await doing(() => endAccount(helen, rashid.id));
		await doing(() => endAccount(helen, helen.id, { managerId: priya }));
	});

	test('an item that only the cover to whom it climbed could open: somebody else has to be able to', async () => {
		const { helen, mo, jo, david, amara } = council;
		const priya = await doing(() => adult('Priya Nair', 'officer', helen.id));
		await doing(() => setCover(jo, jo.id, david.id));
		const id = await doing(() => sendWords(amara, 'Hello', true));
		now += hour;
		await settle();
		await keepFrom(id, jo, helen, mo);
		await refused(() => endAccount(helen, jo.id, { officerId: null }), 'nobody');
		await refused(() => moveChild(helen, amara.id, null), 'nobody');
		expect(await sees(david)).toEqual([id]);
		await doing(() => endAccount(helen, jo.id, { officerId: priya.id }));
		expect([await sees(david), await sees(priya)]).toEqual([[], [id]]);
	});

	test('sessions and links end, and they are nobody’s cover any more', async () => {
		const { helen, jo, david, amara } = council;
		await doing(() => setCover(jo, jo.id, david.id));
		await doing(() => setAway(jo, jo.id, '2026-12-01', '2026-12-02', david.id));
		await doing(() => setAway(david, david.id, '2026-11-18', '2026-11-20', jo.id));
		const session = await doing(() => startSession(david.id));
		await doing(() => endAccount(helen, david.id, { officerId: jo.id }));
		expect(await doing(() => readSession(session))).toBeUndefined();
		expect(await rowOf(jo.id)).toMatchObject({ coverId: null, awayCoverId: null });
		expect(await rowOf(david.id)).toMatchObject({
			...{ coverId: null, awayCoverId: null },
			awayFrom: null,
			awayUntil: null
		});
		// What is urgent climbs to the manager instead.
		const id = await doing(() => sendWords(amara, 'Hello', true));
		now += hour;
		await settle();
		expect(await sees(helen)).toEqual([id]);
	});

	test('is a manager’s to do, of somebody who is there', async () => {
		const { helen, jo, david, amara } = council;
		const next = { officerId: jo.id };
		for (const actor of [jo, david, rashid, amara])
			await expect(doing(() => endAccount(actor, david.id, next))).rejects.toThrow(NotThere);
		await doing(() => endAccount(helen, david.id, next));
		await expect(doing(() => endAccount(helen, david.id, next))).rejects.toThrow(NotThere);
		await expect(doing(() => endAccount(helen, amara.id, next))).rejects.toThrow(NotThere);
	});
});

describe('let back in', () => {
	test('they begin anew as the same person, and what is about them stays kept from them', async () => {
		const { helen, jo, david, amara } = council;
		const about = await doing(() => sendWords(amara, 'About David'));
		await keepFrom(about, david);
		await doing(() => endAccount(helen, david.id, { officerId: jo.id }));
		const again = { name: 'David Okafor', email: emailOf('David Okafor'), role: 'officer' } as const;
		await expect(
			doing(() => inviteStaff(helen, 'f', again)),
			'as another person'
		).rejects.toThrow(EmailTaken);
		await settle();
		mails.length = 0;
		await doing(() => letBack(helen, david.id));
		await settle();
		expect(told()).toEqual([emailOf('David Okafor')]);
		await comeIn(david.id);
		await doing(() => endAccount(helen, jo.id, { officerId: david.id }));
		expect([await officerOf(amara), await sees(david)]).toEqual([david.id, []]);
		await expect(
			doing(() => letBack(helen, david.id)),
			'is there already'
		).rejects.toThrow(NotThere);
		await expect(
			doing(() => letBack(david, jo.id)),
			'by an officer'
		).rejects.toThrow(NotThere);
	});
});

describe('another role', () => {
	test('an officer becomes a complaints person: children go first, and the next request is no officer’s', async () => {
		const { helen, jo, david, amara } = council;
		await doing(() => setCover(jo, jo.id, david.id));
		const id = await doing(() => sendWords(council.kai, 'Hello'));
		const session = await doing(() => startSession(david.id));
		await refused(() => changeRole(helen, david.id, 'complaints'), 'officerNeeded');
		expect(await doing(() => readSession(session))).toBeTruthy();
		await doing(() => changeRole(helen, david.id, 'complaints', { officerId: jo.id }));
		expect(await doing(() => readSession(session))).toBeUndefined();
		expect((await rowOf(jo.id)).coverId).toBeNull();
		await expect(doing(() => openItem({ id: david.id, role: 'complaints' }, id))).rejects.toThrow(NotThere);
		expect([await sees(jo), await officerOf(amara)]).toEqual([[id], jo.id]);
	});

	test('a manager becomes an officer: the team goes first, own children stay; no manager is covered by them', async () => {
		const { helen, mo, jo } = council;
		const ewan = await doing(() => addOne('Ewan', helen.id));
		await doing(() => setCover(mo, mo.id, helen.id));
		await doing(() => setCover(jo, jo.id, helen.id));
		const past = await sendPast();
		await refused(() => changeRole(mo, helen.id, 'officer'), 'managerNeeded');
		await doing(() => changeRole(mo, helen.id, 'officer', { managerId: mo.id }));
		expect(await officerOf(ewan)).toBe(helen.id);
		expect([(await rowOf(mo.id)).coverId, (await rowOf(jo.id)).coverId]).toEqual([null, helen.id]);
		expect([await sees({ id: helen.id, role: 'officer' }), await sees(mo)]).toEqual([[], [past]]);
	});

	test('an officer becomes a manager: what is about them stays kept from them, and an officer covers them no more', async () => {
		const { helen, jo, david } = council;
		await doing(() => setCover(jo, jo.id, david.id));
		const past = await sendPast();
		await doing(() => changeRole(helen, jo.id, 'manager'));
		const manager: Actor = { id: jo.id, role: 'manager' };
		expect([await sees(manager), (await rowOf(jo.id)).coverId]).toEqual([[], null]);
		await doing(() => changeManager(helen, jo.id, null));
		await expect(doing(() => openItem(manager, past))).rejects.toThrow(NotThere);
	});
});

describe('another manager', () => {
	test('has at once what goes past the officer, and is told; never the person themself, and nobody who is none', async () => {
		const { helen, mo, jo, david } = council;
		const past = await sendPast();
		await settle();
		mails.length = 0;
		for (const id of [jo.id, david.id, rashid.id])
			await expect(doing(() => changeManager(helen, jo.id, id))).rejects.toThrow(NotThere);
		await expect(doing(() => changeManager(jo, jo.id, mo.id))).rejects.toThrow(NotThere);
		await doing(() => changeManager(helen, jo.id, mo.id));
		expect([await sees(helen), await sees(mo)]).toEqual([[], [past]]);
		await settle();
		expect(told()).toEqual([emailOf('Jo Adeyemi'), emailOf('Mo Khan')]);
	});

	test('not unseen: the one before, the one after and the officer are told once each, but not who did it', async () => {
		const { helen, mo, jo } = council;
		const change = async (actor: Actor, managerId: string | null) => {
			mails.length = 0;
			await doing(() => changeManager(actor, jo.id, managerId));
			await settle();
			for (const { subject, text } of mails)
				expect(`${subject} ${text}`).not.toMatch(/Jo|Adeyemi|Helen|Mo Khan|manager/);
			return told();
		};
		const [toJo, toHelen, toMo] = [emailOf('Jo Adeyemi'), emailOf('Helen Marsh'), emailOf('Mo Khan')];
		// Mo makes himself Jo's manager, and again, which changes nothing.
		expect(await change(mo, mo.id)).toEqual([toHelen, toJo]);
		expect(await change(mo, mo.id)).toEqual([]);
		expect(await change(mo, null)).toEqual([toJo]);
		expect(await change(mo, helen.id)).toEqual([toHelen, toJo]);
		expect(await change(helen, null)).toEqual([toJo]);
		expect(await change(helen, mo.id)).toEqual([toJo, toMo]);
	});
});

describe('the name or the email is put right', () => {
	const right = (name: string, email: string) => doing(() => putRight(council.helen, council.jo.id, { name, email }));

	test('a name: nothing else changes', async () => {
		const session = await doing(() => startSession(council.jo.id));
		await right('Jo Bell', emailOf('Jo Adeyemi'));
		expect((await doing(() => getChild(council.amara.id))).officer?.name).toBe('Jo Bell');
		expect(await doing(() => readSession(session))).toBeTruthy();
		await settle();
		expect(mails).toEqual([]);
	});

	test('an email: signed out, signs in with the new one alone, and both addresses are told, with nothing about anybody', async () => {
		await store().transaction(async (tx) => {
			await tx.update(person).set({ secretHash: 'a hash' }).where(eq(person.id, council.jo.id));
		});
		const session = await doing(() => startSession(council.jo.id));
		await right('Jo Adeyemi', 'jo@new.example');
		await settle();
		expect(told()).toEqual(['jo@new.example', emailOf('Jo Adeyemi')].sort());
		for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toMatch(/\bJo\b|Adeyemi|@|child|Helen/);
		expect(await doing(() => readSession(session))).toBeUndefined();
		const [own] = await store().read.select().from(person).where(eq(person.id, council.jo.id));
		expect(own!.signInLookup).toBe(signInLookup('email', 'jo@new.example'));
		await settle();
		expect(mails, 'each once').toHaveLength(2);
	});

	test('an email that was wrong from the start: the link that went there works no more, and a new one goes', async () => {
		const given = { name: 'Priya Nair', email: 'priya@wrong.example', role: 'officer' } as const;
		await doing(() => inviteStaff(council.helen, 'f', given));
		await settle();
		const tokens = () => mails.flatMap(({ text }) => /\/staff\/invitation\/(\S+)/.exec(text)?.[1] ?? []);
		const [first = ''] = tokens();
		expect(await doing(() => findInvited(first))).toBe('officer');
		const priya = (await doing(() => listStaff(council.helen))).find(({ name }) => name === 'Priya Nair')!;
		await doing(() => putRight(council.helen, priya.id, { name: 'Priya Nair', email: 'priya@right.example' }));
		await settle();
		expect(told(), 'and that the email is another').toEqual([
			...['priya@right.example', 'priya@wrong.example', 'priya@wrong.example']
		]);
		expect(await doing(() => findInvited(first))).toBeUndefined();
		expect(await doing(() => findInvited(tokens()[1]!))).toBe('officer');
	});

	test('an email that somebody has is refused, and their own in other letters is not', async () => {
		await expect(right('Jo Adeyemi', emailOf('David Okafor'))).rejects.toThrow(EmailTaken);
		await right('Jo Adeyemi', emailOf('Jo Adeyemi').toUpperCase());
		const jo = (await doing(() => listStaff(council.helen))).find(({ id }) => id === council.jo.id)!;
		expect(jo.email).toBe(emailOf('Jo Adeyemi').toUpperCase());
	});
});

describe('the list of staff', () => {
	test('says how each account stands, who has how many children, and who is away with whom as cover', async () => {
		const { helen, jo, david } = council;
		await doing(() => setAway(jo, jo.id, '2026-11-20', '2026-11-25', david.id));
		await doing(() => inviteStaff(helen, 'f', { name: 'Nina Ray', email: 'n@x.example', role: 'duty' }));
		await settle();
		const listed = await doing(() => listStaff(helen));
		expect(listed.map(({ name }) => name)).toEqual([
			...['David Okafor', 'Helen Marsh', 'Jo Adeyemi', 'Mo Khan', 'Nina Ray', 'Rashid Khan']
		]);
		const by = (id: string) => listed.find((each) => each.id === id)!;
		expect(by(jo.id)).toMatchObject({
			...{ children: 1, managerId: helen.id, coverId: null, endedAt: null },
			away: { from: '2026-11-20', until: '2026-11-25', isNow: false, coverId: david.id, reader: { id: david.id } }
		});
		// The cover is away, too, on that first day.
		await doing(() => setAway(david, david.id, '2026-11-20', '2026-11-20', helen.id));
		expect((await doing(() => listStaff(helen)))[2]!.away).toMatchObject({
			coverId: david.id,
			reader: { id: helen.id }
		});
		expect(listed[4]).toMatchObject({ hasPassword: false, invitation: { state: 'open', mail: 'went' }, children: 0 });
		for (const actor of [jo, rashid, council.amara])
			await expect(doing(() => listStaff(actor))).rejects.toThrow(NotThere);
	});

	test('the same press adds one', async () => {
		const given = { name: 'Nina Ray', email: 'n@x.example', role: 'duty' } as const;
		for (let press = 0; press < 3; press += 1) await doing(() => inviteStaff(council.helen, 'f', given));
		await settle();
		expect(mails).toHaveLength(1);
		const bad = { ...given, email: 'other@x.example', managerId: council.jo.id };
		await expect(doing(() => inviteStaff(council.helen, 'g', bad))).rejects.toThrow(NotThere);
		await expect(doing(() => inviteStaff(council.jo, 'f', given))).rejects.toThrow(NotThere);
	});
});
