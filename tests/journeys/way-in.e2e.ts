/** A child makes their own way in from a letter, by words or by pictures, and comes in by it; nobody learns who has one. */
import type { Browser, Page } from '@playwright/test';
import type { Picture } from '../../src/lib/pictures.ts';
import { ask, cookieOf, type Answer } from '../support/ask.ts';
import { rowsOf } from '../support/database.ts';
import { ownSite } from '../support/own-site.ts';
import { makeLetter } from '../support/sign-in.ts';
import { tuesdayMorning } from '../support/site.ts';
import { enough, go, heading, press, say, send, tile } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const site = ownSite();
const four: Picture[] = ['duck', 'kite', 'cake', 'moon'];

/** A child with a letter of that officer's, at their first page. */
async function comeIn(browser: Browser, child: string, officer: string): Promise<Page> {
	const words = await makeLetter(site(), child, officer);
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${site().origin}/letter`);
	await page.getByLabel('Your four words').fill(words);
	await press(page, 'Go in');
	await press(page, 'OK, go on');
	return page;
}

const name = (page: Page, text: string) => page.getByLabel('Your name here').fill(text);
const follow = (page: Page, link: string) => page.getByRole('link', { name: link }).click();
const wordsBox = (page: Page) => page.getByLabel('Your three words');
const problem = (page: Page) => page.locator('#problems');

const button = (page: Page, picture: string) => page.getByRole('button', { name: picture, exact: true });

/** Presses pictures with the keyboard. */
async function pressByKey(page: Page, ...pictures: readonly Picture[]): Promise<void> {
	for (const picture of pictures) {
		await button(page, picture).focus();
		await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	}
}

/** Walks there with the Tab key alone. */
async function tabTo(page: Page, picture: Picture): Promise<void> {
	while (!(await button(page, picture).evaluate((each) => each === document.activeElement)))
		await page.keyboard.press('Tab');
}

test('from the letter to a name and three words; out, and in again by them', async ({ browser }) => {
	const page = await comeIn(browser, 'Amara', 'jo.bell');
	// Begun by the letter, and found again by the own way in.
	await tile(page, /^Tell Jo something/);
	await go(page);
	await say(page, 'My bike is mended.');
	await go(page);
	await page.goto(`${site().origin}/home`);
	await follow(page, 'Make your own way in');
	await expect(heading(page)).toHaveText('Make your own way in');
	await follow(page, 'Start');

	await name(page, 'Kai');
	await press(page, 'Go on');
	await expect(problem(page)).toContainText('Someone has this name already. Pick another one.');
	await expect(page.getByLabel('Your name here')).toHaveValue('Kai');
	await name(page, 'amara');
	await press(page, 'Go on');
	await expect(problem(page)).toContainText('People who know you could guess that name.');
	await name(page, 'Bluekite');
	await press(page, 'Go on');

	await follow(page, 'Three words');
	const suggested = page.locator('.asis');
	const first = await suggested.innerText();
	await follow(page, 'Show me other words');
	await expect(suggested).not.toHaveText(first);
	await wordsBox(page).fill('otter lemon kite');
	await press(page, 'Take my words');
	await expect(problem(page)).toContainText('One of these words is in your name.');
	await expect(wordsBox(page)).toHaveValue('');
	const words = await suggested.innerText();
	await press(page, 'Take these words');
	await wordsBox(page).fill('not those words');
	await press(page, 'Go on');
	await expect(problem(page)).toContainText('That was not the same.');
	await wordsBox(page).fill(words.toUpperCase());
	const [before] = await page.context().cookies();
	await press(page, 'Go on');
	await expect(heading(page)).toHaveText('You have your own way in');
	await expect(page.locator('main')).toContainText('Ask Jo about them when you meet.');
	// Signed in by the new way, under a new id, and nothing else is left in the browser.
	const cookies = await page.context().cookies();
	expect(cookies.map((each) => each.name)).toEqual(['say-so']);
	expect(cookies[0]!.value).not.toBe(before!.value);
	await follow(page, 'Go to my page');
	await expect(page.getByRole('link', { name: 'Make your own way in' })).toHaveCount(0);
	await press(page, 'Sign out');

	await follow(page, 'Sign in with my name');
	await name(page, 'bluekite');
	await wordsBox(page).fill(words);
	await press(page, 'Sign in');
	// What the quick exit does was said already.
	await expect(heading(page)).toContainText('Hi Amara');
	await page.goto(`${site().origin}/send/message/say`);
	await expect(page.getByLabel('Say it in your own words')).toHaveValue('My bike is mended.');
	await enough(page);
	await send(page, site(), 'Amara', 'Jo');
});

test('by four pictures, with the keyboard alone; Back is no trap, and the page after sign-out tells nothing', async ({
	browser
}) => {
	const page = await comeIn(browser, 'Ruby', 'jo.bell');
	await page.goto(`${site().origin}/way-in/name`);
	await name(page, 'bear 7');
	await press(page, 'Go on');
	await follow(page, 'Four pictures');
	await tabTo(page, 'duck');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Picture 2 of 4');
	// Nothing says what was picked, and it is not picked twice.
	await expect(page.getByRole('button', { name: 'duck', exact: true })).toBeEnabled();
	await pressByKey(page, 'duck');
	await expect(problem(page)).toContainText('You have pressed that one already.');
	// A wrong one, and Back to press another in its place.
	await pressByKey(page, 'bus');
	await follow(page, 'Back');
	await pressByKey(page, ...four.slice(1));
	await expect(heading(page)).toHaveText('Again: picture 1 of 4');
	await pressByKey(page, ...[...four].reverse());
	await expect(problem(page)).toContainText('That was not the same.');
	await expect(heading(page)).toHaveText('Again: picture 1 of 4');
	await pressByKey(page, ...four);
	await expect(heading(page)).toHaveText('You have your own way in');
	await press(page, 'Sign out');

	await follow(page, 'Sign in with my name');
	await follow(page, 'I have four pictures');
	const signIn = async (pictures: readonly Picture[]) => {
		await name(page, 'Bear 7');
		await press(page, 'Go on');
		for (const picture of pictures) {
			expect(page.url()).not.toMatch(new RegExp(four.join('|')));
			await pressByKey(page, picture);
		}
	};
	await signIn([...four].reverse());
	await expect(problem(page)).toContainText('We could not sign you in with that name and those pictures.');
	await expect(page.getByLabel('Your name here')).toHaveValue('Bear 7');
	await signIn(four);
	await expect(heading(page)).toContainText('Hi Ruby');
	await press(page, 'Sign out');
	// Whoever goes back, or opens the last page of it, begins with a name.
	for (const at of ['', '?at=2', '?at=4']) {
		await page.goto(`${site().origin}/sign-in/pictures${at}`);
		await expect(page.getByLabel('Your name here')).toHaveValue('');
	}
});

/** An answer without the arrangement, the seal and the moment. */
function same({ status, location, headers, body }: Answer, typed: string): string {
	const kept = Object.entries(headers)
		.filter(([key]) => !['date', 'etag', 'keep-alive', 'content-length'].includes(key))
		.map(([key, value]) => [key, String(value).replace(/say-so-half=[\w-]+/g, 'say-so-half=SEALED')]);
	const buttons = [...body.matchAll(/<button name="picture".*?<\/button>/gs)].map(([button]) => button);
	let text = body.replaceAll(typed, 'TYPED');
	for (const button of buttons) text = text.replace(button, '');
	return JSON.stringify([status, location, kept, text, buttons.sort()]);
}

test('a name with pictures, one with words, one that nobody has, an adult’s: the same bytes on every page', async () => {
	const walks: string[][] = [];
	for (const typed of ['Alfie', 'Amara', 'Zedda', 'Jo Bell', 'jo.bell@wrenshire.example']) {
		const said: string[] = [];
		let cookie = '';
		const get = async (path: string, form?: Record<string, string>) => {
			const answer = await ask(site().origin, { path, cookie, ...(form ? { form } : {}) });
			const [set = ''] = [answer.headers['set-cookie'] ?? []].flat();
			if (set) cookie = set.split(';')[0]!;
			said.push(same(answer, typed));
			return answer;
		};
		let to = (await get('/sign-in/pictures', { name: typed })).location!;
		for (const picture of ['duck', 'kite', 'cake', 'sock']) {
			await get(to);
			const answer = await get(to, { picture });
			to = answer.location ?? '';
		}
		expect(said.at(-1)).toContain('We could not sign you in');
		walks.push(said);
	}
	const [first, ...others] = walks;
	expect(first).toHaveLength(9);
	for (const each of others) expect(each).toEqual(first);
});

test('leaving quickly and signing out forget the pictures that were pressed', async () => {
	const cookie = cookieOf(await ask(site().origin, { path: '/sign-in/pictures', form: { name: 'Alfie' } }));
	expect(cookie).toMatch(/^say-so-half=./);
	for (const asking of [{ path: '/leave' }, { path: '/sign-out', form: {} }]) {
		const { headers } = await ask(site().origin, { ...asking, cookie });
		expect(String(headers['set-cookie'])).toContain('say-so-half=; Max-Age=0');
	}
});

test('what was pressed a quarter of an hour ago is forgotten; what a browser made up is nothing', async () => {
	await site().moveTo(tuesdayMorning);
	const cookie = cookieOf(await ask(site().origin, { path: '/sign-in/pictures', form: { name: 'Alfie' } }));
	const open = (sent: string) => ask(site().origin, { path: '/sign-in/pictures?at=1', cookie: sent });
	expect((await open(cookie)).body).toContain('Picture 1 of 4');
	await site().moveTo(tuesdayMorning + 16 * 60_000);
	for (const sent of [cookie, 'say-so-half=', 'say-so-half=x', cookie.slice(0, -9), `say-so-half=${'A'.repeat(200)}`]) {
		const { status, body } = await open(sent);
		expect(status).toBe(200);
		expect(body).toContain('Your name here');
	}
	await site().moveTo(tuesdayMorning);
});

test('the page with the pictures is small and is not kept; no secret is in a log or in the database', async ({
	browser
}) => {
	const page = await browser.newPage();
	await page.goto(`${site().origin}/sign-in/pictures`);
	await name(page, 'Alfie');
	const opened = page.waitForResponse(/at=1$/);
	await press(page, 'Go on');
	const grid = await opened;
	await grid.finished();
	expect((await grid.request().sizes()).responseBodySize).toBeLessThan(14_000);
	expect(grid.headers()['cache-control']).toContain('no-store');
	const rows = JSON.stringify(rowsOf(site(), 'SELECT * FROM way'));
	for (const secret of ['duck', 'bluekite', 'bear 7']) {
		expect(rows.toLowerCase()).not.toContain(secret);
		expect(site().log().toLowerCase()).not.toContain(secret);
	}
});
