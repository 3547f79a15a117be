import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	ssr: { external: ['better-sqlite3', '@node-rs/argon2', 'date-holidays', 'pino', 'nodemailer'] }
});
