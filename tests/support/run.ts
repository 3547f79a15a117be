/** `npm test`: builds, runs the unit tests and the browser tests, and closes with one line of numbers. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findOrInstallChromium } from './chromium.ts';

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
	return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

rmSync('test-results', { recursive: true, force: true });
if (!run('vite', ['build', '--logLevel', 'warn'])) {
	console.log('The build failed.\n0 passed, 1 failed');
	process.exit(1);
}
const unitWell = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
const browserWell = run('playwright', ['test'], { CHROMIUM_PATH: findOrInstallChromium() });

const unit = JSON.parse(readFileSync(unitReport, 'utf8')) as { numPassedTests: number; numFailedTests: number };
const browser = (JSON.parse(readFileSync(browserReport, 'utf8')) as { stats: { expected: number; unexpected: number } })
	.stats;
const failed = unit.numFailedTests + browser.unexpected;
// A run that broke without a failing test (a file that does not load) is a failure all the same.
const broken = failed === 0 && !(unitWell && browserWell) ? 1 : 0;
console.log(`${unit.numPassedTests + browser.expected} passed, ${failed + broken} failed`);
process.exit(failed + broken ? 1 : 0);
