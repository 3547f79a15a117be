/** The reader answers the wishes of a plan, one by one. */
import { eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { stateAfter } from './closing.ts';
import { contribution, states, wishAnswer } from './db/schema.ts';
import { seal } from './db/sealing.ts';
import { store } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { getItem } from './items.ts';
import { inPlaceOf } from './thread.ts';
import { deliverDue } from './notifications.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { noteAnswer } from './unseen.ts';
import { listWishAnswers, wishesOf, type WishAnswer } from './wishes.ts';

/**
 * The reader answers one wish: yes, or not this time and why. When every wish of a plan has an answer, the plan has
 * one. The same form is taken once; the newest answer counts. Throws NotThere for what is no wish of this plan.
 */
export async function answerWish(
	actor: Actor,
	id: string,
	formId: string,
	key: string,
	answer: WishAnswer['answer'],
	reason: string
): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.answerWish', tx);
		const wishes = wishesOf(row);
		if (!wishes.some((wish) => wish.key === key)) throw new NotThere();
		const press = pressOf(actor, formId, [key, answer, reason].join('\0'));
		const [already] = await tx.select({ id: wishAnswer.id }).from(wishAnswer).where(eq(wishAnswer.press, press));
		if (already) return;
		const answerId = newId();
		const place = { column: 'wish_answer.reason', row: answerId };
		const sealedReason = seal(store().keys.of(row.childId), place, reason);
		await tx.insert(wishAnswer).values({
			id: answerId,
			press,
			contributionId: id,
			wish: key,
			answer,
			reason: sealedReason,
			personId: actor.id,
			insteadOf: await inPlaceOf(tx, actor, row),
			at: clock.now()
		});
		const answered = await listWishAnswers(row, tx);
		const isOpen = row.answeredAt === null || row.state === states.open;
		if (isOpen && wishes.every((wish) => answered.has(wish.key))) {
			const change = { answeredAt: row.answeredAt ?? clock.now(), state: stateAfter(row, 'replied') };
			await tx.update(contribution).set(change).where(eq(contribution.id, id));
		}
		await noteAnswer(tx, row, await record(tx, actor, 'contribution.wishAnswered', id));
	});
	void deliverDue();
}
