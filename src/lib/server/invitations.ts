/** Adults are invited by mail to begin their accounts, again when a link was lost, and anew when a phone was. */
import { desc, eq, isNotNull, and } from 'drizzle-orm';
import { addIn, endAllOf, type NewAdvocate } from './advocates.ts';
import { removeFactor } from './auth/factor.ts';
import { makeLink } from './auth/links.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { link, notification, person, staff } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { notifyInvited, notifyOfAccounts } from './notifications.ts';
import { addStaffIn, type NewStaff } from './staff.ts';
import { listActive } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';

function assertManager(actor: Actor): void {
	if (actor.role !== 'manager') throw new NotThere();
}

/**
 * Sends invitations inside a transaction; those before work no more. Whoever reads complaints is told once that others can
 * come in who do.
 */
export async function inviteIn(tx: Tx, actor: Actor, ...people: string[]): Promise<void> {
	let seq = 0;
	for (const personId of people) {
		const linkId = await makeLink(tx, personId);
		seq = await record(tx, actor, 'person.invited', personId);
		await notifyInvited(tx, seq, personId, linkId);
	}
	await notifyOfAccounts(tx, seq, people);
}

/** Adds somebody and invites them. The same form is taken once. */
async function addAndInvite(
	actor: Actor,
	formId: string,
	given: object,
	add: (tx: Tx, id: string) => Promise<unknown>
): Promise<void> {
	assertManager(actor);
	const id = pressOf(actor, formId, JSON.stringify(given));
	await store().transaction(async (tx) => {
		const [already] = await tx.select({ id: person.id }).from(person).where(eq(person.id, id));
		if (already) return;
		await add(tx, id);
		await inviteIn(tx, actor, id);
	});
	void climbDue();
}

/**
 * Adds an advocate of a service and invites them. The same form is taken once. Throws NotThere for who is no manager, and
 * for a service that is not there or has ended.
 * @throws EmailTaken
 */
export async function inviteAdvocate(
	actor: Actor,
	formId: string,
	{ name, email, serviceId }: NewAdvocate
): Promise<void> {
	const given = { name, email, serviceId };
	return addAndInvite(actor, formId, given, (tx, id) => addIn(tx, actor, given, id));
}

/**
 * Adds somebody of the council's staff and invites them. The same form is taken once. Throws NotThere for who is no
 * manager, and for a manager of theirs who is none.
 * @throws EmailTaken
 */
export async function inviteStaff(
	actor: Actor,
	formId: string,
	{ name, email, role, managerId = null }: Omit<NewStaff, 'secretHash'>
): Promise<void> {
	const given = { name, email, role, managerId };
	return addAndInvite(actor, formId, given, async (tx, id) => {
		if (managerId !== null && !(await listActive(tx, 'manager')).includes(managerId)) throw new NotThere();
		await addStaffIn(tx, actor, given, id);
	});
}

/** Throws NotThere unless an adult with that id is there. */
async function assertThere(tx: Tx, personId: string): Promise<void> {
	const [row] = await tx.select().from(person).where(eq(person.id, personId));
	if (!row || row.role === 'child' || row.disabledAt !== null) throw new NotThere();
}

/** Sends an adult a new invitation; the one before works no more. Who has an authenticator app keeps it. */
export async function inviteAgain(actor: Actor, personId: string): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		await assertThere(tx, personId);
		await inviteIn(tx, actor, personId);
	});
	void climbDue();
}

/**
 * An adult lost their phone: app, recovery codes and password work no more, sessions end at once, and they begin anew
 * by an invitation.
 */
export async function resetFactor(actor: Actor, personId: string): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		await assertThere(tx, personId);
		await removeFactor(tx, personId);
		await tx.update(person).set({ secretHash: null }).where(eq(person.id, personId));
		await endAllOf(tx, personId);
		await record(tx, actor, 'person.factorReset', personId);
		await inviteIn(tx, actor, personId);
	});
	void climbDue();
}

/**
 * Somebody of the staff whose account had ended begins anew by an invitation, as the same person: what is about them is
 * still kept from them. Throws NotThere for who is no manager, and where no such account has ended.
 */
export async function letBack(actor: Actor, personId: string): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		const [gone] = await tx
			.select({ id: staff.id })
			.from(staff)
			.innerJoin(person, eq(person.id, staff.id))
			.where(and(eq(staff.id, personId), isNotNull(person.disabledAt)));
		if (!gone) throw new NotThere();
		await tx.update(person).set({ disabledAt: null, secretHash: null }).where(eq(person.id, personId));
		await record(tx, actor, 'person.letBack', personId);
		await inviteIn(tx, actor, personId);
	});
	void climbDue();
}

/** An invitation, and what became of its mail. */
export interface Invitation {
	at: number;
	expiresAt: number;
	state: 'open' | 'used' | 'expired';
	/** The mail server took it; or not yet, and it is tried again; or it was never tried. */
	mail: 'went' | 'failing' | 'waiting';
}

/** The last invitation of a person; undefined: none was sent. */
export async function findInvitation(personId: string): Promise<Invitation | undefined> {
	const [row] = await store()
		.read.select({ link, mail: notification })
		.from(link)
		.innerJoin(notification, eq(notification.linkId, link.id))
		.where(and(eq(link.personId, personId), eq(notification.kind, 'invitation')))
		.orderBy(desc(link.createdAt), desc(notification.eventSeq))
		.limit(1);
	if (!row) return undefined;
	const { createdAt, expiresAt, usedAt } = row.link;
	return {
		at: createdAt,
		expiresAt,
		state: usedAt !== null ? 'used' : expiresAt <= clock.now() ? 'expired' : 'open',
		mail: row.mail.deliveredAt !== null ? 'went' : row.mail.tries > 0 ? 'failing' : 'waiting'
	};
}
