/** A review from both sides: decisions that reach the child, what the child says of them, and the sheet. JavaScript off. */
import type { Page } from '@playwright/test';
import { itemsOf } from '../support/database.ts';
import { signInChild, signInStaff } from '../support/people.ts';
import type { Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** The page of the officer's review of a child, from the list. */
async function openReview(page: Page, site: Site, child: string): Promise<void> {
	await page.goto(`${site.origin}/reviews`);
	await page
		.getByRole('link', { name: new RegExp(`^${child},`) })
		.first()
		.click();
}

const form = (page: Page, name: string) => page.getByRole('form', { name });

async function decide(page: Page, what: string, who: string): Promise<void> {
	const deciding = form(page, 'Write down a decision');
	await deciding.getByLabel('What was decided?').fill(what);
	await deciding.getByLabel('Who does it?').fill(who);
	await deciding.getByRole('button').click();
}

test('decisions: written down, sent, seen, "not yet", and back to the officer', async ({ page, site, browser }) => {
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'david.osei');
	await openReview(officer, site, 'Idris');
	await form(officer, 'It was held')
		.getByLabel(/On which day/)
		.fill('2026-11-17');
	await form(officer, 'It was held').getByRole('button').click();
	await expect(officer.getByText('Held on Tuesday 17 November').first()).toBeVisible();

	// The words of the system are pointed out, and never refused.
	await decide(officer, 'Contact with Max is every week.', 'Wendy');
	await expect(officer.getByText('“contact”: say “seeing your family”, or “ring”')).toBeVisible();
	await officer.getByRole('button', { name: /^Take it out/ }).click();
	await decide(officer, 'You see Max every week. Wendy drives you.', 'Wendy');
	await signInChild(page, site, 'Idris');
	await page.goto(`${site.origin}/review`);
	await expect(page.getByText('You see Max every week')).toHaveCount(0);

	await officer.getByRole('button', { name: 'Send the decisions to Idris' }).click();
	await expect(officer.getByText('Sent. Idris sees the decisions now.')).toBeVisible();
	await page.reload();
	const decision = page.getByRole('article').filter({ hasText: 'You see Max every week. Wendy drives you.' }).first();
	await expect(decision).toBeVisible();
	await expect(page.getByText('Contact with Max')).toHaveCount(0);

	// Nothing is picked for the child; nothing that was typed is lost.
	await decision.getByLabel('Do you want to say more?').fill('mums car is broken');
	await decision.getByRole('button', { name: 'Tell David' }).click();
	await expect(page).toHaveTitle(/^Problem: /);
	await expect(page.locator('#problems')).toBeFocused();
	await expect(decision.getByLabel('Do you want to say more?')).toHaveValue('mums car is broken');
	await decision.getByLabel('Not yet').check();
	await decision.getByRole('button', { name: 'Tell David' }).click();
	await expect(page.getByText('Sent. David will see it.')).toBeVisible();
	await expect(decision.getByText(/^You said: Not yet/)).toBeVisible();

	await officer.reload();
	await expect(officer.getByText(/^Idris says: Not yet/)).toBeVisible();
	// The words are read in the inbox, where the child sees that they were.
	await expect(officer.getByText('mums car is broken')).toHaveCount(0);
	await officer.getByRole('link', { name: 'Read what Idris wrote with it' }).click();
	await officer.getByRole('link', { name: /Idris/ }).first().click();
	await expect(officer.getByText('mums car is broken')).toBeVisible();

	// "I don't agree" begins a message that says what it is about. It is not sent yet.
	await decision.getByRole('button', { name: /^I don’t agree/ }).click();
	await expect(page).toHaveURL(/\/send\/message\/say$/);
	await expect(page.locator('textarea')).toHaveValue(/^I don’t agree with this: “You see Max every week/);
	await officer.close();
});

test('the sheet shows what it may, and not what it must not; the child crosses out', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Yusuf');
	for (const [step, words, isAloud] of [
		['well', 'canary football', true],
		['worries', 'canary nights', false],
		['not-talk', 'canary my dad', true]
	] as const) {
		await page.goto(`${site.origin}/send/views/${step}`);
		await page.locator('textarea').fill(words);
		if (!isAloud) await page.getByLabel(/do not read this out/i).check();
		await page.getByRole('button', { name: 'Save and go on' }).click();
	}
	await page.goto(`${site.origin}/send/views/just-for`);
	await page.locator('textarea').fill('canary alone');
	await page.getByRole('button', { name: /gets what I wrote here/ }).click();
	await page.getByRole('button', { name: /^Send to/ }).click();

	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'priya');
	await openReview(officer, site, 'Yusuf');
	await officer.getByRole('link', { name: 'See and print the sheet' }).click();
	await expect(officer).toHaveTitle('Sheet - Say So');
	// Nothing of it before the officer has opened it: the child sees who has read what.
	await expect(officer.getByText('canary football')).toHaveCount(0);
	const sheet = officer.url();
	const unopened = officer.getByRole('region', { name: /have not opened/ }).getByRole('link');
	for (let left = await unopened.count(); left > 0; left -= 1) {
		await unopened.first().click();
		await officer.goto(sheet);
	}
	await expect(officer.getByText('canary football')).toBeVisible();
	for (const words of ['canary nights', 'canary my dad', 'canary alone'])
		await expect(officer.getByText(words), words).toHaveCount(0);
	await officer.getByRole('button', { name: 'Put it on the sheet' }).click();
	await expect(officer.getByText('canary my dad')).toBeVisible();

	// The child saw all of it beforehand, and takes one back and gives another.
	await page.goto(`${site.origin}/review`);
	const line = (words: string) => page.getByRole('article').filter({ hasText: words });
	await expect(line('canary my dad')).toBeVisible();
	await expect(page.getByText('canary alone')).toHaveCount(0);
	await line('canary football')
		.getByRole('button', { name: /^Cross this out/ })
		.click();
	await line('canary nights')
		.getByRole('button', { name: /^You can read this out/ })
		.click();
	await officer.reload();
	await expect(officer.getByText('canary football')).toHaveCount(0);
	await expect(officer.getByText('canary nights')).toBeVisible();
	await officer.close();
});

test('a meeting in parts: the child sees when, where and who of each', async ({ page, site, browser }) => {
	await signInChild(page, site, 'Ewan');
	await page.goto(`${site.origin}/review`);
	await expect(page.getByText('Part 1')).toHaveCount(0);

	// The manager is Ewan's reviewing officer, and has the same pages.
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'helen.marsh');
	await officer.getByRole('link', { name: 'Reviews' }).click();
	await officer.getByRole('link', { name: /^Ewan,/ }).click();
	await officer.locator('summary').filter({ hasText: 'Time, place and people' }).click();
	await officer.getByLabel('Part 1: when').fill('4pm to 4:30pm');
	await officer.getByLabel('Part 1: where').fill('the kitchen');
	await officer.getByLabel('Part 1: who').fill('Ewan, Gail and Helen');
	await officer.getByLabel('Part 2: when').fill('after that');
	await officer.getByRole('form', { name: 'Time, place and people' }).getByRole('button').click();

	await page.reload();
	const parts = page.getByText('Your review has 2 parts').locator('..');
	for (const words of ['Part 1', '4pm to 4:30pm', 'the kitchen', 'Ewan, Gail and Helen', 'Part 2', 'after that'])
		await expect(parts.getByText(words, { exact: false }), words).toBeVisible();
	await officer.close();
});

test('what the officer wrote down in a talk: the child says whether it is right', async ({ page, site, browser }) => {
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'david.osei');
	await officer.goto(`${site.origin}/children`);
	await officer.getByRole('link', { name: /^Mei,/ }).click();
	await officer.getByRole('link', { name: 'Views for a review', exact: true }).click();
	await expect(officer).toHaveTitle('Write down, form 1 - Say So');
	const words = (step: string) => officer.locator(`[id="${step}.words"]`);
	// A page of its own for each topic, whether or not it was ticked; never the one that is just for David.
	await words('about-school').fill('school is boring');
	await expect(words('just-for')).toHaveCount(0);
	await words('well').fill('x'.repeat(5001));
	await officer.getByRole('button', { name: 'Send it for Mei' }).click();
	await expect(officer).toHaveTitle('Problem: Write down, form 1 - Say So');
	await expect(officer.locator('#problems').getByRole('link')).toHaveAttribute('href', '#well.words');
	await expect(words('about-school')).toHaveValue('school is boring');
	await words('well').fill('I like the noodles');
	await officer.getByRole('button', { name: 'Send it for Mei' }).click();
	await expect(officer.getByText('Written down. Mei is asked whether it is right.')).toBeVisible();

	await signInChild(page, site, 'Mei');
	await expect(page.getByText('David wrote this down for you')).toBeVisible();
	await page.getByRole('link', { name: 'Read what David wrote' }).click();
	await expect(page.getByText('I like the noodles')).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'No, that is not what I said' }).click();
	await expect(page.getByText('David wrote this down for you')).toHaveCount(0);
	await officer.goto(`${site.origin}/inbox?kind=views`);
	await expect(officer.getByText('Says: this is not what I said').first()).toBeVisible();
	await officer.close();
});

test('a complaint about the officer, typed in from paper: it goes past the officer, who is told so first', async ({
	page,
	site
}) => {
	await signInStaff(page, site, 'david.osei');
	await page.goto(`${site.origin}/children`);
	await page.getByRole('link', { name: /^Mei,/ }).click();
	await page.getByRole('link', { name: 'Complaint', exact: true }).click();
	await expect(page.locator('#send')).toContainText('Once it is sent, you no longer see it.');
	await page.getByLabel('On paper').check();
	await page.getByLabel('My reviewing officer').check();
	await page.locator('[id="happened.words"]').fill('David forgot me');
	await page.getByLabel('Mei needs help soon').check();
	for (const name of ['Helen Marsh', 'Rashid Khan']) await page.getByLabel(name).check();
	await page.getByRole('button', { name: 'Send it for Mei' }).click();
	await expect(page.locator('#problems')).toContainText('Someone has to read it.');
	await expect(page.locator('[id="happened.words"]')).toHaveValue('David forgot me');
	await page.getByLabel('Rashid Khan').uncheck();
	await page.getByLabel('Helen Marsh').uncheck();
	await page.getByRole('button', { name: 'Send it for Mei' }).click();
	const [id] = itemsOf(site, 'Mei', "kind = 'complaint' AND came_in = 'paper' AND urgent");
	await expect(page.getByText('Written down. Mei is asked whether it is right.')).toBeVisible();
	await expect(page.locator(`a[href="/inbox/${id}"]`)).toHaveCount(0);
	expect((await page.goto(`${site.origin}/inbox/${id}`))?.status()).toBe(404);
	await page.context().clearCookies();
	await signInStaff(page, site, 'helen.marsh');
	await page.goto(`${site.origin}/manage/inbox/${id}`);
	await expect(page.getByText('David forgot me')).toBeVisible();
});

test('who must not come is never offered; a contact is written down', async ({ page, site, browser }) => {
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'jo.bell');
	await officer.goto(`${site.origin}/children`);
	await officer.getByRole('link', { name: /^Amara,/ }).click();
	await expect(officer.getByText('Derek').first()).toBeVisible();
	const contact = form(officer, 'Write down a contact');
	await contact.getByRole('button').click();
	await expect(officer).toHaveTitle(/^Problem: /);
	await contact.getByLabel('On which day?').fill('2026-11-16');
	await contact.getByLabel('What was it for?').fill('A call');
	await contact.getByLabel('What was said?').fill('All is well.');
	await contact.getByRole('button').click();
	await expect(officer.getByText(/^Monday 16 November, written down by Jo Bell/)).toBeVisible();
	await signInChild(page, site, 'Amara');
	await page.goto(`${site.origin}/send/plan/who`);
	await expect(page.getByText('Nadia Rahman').first()).toBeVisible();
	await expect(page.getByText('Derek')).toHaveCount(0);
	await officer.close();
});
