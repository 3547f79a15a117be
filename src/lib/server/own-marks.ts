/** What a child says of what they have sent: not to use it, that it is not theirs, how they want to hear of an answer. */
import { eq } from 'drizzle-orm';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { stateAfter } from './closing.ts';
import { contribution, type HearBy } from './db/schema.ts';
import { store } from './db/store.ts';
import { record } from './events.ts';
import { notify, readersOf } from './notifications.ts';
import { getSent } from './own-sent.ts';
import { assertCan, type Actor } from './policy.ts';
import { standingOf } from './standing.ts';

export const waysToHear: readonly HearBy[] = ['look', 'tell', 'letter'];

/** The child says how they want to hear that there is an answer (rule 14). It can be changed at any time. */
export async function chooseHearBy(actor: Actor, id: string, hearBy: HearBy): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getSent(actor, id, tx);
		assertCan(actor, 'own.mark', await standingOf(row, tx));
		if (row.hearBy === hearBy) return;
		await tx.update(contribution).set({ hearBy }).where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.hearBy', id);
	});
}

export type Mark = 'dontUse' | 'notMine' | 'madeMe';

/**
 * The child says of what was sent: please don't use this, I did not write this, someone made me. "Please don't use
 * this" closes neither a complaint nor anything urgent: those wait for a talk with the child alone.
 */
export async function markSent(actor: Actor, id: string, mark: Mark): Promise<void> {
	const at = clock.now();
	await store().transaction(async (tx) => {
		const row = await getSent(actor, id, tx);
		const standing = await standingOf(row, tx);
		assertCan(actor, 'own.mark', standing);
		const column = { dontUse: 'dontUseAt', notMine: 'notMineAt', madeMe: 'madeMeAt' } as const;
		if (row[column[mark]]) return;
		const state = mark === 'dontUse' ? stateAfter(row, 'dontUse', standing) : row.state;
		await tx
			.update(contribution)
			.set({ [column[mark]]: at, state })
			.where(eq(contribution.id, id));
		const seq = await record(tx, actor, `contribution.${mark}`, id);
		await notify(tx, seq, await readersOf(tx, row), false);
	});
	void climbDue();
}
