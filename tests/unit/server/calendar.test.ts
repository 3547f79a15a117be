import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addWorkingDays,
	ageOn,
	dayOf,
	daysBetween,
	isWorkingDay,
	isWorkingTime,
	nextWorkingTime,
	sayDay,
	sayShortDay,
	sayTime
} from '../../../src/lib/server/calendar.ts';

/** gov.uk/bank-holidays, England and Wales, as published; a substitute day stands where the holiday is at a weekend. */
const published = {
	2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
	2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']
};

const nine = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 };
const utc = (text: string) => Date.parse(text);

describe('working days', () => {
	test.each(Object.entries(published))('of %s are those of the published list', (year, days) => {
		const off: string[] = [];
		for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
			const weekday = new Date(`${day}T00:00Z`).getUTCDay();
			const isWeekend = weekday === 0 || weekday === 6;
			if (isWeekend) expect(isWorkingDay(day), day).toBe(false);
			else if (!isWorkingDay(day)) off.push(day.slice(5));
		}
		expect(off).toEqual(days);
	});

	test.each([
		['a Monday', '2026-11-16', 1, '2026-11-17'],
		['none', '2026-11-21', 0, '2026-11-21'],
		['a Friday', '2026-11-20', 1, '2026-11-23'],
		['a Saturday counts from Monday', '2026-11-21', 1, '2026-11-23'],
		['a Sunday counts from Monday', '2026-11-22', 1, '2026-11-23'],
		['two from a Thursday', '2026-11-19', 2, '2026-11-23'],
		['five from a Wednesday', '2026-11-18', 5, '2026-11-25'],
		['over Christmas, Boxing Day on a Saturday', '2026-12-24', 1, '2026-12-29'],
		['two from Christmas Eve', '2026-12-24', 2, '2026-12-30'],
		['five from Christmas Eve, into the new year', '2026-12-24', 5, '2027-01-05'],
		['from Christmas Day itself', '2026-12-25', 1, '2026-12-29'],
		['New Year', '2026-12-31', 1, '2027-01-04'],
		['over Easter 2026', '2026-04-02', 1, '2026-04-07'],
		['five over Easter 2026', '2026-04-01', 5, '2026-04-10'],
		['over Easter 2027', '2027-03-25', 1, '2027-03-30'],
		['early May', '2026-05-01', 1, '2026-05-05'],
		['spring', '2026-05-22', 1, '2026-05-26'],
		['summer', '2026-08-28', 1, '2026-09-01'],
		['Christmas 2027 at a weekend: two substitute days', '2027-12-24', 1, '2027-12-29'],
		['twenty, as a review comes near', '2026-11-18', 20, '2026-12-16'],
		['twenty, over Christmas', '2026-12-07', 20, '2027-01-07']
	])('%s', (_, day, count, expected) => {
		expect(addWorkingDays(day, count)).toBe(expected);
	});

	test('the last of them is one, and just as many lie between', () => {
		const days = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2025-01-01', n));
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
				const end = addWorkingDays(day, count);
				expect(isWorkingDay(end)).toBe(true);
				const passed = Array.from({ length: daysBetween(day, end) }, (_, n) => addDays(day, n + 1));
				expect(passed.filter(isWorkingDay)).toHaveLength(count);
			})
		);
	});
});

describe('the day in London', () => {
	test.each([
		['winter, a second before midnight', '2026-01-15T23:59:59Z', '2026-01-15'],
		['winter, midnight', '2026-01-16T00:00:00Z', '2026-01-16'],
		['summer, a second before midnight', '2026-07-15T22:59:59Z', '2026-07-15'],
		['summer, midnight', '2026-07-15T23:00:00Z', '2026-07-16'],
		['summer, midnight in Greenwich', '2026-07-16T00:00:00Z', '2026-07-16'],
		['the night before summer time', '2026-03-28T23:59:59Z', '2026-03-28'],
		['the day it begins', '2026-03-29T22:59:59Z', '2026-03-29'],
		['its first midnight', '2026-03-29T23:00:00Z', '2026-03-30'],
		['its last midnight', '2026-10-24T23:00:00Z', '2026-10-25'],
		['the day it ends', '2026-10-25T23:59:59Z', '2026-10-25'],
		['New Year', '2027-01-01T00:00:00Z', '2027-01-01']
	])('%s', (_, instant, day) => {
		expect(dayOf(utc(instant))).toBe(day);
	});

	test.each([
		['over the day with 23 hours', '2026-03-28', '2026-03-30', 2],
		['over the day with 25 hours', '2026-10-24', '2026-10-26', 2],
		['over a leap day', '2028-02-28', '2028-03-01', 2],
		['the same day', '2026-11-18', '2026-11-18', 0],
		['back', '2026-11-18', '2026-11-08', -10],
		['over months', '2026-11-22', '2027-04-22', 151]
	])('days are counted %s', (_, from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
		expect(addDays(from, days)).toBe(to);
	});
});

describe('when somebody next reads', () => {
	test.each([
		['at work', '2026-11-18T10:00Z', '2026-11-18T10:00Z'],
		['nine sharp', '2026-11-18T09:00Z', '2026-11-18T09:00Z'],
		['a second before nine', '2026-11-18T08:59:59Z', '2026-11-18T09:00Z'],
		['a second before five', '2026-11-18T16:59:59Z', '2026-11-18T16:59:59Z'],
		['five sharp', '2026-11-18T17:00Z', '2026-11-19T09:00Z'],
		['Friday evening', '2026-11-20T20:00Z', '2026-11-23T09:00Z'],
		['Saturday', '2026-11-21T12:00Z', '2026-11-23T09:00Z'],
		['just after midnight on a Monday', '2026-11-23T00:01Z', '2026-11-23T09:00Z'],
		['Christmas Eve, in the evening', '2026-12-24T18:00Z', '2026-12-29T09:00Z'],
		['New Year’s Eve, in the evening', '2026-12-31T18:00Z', '2027-01-04T09:00Z'],
		['Maundy Thursday, in the evening: then it is summer', '2026-04-02T17:00Z', '2026-04-07T08:00Z'],
		['in summer, eight in Greenwich', '2026-07-15T08:00Z', '2026-07-15T08:00Z'],
		['in summer, four in Greenwich', '2026-07-15T16:00Z', '2026-07-16T08:00Z'],
		['the Friday before summer time', '2026-03-27T17:00Z', '2026-03-30T08:00Z'],
		['the Friday before it ends', '2026-10-23T16:00Z', '2026-10-26T09:00Z']
	])('%s', (_, instant, expected) => {
		expect(new Date(nextWorkingTime(utc(instant), nine)).toISOString()).toBe(new Date(expected).toISOString());
		expect(isWorkingTime(utc(instant), nine)).toBe(instant === expected || utc(instant) === utc(expected));
	});

	test.each([
		[
			'a council that works on Saturdays',
			{ ...nine, days: [1, 2, 3, 4, 5, 6] },
			'2026-11-20T20:00Z',
			'2026-11-21T09:00Z'
		],
		['at weekends alone', { ...nine, days: [6, 7] }, '2026-11-18T10:00Z', '2026-11-21T09:00Z'],
		['but on no bank holiday', { ...nine, days: [1] }, '2026-12-22T10:00Z', '2027-01-04T09:00Z'],
		['until midnight', { ...nine, to: 24 * 60 }, '2026-11-18T23:59Z', '2026-11-18T23:59Z'],
		['from half past eight', { ...nine, from: 510 }, '2026-11-18T02:00Z', '2026-11-18T08:30Z']
	])('%s', (_, hours, instant, expected) => {
		expect(nextWorkingTime(utc(instant), hours)).toBe(utc(expected));
	});

	test('it is never earlier, and somebody is there then', () => {
		fc.assert(
			fc.property(fc.integer({ min: utc('2026-01-01T00:00Z'), max: utc('2028-01-01T00:00Z') }), (instant) => {
				const next = nextWorkingTime(instant, nine);
				expect(next).toBeGreaterThanOrEqual(instant);
				expect(isWorkingTime(next, nine)).toBe(true);
				if (next !== instant) expect(isWorkingTime(next - 1, nine)).toBe(false);
			})
		);
	});
});

// Whoever is born on 29 February is a year older on 1 March where there is no such day (Re Shurey [1918] 1 Ch 263).
test.each([
	['the day before', '2014-11-18', '2026-11-17', 11],
	['the day', '2014-11-18', '2026-11-18', 12],
	['the day of birth', '2026-11-18', '2026-11-18', 0],
	['sixteen tomorrow', '2010-11-19', '2026-11-18', 15],
	['born on 29 February, on 28 February', '2012-02-29', '2027-02-28', 14],
	['born on 29 February, on 1 March', '2012-02-29', '2027-03-01', 15],
	['born on 29 February, on 29 February', '2012-02-29', '2028-02-29', 16],
	['born on 29 February, the day before that', '2012-02-29', '2028-02-28', 15],
	['born on 31 December', '2010-12-31', '2026-12-30', 15]
])('age: %s', (_, birthday, day, age) => {
	expect(ageOn(birthday, day)).toBe(age);
});

test.each([
	['2026-11-27', 'Friday 27 November', 'Fri 27 Nov'],
	['2026-03-01', 'Sunday 1 March', 'Sun 1 Mar'],
	['2026-09-30', 'Wednesday 30 September', 'Wed 30 Sep'],
	['2027-01-04', 'Monday 4 January', 'Mon 4 Jan']
])('%s is said "%s"', (day, long, short) => {
	expect(sayDay(day)).toBe(long);
	expect(sayShortDay(day).replace('Sept', 'Sep')).toBe(short);
});

test.each([
	['2026-01-15T09:00Z', '9am'],
	['2026-01-15T09:05Z', '9:05am'],
	['2026-01-15T14:15Z', '2:15pm'],
	['2026-07-15T14:15Z', '3:15pm'],
	['2026-01-15T12:00Z', '12pm'],
	['2026-01-15T12:30Z', '12:30pm'],
	['2026-01-15T00:00Z', '12am'],
	['2026-01-15T00:07Z', '12:07am'],
	['2026-07-15T23:59:59Z', '12:59am'],
	['2026-03-29T00:59Z', '12:59am'],
	['2026-03-29T01:00Z', '2am'],
	['2026-10-25T00:30Z', '1:30am'],
	['2026-10-25T01:30Z', '1:30am']
])('%s is said "%s"', (instant, said) => {
	expect(sayTime(utc(instant))).toBe(said);
});
