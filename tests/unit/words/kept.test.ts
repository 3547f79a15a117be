import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the sentences kept for the end are the ones that were committed before the list', () => {
	const hash = createHash('sha256').update(readFileSync('tests/words/kept.json')).digest('hex');
	expect(readFileSync('README.md', 'utf8')).toContain(hash);
});
