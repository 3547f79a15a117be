/** An adult's own account: a forgotten password, sessions, a new password, new codes, a new app. JavaScript off. */
import type { Browser, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { ask } from '../support/ask.ts';
import { ownSite } from '../support/own-site.ts';
import { signInStaff } from '../support/people.ts';
import { staffCookie } from '../support/sign-in.ts';
import { tuesdayMorning } from '../support/site.ts';
import { adult, heading, press } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const site = ownSite();
const minute = 60_000;
const priya = demoStaff.find(({ name }) => name === 'Priya Nair')!;
const codeOf = (seed: string) => new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: site().now() });

test.beforeEach(() => site().holdAt(tuesdayMorning));

async function isOut(page: Page): Promise<void> {
	await page.goto(`${site().origin}/inbox`);
	await expect(page).toHaveURL(/\/staff\/sign-in/);
}

async function account(browser: Browser): Promise<Page> {
	const page = await adult(browser, site(), 'priya.nair');
	await page.getByRole('link', { name: 'Your account' }).click();
	await expect(heading(page)).toHaveText('Your account');
	return page;
}

test('where I am signed in, and a new password', async ({ browser }) => {
	const [phone, other] = [await adult(browser, site(), 'priya.nair'), await adult(browser, site(), 'priya.nair')];
	await site().holdAt(tuesdayMorning + 5 * minute);
	const page = await account(browser);
	await expect(page.locator('.where li')).toHaveCount(3);
	await expect(page.locator('.where li').first()).toContainText('This browser');
	await page.locator('.where').getByRole('button').first().click();
	await expect(page.getByRole('status')).toContainText('That browser is signed out');
	await expect(page.locator('.where li')).toHaveCount(2);
	await page.getByRole('link', { name: 'Choose a new password' }).click();
	await page.getByLabel('Your password now').fill(priya.password!);
	await page.getByLabel('Your new password').fill('WrenshireCouncil2026');
	await press(page, 'Set my new password');
	await expect(page.locator('#problems')).toContainText('too easy to guess');
	await page.getByLabel('Your password now').fill('not-the-password');
	await page.getByLabel('Your new password').fill('blorn vasket ting');
	await press(page, 'Set my new password');
	await expect(page.locator('#problems')).toContainText('That is not your password');
	const before = await page.context().cookies();
	await page.getByLabel('Your password now').fill(priya.password!);
	await page.getByLabel('Your new password').fill('blorn vasket ting');
	await press(page, 'Set my new password');
	await expect(page.getByRole('status')).toContainText('every other browser is signed out');
	await expect(page.locator('.where li')).toHaveCount(1);
	expect((await page.context().cookies())[0]!.value).not.toBe(before[0]!.value);
	await isOut(phone);
	await isOut(other);
});

test('a forgotten password: the same answer for everybody, a mail, and the code of the app as always', async ({
	page
}) => {
	const answers = [priya.email, 'anita.shah@wrenshire.example', 'nobody@wrenshire.example'].map((email) =>
		ask(site().origin, { path: '/staff/forgotten', form: { email } })
	);
	const said = (await Promise.all(answers)).map(({ status, location, body, headers }) =>
		JSON.stringify([status, location, body, { ...headers, date: '' }])
	);
	expect(new Set(said).size).toBe(1);
	const links = () => site().mails.filter(({ raw }) => raw.includes('Subject: Back in to your'));
	await expect.poll(() => links().length).toBe(1);
	expect(links()[0]!.to).toEqual([priya.email]);
	const link = /http:\S+\/staff\/invitation\/[\w-]+/.exec(links()[0]!.raw.replaceAll('=\r\n', ''))![0];

	await page.goto(`${site().origin}/staff/sign-in`);
	await page.getByRole('link', { name: 'Choose a new one' }).click();
	await page.getByLabel('Email').fill('priya@nair');
	await press(page, 'Send me the link');
	await expect(page.locator('#problems')).toContainText('Type your email');
	await page.getByLabel('Email').fill('who@wrenshire.example');
	await press(page, 'Send me the link');
	await expect(heading(page)).toHaveText('Look at your email');
	await page.goto(link);
	await expect(heading(page)).toHaveText('Choose a new password');
	await press(page, 'Go on');
	await page.getByLabel('Password').fill('kelpish tornod vimber');
	await press(page, 'Set my password');
	await expect(heading(page)).toHaveText('Now the code of your app');
	await page.getByLabel('Code').fill(codeOf(priya.seed));
	await press(page, 'Sign in');
	await expect(page).toHaveURL(`${site().origin}/inbox`);
	expect((await page.goto(link))!.status()).toBe(404);
});

test('new recovery codes, and a new app', async ({ page }) => {
	const jo = demoStaff.find(({ name }) => name === 'Jo Bell')!;
	const other = await staffCookie(site(), 'jo.bell');
	await signInStaff(page, site(), 'jo.bell');
	await page.goto(`${site().origin}/account`);
	await expect(page.locator('main')).toContainText('You have none left');
	await page.getByRole('link', { name: 'Make new recovery codes' }).click();
	await page.getByLabel('Your password').fill(jo.password!);
	await press(page, 'Make ten new codes');
	await expect(page.locator('.codes li')).toHaveCount(10);
	await press(page, 'I have kept them');
	await expect(page.locator('main')).toContainText('You have 10 left');
	await page.goto(`${site().origin}/account/codes`);
	await expect(page.locator('.codes')).toHaveCount(0);

	await page.goto(`${site().origin}/account/app`);
	await page.getByLabel('Your password').fill(jo.password!);
	await press(page, 'Go on');
	const seed = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
	expect(seed).not.toBe(jo.seed);
	await page.getByLabel('The code that the app shows').fill(codeOf(seed));
	await press(page, 'Add it');
	await press(page, 'I have kept them: go on');
	await expect(page).toHaveURL(`${site().origin}/inbox`);
	expect((await ask(site().origin, { path: '/inbox', cookie: other })).status).toBe(303);

	// Who signs out amid it leaves nothing for the next one at this browser.
	await page.goto(`${site().origin}/account/app`);
	await page.getByLabel('Your password').fill(jo.password!);
	await press(page, 'Go on');
	const halfway = (await page.context().cookies()).find(({ name }) => name === 'say-so-halfway')!;
	await page.goto(`${site().origin}/inbox`);
	await press(page, 'Sign out');
	await page.context().addCookies([halfway]);
	await page.goto(`${site().origin}/staff/set-up`);
	await expect(page).toHaveURL(/\/staff\/sign-in\?late$/);
});
