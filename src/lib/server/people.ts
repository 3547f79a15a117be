/** Children and the adults around them. */
import { and, eq, exists, inArray, isNotNull, isNull, notExists, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { ageOn, dayOf, halfYearsOn } from './calendar.ts';
import { clock } from './clock.ts';
import { council } from './db/keys.ts';
import { prepared } from './db/prepared.ts';
import { advocate, child, councilAccount, link, person, staff, way, type Role, type SecretKind } from './db/schema.ts';
import { seal, unseal, type Sealed } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { sealNumber } from './child-numbers.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { NotThere, reviewers, type Actor } from './policy.ts';

/** The program itself, where no person acts. */
export const system: Actor = { id: 'system', role: 'manager' };

/** Names and emails are found by a keyed hash of their letters: capitals and spaces around and between do not matter. */
export function signInLookup(kind: 'child' | 'email', typed: string): string {
	return store().keys.lookup(kind, typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
}

type Named = { id: string; role: Role; name: Sealed };

const keyOf = ({ id, role }: Named) => store().keys.of(role === 'child' ? id : council);

function openName(row: Named, key = keyOf(row)): string {
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

export interface Officer {
	id: string;
	name: string;
	firstName: string;
}

export interface ChildView {
	id: string;
	name: string;
	age: number;
	/** Half years lived, counted. */
	halfYears: number;
	/** Undefined: no officer yet, the reviewing team reads. */
	officer: Officer | undefined;
}

const officer = alias(person, 'officer');
const childOf = prepared((read) =>
	read
		.select({ child, person, officer })
		.from(child)
		.innerJoin(person, eq(person.id, child.id))
		.leftJoin(officer, eq(officer.id, child.officerId))
		.where(eq(child.id, sql.placeholder('id')))
		.prepare()
);

/** A child with name, age and reviewing officer. */
export async function getChild(id: string, read: Reader = store().read): Promise<ChildView> {
	const row = childOf(read).get({ id });
	if (!row) throw new Error('people: no child with that id');
	const key = store().keys.of(id);
	const birthday = unseal(key, { column: 'child.birthday', row: id }, row.child.birthday);
	const officerName = row.officer ? openName(row.officer) : undefined;
	return {
		id,
		name: openName(row.person, key),
		age: ageOn(birthday, dayOf(clock.now())),
		halfYears: halfYearsOn(birthday, dayOf(clock.now())),
		officer: officerName
			? { id: row.child.officerId!, name: officerName, firstName: firstName(officerName) }
			: undefined
	};
}

/** The birthday of a child, as an ISO date. */
export async function getBirthday(id: string, read: Reader = store().read): Promise<string> {
	const [row] = await read.select({ birthday: child.birthday }).from(child).where(eq(child.id, id));
	if (!row) throw new Error('people: no child with that id');
	return unseal(store().keys.of(id), { column: 'child.birthday', row: id }, row.birthday);
}

export interface NewChild {
	name: string;
	/** ISO date. */
	birthday: string;
	officerId: string | null;
	/** The council's own number for them. */
	number?: string;
	signIn?: { name: string; secretHash: string; secretKind?: SecretKind };
}

/** A sign-in that the council made together with the child, whom it knows: it opens everything. */
function signInOf(
	childId: string,
	{ name, secretHash, secretKind = 'words' }: NonNullable<NewChild['signIn']>
): typeof way.$inferInsert {
	const at = clock.now();
	const lookup = signInLookup('child', name);
	const opens = { opensOlderAt: at, opensDelicateAt: at };
	return { id: newId(), childId, kind: 'signIn', lookup, secretHash, secretKind, createdAt: at, ...opens };
}

/** Adds a child; the child's own key is made first. Throws NotThere for an officer who could not read what they send. */
export async function addChild(actor: Actor, given: NewChild): Promise<string> {
	const id = newId();
	store().keys.make(id);
	await store().transaction((tx) => addChildIn(tx, actor, given, id));
	return id;
}

/** The same inside a transaction, for a child whose key was made before. */
export async function addChildIn(tx: Tx, actor: Actor, given: NewChild, id: string): Promise<void> {
	const key = store().keys.of(id);
	if (given.officerId && !(await listReviewing(tx)).includes(given.officerId)) throw new NotThere();
	await tx.insert(person).values({
		id,
		role: 'child',
		name: seal(key, { column: 'person.name', row: id }, given.name),
		createdAt: clock.now()
	});
	await tx.insert(child).values({
		id,
		officerId: given.officerId,
		...(given.number ? sealNumber(key, id, given.number) : {}),
		birthday: seal(key, { column: 'child.birthday', row: id }, given.birthday)
	});
	if (given.signIn) await tx.insert(way).values(signInOf(id, given.signIn));
	await record(tx, actor, 'person.added', id);
}

export interface NewStaff {
	name: string;
	email: string;
	role: Exclude<Role, 'child' | 'advocate'>;
	managerId?: string | null;
	secretHash?: string | null;
}

/** Somebody has that email already. */
export class EmailTaken extends Error {
	override name = 'EmailTaken';
}

/** What an adult's email is found by. Whose account has ended keeps theirs: what is about them is kept from them for ever. */
export async function takeEmail(tx: Tx, email: string): Promise<string> {
	const lookup = signInLookup('email', email);
	const [taken] = await tx.select({ id: person.id }).from(person).where(eq(person.signInLookup, lookup));
	if (taken) throw new EmailTaken();
	return lookup;
}

/**
 * Adds an adult who works with Say So.
 * @throws EmailTaken
 */
export async function addStaff(actor: Actor, given: NewStaff): Promise<string> {
	return store().transaction((tx) => addStaffIn(tx, actor, given));
}

/** The same inside a transaction. */
export async function addStaffIn(tx: Tx, actor: Actor, given: NewStaff, id = newId()): Promise<string> {
	const key = store().keys.of(council);
	const lookup = await takeEmail(tx, given.email);
	await tx.insert(person).values({
		id,
		role: given.role,
		name: seal(key, { column: 'person.name', row: id }, given.name),
		signInLookup: lookup,
		secretHash: given.secretHash ?? null,
		createdAt: clock.now()
	});
	await tx.insert(staff).values({
		id,
		email: seal(key, { column: 'staff.email', row: id }, given.email),
		managerId: given.managerId ?? null
	});
	await record(tx, actor, 'person.added', id);
	return id;
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

/** Who came in by this way has been told once what the quick exit can and cannot do. */
export async function noteLeaveInfoSeen(actor: Actor): Promise<void> {
	await store().transaction(async (tx) => {
		if (actor.way) await tx.update(way).set({ leaveInfoSeenAt: clock.now() }).where(eq(way.id, actor.way.id));
	});
}
