/** Looks into the database file of a site under test, without writing: ids by name, kind and state; counts. */
import Database from 'better-sqlite3';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { limits } from '../../src/lib/server/auth/sessions.ts';
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

/** The keyed hash under which the site finds a name or an email. */
function lookup(site: Pick<Site, 'folder'>, kind: 'child' | 'email', value: string): string {
	// The keyed hashes need the key file only; the ring's own file is nowhere.
	const keys = new Keyring(readKeyFile(join(site.folder, 'key')), ':memory:');
	const found = keys.lookup(kind, value.toLowerCase());
	keys.close();
	return found;
}

/** The id of a sample child. Names are sealed, so the keyed hash of the sign-in name finds them. */
export function childId(site: Site, name: string): string {
	const sql = 'SELECT child_id AS id FROM way WHERE lookup = ?';
	return rowsOf<{ id: string }>(site, sql, lookup(site, 'child', name))[0]!.id;
}

/** The id of an adult, by their email. */
export function adultId(site: Pick<Site, 'folder'>, email: string): string {
	const sql = 'SELECT id FROM person WHERE sign_in_lookup = ?';
	return rowsOf<{ id: string }>(site, sql, lookup(site, 'email', email))[0]!.id;
}

/** Writes into the database of a site, beside its server. */
function write(site: Pick<Site, 'folder'>, sql: string, ...given: unknown[]): void {
	const file = new Database(join(site.folder, 'data', 'say-so.db'), { timeout: 5000 });
	file.prepare(sql).run(...given);
	file.close();
}

const never = Date.parse('2100-01-01');

/** A session of an adult that begins at that instant, or else never ends; returns its id, for the cookie. */
export function insertSession(site: Pick<Site, 'folder'>, email: string, begun = never): string {
	const id = randomBytes(20).toString('hex');
	const hash = createHash('sha256').update(id).digest('base64url');
	const ends = begun + limits.officer.absolute;
	const columns = 'id_hash, public_id, person_id, created_at, last_seen_at, expires_at';
	const sql = `INSERT INTO session (${columns}) VALUES (?, ?, ?, ?, ?, ?)`;
	write(site, sql, hash, randomBytes(15).toString('base64url'), adultId(site, email), begun, begun, ends);
	return id;
}

/** A file of a sample adult that was imported; returns its id. */
export function insertUpload(site: Site, email: string): string {
	const id = randomBytes(15).toString('base64url');
	const columns = 'id, press, person_id, list, is_windows, created_at, state, done, total';
	const sql = `INSERT INTO upload (${columns}) VALUES (?, ?, ?, 'children', 0, ?, 'done', 0, 1)`;
	write(site, sql, id, id, adultId(site, email), Date.parse('2026-11-17T09:00:00Z'));
	return id;
}

/** The file that was given last is at work now, half way. */
export function setImporting(site: Site): void {
	const at = Date.parse('2026-11-17T10:00:00Z');
	const sql = "UPDATE upload SET state = 'importing', run = 'x', beat_at = ?, done = total WHERE state = 'checked'";
	write(site, sql, at);
}

/** A sample child is asked about a sample advocate; returns the id of the permission. */
export function insertAsked(site: Site, child: string, advocate: string, officer: string): string {
	const id = randomBytes(15).toString('base64url');
	const sql =
		"INSERT INTO permission (id, child_id, advocate_id, how, asked_by, asked_at) VALUES (?, ?, ?, 'child', ?, ?)";
	write(site, sql, id, childId(site, child), adultId(site, advocate), adultId(site, officer), Date.parse('2026-11-16'));
	return id;
}

/** A sample child had let a sample advocate in and ended it on the Tuesday of the tests; returns the id of the child. */
export function insertEnded(site: Site, child: string, advocate: string): string {
	const id = childId(site, child);
	const sql = `INSERT INTO permission (id, child_id, advocate_id, how, asked_by, asked_at, given_at, ended_at, ended_by)
		VALUES (?, ?, ?, 'child', ?, ?, ?, ?, ?)`;
	const [given, ended] = [Date.parse('2026-11-16'), Date.parse('2026-11-17')];
	write(site, sql, randomBytes(15).toString('base64url'), id, adultId(site, advocate), id, given, given, ended, id);
	return id;
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
