/** What becomes of what was sent, beside its answer: urgent, no answer, taken back, just for NAME. JavaScript off. */
import { itemsOf } from '../support/database.ts';
import { signInChild } from '../support/people.ts';
import { tuesdayMorning } from '../support/site.ts';
import { heading, openItem, rowOf, sayOneThing } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const day = 24 * 3_600_000;

test('urgent: the mail says so, and the item stays on top until somebody records what they did', async ({
	page,
	site,
	browser
}) => {
	const before = site.mails.length;
	const id = await sayOneThing(page, site, 'Mei', 'please come', true);
	await expect.poll(() => site.mails.slice(before).some((mail) => /Please look now/.test(mail.raw))).toBe(true);
	const officer = await openItem(browser, site, 'david.osei', id);
	await officer.getByLabel('Your reply').fill('I am on my way, Mei.');
	await officer.getByRole('button', { name: 'Send reply' }).click();
	await officer.goto(`${site.origin}/inbox?show=urgent`);
	const row = await rowOf(officer, id);
	await expect(row).toContainText('Urgent');
	await row.getByRole('link').click();
	await officer.getByLabel('What did you do about it?').fill('Rang the home at 10:05. Visited at noon. Mei is safe.');
	await officer.getByRole('form', { name: 'What I did' }).getByRole('button').click();
	await officer.goto(`${site.origin}/inbox?show=urgent`);
	await expect(row).toHaveCount(0);
	await officer.close();
});

test('when the reply day has passed the child tells us, and the manager sees it and can answer', async ({
	page,
	site,
	browser
}) => {
	const id = await sayOneThing(page, site, 'Erin', 'hello Priya');
	await page.getByRole('link', { name: 'See what you sent' }).click();
	const item = page.url();
	await expect(page.getByRole('button', { name: 'Tell us Priya has not replied' })).toHaveCount(0);
	// Sent on Tuesday 17 November, answered by Tuesday 24; this is the day after.
	await site.moveTo(tuesdayMorning + 8 * day);
	await signInChild(page, site, 'Erin');
	await page.goto(item);
	const before = site.mails.length;
	await page.getByRole('button', { name: 'Tell us Priya has not replied' }).click();
	await expect(page.getByText('You told us that there was no answer. Helen will look into it.')).toBeVisible();
	await expect.poll(() => site.mails.slice(before).some((mail) => mail.to[0]?.startsWith('helen.marsh'))).toBe(true);

	const manager = await openItem(browser, site, 'helen.marsh', id);
	await manager.getByLabel('Your reply').fill('Sorry, Erin. Priya will ring you today.');
	await manager.getByRole('button', { name: 'Send reply' }).click();
	await page.goto(item);
	await expect(page.getByText('Sorry, Erin. Priya will ring you today.')).toBeVisible();
	await expect(page.getByText('Helen has read this.', { exact: false })).toBeVisible();
	await expect(page.getByText('Helen answered on Wednesday 25 November.')).toBeVisible();
	await expect(page.getByText('You will get an answer')).toHaveCount(0);
	await manager.close();
});

test('please don’t use this, I did not write this, someone made me', async ({ page, site, browser }) => {
	const id = await sayOneThing(page, site, 'Tomasz', 'it is all fine');
	await page.getByRole('link', { name: 'See what you sent' }).click();
	await page.getByRole('link', { name: 'Someone made me write this' }).click();
	await page.getByRole('button', { name: 'I do not want to say who' }).click();
	await expect(page.getByText('You told us that someone made you write this.')).toBeVisible();
	for (const [button, told] of [
		['I did not write this', 'You told us that you did not write this.'],
		['Please don’t use this', 'You asked us not to use this.']
	] as const) {
		await page.getByRole('button', { name: button }).click();
		await expect(page.getByText(told)).toBeVisible();
		await expect(page.getByRole('button', { name: button })).toHaveCount(0);
	}
	const officer = await openItem(browser, site, 'david.osei', id);
	await expect(officer.getByRole('main')).toContainText(/did not write/i);
	await expect(officer.getByRole('main')).toContainText(/made .*write/i);
	await officer.close();
});

test('just for NAME reaches NAME alone, who records the talk; the child’s pages never show it', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Yusuf');
	const before = itemsOf(site, 'Yusuf', "kind = 'alone'");
	await page.goto(`${site.origin}/send/views/just-for`);
	await page.getByLabel('Just for Priya').fill('I would like to learn the drums');
	await page.getByRole('button', { name: 'Go on. Priya gets what I wrote here' }).click();
	await expect(heading(page)).toHaveText('Check what you want to say');
	for (const path of ['/send/views/check', '/send/views/just-for', '/home', '/sent', '/review']) {
		await page.goto(site.origin + path);
		await expect(page.getByText('drums')).toHaveCount(0);
	}
	const id = itemsOf(site, 'Yusuf', "kind = 'alone'").find((each) => !before.includes(each));
	const officer = await openItem(browser, site, 'priya.nair', id!);
	await expect(officer.getByText('I would like to learn the drums')).toBeVisible();
	await expect(officer.getByLabel('Your reply')).toHaveCount(0);
	await officer.getByLabel('On which day?').fill('2026-11-17');
	await officer.getByRole('button', { name: 'Write it down' }).click();
	await officer.goto(`${site.origin}/inbox?kind=alone&show=unanswered`);
	await expect(officer.locator(`a[href="/inbox/${id}"]`)).toHaveCount(0);
	await officer.close();
});
