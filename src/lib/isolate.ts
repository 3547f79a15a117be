/** Letters that are read from right to left, and the marks that turn a line around (Unicode Standard Annex 9). */
const turning =
	/[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const openers = '\u2066\u2067\u2068';
const firstStrong = '\u2068';
const pop = '\u2069';

/**
 * Sets what somebody typed apart inside a line of ours, so that it cannot turn our words around: not even with a mark
 * that ends the isolate which it stands in. The text itself stays as it is; without right-to-left in it nothing is added.
 */
export function isolate(text: string): string {
	if (!turning.test(text)) return text;
	let open = 0;
	let tooManyPops = 0;
	for (const letter of text) {
		if (openers.includes(letter)) open += 1;
		else if (letter === pop && open > 0) open -= 1;
		else if (letter === pop) tooManyPops += 1;
	}
	return firstStrong.repeat(tooManyPops + 1) + text + pop.repeat(open + 1);
}
