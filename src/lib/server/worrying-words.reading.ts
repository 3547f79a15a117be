/** A child's text as plain words: lower case, text-speak and children's spelling put right, filler words dropped. */
import { ownThings, soundAlikes, spellings, symbols } from './worrying-words.list.ts';
import {
	expand,
	fillerWords,
	linesOf,
	negatorWords,
	none,
	playWords,
	setsByWord,
	wordsOf
} from './worrying-words.patterns.ts';
import { Speller } from './worrying-words.spelling.ts';
import { type Word } from './worrying-words.weighing.ts';

export interface Token {
	word: string;
	start: number;
	end: number;
	sentence: number;
	clause: number;
	covered: boolean;
}

const spelling = new Map(
	linesOf(spellings).flatMap((line) => {
		const [right, wrong] = line.split(':');
		return wordsOf(wrong ?? '').map((word) => [word, right!.trim()] as const);
	})
);

/** Real words that children write for another one; both are looked for. */
const soundAlike = new Map(
	linesOf(soundAlikes).map((line) => {
		const [typed, meant] = line.split(':');
		return [typed!.trim(), wordsOf(meant ?? '')] as const;
	})
);

const isKnown = (word: string) =>
	setsByWord.has(word) || playWords.has(word) || negatorWords.has(word) || fillerWords.has(word);
const single = (word: string) => word.replace(/(.)\1+/gu, '$1');

/** "slaped", "runing": the same word once every doubled letter is single. */
const bySingle = new Map<string, string>();
for (const word of setsByWord.keys()) if (word.length > 4) bySingle.set(single(word), word);

const leet: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '@': 'a' };

/** The words of the list, and in how many sets each stands. */
const speller = new Speller(new Map([...setsByWord].map(([word, ids]) => [word, ids.size])));

/** The word that a child meant, as the list spells it. */
export function plainWord(raw: string): string {
	const flat = raw
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’‘`´]/g, '');
	const look = (word: string) => spelling.get(word) ?? (isKnown(word) ? word : undefined);
	const found = look(flat);
	if (found !== undefined) return found;
	if (/[a-z]/.test(flat) && /[013457$@]/.test(flat)) {
		const read = look(flat.replace(/[013457$@]/g, (sign) => leet[sign]!));
		if (read !== undefined) return read;
	}
	const two = flat.replace(/(.)\1{2,}/gu, '$1$1');
	const one = flat.replace(/(.)\1{2,}/gu, '$1');
	return (
		look(two) ??
		look(one) ??
		(flat.endsWith('in') ? look(`${flat}g`) : undefined) ??
		(flat.length > 3 ? bySingle.get(single(flat)) : undefined) ??
		speller.meant(flat) ??
		flat
	);
}

const pieces = /[\p{L}\p{N}\p{M}'’‘`´@$]+|\p{Extended_Pictographic}|[.!?\n,;:()]+/gu;
/** Words that open another clause: a "not" before them says nothing about what comes after. */
const openers = new Set(wordsOf('but because when why if how what who where and until cuz though then unless or'));

export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	const cache = new Map<string, string>();
	let sentence = 0;
	let clause = 0;
	for (const { 0: raw, index: start } of text.matchAll(pieces)) {
		if (/^[.!?\n,;:()]/.test(raw)) {
			clause++;
			if (/[.!?\n]/.test(raw)) sentence++;
			continue;
		}
		let word = symbols[raw] ?? cache.get(raw);
		if (word === undefined) {
			// Nothing in the list is longer than thirty letters.
			word = raw.length > 60 ? '' : plainWord(raw);
			cache.set(raw, word);
		}
		if (word === '' || fillerWords.has(word)) continue;
		const before = tokens.at(-1);
		// One word: "no one".
		if (word === 'one' && before?.word === 'no' && before.clause === clause) {
			before.word = 'nobody';
			before.end = start + raw.length;
			continue;
		}
		if (openers.has(word)) clause++;
		tokens.push({ word, start, end: start + raw.length, sentence, clause, covered: false });
	}
	return tokens;
}

/** "i no", "u no wot": to know. */
const knowers = new Set(wordsOf('i we you they people dont doesnt didnt wont cant to'));
/** "me mam", "me ribs": my. */
const mine = new Set([...expand('@family'), ...expand('@kid'), ...expand('@body'), ...wordsOf(ownThings)]);

const setsByWords = new Map<string, ReadonlySet<number>>();

/** The sets of several words; the same ones for the same words, so that what is found out about them is kept. */
function setsOfAll(words: string[]): ReadonlySet<number> {
	const key = words.join(' ');
	let ids = setsByWords.get(key);
	if (!ids) setsByWords.set(key, (ids = new Set(words.flatMap((word) => [...(setsByWord.get(word) ?? none)]))));
	return ids;
}

/** The sets that each token is in, by every word that it may stand for. */
export function setsOf(tokens: Token[]): ReadonlySet<number>[] {
	return tokens.map(({ word, clause }, at) => {
		const also = [...(soundAlike.get(word) ?? [])];
		const before = tokens[at - 1];
		const next = tokens[at + 1];
		if (word === 'me' && next?.clause === clause && mine.has(next.word)) also.push('my');
		if (word === 'no' && before?.clause === clause && knowers.has(before.word)) also.push('know');
		return also.length ? setsOfAll([word, ...also]) : (setsByWord.get(word) ?? none);
	});
}

/** The words of a text as they are weighed. */
export const plainWords = (text: string): Word[] => tokensOf(text);
