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

interface Given {
	name?: string;
	defaultValue?: string;
}

const onlyName: Given = { name: '', defaultValue: '' };
const gap = /\{\{name(, capital)?\}\}/g;

/** A text by its whole name, such as `views:well.title`; undefined where there is none, or it is looked for in all areas. */
function textAt(name: string): string | undefined {
	const [area = '', path] = name.split(':');
	let at: string | Tree | undefined = path === undefined ? undefined : served[area];
	for (const part of path?.split('.') ?? [])
		at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
	return typeof at === 'string' ? at : undefined;
}

/** The words of the product in one language, to be made anew for each request. */
export function wordsIn(language = 'en'): Words {
	const all = Object.keys(en) as (keyof typeof en)[];
	const find = instance.getFixedT(language, all) as unknown as (...given: unknown[]) => string;
	// i18next takes ten times as long: what has nothing in it but {{name}} is put together here.
	const findQuickly = (name: string, given?: Given, ...others: unknown[]) => {
		const text = language === 'en' ? textAt(name) : undefined;
		const hasMore = others.length > 0 || (given && !Object.keys(given).every((each) => each in onlyName));
		if (text === undefined || hasMore || /\{\{|\$t\(/.test(text.replace(gap, '')))
			return find(name, ...rest(given, others));
		if (typeof given?.name !== 'string') return text.includes('{{') ? find(name, ...rest(given, others)) : text;
		return text.replace(gap, (_, capital) => isolate(capital ? beginWithCapital(given.name!) : given.name!));
	};
	return findQuickly as unknown as Words;
}

const rest = (given: Given | undefined, others: unknown[]) => (given === undefined ? others : [given, ...others]);

const key = Symbol('words');

/** Hands the words to every component below. Call it once, in the root layout. */
export function setWords(words: Words): void {
	setContext(key, words);
}

/** The words, inside a component. */
export function useWords(): Words {
	return getContext<Words>(key);
}
