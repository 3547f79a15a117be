/** Officers and other staff from a file: found again by their email, and invited by mail when they are new. */
import { eq, ne } from 'drizzle-orm';
import { council } from '../db/keys.ts';
import { person, staff, type Role } from '../db/schema.ts';
import { seal, unseal } from '../db/sealing.ts';
import { store } from '../db/store.ts';
import { recordMany, type EventType } from '../events.ts';
import { newId } from '../ids.ts';
import { inviteIn } from '../invitations.ts';
import { changeManagerIn } from '../leaving.ts';
import { addStaffIn, type NewStaff } from '../staff.ts';
import { signInLookup } from '../people.ts';
import { isEmail } from './cells.ts';
import { forEachOf, type Pace } from './pace.ts';
import { Checking, type Plan, type RowOf } from './plan.ts';

const roles = ['officer', 'manager', 'complaints', 'duty'] as const satisfies readonly NewStaff['role'][];

/** An adult who is there, by the keyed hash of their email. */
export interface Known {
	id: string;
	role: Role;
	name: string;
	email: string;
	hasEnded: boolean;
	managerId: string | null;
}

/** Every adult who is or was there. */
export async function listKnown(): Promise<Map<string, Known>> {
	const key = store().keys.of(council);
	const rows = await store()
		.read.select()
		.from(person)
		.leftJoin(staff, eq(staff.id, person.id))
		.where(ne(person.role, 'child'));
	return new Map(
		rows.map(({ person: { id, role, name, signInLookup, disabledAt }, staff }) => [
			signInLookup ?? id,
			{
				...{ id, role, hasEnded: disabledAt !== null, managerId: staff?.managerId ?? null },
				name: unseal(key, { column: 'person.name', row: id }, name),
				email: staff ? unseal(key, { column: 'staff.email', row: id }, staff.email) : ''
			}
		])
	);
}

/** Checks staff against who is there. */
export async function planStaff(rows: RowOf<'staff'>[], pace: Pace): Promise<Plan> {
	const known = await listKnown();
	const byId = new Map([...known.values()].map((each) => [each.id, each]));
	const checking = new Checking('staff');
	const listed = new Map(rows.map(({ cells }) => [signInLookup('email', cells.email), cells.role.toLowerCase()]));
	const isManager = (lookup: string) => {
		const there = known.get(lookup);
		return there ? there.role === 'manager' && !there.hasEnded : listed.get(lookup) === 'manager';
	};
	/** By the hash of an email: who they are, or will be. */
	const ids = new Map([...known].map(([lookup, { id }]) => [lookup, id]));
	const added: (NewStaff & { id: string })[] = [];
	const named: { id: string; name: string }[] = [];
	/** `from`: the manager until now; undefined for who is only just added. */
	const managed: { id: string; manager: string; from?: string | null }[] = [];

	await forEachOf(rows, pace, (row) => {
		const { name, email, role, manager } = row.cells;
		const lookup = signInLookup('email', email);
		const before = checking.problems.length;
		checking.basics(row, ['name', 'email', 'role']);
		if (email && !isEmail(email)) checking.wrong(row, 'email', 'email');
		else if (email) checking.once(row, 'email', lookup);
		const isRole = roles.find((each) => each === role.toLowerCase());
		if (role && !isRole) checking.wrong(row, 'role', 'role');
		const managerLookup = signInLookup('email', manager);
		if (manager && managerLookup === lookup) checking.wrong(row, 'manager', 'ownManager');
		else if (manager && !isManager(managerLookup)) checking.wrong(row, 'manager', 'noManager');
		const there = known.get(lookup);
		if (there?.role === 'advocate') checking.wrong(row, 'email', 'isAdvocate');
		else if (there?.hasEnded) checking.wrong(row, 'email', 'hasEnded');
		else if (there && isRole && there.role !== isRole) checking.wrong(row, 'role', 'otherRole', there.role);
		if (checking.problems.length > before || !isRole) return;

		if (!there) {
			const id = newId();
			ids.set(lookup, id);
			added.push({ id, name, email, role: isRole });
			if (manager) managed.push({ id, manager: managerLookup });
			checking.add(row, name);
			return;
		}
		const now = there.managerId ? byId.get(there.managerId)?.email : '';
		const isSame = now !== '' && signInLookup('email', now ?? '') === managerLookup;
		const to = { name, manager: isSame ? '' : manager };
		if (!checking.change(row, there.name, { name: there.name, manager: now ?? '' }, to)) return;
		if (name !== there.name) named.push({ id: there.id, name });
		if (to.manager) managed.push({ id: there.id, manager: managerLookup, from: there.managerId });
	});

	return checking.plan(
		rows.length,
		async () => async (tx, actor) => {
			const key = store().keys.of(council);
			for (const { id, ...given } of added) await addStaffIn(tx, actor, given, id);
			await inviteIn(tx, actor, ...added.map(({ id }) => id));
			for (const { id, name } of named)
				await tx
					.update(person)
					.set({ name: seal(key, { column: 'person.name', row: id }, name) })
					.where(eq(person.id, id));
			for (const { id, manager, from } of managed) {
				const managerId = ids.get(manager)!;
				// Nothing waits yet past who is only just there, and they are invited.
				if (from === undefined) await tx.update(staff).set({ managerId }).where(eq(staff.id, id));
				else await changeManagerIn(tx, actor, id, { from, to: managerId });
			}
			await recordMany(
				tx,
				actor,
				named.map(({ id }): [EventType, string] => ['person.changed', id])
			);
		},
		added.length
	);
}
