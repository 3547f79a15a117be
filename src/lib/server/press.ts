import { store } from './db/store.ts';
import type { Actor } from './policy.ts';

/**
 * One press of a button. The same form with the same words is one press, however often it arrives (a double click, a
 * reload); the same form with other words (the browser's Back, and written anew) is another, so that nothing is lost.
 */
export function pressOf(actor: Actor, formId: string, words: string): string {
	return store().keys.lookup('press', `${actor.id}\0${formId}\0${words}`);
}

/**
 * Whose page it is, for its form to carry. On a device that children share, a page of one can still be open when another
 * has signed in: what is written there is not theirs.
 */
export function markOf(actor: Actor): string {
	return store().keys.lookup('page of', actor.id).slice(0, 20);
}
