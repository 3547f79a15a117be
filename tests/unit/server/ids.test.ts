import { expect, test } from 'vitest';
import { newReference } from '../../../src/lib/server/ids.ts';

test('a reference that is taken is not given twice: another is drawn', async () => {
	const asked: string[] = [];
	const given = await newReference(async (reference) => asked.push(reference) <= 3);
	expect(asked).toHaveLength(4);
	expect(given).toBe(asked[3]);
	expect(new Set(asked).size).toBe(4);
	expect(given).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});
