/** The `&` lines of the list: words that mean something near each other, in any order and over several sentences. */
import { type Work, isDenied, isTopic } from './worrying-words.matching.ts';
import { type Part, type Together, playWords, storyWords, together } from './worrying-words.patterns.ts';
import { type Token } from './worrying-words.reading.ts';

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
export function findTogether(
	tokens: Token[],
	held: ReadonlySet<number>[],
	work: Work
): { line: Together; at: number[] }[] {
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
