/** What is wrong with a day that somebody filled in. */
import { addDays, dayOf, isDay } from './calendar.ts';
import { clock } from './clock.ts';

/** What is wrong with a day that was: today, or at most so many days ago. */
export function pastDayProblem(text: string, atMost = 366): string | undefined {
	const today = dayOf(clock.now());
	if (text === '') return 'dayNeeded';
	if (!isDay(text)) return 'dayWrong';
	if (text > today) return 'dayAhead';
	return text < addDays(today, -atMost) ? 'dayLongAgo' : undefined;
}

/** What is wrong with a day to come: today, or at most two years away. Empty is fine where it may be. */
export function comingDayProblem(text: string, isNeeded: boolean): string | undefined {
	const today = dayOf(clock.now());
	if (text === '') return isNeeded ? 'dayNeeded' : undefined;
	if (!isDay(text)) return 'dayWrong';
	if (text < today) return 'dayPast';
	return text > addDays(today, 731) ? 'dayFar' : undefined;
}
