import { databasePath, dataFolder, folder, freshStore, keyFile, keysPath } from '../../support/domain.ts';
import Database from 'better-sqlite3';
import { createHash, createSecretKey } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { council, makeKeyFile } from '../../../src/lib/server/db/keys.ts';
import { seal, unseal } from '../../../src/lib/server/db/sealing.ts';
import { closeStore, openStore, store } from '../../../src/lib/server/db/store.ts';
import { addChild, getChild } from '../../../src/lib/server/children.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { getName, system } from '../../../src/lib/server/people.ts';
import { Refusal } from '../../../src/lib/server/refusal.ts';

const otherKey = join(folder, 'other-key');

async function addSomebody(): Promise<string> {
	await addStaff(system, { name: 'Somebody', email: 'somebody@council.example', role: 'manager' });
	return addChild(system, { name: 'Child', birthday: '2015-01-01', officerId: null });
}

/** The line that opening is refused with. */
function refusalOf(path = databasePath, key = keyFile): string {
	try {
		openStore(path, key).close();
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		return (error as Refusal).message;
	}
	throw new Error('Nothing was refused.');
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The names and contents of what lies in the data folder; SQLite's passing files apart. */
function dataFiles(): Record<string, string> {
	const names = readdirSync(dataFolder).filter((name) => !/-(wal|shm)$/.test(name));
	return Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(dataFolder, name)))]));
}

beforeEach(() => {
	freshStore();
	rmSync(otherKey, { force: true });
});

describe('a key file', () => {
	test('is for its owner alone', () => {
		expect(statSync(keyFile).mode & 0o777).toBe(0o600);
	});

	test('is never overwritten', () => {
		const before = readFileSync(keyFile);
		expect(() => makeKeyFile(keyFile)).toThrow(Refusal);
		expect(readFileSync(keyFile)).toEqual(before);
	});

	test('that cannot be written is refused in one line', () => {
		makeKeyFile(join(folder, 'no-such-folder/key'));
		expect(() => makeKeyFile(join(folder, 'no-such-folder/key/in-a-file'))).toThrow(
			/^The key file .+ could not be written/
		);
	});
});

describe('opening is refused in one line, and nothing new is left behind:', () => {
	beforeEach(async () => {
		await addSomebody();
		// Closing folds the write-ahead log into the file, so that its bytes can be compared.
		closeStore();
	});

	test.each<[what: string, spoil: () => void, key: string, line: RegExp]>([
		['another key', () => makeKeyFile(otherKey), otherKey, /^SAYSO_KEY_FILE is not the key of this database: .+$/],
		['no key file', () => undefined, otherKey, /^SAYSO_KEY_FILE cannot be read: .+$/],
		[
			'a key file that is none',
			() => writeFileSync(otherKey, 'say-so-key-1:c2hvcnQ=\n'),
			otherKey,
			/^SAYSO_KEY_FILE is not a Say So key file: .+$/
		],
		[
			'garbage for a database',
			() => writeFileSync(databasePath, 'This is no database at all. '.repeat(200)),
			keyFile,
			/^DATABASE_PATH cannot be opened \(.+\)\.$/
		],
		[
			'a database of another program',
			() => {
				rmSync(databasePath);
				new Database(databasePath).exec('CREATE TABLE other (id TEXT)').close();
			},
			keyFile,
			/^DATABASE_PATH is a database of another program\.$/
		],
		[
			'a newer database',
			() => {
				const newer = new Database(databasePath);
				newer.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('newer', 99999999999999)");
				newer.close();
			},
			keyFile,
			/^DATABASE_PATH is from a newer Say So: .+$/
		],
		[
			'no database beside its keys',
			() => rmSync(databasePath),
			keyFile,
			/^DATABASE_PATH has no database, but keys\.db .+$/
		],
		[
			'a database that was cut to nothing',
			() => writeFileSync(databasePath, ''),
			keyFile,
			/^DATABASE_PATH has no database, but keys\.db .+$/
		],
		[
			'no keys beside the database',
			() => rmSync(keysPath),
			keyFile,
			/^DATABASE_PATH has people in it, but keys\.db .+$/
		]
	])('%s', (_, spoil, key, line) => {
		spoil();
		const before = dataFiles();
		const message = refusalOf(databasePath, key);
		expect(message).toMatch(line);
		expect(message).not.toContain('\n');
		expect(dataFiles()).toEqual(before);
	});

	test('keys that were emptied', () => {
		const keys = new Database(keysPath);
		keys.exec('DELETE FROM owner_key');
		keys.close();
		expect(refusalOf()).toMatch(/^DATABASE_PATH has people in it, but keys\.db .+$/);
	});

	test('a missing key before the first start makes no folder', () => {
		const path = join(folder, 'new/say-so.db');
		refusalOf(path, otherKey);
		expect(existsSync(join(folder, 'new'))).toBe(false);
	});

	test('the right key still opens it', async () => {
		await expect(addSomebody()).rejects.toThrow(); // the email is taken: they are still there
	});
});

describe('what is sealed', () => {
	const key = createSecretKey(Buffer.alloc(32, 7));
	const place = { column: 'contribution.content', row: 'one' };

	test('opens in its place, as it was', () => {
		const text = 'Zoë 🙂\n‮مرحبا';
		expect(unseal(key, place, seal(key, place, text))).toBe(text);
	});

	test('is never twice the same', () => {
		expect(seal(key, place, 'same').equals(seal(key, place, 'same'))).toBe(false);
	});

	test.each([
		['row', { ...place, row: 'two' }],
		['column', { ...place, column: 'message.words' }]
	])('does not open in another %s', (_, other) => {
		const sealed = seal(key, place, 'words');
		expect(() => unseal(key, other, sealed)).toThrow();
	});

	test('does not open under another key, or with any byte changed', () => {
		const sealed = seal(key, place, 'words');
		expect(() => unseal(createSecretKey(Buffer.alloc(32, 8)), place, sealed)).toThrow();
		for (let index = 0; index < sealed.length; index += 1) {
			const changed = Buffer.from(sealed) as typeof sealed;
			changed[index]! ^= 1;
			expect(() => unseal(key, place, changed)).toThrow();
		}
	});

	test('does not open when moved to another row of the database', async () => {
		const one = await addStaff(system, { name: 'One', email: 'one@council.example', role: 'officer' });
		const two = await addStaff(system, { name: 'Two', email: 'two@council.example', role: 'officer' });
		closeStore();
		const file = new Database(databasePath);
		file.prepare('UPDATE person SET name = (SELECT name FROM person WHERE id = ?) WHERE id = ?').run(one, two);
		file.close();
		expect(await getName(one)).toBe('One');
		await expect(getName(two)).rejects.toThrow();
	});
});

describe('the keys', () => {
	test('a child whose key was deleted cannot be read any more; the others can', async () => {
		const gone = await addSomebody();
		const other = await addChild(system, { name: 'Other', birthday: '2014-01-01', officerId: null });
		closeStore();
		const keys = new Database(keysPath);
		expect(keys.prepare('DELETE FROM owner_key WHERE owner = ?').run(gone).changes).toBe(1);
		keys.close();
		await expect(getChild(gone)).rejects.toThrow('keys: no key for that owner');
		expect(await getChild(other)).toMatchObject({ name: 'Other' });
	});

	test('a wrapped key put in the row of another owner does not open', async () => {
		const one = await addSomebody();
		closeStore();
		const keys = new Database(keysPath);
		keys
			.prepare('UPDATE owner_key SET wrapped = (SELECT wrapped FROM owner_key WHERE owner = ?) WHERE owner = ?')
			.run(council, one);
		keys.close();
		expect(() => store().keys.of(one)).toThrow();
		expect(store().keys.of(council).symmetricKeySize).toBe(32);
	});

	test('a copy of the data without keys.db opens nothing', async () => {
		await addSomebody();
		closeStore();
		const copy = join(folder, 'copy');
		rmSync(copy, { recursive: true, force: true });
		mkdirSync(copy);
		cpSync(databasePath, join(copy, 'say-so.db'));
		expect(refusalOf(join(copy, 'say-so.db'))).toMatch(/keys\.db/);
		expect(existsSync(join(copy, 'keys.db'))).toBe(false);
	});
});
