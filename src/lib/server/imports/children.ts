/** Children from a file: found again by the council's own number for them. */
import { eq } from 'drizzle-orm';
import type { KeyObject } from 'node:crypto';
import { ageOn, dayOf } from '../calendar.ts';
import { numberLookup, openNumber, sealNumber } from '../child-numbers.ts';
import { clock } from '../clock.ts';
import { insertMany } from '../db/insert-many.ts';
import { child, person } from '../db/schema.ts';
import { seal, unseal } from '../db/sealing.ts';
import { store, type Tx } from '../db/store.ts';
import { recordMany, type EventType } from '../events.ts';
import { newId } from '../ids.ts';
import { moveIn } from '../officers.ts';
import { signInLookup } from '../people.ts';
import { reviewers } from '../policy.ts';
import { manyAtOnce, slices } from '../slices.ts';
import { isEmail, plainName, readDay } from './cells.ts';
import { breathe, forEachOf, type Pace } from './pace.ts';
import { Checking, type Note, type Plan, type RowOf } from './plan.ts';
import { listKnown, type Known as KnownAdult } from './staff.ts';

/** Years: who is older has left care, or the year is wrong. */
const oldest = 25;

interface Known {
	id: string;
	number: string;
	name: string;
	birthday: string;
	careFrom: string;
	officerId: string | null;
	hasEnded: boolean;
}

/** What is written of a child; what is left out stays as it is. */
interface Given {
	id: string;
	number?: string;
	name?: string;
	birthday?: string;
	careFrom?: string;
	officerId?: string;
}

/** Every child who is there, by the hash of their number, or by their id where they have none. */
async function listChildren(pace: Pace): Promise<Map<string, Known>> {
	const rows = await store().read.select().from(child).innerJoin(person, eq(person.id, child.id));
	const known = new Map<string, Known>();
	await forEachOf(
		rows,
		async () => pace(0),
		({ child: own, person: { id, name, disabledAt } }) => {
			const key = store().keys.of(id);
			known.set(own.numberLookup ?? id, {
				id,
				number: own.number ? openNumber(key, id, own.number) : '',
				name: unseal(key, { column: 'person.name', row: id }, name),
				birthday: unseal(key, { column: 'child.birthday', row: id }, own.birthday),
				careFrom: own.careFrom ? unseal(key, { column: 'child.care_from', row: id }, own.careFrom) : '',
				officerId: own.officerId,
				hasEnded: disabledAt !== null
			});
		}
	);
	return known;
}

const sameAs = ({ name, birthday }: Pick<Known, 'name' | 'birthday'>) => `${plainName(name)}\0${birthday}`;

/** What is wrong with the days of a row, and with whom it names. Returns the officer, where there is one. */
function check(checking: Checking<'children'>, row: RowOf<'children'>, adults: Map<string, KnownAdult>) {
	const { number, birthday, officer, careFrom } = row.cells;
	const today = dayOf(clock.now());
	const [born, since] = [readDay(birthday), readDay(careFrom)];
	checking.basics(row, ['number', 'name', 'birthday']);
	if (number) checking.once(row, 'number', numberLookup(number));
	if (birthday && !born) checking.wrong(row, 'birthday', 'day');
	else if (born && born > today) checking.wrong(row, 'birthday', 'dayAhead');
	else if (born && ageOn(born, today) > oldest) checking.wrong(row, 'birthday', 'tooOld');
	if (careFrom && !since) checking.wrong(row, 'careFrom', 'day');
	else if (since && since > today) checking.wrong(row, 'careFrom', 'dayAhead');
	else if (since && born && since < born) checking.wrong(row, 'careFrom', 'beforeBirth');
	const found = officer ? adults.get(signInLookup('email', officer)) : undefined;
	if (officer && !isEmail(officer)) checking.wrong(row, 'officer', 'email');
	else if (officer && (!found || !reviewers.includes(found.role))) checking.wrong(row, 'officer', 'noOfficer');
	else if (found?.hasEnded) checking.wrong(row, 'officer', 'hasEnded');
	return { found, born: born ?? '', since: since ?? '' };
}

/** Checks children against who is there. */
export async function planChildren(rows: RowOf<'children'>[], pace: Pace): Promise<Plan> {
	const adults = await listKnown();
	const emailOf = new Map([...adults.values()].map(({ id, email }) => [id, email]));
	const children = await listChildren(pace);
	const bySame = Map.groupBy(children.values(), sameAs);
	const checking = new Checking('children');
	const added: Required<Given>[] = [];
	const changed: Given[] = [];

	await forEachOf(rows, pace, (row) => {
		const { number, name } = row.cells;
		const before = checking.problems.length;
		const { found, born, since } = check(checking, row, adults);
		const alike = bySame.get(sameAs({ name, birthday: born })) ?? [];
		const own = children.get(numberLookup(number));
		// Who was added without a number gets it, where it can only be them.
		const there = own ?? (alike.length === 1 && !alike[0]!.number ? alike[0] : undefined);
		if (there?.hasEnded) checking.wrong(row, 'number', 'hasEnded');
		if (checking.problems.length > before) return;

		const to = { number, name, birthday: born, careFrom: since, officerId: found?.id ?? '' };
		if (!there) {
			const notes = alike.map((each): Note => ({ note: 'sameChild', other: each.number }));
			added.push({ id: newId(), ...to });
			checking.add(row, `${name}, ${number}`, notes);
			return;
		}
		const from = {
			number: own ? number : there.number,
			...{ name: there.name, birthday: there.birthday, careFrom: there.careFrom },
			officer: there.officerId ? (emailOf.get(there.officerId) ?? '') : ''
		};
		const isMoved = found !== undefined && found.id !== there.officerId;
		const planned = { number, name, birthday: born, careFrom: since, officer: isMoved ? found.email : '' };
		if (!checking.change(row, `${there.name}, ${number}`, from, planned)) return;
		changed.push({
			id: there.id,
			...(from.number !== number ? { number } : {}),
			...(from.name !== name ? { name } : {}),
			...(from.birthday !== born ? { birthday: born } : {}),
			...(since && from.careFrom !== since ? { careFrom: since } : {}),
			...(isMoved ? { officerId: found.id } : {})
		});
	});

	return checking.plan(rows.length, async (pace) => {
		for (const some of slices(added, manyAtOnce)) {
			store().keys.makeMany(some.map(({ id }) => id));
			await breathe(0);
		}
		const sealed: Sealed[] = [];
		await forEachOf(added, pace, (each) => sealed.push(sealChild(each)));
		const updates: (Partial<Sealed> & { given: Given })[] = [];
		await forEachOf(changed, pace, (given) => updates.push({ given, ...sealChild(given) }));
		return async (tx, actor) => {
			await insertMany(tx, person, sealed.map(({ person }) => person) as (typeof person.$inferInsert)[]);
			await insertMany(tx, child, sealed.map(({ child }) => child) as (typeof child.$inferInsert)[]);
			await recordMany(
				tx,
				actor,
				added.map(({ id }): [EventType, string] => ['person.added', id])
			);
			for (const { given, ...columns } of updates) await update(tx, given, columns);
			const isChanged = ({ number, name, birthday, careFrom }: Given) => number ?? name ?? birthday ?? careFrom;
			await recordMany(
				tx,
				actor,
				changed.filter(isChanged).map(({ id }): [EventType, string] => ['child.changed', id])
			);
			for (const { id, officerId } of changed) if (officerId) await moveIn(tx, actor, id, officerId);
		};
	});
}

interface Sealed {
	person: Partial<typeof person.$inferInsert>;
	child: Partial<typeof child.$inferInsert>;
}

/** What is given of a child as it is stored. An officer is written only of who is new: others are moved. */
function sealChild({ id, number, name, birthday, careFrom, officerId }: Given): Sealed {
	const key: KeyObject = store().keys.of(id);
	return {
		person: {
			...{ id, role: 'child' as const, createdAt: clock.now() },
			...(name ? { name: seal(key, { column: 'person.name', row: id }, name) } : {})
		},
		child: {
			...{ id, officerId: officerId || null },
			...(number ? sealNumber(key, id, number) : {}),
			...(birthday ? { birthday: seal(key, { column: 'child.birthday', row: id }, birthday) } : {}),
			careFrom: careFrom ? seal(key, { column: 'child.care_from', row: id }, careFrom) : null
		}
	};
}

async function update(tx: Tx, { id }: Given, columns: Partial<Sealed>): Promise<void> {
	const { name } = columns.person ?? {};
	const { number, numberLookup, birthday, careFrom } = columns.child ?? {};
	if (name) await tx.update(person).set({ name }).where(eq(person.id, id));
	const own = { number, numberLookup, birthday, ...(careFrom ? { careFrom } : {}) };
	if (Object.values(own).some(Boolean)) await tx.update(child).set(own).where(eq(child.id, id));
}
