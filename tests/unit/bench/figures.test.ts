import { expect, test } from 'vitest';
import { atMost, figureOf, quantile, roundOf, tableOf, timeFor } from '../../bench/figures.ts';

test('the median is in the middle, p99 near the end', () => {
	const times = Array.from({ length: 100 }, (_, n) => 100 - n);
	expect(quantile(times, 0.5)).toBe(51);
	expect(quantile(times, 0.99)).toBe(100);
	expect(quantile([7], 0.99)).toBe(7);
});

test('rounds become medians and a spread; one slow round does not move them', () => {
	const rounds = [100, 200, 300].map((requests) => roundOf({ requests, took: 1000, times: [1, 2, 3] }));
	expect(figureOf(rounds)).toEqual({ rate: 200, p50: 2, p99: 3, spread: 100 });
	expect(timeFor({ rate: 200 })).toBe(5);
});

test('each line says its aim and whether it was met', () => {
	const table = tableOf([
		atMost('a question page', 1.5, 2, 'x a bare page'),
		atMost('the inbox', 3, 2, 'x'),
		{ what: 'Send', measured: '10 a second', aim: '', isMet: undefined }
	]);
	expect(table).toContain('| a question page | 1.50 x a bare page | ≤ 2 x a bare page (met) |');
	expect(table).toContain('| the inbox | 3.00 x | ≤ 2 x (MISSED) |');
	expect(table).toContain('| Send | 10 a second |  |');
});
