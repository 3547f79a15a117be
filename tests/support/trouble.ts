/** Makes the database of a running site fail, for one table, until the function that comes back is called. */
import Database from 'better-sqlite3';
import { join } from 'node:path';
import type { Site } from './site.ts';

type Table =
	| 'draft_answer'
	| 'contribution'
	| 'message'
	| 'deed'
	| 'session'
	| 'halfway'
	| 'way'
	| 'got'
	| 'guess_count'
	| 'permission';

/**
 * - `full`: writing there ends as on a full disk, at once: what passes when one tries again later
 * - `broken`: writing there ends in a fault that nobody foresaw
 */
export function trouble(site: Pick<Site, 'folder'>, table: Table, kind: 'full' | 'broken'): () => void {
	const run = (sql: string) => {
		const file = new Database(join(site.folder, 'data', 'say-so.db'), { timeout: 5000 });
		file.exec(sql);
		file.close();
	};
	// A table that numbers its rows, and has given out the last number: SQLite answers "full".
	const end = kind === 'full' ? 'INSERT INTO trouble (id) VALUES (NULL)' : "SELECT RAISE(ABORT, 'broken')";
	run(`
		CREATE TABLE trouble (id INTEGER PRIMARY KEY AUTOINCREMENT);
		INSERT INTO trouble (id) VALUES (9223372036854775807);
		CREATE TRIGGER trouble_insert BEFORE INSERT ON ${table} BEGIN ${end}; END;
		CREATE TRIGGER trouble_update BEFORE UPDATE ON ${table} BEGIN ${end}; END;
	`);
	return () => run('DROP TRIGGER trouble_insert; DROP TRIGGER trouble_update; DROP TABLE trouble;');
}
