import { existsSync } from 'node:fs';
import { Refusal } from '../lib/server/refusal.ts';

/**
 * Loads the settings in a file `.env` of the working folder, where there is one; what is set already stays.
 * @throws Refusal - it is there and cannot be read
 */
export function loadEnv(): void {
	if (!existsSync('.env')) return;
	try {
		process.loadEnvFile('.env');
	} catch (error) {
		throw new Refusal(
			`The file .env cannot be read (${(error as { code?: string }).code ?? 'not a file of settings'}).`
		);
	}
}

/** What a command may end with, by name (the built app throws its own copies of these classes), as the line to say. */
const lines: Record<string, (error: Error) => string> = {
	Refusal: ({ message }) => message,
	Unavailable: () => 'The database is locked, or its disk is full: nothing was changed. Try again later.'
};

/** Runs a command, or the server's start. What it refuses is one line, and the exit code is 1. */
export async function run(command: () => unknown): Promise<void> {
	try {
		await command();
	} catch (error) {
		const line = error instanceof Error && lines[error.name]?.(error);
		if (!line) throw error;
		console.error(line);
		process.exit(1);
	}
}
