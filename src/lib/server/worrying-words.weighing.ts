/**
 * Every word and every two words that follow each other have points: more than nothing where children tell of danger,
 * less than nothing where they tell of their day. What no line of the list foresaw ("i sleep with my shoes on incase") is
 * found by their sum; and a line of the list that matched by chance in an everyday sentence counts for nothing.
 * The points are in worrying-words.points.ts, counted by tests/words/points.ts from sentences that people labelled.
 */
import { points, start } from './worrying-words.points.ts';

export interface Word {
	word: string;
	sentence: number;
}

/** From here on a sentence is read first. */
const enough = 100;
/** From here on one sentence is, whatever the sentence beside it says. */
const plenty = 210;
/** What one line of the list, two and three different ones are worth. */
const worth = [120, 240, 400];
/** No more words than these are weighed together, so that a long text is like many short ones. */
const most = 40;
/** Fewer words than these say too little to be weighed. */
const fewest = 3;
/** In so few words a line of the list always counts. */
const few = 4;

/**
 * What has points in these words: each word and how it begins ("hurt", "hurt*"), each two that follow each other, the word
 * that opens a sentence (". we") and the one that ends it ("again .").
 */
export function countable(words: readonly Word[], from = 0, to = words.length): Set<string> {
	const all = new Set<string>();
	for (let at = from; at < to; at++) {
		const { word, sentence } = words[at]!;
		all.add(word);
		if (word.length > 4) all.add(`${word.slice(0, 4)}*`);
		if (words[at + 1]?.sentence !== sentence) all.add(`${word} .`);
		const before = words[at - 1];
		if (before?.sentence !== sentence) all.add(`. ${word}`);
		else if (at > from) all.add(`${before.word} ${word}`);
	}
	return all;
}

export function pointsOf(words: readonly Word[], from: number, to: number): number {
	let sum = start;
	for (const what of countable(words, from, to)) sum += points.get(what) ?? 0;
	return sum;
}

export interface Weighed {
	from: number;
	to: number;
	points: number;
	/** One sentence, or a piece of it, next to others that are weighed as well. */
	single: boolean;
}

/** The pieces that are weighed: two sentences at a time, and each alone; a sentence without an end in pieces. */
function weigh(words: readonly Word[]): Weighed[] {
	const ends: number[] = [];
	for (let at = 1; at <= words.length; at++) if (words[at]?.sentence !== words[at - 1]!.sentence) ends.push(at);
	const all: Weighed[] = [];
	const add = (from: number, to: number, single: boolean) =>
		all.push({ from, to, points: pointsOf(words, from, to), single });
	ends.forEach((to, index) => {
		const from = ends[index - 1] ?? 0;
		const after = ends[index + 1];
		for (let at = from; at === from || at + most / 2 < to; at += most / 2)
			add(at, Math.min(to, at + most), ends.length > 1);
		if (after !== undefined && after - from <= most) add(from, after, false);
	});
	return all;
}

/**
 * Which pieces are read first for their points alone, and whether a line of the list found at a word counts: `lines` says
 * which lines were found at each word.
 */
export function weighing(
	words: readonly Word[],
	lines: readonly (readonly string[])[]
): { heavy: Weighed[]; counts: (at: number) => boolean } {
	const heavy: Weighed[] = [];
	const counted = words.map(() => false);
	for (const piece of weigh(words)) {
		const { from, to, points, single } = piece;
		const different = new Set(lines.slice(from, to).flat()).size;
		if (different === 0) {
			if (to - from >= fewest && points >= (single ? plenty : enough)) heavy.push(piece);
		} else if (to - from <= few || points + worth[Math.min(different, worth.length) - 1]! >= enough)
			counted.fill(true, from, to);
	}
	return { heavy, counts: (at) => counted[at]! };
}
