/**
 * Keys. One master key, in a file outside the data folder, wraps a key for each child and one for the council's own
 * names; the wrapped keys live in `keys.db`, a file of their own that is backed up apart: delete a child's key there and
 * their words are gone.
 */
import Database from 'better-sqlite3';
import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../refusal.ts';
import { seal, unseal, type Sealed } from './sealing.ts';

const prefix = 'say-so-key-1:';

/** Makes a new master key file, and its folder, that only their owner can read. Throws a Refusal when the file is there already. */
export function makeKeyFile(path: string): void {
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		writeFileSync(path, `${prefix}${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
		chmodSync(path, 0o600);
	} catch (error) {
		const { code, syscall } = error as NodeJS.ErrnoException;
		throw new Refusal(
			code === 'EEXIST' && syscall === 'open'
				? `There is a file at ${path} already: a key file is never overwritten. Name another.`
				: `The key file ${path} could not be written (${code}).`
		);
	}
}

/** Reads the master key. Throws a Refusal when the file is missing or is not a key file. */
export function readKeyFile(path: string): Buffer {
	let text: string;
	try {
		text = readFileSync(path, 'utf8').trim();
	} catch {
		throw new Refusal('SAYSO_KEY_FILE cannot be read: set it to the path of the key file.');
	}
	const key = Buffer.from(text.slice(prefix.length), 'base64');
	if (!text.startsWith(prefix) || key.length !== 32)
		throw new Refusal('SAYSO_KEY_FILE is not a Say So key file: make one with npm run key -- FILE.');
	return key;
}

/** The council's own key: the names and emails of adults. */
export const council = 'council';
/** What somebody wrote who could not come in: whose it is, nobody knows. */
export const outside = 'outside';

export class Keyring {
	readonly #master: KeyObject;
	readonly #lookups: Buffer;
	readonly #file: Database.Database;
	/** Opened once: it opens every name of an adult, and is never shredded. A child's key is opened each time. */
	#council: KeyObject | undefined;
	readonly #find: Database.Statement<[string], { wrapped: Sealed }>;

	constructor(master: Buffer, path: string) {
		this.#master = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', 'say-so wrap', 32)));
		this.#lookups = Buffer.from(hkdfSync('sha256', master, '', 'say-so lookup', 32));
		this.#file = new Database(path);
		this.#file.pragma('journal_mode = WAL');
		this.#file.pragma('synchronous = FULL');
		this.#file.exec('CREATE TABLE IF NOT EXISTS owner_key (owner TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT');
		this.#find = this.#file.prepare('SELECT wrapped FROM owner_key WHERE owner = ?');
	}

	/** True when no key was ever made here. */
	isEmpty(): boolean {
		return !this.#file.prepare('SELECT 1 FROM owner_key LIMIT 1').get();
	}

	/** True when an owner has a key. */
	has(owner: string): boolean {
		return this.#find.get(owner) !== undefined;
	}

	/** Makes the key of an owner, before the owner's row is written: an orphan key harms nobody. */
	make(owner: string): KeyObject {
		const key = randomBytes(32);
		const wrapped = seal(this.#master, { column: 'owner_key.wrapped', row: owner }, key.toString('base64'));
		this.#file.prepare('INSERT INTO owner_key (owner, wrapped) VALUES (?, ?)').run(owner, wrapped);
		return createSecretKey(key);
	}

	/** Makes the keys of many owners, and waits for the disk once. */
	makeMany(owners: readonly string[]): KeyObject[] {
		return this.#file.transaction(() => owners.map((owner) => this.make(owner)))();
	}

	/** The key of an owner. Throws when it was shredded or the master key is another. */
	of(owner: string): KeyObject {
		if (owner === council && this.#council) return this.#council;
		const row = this.#find.get(owner);
		if (!row) throw new Error('keys: no key for that owner');
		const text = unseal(this.#master, { column: 'owner_key.wrapped', row: owner }, row.wrapped);
		const key = createSecretKey(text, 'base64');
		if (owner === council) this.#council = key;
		return key;
	}

	/** A keyed hash by which a sign-in name, an email or one press of a button can be found again. */
	lookup(kind: string, value: string): string {
		return createHmac('sha256', this.#lookups).update(`${kind}\0${value}`).digest('base64url');
	}

	close(): void {
		this.#file.close();
	}
}
