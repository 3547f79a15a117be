/** When somebody at the council reads what comes in. */
import { dayOf, endOfWorkingDay, isWorkingTime, nextWorkingTime, sayDay, sayTime } from './calendar.ts';
import { clock } from './clock.ts';
import { settings } from './env.ts';

/** True in working hours. */
export function isWorkingNow(): boolean {
	return isWorkingTime(clock.now(), settings().workingHours);
}

/** "Monday 23 November, 9am": when somebody next reads. */
export function sayOpening(): string {
	const next = nextWorkingTime(clock.now(), settings().workingHours);
	return `${sayDay(dayOf(next))}, ${sayTime(next)}`;
}

/** The end of the working day on which something was sent; what came outside working hours came when the next one began. */
export function endOfSameWorkingDay(instant: number): number {
	const { workingHours } = settings();
	return endOfWorkingDay(nextWorkingTime(instant, workingHours), workingHours);
}
