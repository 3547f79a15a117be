/** Letters can be in other hands: what was said with one about who may send is shown to whoever serves the child. */
import { and, desc, eq, gte, or, sql } from 'drizzle-orm';
import { addDays, dayOf, startOfDay } from './calendar.ts';
import { servedBy } from './caseload.ts';
import { clock } from './clock.ts';
import { child, permission, way } from './db/schema.ts';
import { store } from './db/store.ts';
import { getName } from './people.ts';
import type { Actor } from './policy.ts';

/** How many days the inbox says it. */
const shownDays = 7;

export interface ByLetter {
	id: string;
	childId: string;
	name: string;
	advocate: string;
	isEnded: boolean;
	at: number;
}

/** What was said these days with the letter of a child whom the actor serves, the last first. */
export async function listSaidByLetter(actor: Actor): Promise<ByLetter[]> {
	const { read } = store();
	const since = startOfDay(addDays(dayOf(clock.now()), -shownDays));
	const isNew = or(gte(permission.confirmedAt, since), gte(permission.endedAt, since));
	const lastWay = sql`coalesce(${permission.endedWayId}, ${permission.wayId})`;
	const rows = await read
		.select({ permission })
		.from(permission)
		.innerJoin(child, eq(child.id, permission.childId))
		.innerJoin(way, and(eq(way.id, lastWay), eq(way.kind, 'code')))
		.where(and(isNew, await servedBy(actor)))
		.orderBy(desc(permission.confirmedAt));
	return Promise.all(
		rows.map(async ({ permission: { id, childId, advocateId, endedAt, confirmedAt } }) => ({
			id,
			childId,
			name: await getName(childId),
			advocate: await getName(advocateId),
			isEnded: endedAt !== null,
			at: endedAt ?? confirmedAt!
		}))
	);
}
