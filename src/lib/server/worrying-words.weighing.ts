/**
 * Every word and every two words that follow each other have points: more than nothing where children tell of danger,
 * less than nothing where they tell of their day. What no line of the list foresaw ("i sleep with my shoes on incase") is
 * found by their sum; and a line of the list that matched by chance in an everyday sentence counts for nothing.
 * The points are in worrying-words.points.ts, counted by tests/words/points.ts from labelled sentences.
 */
import { negators, play, stories } from './worrying-words.list.ts';
import { points, start } from './worrying-words.points.ts';

export interface Word {
	word: string;
	sentence: number;
}

/** From here on a sentence is read first. This and what a line is worth were chosen by cross-validation. */
const enough = 80;
/** From here on one sentence is, whatever the sentence beside it says. */
const plenty = 210;
/** What one line of the list, two and three different ones are worth. */
const worth = [140, 260, 420];
/** With fewer points a line counts for nothing where words of stories, play or sport are near. */
const sure = 20;
/** No more words than these are weighed together, so that a long text is like many short ones. */
const most = 40;
/** Fewer words than these say too little to be weighed. */
const fewest = 3;
/** In so few words a line of the list always counts. */
const few = 4;

const setOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const nots = setOf(negators);
const ofStories = setOf(stories);
const ofPlay = setOf(play);
/** So many words after a "not" are denied. */
const denied = 4;

/**
 * What has points in these words: each word and how it begins ("hurt", "hurt*"), each two that follow each other, the word
 * that opens a sentence (". we") and the one that ends it ("again ."), each soon after a "not" ("not~hit"); and that there is
 * a word of stories and lessons ("#story"), one or more of sport, games, food and laughter ("#play", "#plays").
 */
export function countable(words: readonly Word[], from = 0, to = words.length): Set<string> {
	const all = new Set<string>();
	let no = -Infinity;
	let inSentence = -1;
	for (let at = from; at < to; at++) {
		const { word, sentence } = words[at]!;
		all.add(word);
		if (ofStories.has(word)) all.add('#story');
		if (ofPlay.has(word)) all.add(all.has('#play') ? '#plays' : '#play');
		if (at - no <= denied && inSentence === sentence) all.add(`not~${word}`);
		if (nots.has(word)) [no, inSentence] = [at, sentence];
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

/** A line of the list, found at a word. */
export interface Found {
	line: string;
	at: number;
	/** Words of stories, play or sport are near: it counts only where the points say so as well. */
	unsure: boolean;
}

/** Which pieces are read first for their points alone, and whether a line that was found counts. */
export function weighing(
	words: readonly Word[],
	found: readonly Found[]
): { heavy: Weighed[]; counts: (found: Found) => boolean } {
	const at = words.map((): Found[] => []);
	for (const one of found) at[one.at]!.push(one);
	const heavy: Weighed[] = [];
	const counting = new Set<Found>();
	for (const piece of weigh(words)) {
		const { from, to, points, single } = piece;
		const here = at
			.slice(from, to)
			.flat()
			.filter(({ unsure }) => !unsure || points >= sure);
		const different = new Set(here.map(({ line }) => line)).size;
		if (different === 0) {
			if (to - from >= fewest && points >= (single ? plenty : enough)) heavy.push(piece);
		} else if (to - from <= few || points + worth[Math.min(different, worth.length) - 1]! >= enough)
			for (const one of here) counting.add(one);
	}
	return { heavy, counts: (one) => counting.has(one) };
}
