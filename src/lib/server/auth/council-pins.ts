/** Which account of the council is whose: the first one that a person came in with, and no other. */
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { clock } from '../clock.ts';
import { councilAccount, person, type Role } from '../db/schema.ts';
import type { Tx } from '../db/store.ts';
import { record } from '../events.ts';
import { endLinksOf } from './links.ts';

/** Who works for the council: an advocate does not. */
const staffRoles: Role[] = ['officer', 'manager', 'complaints', 'duty'];
const mayComeIn = and(inArray(person.role, staffRoles), isNull(person.disabledAt));

export interface Pinned {
	id: string;
	role: Role;
}

/** Who has that account. Undefined: nobody has it, or they may not come in any more. */
export async function findPinned(tx: Tx, subject: string): Promise<Pinned | undefined> {
	const [found] = await tx
		.select({ id: person.id, role: person.role })
		.from(councilAccount)
		.innerJoin(person, eq(person.id, councilAccount.personId))
		.where(and(eq(councilAccount.subject, subject), mayComeIn));
	return found;
}

/** True when a person has an account that they came in with. */
export async function hasAccount(tx: Tx, personId: string): Promise<boolean> {
	const own = tx.select({ personId: councilAccount.personId }).from(councilAccount);
	return (await own.where(eq(councilAccount.personId, personId))).length > 0;
}

/** From now on that account is theirs who has the email (by its keyed hash). Undefined: nobody has it, or they have another account. */
export async function pin(tx: Tx, subject: string, emailLookup: string): Promise<Pinned | undefined> {
	const [found] = await tx
		.select({ id: person.id, role: person.role })
		.from(person)
		.leftJoin(councilAccount, eq(councilAccount.personId, person.id))
		.where(and(eq(person.signInLookup, emailLookup), isNull(councilAccount.personId), mayComeIn));
	if (!found) return undefined;
	// It can still be somebody's who may not come in any more, such as who left and was added anew.
	await tx.delete(councilAccount).where(eq(councilAccount.subject, subject));
	await tx.insert(councilAccount).values({ personId: found.id, subject, createdAt: clock.now() });
	// They are in: an invitation that still lies in a mailbox opens nothing any more.
	await endLinksOf(tx, found.id);
	await record(tx, found, 'person.accountPinned', found.id);
	return found;
}

/** A person has no account any more: the next one with their email is theirs. */
export async function forgetAccountOf(tx: Tx, personId: string): Promise<void> {
	await tx.delete(councilAccount).where(eq(councilAccount.personId, personId));
}
