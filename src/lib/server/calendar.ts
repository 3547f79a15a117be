/**
 * The one place that counts days. Instants are UTC milliseconds; a day is an ISO date in Europe/London.
 *
 * A working day is not a Saturday, a Sunday, Christmas Day, Boxing Day, Good Friday or a bank holiday
 * (regulation 2 of the Children Act 1989 Representations Procedure (England) Regulations 2006, SI 2006/1738).
 */
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/London';
const england = new Holidays('GB', 'ENG');
const holidaysByYear = new Map<number, Set<string>>();

function bankHolidays(year: number): Set<string> {
	let days = holidaysByYear.get(year);
	if (!days) {
		const found = england.getHolidays(year).filter((holiday) => holiday.type === 'public' || holiday.type === 'bank');
		days = new Set(found.map((holiday) => holiday.date.slice(0, 10)));
		holidaysByYear.set(year, days);
	}
	return days;
}

/** The day in London at an instant. */
export function dayOf(instant: number): string {
	return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** True when the council works on that day. */
export function isWorkingDay(day: string): boolean {
	const date = Temporal.PlainDate.from(day);
	return date.dayOfWeek <= 5 && !bankHolidays(date.year).has(day);
}

/** The day that comes `count` working days after `day`; `day` itself is not counted. */
export function addWorkingDays(day: string, count: number): string {
	let date = Temporal.PlainDate.from(day);
	for (let left = count; left > 0;) {
		date = date.add({ days: 1 });
		if (isWorkingDay(date.toString())) left -= 1;
	}
	return date.toString();
}

/** The last day that lies so many working days back: `addWorkingDays` leads from it to `day` at the latest. */
export function workingDaysBack(day: string, count: number): string {
	let date = Temporal.PlainDate.from(day);
	for (let left = count; left > 0; date = date.subtract({ days: 1 })) if (isWorkingDay(date.toString())) left -= 1;
	return date.toString();
}

/** The day that comes `count` days after `day` (before it, when negative). */
export function addDays(day: string, count: number): string {
	return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The same day of the month, `count` months later; the last day of a month that is shorter. */
export function addMonths(day: string, count: number): string {
	return Temporal.PlainDate.from(day).add({ months: count }).toString();
}

/** True for a day of the calendar, written as one (ISO). */
export function isDay(text: string): boolean {
	const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
	return Boolean(at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text));
}

/** How many days lie from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Whole years lived on a day. */
export function ageOn(birthday: string, day: string): number {
	return Temporal.PlainDate.from(birthday).until(Temporal.PlainDate.from(day), { largestUnit: 'year' }).years;
}

/** Half years lived on a day: 35 is seventeen and a half. */
export function halfYearsOn(birthday: string, day: string): number {
	const { months } = Temporal.PlainDate.from(birthday).until(Temporal.PlainDate.from(day), { largestUnit: 'month' });
	return Math.floor(months / 6);
}

export interface WorkingHours {
	/** 1 is Monday. */
	days: number[];
	/** Minutes after midnight. */
	from: number;
	to: number;
}

/** True when somebody is at work at that instant: a council may work at weekends, too, though no day counts for it. */
export function isWorkingTime(instant: number, hours: WorkingHours): boolean {
	const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
	const minutes = at.hour * 60 + at.minute;
	const day = at.toPlainDate().toString();
	const isOpen = hours.days.includes(at.dayOfWeek) && !bankHolidays(at.year).has(day);
	return isOpen && minutes >= hours.from && minutes < hours.to;
}

/** The first instant of a day in London. */
export function startOfDay(day: string): number {
	return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** The next instant at which somebody is at work: `instant` itself when they are now. */
export function nextWorkingTime(instant: number, hours: WorkingHours): number {
	if (isWorkingTime(instant, hours)) return instant;
	let at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
	const start = { hour: Math.floor(hours.from / 60), minute: hours.from % 60, second: 0, millisecond: 0 };
	for (;;) {
		const opening = at.with(start);
		if (opening.epochMilliseconds >= instant && isWorkingTime(opening.epochMilliseconds, hours))
			return opening.epochMilliseconds;
		at = at.add({ days: 1 });
	}
}

/** The end of the working day that an instant lies in. */
export function endOfWorkingDay(instant: number, hours: WorkingHours): number {
	const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
	// Until midnight: Temporal would take 24 o'clock for 23.
	if (hours.to === 24 * 60) return at.startOfDay().add({ days: 1 }).epochMilliseconds;
	return at.with({ hour: Math.floor(hours.to / 60), minute: hours.to % 60, second: 0, millisecond: 0 })
		.epochMilliseconds;
}

/** The instant at which so many milliseconds of working time have passed. What comes outside counts from the next opening. */
export function addWorkingTime(instant: number, milliseconds: number, hours: WorkingHours): number {
	let at = nextWorkingTime(instant, hours);
	for (let left = milliseconds; ;) {
		const end = endOfWorkingDay(at, hours);
		if (at + left <= end) return at + left;
		left -= end - at;
		at = nextWorkingTime(end, hours);
	}
}

/** The next instant at which nobody is at work: `instant` itself when nobody is now. */
export function nextTimeOff(instant: number, hours: WorkingHours): number {
	let at = instant;
	while (isWorkingTime(at, hours)) at = endOfWorkingDay(at, hours);
	return at;
}

const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

/** "Friday 27 November": for a child, always the day of the week with the date. */
export function sayDay(day: string): string {
	return longDay.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** "Friday 27 November", with the year when it is another than this one. */
export function sayDayInYear(day: string, today: string): string {
	return day.slice(0, 4) === today.slice(0, 4) ? sayDay(day) : `${sayDay(day)} ${day.slice(0, 4)}`;
}

/** "Fri 27 Nov": for officers. */
export function sayShortDay(day: string): string {
	return shortDay.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** "2:15pm", in London. */
export function sayTime(instant: number): string {
	const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
	const hour = at.hour % 12 === 0 ? 12 : at.hour % 12;
	const minutes = at.minute === 0 ? '' : `:${String(at.minute).padStart(2, '0')}`;
	return `${hour}${minutes}${at.hour < 12 ? 'am' : 'pm'}`;
}
