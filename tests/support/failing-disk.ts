/** Preloaded into the site under test: a disk that fails every reading while the test says so, as SQLite would tell of it. */
import Database from 'better-sqlite3';

let fails = false;

function failIfTold(): void {
	if (fails) throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_READ');
}

const { prepare } = Database.prototype;
Database.prototype.prepare = function (this: Database.Database, source: string) {
	failIfTold();
	return prepare.call(this, source);
} as typeof prepare;

// What was prepared before reads, too.
const statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as Database.Statement;
for (const name of ['get', 'all'] as const) {
	const usual = statement[name];
	statement[name] = function (this: Database.Statement, ...given: unknown[]) {
		failIfTold();
		return usual.apply(this, given);
	} as never;
}

process.on('message', ({ diskFails }: { diskFails?: boolean }) => {
	if (diskFails === undefined) return;
	fails = diskFails;
	process.send?.({ diskFails });
});
