/** The staff who could read what a child sends, and who reads today in the place of those who are away. */
import { eq } from 'drizzle-orm';
import type { Context } from '../journeys/engine.ts';
import { inTurn, lineOf, listMembers, nextOf, type Member } from './cover.ts';
import { child } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { getName, listActive } from './people.ts';

const order = ['officer', 'cover', 'manager', 'complaints'] as const;
type StaffRole = (typeof order)[number];

/**
 * The staff who could read a complaint of this child: the officer, the officer's manager (without an officer, every
 * manager), the complaints people; and as `cover` the officer's named cover, whoever comes next today (they read while
 * the officer is away, and urgent things climb to them), and who reads for a manager who is away. Who is disabled reads nothing and is not among them.
 */
export async function listStaff(childId: string, read: Reader = store().read): Promise<Context['staff']> {
	const [own] = await read.select({ officerId: child.officerId }).from(child).where(eq(child.id, childId));
	const members = await listMembers(read);
	const find = (id: string | null | undefined) => members.find((each) => each.id === id && each.isActive);
	const officer = find(own?.officerId);
	const manager = find(officer?.managerId);
	const managers = members.filter((each) => each.isActive && each.role === 'manager');
	const found = new Map<string, { role: StaffRole; member?: Member }>();
	const add = (role: StaffRole, people: (Member | undefined)[]) => {
		for (const member of people) if (member && !found.has(member.id)) found.set(member.id, { role, member });
	};
	add(officer?.role === 'manager' ? 'manager' : 'officer', [officer]);
	add('manager', officer ? [manager] : managers);
	const inPlaceOf = (who: Member) => nextOf(lineOf(who.id, members), []);
	add('cover', [
		find(officer?.coverId),
		officer && inPlaceOf(officer),
		manager?.isAway ? inPlaceOf(manager) : undefined
	]);
	for (const id of await listActive(read, 'complaints')) found.set(id, { role: 'complaints' });

	const nameOf = (id: string) => getName(id, read);
	const awayOf = async ({ id, awayUntil }: Member) => ({
		until: awayUntil!,
		line: await Promise.all(
			inTurn(lineOf(id, members)).map(async (each) => ({ id: each.id, name: await nameOf(each.id) }))
		)
	});
	const staff = await Promise.all(
		[...found].map(async ([id, { role, member }]) => ({
			id,
			role,
			name: await nameOf(id),
			...(member?.isAway && role !== 'cover' ? { away: await awayOf(member) } : {})
		}))
	);
	return staff.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.name.localeCompare(b.name, 'en-GB'));
}
