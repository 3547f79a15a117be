/** The sheet that a meeting is opened with, as the officer sees it: its lines, and what they put on it. */
import { and, eq } from 'drizzle-orm';
import { listOpenedBy } from './caseload.ts';
import { sheetTick } from './db/schema.ts';
import { store } from './db/store.ts';
import { record } from './events.ts';
import { NotThere, type Actor } from './policy.ts';
import { getReview } from './reviews.ts';
import { itemsFor, linesOf, crossingsOf, type Line, type Tick } from './sheet-lines.ts';

export interface Sheet {
	/** What is on it. */
	lines: Line[];
	/** What the officer may put on it, and has or has not. */
	ticks: {
		contributionId: string;
		what: Tick;
		writtenBy: string | undefined;
		isOn: boolean;
		sentAt: number;
		lines: number;
	}[];
	/** What the actor has not opened yet: nothing of it stands here before. */
	unopened: { contributionId: string; kind: string; sentAt: number }[];
}

/** The sheet of one review of the actor's. */
export async function openSheet(actor: Actor, reviewId: string): Promise<Sheet> {
	const { read } = store();
	const review = await getReview(actor, reviewId);
	const items = await itemsFor(review, actor, read);
	const ids = items.map(({ id }) => id);
	const opened = await listOpenedBy(actor, ids, read);
	const lines = linesOf(
		items.filter(({ id }) => opened.has(id)),
		await crossingsOf(review, read)
	).filter(({ state }) => state === 'may');
	const ticked = await read.select().from(sheetTick).where(eq(sheetTick.reviewId, reviewId));
	const isOn = (contributionId: string, what: Tick) =>
		ticked.some((tick) => tick.contributionId === contributionId && tick.what === what);
	const ticks = new Map<string, Sheet['ticks'][number]>();
	for (const { contributionId, sentAt, writtenBy, needs } of lines) {
		for (const what of needs) {
			const tick = ticks.get(`${contributionId} ${what}`) ?? {
				contributionId,
				what,
				writtenBy,
				isOn: isOn(contributionId, what),
				sentAt,
				lines: 0
			};
			ticks.set(`${contributionId} ${what}`, { ...tick, lines: tick.lines + 1 });
		}
	}
	return {
		lines: lines.filter(({ contributionId, needs }) => needs.every((what) => isOn(contributionId, what))),
		ticks: [...ticks.values()],
		unopened: items
			.filter(({ id }) => !opened.has(id))
			.map(({ id, kind, sentAt }) => ({ contributionId: id, kind, sentAt }))
	};
}

/** The officer puts on the sheet what is off until then, or takes it off again. */
export async function tickSheet(
	actor: Actor,
	reviewId: string,
	{ contributionId, what, isOn }: { contributionId: string; what: Tick; isOn: boolean }
): Promise<void> {
	const { ticks } = await openSheet(actor, reviewId);
	if (!ticks.some((tick) => tick.contributionId === contributionId && tick.what === what)) throw new NotThere();
	await store().transaction(async (tx) => {
		await getReview(actor, reviewId, tx);
		const row = { reviewId, contributionId, what };
		if (isOn) await tx.insert(sheetTick).values(row).onConflictDoNothing();
		else
			await tx
				.delete(sheetTick)
				.where(
					and(eq(sheetTick.reviewId, reviewId), eq(sheetTick.contributionId, contributionId), eq(sheetTick.what, what))
				);
		await record(tx, actor, 'review.sheetTicked', reviewId);
	});
}
