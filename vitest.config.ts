import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/{unit,prove}/**/*.test.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		pool: 'forks',
		// Left alone it keeps one processor free: on a machine with two, half of the time is waited away.
		maxWorkers: '100%'
	}
});
