import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports run down only: routes, then the domain, then the journeys. */
const never = (files, patterns) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }] }
});

const kit = [['@sveltejs/kit', '$app/*'], 'The domain knows no HTTP.'];
const words = [
	['**/i18n*', '**/locales/**', 'i18next'],
	'The domain knows no sentences: src/lib/server/wording.ts does.'
];
const pages = [
	['**/routes/**', '**/components/**', 'svelte', '*.svelte'],
	'Down only: never from the domain to the pages.'
];
const tables = [
	['**/server/db/schema*', 'drizzle-orm', 'drizzle-orm/*', 'better-sqlite3'],
	'No SQL outside the domain.'
];

export default ts.config(
	{ ignores: ['**/build', '**/.svelte-kit', '.data', 'drizzle', 'test-results', 'playwright-report'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'svelte/no-at-html-tags': 'error',
			// Every address comes from src/lib/paths.ts.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
	never(['src/lib/journeys/**'], [kit, words, pages, [['**/server/**'], 'Journeys are pure: zod and types only.']]),
	never(['src/lib/server/**'], [kit, words, pages]),
	never(['src/lib/server/wording.ts'], [kit, pages]),
	never(['src/lib/server/http/**'], [pages, tables]),
	never(['src/lib/components/**'], [[['**/server/**', '$lib/server/**'], 'Components take props, never the domain.']]),
	never(['src/routes/**'], [tables])
);
