/**
 * Which pieces of a child's text make a message "read first" (product rule 7). A person reads every message anyway, and
 * a machine never decides alone: this only moves a message up. The words are in worrying-words.list.ts, where each group
 * says what it is for; this file knows how they are looked for:
 *
 * 1. The text becomes plain words: lower case, text-speak and children's spelling put right, filler words dropped.
 * 2. Everyday phrases ("my feet are killing me") are covered up.
 * 3. Every pattern of the list is tried at every word, inside one sentence.
 * 4. A denial ("nobody hits me") does not count, unless it says that it used to be so ("he doesnt hit me any more").
 * 5. The words around are weighed (worrying-words.weighing.ts): their points decide whether what was found counts, above all
 *    beside words of stories, lessons, sport and games, and mark what no pattern foresaw.
 */
import {
	classes,
	everyday,
	fillers,
	groups,
	negators,
	ownThings,
	play,
	spellings,
	soundAlikes,
	stories,
	symbols
} from './worrying-words.list.ts';
import { Speller } from './worrying-words.spelling.ts';
import { weighing, type Found, type Word } from './worrying-words.weighing.ts';

interface Token {
	word: string;
	start: number;
	end: number;
	sentence: number;
	clause: number;
	covered: boolean;
}

/** One step of a pattern: a set of words, or a gap. */
interface Step {
	/** Index into `sets`; -1 for a gap. */
	set: number;
	gap: number;
	optional: boolean;
	/** The next word must not be one of these. */
	not: boolean;
}

type Unless = 'play' | 'stories' | 'nothing';

interface Pattern {
	/** As it stands in the list, and the group. */
	line: string;
	about: string;
	steps: Step[];
	unless: Unless;
	/** The sets of which a word must be in the sentence, after the first. */
	needs: number[];
	/** It speaks of a "not" itself, so that a "not" before it takes nothing back. */
	deniable: boolean;
	/** It counts whatever stands around it. */
	strong: boolean;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** `slap+` stands for slap, slaps, slapped, slapping. Too many forms do no harm. */
function inflect(word: string): string[] {
	if (!word.endsWith('+')) return [word];
	const base = word.slice(0, -1);
	const last = base.at(-1)!;
	const stem = last === 'e' ? base.slice(0, -1) : base;
	const forms = [base, `${base}s`, `${stem}ed`, `${stem}ing`, `${stem}es`];
	if (last === 'y') forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`);
	if (/[^aeiouywxh]/.test(last)) forms.push(`${base}${last}ed`, `${base}${last}ing`);
	return forms;
}

const known = new Map<string, Set<string>>();

/** The words of one alternative: a word, an inflected word, or everything in a class. */
function expand(alternative: string): Set<string> {
	if (!alternative.startsWith('@')) return new Set(inflect(alternative));
	const name = alternative.slice(1);
	const before = known.get(name);
	if (before) return before;
	const listed = classes[name];
	if (listed === undefined) throw new Error(`worrying-words: no class @${name}`);
	const all = new Set(wordsOf(listed).flatMap((word) => [...expand(word)]));
	known.set(name, all);
	return all;
}

const sets: Set<string>[] = [];
const setIds = new Map<string, number>();

function setOf(source: string): number {
	const before = setIds.get(source);
	if (before !== undefined) return before;
	const id = sets.push(new Set(source.split('|').flatMap((part) => [...expand(part)]))) - 1;
	setIds.set(source, id);
	return id;
}

const fillerWords = new Set(wordsOf(fillers));
const negatorWords = new Set(wordsOf(negators));
const storyWords = new Set(wordsOf(stories));
const playWords = new Set([...storyWords, ...wordsOf(play)]);

/** What the signs at the front of a line say. */
function markOf(line: string, given: Unless): { unless: Unless; strong: boolean; rest: string } {
	const [marks] = /^[~=+]*/.exec(line)!;
	const unless = marks.includes('=') ? 'nothing' : marks.includes('~') ? 'play' : given;
	return { unless, strong: /[=+]/.test(marks), rest: line.slice(marks.length) };
}

function compile(line: string, about = '', given: Unless = 'nothing'): Pattern {
	const { unless, strong, rest } = markOf(line, given);
	let deniable = true;
	const steps: Step[] = [];
	for (const part of wordsOf(rest)) {
		if (fillerWords.has(part.replace('?', ''))) continue;
		if (part.startsWith('..')) {
			steps.push({ set: -1, gap: Number(part.slice(2) || 4), optional: false, not: false });
			continue;
		}
		const not = part.startsWith('!');
		const optional = part.endsWith('?');
		const set = setOf(part.slice(not ? 1 : 0, optional ? -1 : undefined));
		const denials = [...sets[set]!].filter((word) => negatorWords.has(word)).length;
		if (!not && !optional && denials * 2 >= sets[set]!.size) deniable = false;
		steps.push({ set, gap: 0, optional, not });
	}
	// What may be missing at the front adds nothing.
	while (steps[0]?.optional || (steps[0] && steps[0].set < 0)) steps.shift();
	const needs = steps.slice(1).flatMap(({ set, optional, not }) => (set < 0 || optional || not ? [] : [set]));
	return { line, about, steps, unless, deniable, strong, needs };
}

/** One thing that must be near the others: a word, or a word that another one follows soon ("wont>wake"). */
interface Part {
	first: number;
	then: number | undefined;
	/** It must not be there. */
	not: boolean;
	deniable: boolean;
}

/** Words that mean something when they stand near each other, in any order. */
interface Together {
	line: string;
	about: string;
	parts: Part[];
	unless: Unless;
	strong: boolean;
}

function compileTogether(line: string, about: string, given: Unless): Together {
	const { unless, strong, rest } = markOf(line.slice(1), given);
	const parts = wordsOf(rest).map((part): Part => {
		const not = part.startsWith('!');
		const [first, then] = part
			.slice(not ? 1 : 0)
			.split('>')
			.map(setOf);
		const all = [...sets[first!]!];
		const denials = all.filter((word) => negatorWords.has(word)).length;
		return { first: first!, then, not, deniable: denials * 2 < all.length };
	});
	if (parts[0]!.not) throw new Error(`worrying-words: a line starts with what must be there: ${line}`);
	return { line, about, parts, unless, strong };
}

/** Patterns by the set that their first step looks for. */
function index(patterns: Pattern[]): Map<number, Pattern[]> {
	const table = new Map<number, Pattern[]>();
	for (const pattern of patterns) {
		const first = pattern.steps[0];
		if (!first || first.not) throw new Error(`worrying-words: a pattern starts with a word: ${pattern.line}`);
		const beside = table.get(first.set);
		if (beside) beside.push(pattern);
		else table.set(first.set, [pattern]);
	}
	return table;
}

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line && !line.startsWith('#'));

const worryingLines = groups.flatMap(({ patterns, about, unless }) =>
	linesOf(patterns).map((line) => ({ line, about, unless: unless ?? ('stories' as const) }))
);
const worrying = index(
	worryingLines
		.filter(({ line }) => !line.startsWith('&'))
		.map(({ line, about, unless }) => compile(line, about, unless))
);
const together = worryingLines
	.filter(({ line }) => line.startsWith('&'))
	.map(({ line, about, unless }) => compileTogether(line, about, unless));
const innocent = index(linesOf(everyday).map((line) => compile(line)));

/** word -> the sets that hold it. */
const setsByWord = new Map<string, Set<number>>();
sets.forEach((set, id) => {
	for (const word of set) setsByWord.set(word, (setsByWord.get(word) ?? new Set()).add(id));
});
const none: ReadonlySet<number> = new Set();

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

function tokensOf(text: string): Token[] {
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
function setsOf(tokens: Token[]): ReadonlySet<number>[] {
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

/** How much work was done: a test counts it, so that no text can make it slow. */
export interface Work {
	steps: number;
}

/** A pattern reaches this far at most: places are bits of one number. */
const reach = 30;

/** The end of the pattern when it starts at `from`; -1 when it does not. A set of places, never a search back. */
function match(pattern: Pattern, tokens: Token[], held: ReadonlySet<number>[], from: number, work: Work): number {
	const { sentence } = tokens[from]!;
	const inside = (at: number) => at < reach && tokens[from + at]?.sentence === sentence;
	/** Bit n: so far it fits, up to the token `from + n`. */
	let places = 1;
	for (const step of pattern.steps) {
		let next = step.optional ? places : 0;
		const last = 31 - Math.clz32(places);
		if (step.set < 0) {
			next = places;
			let left = 0;
			for (let at = 31 - Math.clz32(places & -places); at <= last || left > 0; at++) {
				work.steps++;
				if ((places >> at) & 1) left = step.gap;
				if (left === 0) continue;
				if (!inside(at)) break;
				const { word } = tokens[from + at]!;
				if (word === 'but' || (pattern.deniable && negatorWords.has(word))) {
					left = 0;
					continue;
				}
				left--;
				next |= 1 << (at + 1);
			}
		} else
			for (let rest = places; rest !== 0; rest &= rest - 1) {
				work.steps++;
				const at = 31 - Math.clz32(rest & -rest);
				const here = inside(at) && !tokens[from + at]!.covered && held[from + at]!.has(step.set);
				if (step.not) next |= here ? 0 : 1 << at;
				else if (here) next |= 1 << (at + 1);
			}
		if (next === 0) return -1;
		places = next;
	}
	return from + 31 - Math.clz32(places & -places);
}

/** After these a "not" is about knowing, minding or joking: "i dont know ...", "its not ok that ...". */
const mild = new Set(
	wordsOf(`know no like care understand believe remember joking lying lie joke being cap sure stop help helps listen listens
		cares knows believes told tell say said see notice notices fair sleep right ok okay good nice normal happy funny make
		only kidding exaggerating wait stand take`)
);
const people = new Set([...expand('@who'), 'him', 'her', 'them', 'anyone']);
const past = new Set(wordsOf('anymore longer yet stopped lately'));

function isDenied(tokens: Token[], from: number, to: number): boolean {
	const { clause, sentence } = tokens[from]!;
	for (let at = from - 1; at >= 0 && at >= from - 6; at--) {
		const token = tokens[at]!;
		if (token.clause !== clause || token.sentence !== sentence) return false;
		if (!negatorWords.has(token.word)) continue;
		const after = tokens[at + 1]?.word ?? '';
		if (mild.has(after) && at + 1 < from) return false;
		if (after === 'want' && people.has(tokens[at + 2]?.word ?? '')) return false;
		for (let later = at; later < to + 3 && tokens[later]?.sentence === sentence; later++) {
			const word = tokens[later]!.word;
			if (past.has(word) || (word === 'any' && tokens[later + 1]?.word === 'more')) return false;
		}
		return true;
	}
	return false;
}

/** How far a word of sport or games reaches where a child writes without full stops. */
const topicReach = 14;

function isTopic(words: ReadonlySet<string>, tokens: Token[], from: number, to: number): boolean {
	const { sentence } = tokens[from]!;
	for (let at = Math.max(0, from - topicReach); at < Math.min(tokens.length, to + topicReach); at++)
		if (tokens[at]!.sentence === sentence && words.has(tokens[at]!.word)) return true;
	return false;
}

/** The sets that the `&` lines look for. */
const inTogether = new Set(together.flatMap(({ parts }) => parts.flatMap(({ first, then }) => [first, then ?? first])));
const togetherOf = new WeakMap<ReadonlySet<number>, number[]>();

function lookedForTogether(ids: ReadonlySet<number>): number[] {
	let some = togetherOf.get(ids);
	if (!some) togetherOf.set(ids, (some = [...ids].filter((id) => inTogether.has(id))));
	return some;
}

/** How many words apart the words of an `&` line may be, and how soon the second of a pair follows. */
const nearby = 16;
const soon = 4;

/** Where the words of the `&` lines are in the text. */
function findTogether(tokens: Token[], held: ReadonlySet<number>[], work: Work): { line: Together; at: number[] }[] {
	const bySet = new Map<number, number[]>();
	held.forEach((ids, at) => {
		if (tokens[at]!.covered) return;
		for (const id of lookedForTogether(ids)) {
			work.steps++;
			const places = bySet.get(id);
			if (places) places.push(at);
			else bySet.set(id, [at]);
		}
	});
	const pairs = new Map<string, number[]>();
	const placesOf = ({ first, then }: Part): number[] => {
		const starts = bySet.get(first) ?? [];
		if (then === undefined || !starts.length || !bySet.has(then)) return then === undefined ? starts : [];
		const key = `${first}>${then}`;
		const before = pairs.get(key);
		if (before) return before;
		const places = starts.filter((at) => {
			for (let next = at + 1; next <= at + soon && tokens[next]?.sentence === tokens[at]!.sentence; next++) {
				work.steps++;
				if (!tokens[next]!.covered && held[next]!.has(then)) return true;
			}
			return false;
		});
		pairs.set(key, places);
		return places;
	};
	const denied = new Map<number, boolean>();
	const isNot = (at: number) => {
		let answer = denied.get(at);
		if (answer === undefined) denied.set(at, (answer = isDenied(tokens, at, at + 1)));
		return answer;
	};
	const found: { line: Together; at: number[] }[] = [];
	for (const line of together) {
		const places = line.parts.map(placesOf);
		work.steps += places.length;
		if (places.some((at, index) => at.length === 0 && !line.parts[index]!.not)) continue;
		/** For each part the first place that may still be near; the anchor only moves on. */
		const from = places.map(() => 0);
		for (const anchor of places[0]!) {
			if (line.parts[0]!.deniable && isNot(anchor)) continue;
			const at = [anchor];
			const fits = line.parts.every((part, index) => {
				if (index === 0) return true;
				const list = places[index]!;
				while (from[index]! < list.length && list[from[index]!]! < anchor - nearby) from[index]!++;
				for (let next = from[index]!; next < list.length && list[next]! <= anchor + nearby; next++) {
					work.steps++;
					const place = list[next]!;
					if (at.includes(place) || (part.deniable && isNot(place))) continue;
					if (!part.not) at.push(place);
					return !part.not;
				}
				return part.not;
			});
			if (!fits) continue;
			const topics = line.unless === 'play' ? playWords : storyWords;
			if (line.unless !== 'nothing' && at.some((place) => isTopic(topics, tokens, place, place + 1))) continue;
			found.push({ line, at });
		}
	}
	return found;
}

/** Patterns by the first set of which a word must follow; -1: none must. */
type ByNeed = [number, Pattern[]][];

const starters = new WeakMap<ReadonlyMap<number, Pattern[]>, WeakMap<ReadonlySet<number>, ByNeed>>();

/** The patterns that start with a word of these sets. */
function startersOf(table: ReadonlyMap<number, Pattern[]>, ids: ReadonlySet<number>): ByNeed {
	let known = starters.get(table);
	if (!known) starters.set(table, (known = new WeakMap()));
	let patterns = known.get(ids);
	if (!patterns) {
		const all = [...ids].flatMap((id) => table.get(id) ?? []);
		known.set(ids, (patterns = [...Map.groupBy(all, ({ needs }) => needs[0] ?? -1)]));
	}
	return patterns;
}

/** For each word the patterns that may start there: those of which every word is in its sentence. */
function* startersIn(
	table: ReadonlyMap<number, Pattern[]>,
	tokens: Token[],
	held: ReadonlySet<number>[],
	work: Work
): Generator<[number, Pattern[]]> {
	/** The sentence in which a set was last seen. */
	const seen = new Int32Array(sets.length).fill(-1);
	/** What words of this sentence start: the same word is looked up once. */
	const known = new Map<ReadonlySet<number>, Pattern[] | undefined>();
	for (let from = 0, end = 0; from < tokens.length; from++) {
		const { sentence } = tokens[from]!;
		if (end === from) known.clear();
		for (; end < tokens.length && tokens[end]!.sentence === sentence; end++) {
			const ids = held[end]!;
			if (known.has(ids)) continue;
			known.set(ids, undefined);
			work.steps += ids.size;
			for (const id of ids) seen[id] = sentence;
		}
		let patterns = known.get(held[from]!);
		if (!patterns) {
			const isHere = (set: number) => set < 0 || seen[set] === sentence;
			const byNeed = startersOf(table, held[from]!);
			work.steps += byNeed.length;
			patterns = byNeed.flatMap(([need, some]) =>
				isHere(need) ? some.filter(({ needs }) => needs.every(isHere)) : []
			);
			known.set(held[from]!, patterns);
		}
		if (patterns.length) yield [from, patterns];
	}
}

interface Piece {
	start: number;
	end: number;
}

interface Hit extends Found {
	strong: boolean;
	pieces: Piece[];
}

/** As findWorryingWords, and by which lines of the list, and how much work it was. */
export function scan(text: string): { found: string[]; lines: string[]; work: Work } {
	const work: Work = { steps: 0 };
	const tokens = tokensOf(text);
	const held = setsOf(tokens);
	for (const [from, patterns] of startersIn(innocent, tokens, held, work))
		for (const pattern of patterns) {
			const to = match(pattern, tokens, held, from, work);
			for (let at = from; at < to; at++) tokens[at]!.covered = true;
		}

	const hits: Hit[] = [];
	for (const [from, patterns] of startersIn(worrying, tokens, held, work)) {
		if (tokens[from]!.covered) continue;
		let best = -1;
		let by: Pattern | undefined;
		let strong = false;
		let unsure = false;
		for (const pattern of patterns) {
			const to = match(pattern, tokens, held, from, work);
			if (to < 0 || (to <= best && !pattern.strong && !unsure)) continue;
			if (pattern.deniable && isDenied(tokens, from, to)) continue;
			const doubt =
				pattern.unless !== 'nothing' && isTopic(pattern.unless === 'play' ? playWords : storyWords, tokens, from, to);
			strong ||= pattern.strong;
			// What is sure comes before what is longer.
			if (by && (unsure === doubt ? to <= best : doubt)) continue;
			best = to;
			by = pattern;
			unsure = doubt;
		}
		if (best < 0 || !by) continue;
		const piece = { start: tokens[from]!.start, end: tokens[Math.max(from, best - 1)]!.end };
		hits.push({ line: `${by.about}: ${by.line}`, strong, unsure, at: from, pieces: [piece] });
	}
	for (const { line, at } of findTogether(tokens, held, work))
		hits.push({
			line: `${line.about}: ${line.line}`,
			strong: line.strong,
			unsure: false,
			at: at[0]!,
			pieces: at.map((place) => ({ start: tokens[place]!.start, end: tokens[place]!.end }))
		});

	const { heavy, counts } = weighing(tokens, hits);
	const counting = hits.filter((hit) => hit.strong || counts(hit));
	const lines = [...counting.map(({ line }) => line), ...heavy.map(({ points }) => `points: ${points}`)];
	const spans = [
		...counting.flatMap(({ pieces }) => pieces),
		...heavy.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }))
	];

	const found: Piece[] = [];
	for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
		const last = found.at(-1);
		// Pieces that overlap are one piece.
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else found.push({ start, end });
	}
	return { found: [...new Set(found.map(({ start, end }) => text.slice(start, end)))], lines, work };
}

/** The pieces of the child's own text that make a message "read first", as typed; empty: nothing. */
export function findWorryingWords(text: string): string[] {
	return scan(text).found;
}
