/** The lines of worrying-words.list.ts, read once: the sets of words that each looks for, in a row or near each other. */
import { classes, everyday, fillers, groups, negators, play, stories } from './worrying-words.list.ts';

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

export interface Pattern {
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

export const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

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
export function expand(alternative: string): Set<string> {
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

export const sets: Set<string>[] = [];
const setIds = new Map<string, number>();

function setOf(source: string): number {
	const before = setIds.get(source);
	if (before !== undefined) return before;
	const id = sets.push(new Set(source.split('|').flatMap((part) => [...expand(part)]))) - 1;
	setIds.set(source, id);
	return id;
}

export const fillerWords = new Set(wordsOf(fillers));
export const negatorWords = new Set(wordsOf(negators));
export const storyWords = new Set(wordsOf(stories));
export const playWords = new Set([...storyWords, ...wordsOf(play)]);

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
export interface Part {
	first: number;
	then: number | undefined;
	/** It must not be there. */
	not: boolean;
	deniable: boolean;
}

/** Words that mean something when they stand near each other, in any order. */
export interface Together {
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

export const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line && !line.startsWith('#'));

const worryingLines = groups.flatMap(({ patterns, about, unless }) =>
	linesOf(patterns).map((line) => ({ line, about, unless: unless ?? ('stories' as const) }))
);
export const worrying = index(
	worryingLines
		.filter(({ line }) => !line.startsWith('&'))
		.map(({ line, about, unless }) => compile(line, about, unless))
);
export const together = worryingLines
	.filter(({ line }) => line.startsWith('&'))
	.map(({ line, about, unless }) => compileTogether(line, about, unless));
export const innocent = index(linesOf(everyday).map((line) => compile(line)));

/** word -> the sets that hold it. */
export const setsByWord = new Map<string, Set<number>>();
sets.forEach((set, id) => {
	for (const word of set) setsByWord.set(word, (setsByWord.get(word) ?? new Set()).add(id));
});
export const none: ReadonlySet<number> = new Set();
