import type { Page } from '@playwright/test';
import { signInChild } from '../support/people.ts';
import type { Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const go = (page: Page) => page.getByRole('button', { name: 'Save and go on' }).click();
const skip = (page: Page) => page.getByRole('button', { name: 'Skip this one' }).click();
const enough = (page: Page) => page.getByRole('button', { name: 'I have said enough' }).click();
const say = (page: Page, words: string) => page.getByLabel('Say it in your own words').fill(words);
const passAlone = (page: Page) => page.getByRole('button', { name: /gets what I wrote here/ }).click();
const send = (page: Page) => page.getByRole('button', { name: /^Send to/ }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const reference = (page: Page) => page.locator('.ref').innerText();

async function begin(page: Page, site: Site, name: string): Promise<void> {
	await signInChild(page, site, name);
	await page.getByRole('link', { name: 'Get ready for my review' }).click();
	await page.getByRole('link', { name: /^(Start|Go on|Say something new)$/ }).click();
}

test('five pages are enough: first, second, just for NAME, check, receipt', async ({ page, site }) => {
	await begin(page, site, 'Leo');
	await expect(heading(page)).toHaveText('Is anyone helping you with this?');
	await expect(page.getByText('someone is hurting you')).toBeVisible();
	await expect(page.getByRole('button', { name: 'I have said enough' })).toHaveCount(0);
	await page.getByLabel('No, just me').check();
	await go(page);
	await say(page, 'my new bike');
	await enough(page);
	await expect(heading(page)).toHaveText('Is there anything just for Jo?');
	await passAlone(page);
	await expect(heading(page)).toHaveText('Check what you want to say');
	await expect(page.getByText('my new bike')).toBeVisible();
	await send(page);
	await expect(heading(page)).toHaveText('Sent');
	await expect(page.getByText('Jo has got what you said.')).toBeVisible();
	// Sent on Tuesday 17 November 2026: read in 2 working days, answered in 5.
	await expect(page.getByText('By Thursday 19 November.')).toBeVisible();
	await expect(page.getByText('By Tuesday 24 November.')).toBeVisible();
	expect(await reference(page)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});
