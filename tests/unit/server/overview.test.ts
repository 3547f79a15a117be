/** A manager's first page: each number equals the list it leads to, and nothing about the manager is there (rule 8). */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { addOne, adult, foundCouncil, sendWords, wednesday, type Council } from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';
import { addService } from '../../../src/lib/server/advocates.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import {
	climbReader,
	contribution,
	councilAccount,
	exclusion,
	link,
	notification,
	person
} from '../../../src/lib/server/db/schema.ts';
import { states } from '../../../src/lib/server/db/schema/sent.ts';
import { store, type Tx } from '../../../src/lib/server/db/store.ts';
import { newId } from '../../../src/lib/server/ids.ts';
import { listInbox, type Filter } from '../../../src/lib/server/inbox.ts';
import { inviteAdvocate } from '../../../src/lib/server/invitations.ts';
import { markDone } from '../../../src/lib/server/done.ts';
import { recordAction } from '../../../src/lib/server/deeds.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { reply } from '../../../src/lib/server/thread.ts';
import { listAwayNow, listSections, type SectionId } from '../../../src/lib/server/overview.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { listStuckAccounts } from '../../../src/lib/server/stuck-accounts.ts';
import { listWithOfficers } from '../../../src/lib/server/with-officers.ts';

const hour = 3_600_000;
const day = 24 * hour;
let council: Council;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(wednesday, work);
const write = (work: (tx: Tx) => Promise<unknown>) => store().transaction(work);
type Changes = Partial<typeof contribution.$inferInsert>;

beforeEach(async () => {
	freshStore();
	council = await doing(foundCouncil);
});

/** What a child sends, as it stands after `changes`. */
async function send(child: Actor, changes: Changes = {}): Promise<string> {
	const id = await doing(() => sendWords(child));
	if (Object.keys(changes).length)
		await write((tx) => tx.update(contribution).set(changes).where(eq(contribution.id, id)));
	return id;
}
const keepFrom = (id: string, ...people: Actor[]) =>
	write((tx) =>
		tx
			.insert(exclusion)
			.values(people.map((each) => ({ contributionId: id, personId: each.id })))
			.onConflictDoNothing()
	);
const climb = (id: string, to: Actor) =>
	write((tx) => tx.insert(climbReader).values({ contributionId: id, personId: to.id, at: wednesday }));

const filters: Record<SectionId, Filter> = {
	urgent: { show: 'urgent' },
	climbed: { show: 'waiting', reason: 'climbed' },
	aboutStaff: { show: 'waiting', reason: 'aboutStaff' },
	noOfficer: { show: 'waiting', reason: 'noOfficer' },
	notReplied: { show: 'waiting', reason: 'notReplied' },
	own: { show: 'waiting', reason: 'own' }
};

/** The numbers that are not 0; each equals the list it leads to. */
async function counts(actor: Actor): Promise<Partial<Record<SectionId, number>>> {
	const found = await doing(() => listSections(actor));
	for (const { id, count } of found)
		expect([id, (await doing(() => listInbox(actor, filters[id]))).total]).toEqual([id, count]);
	return Object.fromEntries(found.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]));
}
const idsIn = async (actor: Actor, section: SectionId) =>
	(await doing(() => listSections(actor))).find(({ id }) => id === section)!.items.map(({ row }) => row.id);

describe('what waits', () => {
	test('nothing yet', async () => {
		await send(council.amara);
		expect(await counts(council.helen)).toEqual({});
	});

	test('what climbed, until somebody has acted; urgent is also among the urgent, and stands there', async () => {
		const { helen, jo, amara, kai } = council;
		const urgent = await send(amara, { state: states.urgent, urgent: true });
		const marked = await send(kai, { lifted: 'readFirst', firstWords: Buffer.from('') as never });
		expect(await counts(helen)).toEqual({});
		for (const id of [urgent, marked]) await climb(id, helen);
		expect(await counts(helen)).toEqual({ urgent: 1, climbed: 2 });
		expect(await counts(council.mo)).toEqual({});
		expect(await idsIn(helen, 'urgent')).toEqual([urgent]);
		expect(await idsIn(helen, 'climbed')).toEqual([marked]);
		await doing(() => recordAction(jo, urgent, newId(), 'Went to see Amara.'));
		expect(await counts(helen)).toEqual({ climbed: 1 });
	});

	test('what is urgent and nobody has read comes before what somebody has read', async () => {
		const { helen, niamh } = council;
		const read = await send(niamh, { state: states.urgent, urgent: true, sentAt: wednesday - day });
		await doing(() => recordReading(helen, read));
		const later = await send(niamh, { state: states.urgent, urgent: true });
		expect(await idsIn(helen, 'urgent')).toEqual([later, read]);
		expect((await doing(() => listSections(helen)))[0]).toMatchObject({ count: 2, unread: 1 });
	});

	test('what is about staff: until it is answered, or read where it needs no answer', async () => {
		const { helen, mo, jo, amara } = council;
		// Who made them write something, by name.
		const told = await send(amara, { audience: 'manager', kind: 'message' });
		const rating = await send(amara, { audience: 'manager', kind: 'rate', state: states.closed });
		for (const id of [told, rating]) await keepFrom(id, jo);
		expect(await counts(helen)).toEqual({ aboutStaff: 2 });
		// The officer has another manager: it is not Mo's.
		expect(await counts(mo)).toEqual({});
		await doing(() => recordReading(helen, rating));
		await doing(() => recordReading(helen, told));
		expect(await counts(helen)).toEqual({ aboutStaff: 1 });
		await doing(() => reply(helen, told, newId(), 'I talk with them today.'));
		expect(await counts(helen)).toEqual({});
	});

	test('nothing about the manager: not as what is about staff, nor in any other number', async () => {
		const { helen, mo, jo, amara, niamh } = council;
		const about = await send(amara, { audience: 'manager', kind: 'complaint', state: states.urgent, urgent: true });
		await climb(about, helen);
		const nobodys = await send(niamh, { notRepliedAt: wednesday });
		await keepFrom(about, jo, helen);
		await keepFrom(nobodys, helen);
		expect(await counts(helen)).toEqual({});
		// Who has no manager who may read it is every other manager's.
		expect(await counts(mo)).toEqual({ urgent: 1, aboutStaff: 1, noOfficer: 1, notReplied: 1 });
	});

	test('what children without an officer sent, and what nobody has replied to', async () => {
		const { helen, mo, niamh, kai } = council;
		const nobodys = await send(niamh);
		const late = await send(kai, { notRepliedAt: wednesday, readAt: wednesday });
		for (const manager of [helen, mo]) expect(await counts(manager)).toEqual({ noOfficer: 1, notReplied: 1 });
		await doing(() => markDone(helen, nobodys));
		expect(await counts(helen)).toEqual({ noOfficer: 1, notReplied: 1 });
		await doing(() => recordReading(helen, nobodys));
		expect(await counts(helen)).toEqual({ notReplied: 1 });
		await doing(() => reply(helen, late, newId(), 'Sorry.'));
		expect(await counts(helen)).toEqual({});
	});

	test('what their own children sent, where the manager is an officer, too', async () => {
		const { helen, mo } = council;
		const ewan = await doing(() => addOne('Ewan', helen.id));
		await send(ewan);
		expect(await counts(helen)).toEqual({ own: 1 });
		expect(await counts(mo)).toEqual({});
	});

	test('three of each at most, with the words', async () => {
		const { helen, niamh } = council;
		for (let n = 0; n < 5; n += 1) await send(niamh);
		const [section] = (await doing(() => listSections(helen))).filter(({ count }) => count > 0);
		expect(section).toMatchObject({ id: 'noOfficer', count: 5, unread: 5 });
		expect(section!.items.map(({ name, age }) => [name, age])).toEqual(Array(3).fill(['Niamh', 12]));
	});

	test('is told to managers alone', async () => {
		const { jo, niamh } = council;
		const lists: ((actor: Actor) => Promise<unknown>)[] = [
			listSections,
			listWithOfficers,
			listAwayNow,
			listStuckAccounts
		];
		for (const actor of [jo, niamh, { id: council.helen.id, role: 'duty' } as const])
			for (const list of lists) await expect(doing(() => list(actor))).rejects.toThrow(NotThere);
	});
});

describe('what is urgent and lies with officers', () => {
	const help = (child: Actor, then = wednesday) => at(then, () => sendWords(child, 'I like it here.', true));
	const withOfficers = (actor: Actor, then = wednesday) => at(then, () => listWithOfficers(actor));
	const numbers = async (actor: Actor, then = wednesday) =>
		(await withOfficers(actor, then)).map(({ name, count, unread }) => [name, count, unread]);
	const forced = { state: states.urgent, urgent: true } as const;

	test('by officer, who waits longest first, with when it climbs: until somebody acts or it is in the inbox', async () => {
		const { helen, mo, jo, david, amara, kai } = council;
		const first = await help(kai);
		const second = await help(amara, wednesday + hour / 2);
		const third = await help(amara, wednesday + (hour * 2) / 3);
		await send(amara);
		const then = wednesday + (hour * 3) / 4;
		expect(await withOfficers(helen, then)).toEqual([
			{
				officerId: david.id,
				name: 'David Okafor',
				count: 1,
				unread: 1,
				since: wednesday,
				climbsAt: wednesday + hour
			},
			{
				...{ officerId: jo.id, name: 'Jo Adeyemi', count: 2, unread: 2 },
				...{ since: wednesday + hour / 2, climbsAt: wednesday + 1.5 * hour }
			}
		]);
		// Officers of another manager.
		expect(await numbers(mo, then)).toEqual([]);
		await at(then, () => recordReading(jo, second));
		await at(then, () => recordAction(jo, third, newId(), 'Went to see Amara.'));
		expect(await numbers(helen, then)).toEqual([
			['David Okafor', 1, 1],
			['Jo Adeyemi', 1, 0]
		]);
		// David has no cover. It has climbed: it is among the urgent of the manager's own inbox.
		await at(wednesday + hour, climbDue);
		expect(await numbers(helen, wednesday + hour)).toEqual([['Jo Adeyemi', 1, 0]]);
		const found = await at(wednesday + hour, () => listSections(helen));
		expect(found[0]).toMatchObject({ id: 'urgent', count: 1, items: [{ row: { id: first } }] });
	});

	test('what is to be read first, and what is just for the officer, counts', async () => {
		const { helen, amara } = council;
		await send(amara, { lifted: 'readFirst', firstWords: Buffer.from('') as never });
		await send(amara, { kind: 'alone', lifted: 'readFirst', firstWords: Buffer.from('') as never });
		expect(await numbers(helen)).toEqual([['Jo Adeyemi', 2, 2]]);
	});

	test('of an officer without a manager, every manager is told; not of their own children', async () => {
		const { helen, mo, niamh } = council;
		const ines = await doing(() => adult('Ines Vale', 'officer'));
		const ewan = await doing(() => addOne('Ewan', ines.id));
		await help(ewan);
		// Nobody's yet: it is in the inbox of every manager.
		await help(niamh);
		for (const manager of [helen, mo]) expect(await numbers(manager)).toEqual([['Ines Vale', 1, 1]]);
		const own = await doing(() => addOne('Lia', helen.id));
		await help(own, wednesday + 1);
		expect(await numbers(helen)).toEqual([['Ines Vale', 1, 1]]);
		expect(await numbers(mo)).toEqual([
			['Ines Vale', 1, 1],
			['Helen Marsh', 1, 1]
		]);
	});

	test('nothing that is about the manager, past the officer, or that no other manager may look for', async () => {
		const { helen, mo, jo, amara, kai } = council;
		const about = await send(kai, forced);
		const past = await send(amara, { ...forced, audience: 'complaints' });
		const kept = await send(amara, forced);
		await keepFrom(about, helen);
		await keepFrom(past, jo);
		expect(await numbers(helen)).toEqual([['Jo Adeyemi', 1, 1]]);
		// Who the child named among the managers was asked of Helen alone: nobody but the climb brings it to Mo.
		expect(await numbers(mo)).toEqual([]);
		await keepFrom(kept, helen);
		expect(await numbers(helen)).toEqual([]);
		expect(await numbers(mo)).toEqual([]);
	});
});

test('a reason sifts nobody’s inbox but a manager’s', async () => {
	await send(council.amara);
	const asked = await doing(() => listInbox(council.jo, { show: 'all', reason: 'aboutStaff' }));
	expect(asked.total).toBe(1);
});

test('who is away today, and who reads for them', async () => {
	const { helen, jo, david } = council;
	await doing(() => setAway(helen, jo.id, '2026-11-16', '2026-11-20', david.id));
	const now = () => doing(() => listAwayNow(helen));
	const line = { name: 'Jo Adeyemi', until: '2026-11-20' };
	expect(await now()).toMatchObject([{ ...line, reader: { name: 'David Okafor', isAway: false } }]);
	// The cover is away, too: the next in line reads.
	await doing(() => setAway(helen, david.id, '2026-11-18', '2026-11-18', jo.id));
	expect(await now()).toMatchObject([
		{ name: 'David Okafor', reader: { name: 'Helen Marsh' } },
		{ ...line, reader: { name: 'Helen Marsh', isAway: false } }
	]);
	expect(await at(wednesday + 3 * day, () => listAwayNow(helen))).toEqual([]);
});

describe('whose account is stuck', () => {
	const stuck = (then = wednesday) => at(then, () => listStuckAccounts(council.helen));
	const invite = async (name: string) => {
		const serviceId = await addService(council.helen, 'Voices');
		await doing(() =>
			inviteAdvocate(council.helen, newId(), { name, email: `${name}@voices.example`.toLowerCase(), serviceId })
		);
	};

	test('who was invited and let the invitation run out; and whose mail does not leave', async () => {
		await invite('Lena');
		expect(await stuck()).toEqual([]);
		expect(await stuck(wednesday + 8 * day)).toMatchObject([{ name: 'Lena', role: 'advocate', why: 'expired' }]);
		await write((tx) => tx.update(notification).set({ deliveredAt: null, tries: 3 }));
		expect(await stuck()).toMatchObject([{ name: 'Lena', why: 'mail' }]);
	});

	test('not who came in with the council’s account', async () => {
		await invite('Lena');
		const [lena] = await store().read.select().from(person).where(eq(person.role, 'advocate'));
		expect(await stuck(wednesday + 8 * day)).toHaveLength(1);
		const pinned = { personId: lena!.id, subject: 'a subject', createdAt: wednesday };
		await write((tx) => tx.insert(councilAccount).values(pinned));
		expect(await stuck(wednesday + 8 * day)).toEqual([]);
	});

	test('not who has a password, was never invited, has another invitation that works, or is gone', async () => {
		await doing(() => adult('Ina', 'officer'));
		await invite('Lena');
		const [lena] = await store().read.select().from(person).where(eq(person.role, 'advocate'));
		const later = wednesday + 8 * day;
		const set = (changes: Partial<typeof person.$inferInsert>) =>
			write((tx) => tx.update(person).set(changes).where(eq(person.id, lena!.id)));
		await set({ secretHash: 'something' });
		expect(await stuck(later)).toEqual([]);
		await set({ secretHash: null, disabledAt: wednesday });
		expect(await stuck(later)).toEqual([]);
		await set({ disabledAt: null });
		expect(await stuck(later)).toHaveLength(1);
		await write((tx) =>
			tx.insert(link).values({
				...{ id: newId(), tokenHash: newId(), personId: lena!.id },
				...{ createdAt: later, expiresAt: later + day }
			})
		);
		expect(await stuck(later)).toEqual([]);
	});
});
