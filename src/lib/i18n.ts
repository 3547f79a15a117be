import i18next, { type TFunction } from 'i18next';
import { getContext, setContext } from 'svelte';
import en from './locales/en/index.ts';

export type Words = TFunction<(keyof typeof en)[]>;

const instance = i18next.createInstance();
// Loaded once, for every language we have. Never `changeLanguage`: it would leak from one request into another.
await instance.init({
	lng: 'en',
	fallbackLng: 'en',
	ns: Object.keys(en),
	defaultNS: 'common',
	resources: { en },
	// Svelte escapes what it shows, and mail is plain text.
	interpolation: { escapeValue: false },
	returnNull: false
});

/** The words of the product in one language, to be made anew for each request. */
export function wordsIn(language = 'en'): Words {
	return instance.getFixedT(language, Object.keys(en) as (keyof typeof en)[]) as Words;
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
