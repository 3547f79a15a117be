/** "Someone made me write this", when the child says who: an item of its own, past the officer (product rules 3 and 8). */
import { eq } from 'drizzle-orm';
import type { Context } from '../journeys/engine.ts';
import type { WhoMadeMe } from '../journeys/made-me.ts';
import { climbDue } from './climb.ts';
import { getSent } from './own-sent.ts';
import { insert } from './new-contribution.ts';
import { openContent, type Row } from './contributions.ts';
import { contribution } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { getContext } from './drafts.ts';
import { dropPressedIn } from './parked.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { readersKey, readersOfRoute, routeOfMadeMe, type Readers } from './routing.ts';
import { standingOf } from './standing.ts';
import { sayMadeMe } from './wording.ts';

export interface MadeMeReaders {
	/** Who reads it when none of them is ticked. */
	first: Readers;
	/** Who reads it when they are; undefined where nobody would be left. */
	instead: Readers | undefined;
}

/** Who would read it when the child says who made them. */
export async function readersOfMadeMe(row: Row, context: Context, read: Reader = store().read): Promise<MadeMeReaders> {
	const { excluded } = await standingOf(row, read);
	const say = (named: readonly string[]) => {
		const route = routeOfMadeMe(context, [...excluded, ...named]);
		return route.isForNobody ? undefined : readersOfRoute('message', route, context);
	};
	const first = say([]) ?? { first: 'complaints', complaintsToo: false, pastOfficer: false };
	const managers = context.staff.filter(({ role }) => role === 'manager').map(({ id }) => id);
	return { first, instead: first.first === 'complaints' ? undefined : say(managers) };
}

export type MadeMeOutcome = { sent: string } | { forNobody: true } | { changed: 'reader' };

/**
 * Sends who made the child write an item, with what was written, past the officer. The item itself stays as it is: a
 * mark on it would tell its readers. `named`: the readers whom the page named (readersKey). The same press is taken once.
 */
export async function sendMadeMe(
	actor: Actor,
	id: string,
	formId: string,
	who: WhoMadeMe,
	named: string
): Promise<MadeMeOutcome> {
	const press = pressOf(actor, formId, JSON.stringify([id, who.staff, who.others]));
	const outcome = await store().transaction(async (tx): Promise<MadeMeOutcome> => {
		const [already] = await tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.press, press));
		if (already) return { sent: already.id };
		const row = await getSent(actor, id, tx);
		const context = await getContext(actor, tx);
		const { excluded } = await standingOf(row, tx);
		const route = routeOfMadeMe(context, [...excluded, ...who.staff]);
		if (route.isForNobody) return { forNobody: true };
		if (readersKey((await readersOfMadeMe(row, context, tx)).first) !== named) return { changed: 'reader' };
		const said = sayMadeMe(who, openContent(row).said, context);
		await dropPressedIn(tx, actor, `made-me/${id}`, formId);
		return { sent: await insert(tx, actor, { kind: 'message', context, said, route, press }) };
	});
	if ('sent' in outcome) void climbDue();
	return outcome;
}
