/** The way out, by press and by key; what stays behind afterwards. */
import type { Page } from '@playwright/test';
import { signInChild } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

for (const [how, leave] of [
	['by a press', async (page) => page.getByRole('link', { name: 'Leave this page quickly' }).click()],
	[
		'by Shift three times',
		async (page) => {
			for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
		}
	]
] as [string, (page: Page) => Promise<void>][]) {
	test(`leaving ${how}: signed out, and Back shows nothing of a child`, async ({ page, site }) => {
		await signInChild(page, site, 'Kai');
		await page.goto(`${site.origin}/send/views/well`);
		await page.getByLabel('Say it in your own words').fill('secret words');
		await leave(page);
		await page.waitForURL(site.settings['LEAVE_TO']!);
		await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
		expect(await page.context().cookies(site.origin)).toEqual([]);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sign in|Tell us what you think/);
		await expect(page.getByText('secret words')).toHaveCount(0);
	});
}

test('Shift twice, or Shift with another key between, stays', async ({ page, site }) => {
	await signInChild(page, site, 'Kai');
	for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
	await page.getByRole('link', { name: 'Get ready for my review' }).click();
	await expect(page).toHaveURL(`${site.origin}/review`);
});

test('after signing out, Back and reload show no words', async ({ page, site }) => {
	await signInChild(page, site, 'Kai');
	await page.goto(`${site.origin}/sent`);
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page).toHaveURL(`${site.origin}/`);
	for (let press = 0; press < 3; press += 1) {
		await page.goBack();
		await expect(page.getByText('Things I sent')).toHaveCount(0);
	}
});
