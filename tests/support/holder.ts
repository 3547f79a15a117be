/** Another process that holds the database of a letter-box. */
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Holds the database's lock. Gives the function that lets go. */
export async function holdDatabase(path: string): Promise<() => Promise<void>> {
	const holder = fork('tests/support/lock.ts', [path], { execArgv: [] });
	await once(holder, 'message');
	return async () => {
		if (holder.exitCode !== null) return;
		const gone = once(holder, 'exit');
		holder.send('let go');
		await gone;
	};
}
