/** A program of ours that should not start: run to its end, with all that it said. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Ending {
	code: number | null;
	out: string;
	err: string;
}

/** Runs a command line in the shell until it ends; one that says that it serves is ended. */
export function endOf(line: string, env: Record<string, string | undefined>, cwd?: string): Promise<Ending> {
	// In a process group of its own, so that the shell and what it started end together.
	const running = spawn('sh', ['-c', line], { cwd, env: { ...process.env, ...env }, detached: true });
	const ending: Ending = { code: null, out: '', err: '' };
	running.stdout.on('data', (part: Buffer) => {
		ending.out += part;
		if (ending.out.includes('Say So is at')) process.kill(-running.pid!, 'SIGKILL');
	});
	running.stderr.on('data', (part: Buffer) => (ending.err += part));
	return new Promise((resolve) => running.once('close', (code) => resolve({ ...ending, code })));
}

/** The names and contents of all files of a folder; SQLite's passing files apart. */
export function filesIn(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((each) => each.isFile() && !/-(wal|shm)$/.test(each.name))
		.map((each) => join(each.parentPath, each.name));
	const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
	return Object.fromEntries(names.map((name) => [name, hash(name)]));
}

/** Before a command: makes root, who may write anywhere, keep to the modes of files. Others do so by themselves. */
export const asOthers = process.getuid?.() === 0 ? 'setpriv --bounding-set -dac_override,-dac_read_search ' : '';

/** The folder of a real Node that is older than we need, where this machine has one. */
export function findOldNode(): string | undefined {
	return (process.env['PATH'] ?? '').split(delimiter).find((folder) => {
		const version = spawnSync(join(folder, 'node'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
		const [major = 99] = version.replace('v', '').split('.').map(Number);
		return version !== '' && major < 22;
	});
}
