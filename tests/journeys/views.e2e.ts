import type { Page } from '@playwright/test';
import { moveChild, signInChild } from '../support/people.ts';
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
	await start(page);
}

async function start(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Get ready for my review' }).click();
	await page.getByRole('link', { name: /^(Start|Go on|Say something new)$/ }).click();
}

test('what was decided last time comes first, and what is said of it stands on the review page, too', async ({
	page,
	site
}) => {
	await begin(page, site, 'Leo');
	await expect(heading(page)).toHaveText('What changed since your last review?');
	const school = page.getByRole('group', { name: /quiet place at lunch/ });
	await school.getByLabel('Not yet').check();
	await page.locator('summary').last().click();
	await page.locator('textarea').last().fill('it is still loud');
	await go(page);
	await enough(page);
	await passAlone(page);
	await expect(page.getByText('it is still loud')).toBeVisible();
	await send(page);
	await expect(heading(page)).toHaveText('Sent');
	await page.goto(`${site.origin}/review`);
	const decision = page.locator('#decisions article').filter({ hasText: 'quiet place at lunch' });
	await expect(decision.getByText(/^You said: Not yet/)).toBeVisible();
});

test('every question can be skipped, and nothing is not sent', async ({ page, site }) => {
	await signInChild(page, site, 'Mei');
	await page.goto(`${site.origin}/sent`);
	const sent = page.getByRole('heading', { name: /What you think/ });
	const before = await sent.count();
	await page.goto(`${site.origin}/home`);
	await start(page);
	for (let left = 20; left > 0 && !page.url().endsWith('/just-for'); left -= 1) await skip(page);
	await passAlone(page);
	await expect(page.getByText('You skipped this. That is OK.').first()).toBeVisible();
	await send(page);
	await expect(page).toHaveTitle('Problem: Check - Say So');
	await expect(page.locator('#problems')).toContainText('There is nothing to send yet.');
	await page.goto(`${site.origin}/sent`);
	await expect(sent).toHaveCount(before);
});

test('one tick is something to send', async ({ page, site }) => {
	await begin(page, site, 'Erin');
	await go(page);
	await enough(page);
	await passAlone(page);
	await page.getByLabel('I need help soon').check();
	await send(page);
	await expect(heading(page)).toHaveText('Sent');
	await expect(page.getByText('You ticked “I need help soon”')).toBeVisible();
	await page.getByRole('link', { name: 'See what you sent' }).click();
	await expect(page.getByText('You ticked: I need help soon')).toBeVisible();
});

test('everything, by a young person of 16: each topic has its page, money too', async ({ page, site }) => {
	await begin(page, site, 'Mason');
	await page.goto(`${site.origin}/send/views/topics`);
	const topics = page.getByRole('checkbox');
	await expect(topics).toHaveCount(11);
	for (const topic of await topics.all()) await topic.check();
	await go(page);
	for (let number = 1; number <= 11; number += 1) {
		await page.getByLabel('Good and bad').check();
		await page.getByLabel('Do you want to say more?').fill(`about this I think ${number}`);
		await page.getByLabel('Do not read this out').check();
		await go(page);
	}
	for (const words of ['good news words', 'why do I have to move', 'not my dad please']) {
		await say(page, words);
		await go(page);
	}
	await passAlone(page);
	await expect(page.getByText('Do not read this out')).toHaveCount(11);
	await send(page);
	await page.getByRole('link', { name: 'See what you sent' }).click();
	for (let number = 1; number <= 11; number += 1)
		await expect(page.getByText(`about this I think ${number}`, { exact: true })).toBeVisible();
	await expect(page.getByText('How is it with money, and a place of your own?')).toBeVisible();
});

test('a child of 15 is not asked about money', async ({ page, site }) => {
	await signInChild(page, site, 'Tomasz');
	await page.goto(`${site.origin}/send/views/topics`);
	await expect(page.getByRole('checkbox')).toHaveCount(10);
	expect((await page.goto(`${site.origin}/send/views/about-money`))?.status()).toBe(404);
});

test('an answer is changed from the check page, which comes back with it', async ({ page, site }) => {
	await begin(page, site, 'Ana');
	await page.goto(`${site.origin}/send/views/well`);
	await say(page, 'maths is ok');
	await enough(page);
	await passAlone(page);
	await page.getByLabel('I need help soon').check();
	await page.getByRole('button', { name: 'Change What is going well' }).click();
	await expect(page.getByLabel('Say it in your own words')).toHaveValue('maths is ok');
	await say(page, 'maths is the best');
	await page.getByRole('button', { name: 'Save, and back to check' }).click();
	await expect(heading(page)).toHaveText('Check what you want to say');
	await expect(page.getByText('maths is the best')).toBeVisible();
	// The tick of this page was kept on the way.
	await expect(page.getByLabel('I need help soon')).toBeChecked();
});

test('two devices, one draft: nothing is overwritten, and a check page that grew old is shown again', async ({
	page,
	site,
	browser
}) => {
	await begin(page, site, 'Yusuf');
	await go(page);
	await say(page, 'from my phone');
	await go(page);
	const other = await browser.newPage({ javaScriptEnabled: false });
	await begin(other, site, 'Yusuf');
	// The other device goes on where this one stopped.
	await expect(heading(other)).toHaveText('Is anything worrying you?');
	await enough(other);
	await passAlone(other);
	await expect(other.getByText('from my phone')).toBeVisible();
	await say(page, 'also from my phone');
	await go(page);
	await send(other);
	await expect(other).toHaveTitle('Problem: Check - Say So');
	await expect(other.locator('#problems')).toContainText('Your answers have changed since you opened this page.');
	await expect(other.getByText('also from my phone')).toBeVisible();
	await send(other);
	await expect(heading(other)).toHaveText('Sent');
	await other.close();
});

test('no officer yet: the reviewing team reads, and every page says so', async ({ page, site }) => {
	await begin(page, site, 'Niamh');
	await expect(page.getByText('The reviewing team will read it.')).toBeVisible();
	await go(page);
	await say(page, 'hello is anybody there');
	await enough(page);
	await expect(heading(page)).toHaveText('Is there anything just for the reviewing team?');
	await passAlone(page);
	await page.getByRole('button', { name: 'Send to the reviewing team' }).click();
	await expect(page.getByText('The reviewing team has got what you said.')).toBeVisible();
});

test('another officer before Send: the check page says who reads it now, then it is sent', async ({ page, site }) => {
	await begin(page, site, 'Idris');
	// Another test of the worker may have sent them decisions, which are asked about first.
	await page.goto(`${site.origin}/send/views/well`);
	await say(page, 'I want to stay at my school');
	await enough(page);
	await passAlone(page);
	await expect(page.getByRole('button', { name: 'Send to David' })).toBeVisible();
	await moveChild(site, 'Idris', 'Priya Nair');
	await page.getByRole('button', { name: 'Send to David' }).click();
	await expect(page.locator('#problems')).toContainText('Someone else will read this now: Priya.');
	await page.getByRole('button', { name: 'Send to Priya' }).click();
	await expect(page.getByText('Priya has got what you said.')).toBeVisible();
});

test('sending twice, reloading, going back, twenty at once: one receipt', async ({ page, site, context }) => {
	await signInChild(page, site, 'Callum');
	await page.goto(`${site.origin}/sent`);
	const before = await page.locator('.listed').count();
	await page.goto(`${site.origin}/send/views/helper`);
	await go(page);
	await say(page, 'only once please');
	await enough(page);
	await passAlone(page);
	const form = Object.fromEntries(
		await page
			.locator('main form input[type=hidden]')
			.evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name')!, (input as HTMLInputElement).value]))
	);
	const headers = { origin: site.origin, accept: 'text/html' };
	const twenty = await Promise.all(
		Array.from({ length: 20 }, () =>
			context.request.post(`${site.origin}/send/views/check?/send`, { form, headers, maxRedirects: 0 })
		)
	);
	const places = new Set(twenty.map((response) => response.headers()['location']));
	expect(twenty.map((response) => response.status())).toEqual(Array(20).fill(303));
	expect(places.size).toBe(1);
	await send(page);
	await expect(heading(page)).toHaveText('Sent');
	const code = await reference(page);
	expect(new URL(page.url()).pathname).toBe([...places][0]);
	await page.reload();
	expect(await reference(page)).toBe(code);
	await page.goBack();
	await page.goto(`${site.origin}/sent`);
	await expect(page.locator('.listed')).toHaveCount(before + 1);
});

test('words that are too long are kept, and the page says so beside the box and above', async ({ page, site }) => {
	await begin(page, site, 'Zainab');
	await page.goto(`${site.origin}/send/views/well`);
	const long = `${'I love it here. '.repeat(320)}🙂`;
	await say(page, long);
	await go(page);
	await expect(page).toHaveTitle(/^Problem: Question 2 of \d+ - Say So$/);
	const message = `That is ${[...long].length - 5000} letters too long.`;
	await expect(page.locator('#problems')).toContainText(message);
	await expect(page.locator('#words-e')).toContainText(message);
	await expect(page.getByLabel('Say it in your own words')).toHaveValue(long);
	await expect(page.locator('#problems')).toBeFocused();
});
