/** Ways into a Say So: a child who looks who is in and stops it; a sign-in that adults confirm; and one who cannot get in. */
import type { Browser, Page } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { childId, itemsOf } from '../support/database.ts';
import { makeSignIn } from '../support/people.ts';
import { letterCookie, makeLetter } from '../support/sign-in.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';
import { adult, heading, press } from '../support/story.ts';
import { expect, test } from '../support/test.ts';
import { signIn } from '../support/writer.ts';

const minute = 60_000;
const threeWords = 'red green blue';
let site: Site;

test.beforeAll(async () => {
	site = await startSite(undefined, { more: { ADDRESS_HEADER: 'X-Real-IP' } });
});
test.afterAll(() => site?.stop());
test.beforeEach(() => site.moveTo(tuesdayMorning));

/** A child's phone, on which somebody is signed in with that cookie. */
async function phone(browser: Browser, cookie = ''): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
	const [name, value] = cookie.split('=') as [string, string];
	if (cookie) await page.context().addCookies([{ name, value, url: site.origin }]);
	return page;
}

const card = (page: Page, title: string) => page.locator('.listed', { hasText: title });

test('a child signs another phone out, stops the letter, and then their own sign-in', async ({ browser }) => {
	const words = await makeLetter(site, 'Ruby', 'jo.bell');
	await makeSignIn(site, 'Ruby', 'hamster9', threeWords);
	// On a tablet somewhere, and with the letter, and now here.
	await site.moveTo(tuesdayMorning + minute);
	const tablet = await phone(browser, await signIn(site.origin, 'hamster9', threeWords));
	const holder = await phone(browser, await letterCookie(site, words));
	await site.moveTo(tuesdayMorning + 5 * minute);
	const page = await phone(browser, await signIn(site.origin, 'hamster9', threeWords));
	await page.goto(`${site.origin}/home`);
	await page.getByRole('link', { name: 'Ways into your Say So' }).click();
	const own = card(page, 'The sign-in that you came in with');
	await expect(own).toContainText('Made on Tuesday 17 November, from the letter of Tuesday 17 November.');
	await expect(own).toContainText('Ask Jo to meet you and look at it with you.');
	await expect(own.locator('.ticks li')).toHaveText([
		/This phone or computer/,
		/Another phone or computer, used today at 10:01am/
	]);
	await own.getByRole('button', { name: /^Sign that one out/ }).click();
	await expect(page.getByRole('status').first()).toContainText('That one is signed out.');
	await tablet.goto(`${site.origin}/home`);
	await expect(tablet).toHaveURL(`${site.origin}/sign-in`);

	// What is older may be another's: it is shown, and cannot be stopped.
	await expect(card(page, 'Another sign-in')).toContainText('You cannot stop this one from here.');
	await expect(card(page, 'Another sign-in').getByRole('button')).toHaveCount(0);
	await holder.goto(`${site.origin}/ways`);
	await expect(holder.locator('main')).toContainText('A sign-in was made from this letter on Tuesday 17 November.');
	await expect(holder.locator('main').getByRole('button')).toHaveText(['Stop this letter']);
	await card(page, 'A letter with four words').getByRole('button', { name: 'Stop this letter' }).click();
	await expect(page.locator('main')).toContainText('Stopped on Tuesday 17 November, from inside your Say So.');
	await holder.reload();
	await expect(holder).toHaveURL(/\/sign-in/);

	// Their own: first what it means.
	await own.getByRole('link', { name: 'Stop this sign-in' }).click();
	await expect(page.locator('main')).toContainText('To come in again you need a letter. Ask Jo for one first.');
	await page.getByRole('link', { name: 'No, go back' }).click();
	await own.getByRole('link', { name: 'Stop this sign-in' }).click();
	await press(page, 'Yes, stop it');
	await expect(page).toHaveURL(`${site.origin}/`);
	await page.goto(`${site.origin}/home`);
	await expect(page).toHaveURL(`${site.origin}/sign-in`);
	expect(await signIn(site.origin, 'hamster9', threeWords)).toBe('');
});

/** Fills the form in as an adult who was with the child. */
async function confirm(page: Page, how: string): Promise<void> {
	await page.getByLabel('The day you were together').fill('2026-11-17');
	await page.getByLabel('How do you know?').fill(how);
	await page.getByLabel('We were in the same room').check();
	await press(page, 'Confirm');
}

test('older things open when the officer confirms, and what is about the officer when the manager does', async ({
	browser
}) => {
	// Mason has sent messages, and a complaint about Jo, by his old sign-in.
	const [message] = itemsOf(site, 'Mason', "kind = 'message' AND NOT is_delicate");
	const [complaint] = itemsOf(site, 'Mason', "kind = 'complaint' AND audience = 'manager'");
	await makeLetter(site, 'Mason', 'jo.bell');
	await makeSignIn(site, 'Mason', 'guitar77', threeWords);
	const cookie = await signIn(site.origin, 'guitar77', threeWords);
	const seen = async () => {
		const statuses = [message, complaint].map((id) => ask(site.origin, { path: `/sent/${id}`, cookie }));
		return (await Promise.all(statuses)).map(({ status }) => status);
	};
	expect(await seen()).toEqual([404, 404]);

	const jo = await adult(browser, site, 'jo.bell');
	await jo.goto(`${site.origin}/children/${childId(site, 'Mason')}/letter`);
	await jo.getByRole('link', { name: /^Ways in/ }).click();
	await expect(jo.locator('main')).toContainText('from the letter of Tuesday 17 November, shows nothing older.');
	await expect(jo.locator('main')).not.toContainText('guitar77');
	await jo.getByLabel('The day you were together').fill('2026-11-16');
	await jo.getByLabel('How do you know?').fill('He showed me.');
	await press(jo, 'Confirm');
	await expect(jo.locator('#problems')).toContainText('The sign-in was not made by then.');
	await jo.getByLabel('The day you were together').fill('2026-11-17');
	await press(jo, 'Confirm');
	await expect(jo.locator('#problems')).toContainText('Tick this only if you were in the same room.');
	await expect(jo.getByLabel('How do you know?')).toHaveValue('He showed me.');
	await confirm(jo, 'We looked at it together on his phone.');
	await expect(jo.locator('main')).toContainText('Noted. Mason sees that you said so.');
	await expect(jo.locator('main')).toContainText('We looked at it together on his phone.');
	expect(await seen()).toEqual([200, 404]);

	const page = await phone(browser, cookie);
	await page.goto(`${site.origin}/ways`);
	await expect(page.locator('main')).toContainText(
		'Jo said on Tuesday 17 November that you made this. You see older things, too.'
	);
	await expect(page.locator('main')).not.toContainText('on his phone');

	const helen = await adult(browser, site, 'helen');
	await helen.getByRole('link', { name: 'Sign-ins' }).click();
	await helen.getByRole('link', { name: /^Mason: sign-in made on Tuesday 17 November/ }).click();
	await expect(helen.locator('main')).toContainText('We looked at it together on his phone.');
	await confirm(helen, 'I visited him.');
	await expect(helen.locator('main')).toContainText('There is none at the moment.');
	expect(await seen()).toEqual([200, 200]);
	await page.reload();
	await expect(page.locator('main')).toContainText('Helen said so, too, on Tuesday 17 November.');

	// It was not them after all.
	await page.getByRole('link', { name: 'Not mine: stop it' }).click();
	await press(page, 'Yes, stop it');
	expect(await signIn(site.origin, 'guitar77', threeWords)).toBe('');
	await jo.reload();
	await expect(jo.locator('main')).toContainText('stopped from inside Say So on Tuesday 17 November');
});

const knock = (form: Record<string, string>, address = '198.51.100.7') =>
	ask(site.origin, { path: '/cannot-get-in', form, headers: { 'x-real-ip': address } });

/** All of an answer but the moment and what is random in it. */
const bytesOf = ({ status, headers, body }: Awaited<ReturnType<typeof ask>>) =>
	JSON.stringify([status, { ...headers, date: '' }]) + body.replace(/value="[\w-]{20}"/g, '');

test('who cannot get in tells the office; a name that somebody has and one that nobody has get the same bytes', async ({
	browser
}) => {
	const page = await phone(browser);
	await page.goto(`${site.origin}/sign-in`);
	await page.getByRole('link', { name: 'I can’t get in' }).click();
	await press(page, 'Send it to the office');
	await expect(page.locator('#problems')).toContainText('Write something in one of the boxes first.');
	await page.getByLabel('Your name').fill('Zainab');
	await page.getByLabel('How can we find you?').fill('At school, <b>after</b> lunch');
	await press(page, 'Send it to the office');
	await expect(heading(page)).toHaveText('We got it');
	await page.reload();

	const form = { officer: 'Jo', find: '' };
	const answers = [];
	for (const name of ['Amara', 'Nobody At All']) answers.push(await knock({ form: 'a', name, ...form }));
	for (const { location } of [...answers]) answers.push(await ask(site.origin, { path: location! }));
	expect(answers.map(({ status }) => status)).toEqual([303, 303, 200, 200]);
	expect(bytesOf(answers[0]!)).toBe(bytesOf(answers[1]!));
	expect(bytesOf(answers[2]!)).toBe(bytesOf(answers[3]!));

	// Jo hears of hers, and the manager of whom nobody knows.
	const jo = await adult(browser, site, 'jo.bell');
	const lines = (at: Page) => at.locator('details', { hasText: 'cannot get in' }).locator('.dots > li');
	await expect
		.poll(async () => {
			await jo.goto(`${site.origin}/inbox`);
			return lines(jo).count();
		})
		.toBe(2);
	await jo.getByText('2 people cannot get in').click();
	const zainab = lines(jo).filter({ hasText: 'Zainab signs in with that name' });
	await expect(zainab).toContainText('At school, <b>after</b> lunch');
	const helen = await adult(browser, site, 'helen');
	await helen.getByRole('link', { name: '1 person cannot get in' }).click();
	await expect(lines(helen)).toHaveCount(1);
	await expect(lines(helen)).toContainText('Nobody signs in with that name');
	await zainab.getByRole('button', { name: /^Dealt with/ }).click();
	await expect(lines(jo)).toHaveCount(1);
	await expect(lines(jo)).toContainText('Amara');
	await zainab.waitFor({ state: 'detached' });
	const about = site.mails.map(({ raw }) => raw).join('');
	expect(about).not.toMatch(/Zainab|Nobody At All|lunch/);
});

test('a flood from one network is asked to ring, in kind words, and keeps what was typed', async () => {
	const from = '203.0.113.77';
	const all = await Promise.all(
		Array.from({ length: 60 }, (_, n) => knock({ form: `f${n}`, name: 'Flood', officer: '', find: '' }, from))
	);
	expect(new Set(all.map(({ status }) => status))).toEqual(new Set([303]));
	const typed = { name: 'Amara', officer: '', find: 'by the gate' };
	const shut = await knock({ form: 'more', ...typed }, from);
	expect(shut.status).toBe(429);
	expect(shut.body).toContain('Please ring us');
	expect(shut.body).toContain('value="by the gate"');
	expect((await knock({ form: 'more', ...typed }, '198.51.100.8')).status).toBe(303);
	expect((await knock({ form: 'f3', name: 'Flood', officer: '', find: '' }, from)).status).toBe(303);
});
