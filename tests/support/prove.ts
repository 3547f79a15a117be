/** What is measured and broken on purpose: short in every run of the tests, whole in `npm run prove`. */
import { appendFileSync, mkdirSync } from 'node:fs';

/** True in `npm run prove`: as often, as many and as long as the README's table says. */
export const whole = process.env['PROVE'] === 'whole';

/** The rows of the table, one JSON object a line. */
export const provedFile = 'test-results/proved.jsonl';

/** Notes for the table what was done and what came of it. */
export function proved(what: string, result: string): void {
	mkdirSync('test-results', { recursive: true });
	appendFileSync(provedFile, JSON.stringify({ what, result }) + '\n');
}
