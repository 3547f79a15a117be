/** The built server as a process of its own: started, asked to stop, or killed in the middle of its work. */
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Server {
	pid: number;
	/** Everything it wrote to its log. */
	log(): string;
	/** The instant on its clock. */
	now(): number;
	/** Sets its clock. */
	moveTo(instant: number): Promise<void>;
	/** Sets its clock, which then stands still until it is set again. */
	holdAt(instant: number): Promise<void>;
	/** Makes its disk fail every reading, or be well again. */
	failDisk(fails: boolean): Promise<void>;
	/** Sends it a signal and waits for its end. Gives its exit code; null where the signal killed it. */
	end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/**
 * A port that nobody listens on now, below those that a system hands out by itself: one of them could go to any line that
 * is opened before the server listens.
 */
export async function freePort(): Promise<number> {
	const port = randomInt(20_000, 32_000);
	const server = createServer();
	const isFree = await new Promise<boolean>((resolve) => {
		server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
	});
	if (!isFree) return freePort();
	server.close();
	await once(server, 'close');
	return port;
}

/** Runs a script of ours with these settings, and waits until it is done. */
export async function runToEnd(script: string, env: Record<string, string>, ...words: string[]): Promise<void> {
	const running = fork(script, words, { env: { ...process.env, ...env }, stdio: 'inherit' });
	const [code] = (await once(running, 'exit')) as [number];
	if (code !== 0) throw new Error(`${script} ended with ${code}`);
}

/**
 * Starts the built server with a clock that can be moved and a disk that can be made to fail, and waits until it listens.
 * Throws with its log where it ends instead.
 */
export async function startServer(env: Record<string, string>): Promise<Server> {
	let log = '';
	const running = fork('src/serve/start.js', {
		env: { ...process.env, ...env },
		execArgv: ['clock', 'failing-disk'].flatMap((name) => ['--import', `./tests/support/${name}.ts`]),
		silent: true
	});
	running.stdout?.on('data', (part) => (log += part));
	running.stderr?.on('data', (part) => (log += part));
	const ended = once(running, 'exit') as Promise<[number | null]>;
	await Promise.race([
		new Promise<void>((resolve) => running.stdout?.on('data', () => log.includes('Say So is at') && resolve())),
		ended.then(() => Promise.reject(new Error(`the server did not start: ${log}`)))
	]);
	let ahead = Number(env['TEST_CLOCK_START'] ?? Date.now()) - Date.now();
	let held: number | undefined;
	const setClock = async (instant: number, stands: boolean) => {
		await tell(stands ? { holdAt: instant } : { moveTo: instant });
		ahead = instant - Date.now();
		held = stands ? instant : undefined;
	};
	const tell = async (what: object) => {
		running.send(what);
		await once(running, 'message');
	};
	return {
		pid: running.pid!,
		log: () => log,
		now: () => held ?? Date.now() + ahead,
		moveTo: (instant) => setClock(instant, false),
		holdAt: (instant) => setClock(instant, true),
		failDisk: (fails) => tell({ diskFails: fails }),
		async end(signal) {
			running.kill(signal);
			const [code] = await ended;
			return code;
		}
	};
}
