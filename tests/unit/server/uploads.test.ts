/** Importing lists: what is wrong is said, all or nothing is written, and the same rows again change nothing. */
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../../src/lib/server/clock.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import {
	child,
	contribution,
	event,
	link,
	listedPerson,
	person,
	review,
	upload,
	type ListKind
} from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { findBrokenEvent } from '../../../src/lib/server/events.ts';
import { changeRole, endAccount } from '../../../src/lib/server/leaving.ts';
import { listPeople, removeListedPerson } from '../../../src/lib/server/listed-people.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { addChild, getBirthday, getChild } from '../../../src/lib/server/children.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { system } from '../../../src/lib/server/people.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';
import { findCareFrom } from '../../../src/lib/server/review-standing.ts';
import { cancelReview, markHeld } from '../../../src/lib/server/review-changes.ts';
import { listReviewsOf } from '../../../src/lib/server/reviews.ts';
import {
	checkUpload,
	dropUpload,
	fileLife,
	getUpload,
	listUploads,
	startImport,
	sweepUploads,
	takeUpload
} from '../../../src/lib/server/uploads.ts';
import imports from '../../../src/lib/locales/en/imports.ts';
import { advocateOf, adult, emailOf, hour, minute, sendWords, wednesday } from '../../support/council.ts';
import { freshStore, mails } from '../../support/domain.ts';
import { fileOf, madeUp } from '../../support/import-files.ts';

let helen: Actor;
let mo: Actor;

beforeEach(() =>
	at(wednesday, async () => {
		freshStore();
		helen = await adult('Helen Marsh', 'manager');
		mo = await adult('Mo Khan', 'manager');
	})
);

const now = <T>(work: () => Promise<T>) => at(wednesday, work);

let form = 0;
/** Gives a file and looks at what it would do. */
async function give(kind: ListKind, rows: readonly (readonly string[])[], actor = helen) {
	const id = await takeUpload(actor, `form-${(form += 1)}`, fileOf(kind, rows));
	return { id, ...(await checkUpload(actor, id)) };
}

/** Presses Import for what was shown, and waits for the end. */
async function press(id: string, token: string, actor = helen) {
	const started = await startImport(actor, id, token);
	if (started === 'busy') return started;
	await started.finished;
	return getUpload(actor, id);
}

async function importAll(kind: ListKind, rows: readonly (readonly string[])[]) {
	const { id, token, plan } = await give(kind, rows);
	expect(plan.problems).toEqual([]);
	await press(id, token);
	return getUpload(helen, id);
}

/** Everything that an import could have written, as text. */
async function everything(): Promise<string> {
	const { read } = store();
	const tables = [person, child, review, listedPerson, event, link];
	return JSON.stringify(await Promise.all(tables.map((table) => read.select().from(table))));
}

const childIds = async () => (await store().read.select({ id: child.id }).from(child)).map(({ id }) => id);
const eventsOf = async (type: string) => (await store().read.select().from(event).where(eq(event.type, type))).length;

const sam = ['Sam Lark', 'sam@council.example', 'officer', emailOf('Helen Marsh')];
const robin = ['104', 'Robin', '31/12/2014', 'sam@council.example', '2025-09-01'];

describe('a council is set up', () => {
	test('by four lists, in any order of rows', () =>
		now(async () => {
			const boss = ['Ada Finch', 'ada.finch@council.example', 'Manager', ''];
			const two = await importAll('staff', [['Lu Wren', 'lu.wren@council.example', 'officer', boss[1]!], sam, boss]);
			expect(two).toMatchObject({ state: 'done', result: { added: 3, changed: 0, same: 0 } });
			await climbDue();
			const invited = [boss[1], 'lu.wren@council.example', sam[1]];
			// Who reads complaints already is told once that an account was added that can.
			const readers = [emailOf('Helen Marsh'), emailOf('Mo Khan')];
			expect(mails.map(({ to }) => to).sort()).toEqual([...invited, ...readers].sort());
			await importAll('children', [robin, ['105', 'Kit', '1/2/2016', '', '']]);
			const ids = await childIds();
			const views = await Promise.all(ids.map((id) => getChild(id)));
			expect(views.map(({ name, age, officer }) => [name, age, officer?.name]).sort()).toEqual([
				['Kit', 10, undefined],
				['Robin', 11, 'Sam Lark']
			]);
			const robinId = views.find(({ name }) => name === 'Robin')!.id;
			expect([await getBirthday(robinId), await findCareFrom(robinId)]).toEqual(['2014-12-31', '2025-09-01']);
			await importAll('people', [
				['104', 'Nan Joy', 'grandmother', ''],
				['104', 'Mr Grey', 'neighbour', 'yes']
			]);
			await importAll('reviews', [['104', '31/03/2027', '16:30', 'where you live', 'Mid-way']]);
			const [meeting] = await listReviewsOf(robinId);
			expect(meeting).toMatchObject({ day: '2027-03-31', time: '4:30pm', place: 'where you live', kind: 'midway' });
			// Who must not come is never offered.
			expect(meeting!.people.map(({ name }) => name)).toEqual(['Nan Joy']);
			expect(await findBrokenEvent(store().read)).toBeUndefined();
		}));

	test(
		'and the same files again change nothing, and invite nobody twice',
		() =>
			now(async () => {
				const letters = fc
					.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
					.filter((text) => /\S/.test(text) && !/["\p{C}]/u.test(text));
				const day = fc.date({ min: new Date('2010-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
				const ahead = fc.date({ min: new Date('2026-11-19'), max: new Date('2028-01-01'), noInvalidDate: true });
				const iso = (date: Date) => date.toISOString().slice(0, 10);
				const one = fc.record({
					name: letters,
					day,
					ahead,
					who: letters,
					mustNot: fc.constantFrom('yes', 'no', ''),
					time: fc.constantFrom('', '4pm', '09:15'),
					officer: fc.nat(2),
					careFrom: fc.constantFrom('', '2026-02-03')
				});
				let round = 0;
				await fc.assert(
					fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 6 }), async (all) => {
						round += 1;
						const number = (n: number) => `R${round}-${n}`;
						const lists: [ListKind, string[][]][] = [
							['staff', [0, 1].map((n) => [`Officer ${n}`, `o${n}.${round}@council.example`, 'officer', ''])],
							[
								'children',
								all.map((each, n) => [
									number(n),
									each.name,
									iso(each.day),
									each.officer ? `o${each.officer - 1}.${round}@council.example` : '',
									each.careFrom
								])
							],
							['people', all.map((each, n) => [number(n), each.who, 'aunt', each.mustNot])],
							['reviews', all.map((each, n) => [number(n), iso(each.ahead), each.time, each.name, ''])]
						];
						for (const [kind, rows] of lists) expect((await importAll(kind, rows)).result.added).toBe(rows.length);
						await climbDue();
						const [before, sent] = [await everything(), mails.length];
						for (const [kind, rows] of lists) {
							const again = await importAll(kind, rows);
							expect(again.result).toEqual({ added: 0, changed: 0, same: rows.length });
						}
						await climbDue();
						expect([await everything(), mails.length]).toEqual([before, sent]);
					}),
					{ numRuns: 15 }
				);
			}),
		60_000
	);
});

/** One list with a row that is fine, and a bad one: which cell is said, and why. */
const bad: [ListKind, string[], string | undefined, string][] = [
	['staff', ['', 'x@council.example', 'officer', ''], 'name', 'needed'],
	['staff', ['X', '', 'officer', ''], 'email', 'needed'],
	['staff', ['X', 'x@council', 'officer', ''], 'email', 'email'],
	['staff', ['X', 'x@council.example', 'iro', ''], 'role', 'role'],
	['staff', ['X', 'mo.khan@council.example', 'officer', ''], 'role', 'otherRole'],
	['staff', ['X', 'gone@council.example', 'officer', ''], 'email', 'hasEnded'],
	['staff', ['X', 'nadia@council.example', 'officer', ''], 'email', 'isAdvocate'],
	['staff', ['X', 'SAM@council.example', 'officer', ''], 'email', 'twice'],
	['staff', ['X', 'x@council.example', 'officer', 'nobody@council.example'], 'manager email', 'noManager'],
	['staff', ['X', 'x@council.example', 'officer', sam[1]!], 'manager email', 'noManager'],
	['staff', ['X', 'x@council.example', 'manager', 'x@council.example'], 'manager email', 'ownManager'],
	['staff', ['x'.repeat(101), 'x@council.example', 'officer', ''], 'name', 'tooLong'],
	['staff', ['Sam Lark', 'sam.lark@council.example', 'officer', ''], undefined, 'example'],
	['children', ['', 'X', '2014-02-03', '', ''], 'number', 'needed'],
	['children', ['9'.repeat(101), 'X', '2014-02-03', '', ''], 'number', 'tooLong'],
	['children', [' 1 0 4', 'X', '2014-02-03', '', ''], 'number', 'twice'],
	['children', ['1', 'X', '03/02/14', '', ''], 'birthday', 'day'],
	['children', ['1', 'X', '2026-11-19', '', ''], 'birthday', 'dayAhead'],
	['children', ['1', 'X', '1999-02-03', '', ''], 'birthday', 'tooOld'],
	['children', ['1', 'X', '2014-02-03', 'jo', ''], 'officer email', 'email'],
	['children', ['1', 'X', '2014-02-03', 'nobody@council.example', ''], 'officer email', 'noOfficer'],
	['children', ['1', 'X', '2014-02-03', 'rashid@council.example', ''], 'officer email', 'noOfficer'],
	['children', ['1', 'X', '2014-02-03', 'gone@council.example', ''], 'officer email', 'hasEnded'],
	['children', ['1', 'X', '2014-02-03', '', 'May'], 'in care from', 'day'],
	['children', ['1', 'X', '2014-02-03', '', '2014-02-02'], 'in care from', 'beforeBirth'],
	['people', ['1', 'Nan', 'aunt', ''], 'child number', 'noChild'],
	['people', ['104', 'Nan', '', ''], 'who', 'needed'],
	['people', ['104', 'Nan', 'aunt', 'maybe'], 'must not come', 'yesNo'],
	['people', ['104', ' nan  JOY', 'aunt', ''], 'name', 'twice'],
	['reviews', ['1', '2027-03-31', '', '', ''], 'child number', 'noChild'],
	['reviews', ['104', '', '', '', ''], 'day', 'needed'],
	['reviews', ['104', '31.3.2027', '', '', ''], 'day', 'day'],
	['reviews', ['104', '2026-11-17', '', '', ''], 'day', 'dayPast'],
	['reviews', ['104', '2029-11-18', '', '', ''], 'day', 'dayFar'],
	['reviews', ['104', '2027-03-31', 'at four', '', ''], 'time', 'time'],
	['reviews', ['104', '2027-03-31', '', '', 'party'], 'kind', 'kind'],
	['reviews', ['104', '31/01/2027', '', '', 'other'], 'kind', 'otherKind'],
	['reviews', ['104', '2027-05-05', '', '', ''], 'day', 'twice']
];

describe('one bad cell', () => {
	const fine: Record<ListKind, string[]> = {
		staff: sam,
		children: robin,
		people: ['104', 'Nan Joy', 'grandmother', ''],
		reviews: ['104', '05/05/2027', '', '', '']
	};

	beforeEach(() =>
		now(async () => {
			await importAll('staff', [sam]);
			await importAll('children', [robin]);
			await importAll('reviews', [['104', '2027-01-31', '', '', '']]);
			await adult('Rashid', 'complaints');
			await advocateOf('Voices', 'Nadia');
			const gone = await adult('Gone', 'officer');
			await store().transaction(async (tx) => {
				await tx.update(person).set({ disabledAt: wednesday }).where(eq(person.id, gone.id));
			});
		})
	);

	test.each(bad)('%s: %j is said, and nothing is written', (kind, row, column, reason) =>
		now(async () => {
			const { id, plan, token } = await give(kind, [fine[kind], row]);
			expect(plan.problems.map((each) => [each.line, each.column, each.reason])).toEqual([[3, column, reason]]);
			const before = await everything();
			expect(await press(id, token)).toMatchObject({ state: 'checked', trouble: 'changed' });
			expect(await everything()).toBe(before);
		})
	);

	test('has words for every reason', () => {
		const said = new Set(bad.map(([, , , reason]) => reason));
		expect([...said].sort()).toEqual(Object.keys(imports.row).sort());
	});
});

describe('what is there', () => {
	beforeEach(() =>
		now(async () => {
			await importAll('staff', [sam, ['Lu Wren', 'lu.wren@council.example', 'officer', '']]);
			await importAll('children', [robin]);
		})
	);

	test('changes from old to new, and only where a cell says so', () =>
		now(async () => {
			const { id, plan, token } = await give('children', [
				['104', 'Robyn', '2015-01-30', 'LU.WREN@council.example', '']
			]);
			expect(plan.changes.map(({ changes }) => changes)).toEqual([
				[
					{ column: 'name', from: 'Robin', to: 'Robyn' },
					{ column: 'birthday', from: '2014-12-31', to: '2015-01-30' },
					{ column: 'officer email', from: 'sam@council.example', to: 'lu.wren@council.example' }
				]
			]);
			await press(id, token);
			const [childId] = await childIds();
			expect(await getChild(childId!)).toMatchObject({ name: 'Robyn', officer: { name: 'Lu Wren' } });
			expect(await findCareFrom(childId!)).toBe('2025-09-01');
			expect([await eventsOf('child.moved'), await eventsOf('child.changed')]).toEqual([1, 1]);
		}));

	test('an officer’s manager and name', () =>
		now(async () => {
			const { id, plan, token } = await give('staff', [['Sam Larkin', sam[1]!, 'officer', emailOf('Mo Khan')]]);
			expect(plan.changes.flatMap(({ changes }) => changes)).toEqual([
				{ column: 'name', from: 'Sam Lark', to: 'Sam Larkin' },
				{ column: 'manager email', from: emailOf('Helen Marsh'), to: emailOf('Mo Khan') }
			]);
			expect((await press(id, token)) as object).toMatchObject({ result: { added: 0, changed: 1 } });
			expect((await give('staff', [['Sam Larkin', sam[1]!, 'officer', emailOf('Mo Khan')]])).plan.same).toBe(1);
			expect([await eventsOf('person.changed'), await eventsOf('person.managerChanged')]).toEqual([1, 1]);
		}));

	test('an officer’s manager, who is told of what waits past the officer; and the officer is told, too', () =>
		now(async () => {
			const robinActor = { id: (await childIds())[0]!, role: 'child' } as const;
			const past = await sendWords(robinActor);
			await store().transaction((tx) =>
				tx.update(contribution).set({ audience: 'manager' }).where(eq(contribution.id, past))
			);
			await climbDue();
			mails.length = 0;
			await importAll('staff', [['Sam Lark', sam[1]!, 'officer', emailOf('Mo Khan')]]);
			await climbDue();
			await climbDue();
			expect(mails.map(({ to }) => to).sort()).toEqual([emailOf('Mo Khan'), sam[1]!]);
			// Once: the same rows again tell nobody.
			expect((await give('staff', [['Sam Lark', sam[1]!, 'officer', emailOf('Mo Khan')]])).plan.same).toBe(1);
		}));

	test('a child without a number gets it by name and birthday; one with another number is told of', () =>
		now(async () => {
			await addChild(system, { name: 'Kit', birthday: '2016-02-01', officerId: null });
			const { plan, id, token } = await give('children', [
				['105', 'KIT', '2016-02-01', '', ''],
				['106', 'Robin', '2014-12-31', '', '']
			]);
			expect(plan.changes.map(({ changes }) => changes.map(({ column }) => column))).toEqual([['number', 'name']]);
			expect(plan.adds.map(({ notes }) => notes)).toEqual([[{ note: 'sameChild', other: '104' }]]);
			await press(id, token);
			expect(await childIds()).toHaveLength(3);
		}));

	test('a meeting that is over stays as it was; another day is another one, and the page says so', () =>
		now(async () => {
			const rows = [
				['104', '2027-01-31', '', 'school', ''],
				['104', '2027-02-28', '', 'school', ''],
				['104', '2027-03-31', '4pm', 'school', '']
			];
			await importAll('reviews', rows);
			const jo = { id: (await getChild((await childIds())[0]!)).officer!.id, role: 'officer' } as const;
			const [third, second, first] = await listReviewsOf((await childIds())[0]!);
			await markHeld(jo, first!.id, '2027-01-31');
			await cancelReview(jo, second!.id);
			const { plan, id, token } = await give('reviews', [
				['104', '2027-01-31', '5pm', 'cafe', ''],
				['104', '2027-02-28', '5pm', 'cafe', ''],
				['104', '2027-03-31', '5pm', '', ''],
				['104', '2027-04-30', '', '', '']
			]);
			expect(plan.same).toBe(2);
			expect(plan.changes.map(({ changes }) => changes)).toEqual([[{ column: 'time', from: '4pm', to: '5pm' }]]);
			expect(plan.adds.map(({ notes }) => notes)).toEqual([[{ note: 'otherMeeting', other: '2027-03-31' }]]);
			await press(id, token);
			const changed = (await listReviewsOf((await childIds())[0]!)).find((each) => each.id === third!.id);
			expect(changed).toMatchObject({ time: '5pm', place: 'school' });
		}));

	test('the next meeting of what is open follows', () =>
		now(async () => {
			const [id] = await childIds();
			await sendWords({ id: id!, role: 'child' });
			const dayOf = async () => (await store().read.select().from(contribution))[0]?.reviewDay;
			await importAll('reviews', [['104', '2027-01-31', '', '', '']]);
			expect(await dayOf()).toBe('2027-01-31');
		}));

	test('who was taken off the list, or must not come, is told', () =>
		now(async () => {
			const people = [
				['104', 'Nan Joy', 'grandmother', 'yes'],
				['104', 'Mr Grey', 'neighbour', '']
			];
			await importAll('people', people);
			const [id] = await childIds();
			const sam = { id: (await getChild(id!)).officer!.id, role: 'officer' } as const;
			const grey = (await listPeople(id!)).find(({ name }) => name === 'Mr Grey')!;
			await removeListedPerson(sam, id!, grey.id);
			const { plan } = await give('people', [['104', 'nan joy', 'grandmother', 'no'], people[1]!]);
			expect(plan.changes[0]!.changes.at(-1)).toEqual({ column: 'must not come', from: 'yes', to: 'no' });
			expect(plan.adds.map(({ notes }) => notes)).toEqual([[{ note: 'takenOff', other: '' }]]);
			// An empty cell lets nobody come who must not.
			expect((await give('people', [['104', 'Nan Joy', 'grandmother', '']])).plan.same).toBe(1);
		}));
});

describe('a press', () => {
	test('twice is one, and so is a form that comes twice', () =>
		now(async () => {
			const file = fileOf('staff', [sam]);
			const ids = await Promise.all([takeUpload(helen, 'f', file), takeUpload(helen, 'f', file)]);
			expect(ids[0]).toBe(ids[1]);
			const { token } = await checkUpload(helen, ids[0]);
			const both = await Promise.all([startImport(helen, ids[0], token), startImport(helen, ids[0], token)]);
			for (const each of both) if (each !== 'busy') await each.finished;
			expect(both.map((each) => each !== 'busy' && each.started)).toEqual([true, false]);
			expect(await eventsOf('person.added')).toBe(3);
			expect(await press(ids[0], token)).toMatchObject({ state: 'done' });
			await climbDue();
			expect(mails).toHaveLength(1);
		}));

	test('imports what was shown and nothing else', () =>
		now(async () => {
			const { id, token } = await give('staff', [sam]);
			await addStaff(system, { name: 'S Lark', email: sam[1]!, role: 'officer' });
			const before = await everything();
			expect(await press(id, token)).toMatchObject({ state: 'checked', trouble: 'changed' });
			expect(await everything()).toBe(before);
			const again = await checkUpload(helen, id);
			expect(again.plan.changes).toHaveLength(1);
			expect(await press(id, again.token)).toMatchObject({ state: 'done', trouble: null });
		}));

	test('while another file is at work has to wait', () =>
		now(async () => {
			const [one, two] = [await give('staff', [sam]), await give('children', madeUp.children(3, 0), mo)];
			const started = await startImport(helen, one.id, one.token);
			expect(await startImport(mo, two.id, two.token)).toBe('busy');
			if (started !== 'busy') await started.finished;
			expect(await press(two.id, two.token, mo)).toMatchObject({ state: 'done' });
		}));

	test('that broke off left nothing, says so, and can be done again; the one that broke off writes nothing later', async () => {
		const { id, token } = await now(() => give('children', madeUp.children(200, 0)));
		const first = await now(() => startImport(helen, id, token));
		// As if its process had been silent for a minute.
		await at(wednesday + minute, async () => {
			expect((await getUpload(helen, id)).state).toBe('stopped');
			expect(await press(id, token)).toMatchObject({ state: 'done' });
		});
		if (first !== 'busy') await first.finished;
		expect(await childIds()).toHaveLength(200);
		expect((await at(wednesday + minute, () => getUpload(helen, id))).trouble).toBeNull();
	});

	test.each<[string, () => Promise<void>]>([
		['whose account ends', () => endAccount(mo, helen.id)],
		['who becomes something else', () => changeRole(mo, helen.id, 'officer')]
	])('by a manager %s meanwhile imports nothing', async (_, leave) => {
		const { id, token } = await now(() => give('children', madeUp.children(200, 0)));
		const started = await now(() => startImport(helen, id, token));
		await now(leave);
		if (started !== 'busy') await started.finished;
		expect(await childIds()).toEqual([]);
		expect((await at(wednesday + minute, () => getUpload(helen, id))).state).toBe('stopped');
	});

	test('lets a child send meanwhile', () =>
		now(async () => {
			const kit = await addChild(system, { name: 'Kit', birthday: '2016-02-01', officerId: null });
			const { id, token } = await give('children', madeUp.children(300, 0));
			const started = await startImport(helen, id, token);
			await sendWords({ id: kit, role: 'child' });
			expect((await getUpload(helen, id)).state).toBe('importing');
			if (started !== 'busy') await started.finished;
			expect((await getUpload(helen, id)).result.added).toBe(300);
			expect(await findBrokenEvent(store().read)).toBeUndefined();
		}));

	test('that meets others’ changes takes them in, and moves nobody back', () =>
		now(async () => {
			await importAll('staff', [sam]);
			await importAll('children', [robin]);
			const { id, token } = await give('children', madeUp.children(300, 0));
			const started = await startImport(helen, id, token);
			await moveChild(helen, (await childIds())[0]!, null);
			if (started !== 'busy') await started.finished;
			expect((await getUpload(helen, id)).result.added).toBe(300);
			expect((await getChild((await childIds())[0]!)).officer).toBeUndefined();
		}));
});

describe('a file', () => {
	test('is its manager’s alone', () =>
		now(async () => {
			const { id, token } = await give('staff', [sam]);
			const jo = await adult('Jo', 'officer');
			for (const actor of [mo, jo]) {
				await expect(getUpload(actor, id)).rejects.toThrow(NotThere);
				await expect(checkUpload(actor, id)).rejects.toThrow(NotThere);
				await expect(startImport(actor, id, token)).rejects.toThrow(NotThere);
				await expect(dropUpload(actor, id)).rejects.toThrow(NotThere);
			}
			await expect(takeUpload(jo, 'f', fileOf('staff', [sam]))).rejects.toThrow(NotThere);
			await expect(listUploads(jo)).rejects.toThrow(NotThere);
			expect([await listUploads(mo), (await listUploads(helen)).length]).toEqual([[], 1]);
		}));

	test('lies sealed, and goes when it is imported, thrown away, or a day old', async () => {
		const files = async () => (await store().read.select().from(upload)).map(({ file }) => file);
		const { id, token } = await now(() => give('staff', [sam]));
		expect((await files())[0]!.includes('Lark')).toBe(false);
		await now(() => press(id, token));
		expect(await files()).toEqual([null]);
		const second = await now(() => give('children', [robin]));
		await now(() => dropUpload(helen, second.id));
		expect(await files()).toEqual([null]);
		const third = await now(() => give('children', [robin]));
		await at(wednesday + fileLife + hour, async () => {
			await expect(getUpload(helen, third.id)).rejects.toThrow(NotThere);
			await sweepUploads();
		});
		expect(await files()).toEqual([]);
	});
});
