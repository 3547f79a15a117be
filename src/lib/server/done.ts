/** The reader is done with an item, or takes it up again. */
import { eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { awaitsTalk, stateAfter } from './closing.ts';
import type { Row } from './contributions.ts';
import { contribution, states } from './db/schema.ts';
import { store } from './db/store.ts';
import { knownOf } from './deeds.ts';
import { answerAgainBy } from './due-days.ts';
import { settings } from './env.ts';
import { record } from './events.ts';
import { getItem } from './items.ts';
import { NotThere, type Actor } from './policy.ts';

/** An answer is owed again, by a new day. */
export function owedAnew({ kind }: Row) {
	const replyBy = answerAgainBy(kind, clock.now(), settings());
	return { answeredAt: null, notRepliedAt: null, doneAt: null, replyBy };
}

/** The reader is done with an item, with or without an answer. Throws NotThere while a talk with the child is due first. */
export async function markDone(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.markDone', tx);
		if (awaitsTalk(row, await knownOf(row, tx))) throw new NotThere();
		if (row.doneAt !== null) return;
		await tx
			.update(contribution)
			.set({ doneAt: clock.now(), state: stateAfter(row, 'done') })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.done', id);
	});
}

/** The reader takes up again what was closed: an answer is owed by a new day. */
export async function reopen(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.markDone', tx);
		if (row.doneAt === null && row.state !== states.closed) return;
		await tx
			.update(contribution)
			.set({ ...owedAnew(row), state: stateAfter(row, 'reopened') })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.reopened', id);
	});
}
