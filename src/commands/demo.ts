/** npm run demo [-- --fresh | --sample] [--no-build | --code EMAIL]: builds Say So and serves it with an invented council, or prints a code of one of its people. */
import { spawn } from 'node:child_process';
import { mkdirSync, existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { findDemoLetter, loadDemo, withLetter } from '../lib/server/db/demo.ts';
import { codeOf } from '../lib/server/auth/factor.ts';
import { demoAdvocates } from '../lib/server/db/demo-advocates.ts';
import { demoChildren, demoCouncil, demoStaff } from '../lib/server/db/demo-people.ts';
import { sampleSeed } from '../lib/server/db/sample.ts';
import { makeKeyFile } from '../lib/server/db/keys.ts';
import { closeStore } from '../lib/server/db/store.ts';
import { settings, type Settings } from '../lib/server/env.ts';
import { Refusal } from '../lib/server/refusal.ts';
import { paths } from '../lib/paths.ts';
import { start } from '../serve/server.ts';
import { run } from './command.ts';
import { setDemoSettings } from './demo-settings.ts';

const root = join(import.meta.dirname, '../..');

await run(async () => {
	const { fresh, sample, build, code } = readArguments();
	if (code !== undefined) return console.log(codeFor(code));
	// The migrations are found from the working folder.
	process.chdir(root);
	setDemoSettings(join(root, '.data', sample ? 'sample' : 'demo'), await catchMail());
	const current = settings();
	if (sample && !existsSync(current.databasePath)) throw new Refusal('Make a sample first: npm run sample');
	await assertFree(current.host, current.port);
	if (build) await buildApp();
	if (fresh) removeOld(current);
	if (!existsSync(current.keyFile)) {
		mkdirSync(join(root, '.data'), { recursive: true });
		makeKeyFile(current.keyFile);
	}
	if (!sample) await loadDemo();
	const letter = sample ? undefined : await findDemoLetter();
	// The built app opens a store of its own.
	closeStore();
	const origin = await start();
	console.log(sample ? `The sample is at ${origin}. Ctrl-C stops it.` : whoCanSignIn(origin, letter));
});

function readArguments(): { fresh: boolean; sample: boolean; build: boolean; code: string | undefined } {
	const off = { type: 'boolean', default: false } as const;
	try {
		const { values } = parseArgs({ options: { fresh: off, sample: off, 'no-build': off, code: { type: 'string' } } });
		// A sample is somebody's minutes of work: it is never started over by a flag.
		if (!(values.fresh && values.sample))
			return { fresh: values.fresh, sample: values.sample, build: !values['no-build'], code: values.code };
	} catch {
		// What is not one of these is answered below.
	}
	throw new Refusal('Usage: npm run demo -- [--fresh | --sample] [--no-build | --code EMAIL]');
}

/** The present code of an invented adult, by the beginning of the email: in place of an authenticator app. */
function codeFor(start: string): string {
	const invented = [...demoStaff.filter(({ password }) => password), ...demoAdvocates];
	const seeds = invented.filter(({ email }) => start && email.startsWith(start)).map(({ seed }) => seed);
	if (/^(officer|manager|complaints|duty)\d+(@|$)/.test(start)) seeds.push(sampleSeed);
	if (seeds.length !== 1) throw new Refusal('Name one of the adults, such as jo.bell.');
	return codeOf(seeds[0]!);
}

/** Takes every mail and says so in one line. Returns the address to send to. */
function catchMail(): Promise<string> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, session, done) {
			let text = '';
			stream.on('data', (chunk: Buffer) => (text += chunk));
			stream.on('end', () => {
				const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
				console.log(`mail to ${to}: ${/^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? ''}`);
				done();
			});
		}
	});
	// A sender that goes away is nobody's trouble here.
	server.on('error', () => undefined);
	return new Promise((resolve, reject) => {
		const tcp = server.listen(0, '127.0.0.1', () => {
			const address = tcp.address();
			tcp.unref();
			if (address && typeof address === 'object') resolve(`smtp://127.0.0.1:${address.port}`);
			else reject(new Error('demo: no address for mail'));
		});
	});
}

/** Says early, before anything is built or removed, that something listens there. */
function assertFree(host: string, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', () =>
			reject(new Refusal(`Something runs at ${host}:${port} already: stop it, or set PORT to another one.`))
		);
		probe.listen(port, host, () => probe.close(() => resolve()));
	});
}

function buildApp(): Promise<void> {
	console.log('Building Say So ...');
	// As for production, whatever the demo itself runs as.
	const env = { ...process.env, NODE_ENV: 'production' };
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const child = spawn(process.execPath, [vite, 'build'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			if (code === 0) resolve();
			else reject(new Refusal(`${output.trimEnd()}\nSay So could not be built: see above.`));
		});
	});
}

/** Only what the demo itself made: never a file that somebody named in the environment. */
function removeOld({ keyFile, databasePath }: Settings): void {
	const keysPath = join(dirname(databasePath), 'keys.db');
	const databases = [databasePath, keysPath].flatMap((path) => [path, `${path}-wal`, `${path}-shm`]);
	for (const path of [keyFile, ...databases]) rmSync(path, { force: true });
}

function whoCanSignIn(origin: string, letter: string | undefined): string {
	const children = demoChildren.map(({ name, age, officer, words, pictures }) => [
		name.toLowerCase(),
		pictures ? `pictures: ${pictures.join(', ')}` : words,
		`${age}, ${officer ? `writes to ${officer}` : 'has no officer yet'}`
	]);
	const adults = [...demoStaff, ...demoAdvocates.map((each) => ({ ...each, role: 'advocate' }))].flatMap(
		({ email, password, seed, role }) => (password ? [[email, password, seed, role]] : [])
	);
	return [
		'',
		`Say So is at ${origin} with the people of ${demoCouncil}, all made up. Ctrl-C stops it.`,
		'',
		`Children sign in at ${origin}${paths.signIn()} with a name and three words, or four pictures:`,
		...table(children),
		'',
		`${withLetter} has a letter. She comes in with its four words at ${origin}${paths.letter()}:`,
		`  ${letter ?? 'They were used. Her officer, priya.nair@wrenshire.example, can make new ones.'}`,
		'',
		`The adults sign in at ${origin}${paths.staffSignIn()} with an email, a password and a code. Add the secret to an`,
		'authenticator app, or ask for the code of now: npm run demo -- --code jo.bell',
		...table(adults),
		''
	].join('\n');
}

function table(rows: string[][]): string[] {
	const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`);
}
