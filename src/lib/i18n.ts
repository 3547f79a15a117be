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

const beginWithCapital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

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
instance.services.formatter!.add('capital', beginWithCapital);

/** What stands there for good, without a name or a number to put in: i18next takes ten times as long to find it. */
const fixed = new Map<string, string>();
/** The same of what has nothing but {{name}} to put in, with that gap still open. */
const named = new Map<string, string>();

interface Given {
	name?: string;
	defaultValue?: string;
}

const onlyName: Given = { name: '', defaultValue: '' };
const gap = /\{\{name(, capital)?\}\}/g;

/** The words of the product in one language, to be made anew for each request. */
export function wordsIn(language = 'en'): Words {
	const all = Object.keys(en) as (keyof typeof en)[];
	const find = instance.getFixedT(language, all) as unknown as (...given: unknown[]) => string;
	/** Undefined for what is not there, and never kept: that could go by any name. */
	const keep = (kept: Map<string, string>, name: string, options?: object) => {
		const at = `${language} ${name}`;
		const known = kept.get(at);
		if (known !== undefined || !instance.exists(name)) return known;
		const found = find(name, options);
		kept.set(at, found);
		return found;
	};
	const findQuickly = (name: string, given?: Given, ...others: unknown[]) => {
		if (!given) return keep(fixed, name) ?? find(name);
		if (others.length || typeof given.name !== 'string' || !Object.keys(given).every((each) => each in onlyName))
			return find(name, given, ...others);
		const text = keep(named, name, { skipInterpolation: true });
		if (text === undefined && given.defaultValue === '') return '';
		if (text === undefined || /\{\{|\$t\(/.test(text.replace(gap, ''))) return find(name, given);
		return text.replace(gap, (_, capital) => isolate(capital ? beginWithCapital(given.name!) : given.name!));
	};
	return findQuickly as unknown as Words;
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
