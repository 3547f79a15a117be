/** What the stories of all journeys share: the way in from /home, Send, an adult who opens it, and the way back to the child. */
import type { Browser, Page } from '@playwright/test';
import { itemsOf } from './database.ts';
import { signInChild, signInStaff } from './people.ts';
import type { Site } from './site.ts';
import { expect } from './test.ts';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
export const go = (page: Page) => press(page, 'Save and go on');
export const skip = (page: Page) => press(page, 'Skip this one');
export const enough = (page: Page) => press(page, /^I have said enough/);
export const say = (page: Page, words: string) => page.getByLabel('Say it in your own words').fill(words);
export const tile = (page: Page, name: RegExp) => page.locator('.tiles').getByRole('link', { name }).click();
export const whoSees = (page: Page) => page.locator('.note', { hasText: 'Who will see this?' });

/** Presses Send on the check page. Gives the id of what was sent, by the reference that the receipt gives the child. */
export async function send(page: Page, site: Site, child: string, to: string): Promise<string> {
	await expect(heading(page)).toHaveText('Check what you want to say');
	await press(page, `Send to ${to}`);
	await expect(heading(page)).toHaveText('Sent');
	const reference = await page.locator('.ref').innerText();
	expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
	const [id] = itemsOf(site, child, `reference = '${reference}'`);
	return id!;
}

/** The id of what was sent, from the address of its receipt. */
export const receiptId = (page: Page) => page.url().split('/').at(-1)!;

/** The short way, for a test of what comes after: a child signs in, says one thing and sends it. Gives its id. */
export async function sayOneThing(
	page: Page,
	site: Site,
	child: string,
	words: string,
	isUrgent = false
): Promise<string> {
	await signInChild(page, site, child);
	await page.goto(`${site.origin}/send/views/well`);
	await say(page, words);
	await enough(page);
	const alone = page.getByRole('button', { name: /gets what I wrote here/ });
	// Who passed it once is not led there again.
	if (await alone.count()) await alone.click();
	if (isUrgent) await page.getByLabel('I need help soon').check();
	await press(page, /^Send to/);
	await page.waitForURL('**/receipt/*');
	return receiptId(page);
}

/** The child goes from the first page to what they sent, by the list of all that they sent. */
export async function findSent(page: Page, site: Site, id: string): Promise<void> {
	await page.goto(`${site.origin}/home`);
	await page.getByRole('link', { name: 'Things I sent' }).click();
	await page.locator(`.listed a[href="/sent/${id}"]`).click();
}

/** The child reads on the first page who wrote back, and goes to it: straight, or by the list where more is new. */
export async function hearOf(page: Page, site: Site, name: string, id: string): Promise<void> {
	await page.goto(`${site.origin}/home`);
	await page.getByRole('link', { name: `${name} wrote back to you.` }).click();
	const listed = page.locator('.listed', { has: page.locator(`a[href="/sent/${id}"]`) });
	if (page.url().endsWith('/sent')) {
		await expect(listed).toContainText(`New: ${name} wrote back`);
		await listed.getByRole('link').click();
	}
	await expect(page).toHaveURL(`${site.origin}/sent/${id}`);
}

/** An adult signs in on a browser of their own. */
export async function adult(browser: Browser, site: Site, email: string): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(page, site, email);
	return page;
}

/** The row of an item in the adult's list, on whichever of its pages. */
export async function rowOf(page: Page, id: string) {
	const row = page.locator('.row', { has: page.locator(`a[href$="/${id}"]`) });
	while (!(await row.count())) await page.getByRole('link', { name: 'Next page' }).click();
	return row;
}

/** An adult signs in and opens an item from their list. */
export async function openItem(browser: Browser, site: Site, email: string, id: string): Promise<Page> {
	const page = await adult(browser, site, email);
	// A manager begins with the overview.
	if (page.url().endsWith('/manage')) await page.getByRole('link', { name: 'Inbox', exact: true }).click();
	await (await rowOf(page, id)).getByRole('link').click();
	return page;
}
