import type { Actor } from '$lib/server/policy';

declare global {
	namespace App {
		interface Locals {
			/** Who asks; undefined when nobody is signed in. */
			actor: Actor | undefined;
			sessionId: string | undefined;
			/** Whose session it was that ended by itself, less than a day ago. */
			lapsed: Actor | undefined;
			/** The database could not be had for what was asked. */
			isUnavailable: boolean;
		}
	}
}

export {};
