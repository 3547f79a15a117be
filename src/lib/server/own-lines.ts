/** What of the child's own may be read out, as the child sees it: they cross a line out, or take "do not read this out" back. */
import { and, eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { crossedLine } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { getSent } from './own-sent.ts';
import { NotThere, type Actor } from './policy.ts';
import { findReadyReview } from './review-pick.ts';
import { listReviewsOf } from './reviews.ts';
import { meetingsBefore } from './sent-for.ts';
import { linesOf, itemsFor, crossingsOf, lineOf, type Line, type Crossing } from './sheet-lines.ts';

/** What the child sees of a line. */
export type MyLine = Omit<Line, 'needs' | 'sentAt' | 'writtenBy'>;

/** The lines of the meeting that the child gets ready for that may be read out, and what the child keeps back of them. */
export async function listMyLines(actor: Actor, read: Reader = store().read): Promise<MyLine[]> {
	const next = await findReadyReview(actor.id, read);
	if (!next) return [];
	const lines = linesOf(await itemsFor(next, actor, read), await crossingsOf(next, read));
	// What the officer has to tick may hang on a mark: nothing that the child is given does.
	return lines.map(({ contributionId, step, question, part, state }) => ({
		contributionId,
		step,
		question,
		part,
		state
	}));
}

export const lineActs = ['cross', 'uncross', 'aloud', 'notAloud'] as const;
export type LineAct = (typeof lineActs)[number];

/** The child crosses a line out for the meeting that they get ready for, or takes "do not read this out" back; or undoes that. */
export async function changeLine(
	actor: Actor,
	{ contributionId, step, field }: { contributionId: string; step: string; field: string },
	act: LineAct
): Promise<void> {
	await store().transaction(async (tx) => {
		const review = await findReadyReview(actor.id, tx);
		if (!review) throw new NotThere();
		await getSent(actor, contributionId, tx);
		const lines = await listMyLines(actor, tx);
		const isOwn = (line: MyLine) =>
			line.contributionId === contributionId && line.step === step && line.part.field === field;
		if (!lines.some(isOwn)) throw new NotThere();
		const what: Crossing['what'] = act === 'cross' || act === 'uncross' ? 'crossed' : 'aloud';
		const row = { reviewId: review.id, contributionId, line: lineOf(contributionId, step, field), what };
		if (act === 'cross' || act === 'aloud')
			await tx
				.insert(crossedLine)
				.values({ ...row, at: clock.now() })
				.onConflictDoNothing();
		else
			for (const reviewId of [review.id, ...meetingsBefore(review, await listReviewsOf(actor.id, tx))])
				await removeLine(tx, { ...row, reviewId });
		await record(tx, actor, 'review.lineCrossed', review.id);
	});
}

async function removeLine(tx: Tx, { reviewId, contributionId, line, what }: Crossing & { reviewId: string }) {
	await tx
		.delete(crossedLine)
		.where(
			and(
				eq(crossedLine.reviewId, reviewId),
				eq(crossedLine.contributionId, contributionId),
				eq(crossedLine.line, line),
				eq(crossedLine.what, what)
			)
		);
}
