import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	ssr: {
		external: ['better-sqlite3', '@node-rs/argon2', 'date-holidays', 'pino', 'nodemailer'],
		// Many small modules in one file: for each module Node reads its package.json, and drizzle's alone has 180 kB. Without
		// this the start takes a second longer and 130 MB more.
		noExternal: ['drizzle-orm', 'i18next', 'lucia', 'p-limit', 'temporal-polyfill']
	}
});
