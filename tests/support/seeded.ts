/** Playwright's global setup: fills the sample council once for a run; each site begins with a copy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd } from './server.ts';
import { settingsFor } from './site.ts';

export default async function makeCouncil(): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'say-so-council-'));
	// Nothing of a port is in the data.
	await runToEnd('tests/support/seed.ts', settingsFor(folder, 1, 1));
	process.env['TEST_COUNCIL'] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
