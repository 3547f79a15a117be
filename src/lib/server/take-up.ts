/** Letters and take-up: who can come in, who did, and what to do for the others. Whoever is never told of Say So never comes. */
import { addDays } from './calendar.ts';

/** Days in which somebody came in "lately", where their last review was not longer ago. */
const latelyDays = 90;

/** What is known of a child. */
export interface Facts {
	/** Every letter that was made. It reached the child when it was given, or somebody came in with it. */
	letters: readonly { isWorking: boolean; hasReached: boolean }[];
	/** A sign-in of the child's own stands. */
	hasOwnWay: boolean;
	/** The last day on which they are known to have come in (ISO). */
	lastDay: string | undefined;
	/** The day of the last review that was held (ISO). */
	lastReview: string | undefined;
	/** They sent something themselves. */
	hasSent: boolean;
}

/**
 * How a child stands, the one who needs most first: no letter was made; none of their ways works any more; the letter was
 * not given; they never came in; not lately; they come in.
 */
export const stands = ['noLetter', 'noneWorks', 'notGiven', 'neverCame', 'notLately', 'comesIn'] as const;
export type Stand = (typeof stands)[number];

/** Each is a number of children in the table: those to look after come first. */
export const counted = ['neverCame', 'neverHad', 'hasLetter', 'hasOwnWay', 'cameIn', 'cameLately', 'hasSent'] as const;
export type Counted = (typeof counted)[number];

export interface TakeUp extends Record<Counted, boolean> {
	stand: Stand;
}

/** The day from which on a child came in lately (ISO), unless their last review was longer ago. */
export function latelyFrom(today: string): string {
	return addDays(today, -latelyDays);
}

/** What is said of one child; `from`: latelyFrom. */
export function takeUpOf(facts: Facts, from: string): TakeUp {
	const { letters, hasOwnWay, lastDay, hasSent } = facts;
	const cameIn = lastDay !== undefined;
	return {
		neverHad: !cameIn && !hasOwnWay && !letters.some(({ hasReached }) => hasReached),
		hasLetter: letters.some(({ isWorking }) => isWorking),
		hasOwnWay,
		cameIn,
		cameLately: isLately(facts, from),
		hasSent,
		neverCame: !cameIn,
		stand: standOf(facts, from)
	};
}

/** Since their last review, or in the last 90 days, whichever is longer. */
function isLately({ lastDay, lastReview }: Facts, from: string): boolean {
	const since = lastReview !== undefined && lastReview < from ? lastReview : from;
	return lastDay !== undefined && lastDay >= since;
}

function standOf(facts: Facts, from: string): Stand {
	const { letters, hasOwnWay, lastDay } = facts;
	const working = letters.filter(({ isWorking }) => isWorking);
	const cameIn = lastDay !== undefined;
	if (!hasOwnWay && !working.length) return letters.length || cameIn ? 'noneWorks' : 'noLetter';
	if (!cameIn) return hasOwnWay || working.some(({ hasReached }) => hasReached) ? 'neverCame' : 'notGiven';
	return isLately(facts, from) ? 'comesIn' : 'notLately';
}

export interface Counts extends Record<Counted, number> {
	children: number;
}

/** How many of these children are what. */
export function countsOf(list: readonly TakeUp[]): Counts {
	const of = (what: Counted) => list.filter((each) => each[what]).length;
	return {
		children: list.length,
		...(Object.fromEntries(counted.map((what) => [what, of(what)])) as Record<Counted, number>)
	};
}
