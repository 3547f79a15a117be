/** Every page in every state: axe, valid HTML, its title, plain English, how it stands, and what it asks for. */
import { expect, test } from '@playwright/test';
import { axeProblems } from '../support/axe-problems.ts';
import { htmlProblems, titleProblems } from '../support/html-problems.ts';
import { layoutProblems, screens } from '../support/layout-problems.ts';
import { listen, ownSite } from '../support/own-site.ts';
import { keepSaid, ownWords, type Said } from '../support/own-words.ts';
import { walks } from '../support/walks/index.ts';
import { walkAlong } from '../support/walks/walk.ts';
import { checkPage } from '../support/plain-english.ts';

test.describe.configure({ mode: 'parallel' });
const site = ownSite('test');

/** The page that an address is of: ids and queries apart. */
const pageOf = (url: string) => new URL(url).pathname.replaceAll(/\/[\w-]{20}(?=\/|$)/g, '/:id');

for (const walk of walks) {
	test(`${walk.name}: axe, HTML, titles, words, layout`, async ({ page }) => {
		test.setTimeout(30_000 + walk.looks.length * 10_000);
		const noise = listen(page, site());
		/** The pages by title, those that say what went wrong apart. */
		const titles = new Map<string, string>();
		const said: Said[] = [];
		await walkAlong(page, site(), walk, async ({ look, response }) => {
			const found = await htmlProblems(await response.text());
			const title = await page.title();
			found.push(...titleProblems(title, look.isProblem));
			if (look.isProblem || look.status === 200) {
				// A title names no topic (rule 11), so the pages of two journeys may have the same.
				const journey = /^\/(?:send|paper)\/(\w+)/.exec(new URL(page.url()).pathname)?.[1] ?? '';
				const plain = `${title.replace('Problem: ', '')} ${journey}`;
				const known = titles.get(plain) ?? pageOf(page.url());
				titles.set(plain, known);
				if (known !== pageOf(page.url())) found.push(`title "${title}" is also the title of ${known}`);
			}
			await page.setViewportSize(screens.phone);
			if (walk.door !== 'staff') {
				const text = await ownWords(page);
				said.push({ name: look.name, path: look.status === 200 ? pageOf(page.url()) : look.name, text });
				found.push(...checkPage(text, { names: [] }));
			}
			found.push(...(await layoutProblems(page, walk.door, 'phone')));
			for (const screen of ['small', 'laptop'] as const) {
				await page.setViewportSize(screens[screen]);
				found.push(...(await layoutProblems(page, walk.door, screen)));
				found.push(...noise.errors.splice(0), ...noise.strangers.splice(0).map((url) => `leaves the site: ${url}`));
				found.push(...(await axeProblems(page, walk.door, screen)));
				// What axe itself says there is not the page's.
				noise.errors.splice(0);
			}
			expect.soft(found, look.name).toEqual([]);
		});
		if (said.length) keepSaid(walk, said);
		// Our one module, on the pages of children; staff meet it only on a page that says what went wrong.
		const asked = [...new Set(noise.scripts)];
		const isOurs = (path: string) => /^\/_app\/immutable\/workers\/[\w.-]+\.js$/.test(path);
		expect(asked.filter((path) => !isOurs(path))).toEqual([]);
		if (walk.door !== 'staff') expect(asked).toHaveLength(1);
	});
}
