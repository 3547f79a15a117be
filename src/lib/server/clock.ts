import { AsyncLocalStorage } from 'node:async_hooks';

/** A port: what time it is. Tests preload another one (tests/support), the product never does. */
export interface Clock {
	/** UTC milliseconds. */
	now(): number;
}

const preloaded = (globalThis as { [key: symbol]: unknown })[Symbol.for('say-so.clock')] as Clock | undefined;
const base = preloaded ?? { now: () => Date.now() };
const moved = new AsyncLocalStorage<number>();

export const clock: Clock = { now: () => moved.getStore() ?? base.now() };

/** Does some work as if it were that instant (UTC milliseconds): for the sample council and for tests, nothing else. */
export function at<T>(instant: number, work: () => T): T {
	return moved.run(instant, work);
}
