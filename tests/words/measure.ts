#!/usr/bin/env node
/**
 * How well the list of worrying words does on labelled sentences: `node tests/words/measure.ts FILE [--misses]`.
 * The file holds [{ text, first, about }]. Without --misses only numbers are shown, so that sentences which nobody has
 * tuned on stay unseen.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { scan } from '../../src/lib/server/worrying-words.ts';

export interface Sentence {
	text: string;
	/** It should be read first. */
	first: boolean;
	about: string;
}

export interface Measure {
	recall: number;
	precision: number;
	/** By tag: how many are right, of how many. */
	tags: Map<string, { right: number; of: number }>;
	missed: Sentence[];
	/** Found where nothing was to be found, with the lines of the list that did it. */
	wrong: (Sentence & { lines: string[] })[];
}

export function measure(sentences: Sentence[]): Measure {
	const tags: Measure['tags'] = new Map();
	const missed: Sentence[] = [];
	const wrong: Measure['wrong'] = [];
	let hits = 0;
	for (const sentence of sentences) {
		const { found, lines } = scan(sentence.text);
		const right = found.length > 0 === sentence.first;
		const tag = `${sentence.first ? '+' : '-'} ${sentence.about}`;
		const count = tags.get(tag) ?? { right: 0, of: 0 };
		tags.set(tag, { right: count.right + (right ? 1 : 0), of: count.of + 1 });
		if (found.length && sentence.first) hits++;
		if (!found.length && sentence.first) missed.push(sentence);
		if (found.length && !sentence.first) wrong.push({ ...sentence, lines });
	}
	return {
		recall: hits / Math.max(1, hits + missed.length),
		precision: hits / Math.max(1, hits + wrong.length),
		tags,
		missed,
		wrong
	};
}

export const summary = ({ recall, precision, missed, wrong }: Measure) =>
	`recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} (${missed.length} missed, ${wrong.length} marked wrongly)`;

function main(args: string[]): void {
	const file = args.find((arg) => !arg.startsWith('--'));
	if (!file) {
		console.error('Usage: node tests/words/measure.ts FILE [--misses]');
		process.exitCode = 1;
		return;
	}
	const result = measure(JSON.parse(readFileSync(file, 'utf8')) as Sentence[]);
	console.log(summary(result));
	for (const [tag, { right, of }] of [...result.tags].sort(([a], [b]) => a.localeCompare(b)))
		console.log(`  ${tag}: ${right} of ${of}`);
	if (!args.includes('--misses')) return;
	for (const { about, text } of result.missed) console.log(`missed (${about}): ${text}`);
	for (const { about, text, lines } of result.wrong)
		console.log(`marked wrongly (${about}): ${text}\n    ${lines.join('\n    ')}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
