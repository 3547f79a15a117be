/** Works out what a file would do, whatever it lists. */
import type { ListKind } from '../db/schema.ts';
import { planChildren } from './children.ts';
import { breathe, type Pace } from './pace.ts';
import { planPeople } from './people.ts';
import type { Plan, RowOf } from './plan.ts';
import { readTable, type Table } from './read.ts';
import { planReviews } from './reviews.ts';
import { planStaff } from './staff.ts';

const planners: Record<ListKind, (rows: never[], pace: Pace) => Promise<Plan>> = {
	staff: planStaff,
	children: planChildren,
	people: planPeople,
	reviews: planReviews
};

/** Checks the rows of a list against what is there; writes nothing. */
function planOf({ kind, rows }: Table, pace: Pace = breathe): Promise<Plan> {
	// A table has the cells of its own kind.
	return planners[kind](rows as RowOf<never>[] as never[], pace);
}

/** The same for the text of a file. @throws Unreadable */
export async function planText(text: string, pace: Pace = breathe): Promise<Plan> {
	return planOf(await readTable(text, pace), pace);
}
