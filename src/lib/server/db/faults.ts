/** What can go wrong with the database, and passes. */

/** The database is locked, full or gone: nothing was written, and trying again later may work. */
export class Unavailable extends Error {
	override name = 'Unavailable';
}

/** True for the faults that pass, in reading as in writing: a lock, a full disk, a failing device. */
export function isUnavailable(error: unknown): boolean {
	return error instanceof Unavailable || /^SQLITE_(BUSY|FULL|IOERR|LOCKED|READONLY|CANTOPEN)/.test(codeOf(error));
}

/** SQLite's name for what went wrong; drizzle hands it on as a cause. */
export function codeOf(error: unknown): string {
	const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
	return String(code ?? cause?.code ?? '');
}
