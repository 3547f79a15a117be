/** Preloaded into the site under test: a disk that fails every reading while the test says so, as SQLite would tell of it. */
import Database from 'better-sqlite3';

let fails = false;

const { prepare } = Database.prototype;
Database.prototype.prepare = function (this: Database.Database, source: string) {
	if (fails) throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_READ');
	return prepare.call(this, source);
} as typeof prepare;

process.on('message', ({ diskFails }: { diskFails?: boolean }) => {
	if (diskFails === undefined) return;
	fails = diskFails;
	process.send?.({ diskFails });
});
