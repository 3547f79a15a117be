/** The servers and databases of the bench: server on one core, load from the other. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { freePort } from '../support/server.ts';
import { settingsFor } from '../support/site.ts';
import type { Imported } from './importing.ts';
import type { Job, Loaded } from './load.ts';

/** From util-linux; where there is none (macOS), everything shares all cores. */
export const canPin = spawnSync('taskset', ['--version']).status === 0;

const onCore = (core: 0 | 1, command: string[]) => (canPin ? ['taskset', '-c', String(core), ...command] : command);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
/** How `npm start` starts Node: what it sets, and its flags. */
const [, set, flags] = /^NODE_ENV=production (.*)node (--.*) src\/serve\/start\.js$/.exec(scripts.start)!;

export interface Served {
	origin: string;
	folder: string;
	/** The bare page and the bare insert, where they are in the same process. */
	bare: string;
	/** Milliseconds from the start of the process to the first answer. */
	firstAnswer: number;
	/** Memory that it holds now, in megabytes. */
	memory(): number;
	stop(): Promise<void>;
}

/** Makes a database of so many items in a folder, where it is not there from before. */
export function makeDatabase(folder: string, children: number, items: number): void {
	if (existsSync(`${folder}/data`)) return;
	const given = ['--children', String(children), '--items', String(items), '--to', `${folder}/data`];
	const made = spawnSync(process.execPath, ['src/commands/sample.ts', ...given], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (made.status !== 0) throw new Error('bench: no database');
	cpSync(`${folder}/data.key`, `${folder}/key`);
}

/** Serves the database in a folder: as `npm start` does, or with the bare page and insert in the same process. */
export async function serve(folder: string, withBare = false): Promise<Served> {
	const [port, barePort] = [await freePort(), await freePort()];
	// Nobody takes mail there: what would be mailed waits.
	const env: Record<string, string | undefined> = {
		...process.env,
		...settingsFor(folder, port, 9),
		...parseEnv(set!.replaceAll(' ', '\n')),
		BARE_PORT: String(barePort)
	};
	const script = withBare ? 'tests/bench/site-and-bare.ts' : 'src/serve/start.js';
	const [command, ...words] = onCore(0, [process.execPath, ...flags!.split(' '), script]);
	const began = performance.now();
	const running = spawn(command!, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
	if (withBare) await says(running, 'The bare page listens');
	const origin = env['ORIGIN']!;
	await answers(`${origin}/sign-in`);
	return {
		origin,
		folder,
		bare: `http://127.0.0.1:${barePort}`,
		firstAnswer: performance.now() - began,
		memory: () => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(running.pid)]).stdout.toString()) / 1000,
		async stop() {
			running.kill('SIGTERM');
			await once(running, 'exit');
		}
	};
}

async function says(running: ChildProcess, line: string): Promise<void> {
	let said = '';
	for await (const part of running.stdout!) {
		said += part;
		if (said.includes(line)) break;
	}
}

/** Asks until somebody answers. */
async function answers(url: string): Promise<void> {
	for (;;) {
		try {
			await (await fetch(url)).text();
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}
}

/** Imports a council in a process of its own, on the core of the servers. */
export function importCouncil(): Imported {
	const [command, ...words] = onCore(0, [process.execPath, 'tests/bench/importing.ts']);
	const ran = spawnSync(command!, words, { stdio: ['ignore', 'pipe', 'inherit'] });
	if (ran.status !== 0) throw new Error('bench: the import broke off');
	// What the program logs comes before it, on lines of its own.
	return JSON.parse(ran.stdout.toString().trim().split('\n').at(-1)!) as Imported;
}

/** Puts a load on a site, from a process of its own on the other core. */
export function load(job: Job): Loaded {
	const [command, ...words] = onCore(1, [process.execPath, 'tests/bench/load.ts', JSON.stringify(job)]);
	const ran = spawnSync(command!, words, { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 });
	if (ran.status !== 0) throw new Error('bench: the load broke off');
	return JSON.parse(ran.stdout.toString()) as Loaded;
}
