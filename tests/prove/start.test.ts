/** What does not start says why in one line, and touches nothing: never a new, empty database in place of the old one. */
import Database from 'better-sqlite3';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { makeKeyFile } from '../../src/lib/server/db/keys.ts';
import { asOthers, endOf, filesIn, findOldNode, type Ending } from '../support/ending.ts';
import { holdDatabase } from '../support/holder.ts';
import { proved, whole } from '../support/prove.ts';
import { freePort, runToEnd } from '../support/server.ts';
import { settingsFor } from '../support/site.ts';

// A busy machine starts a server slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** As `npm start` and `npm run person` run it, but not in production: that refuses our http address. */
const start = scripts['start']!.replace(/^([A-Z_]+=\S+ )+/, '');
const person = `${scripts['person']} --manager new@council.example`;

/** A council that another one is copied from for each refusal, and a second one with another key. */
const master = mkdtempSync(join(tmpdir(), 'say-so-'));
const other = mkdtempSync(join(tmpdir(), 'say-so-'));
let folder: string;
let data: string;
let env: Record<string, string>;
let refused = 0;

beforeAll(async () => {
	for (const each of [master, other]) {
		mkdirSync(join(each, 'data'));
		await runToEnd('tests/support/crowd.ts', settingsFor(each, 3000, 25), '1');
	}
});

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'say-so-'));
	data = join(folder, 'data');
	cpSync(master, folder, { recursive: true });
	env = settingsFor(folder, await freePort(), 25);
});

afterEach(() => {
	for (const path of [data, join(data, 'say-so.db'), join(data, 'keys.db')]) {
		if (statSync(path, { throwIfNoEntry: false })) chmodSync(path, 0o700);
	}
	rmSync(folder, { recursive: true });
});

afterAll(() => {
	for (const each of [master, other]) rmSync(each, { recursive: true });
	proved(
		`${refused} starts and commands that cannot be right (keys, databases, settings, folders, port, Node)`,
		'each refused in one line with an exit code that is not 0; no file changed, none made'
	);
});

function expectOneLine({ code, out, err }: Ending, line: RegExp): void {
	expect(err.trimEnd()).toMatch(line);
	expect(err.trimEnd().split('\n')).toHaveLength(1);
	expect([code, out]).toEqual([1, '']);
	refused += 1;
}

async function expectRefused(command: string, line: RegExp): Promise<void> {
	const before = filesIn(folder);
	expectOneLine(await endOf(command, env), line);
	expect(filesIn(folder)).toEqual(before);
}

const inData = (name: string) => join(data, name);
const takeAway = (name: string) => rmSync(inData(name));
const inDatabase = (sql: string) => new Database(inData('say-so.db')).exec(sql).close();

/** Each spoils something that stood right, and says how that is refused. */
const spoilt: [what: string, spoil: () => void, line: RegExp][] = [
	[
		'another key',
		() => {
			rmSync(join(folder, 'key'));
			makeKeyFile(join(folder, 'key'));
		},
		/^SAYSO_KEY_FILE is not the key of this database: /
	],
	['no key file', () => rmSync(join(folder, 'key')), /^SAYSO_KEY_FILE cannot be read: /],
	[
		'a key file that is none',
		() => writeFileSync(join(folder, 'key'), 'x'),
		/^SAYSO_KEY_FILE is not a Say So key file/
	],
	['a folder for a key file', () => (env['SAYSO_KEY_FILE'] = folder), /^SAYSO_KEY_FILE cannot be read: /],
	['no database', () => takeAway('say-so.db'), /^DATABASE_PATH has no database/],
	[
		'garbage for a database',
		() => writeFileSync(inData('say-so.db'), 'This is no database. '.repeat(500)),
		/^DATABASE_PATH cannot be opened \(SQLITE_NOTADB\)\.$/
	],
	[
		'half a database',
		() => truncateSync(inData('say-so.db'), Math.floor(statSync(inData('say-so.db')).size / 8192) * 4096),
		/^DATABASE_PATH cannot be opened \(SQLITE_CORRUPT\)\.$/
	],
	['a database cut to nothing', () => truncateSync(inData('say-so.db')), /^DATABASE_PATH has no database/],
	[
		'a database cut to nothing, and no keys',
		() => {
			truncateSync(inData('say-so.db'));
			takeAway('keys.db');
		},
		/^DATABASE_PATH is an empty file: /
	],
	[
		'a folder for a database',
		() => (env['DATABASE_PATH'] = folder),
		/^DATABASE_PATH cannot be opened \(SQLITE_CANTOPEN/
	],
	[
		'a newer database',
		() => inDatabase("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('newer', 99999999999999)"),
		/^DATABASE_PATH is from a newer Say So: /
	],
	[
		'a database of another program',
		() => {
			takeAway('say-so.db');
			inDatabase('CREATE TABLE other (id TEXT)');
		},
		/^DATABASE_PATH is a database of another program\.$/
	],
	['no keys', () => takeAway('keys.db'), /^DATABASE_PATH has people in it, but keys\.db /],
	['keys cut to nothing', () => truncateSync(inData('keys.db')), /^DATABASE_PATH has people in it, but keys\.db /],
	[
		'garbage for keys',
		() => writeFileSync(inData('keys.db'), 'These are no keys. '.repeat(500)),
		/^keys\.db beside DATABASE_PATH cannot be opened \(SQLITE_NOTADB\): /
	],
	[
		'the keys of another council',
		() => cpSync(join(other, 'data', 'keys.db'), inData('keys.db')),
		/^keys\.db beside DATABASE_PATH cannot be opened \(not the keys of this key file\): /
	]
];

test.each(whole ? spoilt : spoilt.filter((_, n) => n % 6 === 0))('%s', async (_, spoil, line) => {
	spoil();
	await expectRefused(start, line);
	// The command that may make a database makes none over what is left of another.
	if (whole) await expectRefused(person, line);
});

test('a folder and files that may only be read', async () => {
	chmodSync(data, 0o500);
	await expectRefused(asOthers + start, /^DATABASE_PATH cannot be opened \(SQLITE_\w+\)\.$/);
	chmodSync(data, 0o700);
	chmodSync(inData('say-so.db'), 0o400);
	await expectRefused(asOthers + start, /^DATABASE_PATH cannot be opened \(SQLITE_READONLY\)\.$/);
	await expectRefused(asOthers + person, /^DATABASE_PATH cannot be opened \(SQLITE_READONLY\)\.$/);
});

test('a port that somebody listens on', async () => {
	const listener = createServer().listen(Number(env['PORT']), '127.0.0.1');
	await once(listener, 'listening');
	await expectRefused(start, /^PORT is in use already: /);
	await expectRefused(`${scripts['demo']} --no-build`, /^Something runs at 127\.0\.0\.1:\d+ already: /);
	listener.close();
});

test('http in production', async () => {
	await expectRefused(scripts['start']!, /^ORIGIN is not right: set it to the https address /);
});

const settings = 'SAYSO_KEY_FILE DATABASE_PATH ORIGIN SMTP_URL MAIL_FROM COUNCIL_NAME COUNCIL_PHONE '
	.concat('COUNCIL_PHONE_HOURS NIGHT_PHONE NIGHT_PHONE_HOURS LEAVE_TO DUTY_EMAIL KEEP_YEARS')
	.split(' ');
const numbers = ['PORT', 'READ_DAYS', 'REPLY_DAYS', 'KEEP_YEARS', 'NIGHT_PHONE', 'WORKING_HOURS'];

test('settings that are missing or malformed', async () => {
	for (const name of whole ? settings : ['NIGHT_PHONE', 'KEEP_YEARS']) {
		const { [name]: kept = '' } = env;
		env[name] = ' ';
		await expectRefused(start, new RegExp(`^${name} is missing: set it to `));
		if (whole) await expectRefused(person, new RegExp(`^${name} is missing: set it to `));
		env[name] = kept;
	}
	for (const name of whole ? numbers : ['PORT']) {
		const { [name]: kept = '' } = env;
		env[name] = 'many';
		await expectRefused(start, new RegExp(`^${name} is not right: set it to `));
		env[name] = kept;
	}
}, 300_000);

test('a file of settings that cannot be read', async () => {
	const elsewhere = join(folder, 'elsewhere');
	mkdirSync(join(elsewhere, '.env'), { recursive: true });
	symlinkSync(resolve('drizzle'), join(elsewhere, 'drizzle'));
	const line = start.replace('src/', `${resolve('src')}/`);
	expectOneLine(await endOf(line, env, elsewhere), /^The file \.env cannot be read \(\w+\)\.$/);
});

test('an old Node: the server and every command', async () => {
	const lines = ['start', 'demo', 'key', 'person'].map((name) => scripts[name]!);
	const line = /^Say So needs Node 22\.18 or newer, best 24: this is \d+\.\d+\.\d+\.$/m;
	env['NODE_OPTIONS'] = '--require ./tests/support/old-node.cjs';
	for (const each of lines) await expectRefused(each, line);
	const folderOfOld = findOldNode();
	if (!folderOfOld) return;
	env['NODE_OPTIONS'] = '';
	env['PATH'] = [folderOfOld, process.env['PATH']].join(delimiter);
	for (const each of lines) await expectRefused(each, line);
});

test('a key file that is there already, or where no folder can be', async () => {
	await expectRefused(`${scripts['key']} ${join(folder, 'key')}`, /^There is a file at .+ already: /);
	await expectRefused(`${scripts['key']} ${join(folder, 'key', 'key')}`, /^The key file .+ could not be written/);
	await expectRefused(scripts['key']!, /^Usage: /);
	await expectRefused(`${scripts['person']} --manager nobody`, /^Usage: /);
});

if (whole)
	test('a database that another process holds', async () => {
		const letGo = await holdDatabase(inData('say-so.db'));
		await expectRefused(start, /^DATABASE_PATH cannot be opened \(SQLITE_BUSY\)\.$/);
		await letGo();
	});
