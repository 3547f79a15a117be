/** What somebody typed comes back exactly as it was typed, and does nothing: from every box, at every place where it is shown. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { isolate } from '../../src/lib/isolate.ts';
import { ask } from '../support/ask.ts';
import { seed } from '../support/chance.ts';
import { childId, rowsOf } from '../support/database.ts';
import { typeEverywhere, type Someone, type Typed } from '../support/every-box.ts';
import { listen } from '../support/own-site.ts';
import { proved, whole } from '../support/prove.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { anyText, kept, nasty } from '../support/texts.ts';
import { pressSend } from '../support/writer.ts';

/** A letter box for a small screen. */
const small = { width: 320, height: 568 };

async function become(page: Page, site: Site, { cookie }: Pick<Someone, 'cookie'>): Promise<void> {
	const [name, value] = cookie.split('=') as [string, string];
	await page.context().clearCookies();
	await page.context().addCookies([{ name, value, url: site.origin }]);
}

/** What is wrong with a page on which these texts should stand. */
function faults(page: Page, shown: readonly string[]): Promise<string[]> {
	return page.evaluate(
		(texts) => {
			const found: string[] = [];
			const values = [...document.querySelectorAll<HTMLInputElement>('textarea, input')].map(({ value }) => value);
			const nodes: Text[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) nodes.push(walker.currentNode as Text);
			for (const { text, apart } of texts) {
				const holds = ({ data, parentElement }: Text) =>
					parentElement!.matches('.asis, blockquote')
						? data === text || data === apart
						: data.includes(apart) || data === text;
				if (!values.includes(text) && !nodes.some(holds))
					found.push(`not as it was typed: ${JSON.stringify(text.slice(0, 200))}`);
			}
			for (const element of document.querySelectorAll('*')) {
				const isOdd =
					/^(zq|iframe|object|embed|base|style)/.test(element.localName) ||
					[...element.attributes].some(
						({ name, value }) => /^(on|style$|data-zq)/.test(name) || /^\s*javascript:/i.test(value)
					);
				if (isOdd) found.push(`came of what was typed: ${element.outerHTML.slice(0, 200)}`);
			}
			if ('zq' in window) found.push('a script ran');
			const { scrollWidth, clientWidth } = document.documentElement;
			const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
			const wide = [...document.querySelectorAll('body *')]
				.filter(isWide)
				.map((element) => element.outerHTML.slice(0, 80));
			if (scrollWidth > clientWidth)
				found.push(`scrolls sideways, ${scrollWidth} in ${clientWidth}: ${wide.slice(-3).join(' ')}`);
			return found;
		},
		shown.map((text) => ({ text, apart: isolate(text) }))
	);
}

/** Types these texts into all boxes of a site of their own, two into each, and looks at every page. */
async function tellAll(page: Page, texts: readonly string[]): Promise<{ boxes: number; places: number }> {
	const site = await startSite();
	const noise = listen(page, site);
	let at = 0;
	let places = 0;
	const take = () => texts[at++ % texts.length]!;
	/** Marked, so that it can be looked for where it must not be. */
	const textOf = (_: string, isLine: boolean) => {
		const cut = (text: string) => (isLine ? [...kept(text).replaceAll('\n', ' ')].slice(0, 40).join('') : text);
		return `${cut(take())}zq${at}x${cut(take())}`;
	};
	const look = async (who: Someone, path: string, shown: readonly Typed[]) => {
		await become(page, site, who);
		await page.goto(site.origin + path);
		places += shown.length;
		expect(
			await faults(
				page,
				shown.map(({ text }) => kept(text))
			),
			`${path}, as ${who.name}`
		).toEqual([]);
	};
	try {
		const { typed, seen } = await typeEverywhere({ site, textOf, look });
		const boxes = new Set(typed.map(({ box }) => box));
		expect(
			[...seen].filter((box) => !boxes.has(box)),
			'boxes into which nothing was typed'
		).toEqual([]);
		const due = 'SELECT id FROM notification WHERE delivered_at IS NULL AND next_try_at < ?';
		await expect.poll(() => rowsOf(site, due, tuesdayMorning).length).toBe(0);
		expect(site.mails.length).toBeGreaterThan(0);
		// Nothing in them is encoded: whoever looks finds what there is.
		for (const { raw } of site.mails) expect(raw).not.toMatch(/zq\d+x|base64|=\?|=[0-9A-F]{2}/);
		expect([...noise.errors, ...noise.strangers]).toEqual([]);
		return { boxes: boxes.size, places };
	} finally {
		await site.stop();
	}
}

test.use({ viewport: small });

test('every box keeps what is typed, and every page shows it as it is', { tag: '@prove' }, async ({ page }) => {
	const runs = whole ? 12 : 1;
	test.setTimeout(60_000 + runs * 120_000);
	let told = { boxes: 0, places: 0 };
	const texts = fc.array(anyText, { minLength: 40, maxLength: 40 });
	const everywhere = fc.asyncProperty(texts, async (chance) => {
		const { boxes, places } = await tellAll(page, [...nasty, ...chance]);
		told = { boxes, places: told.places + places };
	});
	await fc.assert(everywhere, { seed, numRuns: runs, endOnFailure: true });
	proved(
		`${nasty.length} texts that break things and ${runs * 40} of chance (seed ${seed}) typed into all ${told.boxes} boxes, ${runs} times`,
		`exact and inert at ${told.places} places where they are shown; none in a mail; no sideways scroll at 320 px`
	);
});

test('the line of the inbox has the beginning of a letter, and "Things I sent" has none of it', async ({
	page,
	site
}) => {
	const cookie = await childCookie(site, 'Mei');
	for (const words of nasty) {
		await ask(site.origin, { path: '/send/message/say', cookie, form: { words, go: 'enough' } });
		expect((await pressSend(site.origin, cookie)).location).toMatch(/^\/receipt\//);
	}
	const excerpts = nasty.map((text) => {
		const letters = [...kept(text).trim().replace(/\s+/g, ' ')];
		return letters.length > 160 ? `${letters.slice(0, 160).join('')}…` : letters.join('');
	});
	await become(page, site, { cookie: await staffCookie(site, 'david.osei') });
	await page.goto(`${site.origin}/inbox?kind=message`);
	const shown: string[] = [];
	for (;;) {
		expect(await faults(page, [])).toEqual([]);
		shown.push(...(await page.locator('.row .say').allTextContents()));
		const next = page.getByRole('link', { name: 'Next page' });
		if (!(await next.count())) break;
		await next.click();
	}
	for (const excerpt of excerpts)
		expect(
			shown.some((line) => line.includes(`“${isolate(excerpt)}”`)),
			excerpt
		).toBe(true);
	await become(page, site, { cookie });
	await page.goto(`${site.origin}/sent`);
	expect(await faults(page, [])).toEqual([]);
});

test('bytes that are no text are kept as U+FFFD', async ({ page, site }) => {
	const cookie = await childCookie(site, 'Kai');
	const path = '/send/views/well';
	const form = 'words=%ED%A0%80%FF+ok+%C0%AE%F5%80+%E2%82&go=next';
	expect((await ask(site.origin, { path, cookie, form })).status).toBe(303);
	await become(page, site, { cookie });
	await page.goto(site.origin + path);
	const given = new TextDecoder().decode(Buffer.from('eda080ff206f6b20c0aef58020e282', 'hex'));
	expect(await faults(page, [given])).toEqual([]);
});

test('what is too long, and what was typed to sign in, is shown again as it was typed', async ({ page, site }) => {
	for (const name of nasty
		.filter((text) => !/[\r\n]/.test(text))
		.map((text) => kept(text).slice(0, 90).toWellFormed())) {
		await page.goto(`${site.origin}/sign-in`);
		await page.getByLabel('Your name here').fill(name);
		await page.getByLabel('Your three words').fill('one two three');
		await page.getByRole('button', { name: 'Sign in' }).click();
		expect(await faults(page, [name])).toEqual([]);
	}
	await become(page, site, { cookie: await childCookie(site, 'Ruby') });
	const noise = listen(page, site);
	for (const path of ['/send/views/well', '/send/views/just-for', '/send/plan/where']) {
		for (const text of [nasty.join('\n'), nasty.toReversed().join(' ')]) {
			const box = page.locator('textarea, input.box').first();
			await page.goto(site.origin + path);
			await box.evaluate((element: HTMLInputElement, value) => (element.value = value), `${text}${'x'.repeat(5000)}`);
			const typed = kept(await box.inputValue());
			await page.locator('button.btn').first().click();
			await expect(page).toHaveTitle(/^Problem: /);
			expect(await faults(page, [typed]), path).toEqual([]);
		}
	}
	expect(noise.errors).toEqual([]);
});

/** Blocks in which our own Latin letters do not run from left to right, line by line. */
const turnedAround = (page: Page) =>
	page.evaluate(() => {
		const found = new Set<string>();
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		const last = new Map<Element, { top: number; left: number }>();
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			let block = text.parentElement!;
			while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
			for (const { index } of text.data.matchAll(/[A-Za-z]/g)) {
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + 1);
				const [box] = range.getClientRects();
				if (!box || box.width < 1) continue;
				const before = last.get(block);
				if (before && Math.abs(before.top - box.top) < 3 && box.left < before.left) found.add(block.textContent.trim());
				last.set(block, box);
			}
		}
		return [...found];
	});

test('what is read from right to left turns none of our words around', async ({ page, site }) => {
	await page.setViewportSize({ width: 1280, height: 844 });
	const turning = ['\u2069\u2069\u202e\u05d0\u05d1', '\u202e\u2067\u2066\u0628', '\u0623\u062d\u0628 \u05d0\u05d1'];
	const jo = await staffCookie(site, 'jo.bell');
	const child = `/children/${childId(site, 'Callum')}`;
	for (const [n, name] of turning.entries()) {
		const form = { form: `turning-${n}`, name, who: turning.at(-n)! };
		expect((await ask(site.origin, { path: `${child}?/person`, cookie: jo, form })).status).toBe(303);
	}
	await become(page, site, { cookie: jo });
	await page.goto(site.origin + child);
	expect(await turnedAround(page)).toEqual([]);
	await become(page, site, { cookie: await childCookie(site, 'Callum') });
	for (const path of ['/send/plan/who', '/review']) {
		await page.goto(site.origin + path);
		expect(await turnedAround(page), path).toEqual([]);
	}
	// It would be seen: without being set apart, a name takes our words along.
	await page.evaluate(() => document.querySelector('h1')!.prepend('\u202e'));
	expect(await turnedAround(page)).toHaveLength(1);
	// And what somebody writes from right to left stands on the right.
	await page.goto(`${site.origin}/send/views/well`);
	await page.getByLabel('Say it in your own words').fill(turning[2]!);
	await page.getByRole('button', { name: 'Save and go on' }).click();
	await page.goto(`${site.origin}/send/views/check`);
	const directionOf = (element: Element) => getComputedStyle(element).direction;
	expect(await page.locator('.asis').first().evaluate(directionOf)).toBe('rtl');
});
