/** What a child writes "just for NAME": it goes at that press, past draft and check page. */
import { eq } from 'drizzle-orm';
import { isEmpty } from '../journeys/answers.ts';
import type { Journey } from '../journeys/engine.ts';
import { climbDue } from './climb.ts';
import { contribution } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { getContext, saveAnswerIn } from './drafts.ts';
import { insert } from './new-contribution.ts';
import { dropPressedIn } from './parked.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { routeOf } from './routing.ts';
import { sayAlone } from './wording.ts';

/**
 * Takes what was written on the page "just for NAME", at once and as an item of its own, and notes that the page was
 * passed: the same note whether something was written or not. The same press (form id and words) is taken once.
 */
export async function sendAlone(actor: Actor, journey: Journey, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		await sendAloneIn(tx, actor, journey, formId, words);
		await dropPressedIn(tx, actor, `${journey.id}/just-for`, formId);
	});
	void climbDue();
}

/** The same, inside a transaction that does more. */
export async function sendAloneIn(
	tx: Tx,
	actor: Actor,
	journey: Journey,
	formId: string,
	words: string
): Promise<void> {
	const press = pressOf(actor, formId, words);
	await saveAnswerIn(tx, actor, journey.id, 'just-for', { passed: true });
	if (isEmpty({ words })) return;
	const [already] = await tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.press, press));
	if (already) return;
	const context = await getContext(actor, tx);
	const step = journey.steps.find((each) => each.alone)!;
	await insert(tx, actor, {
		kind: 'alone',
		context,
		said: sayAlone(step, words, context),
		route: routeOf('views', {}, context, false),
		press
	});
}
