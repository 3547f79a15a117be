/** The accounts of adults that came to a stop: nobody can get into them, and nothing more happens by itself. */
import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import { clock } from './clock.ts';
import { advocate, councilAccount, link, notification, person, service, type Role } from './db/schema.ts';
import { store } from './db/store.ts';
import { getNames } from './people.ts';
import { NotThere, type Actor } from './policy.ts';

export interface StuckAccount {
	id: string;
	name: string;
	role: Role;
	/** The invitation can be used no more; or its mail was tried and has not left. */
	why: 'expired' | 'mail';
}

/**
 * Who was invited and has neither a password nor come in with the council's account, and whose last invitation is over or did not leave; by name. Throws NotThere for
 * who is no manager.
 */
export async function listStuckAccounts(actor: Actor): Promise<StuckAccount[]> {
	if (actor.role !== 'manager') throw new NotThere();
	const neverIn = and(isNull(person.secretHash), isNull(councilAccount.personId));
	const isWaiting = and(ne(person.role, 'child'), neverIn, isNull(person.disabledAt));
	// Of a service that has ended nobody comes in.
	const mayComeIn = or(isNull(advocate.id), isNull(service.endedAt));
	const rows = await store()
		.read.select({ id: person.id, role: person.role, link, mail: notification })
		.from(person)
		.innerJoin(link, eq(link.personId, person.id))
		.leftJoin(notification, eq(notification.linkId, link.id))
		.leftJoin(councilAccount, eq(councilAccount.personId, person.id))
		.leftJoin(advocate, eq(advocate.id, person.id))
		.leftJoin(service, eq(service.id, advocate.serviceId))
		.where(and(isWaiting, mayComeIn))
		.orderBy(desc(link.createdAt), desc(notification.eventSeq));
	const newest = new Map<string, (typeof rows)[number]>();
	for (const row of rows) if (!newest.has(row.id)) newest.set(row.id, row);
	const names = await getNames([...newest.keys()]);
	return [...newest.values()]
		.flatMap(({ id, role, link: { expiresAt }, mail }): StuckAccount[] => {
			const isOver = expiresAt <= clock.now();
			const hasNotLeft = mail !== null && mail.deliveredAt === null && mail.tries > 0;
			if (!isOver && !hasNotLeft) return [];
			return [{ id, name: names.get(id) ?? '', role, why: isOver ? 'expired' : 'mail' }];
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
