/** What adults do on many of their walks. */
import type { Locator, Page } from '@playwright/test';
import { demoStaff } from '../../../src/lib/server/db/demo-people.ts';
import type { Site } from '../site.ts';
import { reached, thenLoads } from './acts.ts';

/** The button of one of the forms on an item page that write something down. */
export const writeDown = (page: Page, form: string | RegExp) =>
	thenLoads(page, () => page.getByRole('form', { name: form }).getByRole('button').click());

/** The rows of an inbox with all these words. */
const row = (page: Page, ...texts: (string | RegExp)[]): Locator =>
	texts.reduce<Locator>((rows, hasText) => rows.filter({ hasText }), page.locator('.row'));
/** An item of the inbox, by words that stand in its row. */
export const openRow =
	(path: string, ...texts: (string | RegExp)[]) =>
	async (page: Page, site: Site) => {
		await page.goto(site.origin + path);
		const found = row(page, ...texts).first();
		await thenLoads(page, () => found.getByRole('link').click());
		await reached(page, new RegExp(`^${path}/[\\w-]+$`));
	};
/** An item of the officer's own inbox. */
export const openItem = (...texts: (string | RegExp)[]) => openRow('/inbox', ...texts);

/** The password of a sample adult, by their name. */
export const passwordOf = (adult: string) => demoStaff.find(({ name }) => name === adult)!.password!;

/** Who is invited while the pages are looked at. */
export const invitee = { name: 'Lena Ford', email: 'lena.ford@wrenvoices.example', password: 'quiet-otters-at-ten' };
