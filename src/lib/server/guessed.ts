/** Somebody tries to sign in as a person and gets it wrong, again and again: whoever looks after that person is told. */
import { and, asc, desc, eq, gte, ne } from 'drizzle-orm';
import { servedBy } from './caseload.ts';
import { addDays, dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { child, guessed, person } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { managersOf, notify, readersOf } from './notifications.ts';
import { getName, system } from './people.ts';
import type { Actor } from './policy.ts';

/** How many days the inbox says it. */
const shownDays = 7;

/** A child's officer, or who reads in their place; of an adult, the manager. */
async function whoIsTold(tx: Tx, personId: string): Promise<string[]> {
	const [row] = await tx.select().from(child).where(eq(child.id, personId));
	// It is about no item, so nobody is kept from it.
	const about = { id: personId, audience: 'officer' } as const;
	return row
		? readersOf(tx, { ...about, officerId: row.officerId })
		: managersOf(tx, { ...about, officerId: personId });
}

/** Writes down that somebody tries, and whom to tell: once a day for each person. False: that was done today. */
export async function noteGuessed(tx: Tx, personId: string): Promise<boolean> {
	const day = dayOf(clock.now());
	const [before] = await tx.select().from(guessed).where(eq(guessed.personId, personId));
	if (before?.day === day) return false;
	await tx.insert(guessed).values({ personId, day }).onConflictDoUpdate({ target: guessed.personId, set: { day } });
	const seq = await record(tx, system, 'person.guessed', personId);
	await notify(tx, seq, await whoIsTold(tx, personId), false);
	return true;
}

/** The last day, as an ISO date, on which somebody tried to sign in as this person; undefined: not in the last 90 days. */
export async function findGuessedDay(personId: string, read: Reader = store().read): Promise<string | undefined> {
	const [row] = await read.select().from(guessed).where(eq(guessed.personId, personId));
	return row?.day;
}

export interface Guessed {
	personId: string;
	name: string;
	/** ISO date. */
	day: string;
	isChild: boolean;
}

/** As whom somebody tried to sign in these days, of the people that this actor looks after: the last first. */
export async function listGuessed(actor: Actor): Promise<Guessed[]> {
	const { read } = store();
	const isNew = gte(guessed.day, addDays(dayOf(clock.now()), -shownDays));
	const order = [desc(guessed.day), asc(guessed.personId)];
	const children = await read
		.select({ personId: guessed.personId, day: guessed.day })
		.from(guessed)
		.innerJoin(child, eq(child.id, guessed.personId))
		.where(and(isNew, await servedBy(actor)))
		.orderBy(...order);
	const adults =
		actor.role !== 'manager'
			? []
			: await read
					.select({ personId: guessed.personId, day: guessed.day })
					.from(guessed)
					.innerJoin(person, eq(person.id, guessed.personId))
					.where(and(isNew, ne(person.role, 'child')))
					.orderBy(...order);
	const rows: Guessed[] = [];
	for (const each of children) rows.push({ ...each, name: await getName(each.personId), isChild: true });
	for (const each of adults) rows.push({ ...each, name: await getName(each.personId), isChild: false });
	return rows;
}
