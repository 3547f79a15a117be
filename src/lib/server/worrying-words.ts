/**
 * Which pieces of a child's text make a message "read first" (product rule 7). A person reads every message anyway, and
 * a machine never decides alone: this only moves a message up. The words are in worrying-words.list.ts, where each group
 * says what it is for (worrying-words.patterns.ts reads it); this is how they are looked for:
 *
 * 1. The text becomes plain words: lower case, text-speak and children's spelling put right, filler words dropped
 *    (worrying-words.reading.ts).
 * 2. Everyday phrases ("my feet are killing me") are covered up.
 * 3. Every pattern of the list is tried at every word, inside one sentence (worrying-words.matching.ts); its `&` lines reach over
 *    several (worrying-words.together.ts).
 * 4. A denial ("nobody hits me") does not count, unless it says that it used to be so ("he doesnt hit me any more").
 * 5. The words around are weighed (worrying-words.weighing.ts): their points decide whether what was found counts, above all
 *    beside words of stories, lessons, sport and games, and mark what no pattern foresaw.
 */
import { type Work, isDenied, isTopic, match, startersIn } from './worrying-words.matching.ts';
import { type Pattern, innocent, playWords, storyWords, worrying } from './worrying-words.patterns.ts';
import { setsOf, tokensOf } from './worrying-words.reading.ts';
import { findTogether } from './worrying-words.together.ts';
import { type Found, weighing } from './worrying-words.weighing.ts';

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
