/** An advocate sends for a child who agreed, without JavaScript: what is asked, who sees it, and what is left when it ends. */
import type { Page } from '@playwright/test';
import { comeAsAdvocate } from '../support/advocates.ts';
import { itemsOf, rowsOf } from '../support/database.ts';
import { endSending, signInChild } from '../support/people.ts';
import type { Site } from '../support/site.ts';
import { adult, enough, findSent, go, heading, openItem, press, rowOf, say, tile } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const words = 'I want Nan to come.';
const comment = 'She was quite sure about it.';

/** For whom it is stands on the page, at the same place. */
const isFor = (page: Page, name: string) => expect(page.locator('.for')).toHaveText(`For ${name}`);
const openFor = (page: Page, site: Site, name: string) =>
	page.goto(site.origin).then(async () => {
		await page.getByRole('link', { name, exact: true }).click();
		await isFor(page, name);
	});
const problems = (page: Page) => page.locator('#problems');

test('an advocate sends views for a child; the officer answers; the child says that it is not what they said', async ({
	page,
	site,
	browser
}) => {
	await comeAsAdvocate(page, site, 'tom.hughes');
	await openFor(page, site, 'Ruby');
	await expect(page.getByText('Their review is on Friday 27 November.')).toBeVisible();
	await tile(page, /What they think/);
	await isFor(page, 'Ruby');
	await expect(heading(page)).toHaveText('What is going well?');
	await expect(page.getByText('You write for Ruby.')).toBeVisible();
	await say(page, words);
	await go(page);
	await isFor(page, 'Ruby');
	await enough(page);
	await isFor(page, 'Ruby');
	await expect(heading(page)).toHaveText('Check what you send for Ruby');
	await expect(page.getByText('Just for')).toHaveCount(0);

	// What is asked beside the child's words is needed, and nothing that was typed is lost.
	await page.getByLabel('Do you want to add').fill(comment);
	await press(page, 'Send for Ruby');
	await isFor(page, 'Ruby');
	await expect(problems(page)).toContainText('Choose how you know this.');
	await expect(page.getByLabel('Do you want to add')).toHaveValue(comment);
	await page.getByLabel('Ruby told me').check();
	await page.getByLabel('Not yet').check();
	await press(page, /^Change What is going well/);
	await press(page, 'Save, and back to check');
	await expect(page.getByLabel('Ruby told me')).toBeChecked();
	await expect(page.getByLabel('Do you want to add')).toHaveValue(comment);
	await press(page, 'Send for Ruby');
	await isFor(page, 'Ruby');
	await expect(page.getByRole('status')).toContainText('Jo will read it by Thursday 19 November.');
	await expect(page.getByRole('status')).toContainText('Ruby can see it on their own pages');
	const [id = ''] = itemsOf(site, 'Ruby', "came_in = 'advocate' AND kind = 'views'");
	expect(page.url()).toContain(id);

	const desk = await adult(browser, site, 'jo.bell');
	const row = await rowOf(desk, id);
	await expect(row).toContainText('Sent by Tom Hughes (advocate, Wren Voices)');
	await row.getByRole('link').click();
	const main = desk.getByRole('main');
	await expect(main).toContainText('Ruby told Tom Hughes, who put it into words');
	await expect(main).toContainText('Tom Hughes says: not yet');
	await expect(desk.locator('.said')).toContainText(words);
	await expect(desk.locator('.said')).not.toContainText(comment);
	await expect(desk.locator('.note', { hasText: 'Tom Hughes, advocate, adds' })).toContainText(comment);
	await desk.getByLabel('Your reply').fill('Nan can come.');
	await press(desk, 'Send reply');
	await desk.close();

	await page.reload();
	await expect(page.getByText('Jo read it on Tuesday 17 November.')).toBeVisible();
	await expect(page.locator('.thread')).toContainText('Nan can come.');

	await page.context().clearCookies();
	await signInChild(page, site, 'Ruby');
	const asked = page.locator('.note', { hasText: 'Tom Hughes sent this for you' });
	// The sample council has one already.
	await expect(asked).toHaveCount(2);
	await expect(asked.first()).toContainText('Is that what you said?');
	await findSent(page, site, id);
	await expect(page.getByText('Sent for you by Tom Hughes, your advocate, on Tuesday 17 November.')).toBeVisible();
	await expect(page.locator('.note', { hasText: 'Tom Hughes wrote this, too' })).toContainText(comment);
	await page.getByRole('button', { name: 'This is not what I said' }).first().click();
	await expect(asked).toHaveCount(1);
	const again = await openItem(browser, site, 'jo.bell', id);
	await expect(again.getByRole('main')).toContainText('Ruby says: this is not what I said');
	await again.close();
});

test('the child ends it while the advocate writes: nothing is sent, and the words are there to copy', async ({
	page,
	site
}) => {
	await comeAsAdvocate(page, site, 'grace.adeyemi');
	await openFor(page, site, 'Zainab');
	// How a review was is the child's own to say.
	for (const path of ['rate/whole', 'rate/check', 'views/just-for', 'views/helper'])
		expect((await page.goto(`${page.url().replace(/\/send.*/, '')}/send/${path}`))!.status(), path).toBe(404);
	await openFor(page, site, 'Zainab');
	await tile(page, /A message/);
	await page.getByLabel('I have a question').check();
	await go(page);
	await page.locator('textarea').fill('Zainab asks who will be there.');
	await enough(page);
	await page.getByLabel('Zainab told me').check();
	await page.getByLabel('Not yet').check();
	await page.getByLabel('Do you want to add').fill(comment);
	const before = rowsOf(site, 'SELECT id FROM contribution').length;
	await endSending(site, 'Zainab');
	await press(page, 'Send for Zainab');
	await isFor(page, 'Zainab');
	await expect(heading(page)).toHaveText('You may not send for Zainab any more');
	const main = page.getByRole('main');
	await expect(main).toContainText('You may not send for Zainab any more');
	await expect(main).toContainText('Nothing was sent.');
	await expect(main).toContainText('You can read it here until');
	for (const typed of ['Zainab asks who will be there.', comment]) await expect(main).toContainText(typed);
	expect(rowsOf(site, 'SELECT id FROM contribution')).toHaveLength(before);

	await page.goto(`${site.origin}/for`);
	await expect(main).toContainText('No child has let you in yet');
	await page.getByRole('link', { name: /What you wrote for Zainab is kept/ }).click();
	await expect(main).toContainText('Zainab asks who will be there.');
});
