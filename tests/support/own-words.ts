/** What a page says in our own words: collected while the pages are looked at, and measured when all were seen. */
import type { Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { namesInData } from './names-in-data.ts';
import type { Walk } from './walks/walk.ts';

export interface Said {
	name: string;
	/** Whose page it is, ids apart; of a page that says what went wrong, the name of the look. */
	path: string;
	text: string;
}

const folder = 'test-results/said';
const fileOf = (walk: Walk) => `${folder}/${walk.name.replace(/\W+/g, '-')}.json`;

/** Keeps what the pages of a walk said. */
export function keepSaid(walk: Walk, said: Said[]): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(fileOf(walk), JSON.stringify(said));
}

/** What the pages of a walk said when they were last looked at. */
export function readSaid(walk: Walk): Said[] {
	return JSON.parse(readFileSync(fileOf(walk), 'utf8')) as Said[];
}

/** Our own words on the page, one block a line: all that is shown but what people wrote. */
const shown = (page: Page) =>
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

/** A text as a pattern. */
export const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = [...namesInData].sort((a, b) => b.length - a.length);
const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
/** Names become a gap, which the checker takes for a name: once for each page, as there are many. */
const withGaps = (text: string) => text.replace(anyName, '{{name}}');

/** Our own words on a page, with a gap for each name. */
export async function ownWords(page: Page): Promise<string> {
	return withGaps(await shown(page));
}
