/**
 * The database: one SQLite file behind two handles. `read` cannot write; writing exists only inside `transaction`, one
 * at a time, on a connection that nothing else can reach, so that no other request can slip into an open transaction.
 */
import Database from 'better-sqlite3';
import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { settings } from '../env.ts';
import { Refusal } from '../refusal.ts';
import { Keyring, council, outside, readKeyFile } from './keys.ts';
import { queue, type Transaction, type Tx } from './queue.ts';
import { Reserve } from './reserve.ts';
import * as schema from './schema.ts';

export { codeOf, isUnavailable, Unavailable } from './faults.ts';
export type { Tx };
export type Reader = Pick<Tx, 'select' | 'selectDistinct' | '$with' | 'with'>;

export interface Store {
	read: Reader;
	keys: Keyring;
	transaction: Transaction;
	close(): void;
}

const migrationsFolder = resolve('drizzle');
/** How long opening waits for who holds the file: a command, or the server that is just being replaced. Milliseconds. */
const openingTimeout = 5000;
/** How long a statement may hold up the whole process, in milliseconds: nearly not at all. */
const busyTimeout = 5;

const noKeys = 'DATABASE_PATH has people in it, but keys.db beside it has no keys: restore keys.db first.';

/** Opens (and on the first start makes) the database. Throws a Refusal when it is not ours to open. */
export function openStore(databasePath: string, keyFile: string): Store {
	const master = readKeyFile(keyFile);
	const keysPath = join(dirname(databasePath), 'keys.db');
	// A file that was cut to nothing is no database either: SQLite would begin a new one in it.
	const isNew = sizeOf(databasePath) === 0;
	// What we make here is for our own user's eyes only.
	const umask = process.umask(0o077);
	try {
		mkdirSync(dirname(databasePath), { recursive: true });
		if (isNew && existsSync(keysPath) && !new Keyring(master, keysPath).isEmpty())
			throw new Refusal('DATABASE_PATH has no database, but keys.db beside it has keys: restore the database first.');
		if (isNew && existsSync(databasePath))
			throw new Refusal('DATABASE_PATH is an empty file: restore the database, or remove the file to make a new one.');
		const writer = open(databasePath, false);
		const check = createHmac('sha256', master).update('say-so key check').digest('base64url');
		assertOurs(writer, check);
		prepare(writer, check);
		const reader = open(databasePath, true);
		for (const file of [writer, reader]) file.pragma(`busy_timeout = ${busyTimeout}`);
		const isFilled = writer.prepare('SELECT 1 FROM person LIMIT 1').get() !== undefined;
		// Asked before it is opened, which would begin a new one.
		if (isFilled && sizeOf(keysPath) === 0) throw new Refusal(noKeys);
		const keys = openKeys(master, keysPath);
		if (keys.isEmpty()) {
			if (isFilled) throw new Refusal(noKeys);
			keys.make(council);
		}
		if (!keys.has(outside)) keys.make(outside);
		const reserve = new Reserve(join(dirname(databasePath), 'reserve'));
		reserve.keep();
		return {
			read: drizzle(reader, { schema }),
			keys,
			transaction: queue(writer, reserve),
			close() {
				reader.close();
				writer.close();
				keys.close();
			}
		};
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(`DATABASE_PATH cannot be opened (${(error as { code?: string }).code ?? 'not a database'}).`);
	} finally {
		process.umask(umask);
	}
}

/** Bytes; none where there is no file. */
function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Opens `keys.db`, which must be keys under this master key. */
function openKeys(master: Buffer, path: string): Keyring {
	try {
		const keys = new Keyring(master, path);
		if (!keys.isEmpty()) keys.of(council);
		return keys;
	} catch (error) {
		const reason = (error as { code?: string }).code ?? 'not the keys of this key file';
		throw new Refusal(`keys.db beside DATABASE_PATH cannot be opened (${reason}): restore it.`);
	}
}

function open(path: string, readonly: boolean): Database.Database {
	const file = new Database(path, { readonly, timeout: openingTimeout });
	file.pragma('foreign_keys = ON');
	// Nothing of ours in the machine's folder for temporary files, which may be full, too.
	file.pragma('temp_store = MEMORY');
	// Without it, INSERT OR REPLACE would get past the trigger that keeps events.
	file.pragma('recursive_triggers = ON');
	keepStatements(file);
	return file;
}

/** So many statements are kept for each connection: more than our queries are, with their lists of any length. */
const mostStatements = 400;

/**
 * Compiles each statement once, not at each call as drizzle would: that is a third of the time of a query, and what a
 * compiled statement holds is memory that the collector does not see. Those not used for longest go first.
 */
function keepStatements(file: Database.Database): void {
	const kept = new Map<string, Database.Statement>();
	const compile = file.prepare.bind(file);
	const prepare = (source: string) => {
		const statement = kept.get(source) ?? compile(source);
		kept.delete(source);
		kept.set(source, statement);
		if (kept.size > mostStatements) kept.delete(kept.keys().next().value!);
		// As if it were new: drizzle sets this where it wants rows as arrays.
		return statement.reader ? statement.raw(false) : statement;
	};
	file.prepare = prepare as typeof file.prepare;
}

/** Makes sure, before a byte is written, that this database is ours, not newer than the program, and under this key. */
function assertOurs(file: Database.Database, check: string): void {
	const has = (table: string) => file.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table) !== undefined;
	if (!has('__drizzle_migrations')) {
		const tables = file.prepare("SELECT count(*) AS n FROM sqlite_master WHERE type = 'table'").get() as { n: number };
		if (tables.n > 0) throw new Refusal('DATABASE_PATH is a database of another program.');
		return;
	}
	const { last } = file.prepare('SELECT max(created_at) AS last FROM __drizzle_migrations').get() as { last: number };
	const newest = Math.max(...readMigrationFiles({ migrationsFolder }).map((migration) => migration.folderMillis));
	if (last > newest) throw new Refusal('DATABASE_PATH is from a newer Say So: start that version.');
	const stored = has('meta') && file.prepare("SELECT value FROM meta WHERE key = 'key_check'").pluck().get();
	if (stored && stored !== check)
		throw new Refusal('SAYSO_KEY_FILE is not the key of this database: set the right one.');
}

/** Brings the tables up to date. */
function prepare(writer: Database.Database, check: string): void {
	writer.pragma('journal_mode = WAL');
	writer.pragma('synchronous = FULL');
	migrate(drizzle(writer), { migrationsFolder });
	writer.prepare("INSERT OR IGNORE INTO meta (key, value) VALUES ('key_check', ?)").run(check);
}

let opened: Store | undefined;

/** The store of this process, opened on first use. */
export function store(): Store {
	opened ??= openStore(settings().databasePath, settings().keyFile);
	return opened;
}

/** Closes the store of this process, if it was opened. */
export function closeStore(): void {
	opened?.close();
	opened = undefined;
}
