/** Everybody: their names, what they sign in by, and who of them is there. */
import { and, eq, exists, inArray, isNotNull, isNull, notExists, or, sql, type SQL } from 'drizzle-orm';
import { council } from './db/keys.ts';
import { prepared } from './db/prepared.ts';
import { advocate, councilAccount, link, person, staff, type Role } from './db/schema.ts';
import { unseal, type Sealed } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { reviewers, type Actor } from './policy.ts';

/** The program itself, where no person acts. */
export const system: Actor = { id: 'system', role: 'manager' };

/** Names and emails are found by a keyed hash of their letters: capitals and spaces around and between do not matter. */
export function signInLookup(kind: 'child' | 'email', typed: string): string {
	return store().keys.lookup(kind, typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
}

type Named = { id: string; role: Role; name: Sealed };

const keyOf = ({ id, role }: Named) => store().keys.of(role === 'child' ? id : council);

/** Opens the name in a row of `person`. */
export function openName(row: Named, key = keyOf(row)): string {
	return unseal(key, { column: 'person.name', row: row.id }, row.name);
}

/** The name of a person who is there. */
export async function getName(id: string, read: Reader = store().read): Promise<string> {
	const [row] = await read.select().from(person).where(eq(person.id, id));
	if (!row) throw new Error('people: nobody with that id');
	return openName(row);
}

/** The names of those of some people who are there, by id. */
export async function getNames(ids: string[], read: Reader = store().read): Promise<Map<string, string>> {
	const rows = await read.select().from(person).where(inArray(person.id, ids));
	return new Map(rows.map((row) => [row.id, openName(row)]));
}

/** What a child calls an adult: the first name. */
export function firstName(name: string): string {
	return name.split(' ')[0] ?? name;
}

/** The email address of an adult, to send mail to. */
export async function getEmail(id: string): Promise<string> {
	const key = store().keys.of(council);
	const [member] = await store().read.select().from(staff).where(eq(staff.id, id));
	if (member) return unseal(key, { column: 'staff.email', row: id }, member.email);
	const [from] = await store().read.select().from(advocate).where(eq(advocate.id, id));
	if (!from) throw new Error('people: no adult with that id');
	return unseal(key, { column: 'advocate.email', row: id }, from.email);
}

/** True when anybody is in the database. */
export async function hasPeople(read: Reader = store().read): Promise<boolean> {
	return (await read.select({ id: person.id }).from(person).limit(1)).length > 0;
}

const activeOf = prepared((read) =>
	read
		.select({ id: person.id })
		.from(person)
		.where(and(eq(person.role, sql.placeholder('role')), isNull(person.disabledAt)))
		.prepare()
);

/** The people of a role who can read now. */
export async function listActive(read: Reader, role: Role): Promise<string[]> {
	const rows = activeOf(read).all({ role });
	return rows.map((row) => row.id);
}

/** Who can be a child's reviewing officer now: the officers and the managers who are there. */
export async function listReviewing(read: Reader): Promise<string[]> {
	const rows = await read
		.select({ id: person.id })
		.from(person)
		.where(and(inArray(person.role, reviewers), isNull(person.disabledAt)));
	return rows.map(({ id }) => id);
}

/**
 * They have come in: said of a row of `person`, as SQL. Who was invited, and has neither chosen a password nor used the
 * council's account since, may never come, and is nobody to rely on. Who was never invited was set up by the program.
 */
export function hasComeIn(): SQL {
	const { read } = store();
	const accounts = read
		.select({ id: councilAccount.personId })
		.from(councilAccount)
		.where(eq(councilAccount.personId, person.id));
	const links = read.select({ id: link.id }).from(link).where(eq(link.personId, person.id));
	return or(isNotNull(person.secretHash), exists(accounts), notExists(links))!;
}

/** The people of these roles who are there and have come in. */
export async function listComeIn(read: Reader, roles: readonly Role[]): Promise<string[]> {
	const rows = await read
		.select({ id: person.id })
		.from(person)
		.where(and(inArray(person.role, roles), isNull(person.disabledAt), hasComeIn()));
	return rows.map(({ id }) => id);
}
