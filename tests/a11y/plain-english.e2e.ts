/** Plain English, measured on what stands on the pages: `tests/support/plain-english.ts` has the rules. */
import { expect, test, type Page } from '@playwright/test';
import en from '../../src/lib/locales/en/index.ts';
import { views } from '../../src/lib/journeys/views.ts';
import { ownSite } from '../support/own-site.ts';
import { namesInData, walkAlong, walks } from '../support/pages.ts';
import { checkPage, flatten, gradeOf, hardestWords, LIMITS, taught } from '../support/plain-english.ts';

const site = ownSite();

/** Our own words on the page, one block a line: all that is shown but what people wrote. */
const ownWords = (page: Page) =>
	page.evaluate(() => {
		const lines = [document.title];
		let line = '';
		const end = () => {
			const text = line.replace(/\s+/g, ' ').trim();
			if (text) lines.push(text);
			line = '';
		};
		const read = (node: Node) => {
			if (node.nodeType === Node.TEXT_NODE) line += node.textContent;
			if (!(node instanceof Element) || node.matches('script, style, svg, textarea, blockquote, q, .asis, .ref'))
				return;
			const { display } = getComputedStyle(node);
			if (display === 'none') return;
			const isInLine = display === 'inline' || display === 'contents';
			if (!isInLine || node.localName === 'br') end();
			for (const label of [node.getAttribute('aria-label'), node.getAttribute('placeholder')]) {
				if (label) lines.push(label);
			}
			node.childNodes.forEach(read);
			if (!isInLine) end();
		};
		read(document.body);
		end();
		return lines.join('\n');
	});

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = [...namesInData].sort((a, b) => b.length - a.length);
const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
/** Names become a gap, which the checker takes for a name: once for each page, as there are many. */
const withGaps = (text: string) => text.replace(anyName, '{{name}}');

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
const pageOf = (url: string) => new URL(url).pathname.replace(/^(\/(?:sent|receipt)\/).+/, '$1:id');
const place = (path: string) => (order.indexOf(path) + order.length + 1) % (order.length + 1);

interface Said {
	name: string;
	path: string;
	text: string;
}

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

// One test: what a child meets first is known only when all pages were seen.
test('every page of a child is plain English, and explains what it is first to say', async ({ browser }) => {
	test.setTimeout(300_000);
	const said: Said[] = [];
	for (const walk of walks.filter(({ door }) => door !== 'staff')) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await walkAlong(page, site(), walk, async ({ look }) => {
			const text = withGaps(await ownWords(page));
			said.push({ name: look.name, path: look.status === 200 ? pageOf(page.url()) : look.name, text });
			expect.soft(checkPage(text, { names: [] }), look.name).toEqual([]);
		});
		await context.close();
	}
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
