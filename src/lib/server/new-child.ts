/** Adding one child by a form: checked as a row of a file is. */
import { eq } from 'drizzle-orm';
import { numberLookup } from './child-numbers.ts';
import { climbDue } from './climb.ts';
import { child } from './db/schema.ts';
import { store } from './db/store.ts';
import { planChildren } from './imports/children.ts';
import { untilFresh } from './imports/fresh.ts';
import { columns, type Cells } from './imports/lists.ts';
import { breathe } from './imports/pace.ts';
import type { RowReason } from './imports/plan.ts';
import { listKnown } from './imports/staff.ts';
import { NotThere, reviewers, type Actor } from './policy.ts';

export type NewChildCells = Cells<'children'>;

/** What is wrong with one field. `numberTaken`: another child has that number. */
export interface NewChildProblem {
	field: keyof NewChildCells;
	reason: RowReason | 'numberTaken';
}

function assertManager(actor: Actor): void {
	if (actor.role !== 'manager') throw new NotThere();
}

/**
 * Adds a child with the council's number for them and returns their id, or returns what is wrong. The same once more changes nothing; a child
 * of that name and birthday who has no number yet gets it. Throws NotThere for who is no manager.
 */
export async function addNumberedChild(actor: Actor, cells: NewChildCells): Promise<string | NewChildProblem[]> {
	assertManager(actor);
	const outcome = await untilFresh(async (assertFresh) => {
		const plan = await planChildren([{ line: 1, cells }], breathe);
		const fields = Object.entries(columns.children) as [keyof NewChildCells, string][];
		const found = plan.problems.map(({ column, reason }): NewChildProblem => {
			const [field = 'number'] = fields.find(([, heading]) => heading === column) ?? [];
			return { field, reason };
		});
		if (found.length) return found;
		const changed = plan.changes.flatMap(({ changes }) => changes.map(({ column }) => column));
		if (changed.some((column) => column !== columns.children.number)) return [numberTaken];
		const write = await plan.prepare(breathe);
		return store().transaction(async (tx) => {
			await assertFresh(tx);
			await write(tx, actor);
			const isThey = eq(child.numberLookup, numberLookup(cells.number));
			const [added] = await tx.select({ id: child.id }).from(child).where(isThey);
			return added!.id;
		});
	});
	void climbDue();
	return outcome;
}

const numberTaken: NewChildProblem = { field: 'number', reason: 'numberTaken' };

/** Who can be given a child, by name. Throws NotThere for who is no manager. */
export async function listGivable(actor: Actor): Promise<{ name: string; email: string }[]> {
	assertManager(actor);
	return [...(await listKnown()).values()]
		.filter(({ role, hasEnded }) => reviewers.includes(role) && !hasEnded)
		.map(({ name, email }) => ({ name, email }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
