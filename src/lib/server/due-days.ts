/** By when what a child sent is read and answered. Pure, so that it stands in a table of tests. */
import { addWorkingDays, dayOf, type WorkingHours } from './calendar.ts';
import { answerDay } from './complaint-days.ts';
import type { ContributionKind } from './db/schema.ts';

export interface Rhythm {
	/** Working days to read in, and to answer in. */
	readDays: number;
	replyDays: number;
	/** Outside of these a complaint counts as sent when the next working day begins. */
	workingHours: WorkingHours;
}

/** Working days in which a request for an advocate is passed on (Coram Voice answers each referral within one). */
const advocateDays = 1;

/**
 * The last days (ISO) to read and to answer something that was sent at an instant. A complaint is answered within
 * 10 working days (SI 2006/1738).
 */
export function dueDays(kind: ContributionKind, sentAt: number, rhythm: Rhythm): { readBy: string; replyBy: string } {
	const replyBy =
		kind === 'complaint' ? answerDay(sentAt, [], rhythm.workingHours)! : answerAgainBy(kind, sentAt, rhythm);
	return { readBy: addWorkingDays(dayOf(sentAt), rhythm.readDays), replyBy };
}

/** The last day (ISO) to answer something that was opened again, or written to again, at an instant. */
export function answerAgainBy(kind: ContributionKind, at: number, { replyDays }: Pick<Rhythm, 'replyDays'>): string {
	return addWorkingDays(dayOf(at), kind === 'advocate' ? advocateDays : replyDays);
}
