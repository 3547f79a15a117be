/** Finds a Chromium for the browser tests, or installs one, saying so. */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function onPath(name: string): string | undefined {
	const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
	return found || undefined;
}

function find(): string | undefined {
	const own = chromium.executablePath();
	return process.env['CHROMIUM_PATH'] || onPath('chromium') || (existsSync(own) ? own : undefined);
}

/** The path of a Chromium. Throws with one line when there is none and none can be installed. */
export function findOrInstallChromium(): string {
	const found = find();
	if (found) return found;
	const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
	const command = isDebianRoot
		? 'apt-get update && apt-get install -y --no-install-recommends chromium'
		: 'npx playwright install chromium';
	console.log(`No Chromium found. Installing one: ${command}`);
	spawnSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'] });
	const installed = find();
	if (!installed) throw new Error('No Chromium could be installed: set CHROMIUM_PATH to one.');
	return installed;
}
