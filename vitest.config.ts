import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: { include: ['tests/{unit,prove}/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' }
});
