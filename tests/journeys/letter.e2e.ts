/** A child with a letter in their hand: from the printed words to the receipt, and again the next day. */
import type { Browser, Page } from '@playwright/test';
import { encode } from 'uqr';
import { codeWords } from '../../src/lib/server/code-words.ts';
import { childId } from '../support/database.ts';
import { ownSite } from '../support/own-site.ts';
import { tuesdayMorning, type Site } from '../support/site.ts';
import { adult, enough, go, heading, press, say, send, skip, tile } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const site = ownSite();
const day = 86_400_000;

test.beforeEach(async () => {
	await site().moveTo(tuesdayMorning);
});

/** The four words, as they stand on the letter that is printed. */
const printed = async (page: Page) => (await page.locator('.letter-words b').allInnerTexts()).join(' ');

/** An officer makes the letter of a child, on the child's page; gives the page with it. */
async function makeLetter(browser: Browser, name: string, officer = 'jo.bell'): Promise<Page> {
	const page = await adult(browser, site(), officer);
	await page.goto(`${site().origin}/children/${childId(site(), name)}`);
	await page.getByRole('link', { name: `Letter for ${name}` }).click();
	await press(page, /^Make (the letter|a new code)$/);
	return page;
}

/** Somebody with the letter opens the address that stands on it, on a phone of nobody's. */
async function comeIn(browser: Browser, words: string, { origin }: Site = site()): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(origin);
	await page.getByRole('link', { name: 'I have a letter' }).click();
	await page.getByLabel('Your four words').fill(words);
	await press(page, 'Go in');
	if (page.url().endsWith('/leaving-fast')) await press(page, 'OK, go on');
	return page;
}

test('from the letter to the receipt, and the next day again: what was sent with it, and nothing older', async ({
	browser
}) => {
	const desk = await makeLetter(browser, 'Amara');
	const letter = desk.locator('.letter');
	await expect(heading(desk)).toHaveText('Hello Amara,');
	await expect(letter).toContainText(new URL(site().origin).host);
	await expect(letter).toContainText('The words work until Wednesday 13 January 2027.');
	await expect(letter).toContainText('Childline on 0800 1111');
	await expect(letter).toContainText('01632 960 001');
	const words = await printed(desk);
	expect(words.split(' ')).toHaveLength(4);
	// The picture holds the address alone.
	await expect(letter.getByRole('img')).toHaveAccessibleName(new URL(site().origin).host);
	await press(desk, /^I have given it to Amara$/);
	await expect(desk.locator('main')).toContainText('Given to Amara on Tuesday 17 November.');

	// As a child types: big letters, and one word wrong at first.
	const page = await comeIn(browser, words.replace(/^\w+/, 'Xyzzy'));
	await expect(page.locator('#problems')).toContainText('We do not know the word “xyzzy”.');
	await page.getByLabel('Your four words').fill(words.toUpperCase().replaceAll(' ', ' - '));
	await press(page, 'Go in');
	await expect(page).toHaveURL(/\/leaving-fast$/);
	await press(page, 'OK, go on');
	await expect(heading(page)).toContainText('Hi Amara');
	// Amara has sent things by another way: nothing of them is here.
	await expect(page.locator('main')).toContainText('You have not sent anything yet.');
	await tile(page, /^Tell Jo something/);
	await go(page);
	await say(page, 'Can Biscuit the cat come too?');
	await enough(page);
	await send(page, site(), 'Amara', 'Jo');
	await expect(page.locator('main')).not.toContainText('You will not see this one again');

	// The letter lies in a drawer: it is printed no more, and works.
	await desk.reload();
	await expect(desk.locator('.letter')).toHaveCount(0);
	await expect(desk.locator('main')).toContainText('Somebody first came in with it on Tuesday 17 November.');
	await site().moveTo(tuesdayMorning + day);
	const next = await comeIn(browser, words);
	await expect(next).toHaveURL(/\/home$/);
	await next.getByRole('link', { name: 'Things I sent' }).click();
	await expect(next.locator('.listed')).toHaveCount(1);
	await next.locator('.listed a').first().click();
	await expect(next.locator('main')).toContainText('Can Biscuit the cat come too?');

	// A new letter: the old words stop, and who was in with them is out.
	const renewed = await makeLetter(browser, 'Amara');
	await next.reload();
	await expect(next).toHaveURL(/\/sign-in/);
	const out = await comeIn(browser, words);
	await expect(out.locator('#problems')).toContainText('These four words do not open anything now.');
	const anew = await comeIn(browser, await printed(renewed));
	await expect(anew.locator('main')).toContainText('You have not sent anything yet.');
});

test('a complaint about the officer is shown in the session that sent it, and never again by the letter', async ({
	browser
}) => {
	const desk = await makeLetter(browser, 'Ruby');
	const words = await printed(desk);
	const page = await comeIn(browser, words);
	await page.goto(`${site().origin}/send/complaint/about`);
	await expect(page.locator('main')).toContainText('Finish this one today');
	await page.getByLabel('My reviewing officer').check();
	await go(page);
	await skip(page);
	await say(page, 'Jo never came when I asked.');
	await enough(page);
	const id = await send(page, site(), 'Ruby', 'Helen');
	await expect(page.locator('main')).toContainText('You will not see this one again with your letter');
	await page.goto(`${site().origin}/sent/${id}`);
	await expect(page.locator('main')).toContainText('Jo never came when I asked.');

	// The officer, who printed the letter, comes in with it.
	const officer = await comeIn(browser, words);
	await expect(officer.locator('main')).toContainText('You have not sent anything yet.');
	await officer.goto(`${site().origin}/sent`);
	await expect(officer.locator('main')).not.toContainText('Problem');
	await expect(officer.locator('.listed')).toHaveCount(0);
	const answer = await officer.goto(`${site().origin}/sent/${id}`);
	expect(answer!.status()).toBe(404);
});

test('the officer prints every letter that is due, each on a page of its own', async ({ browser }) => {
	const page = await adult(browser, site(), 'jo.bell');
	await page.goto(`${site().origin}/reviews`);
	await page.getByRole('link', { name: /^Letters: \d+ reviews in the next 20 working days/ }).click();
	await press(page, /^Make \d+ letters$/);
	const letters = page.locator('.letter');
	const count = await letters.count();
	expect(count).toBeGreaterThan(1);
	// The picture holds the address, and nothing of the code.
	const { data } = encode(site().origin, { ecc: 'M', border: 2 });
	const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
	await expect(letters.first().locator('svg path[fill="#000"]')).toHaveAttribute('d', dark);
	await page.emulateMedia({ media: 'print' });
	// Large type: 13.5pt.
	await expect(letters.first()).toHaveCSS('font-size', '18px');
	for (const at of Array.from({ length: count - 1 }, (_, n) => n + 1))
		await expect(letters.nth(at)).toHaveCSS('break-before', 'page');
	await expect(page.locator('.off-paper').first()).toBeHidden();
	// Whatever words are drawn, four of the widest stand whole in one row: on A4 less its margins, in CSS pixels.
	await page.setViewportSize({ width: Math.floor(((210 - 2 * 14) / 25.4) * 96), height: 1000 });
	const broken = await letters.first().evaluate((letter, all) => {
		const row = letter.querySelector<HTMLElement>('.letter-words')!;
		const boxes = [...row.querySelectorAll('b')];
		const heightWith = (word: string) => {
			for (const box of boxes) box.textContent = word;
			return row.offsetHeight;
		};
		const usual = heightWith('cat');
		return all.filter((word) => heightWith(word) > usual || boxes.some((box) => box.scrollWidth > box.clientWidth));
	}, codeWords);
	expect(broken).toEqual([]);
	// One side of A4 each.
	const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
});
