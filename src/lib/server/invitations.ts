/** Advocates are invited by mail to begin their accounts; the manager sees how each account stands. */
import { and, desc, eq } from 'drizzle-orm';
import {
	addIn,
	endAllOf,
	getActive,
	listAdvocates,
	listServices,
	type Advocate,
	type NewAdvocate
} from './advocates.ts';
import { removeFactor } from './auth/factor.ts';
import { makeLink } from './auth/links.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { factor, link, notification, person } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { notifyInvited } from './notifications.ts';
import { getEmail } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';

function assertManager(actor: Actor): void {
	if (actor.role !== 'manager') throw new NotThere();
}

async function invite(tx: Tx, actor: Actor, personId: string): Promise<void> {
	const linkId = await makeLink(tx, personId);
	const seq = await record(tx, actor, 'advocate.invited', personId);
	await notifyInvited(tx, seq, personId, linkId);
}

/**
 * Adds an advocate of a service and invites them. The same form is taken once. Throws NotThere for who is no manager, and
 * for a service that is not there or has ended.
 * @throws EmailTaken
 */
export async function inviteAdvocate(actor: Actor, formId: string, given: NewAdvocate): Promise<void> {
	assertManager(actor);
	const id = pressOf(actor, formId, JSON.stringify([given.name, given.email, given.serviceId]));
	await store().transaction(async (tx) => {
		const [already] = await tx.select({ id: person.id }).from(person).where(eq(person.id, id));
		if (already) return;
		await addIn(tx, actor, given, id);
		await invite(tx, actor, id);
	});
	void climbDue();
}

/** Sends an advocate a new invitation; the one before works no more. Who has an authenticator app keeps it. */
export async function inviteAgain(actor: Actor, advocateId: string): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		await getActive(advocateId, tx);
		await invite(tx, actor, advocateId);
	});
	void climbDue();
}

/**
 * An advocate lost their phone: app, recovery codes and password work no more, sessions end at once, and they begin anew
 * by an invitation.
 */
export async function resetFactor(actor: Actor, advocateId: string): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		await getActive(advocateId, tx);
		await removeFactor(tx, advocateId);
		await tx.update(person).set({ secretHash: null }).where(eq(person.id, advocateId));
		await endAllOf(tx, advocateId);
		await record(tx, actor, 'advocate.factorReset', advocateId);
		await invite(tx, actor, advocateId);
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

export interface Account extends Advocate {
	email: string;
	/** When their app was added: from then on they can sign in. Null: they never came in. */
	setUpAt: number | null;
	/** The last one; undefined: none was sent. */
	invitation: Invitation | undefined;
}

export interface ServiceAccounts {
	id: string;
	name: string;
	endedAt: number | null;
	advocates: Account[];
}

/** The services with their advocates' accounts, those that have ended last. Throws NotThere for who is no manager. */
export async function listAccounts(actor: Actor): Promise<ServiceAccounts[]> {
	assertManager(actor);
	const accounts = await Promise.all((await listAdvocates()).map(openAccount));
	const services = (await listServices()).map((service) => ({
		...service,
		advocates: accounts.filter(({ serviceId }) => serviceId === service.id)
	}));
	return services.sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null));
}

async function openAccount(advocate: Advocate): Promise<Account> {
	const [own] = await store().read.select().from(factor).where(eq(factor.personId, advocate.id));
	return {
		...advocate,
		email: await getEmail(advocate.id),
		setUpAt: own?.createdAt ?? null,
		invitation: await findInvitation(advocate.id)
	};
}

async function findInvitation(personId: string): Promise<Invitation | undefined> {
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
