/**
 * When a review is due, and what follows from it. Pure.
 *
 * Regulation 33 of the Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959): the first
 * review within 20 working days of coming into care, the second not more than three months after it, each later one not
 * more than six months after the one before; sooner when the reviewing officer asks.
 */
import { addDays, addMonths, addWorkingDays } from './calendar.ts';

/** How far ahead a review is near, in working days. */
export const nearDays = 20;

export interface History {
	/** The day on which the child came into care, where it is known here. */
	careFrom: string | null;
	/** The days of the reviews that were held; other meetings do not count. */
	held: readonly string[];
	/** The day by which the reviewing officer asks for one sooner (regulation 33(3)(a)). */
	soonerBy?: string | null;
}

/** `maybeSecond`: one review is known and not when care began, so that it may be the second that comes. */
export type DueRule = 'first' | 'second' | 'maybeSecond' | 'later' | 'sooner';

export interface DueReview {
	day: string;
	rule: DueRule;
}

/** The last day on which the next review may be held; undefined when nothing is known to count from. */
export function dueReview({ careFrom, held, soonerBy }: History): DueReview | undefined {
	const byLaw = dueByLaw(careFrom, held);
	if (soonerBy && (!byLaw || soonerBy < byLaw.day)) return { day: soonerBy, rule: 'sooner' };
	return byLaw;
}

function dueByLaw(careFrom: string | null, held: readonly string[]): DueReview | undefined {
	const last = held.toSorted().at(-1);
	if (!last) return careFrom ? { day: addWorkingDays(careFrom, 20), rule: 'first' } : undefined;
	// Without the day on which care began, the one that we know of may be the first: the stricter rule holds.
	if (held.length === 1) return { day: addMonths(last, 3), rule: careFrom ? 'second' : 'maybeSecond' };
	return { day: addMonths(last, 6), rule: 'later' };
}

/** From how many working days before the last day on an unplanned review is warned of. */
const warnedBefore = 20;

/** `over`: the day has passed. `tooLate`: planned after it. `unplanned`: it comes near and no day has been found. */
export type Warning = 'over' | 'tooLate' | 'unplanned';

/** What to warn of before a review is missed; `planned` is the day of the next one, if it has a day. */
export function warningOf(due: DueReview | undefined, planned: string | null, today: string): Warning | undefined {
	if (!due) return undefined;
	if (due.day < today) return 'over';
	if (planned && planned > due.day) return 'tooLate';
	return !planned && due.day <= addWorkingDays(today, warnedBefore) ? 'unplanned' : undefined;
}

/** The child has the decisions 5 working days after the review (IRO Handbook 2010, 3.79 to 3.83). */
export function decisionsDueBy(held: string): string {
	return addWorkingDays(held, 5);
}

/** Everybody who gets it has the record 20 working days after the review (the same). */
export function recordDueBy(held: string): string {
	return addWorkingDays(held, 20);
}

/** A contact is written down within 5 days of it (the reviewing officers' own standard). */
export function contactDueBy(day: string): string {
	return addDays(day, 5);
}

/** True when something is still to be done and its last day has passed. */
export function isOverdue(lastDay: string, doneOn: string | null, today: string): boolean {
	return (doneOn ?? today) > lastDay;
}
