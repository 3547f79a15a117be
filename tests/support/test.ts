/** Playwright's test with a site of its own for each file, at a clock that every test finds at Tuesday morning. */
import { test as base } from '@playwright/test';
import { startSite, tuesdayMorning, type Site } from './site.ts';

export const test = base.extend<{ site: Site; morning: void }, { siteOf: (file: string) => Promise<Site> }>({
	// Which files a worker runs, and in which order, is chance: what one leaves behind must not meet the next.
	siteOf: [
		async ({}, use) => {
			let current: { file: string; site: Site } | undefined;
			await use(async (file) => {
				if (current?.file !== file) {
					await current?.site.stop();
					current = { file, site: await startSite() };
				}
				return current.site;
			});
			await current?.site.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	site: async ({ siteOf }, use, { file }) => use(await siteOf(file)),
	morning: [
		async ({ site }, use) => {
			await site.moveTo(tuesdayMorning);
			await use();
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
