import i18next, { type TFunction } from 'i18next';
import { getContext, setContext } from 'svelte';
import { isolate } from './isolate.ts';
import en from './locales/en/index.ts';

export type Words = TFunction<(keyof typeof en)[]>;

type Tree = { readonly [key: string]: string | Tree };

/** "the reviewing team" is written large where it begins a sentence: wherever {{name}} does, in all words at once. */
function withCapitals(words: Tree): Tree {
	const begin = (text: string) => text.replace(/(^|[.?!]\s)\{\{name\}\}/g, '$1{{name, capital}}');
	return Object.fromEntries(
		Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? begin(value) : withCapitals(value)])
	);
}

/** The words as they are served. */
export const served = withCapitals(en);

const instance = i18next.createInstance();
// Loaded once, for every language we have. Never `changeLanguage`: it would leak from one request into another.
await instance.init({
	lng: 'en',
	fallbackLng: 'en',
	ns: Object.keys(en),
	defaultNS: 'common',
	resources: { en: served },
	// Svelte escapes what it shows, and mail is plain text; but a name must not turn the sentence around it.
	interpolation: { escape: isolate },
	returnNull: false
});
instance.services.formatter!.add('capital', (value: string) => value.charAt(0).toUpperCase() + value.slice(1));

/** What stands there for good, without a name or a number to put in: i18next takes ten times as long to find it. */
const fixed = new Map<string, string>();

/** The words of the product in one language, to be made anew for each request. */
export function wordsIn(language = 'en'): Words {
	const all = Object.keys(en) as (keyof typeof en)[];
	const find = instance.getFixedT(language, all) as unknown as (...given: unknown[]) => string;
	const findFixed = (name: unknown, ...given: unknown[]) => {
		if (given.length) return find(name, ...given);
		const at = `${language} ${String(name)}`;
		const known = fixed.get(at);
		if (known !== undefined) return known;
		const found = find(name);
		// Only what is there: what is not could go by any name.
		if (instance.exists(String(name))) fixed.set(at, found);
		return found;
	};
	return findFixed as unknown as Words;
}

const key = Symbol('words');

/** Hands the words to every component below. Call it once, in the root layout. */
export function setWords(words: Words): void {
	setContext(key, words);
}

/** The words, inside a component. */
export function useWords(): Words {
	return getContext<Words>(key);
}
