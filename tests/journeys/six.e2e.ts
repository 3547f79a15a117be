/** The journeys beside `views`, without JavaScript: what their stories in stories.e2e.ts do not tell. */
import { itemsOf, rowsOf } from '../support/database.ts';
import { signInChild, signInStaff } from '../support/people.ts';
import { expect, test } from '../support/test.ts';
import { tuesdayMorning } from '../support/site.ts';
import { enough, go, heading, press, receiptId, say, skip, tile, whoSees } from '../support/story.ts';

test('home has six things to do, and what was sent is easy to find', async ({ page, site }) => {
	await signInChild(page, site, 'Amara');
	const titles = await page.locator('.tile b').allInnerTexts();
	expect(titles).toEqual([
		'My review',
		'Tell Jo something',
		'Ask for an advocate',
		'Something is wrong',
		'How was my review?',
		'My rights'
	]);
	await page.getByRole('link', { name: 'Things I sent' }).click();
	await expect(heading(page)).toHaveText('Things I sent');
});

test('a journey that was begun is found again, and a tick alone is enough', async ({ page, site }) => {
	await signInChild(page, site, 'Mason');
	await tile(page, /Tell .* something/);
	await page.getByLabel('I have good news').check();
	await go(page);
	await page.getByRole('link', { name: 'Stop here and come back later' }).click();
	await page.getByRole('link', { name: /Started, and saved/ }).click();
	await expect(heading(page)).toHaveText('What do you want to say?');
	await enough(page);
	await press(page, /^Send to/);
	await expect(heading(page)).toHaveText('Sent');
});

test('what is sent on Saturday night counts from Monday', async ({ page, site }) => {
	await site.moveTo(Date.parse('2026-11-21T22:00:00Z'));
	await signInChild(page, site, 'Callum');
	await tile(page, /Something is wrong/);
	await expect(whoSees(page)).toContainText('By the end of Monday 23 November the people who look after complaints');
	await page.getByLabel('School', { exact: true }).check();
	await go(page);
	await enough(page);
	await press(page, /^Send to/);
	await expect(page.getByText('By Monday 7 December. If it takes longer, you will see why.')).toBeVisible();
	await site.moveTo(tuesdayMorning);
});

test('a complaint about the officer: it is said on every page who reads it, and somebody has to', async ({
	page,
	site
}) => {
	await signInChild(page, site, 'Kai');
	await tile(page, /Something is wrong/);
	await expect(whoSees(page)).toContainText('Jo will read it.');
	await page.getByLabel('My reviewing officer').check();
	await go(page);
	// From the next page on, Jo is out of it.
	await expect(whoSees(page)).toContainText('Helen will read it.');
	await expect(whoSees(page)).toContainText('Jo will not see it, and Say So will not tell Jo.');
	await skip(page);
	await say(page, 'Jo never rings back');
	await go(page);
	for (let left = 4; left > 0; left -= 1) await skip(page);
	await expect(heading(page)).toHaveText('Who must not be told?');
	await expect(page.getByText('The person Jo works for')).toBeVisible();
	await expect(page.getByText('Looks after complaints')).toBeVisible();
	await page.getByLabel('Helen Marsh').check();
	await page.getByLabel('Rashid Khan').check();
	await go(page);
	await expect(page).toHaveTitle(/^Problem: Question 8 of 9 - Say So$/);
	await expect(page.locator('#problems')).toContainText('Someone has to read it. Leave one person without a tick.');
	await expect(page.getByLabel('Rashid Khan')).toBeChecked();
	await page.getByLabel('Rashid Khan').uncheck();
	await go(page);
	await skip(page);
	await expect(page.getByRole('button', { name: 'Send to the people who look after complaints' })).toBeVisible();
	await press(page, 'Change Who must not be told');
	await page.getByLabel('Helen Marsh').uncheck();
	await press(page, 'Save, and back to check');
	await expect(whoSees(page)).toContainText('Helen will read it.');
	await expect(whoSees(page)).toContainText('The people who look after complaints will read it, too.');
	await press(page, 'Send to Helen');
	await expect(page.getByText('Helen has got what you said.')).toBeVisible();
	await expect(page.getByText('The people who look after complaints have it now, too')).toBeVisible();
	await expect(whoSees(page)).toContainText('Jo will not see it');
	expect(rowsOf(site, 'SELECT audience FROM contribution WHERE id = ?', receiptId(page))).toEqual([
		{ audience: 'manager' }
	]);
});

test('whoever reads it changed since the check page was opened: it says so before anything is sent', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Leo');
	await tile(page, /Something is wrong/);
	await page.getByLabel('My social worker').check();
	await go(page);
	await enough(page);
	const old = await page.locator('input[name=version]').getAttribute('value');
	const named = await page.locator('input[name=named]').getAttribute('value');
	expect(old).toBeTruthy();
	const other = await browser.newPage({ javaScriptEnabled: false });
	await signInChild(other, site, 'Leo');
	await other.goto(`${site.origin}/send/complaint/about`);
	await other.getByLabel('My reviewing officer').check();
	await go(other);
	await other.close();
	await press(page, /^Send to/);
	await expect(page).toHaveTitle('Problem: Check - Say So');
	expect(await page.locator('input[name=named]').getAttribute('value')).not.toBe(named);
	await press(page, 'Send to Helen');
	await expect(heading(page)).toHaveText('Sent');
});

test('who must not be told, alone, is not sent: the page says what to add', async ({ page, site }) => {
	await signInChild(page, site, 'Ruby');
	await page.goto(`${site.origin}/send/complaint/not-told`);
	await page.getByLabel('Helen Marsh').check();
	await enough(page);
	await press(page, /^Send to/);
	await expect(page.locator('#problems')).toContainText('Now say what it is about, too.');
	await page.goto(`${site.origin}/send/complaint/advocate`);
	await page.getByLabel('Yes please').check();
	await go(page);
	await press(page, /^Send to/);
	await expect(heading(page)).toHaveText('Sent');
});

test('before the day after a review there is nothing to rate: the tile says when', async ({ page, site }) => {
	await signInChild(page, site, 'Kai');
	const rate = page.locator('.tile', { hasText: 'How was my review?' });
	await expect(rate).toContainText('You can say it here from Thursday 19 November');
	await expect(page.locator('.tiles').getByRole('link', { name: /How was my review/ })).toHaveCount(0);
	await page.goto(`${site.origin}/send/rate/held`);
	expect(new URL(page.url()).pathname).toBe('/home');
});

test('each journey is there for paper, without what was written here', async ({ page, site }) => {
	await signInChild(page, site, 'Ana');
	await tile(page, /Something is wrong/);
	await page.getByLabel('School', { exact: true }).check();
	await go(page);
	await skip(page);
	await say(page, 'zebra words');
	await go(page);
	for (const journey of ['views', 'plan', 'advocate', 'message', 'complaint', 'rate']) {
		await page.goto(`${site.origin}/paper/${journey}`);
		await expect(page).toHaveTitle('On paper - Say So');
		await expect(page.getByText(/give it to/)).toBeVisible();
		await expect(page.getByText('zebra words')).toHaveCount(0);
		await expect(page.getByText('Just for')).toHaveCount(0);
	}
	// Every page that Ana could be asked: each topic, but not those for older ones.
	await page.goto(`${site.origin}/paper/views`);
	await expect(page.getByRole('heading', { name: 'How is school or college?' })).toBeVisible();
	await expect(page.getByText('Really good')).not.toHaveCount(0);
	await expect(page.getByText('a place of your own?')).toHaveCount(0);
	expect((await page.goto(`${site.origin}/paper/holiday`))?.status()).toBe(404);
});

test('a child with nothing anywhere yet finds where to begin', async ({ page, site }) => {
	await signInChild(page, site, 'Sofia');
	await expect(page.getByText('There is no day for your review yet.')).toBeVisible();
	await expect(page.locator('.note', { hasText: 'You have not sent anything yet.' })).toContainText(
		'It goes to Priya when you press Send.'
	);
	await expect(page.getByText('Not read yet')).toHaveCount(0);
	await page.goto(`${site.origin}/sent`);
	await expect(page.getByRole('heading', { name: 'You have not sent anything yet.' })).toBeVisible();
	await page.getByRole('link', { name: 'Tell Priya something' }).click();
	await expect(heading(page)).toHaveText('What do you want to tell Priya?');
});

test('what nobody has read stands on the first page, all of it, with numbers to ring, whatever was written', async ({
	page,
	site
}) => {
	await signInChild(page, site, 'Mei');
	const note = page.locator('.note', { hasText: 'Not read yet' });
	const unread = async () => {
		await page.goto(`${site.origin}/home`);
		return note.getByRole('link', { name: /^What you sent on/ }).count();
	};
	const before = await unread();
	for (const words of ['I like noodles', 'he hits me when nobody looks']) {
		await page.goto(`${site.origin}/send/message/say`);
		await say(page, words);
		await enough(page);
		await press(page, 'Send to David');
		await expect(heading(page)).toHaveText('Sent');
	}
	expect(await unread()).toBe(before + 2);
	const lines = await note.getByRole('listitem').filter({ hasText: 'What you sent on' }).allInnerTexts();
	const bare = lines.map((line) => line.replace(/ on .* at [^.]+/, ''));
	expect(new Set(bare)).toEqual(new Set(['What you sent. David will read it.']));
	const numbers = await note
		.locator('a[href^="tel:"]')
		.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
	const digits = (name: string) => `tel:${site.settings[name]!.replace(/\D/g, '')}`;
	expect(numbers).toEqual(['tel:999', 'tel:08001111', digits('COUNCIL_PHONE'), digits('NIGHT_PHONE')]);
});

test('what an adult wrote down says so to both, and whether it is right', async ({ page, site, browser }) => {
	const [id] = itemsOf(site, 'Ruby', "came_in = 'talk'");
	await signInChild(page, site, 'Ruby');
	await page.goto(`${site.origin}/sent/${id}`);
	await expect(page.getByText(/^You said this in a talk\. Jo wrote it down on /)).toBeVisible();
	await expect(page.getByText('in Say So', { exact: false })).toHaveCount(0);
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'jo.bell');
	await officer.goto(`${site.origin}/inbox/${id}`);
	const side = officer.locator('aside');
	await expect(side).toContainText('Jo Bell, from a talk with Ruby');
	await expect(side).toContainText('Not yet. Ruby is asked');
	await press(page, 'Yes, that is right');
	await page.goto(`${site.origin}/sent/${id}`);
	await expect(page.getByText('You said that it is right.')).toBeVisible();
	await officer.reload();
	await expect(side).toContainText('Yes, on Tuesday 17 November');
	await officer.close();
});
