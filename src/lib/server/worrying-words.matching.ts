/** Whether a pattern fits at a word, whether it is denied there, and what stands around it. */
import { type Pattern, expand, negatorWords, sets, wordsOf } from './worrying-words.patterns.ts';
import { type Token } from './worrying-words.reading.ts';

/** How much work was done: a test counts it, so that no text can make it slow. */
export interface Work {
	steps: number;
}

/** A pattern reaches this far at most: places are bits of one number. */
const reach = 30;

/** The end of the pattern when it starts at `from`; -1 when it does not. A set of places, never a search back. */
export function match(
	pattern: Pattern,
	tokens: Token[],
	held: ReadonlySet<number>[],
	from: number,
	work: Work
): number {
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

export function isDenied(tokens: Token[], from: number, to: number): boolean {
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

export function isTopic(words: ReadonlySet<string>, tokens: Token[], from: number, to: number): boolean {
	const { sentence } = tokens[from]!;
	for (let at = Math.max(0, from - topicReach); at < Math.min(tokens.length, to + topicReach); at++)
		if (tokens[at]!.sentence === sentence && words.has(tokens[at]!.word)) return true;
	return false;
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
export function* startersIn(
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
