/** The whole way of a complaint, without JavaScript: the child, the officer, the complaints people, and back to the child. */
import type { Page } from '@playwright/test';
import { itemsOf } from '../support/database.ts';
import * as people from '../support/people.ts';
import type { Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const track = (page: Page) => page.locator('.track');

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
	const [id] = itemsOf(site, 'Amara', "kind = 'complaint'");
	return id!;
}

test('a child complains, it is passed on, answered, and goes to the next stage; the child sees each step', async ({
	page,
	site
}) => {
	const id = await complain(page, site);

	// Until it is passed on, the complaints people have not got it.
	await signInStaff(page, site, 'rashid.khan');
	await expect(heading(page)).toHaveText('Complaints');
	expect((await page.goto(`${site.origin}/complaints/${id}`))!.status()).toBe(404);

	// The officer: pass on today.
	await signInStaff(page, site, 'jo.bell');
	const row = page.locator('.row', { has: page.locator(`a[href="/inbox/${id}"]`) });
	await expect(row).toContainText('Complaint');
	await expect(row).toContainText('Pass on today');
	await row.getByRole('link').click();
	await expect(page.getByText('Pass it on to the complaints people today')).toBeVisible();
	await expect(page.getByText('I was told I can see Nan every week. I cant')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Mark as done' })).toHaveCount(0);
	const pass = page.locator('form', { has: page.getByRole('heading', { name: 'Pass it on' }) });
	await pass.getByRole('button').click();
	await expect(page).toHaveTitle(/^Problem: /);
	await expect(page.locator('#problems')).toContainText('Write to whom you passed it on.');
	await pass.getByLabel('To whom did you pass it on?').fill('Rashid, who looks after complaints');
	await pass.getByRole('button').click();
	await expect(page.getByRole('status')).toContainText('Amara sees to whom it was passed on');
	await expect(page.getByText('Jo Bell passed this on to Rashid, who looks after complaints')).toBeVisible();
	await expect(page.getByText('With the complaints people since')).toBeVisible();
	await page.goto(`${site.origin}/inbox?kind=complaint`);
	await expect(row).toContainText('With the complaints people');

	// The complaints people.
	await signInStaff(page, site, 'rashid.khan');
	await page.locator(`a[href="/complaints/${id}"]`).click();
	await expect(page.getByText('Answer it by Tuesday 1 December')).toBeVisible();
	const step = page.locator('form', { has: page.getByRole('heading', { name: 'Write down the next step' }) });
	const record = async (kind: RegExp, words: string) => {
		await step.getByRole('radio', { name: kind }).check();
		await step.getByLabel('Your words to Amara').fill(words);
		await step.getByRole('button', { name: 'Write it down' }).click();
	};
	await record(/^We told Amara that we have it/, 'Hello Amara. I have it, and I ring Nadia today.');
	await expect(page.getByRole('status')).toContainText('Written down. Amara sees it');
	await record(/^It takes longer/, '');
	await expect(page.locator('#problems')).toContainText('Say why it takes longer.');
	await expect(step.getByRole('radio', { name: /^It takes longer/ })).toBeChecked();
	await record(/^It takes longer/, 'Nan is away until next week.');
	await expect(page.getByText('An answer is due by Tuesday 15 December.')).toBeVisible();

	// The child sees it move.
	await signInChild(page, site, 'Amara');
	await page.goto(`${site.origin}/sent/${id}`);
	await expect(track(page)).toContainText('Rashid, who looks after complaints');
	await expect(track(page)).toContainText('Hello Amara. I have it, and I ring Nadia today.');
	await expect(track(page)).toContainText('It takes longer now: by Tuesday 15 December.');
	await expect(track(page)).toContainText('Nan is away until next week.');

	await signInStaff(page, site, 'rashid.khan');
	await page.goto(`${site.origin}/complaints/${id}`);
	await record(/^Answered/, 'You were right. You see Nan every week from now on.');
	await expect(step.getByRole('radio', { name: /^Stage 2/ })).toBeVisible();
	await record(/^Stage 2/, 'You want somebody new to look at it.');
	await expect(page.getByText('An answer is due by')).toBeVisible();

	await signInChild(page, site, 'Amara');
	await page.goto(`${site.origin}/sent/${id}`);
	await expect(track(page)).toContainText('You were right. You see Nan every week from now on.');
});

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

test('each wish has an answer of its own, and “not this time” a reason', async ({ page, site }) => {
	await signInStaff(page, site, 'jo.bell');
	const [id] = itemsOf(site, 'Amara', "kind = 'plan'");
	await page.goto(`${site.origin}/inbox/${id}`);
	// The version before stands beside it, with what was answered then.
	await expect(page.getByText('Amara sent this in place of an earlier version.', { exact: false })).toBeVisible();
	await expect(page.getByText('Before: Where I live')).toBeVisible();
	const nadia = page.locator('li.paper', { has: page.getByRole('heading', { name: 'Nadia Rahman' }) });
	await nadia.locator('summary').click();
	await nadia.getByRole('button', { name: 'Not this time' }).click();
	await expect(page.locator('#problems')).toContainText('Say why it is not this time, in plain words.');
	await nadia.getByLabel('A few plain words to Amara').fill('Nadia comes for ten minutes only.');
	await nadia.getByRole('button', { name: 'Not this time' }).click();
	await expect(page.getByRole('status')).toContainText('Amara sees your answer to this wish.');
	for (;;) {
		const open = page.locator('li.paper details', { hasText: 'Answer this wish' });
		if (!(await open.count())) break;
		await open.first().locator('summary').click();
		await open.first().getByRole('button', { name: 'Yes', exact: true }).click();
	}
	await expect(page.getByText('Answer each wish. Done on')).toBeVisible();
	await signInChild(page, site, 'Amara');
	await page.goto(`${site.origin}/review`);
	await expect(page.getByText('Nadia comes for ten minutes only.')).toBeVisible();
});

test('an advocate request is passed on, a message is marked as done and opened again', async ({ page, site }) => {
	await signInStaff(page, site, 'jo.bell');
	const [request] = itemsOf(site, 'Callum', "kind = 'advocate'");
	await page.goto(`${site.origin}/inbox/${request}`);
	await page.getByLabel('To whom did you pass it on?').fill('Grace, at the advocacy service');
	await page
		.locator('form', { has: page.getByLabel('To whom') })
		.getByRole('button')
		.click();
	await expect(page.getByText('Jo Bell passed this on to Grace, at the advocacy service')).toBeVisible();
	const [message] = itemsOf(site, 'Leo', "kind = 'message'");
	await page.goto(`${site.origin}/inbox/${message}`);
	await press(page, 'Mark as done');
	await expect(page.getByRole('status')).toContainText('Marked as done.');
	await press(page, 'Open it again');
	await expect(page.getByRole('status')).toContainText('Open again.');
	await signInChild(page, site, 'Callum');
	await page.goto(`${site.origin}/sent/${request}`);
	await expect(page.getByText('Grace, at the advocacy service', { exact: false })).toBeVisible();
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
	const complaint = page.url().split('/').at(-1)!;
	await page.getByRole('link', { name: 'See how far that is' }).click();
	const request = page.url().split('/').at(-1)!;
	await expect(page.getByText('Asking for an advocate')).toBeVisible();
	await expect(page.getByText('Not passed on yet. Helen will do it by Wednesday 18 November.')).toBeVisible();
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
	await expect(page.getByRole('status')).toBeVisible();

	await signInChild(page, site, 'Kai');
	await page.goto(`${site.origin}/sent/${complaint}`);
	await page.getByRole('link', { name: 'See how far that is' }).click();
	await expect(page.getByText('Helen passed this on to Tom Hughes.')).toBeVisible();
});
