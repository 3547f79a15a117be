/** Children: who they are and who is their officer; adding one. */
import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { ageOn, dayOf, halfYearsOn } from './calendar.ts';
import { sealNumber } from './child-numbers.ts';
import { clock } from './clock.ts';
import { prepared } from './db/prepared.ts';
import { child, person, way, type SecretKind } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { openName, firstName, signInLookup, listReviewing } from './people.ts';
import { NotThere, type Actor } from './policy.ts';

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
	const key = store().keys.of(id);
	await store().transaction(async (tx) => {
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
	});
	return id;
}
