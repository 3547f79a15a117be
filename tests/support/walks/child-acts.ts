/** What children do on many of their walks. */
import type { Page } from '@playwright/test';
import { demoChildren } from '../../../src/lib/server/db/demo-people.ts';
import { signInChild } from '../people.ts';
import type { Site } from '../site.ts';
import { follow, press, reached, thenLoads, words } from './acts.ts';

/** A walk begins with that child signed in. */
export const child = (name: string) => (page: Page, site: Site) => signInChild(page, site, name);

/** From the page of the review to the first question. */
export async function start(page: Page, site: Site): Promise<void> {
	await page.goto(`${site.origin}/review`);
	await follow(page, /^(Start|Go on|Say something new)$/);
}

/** From the first question to the check page, with one thing said. */
export async function sayOneThing(page: Page, site: Site, said: string): Promise<void> {
	await start(page, site);
	await press(page, 'Skip this one');
	await words(page).fill(said);
	await press(page, 'I have said enough');
	// Who passed it once is not led there again.
	if (page.url().endsWith('/just-for')) await press(page, /gets what I wrote here/);
	await reached(page, /check$/);
}

/** Types the words of a letter, and goes in. */
export const typeCode = (words: string) => async (page: Page, site: Site) => {
	await page.goto(`${site.origin}/letter`);
	await page.getByLabel('Your four words').fill(words);
	await press(page, 'Go in');
};

/** A child signs in, and stays on the page that comes: ../people.ts goes on to /home. */
export async function signInAs(page: Page, site: Site, name: string): Promise<void> {
	await page.goto(`${site.origin}/sign-in`);
	await page.getByLabel('Your name here').fill(name);
	await page.getByLabel('Your three words').fill(demoChildren.find((each) => each.name === name)!.words);
	await press(page, 'Sign in');
}

const item = (page: Page) => page.locator('.listed');
/** A letter of the list, by words that stand on its card. */
export const letter = async (page: Page, site: Site, text: string | RegExp) => {
	await page.goto(`${site.origin}/sent`);
	await thenLoads(page, () => item(page).filter({ hasText: text }).first().getByRole('link').click());
	await reached(page, /^\/sent\/[\w-]+$/);
};
