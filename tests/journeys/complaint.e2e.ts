/** Complaints beside their story in stories.e2e.ts: by themselves in the evening, taken back, with an advocate. JavaScript off. */
import type { Page } from '@playwright/test';
import { itemsOf } from '../support/database.ts';
import * as people from '../support/people.ts';
import type { Site } from '../support/site.ts';
import { receiptId } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Whoever sat here before has gone. */
async function signInChild(page: Page, site: Site, name: string): Promise<void> {
	await page.context().clearCookies();
	await people.signInChild(page, site, name);
}

async function signInStaff(page: Page, site: Site, email: string): Promise<void> {
	await page.context().clearCookies();
	await people.signInStaff(page, site, email);
}

async function complain(page: Page, site: Site): Promise<string> {
	await signInChild(page, site, 'Amara');
	await page.goto(`${site.origin}/send/complaint/about`);
	await page.getByLabel('A promise that was not kept').check();
	await press(page, 'Save and go on');
	await press(page, 'Skip this one');
	await page.getByLabel('Say it in your own words').fill('I was told I can see Nan every week. I cant');
	await page.getByRole('button', { name: 'I have said enough' }).click();
	await page.getByRole('button', { name: 'Send to Jo' }).click();
	await expect(heading(page)).toHaveText('Sent');
	return receiptId(page);
}

test('a complaint goes by itself at the end of the working day, and nobody else comes through that door', async ({
	page,
	site
}) => {
	const id = await complain(page, site);
	await site.moveTo(Date.parse('2026-11-17T17:00:01Z'));
	await signInStaff(page, site, 'rashid.khan');
	await expect(page.locator(`a[href="/complaints/${id}"]`)).toBeVisible();
	// Complaints, and nothing else.
	expect(new Set(await page.locator('.rows .tag:not(.hot)').allInnerTexts())).toContain('Complaint');
	const [views] = itemsOf(site, 'Amara', "kind = 'views'");
	for (const path of ['/inbox', '/manage/inbox', `/complaints/${views}`, `/inbox/${id}`])
		expect((await page.goto(site.origin + path))!.status(), path).toBe(404);
	await signInStaff(page, site, 'jo.bell');
	expect((await page.goto(`${site.origin}/complaints/${id}`))!.status()).toBe(404);
});

test('what a child takes back is not gone before a talk alone', async ({ page, site }) => {
	const id = await complain(page, site);
	await page.goto(`${site.origin}/sent/${id}`);
	await page.locator('button[value="dontUse"]').click();
	await signInStaff(page, site, 'jo.bell');
	await page.goto(`${site.origin}/inbox/${id}`);
	await expect(page.getByText('It stays open until somebody has talked with them alone')).toBeVisible();
	const talk = page.locator('form', { has: page.getByRole('heading', { name: 'I talked with Amara on my own' }) });
	await talk.getByLabel('On which day?').fill('2026-11-17');
	await talk.getByRole('button').click();
	await expect(page.getByText('It stays open until somebody has talked with them alone')).toHaveCount(0);
});

test('yes to an advocate in a complaint about the officer: a request of its own, to the manager alone', async ({
	page,
	site
}) => {
	await signInChild(page, site, 'Kai');
	await page.goto(`${site.origin}/send/complaint/about`);
	await page.getByLabel('My reviewing officer').check();
	await press(page, 'Save and go on');
	await press(page, 'Skip this one');
	await page.getByLabel('Say it in your own words').fill('They shout at me on the stairs');
	await press(page, 'Save and go on');
	await page.goto(`${site.origin}/send/complaint/advocate`);
	await page.getByLabel('Yes please').check();
	await press(page, 'Save and go on');
	await expect(page.getByText('You want an advocate, so we ask Helen for one.')).toBeVisible();
	await press(page, 'Send to Helen');
	await expect(page.getByText('Helen will pass that on by Wednesday 18 November.')).toBeVisible();
	const complaint = receiptId(page);
	await page.getByRole('link', { name: 'See how far that is' }).click();
	const request = page.url().split('/').at(-1)!;
	await expect(page.getByText('Asking for an advocate')).toBeVisible();
	await expect(page.getByText('It will go to an advocate by Wednesday 18 November.')).toBeVisible();
	await page.goto(`${site.origin}/sent`);
	for (const id of [complaint, request]) await expect(page.locator(`a[href="/sent/${id}"]`)).toHaveCount(1);

	await signInStaff(page, site, 'jo.bell');
	expect((await page.goto(`${site.origin}/inbox/${request}`))!.status()).toBe(404);

	await signInStaff(page, site, 'helen.marsh');
	await page.goto(`${site.origin}/manage/inbox/${request}`);
	await expect(page.getByText('With your complaint we asked')).toBeVisible();
	await expect(page.getByText('on the stairs')).toHaveCount(0);
	const pass = page.locator('form', { has: page.getByRole('heading', { name: 'Pass it on' }) });
	await pass.getByLabel(/^To whom/).fill('Tom Hughes');
	await pass.getByRole('button').click();
	await expect(page.getByRole('main').getByRole('status')).toBeVisible();

	await signInChild(page, site, 'Kai');
	await page.goto(`${site.origin}/sent/${complaint}`);
	await page.getByRole('link', { name: 'See how far that is' }).click();
	await expect(page.getByText('Helen passed this on to Tom Hughes.')).toBeVisible();
});
