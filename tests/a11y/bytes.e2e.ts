/** How much a phone has to load: headers and bodies as the server sends them, each file once as a browser keeps it. */
import { expect, test, type Page } from '@playwright/test';
import { demoChildren } from '../../src/lib/server/db/demo-people.ts';
import { ownSite } from '../support/own-site.ts';
import { signInChild } from '../support/people.ts';
import { proved } from '../support/prove.ts';
import { enough, go, press } from '../support/story.ts';

const site = ownSite();

interface Sent {
	path: string;
	type: string;
	headers: number;
	body: number;
}

/** Notes every answer that comes over the line for a page, to its end; what the browser still has comes over no line. */
function weigh(page: Page): () => Promise<Sent[]> {
	const pending: Promise<Sent>[] = [];
	page.on('request', (request) => {
		const weight = async () => {
			await (await request.response())?.finished();
			const { responseHeadersSize: headers, responseBodySize: body } = await request.sizes();
			return { path: new URL(request.url()).pathname, type: request.resourceType(), headers, body };
		};
		pending.push(weight());
	});
	return async () => {
		await page.evaluate(() => document.fonts.ready);
		// What the browser has already comes over no line: its headers are counted, and taken off again.
		return (await Promise.all(pending.splice(0))).filter(({ headers, body }) => headers + body > 0);
	};
}

const sum = (sent: readonly Sent[]) => sent.reduce((total, { headers, body }) => total + headers + body, 0);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function print(what: string, sent: readonly Sent[]): void {
	const lines = sent.map(({ path, headers, body }) => `  ${headers} + ${body} ${path}`);
	console.log([`${what}, headers and bodies in bytes as sent:`, ...lines, `  ${sum(sent)} in all`].join('\n'));
}

test(
	'a question page is light on the first visit, and the pages after it are lighter',
	{ tag: '@prove' },
	async ({ browser, page }) => {
		await signInChild(page, site(), 'Erin');
		// A first visit: nothing is in the browser yet, but the child is signed in.
		const fresh = await browser.newContext({ storageState: await page.context().storageState() });
		const visitor = await fresh.newPage();
		const sent = weigh(visitor);
		await visitor.goto(`${site().origin}/send/views/well`);
		const first = await sent();
		print('The first visit of a question page', first);
		const own = first.filter(({ type }) => type === 'document' || type === 'stylesheet');
		const module = first.filter(({ type }) => type === 'script');
		expect(own).toHaveLength(2);
		expect(module).toHaveLength(1);
		expect(sum(own)).toBeLessThanOrEqual(14_000);
		expect(sum(first)).toBeLessThanOrEqual(45_000);
		expect(sum(module)).toBeLessThanOrEqual(6_000);
		const next: { page: string; bytes: number }[] = [];
		for (let n = 0; n < 4; n += 1) {
			for (const box of await visitor.locator('textarea').all())
				await box.fill('my bike is red and I can ride it to school');
			await go(visitor);
			const loaded = await sent();
			print(`Then ${new URL(visitor.url()).pathname}`, loaded);
			next.push({ page: new URL(visitor.url()).pathname, bytes: sum(loaded) });
		}
		for (const { page: path, bytes } of next) expect(bytes, path).toBeLessThanOrEqual(6_000);
		await fresh.close();
		const most = Math.max(...next.map(({ bytes }) => bytes));
		proved(
			'bytes of a question page, headers and bodies',
			`first visit ${kB(sum(first))} in all (aim 45), HTML and CSS ${kB(sum(own))} (aim 14), the comfort module ${kB(sum(module))} (aim 6); each next page at most ${kB(most)} (aim 6)`
		);
	}
);

test(
	'the whole first journey of ten pages, from the start to the receipt, is 100 kB',
	{ tag: '@prove' },
	async ({ page }) => {
		const { name, words } = demoChildren.find((child) => child.name === 'Yusuf')!;
		const sent = weigh(page);
		const all: Sent[] = [];
		const arrive = async (path: RegExp) => {
			await expect(page).toHaveURL(path);
			const loaded = await sent();
			all.push(...loaded);
			print(new URL(page.url()).pathname, loaded);
		};
		await page.goto(`${site().origin}/`);
		await arrive(/\/$/);
		await page.locator('a[href="/sign-in"]').click();
		await arrive(/sign-in$/);
		await page.getByLabel('Your name here').fill(name);
		await page.getByLabel('Your three words').fill(words);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await arrive(/leaving-fast$/);
		await page.getByRole('button', { name: 'OK, go on' }).click();
		await arrive(/home$/);
		await page.getByRole('link', { name: 'Get ready for my review' }).click();
		await arrive(/review$/);
		await page.getByRole('link', { name: /^(Start|Go on|Say something new)$/ }).click();
		await arrive(/views\/helper$/);
		// Ten pages, each answered.
		await page.getByRole('radio').first().check();
		await go(page);
		for (const step of ['well', 'worries', 'change']) {
			await arrive(new RegExp(`views/${step}$`));
			await page.locator('textarea').fill('Gran came to see me on Sunday and we made a cake.');
			await go(page);
		}
		await arrive(/views\/topics$/);
		for (const topic of ['home', 'family']) await page.locator(`input[value=${topic}]`).check();
		await go(page);
		for (const step of ['about-home', 'about-family', 'news', 'question', 'not-talk']) {
			await arrive(new RegExp(`views/${step}$`));
			await page.locator('textarea').fill('I would like to see my brother more.');
			await (step === 'not-talk' ? enough(page) : go(page));
		}
		await arrive(/just-for$/);
		await press(page, /gets what I wrote here$/);
		await arrive(/check$/);
		await press(page, /^Send to/);
		await arrive(/receipt\//);
		console.log(`The whole first journey: ${sum(all)} bytes`);
		const pages = all.filter(({ type, body }) => type === 'document' && body > 0).length;
		proved(
			'bytes of the whole first journey, from the start to the receipt with ten pages said',
			`${kB(sum(all))} for ${pages} pages, headers and bodies (aim 100)`
		);
		expect(sum(all)).toBeLessThanOrEqual(100_000);
	}
);
