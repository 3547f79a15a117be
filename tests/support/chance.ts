/** Chance that can be had again: the same seed gives the same numbers. */
import { whole } from './prove.ts';

/**
 * The same in every run of the tests, so that a change is judged by what it changed; a new one each time in
 * `npm run prove`, which is there to find what nobody thought of. `SEED` sets it; a failing test says which it was.
 */
export const seed = Number(process.env['SEED'] ?? (whole ? Date.now() % 1_000_000 : 17));

let state = seed;

/** A whole number from `least` to `most`. (Mulberry32, by Tommy Ettinger, public domain.) */
export function chance(least: number, most: number): number {
	state = (state + 0x6d2b79f5) | 0;
	let t = Math.imul(state ^ (state >>> 15), 1 | state);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	const part = ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	return least + Math.floor(part * (most - least + 1));
}
