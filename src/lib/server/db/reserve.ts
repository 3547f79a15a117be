/**
 * Room that is kept back on the disk. SQLite needs room even to delete: on a full disk nobody could be signed out. So a
 * small file stands beside the database, and is given up for the ending of sessions alone.
 */
import { randomFillSync } from 'node:crypto';
import { rmSync, statSync, writeFileSync } from 'node:fs';

/** Some fifty sign-outs, in bytes; many more once the write-ahead log begins anew. */
const size = 1_048_576;

export class Reserve {
	readonly #path: string;
	#isThere = false;

	constructor(path: string) {
		this.#path = path;
	}

	/** Makes sure that the room is kept back; false when the disk has too little. */
	keep(): boolean {
		if (this.#isThere) return true;
		try {
			// Not zeros, which some file systems keep in no room at all.
			if (statSync(this.#path, { throwIfNoEntry: false })?.size !== size)
				writeFileSync(this.#path, randomFillSync(Buffer.alloc(size)), { mode: 0o600 });
			this.#isThere = true;
		} catch {
			this.giveUp();
		}
		return this.#isThere;
	}

	/** Gives the room to whoever writes next. */
	giveUp(): void {
		this.#isThere = false;
		rmSync(this.#path, { force: true });
	}
}
