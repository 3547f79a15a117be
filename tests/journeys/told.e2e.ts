/** An answer reaches the child: they look, they are told in person, they are asked whether it came. JavaScript off. */
import type { Page } from '@playwright/test';
import { itemsOf } from '../support/database.ts';
import { signInChild, signInStaff } from '../support/people.ts';
import type { Site } from '../support/site.ts';
import { receiptId } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const toTell = (page: Page) => page.locator('details', { hasText: 'Tell them in person' });

/** Says one thing on one page of a journey, and sends it. Gives its id. */
async function send(page: Page, site: Site, journey: string, step: string, words: string): Promise<string> {
	await page.goto(`${site.origin}/send/${journey}/${step}`);
	const box = page.locator('textarea');
	if (await box.count()) await box.fill(words);
	else await page.locator('input[type=radio]').first().check();
	await press(page, 'Save and go on');
	await page.goto(`${site.origin}/send/${journey}/check`);
	if (page.url().endsWith('/just-for')) await press(page, /gets what I wrote here/);
	await press(page, /^Send to/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sent');
	return receiptId(page);
}

async function answer(officer: Page, site: Site, id: string, words: string): Promise<void> {
	await officer.goto(`${site.origin}/inbox/${id}`);
	await officer.getByLabel('Your reply').fill(words);
	await press(officer, 'Send reply');
}

test('who wants to be told is told at once, and still finds the answer', async ({ page, site, browser }) => {
	await signInChild(page, site, 'Tomasz');
	const id = await send(page, site, 'message', 'say', 'is my bike at school');
	await page.getByLabel('David tells me').check();
	await press(page, 'Save');
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'david.osei');
	await answer(officer, site, id, 'Yes, by the gate.');
	await expect(officer.getByText('Tomasz wants somebody to tell them.')).toBeVisible();
	await officer.goto(`${site.origin}/inbox`);
	await toTell(officer).locator(`a[href="/inbox/${id}"]`).click();
	const told = officer.getByRole('form', { name: 'Tomasz has not seen the answer yet' });
	await told.getByRole('button').click();
	await expect(officer).toHaveTitle(/^Problem: /);
	await expect(officer.locator('#problems')).toContainText('Fill in the day.');
	await told.getByLabel('On which day did you tell Tomasz?').fill('2026-11-17');
	await told.getByRole('button').click();
	await expect(officer.getByText('David Osei told Tomasz of the answer on Tuesday 17 November')).toBeVisible();
	await expect(told).toHaveCount(0);
	await officer.goto(`${site.origin}/inbox`);
	await expect(officer.locator(`details a[href="/inbox/${id}"]`)).toHaveCount(0);
	await page.goto(`${site.origin}/home`);
	await expect(page.getByText('David wrote back to you.')).toBeVisible();
	await officer.close();
});

test('an answer that nobody looked at becomes a task after 5 working days, until the child looks', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Idris');
	const id = await send(page, site, 'message', 'say', 'can I have a key');
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'david.osei');
	await answer(officer, site, id, 'Yes. I asked Wendy.');
	const task = officer.locator(`details a[href="/inbox/${id}"]`);
	await expect(officer.getByText('If they have not looked by Tuesday 24 November')).toBeVisible();
	for (const [day, isTask] of [
		['2026-11-23', 0],
		['2026-11-24', 1]
	] as const) {
		await site.moveTo(Date.parse(`${day}T10:00:00Z`));
		await signInStaff(officer, site, 'david.osei');
		await expect(task).toHaveCount(isTask);
	}
	await signInChild(page, site, 'Idris');
	await page.goto(`${site.origin}/sent/${id}`);
	await expect(page.getByText('Yes. I asked Wendy.')).toBeVisible();
	await officer.reload();
	await expect(task).toHaveCount(0);
	await officer.close();
});

test('decisions: home says that they are there until the child looks; the officer is told to tell', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Leo');
	const news = page.getByRole('link', { name: /Jo has sent what was decided/ });
	await expect(news).toBeVisible();
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'jo.bell');
	const task = officer.locator('details a', { hasText: 'Leo: what was decided' });

	// Folded away, as there are more than three.
	await toTell(officer).locator('summary').click();
	await task.click();
	await expect(officer.getByText('Leo has not seen the decisions yet')).toBeVisible();
	await news.click();
	await expect(page).toHaveURL(/\/review#decisions$/);
	await page.goto(`${site.origin}/home`);
	await expect(news).toHaveCount(0);
	await officer.reload();
	await expect(officer.getByText('Leo has not seen the decisions yet')).toHaveCount(0);
	await officer.goto(`${site.origin}/inbox`);
	await expect(task).toHaveCount(0);
	await officer.close();
});

test('"Have you been told what was decided?": not sure goes to the officer and gets an answer', async ({
	page,
	site,
	browser
}) => {
	await site.moveTo(Date.parse('2026-11-20T09:00:00Z'));
	await signInChild(page, site, 'Ana');
	await page.getByRole('link', { name: 'Have you been told what was decided?' }).click();
	await expect(page).toHaveTitle('One question - Say So');
	await expect(page.getByText('Jo will read it.')).toBeVisible();
	await press(page, 'Send my answer');
	await expect(page).toHaveTitle('Problem: One question - Say So');
	await expect(page.locator('#problems')).toContainText('Pick one: yes, no or not sure.');
	await page.getByLabel('Not sure').check();
	await press(page, 'Send my answer');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sent');
	const id = receiptId(page);
	await page.goto(`${site.origin}/home`);
	await expect(page.getByRole('link', { name: 'Have you been told' })).toHaveCount(0);
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'jo.bell');
	await officer.goto(`${site.origin}/inbox/${id}`);
	await expect(officer.getByText('Have you been told what was decided?')).toBeVisible();
	await expect(officer.getByText('Not sure', { exact: true })).toBeVisible();
	await officer.close();
});

test('every kind of item: "Not read yet" and the numbers on home and receipt until an adult opens it', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Leo');
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'jo.bell');
	const manager = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(manager, site, 'helen.marsh');
	const unread = page.locator('.note', { has: page.getByRole('heading', { name: 'Not read yet' }) });
	const kinds = [
		['views', 'well'],
		['plan', 'where'],
		['advocate', 'help'],
		['message', 'say'],
		['complaint', 'happened'],
		// Only the manager sees it, where nothing else was chosen.
		['rate', 'better']
	] as const;
	for (const [kind, step] of kinds) {
		const id = await send(page, site, kind, step, 'the blue door');
		const receipt = page.url();
		const panel = page.locator('.note', { hasText: 'Not read yet' });
		for (const where of [panel, unread]) {
			if (where === unread) await page.goto(`${site.origin}/home`);
			for (const number of ['999', '08001111', '01632960001', '01632960002'])
				await expect(where.locator(`a[href="tel:${number}"]`), `${kind}: ${number}`).toBeVisible();
		}
		await expect(unread.locator(`a[href="/sent/${id}"]`), kind).toBeVisible();
		if (kind === 'rate') await manager.goto(`${site.origin}/manage/inbox/${id}`);
		else await officer.goto(`${site.origin}/inbox/${id}`);
		await page.reload();
		await expect(unread.locator(`a[href="/sent/${id}"]`), kind).toHaveCount(0);
		await page.goto(receipt);
		await expect(panel, kind).toHaveCount(0);
	}
	// What was just for the officer is nowhere on the child's pages.
	await page.goto(`${site.origin}/send/views/well`);
	await page.locator('textarea').fill('one more');
	await press(page, 'Save and go on');
	await page.goto(`${site.origin}/send/views/just-for`);
	await page.locator('textarea').fill('a secret');
	await press(page, /gets what I wrote here/);
	await press(page, 'Send to Jo');
	const [alone] = itemsOf(site, 'Leo', "kind = 'alone'");
	await page.goto(`${site.origin}/home`);
	await expect(page.locator(`a[href="/sent/${alone}"]`)).toHaveCount(0);
	await officer.close();
	await manager.close();
});
