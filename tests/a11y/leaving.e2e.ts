/** The way out, by press and by key; what stays behind in the browser afterwards, with JavaScript and without. */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../support/ask.ts';
import { signInChild, signInStaff } from '../support/people.ts';
import { proved, whole } from '../support/prove.ts';
import { childCookie } from '../support/sign-in.ts';
import type { Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { pressSend, readReceipt, writeMessage } from '../support/writer.ts';

const canary = 'zanzibar-otter-quilt';
const child = 'Kai';

/** The three ways in which somebody leaves. */
const ways = {
	'the quick exit': async (page: Page) => page.getByRole('link', { name: 'Leave this page quickly' }).click(),
	'signing out': async (page: Page) => page.getByRole('button', { name: 'Sign out' }).click(),
	'Shift three times': async (page: Page) => {
		for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	}
};
type Way = keyof typeof ways;

/** A page on which a child's words stand, and how it is opened. */
interface Left {
	what: string;
	open: (page: Page, site: Site) => Promise<unknown>;
	who: 'child' | 'officer';
}

const type = (page: Page) => page.locator('main textarea').first().fill(`${canary} typed`);
const at = (path: string, isTyped: boolean) => async (page: Page, site: Site) => {
	await page.goto(site.origin + path);
	if (isTyped) await type(page);
};

/** Writes and sends as a child without a browser does; gives the pages on which the words stand then. */
async function write(site: Site): Promise<Left[]> {
	const cookie = await childCookie(site, child);
	await writeMessage(site.origin, cookie, `${canary} sent`);
	const receipt = await readReceipt(site.origin, cookie, await pressSend(site.origin, cookie));
	await ask(site.origin, { path: '/send/views/well', cookie, form: { words: `${canary} saved`, go: 'next' } });
	const sent = receipt!.id;
	return [
		{ what: 'a question with words in the box', open: at('/send/views/worries', true), who: 'child' },
		{ what: 'just for NAME with words in the box', open: at('/send/views/just-for', true), who: 'child' },
		{ what: 'the check page', open: at('/send/views/check', false), who: 'child' },
		{ what: 'a receipt', open: at(`/receipt/${sent}`, false), who: 'child' },
		{ what: 'what was sent, with words in the box', open: at(`/sent/${sent}`, true), who: 'child' },
		{ what: 'an item, with a reply in the box', open: at(`/inbox/${sent}`, true), who: 'officer' }
	];
}

/** Looks at all that the page holds now: its markup, and what stands in its fields. */
async function expectNoWords(page: Page, when: string): Promise<void> {
	await page.waitForLoadState();
	const held = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join('\n')
	);
	expect(held + (await page.content()) + (await page.title()), when).not.toContain(canary);
}

/** Leaves a page, and looks wherever the next person could: Back, reload, the same address, a tab that is opened again. */
async function leaveAndLook(context: BrowserContext, site: Site, left: Left, way: Way): Promise<number> {
	const page = await context.newPage();
	const place = `${left.what}, ${way}`;
	if (left.who === 'child') await signInChild(page, site, child);
	else await signInStaff(page, site, 'jo.bell');
	await left.open(page, site);
	// A receipt shows none of them; its address leads to them.
	if (left.what !== 'a receipt') expect(await heldBy(page), place).toContain(canary);
	const address = page.url();
	await ways[way](page);
	await page.waitForURL((url) => url.href !== address);
	let looks = 0;
	const look = async (when: string) => {
		await expectNoWords(page, `${place}: ${when}`);
		looks += 1;
	};
	await look('at once');
	if (way !== 'signing out') expect(await context.cookies(site.origin)).toEqual([]);
	for (let press = 1; press <= 3; press += 1) {
		await page.goBack();
		await look(`Back ${press}`);
		await page.reload();
		await look(`Back ${press}, reload`);
	}
	for (let press = 1; press <= 3; press += 1) {
		await page.goForward();
		await look(`Forward ${press}`);
	}
	await page.close();
	const again = await context.newPage();
	await again.goto(address);
	await expectNoWords(again, `${place}: the same address in a new tab`);
	expect(new URL(again.url()).pathname, place).toMatch(/\/sign-in$/);
	await again.close();
	return looks + 1;
}

async function heldBy(page: Page): Promise<string> {
	const values = await page
		.locator('textarea')
		.evaluateAll((boxes) => (boxes as HTMLTextAreaElement[]).map(({ value }) => value).join('\n'));
	return values + (await page.content());
}

async function inContext(
	browser: Browser,
	javaScriptEnabled: boolean,
	work: (context: BrowserContext) => Promise<number>
) {
	const context = await browser.newContext({ javaScriptEnabled, ignoreHTTPSErrors: true });
	try {
		return await work(context);
	} finally {
		await context.close();
	}
}

for (const hasScript of [true, false]) {
	test(`nothing of a child stays behind, ${hasScript ? 'with' : 'without'} JavaScript @prove`, async ({
		browser,
		site
	}) => {
		test.setTimeout(600_000);
		const pages = await write(site);
		let looks = 0;
		for (const [n, left] of pages.entries()) {
			const able = (Object.keys(ways) as Way[]).filter(
				(way) =>
					(hasScript || way !== 'Shift three times') &&
					// An officer has no quick exit.
					(left.who === 'child' || way === 'signing out')
			);
			// The first page in all ways; the others in one each, turn by turn.
			for (const way of whole || n === 0 ? able : [able[n % able.length]!])
				looks += await inContext(browser, hasScript, (context) => leaveAndLook(context, site, left, way));
		}
		if (whole)
			proved(
				`sign-out and quick exit on ${pages.length} pages, ${hasScript ? 'with' : 'without'} JavaScript; then Back, Forward, reload, the same address`,
				`no word of a child in ${looks} looks at markup and fields`
			);
	});
}

test('a browser that opens its last pages again shows no words @prove', async ({ site }) => {
	const folder = mkdtempSync(join(tmpdir(), 'say-so-browser-'));
	const open = (...args: string[]) =>
		chromium.launchPersistentContext(folder, {
			ignoreHTTPSErrors: true,
			executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...args]
		});
	try {
		const [question] = await write(site);
		const first = await open();
		const page = first.pages()[0]!;
		await signInChild(page, site, child);
		await question!.open(page, site);
		await ways['signing out'](page);
		await page.waitForURL(`${site.origin}/`);
		await first.close();
		const second = await open('--restore-last-session', '--hide-crash-restore-bubble');
		const pages = second.pages();
		for (const each of pages) {
			await expectNoWords(each, `opened again: ${each.url()}`);
			for (let press = 0; press < 3; press += 1) {
				await each.goBack();
				await expectNoWords(each, `opened again, Back ${press}: ${each.url()}`);
			}
		}
		if (whole) proved('the browser closed after sign-out, and its last pages opened again', 'no word of a child');
		await second.close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('leaving ends the session, and Back shows the way in', async ({ page, site }) => {
	for (const way of ['the quick exit', 'Shift three times'] as const) {
		await signInChild(page, site, child);
		await page.goto(`${site.origin}/send/views/well`);
		await ways[way](page);
		await page.waitForURL(site.settings['LEAVE_TO']!);
		await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
		expect(await page.context().cookies(site.origin)).toEqual([]);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sign in|Tell us what you think/);
	}
});

test('Shift twice, or Shift with another key between, stays', async ({ page, site }) => {
	await signInChild(page, site, child);
	for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
	await page.getByRole('link', { name: 'Get ready for my review' }).click();
	await expect(page).toHaveURL(`${site.origin}/review`);
});
