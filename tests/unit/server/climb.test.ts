import { SMTPServer } from 'smtp-server';
import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { adult, addOne, emailOf, foundCouncil, hour, minute, sendWords, type Council } from '../../support/council.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { climbDue, climbOf } from '../../../src/lib/server/climb.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { climbStep, contribution, event, exclusion, notification, staff } from '../../../src/lib/server/db/schema.ts';
import { closeStore, store } from '../../../src/lib/server/db/store.ts';
import { settings } from '../../../src/lib/server/env.ts';
import { findBrokenEvent } from '../../../src/lib/server/events.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { answerBack, reply } from '../../../src/lib/server/thread.ts';
import { openItem } from '../../../src/lib/server/open-item.ts';
import { recordAction } from '../../../src/lib/server/deeds.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { useMailer } from '../../../src/lib/server/mailer.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { system } from '../../../src/lib/server/people.ts';
import { can, NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { listOpeners, standingOf } from '../../../src/lib/server/standing.ts';

/** A free port, found before the settings are read for the first time. */
const port = await vi.hoisted(async () => {
	const { createServer } = await import('node:net');
	const probe = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => probe.once('listening', resolve));
	const { port: free } = probe.address() as { port: number };
	await new Promise((resolve) => probe.close(resolve));
	return free;
});
process.env['SMTP_URL'] = `smtp://127.0.0.1:${port}`;

const received: { to: string; raw: string }[] = [];
const smtp = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onData(stream, session, done) {
		const parts: Buffer[] = [];
		stream.on('data', (part: Buffer) => parts.push(part));
		stream.on('end', () => {
			for (const { address } of session.envelope.rcptTo)
				received.push({ to: address, raw: Buffer.concat(parts).toString() });
			done();
		});
	}
});

beforeAll(() => new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', () => resolve())));
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

const london = (text: string) => Date.parse(text);
const usual = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 };

describe('when something climbs (rule 7)', () => {
	test.each([
		// sent, cover, manager, duty
		['Tuesday 10:00', '2026-11-17T10:00Z', '2026-11-17T11:00Z', '2026-11-17T12:00Z', '2026-11-17T17:00Z'],
		['at the opening', '2026-11-17T09:00Z', '2026-11-17T10:00Z', '2026-11-17T11:00Z', '2026-11-17T17:00Z'],
		['a minute before', '2026-11-17T08:59Z', '2026-11-17T10:00Z', '2026-11-17T11:00Z', '2026-11-17T08:59Z'],
		['a minute before the end', '2026-11-17T16:59Z', '2026-11-18T09:59Z', '2026-11-18T10:59Z', '2026-11-17T17:00Z'],
		['at the end', '2026-11-17T17:00Z', '2026-11-18T10:00Z', '2026-11-18T11:00Z', '2026-11-17T17:00Z'],
		['Friday 16:30', '2026-11-20T16:30Z', '2026-11-23T09:30Z', '2026-11-23T10:30Z', '2026-11-20T17:00Z'],
		['Friday 15:30', '2026-11-20T15:30Z', '2026-11-20T16:30Z', '2026-11-23T09:30Z', '2026-11-20T17:00Z'],
		['Sunday evening', '2026-11-22T20:00Z', '2026-11-23T10:00Z', '2026-11-23T11:00Z', '2026-11-22T20:00Z'],
		// Christmas Day and Boxing Day are a Friday and a Saturday: Monday 28 is a bank holiday instead.
		['Christmas Eve 16:00', '2026-12-24T16:00Z', '2026-12-24T17:00Z', '2026-12-29T10:00Z', '2026-12-24T17:00Z'],
		['Christmas Day', '2026-12-25T11:00Z', '2026-12-29T10:00Z', '2026-12-29T11:00Z', '2026-12-25T11:00Z'],
		['Easter Monday', '2026-04-06T11:00+01:00', '2026-04-07T09:00Z', '2026-04-07T10:00Z', '2026-04-06T11:00+01:00'],
		// The clocks go forward on Sunday 29 March and back on Sunday 25 October 2026.
		['Friday, clocks forward', '2026-03-27T16:30Z', '2026-03-30T08:30Z', '2026-03-30T09:30Z', '2026-03-27T17:00Z'],
		['Friday, clocks back', '2026-10-23T15:30Z', '2026-10-26T09:30Z', '2026-10-26T10:30Z', '2026-10-23T16:00Z'],
		['in that night', '2026-10-25T01:30Z', '2026-10-26T10:00Z', '2026-10-26T11:00Z', '2026-10-25T01:30Z']
	])('%s', (_, sent, cover, manager, duty) => {
		const steps = climbOf(london(sent), usual);
		const said = Object.fromEntries(Object.entries(steps).map(([step, due]) => [step, new Date(due).toISOString()]));
		const iso = (text: string) => new Date(london(text)).toISOString();
		expect(said).toEqual({ cover: iso(cover), manager: iso(manager), duty: iso(duty) });
	});

	test('a council that works to midnight, and one that never closes', () => {
		const late = { days: [1, 2, 3, 4, 5], from: 22 * 60, to: 24 * 60 };
		const tuesday = london('2026-11-17T23:30Z');
		expect(new Date(climbOf(tuesday, late).cover).toISOString()).toBe('2026-11-18T22:30:00.000Z');
		expect(new Date(climbOf(tuesday, late).duty).toISOString()).toBe('2026-11-18T00:00:00.000Z');
		const always = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 * 60 };
		const steps = climbOf(tuesday, always);
		expect([steps.cover - tuesday, steps.manager - tuesday]).toEqual([hour, 2 * hour]);
		// Until the next day on which nobody works.
		expect(new Date(steps.duty).toISOString()).toBe('2026-12-25T00:00:00.000Z');
	});

	test('at any instant: cover first, then the manager, and the duty people before anybody is at home', () => {
		const instant = fc.integer({ min: london('2026-01-01T00:00Z'), max: london('2028-01-01T00:00Z') });
		fc.assert(
			fc.property(instant, (sent) => {
				const { cover, manager, duty } = climbOf(sent, usual);
				expect(cover).toBeGreaterThanOrEqual(sent + hour);
				expect(manager).toBeGreaterThanOrEqual(cover + hour);
				expect(duty).toBeGreaterThanOrEqual(sent);
				// Nobody waits for longer than a working day without somebody new.
				expect(Math.min(cover, duty) - sent).toBeLessThanOrEqual(hour);
			}),
			{ numRuns: 300 }
		);
	});
});

const tuesday = london('2026-11-17T10:00Z');
const sunday = london('2026-11-22T20:00Z');
const steps = ['contribution.climbedToCover', 'contribution.climbedToManager', 'contribution.climbedToDuty'];

let council: Council;
let colin: Actor;
let priya: Actor;
let now = tuesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

/** Moves the clock on and does all that is due; twice, for what the first round was asked before. */
async function passTo(instant: number): Promise<void> {
	now = instant;
	await doing(climbDue);
	await doing(climbDue);
}

const climbed = async () =>
	(await store().read.select().from(event).orderBy(event.seq)).flatMap(({ type }) => {
		const step = steps.indexOf(type);
		return step < 0 ? [] : [['cover', 'manager', 'duty'][step]];
	});
const told = () => received.map(({ to }) => to);
const rowOf = async (id: string) => (await store().read.select().from(contribution).where(eq(contribution.id, id)))[0]!;
const sees = async (actor: Actor) => (await doing(() => listInbox(actor, { show: 'all' }))).items.map(({ id }) => id);
const mayOpen = async (actor: Actor, id: string) =>
	doing(async () => can(actor, 'item.open', await standingOf(await rowOf(id))));

beforeEach(async () => {
	now = tuesday;
	received.length = 0;
	freshStore();
	useMailer(undefined);
	council = await doing(foundCouncil);
	priya = await doing(() => adult('Priya Nair', 'officer', council.helen.id));
	colin = await doing(() => adult('Colin Price', 'duty'));
	await store().transaction(async (tx) => {
		await tx.update(staff).set({ coverId: council.david.id }).where(eq(staff.id, council.jo.id));
		await tx.update(staff).set({ coverId: priya.id }).where(eq(staff.id, council.david.id));
	});
});

const jo = emailOf('Jo Adeyemi');
const david = emailOf('David Okafor');
const helen = emailOf('Helen Marsh');
const duty = () => settings().dutyEmail;

describe('an urgent item', () => {
	test('climbs on a Tuesday: officer, cover, manager, and the duty people in the evening', async () => {
		const id = await doing(() => sendWords(council.amara, 'CANARY help', true));
		await passTo(tuesday + minute);
		expect(told()).toEqual([jo]);
		expect(await sees(council.david)).toEqual([]);
		await passTo(tuesday + hour - 1);
		expect(told()).toEqual([jo]);
		await passTo(tuesday + hour);
		expect(told()).toEqual([jo, david]);
		expect(await sees(council.david)).toEqual([id]);
		expect(await sees(council.helen)).toEqual([]);
		await passTo(tuesday + 2 * hour);
		expect(told()).toEqual([jo, david, helen]);
		expect(await sees(council.helen)).toEqual([id]);
		expect(await sees(colin)).toEqual([]);
		await passTo(tuesday + 7 * hour);
		expect(told()).toEqual([jo, david, helen, duty()]);
		expect(await sees(colin)).toEqual([id]);
		expect(await climbed()).toEqual(['cover', 'manager', 'duty']);
		for (const { raw } of received) {
			expect(raw).toContain('Please look now');
			expect(raw).not.toMatch(/CANARY|Amara|Adeyemi,/);
		}
		await passTo(tuesday + 30 * 24 * hour);
		expect(received).toHaveLength(4);
		expect(await findBrokenEvent(store().read)).toBeUndefined();
	});

	test('goes to the duty people at once on a Sunday, and leaves them when somebody has acted', async () => {
		now = sunday;
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await passTo(sunday);
		expect(told().sort()).toEqual([duty(), jo].sort());
		expect(await sees(colin)).toEqual([id]);
		now = sunday + minute;
		await doing(() => recordReading(colin, id));
		await doing(() => recordAction(colin, id, 'f', 'Rang the home.'));
		expect(await sees(colin), 'what they did themselves stays for the day').toEqual([id]);
		expect((await doing(() => openItem(council.jo, id))).deeds).toMatchObject([{ by: 'Colin Price', kind: 'acted' }]);
		await passTo(sunday + 5 * hour);
		expect(await sees(colin), 'and goes at midnight').toEqual([]);
		await passTo(sunday + 48 * hour);
		expect(await climbed()).toEqual(['duty']);
		expect(received).toHaveLength(2);
	});

	test('another of the duty people does not see what was acted on', async () => {
		now = sunday;
		const asha = await adult('Asha Lowe', 'duty');
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await passTo(sunday);
		expect(await sees(asha)).toEqual([id]);
		await doing(() => recordAction(council.jo, id, 'f', 'I am with them.'));
		expect([await sees(asha), await sees(colin)]).toEqual([[], []]);
		expect([await mayOpen(asha, id), await mayOpen(colin, id)]).toEqual([false, false]);
	});

	test.each([
		['opening it', (id: string) => recordReading(council.jo, id)],
		['replying', (id: string) => reply(council.jo, id, 'f', 'I am coming.')],
		['more words of the child', (id: string) => answerBack(council.amara, id, 'f', 'hurry')]
	])('is not stopped by %s', async (_, work) => {
		const id = await doing(() => sendWords(council.amara, 'help', true));
		now += minute;
		await doing(() => work(id));
		await passTo(tuesday + 2 * hour);
		expect(await climbed()).toEqual(['cover', 'manager']);
	});

	test('is stopped by what somebody did, between two steps', async () => {
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await passTo(tuesday + hour);
		now = tuesday + hour + minute;
		await doing(() => recordAction(council.david, id, 'f', 'Rang Amara.'));
		await passTo(tuesday + 90 * 24 * hour);
		expect(await climbed()).toEqual(['cover']);
		expect(told()).toEqual([jo, david]);
		expect(await sees(council.david), 'whoever had it keeps it').toEqual([id]);
	});

	test('that was acted on before its step was written calls nobody', async () => {
		const id = await doing(() => sendWords(council.amara, 'help', true));
		now = tuesday + hour + minute;
		await doing(() => recordAction(council.jo, id, 'f', 'Done.'));
		await passTo(tuesday + 30 * hour);
		expect(await climbed()).toEqual(['cover']);
		expect(told()).toEqual([jo]);
		expect(await sees(council.david)).toEqual([]);
	});

	test('that is not urgent does not climb', async () => {
		await doing(() => sendWords(council.amara, 'I like it here.'));
		await passTo(tuesday + 90 * 24 * hour);
		expect(await climbed()).toEqual([]);
		expect(await store().read.select().from(climbStep)).toEqual([]);
	});
});

describe('each step is written once', () => {
	test('across restarts and however many look', async () => {
		await doing(() => sendWords(council.amara, 'help', true));
		await doing(() => sendWords(council.kai, 'help', true));
		for (let look = 0; look < 12; look += 1) {
			now += 45 * minute;
			await Promise.all([doing(climbDue), doing(climbDue), doing(climbDue)]);
			await doing(climbDue);
			closeStore();
			store();
		}
		expect((await climbed()).sort()).toEqual(['cover', 'cover', 'duty', 'duty', 'manager', 'manager']);
		const mails = await store().read.select().from(notification);
		expect(mails).toHaveLength(8);
		expect(mails.every(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
		expect(received).toHaveLength(8);
	});

	test('with all steps overdue after a long stop', async () => {
		await doing(() => sendWords(council.amara, 'help', true));
		closeStore();
		now = tuesday + 20 * 24 * hour;
		await passTo(now);
		expect((await climbed()).sort()).toEqual(['cover', 'duty', 'manager']);
		await passTo(now + hour);
		expect((await climbed()).sort()).toEqual(['cover', 'duty', 'manager']);
	});

	test('a mail that is not accepted is tried until it is, and the step stays one', async () => {
		let isDown = true;
		const sent: string[] = [];
		useMailer({
			send: async ({ to }) => {
				if (isDown) throw new Error('down');
				sent.push(to);
			}
		});
		now = sunday;
		await doing(() => sendWords(council.amara, 'help', true));
		await passTo(sunday);
		expect(sent).toEqual([]);
		isDown = false;
		await passTo(sunday + hour);
		expect(sent.sort()).toEqual([duty(), jo].sort());
		expect(await climbed()).toEqual(['duty']);
	});
});

describe('never nobody, and never whom it is about', () => {
	const keepFrom = (id: string, ...people: Actor[]) =>
		store().transaction(async (tx) => {
			for (const { id: personId } of people) await tx.insert(exclusion).values({ contributionId: id, personId });
		});

	test('the cover who must not be told is passed over for the cover’s cover', async () => {
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await keepFrom(id, council.david);
		await passTo(tuesday + 8 * hour);
		expect(told()).toEqual([jo, emailOf('Priya Nair'), helen, duty()]);
		expect(await sees(council.david)).toEqual([]);
		await expect(doing(() => openItem(council.david, id))).rejects.toThrow(NotThere);
	});

	test('the cover who is away is passed over; where all are, the manager', async () => {
		await doing(() => setAway(council.david, council.david.id, '2026-11-16', '2026-11-17', priya.id));
		await doing(() => sendWords(council.amara, 'help', true));
		await passTo(tuesday + hour);
		expect(told()).toEqual([jo, emailOf('Priya Nair')]);
		await doing(() => setAway(priya, priya.id, '2026-11-17', '2026-11-30', council.jo.id));
		await doing(() => sendWords(council.amara, 'again', true));
		await passTo(now + hour);
		expect(told().slice(2)).toEqual(expect.arrayContaining([helen]));
		expect(told()).not.toContain(david);
	});

	test('an officer without a cover and without a manager of their own climbs to one of the managers', async () => {
		const sam = await doing(() => adult('Sam Lee', 'officer'));
		const leo = await doing(() => addOne('Leo', sam.id));
		await doing(() => sendWords(leo, 'help', true));
		await passTo(tuesday + hour);
		expect(told()[0]).toBe(emailOf('Sam Lee'));
		expect([helen, emailOf('Mo Khan')]).toContain(told()[1]);
	});

	test('whom it is about is the officer by now: it climbs to the managers, never to that officer’s cover', async () => {
		await doing(() => moveChild(system, council.amara.id, council.david.id));
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await keepFrom(id, council.david);
		received.length = 0;
		await passTo(tuesday + 2 * hour);
		expect(told()).not.toContain(emailOf('Priya Nair'));
		expect([await sees(council.david), await sees(priya)]).toEqual([[], []]);
		expect(await sees(council.helen)).toEqual([id]);
	});

	test('what went past an officer stays so with the next one: it never climbs to that officer’s cover', async () => {
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await store().transaction(async (tx) => {
			await tx.update(contribution).set({ audience: 'manager' }).where(eq(contribution.id, id));
		});
		await keepFrom(id, council.jo);
		await doing(() => moveChild(system, council.amara.id, council.david.id));
		await passTo(tuesday + minute);
		received.length = 0;
		await passTo(tuesday + hour);
		expect(told()).toEqual([emailOf('Mo Khan')]);
		expect([await sees(council.david), await sees(priya)]).toEqual([[], []]);
	});

	test('no officer yet: each step tells every manager', async () => {
		await doing(() => sendWords(council.niamh, 'help', true));
		await passTo(tuesday + minute);
		expect(told().sort()).toEqual([helen, emailOf('Mo Khan')]);
		received.length = 0;
		await passTo(tuesday + hour);
		expect(told().sort()).toEqual([helen, emailOf('Mo Khan')]);
	});

	test('a complaint that no cover and no manager may learn of climbs to the complaints people', async () => {
		await doing(() => adult('Rashid Khan', 'complaints'));
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await store().transaction(async (tx) => {
			await tx.update(contribution).set({ kind: 'complaint' }).where(eq(contribution.id, id));
		});
		await keepFrom(id, council.david, priya, council.helen, council.mo);
		await passTo(tuesday + minute);
		received.length = 0;
		await passTo(tuesday + hour);
		expect(told()).toEqual([emailOf('Rashid Khan')]);
	});

	test('the manager who must not be told is passed over for another', async () => {
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await keepFrom(id, council.helen);
		await passTo(tuesday + 2 * hour);
		expect(told()).toEqual([jo, david, emailOf('Mo Khan')]);
		expect([await sees(council.helen), await sees(council.mo)]).toEqual([[], [id]]);
	});

	test('the duty people who must not be told are not mailed, and the manager is', async () => {
		now = sunday;
		const id = await doing(() => sendWords(council.amara, 'help', true));
		// Kept from it before the step is taken: there is no such tick yet, but the rule holds for everybody.
		await keepFrom(id, colin);
		await store().transaction(async (tx) => {
			await tx.update(climbStep).set({ takenAt: null }).where(eq(climbStep.step, 'duty'));
		});
		expect(await sees(colin)).toEqual([]);
		received.length = 0;
		await passTo(sunday + 12 * hour);
		expect(told()).not.toContain(duty());
		expect(told()).toContain(helen);
	});

	test('whoever is away, disabled or named: each step tells somebody who may open it', async () => {
		const everyone = [council.david, priya, council.helen, council.mo];
		const away = fc.subarray(everyone);
		const named = fc.subarray(everyone);
		await fc.assert(
			fc.asyncProperty(away, named, fc.constantFrom(tuesday, sunday), async (gone, about, start) => {
				now = start;
				await store().transaction(async (tx) => {
					await tx.delete(notification);
					await tx.update(staff).set({ awayFrom: null, awayUntil: null });
					for (const { id } of gone)
						await tx.update(staff).set({ awayFrom: '2026-11-01', awayUntil: '2026-12-31' }).where(eq(staff.id, id));
				});
				const id = await doing(() => sendWords(council.amara, `help ${Math.random()}`, true));
				await keepFrom(id, ...about);
				await passTo(start + 15 * hour);
				await passTo(start + 24 * hour);
				const own = await store()
					.read.select({ type: event.type, to: notification.personId })
					.from(event)
					.innerJoin(notification, eq(notification.eventSeq, event.seq))
					.where(eq(event.subjectId, id));
				const openers = await doing(async () => listOpeners(await rowOf(id)));
				for (const step of steps) {
					const people = own.filter(({ type }) => type === step).map(({ to }) => to);
					expect(people.length, `${step} tells somebody`).toBeGreaterThan(0);
					for (const person of people) {
						if (person === null) continue;
						expect(about.map((each) => each.id)).not.toContain(person);
						expect(openers).toContain(person);
					}
				}
				for (const each of [...everyone, colin, council.jo]) {
					const shown = await sees(each);
					expect(shown.includes(id), 'the list says what the rule says').toBe(await mayOpen(each, id));
					if (about.includes(each)) expect(shown).not.toContain(id);
				}
			}),
			{ numRuns: 12 }
		);
	}, 60_000);
});

describe('the duty people', () => {
	test('open, and write down what they did: nothing else', async () => {
		now = sunday;
		const id = await doing(() => sendWords(council.amara, 'help', true));
		await passTo(sunday);
		const standing = await doing(async () => standingOf(await rowOf(id)));
		const all = [
			'item.open',
			'item.recordAction',
			'item.reply',
			'item.recordTalk',
			'item.markDone',
			'item.passOn'
		] as const;
		expect(all.filter((action) => can(colin, action, standing))).toEqual(['item.open', 'item.recordAction']);
	});

	test('have no list of what did not climb', async () => {
		now = sunday;
		await doing(() => sendWords(council.kai, 'hello'));
		await passTo(sunday + 100 * hour);
		expect(await sees(colin)).toEqual([]);
	});
});
