/** What people do on pages, and wait for, on every walk. */
import { expect, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { maxWords } from '../../../src/lib/journeys/answers.ts';
import type { Site } from '../site.ts';
import { trouble } from '../trouble.ts';

/** Opens an address of the site. */
export const to = (path: string) => (page: Page, site: Site) => page.goto(site.origin + path);
const nothing = () => undefined;
/** Does what leads to another page, and waits for that page. */
export const thenLoads = (page: Page, act: () => Promise<unknown>) =>
	Promise.all([page.waitForEvent('load'), act()]).then(nothing);
/** Presses a button, and waits for the page that comes. */
export const press = (page: Page, name: string | RegExp) =>
	thenLoads(page, () => page.getByRole('button', { name }).click());
/** Follows the first link of that name, and waits for the page that comes. */
export const follow = (page: Page, name: string | RegExp) =>
	thenLoads(page, () => page.getByRole('link', { name }).first().click());
/** Saves the answer on the page, and goes on. */
export const go = (page: Page) => press(page, 'Save and go on');
/** The boxes on the page that take words. */
export const words = (page: Page) => page.locator('textarea');
/** A little more than a box takes. */
export const tooLong = 'x'.repeat(maxWords + 7);
/** What children write is as long as they like, with words that no line can hold. */
export const longWords = `I miss my dog.\n\nHis name is ${'Woof'.repeat(30)} :) and he is the best`;

/** Makes sure of the address of the page. */
export async function reached(page: Page, path: RegExp): Promise<void> {
	expect(new URL(page.url()).pathname).toMatch(path);
}

/** Changes the value of the first choice to one that we never offered, and takes it. */
export async function chooseNonsense(page: Page): Promise<void> {
	const choice = page.locator('input[type=radio], input[type=checkbox]').first();
	await choice.evaluate((input: HTMLInputElement) => (input.value = 'nonsense'));
	await choice.check();
}

/** Sends a form to a page that takes none. */
export const post = (page: Page, path: string) =>
	thenLoads(page, () =>
		page.evaluate((action) => {
			const form = document.createElement('form');
			form.method = 'post';
			form.action = action;
			document.body.append(form);
			form.submit();
		}, path)
	);

/** More than a form may hold at all. Put in at once: typing it would take minutes. */
export const flood = (page: Page) =>
	page.locator('#words').evaluate((box: HTMLInputElement) => (box.value = 'long '.repeat(60_000)));

/** Runs something while the database cannot take what is written to a table. */
export async function amid(
	site: Site,
	table: Parameters<typeof trouble>[1],
	work: () => Promise<unknown>,
	kind = 'full'
) {
	const mend = trouble(site, table, kind as 'full' | 'broken');
	try {
		await work();
	} finally {
		mend();
	}
}

/** Runs a script of ours beside the site, on its database; gives what it printed. */
export async function runWith(site: Site, file: string, ...args: string[]): Promise<string> {
	const env = { ...process.env, ...site.settings };
	const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { env });
	return stdout;
}
