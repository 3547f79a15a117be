import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate } from '../../src/lib/isolate.ts';

const pop = '\u2069';
const mark = fc.constantFrom('\u2066', '\u2067', '\u2068', pop, '\u202e', '\u202c', 'a', ' ', '\u05d0', '\u0627');

test('what is read from left to right stays as it is', () => {
	for (const text of ['Jo', 'Zoë 👩🏽', '{{name}} $& $t(common:brand)', '']) expect(isolate(text)).toBe(text);
});

test('what turns a line around is kept whole, and stands apart whatever marks are in it', () => {
	fc.assert(
		fc.property(fc.string({ unit: mark, maxLength: 20 }), (text) => {
			const apart = isolate(text);
			expect(apart).toContain(text);
			if (!/[\u2066-\u2069\u202e\u202c\u05d0\u0627]/.test(text)) return;
			// The first mark is open until the very last letter.
			let depth = 0;
			const depths = [...apart].map((letter) => {
				if ('\u2066\u2067\u2068'.includes(letter)) depth += 1;
				if (letter === pop) depth -= 1;
				return depth;
			});
			expect(Math.min(...depths.slice(0, -1))).toBeGreaterThan(0);
			expect(depths.at(-1)).toBe(0);
		})
	);
});
