/** What a child said in a talk or on paper, written down by their officer; the child says whether it is right. */
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { walk, type Answers } from '../journeys/engine.ts';
import { journeys } from '../journeys/index.ts';
import { getServed } from './caseload.ts';
import { clock } from './clock.ts';
import { getSent, insert, markSent } from './contributions.ts';
import { contribution, reading, states } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { getContext } from './drafts.ts';
import { record } from './events.ts';
import { deliverDue } from './notifications.ts';
import { getName } from './people.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { routeOf } from './routing.ts';
import { sayAll } from './wording.ts';

export type WrittenKind = 'views' | 'message';

/** Writes down what a child said, by the pages of the journey. The same form is taken once. */
export async function writeDown(
	actor: Actor,
	childId: string,
	formId: string,
	given: { kind: WrittenKind; cameIn: 'talk' | 'paper'; answers: Answers }
): Promise<void> {
	const { kind, cameIn, answers } = given;
	const press = pressOf(actor, formId, `${childId}\0${JSON.stringify(given)}`);
	const child: Actor = { id: childId, role: 'child' };
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const [already] = await tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.press, press));
		if (already) return;
		const context = await getContext(child, tx);
		const said = sayAll(kind, walk(journeys[kind]!, answers, context), context).filter(({ skipped }) => !skipped);
		const route = routeOf(kind, answers, context, false);
		const id = await insert(tx, child, { kind, context, said, route, press, by: { actor, cameIn } });
		await noteRead(tx, actor, id, cameIn);
	});
	void deliverDue();
}

/** Who writes it down has read it. What was said to them in a talk needs no reply in writing; a letter does. */
async function noteRead(tx: Tx, actor: Actor, id: string, cameIn: 'talk' | 'paper'): Promise<void> {
	const at = clock.now();
	await tx.insert(reading).values({ contributionId: id, personId: actor.id, at }).onConflictDoNothing();
	await tx.update(contribution).set({ readAt: at }).where(eq(contribution.id, id));
	if (cameIn === 'talk')
		await tx
			.update(contribution)
			.set({ state: states.closed })
			.where(and(eq(contribution.id, id), eq(contribution.state, states.open)));
}

export interface WrittenDown {
	id: string;
	/** Who wrote it down. */
	by: string;
	at: number;
}

/** What an adult wrote down for this child and the child has not said yes or no to, the newest first. */
export async function listToConfirm(actor: Actor): Promise<WrittenDown[]> {
	const rows = await store()
		.read.select({ id: contribution.id, by: contribution.writtenBy, at: contribution.sentAt })
		.from(contribution)
		.where(
			and(
				eq(contribution.childId, actor.id),
				isNotNull(contribution.writtenBy),
				isNull(contribution.confirmedAt),
				isNull(contribution.notMineAt)
			)
		)
		.orderBy(desc(contribution.sentAt), desc(contribution.id));
	return Promise.all(rows.map(async ({ id, by, at }) => ({ id, at, by: await getName(by!) })));
}

/** The child says whether what was written down for them is right. "No" is "I did not write this": it is not used. */
export async function confirmWritten(actor: Actor, id: string, isRight: boolean): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getSent(actor, id, tx);
		if (!row.writtenBy || row.confirmedAt) return;
		await tx.update(contribution).set({ confirmedAt: clock.now(), isRight }).where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.confirmed', id);
	});
	if (!isRight) await markSent(actor, id, 'notMine');
}
