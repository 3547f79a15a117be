import i18next, { type Resource } from 'i18next';
import { expect, test } from 'vitest';
import { served, wordsIn } from '../../src/lib/i18n.ts';
import { isolate } from '../../src/lib/isolate.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every key, as the pages name it. */
function keysIn(words: Tree, path = ''): string[] {
	return Object.entries(words).flatMap(([key, value]) => {
		const at = path.includes(':') ? `${path}.${key}` : path ? `${path}:${key}` : key;
		return typeof value === 'string' ? [at] : keysIn(value, at);
	});
}

test('the quick way to words with nothing but a name in them says the same as the library, twice', async () => {
	const library = i18next.createInstance();
	const interpolation = { escape: isolate };
	const resources = { en: served } as Resource;
	await library.init({ lng: 'en', ns: Object.keys(served), resources, interpolation, returnNull: false });
	library.services.formatter!.add('capital', (value: string) => value.charAt(0).toUpperCase() + value.slice(1));
	const expected = library.getFixedT('en') as unknown as (key: string, given?: object) => string;
	const words = wordsIn() as unknown as typeof expected;
	for (const key of [...keysIn(served), 'views:not.there'])
		for (const given of [
			undefined,
			...['Amy', 'the team', '$& {{name}} $t(common:and)', 'שלום', ''].map((name) => ({ name }))
		])
			for (const more of given ? [{}, { defaultValue: '' }, { day: 'Friday' }] : [undefined]) {
				const all = given && { ...given, ...more };
				expect([words(key, all), words(key, all)], key).toEqual([expected(key, all), expected(key, all)]);
			}
});
