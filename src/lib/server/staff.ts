/** The adults who work with Say So: adding one, each with an email of their own. */
import { eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { council } from './db/keys.ts';
import { person, staff, type Role } from './db/schema.ts';
import { seal } from './db/sealing.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { signInLookup } from './people.ts';
import type { Actor } from './policy.ts';

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
