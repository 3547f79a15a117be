import { existsSync } from 'node:fs';

/** Loads the settings in a file `.env` of the working folder, where there is one; what is set already stays. */
export function loadEnv(): void {
	if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Runs a command. What it refuses is one line, and the exit code is 1. */
export async function run(command: () => unknown): Promise<void> {
	try {
		await command();
	} catch (error) {
		// By name: the built app, which the demo starts, throws its own copy of the class.
		if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
		console.error(error.message);
		process.exit(1);
	}
}
