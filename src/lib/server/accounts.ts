/** The accounts of adults, as a manager sees them: who is there, how each account stands, and what can be put right. */
import { asc, eq, isNotNull, sql } from 'drizzle-orm';
import { listAdvocates, listServices, type Advocate } from './advocates.ts';
import { forgetAccountOf } from './auth/council-pins.ts';
import { endSessionsOf } from './auth/sessions.ts';
import { endLinksOf } from './auth/links.ts';
import { dayOf } from './calendar.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { lineOf, listMembers, nextOf } from './cover.ts';
import { council } from './db/keys.ts';
import { child, councilAccount, factor, person, staff } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store } from './db/store.ts';
import { record } from './events.ts';
import { findInvitation, inviteIn, type Invitation } from './invitations.ts';
import { getStaff } from './leaving.ts';
import { notifyOfAccounts, notifyOldEmail, notifyOwner } from './notifications.ts';
import { getEmail, hasComeIn } from './people.ts';
import { takeEmail, type NewStaff } from './staff.ts';
import { NotThere, type Actor } from './policy.ts';

function assertManager(actor: Actor): void {
	if (actor.role !== 'manager') throw new NotThere();
}

/** How far somebody has come with their account. */
export interface Standing {
	email: string;
	/** When their app was added, or they first came in with the council's account. Null: they never came in. */
	setUpAt: number | null;
	/** The last one; undefined: none was sent. */
	invitation: Invitation | undefined;
}

export type AdvocateAccount = Advocate & Standing;

export interface ServiceAccounts {
	id: string;
	name: string;
	endedAt: number | null;
	advocates: AdvocateAccount[];
}

async function standingOf(personId: string): Promise<Standing> {
	const { read } = store();
	const [app] = await read.select().from(factor).where(eq(factor.personId, personId));
	const [account] = await read.select().from(councilAccount).where(eq(councilAccount.personId, personId));
	return {
		email: await getEmail(personId),
		setUpAt: app?.createdAt ?? account?.createdAt ?? null,
		invitation: await findInvitation(personId)
	};
}

/** The services with their advocates' accounts, those that have ended last. Throws NotThere for who is no manager. */
export async function listAccounts(actor: Actor): Promise<ServiceAccounts[]> {
	assertManager(actor);
	const accounts = await Promise.all(
		(await listAdvocates()).map(async (each) => ({ ...each, ...(await standingOf(each.id)) }))
	);
	const services = (await listServices()).map((service) => ({
		...service,
		advocates: accounts.filter(({ serviceId }) => serviceId === service.id)
	}));
	return services.sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null));
}

interface Away {
	from: string;
	until: string;
	isNow: boolean;
	/** Who is named for it. */
	coverId: string | null;
	/** Who reads today, or on its first day; undefined: nobody else may. */
	reader: { id: string; isAway: boolean } | undefined;
}

/** Somebody of the council's staff. */
export interface StaffAccount extends Standing {
	id: string;
	name: string;
	role: NewStaff['role'];
	/** They chose a password: they can sign in by it, or have begun. */
	hasPassword: boolean;
	/** False: they were invited and have not come in yet, so that nothing can be handed over to them. */
	hasComeIn: boolean;
	endedAt: number | null;
	managerId: string | null;
	/** How many children have them as their reviewing officer. */
	children: number;
	/** ISO days, both counted in; undefined: they are not away and will not be. */
	away: Away | undefined;
	/** The standing cover. */
	coverId: string | null;
}

async function awayOf(
	{
		id,
		awayFrom: from,
		awayUntil: until,
		awayCoverId,
		coverId
	}: Omit<typeof staff.$inferSelect, 'email' | 'managerId'>,
	today: string
): Promise<Away | undefined> {
	if (from === null || until === null || until < today) return undefined;
	const members = await listMembers(undefined, from > today ? from : today);
	return {
		from,
		until,
		isNow: from <= today,
		coverId: awayCoverId ?? coverId,
		reader: nextOf(lineOf(id, members), [])
	};
}

/** Everybody of the council's staff who was ever here, by name. Throws NotThere for who is no manager. */
export async function listStaff(actor: Actor): Promise<StaffAccount[]> {
	assertManager(actor);
	const { read, keys } = store();
	const rows = await read
		.select({ staff, person, isIn: sql<number>`${hasComeIn()}` })
		.from(staff)
		.innerJoin(person, eq(person.id, staff.id))
		.orderBy(asc(person.createdAt), asc(person.id));
	const counted = await read
		.select({ officerId: child.officerId, n: sql<number>`count(*)` })
		.from(child)
		.where(isNotNull(child.officerId))
		.groupBy(child.officerId);
	const children = new Map(counted.map(({ officerId, n }) => [officerId, n]));
	const today = dayOf(clock.now());
	const accounts = rows.map(async ({ person: own, isIn, staff: { coverId, managerId, ...days } }) => ({
		id: own.id,
		name: unseal(keys.of(council), { column: 'person.name', row: own.id }, own.name),
		role: own.role as NewStaff['role'],
		hasPassword: own.secretHash !== null,
		hasComeIn: isIn === 1,
		endedAt: own.disabledAt,
		managerId,
		children: children.get(own.id) ?? 0,
		away: await awayOf({ ...days, coverId }, today),
		coverId,
		...(await standingOf(own.id))
	}));
	return (await Promise.all(accounts)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * Puts the name or the email of somebody of the staff right. Another email ends their sessions, and both addresses are
 * told; who has no password (yet, or after a reset) is invited at the new one, and the link that went to the old one works
 * no more. Throws NotThere for who is no manager, and for who is not there.
 * @throws EmailTaken
 */
export async function putRight(
	actor: Actor,
	personId: string,
	{ name, email }: Pick<NewStaff, 'name' | 'email'>
): Promise<void> {
	assertManager(actor);
	const key = store().keys.of(council);
	const sealedName = seal(key, { column: 'person.name', row: personId }, name);
	const sealedEmail = seal(key, { column: 'staff.email', row: personId }, email);
	await store().transaction(async (tx) => {
		await getStaff(tx, personId);
		const [own] = await tx
			.select({ person, staff })
			.from(person)
			.innerJoin(staff, eq(staff.id, person.id))
			.where(eq(person.id, personId));
		if (unseal(key, { column: 'person.name', row: personId }, own!.person.name) !== name) {
			await tx.update(person).set({ name: sealedName }).where(eq(person.id, personId));
			await record(tx, actor, 'person.renamed', personId);
		}
		const before = unseal(key, { column: 'staff.email', row: personId }, own!.staff.email);
		if (before === email) return;
		await tx.update(person).set({ signInLookup: null }).where(eq(person.id, personId));
		const signInLookup = await takeEmail(tx, email);
		await tx.update(person).set({ signInLookup }).where(eq(person.id, personId));
		await tx.update(staff).set({ email: sealedEmail }).where(eq(staff.id, personId));
		await endSessionsOf(tx, personId);
		await endLinksOf(tx, personId);
		// It may have been pinned by the email that was wrong.
		await forgetAccountOf(tx, personId);
		const seq = await record(tx, actor, 'person.emailChanged', personId);
		await notifyOldEmail(tx, seq, personId, before);
		if (own!.person.secretHash === null) return inviteIn(tx, actor, personId);
		await notifyOwner(tx, seq, personId, 'newEmail');
		await notifyOfAccounts(tx, seq, [personId]);
	});
	void climbDue();
}
