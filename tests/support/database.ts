/** Looks into the database file of a site under test, without writing: ids by name, kind and state; counts. */
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { Keyring, readKeyFile } from '../../src/lib/server/db/keys.ts';
import type { Site } from './site.ts';

/** Reads rows from the site's database. */
export function rowsOf<T>(site: Pick<Site, 'folder'>, sql: string, ...given: unknown[]): T[] {
	const file = new Database(join(site.folder, 'data', 'say-so.db'), { readonly: true });
	try {
		return file.prepare(sql).all(...given) as T[];
	} finally {
		file.close();
	}
}

/** The id of a sample child. Names are sealed, so the keyed hash of the sign-in name finds them. */
export function childId(site: Site, name: string): string {
	// The keyed hashes need the key file only; the ring's own file is nowhere.
	const keys = new Keyring(readKeyFile(join(site.folder, 'key')), ':memory:');
	const [row] = rowsOf<{ id: string }>(
		site,
		'SELECT child_id AS id FROM way WHERE lookup = ?',
		keys.lookup('child', name.toLowerCase())
	);
	keys.close();
	return row!.id;
}

/** The ids of what a child sent, the newest first. `where` is SQL about one item, such as `told`. */
export function itemsOf(site: Site, name: string, where: string): string[] {
	const rows = rowsOf<{ id: string }>(
		site,
		`SELECT id FROM contribution WHERE child_id = ? AND ${where} ORDER BY sent_at DESC, id DESC`,
		childId(site, name)
	);
	return rows.map((row) => row.id);
}

/** Every table with its rows, as text: equal before and after when nothing was written. Whether a mail has left is not in it. */
export function everythingIn(site: Site): Map<string, string> {
	const tables = rowsOf<{ name: string }>(
		site,
		"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
	);
	const columns = (name: string) => (name === 'notification' ? 'id, event_seq, person_id, kind' : '*');
	return new Map(
		tables.map(({ name }) => [name, JSON.stringify(rowsOf(site, `SELECT ${columns(name)} FROM "${name}"`))])
	);
}
