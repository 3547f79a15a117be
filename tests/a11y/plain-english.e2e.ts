/** Plain English over all pages of children together: `tests/support/plain-english.ts` has the rules. */
import { expect, test } from '@playwright/test';
import en from '../../src/lib/locales/en/index.ts';
import { views } from '../../src/lib/journeys/views.ts';
import { escape, readSaid, type Said } from '../support/own-words.ts';
import { walks } from '../support/walks/index.ts';
import { flatten, gradeOf, hardestWords, LIMITS, taught } from '../support/plain-english.ts';

/** The pages in the order in which a child meets them; the rest comes behind. */
const order = [
	'/',
	'/letter',
	'/sign-in',
	'/leaving-fast',
	'/home',
	'/review',
	...views.steps.map(({ id }) => `/send/views/${id}`),
	'/send/views/check',
	'/receipt/:id',
	'/sent',
	'/sent/:id',
	'/help',
	'/rights',
	'/privacy',
	'/shared-phone',
	'/accessibility'
];
const place = (path: string) => (order.indexOf(path) + order.length + 1) % (order.length + 1);

/** A text with its gaps as a pattern. */
function patternOf(text: string): RegExp {
	const escaped = escape(text).replace(/\\\{\\\{\w+\\\}\\\}/g, '.+');
	return new RegExp(escaped.replace(/\s+/g, '\\s+'));
}

/** Taught words that the first page with them, in any of its states, does not explain. */
function unexplained(said: Said[]): string[] {
	const strings = new Map(Object.entries(en).flatMap(([ns, all]) => flatten(all).map(([k, v]) => [`${ns}:${k}`, v])));
	const problems: string[] = [];
	for (const [word, key] of Object.entries<string>(taught)) {
		const shows = new RegExp(`\\b${word}(?:s|’s|'s)?\\b`, 'i');
		const showing = said.filter(({ text }) => shows.test(text)).sort((a, b) => place(a.path) - place(b.path));
		const first = showing[0];
		if (!first) problems.push(`${word}: no page shows it, so it need not be taught`);
		for (const { name, path, text } of showing.filter(({ path }) => path === first?.path)) {
			if (!patternOf(strings.get(key)!).test(text)) problems.push(`${word}: ${path} (${name}) does not say ${key}`);
		}
	}
	return problems;
}

// Each page was measured by itself when it was looked at (looks.e2e.ts). What a child meets first is known only now.
test('every page of a child explains what it is first to say, and the hardest words are known', () => {
	const said = walks.filter(({ door }) => door !== 'staff').flatMap(readSaid);
	expect.soft(unexplained(said), 'taught words').toEqual([]);
	const seen = new Set(said.map(({ path }) => path));
	expect(order.filter((path) => !seen.has(path))).toEqual([]);
	const hardest = hardestWords(said.map(({ text }) => text));
	const lines = hardest.slice(0, 10).map(({ word, syllables, source }) => `  ${word} (${syllables}, ${source})`);
	console.log(['The hardest words on the pages of a child:', ...lines].join('\n'));
	const grades = said
		.map(({ name, text }) => ({ name, ...gradeOf(text) }))
		.filter(({ words }) => words >= LIMITS.wordsForGrade)
		.sort((a, b) => b.grade - a.grade);
	console.log(
		['The hardest pages:', ...grades.slice(0, 5).map(({ name, grade }) => `  ${grade.toFixed(1)} ${name}`)].join('\n')
	);
	expect(hardest[0]?.source).not.toBe('none');
});
