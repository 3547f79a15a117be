/** What stands in a cell: days, times, yes and no. Pure. */
import { z } from 'zod';
import { isDay } from '../calendar.ts';

/** Code points of the longest cell that we keep. */
export const longest = 100;

/** A day, written 31/12/2014 or 2014-12-31, as an ISO date; undefined for anything else. */
export function readDay(text: string): string | undefined {
	const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
	const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
	return isDay(iso) ? iso : undefined;
}

/** A time, written 16:30, 4:30pm or 4pm, as children read it ("4:30pm"); undefined for anything else. */
export function readTime(text: string): string | undefined {
	const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.](\d\d))?(?::00)?\s*([ap]m)?$/i.exec(text) ?? [];
	const hour = Number(hours);
	const isTold = half !== undefined ? hour >= 1 && hour <= 12 : /[:.]/.test(text) && hour < 24;
	if (!hours || !isTold || Number(minutes) > 59) return undefined;
	const isAfternoon = half === undefined ? hour >= 12 : half.toLowerCase() === 'pm';
	return `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${isAfternoon ? 'pm' : 'am'}`;
}

const answers: Record<string, boolean | undefined> = { yes: true, y: true, no: false, n: false };

/** Yes or no; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
	return answers[text.toLowerCase()];
}

const email = z.email().max(254);

/** True for what can be an email address. */
export function isEmail(text: string): boolean {
	return email.safeParse(text).success;
}

/** A name as it counts for finding somebody again: capitals and spaces do not matter. */
export function plainName(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
