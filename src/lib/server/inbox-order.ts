/** The order that matters, as a rule and as SQL, and the cursor of a page. */
import { and, eq, gte, isNull, min, sql, type SQL } from 'drizzle-orm';
import { addDays, addWorkingDays, dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { contribution, review, states, type State } from './db/schema.ts';
import { store } from './db/store.ts';
import type { Actor } from './policy.ts';
import { nearDays } from './review-dates.ts';
import { noReviewDay } from './reviews.ts';
import { isWithComplaints } from './scope.ts';
import type { Row } from './contributions.ts';

/** Today, and the last day on which a review is near: parameters of the order, so that it moves on over midnight. */
export interface Days {
	today: string;
	near: string;
}

/** The days that the order depends on, now. */
export function daysNow(): Days {
	const today = dayOf(clock.now());
	return { today, near: addWorkingDays(today, nearDays) };
}

type Ranked = Pick<Row, 'state' | 'reviewDay'>;

/**
 * The place of an item: 0 urgent and not acted on, 1 read first and not acted on, 2 unanswered with a review near, 3
 * other unanswered, 4 answered, done or needing no reply.
 */
export function rankOf(item: Ranked, days: Days): number {
	if (item.state === states.urgent) return 0;
	if (item.state === states.readFirst) return 1;
	if (item.state === states.closed) return 4;
	return item.reviewDay >= days.today && item.reviewDay <= days.near ? 2 : 3;
}

/**
 * The day of the child's next review. It is kept with the item whenever a review changes; where the day that was kept
 * has passed meanwhile, the next one is looked up.
 */
export function reviewDay({ today }: Days): SQL<string> {
	const next = store()
		.read.select({ day: min(review.day) })
		.from(review)
		.where(
			and(
				eq(review.childId, contribution.childId),
				isNull(review.heldAt),
				isNull(review.cancelledAt),
				gte(review.day, today)
			)
		);
	return sql`case when ${contribution.reviewDay} >= ${today} then ${contribution.reviewDay}
		else coalesce((${next}), ${noReviewDay}) end`;
}

/** What this reader has as a child's officer, or in the officer's place: a manager only what is their own child's. */
export function isAsOfficer(actor: Actor): SQL | undefined {
	if (actor.role === 'officer') return sql`1`;
	return actor.role === 'manager' ? eq(contribution.officerId, actor.id) : undefined;
}

/**
 * Where an item stands for this reader: a mark moves it up, and what is in the officer's inbox, and with the complaints
 * people by now, is theirs to do.
 */
export function stateFor(actor: Actor): SQL<State> {
	const { state, lifted } = contribution;
	const asOfficer = isAsOfficer(actor);
	const isTheirs = and(asOfficer, eq(contribution.kind, 'complaint'), eq(state, states.open), isWithComplaints());
	const own = asOfficer ? sql`case when ${isTheirs} then ${states.closed} else ${state} end` : state;
	return sql`case when ${state} = ${states.urgent} or ${lifted} = 'urgent' then ${states.urgent}
		when ${lifted} = 'readFirst' then ${states.readFirst} else ${own} end`;
}

/** The order as SQL: rank, then the review day inside rank 2 alone, then the oldest first. */
export function order(days: Days, state: SQL<State>) {
	const rank = sql<number>`case ${state} when ${states.urgent} then 0 when ${states.readFirst} then 1
		when ${states.closed} then 4 else case when ${reviewDay(days)} <= ${days.near} then 2 else 3 end end`;
	const day = sql<string>`case when ${state} = ${states.open} and ${reviewDay(days)} <= ${days.near}
		then ${reviewDay(days)} else '' end`;
	return { rank, day };
}

interface Cursor {
	days: Days;
	rank: number;
	day: string;
	sentAt: number;
	id: string;
}

export function writeCursor(item: Row, days: Days): string {
	const rank = rankOf(item, days);
	return [days.today, rank, rank === 2 ? item.reviewDay : '', item.sentAt, item.id].join('~');
}

/** Reads a cursor from an address; anything that is not one begins at the top. */
export function readCursor(text: string | undefined): Cursor | undefined {
	const found = /^(\d{4}-\d\d-\d\d)~([0-4])~(\d{4}-\d\d-\d\d)?~(\d{1,15})~([\w-]{1,40})$/.exec(text ?? '');
	if (!found) return undefined;
	const [, today, rank, day, sentAt, id] = found;
	// A list that was begun days ago is begun anew; and no day that does not exist comes in.
	if (![0, -1, -2].some((ago) => addDays(dayOf(clock.now()), ago) === today)) return undefined;
	const days = { today: today!, near: addWorkingDays(today!, nearDays) };
	return { days, rank: Number(rank), day: day ?? '', sentAt: Number(sentAt), id: id! };
}
