import type { Actor } from '$lib/server/policy';

declare global {
	namespace App {
		interface Locals {
			/** Who asks; undefined when nobody is signed in. */
			actor: Actor | undefined;
			sessionId: string | undefined;
			/** There was a session, and it ended by itself, less than a day ago. */
			lapsed: boolean;
			/** The database could not be had for what was asked. */
			isUnavailable: boolean;
		}
	}
}

export {};
