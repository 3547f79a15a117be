/** What is made of the rounds: medians, spreads, ratios, and the one table. Pure. */

/** One load in one round. */
export interface Round {
	/** Requests in a second. */
	rate: number;
	/** Milliseconds. */
	p50: number;
	p99: number;
}

/** What one load came to, over all rounds. */
export interface Figure extends Round {
	/** The largest rate less the smallest, in hundredths of the median. */
	spread: number;
}

export interface Line {
	what: string;
	measured: string;
	/** Empty: there is none. */
	aim: string;
	isMet: boolean | undefined;
}

/** The value that a part of the others is not above: 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** One round of a load. */
export function roundOf({ requests, took, times }: { requests: number; took: number; times: number[] }): Round {
	return { rate: (requests / took) * 1000, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** The medians of some rounds. */
export function figureOf(rounds: readonly Round[]): Figure {
	const rates = rounds.map(({ rate }) => rate);
	const rate = median(rates);
	return {
		rate,
		p50: median(rounds.map(({ p50 }) => p50)),
		p99: median(rounds.map(({ p99 }) => p99)),
		spread: ((Math.max(...rates) - Math.min(...rates)) / rate) * 100
	};
}

/** Milliseconds that the server needs for one, when it does nothing else. */
export const timeFor = ({ rate }: Pick<Figure, 'rate'>) => 1000 / rate;

/** A load as a line of the table. */
export function lineOf(what: string, { rate, p50, p99, spread }: Figure): Line {
	const measured = `${rate.toFixed(0)} a second (± ${(spread / 2).toFixed(0)} %), p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
	return { what, measured, aim: '', isMet: undefined };
}

/** A figure that has to be no larger than its aim. */
export function atMost(what: string, value: number, aim: number, unit: string, digits = 2): Line {
	return { what, measured: `${value.toFixed(digits)} ${unit}`, aim: `≤ ${aim} ${unit}`, isMet: value <= aim };
}

/** The table as Markdown. */
export function tableOf(lines: readonly Line[]): string {
	const row = ({ what, measured, aim, isMet }: Line) =>
		`| ${what} | ${measured} | ${aim}${isMet === undefined ? '' : isMet ? ' (met)' : ' (MISSED)'} |`;
	return ['| what | measured | aim |', '| --- | --- | --- |', ...lines.map(row)].join('\n');
}
