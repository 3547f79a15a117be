/** The staff who could read what a child sends, and who reads today in the place of those who are away. */
import { eq, sql } from 'drizzle-orm';
import type { Context } from '../journeys/engine.ts';
import { inTurn, lineOf, listMembers, nextOf, type Member } from './cover.ts';
import { prepared } from './db/prepared.ts';
import { child } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { getNames, listActive } from './people.ts';

const order = ['officer', 'cover', 'manager', 'complaints'] as const;
type StaffRole = (typeof order)[number];

const officerOf = prepared((read) =>
	read
		.select({ officerId: child.officerId })
		.from(child)
		.where(eq(child.id, sql.placeholder('childId')))
		.prepare()
);

/**
 * The staff who could read a complaint of this child: the officer, the officer's manager (where there is none, every other
 * manager), the complaints people; and as `cover` the officer's named cover and whoever comes next today (they read
 * while the officer is away, and urgent things climb to them), and who reads for a manager who is away. Who is disabled
 * reads nothing and is not among them. A manager who is the child's officer stands here as the officer.
 */
export async function listStaff(childId: string, read: Reader = store().read): Promise<Context['staff']> {
	const own = officerOf(read).get({ childId });
	const members = await listMembers(read);
	const find = (id: string | null | undefined) => members.find((each) => each.id === id && each.isActive);
	const officer = find(own?.officerId);
	const managers = members.filter((each) => each.isActive && each.role === 'manager' && each !== officer);
	const manager = managers.find(({ id }) => id === officer?.managerId);
	const found = new Map<string, { role: StaffRole; member?: Member }>();
	const add = (role: StaffRole, people: (Member | undefined)[]) => {
		for (const member of people) if (member && !found.has(member.id)) found.set(member.id, { role, member });
	};
	add('officer', [officer]);
	add('manager', manager ? [manager] : managers);
	const inPlaceOf = (who: Member) => nextOf(lineOf(who.id, members), []);
	add('cover', [
		members.find(({ id, isActive, isYetToCome }) => id === officer?.coverId && isActive && !isYetToCome),
		officer && inPlaceOf(officer),
		manager?.isAway ? inPlaceOf(manager) : undefined
	]);
	for (const id of await listActive(read, 'complaints')) found.set(id, { role: 'complaints' });

	const lines = [...found].map(([id, { role, member }]) => {
		const until = member?.isAway && role !== 'cover' ? member.awayUntil : null;
		return { id, role, until, line: until ? inTurn(lineOf(id, members)).map((each) => each.id) : [] };
	});
	const names = await getNames(
		lines.flatMap(({ id, line }) => [id, ...line]),
		read
	);
	const called = (id: string) => ({ id, name: names.get(id)! });
	return lines
		.map(({ id, role, until, line }) => ({
			...called(id),
			role,
			...(until ? { away: { until, line: line.map(called) } } : {})
		}))
		.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.name.localeCompare(b.name, 'en-GB'));
}
