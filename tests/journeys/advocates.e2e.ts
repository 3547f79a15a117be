/** An advocate from the invitation to the first page, and a child who is asked about them. Without JavaScript. */
import type { Browser, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { childId } from '../support/database.ts';
import { ownSite } from '../support/own-site.ts';
import { signInChild } from '../support/people.ts';
import { advocateCookie, letterCookie, makeLetter } from '../support/sign-in.ts';
import { tuesdayMorning } from '../support/site.ts';
import { adult, heading, press } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const site = ownSite();
const minute = 60_000;
const email = 'lena.ford@wrenvoices.example';

test.beforeEach(async () => {
	await site().holdAt(tuesdayMorning);
});

const phone = (browser: Browser) =>
	browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
const main = (page: Page) => page.locator('main');

/** Somebody who is signed in already, on a browser of their own. */
async function signedIn(browser: Browser, cookie: string): Promise<Page> {
	const page = await phone(browser);
	const [name = '', value = ''] = cookie.split(';')[0]!.split('=');
	await page.context().addCookies([{ name, value, url: site().origin }]);
	return page;
}

/** The address in the last mail to the new advocate. */
async function invitation(): Promise<string> {
	const links = () =>
		site()
			.mails.filter(({ to }) => to.includes(email))
			.map(({ raw }) => /http:\S+\/staff\/invitation\/[\w-]+/.exec(raw.replaceAll('=\r\n', ''))?.[0]);
	await expect.poll(() => links().length).toBeGreaterThan(0);
	return links().at(-1)!;
}

test('from the manager’s invitation to the first page: a link, a password, an app, ten codes', async ({ browser }) => {
	const manager = await adult(browser, site(), 'helen.marsh');
	await manager.getByRole('navigation').getByRole('link', { name: 'People' }).click();
	await manager.getByRole('link', { name: 'Advocates and their services' }).click();
	await manager.getByLabel('Name', { exact: true }).fill('Lena Ford');
	await manager.getByLabel('Email').fill('lena@ford');
	await press(manager, 'Add them and send the invitation');
	await expect(manager.locator('#problems')).toContainText('Fill in an email address');
	await manager.getByLabel('Email').fill(email);
	await press(manager, 'Add them and send the invitation');
	await expect(manager.getByRole('status')).toContainText('the invitation is on its way');
	const link = await invitation();
	const account = manager.locator('article', { hasText: 'Lena Ford' });
	await expect
		.poll(async () => {
			await manager.goto(`${site().origin}/manage/people/advocates`);
			return account.innerText();
		})
		.toContain('The link works until Friday 20 November, 10am. The email went.');

	// A scanner opens the link first, as often as it likes.
	const page = await phone(browser);
	for (let look = 0; look < 3; look += 1) await page.goto(link);
	await press(page, 'Begin');
	await expect(heading(page)).toHaveText('Choose your password');
	await page.getByLabel('Password').fill('too short');
	await press(page, 'Set my password');
	await expect(page.locator('#problems')).toContainText('Make it 12 characters or more.');
	await page.getByLabel('Password').fill('quiet-otters-at-ten');
	await press(page, 'Set my password');
	await expect(heading(page)).toHaveText('Add Say So to your authenticator app');
	const seed = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
	expect(seed).toMatch(/^[A-Z2-7]{32}$/);
	const app = new TOTP({ secret: Secret.fromBase32(seed) });
	// Nothing opens before the code.
	await page.goto(`${site().origin}/for`);
	await expect(page).toHaveURL(/\/staff\/sign-in$/);
	await page.goto(`${site().origin}/staff/set-up`);
	await page.getByLabel('The code that the app shows').fill('000000');
	await press(page, 'Add it');
	await expect(page.locator('#problems')).toContainText('That was not the code of now.');
	await page.getByLabel('The code that the app shows').fill(app.generate({ timestamp: tuesdayMorning }));
	await press(page, 'Add it');
	await expect(heading(page)).toHaveText('Keep these ten codes');
	const codes = await page.locator('.codes li').allInnerTexts();
	expect(codes).toHaveLength(10);
	await press(page, 'I have kept them: go on');
	await expect(page).toHaveURL(`${site().origin}/for`);
	await expect(main(page)).toContainText('No child has let you in yet');

	// The link is used up, and the codes are shown no more.
	const other = await phone(browser);
	expect((await other.goto(link))!.status()).toBe(404);
	await page.goto(`${site().origin}/staff/set-up`);
	await expect(page).toHaveURL(`${site().origin}/for`);

	// The next time: the password, and then a code that is new.
	await press(page, 'Sign out');
	const signIn = async (code: string) => {
		await page.goto(`${site().origin}/staff/sign-in`);
		await page.getByLabel('Email').fill(email);
		await page.getByLabel('Password').fill('quiet-otters-at-ten');
		await press(page, 'Sign in');
		await expect(heading(page)).toHaveText('Now the code of your app');
		await page.getByLabel('Code').fill(code);
		await press(page, 'Sign in');
	};
	await signIn(app.generate({ timestamp: tuesdayMorning }));
	await expect(page.locator('#problems')).toContainText('Each code works once');
	await site().holdAt(tuesdayMorning + minute);
	await page.getByLabel('Code').fill(app.generate({ timestamp: tuesdayMorning + minute }));
	await press(page, 'Sign in');
	await expect(page).toHaveURL(`${site().origin}/for`);
	await press(page, 'Sign out');
	await signIn(codes[3]!);
	await expect(page).toHaveURL(`${site().origin}/for`);

	// The manager ends the account: the next page is the sign-in.
	await manager.goto(`${site().origin}/manage/people/advocates`);
	await expect(account).toContainText('Set up on Tuesday 17 November');
	await account.locator('summary').click();
	await account.getByRole('button', { name: 'End this account' }).click();
	await page.reload();
	await expect(page).toHaveURL(/\/staff\/sign-in$/);
});

test('the officer writes down a yes, the child says that it is not right, and the advocate sees nothing', async ({
	browser
}) => {
	const advocate = await signedIn(browser, advocateCookie(site(), 'grace'));
	const officer = await adult(browser, site(), 'jo.bell');
	await officer.goto(`${site().origin}/children/${childId(site(), 'Kai')}`);
	const form = officer.getByRole('form', { name: 'Write down that Kai said yes' });
	await officer.locator('summary', { hasText: 'Write down that Kai said yes' }).click();
	await form.getByLabel('Grace Adeyemi').check();
	await form.getByRole('button').click();
	await expect(officer.locator('#problems')).toContainText('Write where and how they said it.');
	await form.getByLabel('Where and how did they say it?').fill('on a walk to the pond');
	await form.getByRole('button').click();
	await expect(officer.getByRole('status')).toContainText('Kai is asked whether it is right.');
	await advocate.goto(`${site().origin}/for`);
	await expect(main(advocate)).toContainText('Kai');

	const child = await phone(browser);
	await signInChild(child, site(), 'Kai');
	await child.getByRole('link', { name: 'Jo wrote down that Grace Adeyemi can send things for you.' }).click();
	await expect(heading(child)).toHaveText('Is that right?');
	await expect(main(child)).toContainText('on a walk to the pond');
	await press(child, 'No, that is not right');
	await expect(main(child).getByRole('status')).toContainText('Grace Adeyemi cannot send things for you.');
	await advocate.reload();
	await expect(main(advocate)).not.toContainText('Kai');
	await officer.reload();
	await officer.locator('#advocates summary', { hasText: 'Earlier' }).click();
	await expect(officer.locator('#advocates')).toContainText('Kai said no on Tuesday 17 November.');
	await child.goto(`${site().origin}/home`);
	await expect(main(child)).not.toContainText('Grace');
});

test('the child is asked and says yes, lets somebody else in, and is told when an adult ends it', async ({
	browser
}) => {
	const tom = await signedIn(browser, advocateCookie(site(), 'tom'));
	const child = await phone(browser);
	await signInChild(child, site(), 'Harvey');
	await child.getByRole('link', { name: 'Tom Hughes from Wren Voices would like to send things for you.' }).click();
	for (const line of [
		'Tom Hughes can send things to Omar in your name.',
		'You can see what Tom Hughes sends for you.',
		'Tom Hughes does not see what you sent.'
	])
		await expect(main(child)).toContainText(line);
	await press(child, 'Yes');
	await expect(main(child).getByRole('status')).toContainText('Tom Hughes can send things for you now.');
	await tom.goto(`${site().origin}/for`);
	await expect(main(tom)).toContainText('Harvey');

	await child.getByRole('link', { name: 'Let someone in' }).click();
	await press(child, 'Let them in');
	await expect(child.locator('#problems')).toContainText('Pick one first.');
	await child.getByLabel('Grace Adeyemi').check();
	await press(child, 'Let them in');
	await expect(main(child).getByRole('status')).toContainText('Grace Adeyemi can send things for you now.');
	await press(child, 'Grace Adeyemi cannot send for me any more');
	await expect(main(child).getByRole('status')).toContainText('Grace Adeyemi cannot send things for you.');

	const officer = await adult(browser, site(), 'omar.aziz');
	await officer.goto(`${site().origin}/children/${childId(site(), 'Harvey')}`);
	await press(officer, 'End it: Tom Hughes');
	await tom.reload();
	await expect(main(tom)).not.toContainText('Harvey');
	await child.goto(`${site().origin}/home`);
	await expect(main(child)).toContainText('Tom Hughes cannot send things for you any more.');
	await press(child, 'OK');
	await expect(child).toHaveURL(`${site().origin}/home`);
	await expect(main(child)).not.toContainText('Tom Hughes');
});

test('what comes with a letter is told to the officer', async ({ browser }) => {
	const child = await signedIn(browser, await letterCookie(site(), await makeLetter(site(), 'Callum', 'jo.bell')));
	await child.goto(`${site().origin}/settings/let-in`);
	await child.getByLabel('Grace Adeyemi').check();
	await press(child, 'Let them in');
	const officer = await adult(browser, site(), 'jo.bell');
	await officer.getByRole('link', { name: 'Callum: Grace Adeyemi was let in with a letter' }).click();
	await expect(officer.locator('#advocates')).toContainText('Ask Callum whether it was them.');
});
