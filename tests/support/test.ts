/** Playwright's test with a site of its own for each worker, at a clock that every test finds at Tuesday morning. */
import { test as base } from '@playwright/test';
import { startSite, tuesdayMorning, type Site } from './site.ts';

export const test = base.extend<{ morning: void }, { site: Site }>({
	site: [
		async ({}, use) => {
			const site = await startSite();
			await use(site);
			await site.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	morning: [
		async ({ site }, use) => {
			await site.moveTo(tuesdayMorning);
			await use();
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
