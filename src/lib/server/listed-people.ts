/** The people around a child whom the officer listed: the child is asked about them when a review is planned. */
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { getServed } from './caseload.ts';
import { clock } from './clock.ts';
import { prepared } from './db/prepared.ts';
import { listedPerson } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';

export interface Person {
	id: string;
	name: string;
	who: string;
}

/** The same before they may have an id. */
export interface NewPerson extends Omit<Person, 'id'> {
	id?: string;
}

/** Gives an id to those who have none and lists them, so that the child can be asked about them from now on. */
export async function listNew(tx: Tx, childId: string, people: NewPerson[]): Promise<Person[]> {
	const known = await listPeople(childId, tx);
	const listed: Person[] = [];
	for (const { id, name, who } of people) {
		const same = known.find((each) => each.id === id || (each.name === name && each.who === who));
		if (same?.mustNotCome) continue;
		const person = { id: same?.id ?? newId(), name, who };
		if (!same) {
			const details = sealPerson(childId, person.id, { name, who });
			await tx.insert(listedPerson).values({ id: person.id, childId, details, mustNotCome: false });
		}
		listed.push(person);
	}
	return listed;
}

const personPlace = (id: string) => ({ column: 'listed_person.details', row: id });

/** Seals who a person around a child is. */
export function sealPerson(childId: string, id: string, { name, who }: Omit<Person, 'id'>) {
	return seal(store().keys.of(childId), personPlace(id), JSON.stringify({ name, who }));
}

export interface ListedPerson extends Person {
	mustNotCome: boolean;
}

const peopleOf = prepared((read) =>
	read
		.select()
		.from(listedPerson)
		.where(and(eq(listedPerson.childId, sql.placeholder('childId')), isNull(listedPerson.removedAt)))
		.prepare()
);

/** The people around a child that the officer listed, in the order in which they were added. */
export async function listPeople(childId: string, read: Reader = store().read): Promise<ListedPerson[]> {
	const rows = peopleOf(read).all({ childId });
	if (!rows.length) return [];
	const key = store().keys.of(childId);
	return rows.map((row) => ({
		id: row.id,
		mustNotCome: row.mustNotCome,
		...(JSON.parse(unseal(key, personPlace(row.id), row.details)) as { name: string; who: string })
	}));
}

/** The names of those who were taken off the list of a child. */
export async function listTakenOff(childId: string, read: Reader = store().read): Promise<string[]> {
	const rows = await read
		.select()
		.from(listedPerson)
		.where(and(eq(listedPerson.childId, childId), isNotNull(listedPerson.removedAt)));
	const key = store().keys.of(childId);
	return rows.map(({ id, details }) => (JSON.parse(unseal(key, personPlace(id), details)) as { name: string }).name);
}

/** Those whom the child is asked about. Who must not come is never offered, whatever review they stood on. */
export async function listAskable(childId: string, read: Reader = store().read): Promise<Person[]> {
	const listed = await listPeople(childId, read);
	return listed.filter((each) => !each.mustNotCome).map(({ id, name, who }) => ({ id, name, who }));
}

/** Adds somebody to the people around a child, or changes them. */
export async function saveListedPerson(
	actor: Actor,
	childId: string,
	given: { id?: string; name: string; who: string; mustNotCome: boolean },
	formId: string
): Promise<void> {
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const id = given.id ?? pressOf(actor, formId, `${given.name}\0${given.who}`);
		const details = sealPerson(childId, id, given);
		if (given.id) {
			await assertListed(tx, childId, id);
			await tx.update(listedPerson).set({ details, mustNotCome: given.mustNotCome }).where(eq(listedPerson.id, id));
		} else {
			const row = { id, childId, details, mustNotCome: given.mustNotCome };
			await tx.insert(listedPerson).values(row).onConflictDoNothing();
		}
		await record(tx, actor, 'child.listedPerson', childId);
	});
}

/** Takes somebody off the list: the child is not asked about them any more. */
export async function removeListedPerson(actor: Actor, childId: string, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		await assertListed(tx, childId, id);
		await tx.update(listedPerson).set({ removedAt: clock.now() }).where(eq(listedPerson.id, id));
		await record(tx, actor, 'child.listedPerson', childId);
	});
}

async function assertListed(tx: Tx, childId: string, id: string): Promise<void> {
	const listed = await listPeople(childId, tx);
	if (!listed.some((each) => each.id === id)) throw new NotThere();
}
