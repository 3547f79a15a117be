/** `npm run prove`: breaks the built site on purpose, for longer than `npm test` does, and prints one table. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallChromium } from './chromium.ts';
import { provedFile } from './prove.ts';

function run(command: string, args: string[]): boolean {
	const env = { ...process.env, PROVE: 'whole', CHROMIUM_PATH: findOrInstallChromium() };
	return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

rmSync(provedFile, { force: true });
const well = run('vite', ['build', '--logLevel', 'warn']) && run('vitest', ['run', 'tests/prove']);
const browserWell = run('playwright', ['test', '--grep', '@prove']);

interface Row {
	what: string;
	result: string;
}
const lines = existsSync(provedFile) ? readFileSync(provedFile, 'utf8').trim().split('\n') : [];
// What was done in several tests is one row.
const rows = Map.groupBy(
	lines.map((line) => JSON.parse(line) as Row),
	({ what }) => what
);
console.log(
	`\nProved on ${new Date().toISOString().slice(0, 10)}:\n\n| what was done | what came of it |\n| --- | --- |`
);
for (const [what, results] of rows) console.log(`| ${what} | ${results.map(({ result }) => result).join('; ')} |`);
process.exit(well && browserWell ? 0 : 1);
