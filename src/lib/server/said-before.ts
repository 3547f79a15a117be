/** "You said, and what changed": what a child sent for reviews that were held. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import { openContent } from './contributions.ts';
import { contribution } from './db/schema.ts';
import { store } from './db/store.ts';
import { ownScope } from './own-scope.ts';
import type { Actor } from './policy.ts';
import { listReviewsOf } from './reviews.ts';
import { sentFor } from './sent-for.ts';
import type { Said } from './wording.ts';

export interface SaidBefore {
	/** The review. */
	id: string;
	day: string | null;
	said: Pick<Said, 'step' | 'short' | 'parts'>[];
}

/** Pages that arrange things: they say nothing about what should change. */
const arranging = ['helper', 'topics'];

/** What this child said for each review that was held, the newest first. What was just for NAME is not among it. */
export async function listSaidBefore(actor: Actor): Promise<SaidBefore[]> {
	const all = await listReviewsOf(actor.id);
	const held = all.filter(({ kind, heldDay }) => kind === 'review' && heldDay);
	const rows = await store()
		.read.select()
		.from(contribution)
		.where(and(ownScope(actor), eq(contribution.kind, 'views'), isNull(contribution.notMineAt)))
		.orderBy(asc(contribution.sentAt), asc(contribution.id));
	return held.map((review) => ({
		id: review.id,
		day: review.heldDay,
		said: rows
			.filter(sentFor(review, all))
			.flatMap((row) => openContent(row).said)
			.filter(({ step, skipped }) => !skipped && !arranging.includes(step))
			.map(({ step, short, parts }) => ({ step, short, parts }))
	}));
}
