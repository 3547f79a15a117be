import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Of the library of holidays the server takes the United Kingdom alone, and the calendar that Easter needs: with all
 * countries and the tables of the moon it holds 20 MB. The lines between `#ifndef` and `#endif` are those that the
 * library's own command for this (holidays2json) leaves out, too; that one would write into node_modules.
 */
function oneCountry(): Plugin {
	return {
		name: 'one-country',
		transform: {
			filter: { id: /date-holidays(-parser)?\/src\/(data|CalEventFactory)\.js$/ },
			async handler(code, id) {
				if (id.endsWith('CalEventFactory.js')) return code.replace(/\/\/ #ifndef[^]*?\/\/ #endif/g, '');
				const { data } = (await import(id)) as { data: { holidays: Record<string, unknown> } };
				return `export const data = ${JSON.stringify({ ...data, holidays: { GB: data.holidays['GB'] } })}`;
			}
		}
	};
}

export default defineConfig({
	plugins: [sveltekit(), oneCountry()],
	worker: { format: 'es' },
	ssr: {
		external: ['better-sqlite3', '@node-rs/argon2', 'pino', 'nodemailer'],
		// Many small modules in one file: for each module Node reads its package.json, and drizzle's alone has 180 kB. Without
		// this the start takes a second longer and 130 MB more.
		noExternal: [
			'@zxcvbn-ts/core',
			'@zxcvbn-ts/dictionary-compression',
			'@zxcvbn-ts/language-common',
			'caldate',
			'date-easter',
			'date-holidays',
			'date-holidays-parser',
			'deepmerge',
			'drizzle-orm',
			'fastest-levenshtein',
			'i18next',
			'lucia',
			'moment-timezone',
			'p-limit',
			'temporal-polyfill',
			'zod'
		]
	}
});
