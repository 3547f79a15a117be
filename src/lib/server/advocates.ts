/** The services whose advocates may send things for children, and their advocates' accounts. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import { removeFactor } from './auth/factor.ts';
import { forgetAccountOf } from './auth/council-pins.ts';
import { endLinksOf } from './auth/links.ts';
import { endSessionsOf } from './auth/sessions.ts';
import { clock } from './clock.ts';
import { council } from './db/keys.ts';
import { advocate, halfway, permission, person, service } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { takeEmail } from './staff.ts';
import { NotThere, type Actor } from './policy.ts';

const namePlace = (id: string) => ({ column: 'service.name', row: id });
const emailPlace = (id: string) => ({ column: 'advocate.email', row: id });

function assertManager(actor: Actor): void {
	if (actor.role !== 'manager') throw new NotThere();
}

/** Adds a service. The same id is taken once. Throws NotThere for who is no manager. */
export async function addService(actor: Actor, name: string, id = newId()): Promise<string> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		const row = { id, name: seal(store().keys.of(council), namePlace(id), name), createdAt: clock.now() };
		const added = await tx.insert(service).values(row).onConflictDoNothing().returning();
		if (added.length) await record(tx, actor, 'service.added', id);
	});
	return id;
}

export interface NewAdvocate {
	name: string;
	email: string;
	serviceId: string;
	/** Argon2id of a password: for the sample council and tests. Others set it by an invitation. */
	secretHash?: string | null;
}

/**
 * Adds an advocate of a service. They are invited apart. Throws NotThere for who is no manager, and for a service that is
 * not there or has ended.
 * @throws EmailTaken
 */
export async function addAdvocate(actor: Actor, given: NewAdvocate): Promise<string> {
	assertManager(actor);
	return store().transaction((tx) => addIn(tx, actor, given));
}

/** The same inside a transaction. */
export async function addIn(tx: Tx, actor: Actor, given: NewAdvocate, id = newId()): Promise<string> {
	await getOpenService(tx, given.serviceId);
	const lookup = await takeEmail(tx, given.email);
	const key = store().keys.of(council);
	await tx.insert(person).values({
		id,
		role: 'advocate',
		name: seal(key, { column: 'person.name', row: id }, given.name),
		signInLookup: lookup,
		secretHash: given.secretHash ?? null,
		createdAt: clock.now()
	});
	const email = seal(key, emailPlace(id), given.email);
	await tx.insert(advocate).values({ id, serviceId: given.serviceId, email });
	await record(tx, actor, 'advocate.added', id);
	return id;
}

async function getOpenService(tx: Tx, id: string): Promise<void> {
	const [row] = await tx
		.select({ id: service.id })
		.from(service)
		.where(and(eq(service.id, id), isNull(service.endedAt)));
	if (!row) throw new NotThere();
}

/**
 * An advocate may not come in any more, nor send for anybody: their sessions end at once, and each child who had let
 * them in is told. Throws NotThere for who is no manager, and for who is no advocate that is there.
 */
export async function disableAdvocate(actor: Actor, advocateId: string): Promise<void> {
	assertManager(actor);
	await store().transaction((tx) => disableIn(tx, actor, advocateId));
}

async function disableIn(tx: Tx, actor: Actor, advocateId: string): Promise<void> {
	await getActive(advocateId, tx);
	const now = clock.now();
	await tx.update(person).set({ disabledAt: now }).where(eq(person.id, advocateId));
	await endAllOf(tx, advocateId);
	await removeFactor(tx, advocateId);
	await record(tx, actor, 'person.disabled', advocateId);
	const ended = await tx
		.update(permission)
		.set({ endedAt: now, endedBy: actor.id })
		.where(and(eq(permission.advocateId, advocateId), isNull(permission.endedAt)))
		.returning({ id: permission.id });
	for (const { id } of ended) await record(tx, actor, 'permission.ended', id);
}

/** Everything by which a person comes in ends at once: sessions, links, what was begun, the council's account. */
export async function endAllOf(tx: Tx, personId: string): Promise<void> {
	await endSessionsOf(tx, personId);
	await tx.delete(halfway).where(eq(halfway.personId, personId));
	await endLinksOf(tx, personId);
	await forgetAccountOf(tx, personId);
}

/** A service ends, and with it each of its advocates. Throws NotThere for who is no manager, and for a service that has ended. */
export async function endService(actor: Actor, serviceId: string): Promise<void> {
	assertManager(actor);
	await store().transaction(async (tx) => {
		await getOpenService(tx, serviceId);
		await tx.update(service).set({ endedAt: clock.now() }).where(eq(service.id, serviceId));
		await record(tx, actor, 'service.ended', serviceId);
		const theirs = await tx
			.select({ id: advocate.id })
			.from(advocate)
			.innerJoin(person, eq(person.id, advocate.id))
			.where(and(eq(advocate.serviceId, serviceId), isNull(person.disabledAt)));
		for (const { id } of theirs) await disableIn(tx, actor, id);
	});
}

export interface Service {
	id: string;
	name: string;
	endedAt: number | null;
}

/** Every service that was ever here, by name. */
export async function listServices(read: Reader = store().read): Promise<Service[]> {
	const rows = await read.select().from(service);
	return rows
		.map((row) => ({ id: row.id, name: openServiceName(row), endedAt: row.endedAt }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

export interface Advocate {
	id: string;
	name: string;
	serviceId: string;
	/** The name of their service. */
	service: string;
	/** They may not come in any more, or their service has ended. */
	isEnded: boolean;
}

type Joined = { advocate: typeof advocate.$inferSelect; person: typeof person.$inferSelect; service: OpenService };
type OpenService = typeof service.$inferSelect;

function openAdvocate(row: Joined): Advocate {
	const { id } = row.advocate;
	return {
		id,
		name: unseal(store().keys.of(council), { column: 'person.name', row: id }, row.person.name),
		serviceId: row.service.id,
		service: openServiceName(row.service),
		isEnded: row.person.disabledAt !== null
	};
}

function openServiceName({ id, name }: OpenService): string {
	return unseal(store().keys.of(council), namePlace(id), name);
}

/** Every advocate who was ever here, the oldest first. */
export async function listAdvocates(read: Reader = store().read): Promise<Advocate[]> {
	const rows = await read
		.select({ advocate, person, service })
		.from(advocate)
		.innerJoin(person, eq(person.id, advocate.id))
		.innerJoin(service, eq(service.id, advocate.serviceId))
		.orderBy(asc(person.createdAt), asc(person.id));
	return rows.map(openAdvocate);
}

/** Those who may be let in, by name. */
export async function listActiveAdvocates(read: Reader = store().read): Promise<Advocate[]> {
	const active = (await listAdvocates(read)).filter(({ isEnded }) => !isEnded);
	return active.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** An advocate who is or was there. */
export async function getAdvocate(id: string, read: Reader = store().read): Promise<Advocate> {
	const found = (await listAdvocates(read)).find((each) => each.id === id);
	if (!found) throw new Error('advocates: nobody with that id');
	return found;
}

/** An advocate who is there. Throws NotThere for one whose account or service has ended. */
export async function getActive(id: string, read: Reader = store().read): Promise<Advocate> {
	const [row] = await read
		.select({ advocate, person, service })
		.from(advocate)
		.innerJoin(person, eq(person.id, advocate.id))
		.innerJoin(service, eq(service.id, advocate.serviceId))
		.where(and(eq(advocate.id, id), isNull(person.disabledAt)));
	if (!row) throw new NotThere();
	return openAdvocate(row);
}
