/** Before and after a child is signed out for having stopped, where there is JavaScript: the warning, and the cover. */
import type { Page } from '@playwright/test';
import { childId, itemsOf, rowsOf } from '../support/database.ts';
import { signInChild } from '../support/people.ts';
import { tuesdayMorning, type Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const minute = 60_000;
const stay = (page: Page) => page.getByRole('button', { name: 'Stay signed in' });
const box = (page: Page) => page.locator('main textarea');

/** Opens a page of a child, on a phone and a server whose clocks are moved together. */
async function at(page: Page, site: Site, child: string, path: string) {
	await signInChild(page, site, child);
	await page.clock.install({ time: tuesdayMorning });
	await page.goto(site.origin + path);
	let now = tuesdayMorning;
	return async (minutes: number) => {
		now += minutes * minute;
		await site.moveTo(now);
		await page.clock.fastForward(minutes * minute);
	};
}

test('a warning with one press to stay, which takes no focus and can be reached by keyboard', async ({
	page,
	site
}) => {
	const pass = await at(page, site, 'Kai', '/send/message/say');
	await box(page).fill('half a sen');
	await pass(16.5);
	await expect(stay(page)).toBeHidden();
	await pass(1);
	await expect(stay(page)).toBeVisible();
	await expect(page.getByRole('status').filter({ has: stay(page) })).toContainText('We will sign you out soon');
	await expect(box(page)).toBeFocused();

	// By keyboard, from the box on.
	while (!(await stay(page).evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(stay(page)).toBeHidden();
	await pass(16);
	expect((await page.request.get(`${site.origin}/home`, { maxRedirects: 0 })).status()).toBe(200);
	await expect(box(page)).toHaveValue('half a sen');
});

test('pressed with a finger, it goes back to the box', async ({ page, site }) => {
	const pass = await at(page, site, 'Kai', '/send/message/say');
	await box(page).focus();
	await pass(18);
	await stay(page).click();
	await expect(stay(page)).toBeHidden();
	await expect(box(page)).toBeFocused();
});

test('without a network the press says that it did not work, and works later', async ({ page, site, context }) => {
	const pass = await at(page, site, 'Kai', '/send/message/say');
	await pass(18);
	await context.setOffline(true);
	await stay(page).click();
	await expect(page.getByText('That did not work. Please press it again.')).toBeVisible();
	await context.setOffline(false);
	await stay(page).click();
	await expect(stay(page)).toBeHidden();
});

test('who types has not stopped', async ({ page, site }) => {
	const pass = await at(page, site, 'Kai', '/send/message/say');
	for (let n = 0; n < 6; n += 1) {
		await pass(6);
		const heard = page.waitForResponse(`${site.origin}/stay`);
		await box(page).pressSequentially('x');
		expect((await heard).status()).toBe(204);
		await expect(stay(page)).toBeHidden();
	}
	await page.getByRole('button', { name: 'I have said enough' }).click();
	await expect(page).toHaveURL(`${site.origin}/send/message/check`);
});

test('another page of the same child in use: no warning here', async ({ page, site, context }) => {
	const pass = await at(page, site, 'Kai', '/send/message/say');
	await pass(18);
	await expect(stay(page)).toBeVisible();
	const other = await context.newPage();
	await other.goto(`${site.origin}/home`);
	await expect(stay(page)).toBeHidden();
	await other.close();
});

test('when it is over nothing stands on the screen, and what was written is there after signing in', async ({
	page,
	site
}) => {
	const pass = await at(page, site, 'Ruby', '/send/message/say');
	await box(page).fill('all of my words');
	// The phone slept all the while.
	await pass(55);
	await expect(page).toHaveURL(/\/sign-in\?rested=kept&back=/);
	await expect(page.getByRole('heading', { name: 'We kept what you wrote' })).toBeVisible();
	await page.goBack();
	await expect(page.locator('html')).not.toContainText('all of my words');
	await expect(page).toHaveURL(/\/sign-in\?/);
	await signInChild(page, site, 'Ruby');
	await page.goto(`${site.origin}/send/message/say`);
	await expect(box(page)).toHaveValue('all of my words');
});

test('a page without a word of one’s own is left', async ({ page, site }) => {
	const [item] = itemsOf(site, 'Amara', "kind = 'views'");
	const pass = await at(page, site, 'Amara', `/sent/${item}`);
	await pass(21);
	await expect(page).toHaveURL(/\/sign-in\?rested=1&back=/);
});

test('without a network the page is covered, and left when there is one again', async ({ page, site, context }) => {
	const pass = await at(page, site, 'Mason', '/send/message/say');
	await box(page).fill('all of my words');
	await context.setOffline(true);
	await pass(21);
	await expect(page.locator('main')).toBeHidden();
	await context.setOffline(false);
	await expect(page.getByRole('heading', { name: 'We kept what you wrote' })).toBeVisible();
});

test('just for NAME: hidden, and sent by nobody but the child', async ({ page, site }) => {
	const alone = () => itemsOf(site, 'Leo', "kind = 'alone'").length;
	const before = alone();
	const pass = await at(page, site, 'Leo', '/send/views/just-for');
	await box(page).fill('only you');
	await pass(21);
	await expect(page.locator('main')).toBeHidden();
	await expect(page.getByText('What you wrote is hidden.')).toBeVisible();
	// The way out and the numbers stand where they always do.
	await expect(page.getByRole('link', { name: 'Leave this page quickly' })).toBeVisible();
	await pass(5);
	const parked = () => rowsOf(site, 'SELECT 1 FROM parked WHERE child_id = ?', childId(site, 'Leo')).length;
	expect([alone(), parked()]).toEqual([before, 0]);
	await page.getByRole('button', { name: 'Go on. Jo gets what I wrote here' }).click();
	await expect(page.getByRole('heading', { name: 'We kept what you wrote' })).toBeVisible();
	expect([alone(), parked()]).toEqual([before, 1]);
	await signInChild(page, site, 'Leo');
	expect([alone(), parked()]).toEqual([before + 1, 0]);
});

test('words under something that was sent: hidden, and kept by one press', async ({ page, site }) => {
	const [item] = itemsOf(site, 'Callum', "kind = 'views'");
	const pass = await at(page, site, 'Callum', `/sent/${item}`);
	await box(page).fill('one more thing');
	await pass(21);
	await page.getByRole('button', { name: 'Keep what I wrote, and sign in again' }).click();
	await expect(page.getByRole('heading', { name: 'We kept what you wrote' })).toBeVisible();
	await signInChild(page, site, 'Callum');
	await page.goto(`${site.origin}/sent/${item}`);
	await expect(box(page)).toHaveValue('one more thing');
});
