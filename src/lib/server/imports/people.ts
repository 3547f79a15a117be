/** The people around the children from a file: found again by the child's number and their name. */
import { eq } from 'drizzle-orm';
import { numberLookup } from '../child-numbers.ts';
import { insertMany } from '../db/insert-many.ts';
import { listedPerson } from '../db/schema.ts';
import { recordMany, type EventType } from '../events.ts';
import { newId } from '../ids.ts';
import { listPeople, listTakenOff, sealPerson } from '../listed-people.ts';
import { plainName, readYesNo } from './cells.ts';
import { listNumbered } from './found-children.ts';
import { forEachOf, type Pace } from './pace.ts';
import { Checking, type Note, type Plan, type RowOf } from './plan.ts';

interface Given {
	id: string;
	childId: string;
	name: string;
	who: string;
	mustNotCome: boolean;
}

const sayYesNo = (is: boolean) => (is ? 'yes' : 'no');

/** Checks the people around the children against who is listed. */
export async function planPeople(rows: RowOf<'people'>[], pace: Pace): Promise<Plan> {
	const children = await listNumbered();
	const checking = new Checking('people');
	const added: Given[] = [];
	const changed: Given[] = [];

	await forEachOf(rows, pace, async (row) => {
		const { number, name, who, mustNotCome } = row.cells;
		const childId = children.get(numberLookup(number));
		const before = checking.problems.length;
		checking.basics(row, ['number', 'name', 'who']);
		if (number && !childId) checking.wrong(row, 'number', 'noChild');
		if (mustNotCome && readYesNo(mustNotCome) === undefined) checking.wrong(row, 'mustNotCome', 'yesNo');
		if (number && name) checking.once(row, 'name', `${numberLookup(number)}\0${plainName(name)}`);
		if (!childId || checking.problems.length > before) return;

		const given = { childId, name, who, mustNotCome: readYesNo(mustNotCome) ?? false };
		const alike = (await listPeople(childId)).filter((each) => plainName(each.name) === plainName(name));
		const there = alike.find((each) => each.who === who) ?? alike[0];
		if (!there) {
			const takenOff = (await listTakenOff(childId)).some((each) => plainName(each) === plainName(name));
			added.push({ id: newId(), ...given });
			checking.add(row, `${name}, ${number}`, takenOff ? [{ note: 'takenOff', other: '' } satisfies Note] : []);
			return;
		}
		const from = { name: there.name, who: there.who, mustNotCome: sayYesNo(there.mustNotCome) };
		const to = { name, who, mustNotCome: mustNotCome && sayYesNo(given.mustNotCome) };
		const stays = { mustNotCome: mustNotCome ? given.mustNotCome : there.mustNotCome };
		if (checking.change(row, `${name}, ${number}`, from, to)) changed.push({ ...given, ...stays, id: there.id });
	});

	return checking.plan(rows.length, async (pace) => {
		const inserts: (typeof listedPerson.$inferInsert)[] = [];
		const seal = ({ id, childId, mustNotCome, ...who }: Given) => ({
			...{ id, childId, mustNotCome },
			details: sealPerson(childId, id, who)
		});
		await forEachOf(added, pace, (each) => inserts.push(seal(each)));
		const updates: typeof inserts = [];
		await forEachOf(changed, pace, (each) => updates.push(seal(each)));
		return async (tx, actor) => {
			await insertMany(tx, listedPerson, inserts);
			for (const { id, details, mustNotCome } of updates)
				await tx.update(listedPerson).set({ details, mustNotCome }).where(eq(listedPerson.id, id));
			const all = [...added, ...changed];
			await recordMany(
				tx,
				actor,
				all.map(({ childId }): [EventType, string] => ['child.listedPerson', childId])
			);
		};
	});
}
