/** What an adult makes of a machine's mark: urgent, or nothing, and then why. A machine never decides alone. */
import { eq } from 'drizzle-orm';
import { climbDue, stopClimb } from './climb.ts';
import { clock } from './clock.ts';
import { awaitsTalk, stateAfter } from './closing.ts';
import { contribution } from './db/schema.ts';
import { store } from './db/store.ts';
import { record } from './events.ts';
import { getItem } from './items.ts';
import { insertDeed, knownOf } from './deeds.ts';
import { managersOf, notify } from './notifications.ts';
import type { Actor } from './policy.ts';

/** An adult makes urgent what a machine has marked. It goes on climbing. The same form is taken once. */
export async function makeUrgent(actor: Actor, id: string, formId: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.decideMark', tx);
		// Somebody has acted on it meanwhile: there is nothing left to make urgent.
		if (row.lifted !== 'readFirst') return;
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'raised', day: null, words: '' }))) return;
		// What the child took back while it was not urgent waits for a talk after all.
		const state = awaitsTalk(row, await knownOf(row, tx)) ? stateAfter(row, 'reopened') : row.state;
		await tx.update(contribution).set({ lifted: 'urgent', state }).where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.raised', id);
	});
	void climbDue();
}

/**
 * An adult clears a machine's mark and says why. The officer's manager is told, and can read the item and the reason.
 * The same form is taken once.
 */
export async function clearMark(actor: Actor, id: string, formId: string, reason: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.decideMark', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'cleared', day: null, words: reason }))) return;
		if (row.lifted !== 'readFirst') return;
		await tx.update(contribution).set({ lifted: null, clearedAt: clock.now() }).where(eq(contribution.id, id));
		await stopClimb(tx, id);
		const seq = await record(tx, actor, 'contribution.cleared', id);
		const managers = await managersOf(tx, row);
		await notify(
			tx,
			seq,
			managers.filter((manager) => manager !== actor.id),
			false
		);
	});
	void climbDue();
}
