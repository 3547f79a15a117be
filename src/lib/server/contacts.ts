/** Times that an officer and a child saw or spoke with each other, written down within 5 days. */
import { desc, eq } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { getServed } from './caseload.ts';
import { clock } from './clock.ts';
import { contact } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { getName } from './people.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { contactDueBy, isOverdue } from './review-dates.ts';

export interface ContactWords {
	purpose: string;
	/** Who was there. */
	there: string;
	/** What was said. */
	said: string;
}

export interface Contact extends ContactWords {
	id: string;
	day: string;
	by: string;
	at: number;
	/** Written down more than 5 days after it. */
	isLate: boolean;
}

const place = (id: string) => ({ column: 'contact.content', row: id });

/** What was written down about a child of the actor's, the newest day first. */
export async function listContacts(actor: Actor, childId: string): Promise<Contact[]> {
	await getServed(actor, childId);
	const key = store().keys.of(childId);
	const rows = await store()
		.read.select()
		.from(contact)
		.where(eq(contact.childId, childId))
		.orderBy(desc(contact.day), desc(contact.at));
	return Promise.all(
		rows.map(async ({ id, day, at, content, personId }) => ({
			id,
			day,
			at,
			by: await getName(personId),
			isLate: isOverdue(contactDueBy(day), dayOf(at), dayOf(at)),
			...(JSON.parse(unseal(key, place(id), content)) as ContactWords)
		}))
	);
}

/** Writes a contact down. The same form is taken once. */
export async function recordContact(
	actor: Actor,
	childId: string,
	formId: string,
	{ day, purpose, there, said }: ContactWords & { day: string }
): Promise<void> {
	const id = newId();
	const press = pressOf(actor, formId, [childId, day, purpose, said].join('\0'));
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const content = seal(store().keys.of(childId), place(id), JSON.stringify({ purpose, there, said }));
		const row = { id, press, childId, personId: actor.id, day, content, at: clock.now() };
		const added = await tx.insert(contact).values(row).onConflictDoNothing().returning();
		if (added.length) await record(tx, actor, 'child.contact', childId);
	});
}
