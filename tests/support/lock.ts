/** Another process that holds the database's lock until it is told to let go: `node tests/support/lock.ts FILE`. */
import Database from 'better-sqlite3';

const file = new Database(process.argv[2]!);
file.exec('BEGIN EXCLUSIVE');
process.send!('held');
process.on('message', () => {
	file.exec('ROLLBACK');
	process.exit(0);
});
