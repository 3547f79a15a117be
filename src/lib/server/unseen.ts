/**
 * What was answered and the child has not seen (product rule 14). It becomes the task of who reads: at once when the
 * child wants to be told or to get a letter, else when it has lain unseen for 5 working days.
 */
import { and, eq, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import { addDays, addWorkingDays, dayOf, startOfDay, workingDaysBack } from './calendar.ts';
import { clock } from './clock.ts';
import { contribution, review, type HearBy } from './db/schema.ts';
import type { Tx } from './db/store.ts';
import { notify } from './notifications.ts';
import { findSenderId } from './sending-for.ts';
import type { Row } from './contributions.ts';

/** Working days in which a child may find an answer without being told. */
const lookDays = 5;
/** Who chose one of these is not left to look. */
const notByLooking: HearBy[] = ['tell', 'letter'];

/** What changes when something new lies here for the child; what they were told of before is not it. */
export function answered({ unseenSince, toldDay }: Pick<Row, 'unseenSince' | 'toldDay'>) {
	return unseenSince !== null && toldDay === null ? {} : { unseenSince: clock.now(), toldDay: null };
}

/** Notes, with the answer (an event, by its number), that the child has not seen it. An advocate who sent it gets a mail. */
export async function noteAnswer(tx: Tx, row: Row, eventSeq: number): Promise<void> {
	const change = answered(row);
	if (change.unseenSince) await tx.update(contribution).set(change).where(eq(contribution.id, row.id));
	const senderId = await findSenderId(row, tx);
	if (senderId) await notify(tx, eventSeq, [senderId], false);
}

/** From this day on (ISO) an adult tells the child in person; undefined: the child has seen it, or was told. */
export function tellFrom({
	unseenSince,
	toldDay,
	hearBy
}: Pick<Row, 'unseenSince' | 'toldDay' | 'hearBy'>): string | undefined {
	if (unseenSince === null || toldDay !== null) return undefined;
	const day = dayOf(unseenSince);
	return hearBy && notByLooking.includes(hearBy) ? day : addWorkingDays(day, lookDays);
}

type Table = typeof contribution | typeof review;

/** Nobody has told the child of it: said of a row, as SQL. */
function isUntold({ unseenSince, toldDay }: Table): SQL {
	return and(isNotNull(unseenSince), isNull(toldDay))!;
}

/** The child has had the time to look. */
function hasLain({ unseenSince }: Table): SQL {
	return lt(unseenSince, startOfDay(addDays(workingDaysBack(dayOf(clock.now()), lookDays), 1)));
}

/** Items whose answer the child is to be told of in person by now. */
export function isToTell(): SQL {
	return and(isUntold(contribution), or(inArray(contribution.hearBy, notByLooking), hasLain(contribution)))!;
}

/** Reviews whose decisions the child is to be told of in person by now. */
export function areDecisionsToTell(): SQL {
	return and(isUntold(review), hasLain(review))!;
}
