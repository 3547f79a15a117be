#!/usr/bin/env node
/**
 * Counts the points of src/lib/server/worrying-words.points.ts anew: `node tests/words/points.ts`. They are the points
 * by which the labelled sentences of taught.json and seen.json come out right as often as can be (a logistic regression, in
 * which a word counts by how much more often it stands in worrying sentences than in everyday ones).
 * What the list misses is put right by adding sentences there, of the same kind and of everyday life, and running this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { plainWords } from '../../src/lib/server/worrying-words.reading.ts';
import { countable } from '../../src/lib/server/worrying-words.weighing.ts';
import type { Sentence } from './measure.ts';

const rounds = 150;
/** How strongly points are held near nothing, so that no word weighs much for one sentence's sake. */
const restraint = 0.2;
const scale = 1 / Math.sqrt(8);
/** A word is taken to have been seen half a time more than it was, in worrying and in everyday sentences. */
const unseen = 0.5;
/** Fewer points change nothing and are left out. */
const least = 7;

export function count(sentences: readonly Pick<Sentence, 'text' | 'first'>[]): {
	points: Map<string, number>;
	start: number;
} {
	const all = sentences.map(({ text }) => [...countable(plainWords(text))]);
	const seen = new Map<string, number>();
	for (const list of all) for (const what of list) seen.set(what, (seen.get(what) ?? 0) + 1);
	const names = [...seen].filter(([, times]) => times > 1).map(([what]) => what);
	const ids = new Map(names.map((what, id) => [what, id]));
	const rows = all.map((list) => list.map((what) => ids.get(what) ?? -1).filter((id) => id >= 0));
	const times = [false, true].map((first) => {
		const times = new Float64Array(names.length).fill(unseen);
		rows.forEach((row, index) => row.forEach((id) => sentences[index]!.first === first && times[id]!++));
		return times;
	});
	const worrying = sentences.filter(({ first }) => first).length;
	const everyday = sentences.length - worrying;
	const lean = names.map((_, id) => scale * Math.log((times[1]![id]! / worrying / times[0]![id]!) * everyday));
	// The last one is the start, which is not held back.
	const free = names.length;
	const weights = new Float64Array(free + 1);
	const drift = new Float64Array(free + 1);
	const spread = new Float64Array(free + 1);
	for (let round = 1; round <= rounds; round++) {
		const slope = weights.map((weight, id) => (id === free ? 0 : restraint * weight));
		rows.forEach((row, index) => {
			const sum = row.reduce((so, id) => so + lean[id]! * weights[id]!, weights[free]!);
			const error = 1 / (1 + Math.exp(-sum)) - (sentences[index]!.first ? 1 : 0);
			for (const id of row) slope[id] = slope[id]! + lean[id]! * error;
			slope[free] = slope[free]! + error;
		});
		for (let id = 0; id <= free; id++) {
			drift[id] = 0.9 * drift[id]! + 0.1 * slope[id]!;
			spread[id] = 0.999 * spread[id]! + 0.001 * slope[id]! ** 2;
			const step = drift[id]! / (1 - 0.9 ** round) / (Math.sqrt(spread[id]! / (1 - 0.999 ** round)) + 1e-8);
			weights[id] = weights[id]! - 0.15 * step;
		}
	}
	const points = new Map(names.map((what, id) => [what, Math.round(100 * lean[id]! * weights[id]!)]));
	return { points, start: Math.round(100 * weights[free]!) };
}

/** As the file holds them: `points: what, what ...`, the most worrying first. */
function written({ points, start }: ReturnType<typeof count>): string {
	const by = new Map<number, string[]>();
	for (const [what, number] of points) if (Math.abs(number) >= least) by.set(number, [...(by.get(number) ?? []), what]);
	const lines = [...by]
		.sort(([a], [b]) => b - a)
		.flatMap(([number, list]) => {
			const lines: string[] = [];
			let line = `${number}:`;
			for (const what of list.sort()) {
				if (line.length + what.length > 116) {
					lines.push(line);
					line = `${number}:`;
				}
				line += `${line.endsWith(':') ? '' : ','} ${what}`;
			}
			return [...lines, line];
		});
	return `/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. \`. we\` is "we" at the start of a sentence, \`again .\` is "again" at its end,
 * \`bull*\` is any word that begins so, \`not~hit\` is "hit" soon after a "not"; \`#story\`, \`#play\` and \`#plays\` are words of
 * \`stories\` and \`play\` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = ${start};

const list = \`
${lines.map((line) => `\t${line}`).join('\n')}
\`;

export const points: ReadonlyMap<string, number> = new Map(
	list
		.trim()
		.split('\\n')
		.flatMap((line) => {
			const [number, words] = line.split(':');
			return words!.split(',').map((what) => [what.trim(), Number(number)] as const);
		})
);
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const sentences = ['taught', 'seen'].flatMap(
		(name) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as Sentence[]
	);
	const counted = count(sentences);
	writeFileSync(new URL('../../src/lib/server/worrying-words.points.ts', import.meta.url), written(counted));
	console.log(`${sentences.length} sentences, ${counted.points.size} words and pairs`);
}
