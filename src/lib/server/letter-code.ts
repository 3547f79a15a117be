/** The four words of a letter: made, and read as somebody typed them. Pure. */
import { randomInt } from 'node:crypto';
import { codeWords } from './code-words.ts';

/** Four of 2,048 words: 44 bits. */
const length = 4;

/** A new code: four words, picked by chance. */
export function newCode(): string[] {
	return Array.from({ length }, () => codeWords[randomInt(codeWords.length)]!);
}

/** The letters of a code, by which it is compared: spaces, dashes, dots and capitals do not matter. */
export function lettersOf(typed: string): string {
	return wordsIn(typed).join('');
}

function wordsIn(typed: string): string[] {
	return typed
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
}

const known = new Set(codeWords);
const longestWord = 7;

/** True when these letters are so many words of the list, one after another, wherever they were parted. */
function isMadeOf(letters: string, count: number): boolean {
	if (count === 0) return letters === '';
	const ends = Array.from({ length: longestWord - 2 }, (_, more) => more + 3);
	return ends.some((end) => known.has(letters.slice(0, end)) && isMadeOf(letters.slice(end), count - 1));
}

export type ReadCode =
	| { letters: string }
	/** Words that stand apart and are not on the list, as they were typed. */
	| { unknown: string[] }
	/** So many words, where four are needed; undefined: they were not parted. */
	| { notFour: number | undefined };

/** Reads what somebody typed as the four words of a letter. What it says of wrong ones says nothing of who has a letter. */
export function readCode(typed: string): ReadCode {
	const letters = lettersOf(typed);
	if (isMadeOf(letters, length)) return { letters };
	const words = wordsIn(typed);
	const unknown = words.filter((word) => !known.has(word));
	if (words.length > 1 && unknown.length) return { unknown };
	return { notFour: words.length === 1 && unknown.length ? undefined : words.length };
}
