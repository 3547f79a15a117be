/** Writing: transactions one at a time, in the order in which they were asked for. */
import type Database from 'better-sqlite3';
import { setTimeout as wait } from 'node:timers/promises';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { codeOf, isUnavailable, Unavailable } from './faults.ts';
import type { Reserve } from './reserve.ts';
import * as schema from './schema.ts';

export type Tx = BetterSQLite3Database<typeof schema>;

/**
 * Runs `work` in one durable transaction, after those that came before. Nothing but `tx` may be awaited inside.
 * `fromReserve`: what must be done on a full disk too, and leaves the database no larger; its work may be done twice.
 * @throws Unavailable - the database is locked, full or gone: nothing was written
 */
export type Transaction = <T>(work: (tx: Tx) => Promise<T>, how?: { fromReserve: boolean }) => Promise<T>;

/** A lock is waited for between tries, where others can go on, in milliseconds. */
const pause = 50;
/** How long a command waits for the database in all, in milliseconds. */
const patience = 8000;

/** The one way to write on a connection: transactions one after the other, each whole or not at all. */
export function queue(writer: Database.Database, reserve: Reserve): Transaction {
	const tx = drizzle(writer, { schema });
	let last: Promise<unknown> = Promise.resolve();

	async function once<T>(work: (tx: Tx) => Promise<T>, deadline: number): Promise<T> {
		await begin(writer, deadline);
		try {
			const result = await work(tx);
			writer.exec('COMMIT');
			return result;
		} catch (error) {
			rollBack(writer);
			throw error;
		}
	}

	async function withReserve<T>(work: (tx: Tx) => Promise<T>, deadline: number): Promise<T> {
		try {
			return await once(work, deadline);
		} catch (error) {
			if (codeOf(error) !== 'SQLITE_FULL') throw error;
			reserve.giveUp();
			return once(work, deadline);
		}
	}

	return (work, { fromReserve } = { fromReserve: false }) => {
		// Counted from the asking: who stands behind others that wait in vain is not told after all of them.
		const deadline = performance.now() + patience;
		const run = last.then(async () => {
			try {
				if (fromReserve) return await withReserve(work, deadline);
				// What was given up is put by again first, or the next to write would use it up.
				if (!reserve.keep()) throw new Unavailable();
				return await once(work, deadline);
			} catch (error) {
				throw isUnavailable(error) ? new Unavailable() : error;
			}
		});
		last = run.catch(() => undefined);
		return run;
	};
}

async function begin(writer: Database.Database, deadline: number): Promise<void> {
	// One that could not be ended when it failed, on a failing disk, would hold up all that come after.
	rollBack(writer);
	for (;;) {
		try {
			writer.exec('BEGIN IMMEDIATE');
			return;
		} catch (error) {
			if (!isUnavailable(error) || performance.now() >= deadline) throw error;
			await wait(pause);
		}
	}
}

/** Ends what was begun. SQLite has ended it by itself after some faults; where it cannot be ended now, `begin` tries again. */
function rollBack(writer: Database.Database): void {
	try {
		if (writer.inTransaction) writer.exec('ROLLBACK');
	} catch (error) {
		if (!isUnavailable(error)) throw error;
	}
}
