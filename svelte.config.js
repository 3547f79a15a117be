import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ precompress: true }),
		// Every header, the policy for scripts and styles, and the Origin check stand in src/serve: one place.
		csrf: { trustedOrigins: ['*'] },
		files: { errorTemplate: 'src/error.html' },
		// A refused request is answered under its own address: relative links would miss.
		paths: { relative: false },
		inlineStyleThreshold: 0
	}
};
