/** The domain on a real SQLite file in a folder of its own, one for each test file. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { makeKeyFile } from '../../src/lib/server/db/keys.ts';
import { closeStore, store, type Store } from '../../src/lib/server/db/store.ts';
import { useMailer, type Mail } from '../../src/lib/server/mailer.ts';

/** This test file's own folder. */
export const folder = mkdtempSync(join(tmpdir(), 'say-so-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
export const keyFile = join(folder, 'key');
export const dataFolder = join(folder, 'data');
export const databasePath = join(dataFolder, 'say-so.db');
export const keysPath = join(dataFolder, 'keys.db');

// Nothing has read the settings yet: they are read at the first call.
Object.assign(process.env, parseEnv(readFileSync('.env.example', 'utf8')), {
	SAYSO_KEY_FILE: keyFile,
	DATABASE_PATH: databasePath,
	ORIGIN: 'http://127.0.0.1:3000'
});

/** The mails that left since the last `freshStore`. */
export const mails: Mail[] = [];

/** Opens an empty database under a new key, in place of the one before. */
export function freshStore(): Store {
	closeStore();
	rmSync(dataFolder, { recursive: true, force: true });
	rmSync(keyFile, { force: true });
	mkdirSync(dataFolder, { recursive: true });
	makeKeyFile(keyFile);
	mails.length = 0;
	useMailer({ send: async (mail) => void mails.push(mail) });
	return store();
}
