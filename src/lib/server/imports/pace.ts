import { setImmediate } from 'node:timers/promises';
import { slices } from '../slices.ts';

/** Told after each slice of long work how many rows it was; who waits meanwhile goes first. */
export type Pace = (rows: number) => Promise<void>;

/** Lets others go on: a child's page or Send waits no longer than for one slice. */
export const breathe: Pace = () => setImmediate();

/** Rows in a slice: some milliseconds of work. */
const atOnce = 50;

/** Does work for each of a list, in slices. */
export async function forEachOf<T>(list: readonly T[], pace: Pace, work: (each: T) => unknown): Promise<void> {
	for (const slice of slices(list, atOnce)) {
		for (const each of slice) await work(each);
		await pace(slice.length);
	}
}
