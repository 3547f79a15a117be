/** By keyboard alone, and where the focus is. */
import { expect, test, type Page } from '@playwright/test';
import { maxWords } from '../../src/lib/journeys/answers.ts';
import { demoChildren } from '../../src/lib/server/db/demo-people.ts';
import { ownSite } from '../support/own-site.ts';
import { signInChild } from '../support/people.ts';

const site = ownSite();

/** Where the focus is, and whether that can be seen. A choice shows it on the box around its words. */
const focus = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLElement;
		const shows = at.matches('.opt > input') ? at.nextElementSibling! : at;
		const { outlineStyle, outlineWidth } = getComputedStyle(shows);
		const { top, bottom } = shows.getBoundingClientRect();
		return {
			name: at.id || at.getAttribute('class') || at.localName,
			text: (at.textContent ?? '').replace(/\s+/g, ' ').trim(),
			isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight
		};
	});

test('the whole of views by keyboard alone', async ({ page }) => {
	const stops: string[] = [];
	/** Presses Tab until the focus is on what has this name or these words; each stop on the way can be seen. */
	const tabTo = async (wanted: string | RegExp) => {
		for (let presses = 0; presses < 60; presses += 1) {
			await page.keyboard.press('Tab');
			const at = await focus(page);
			stops.push(at.name);
			expect(at.isSeen, `focus on ${at.name} "${at.text}" of ${page.url()}`).toBe(true);
			if (typeof wanted === 'string' ? at.name === wanted : wanted.test(at.text)) return;
		}
		throw new Error(`Tab never came to ${wanted}`);
	};
	const enter = async (wanted: RegExp) => {
		await tabTo(wanted);
		await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	};
	const { name, words } = demoChildren.find((child) => child.name === 'Yusuf')!;
	await page.goto(`${site().origin}/`);
	await page.keyboard.press('Tab');
	expect((await focus(page)).name).toBe('skip');
	await page.keyboard.press('Tab');
	expect((await focus(page)).name).toBe('exit');
	await enter(/^Sign in with my name$/);
	await tabTo('name');
	await page.keyboard.type(name);
	await tabTo('words');
	await page.keyboard.type(words);
	await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	await enter(/^OK, go on$/);
	await enter(/^Get ready for my review$/);
	await enter(/^Start$|^Say something new$/);

	// A choice is reached once, and arrows go from one to the next.
	await tabTo('helper');
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	expect((await focus(page)).isSeen).toBe(true);
	await expect(page.getByLabel('Yes, someone is with me')).toBeChecked();
	await enter(/^Save and go on$/);

	await tabTo('words');
	await page.keyboard.insertText('x'.repeat(maxWords + 1));
	await enter(/^Save and go on$/);
	expect((await focus(page)).name, 'the summary of problems has the focus').toBe('problems');
	await tabTo(/letters too long/);
	await page.keyboard.press('Enter');
	expect((await focus(page)).name, 'its link leads to the field').toBe('words');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('my dog');
	await tabTo('notAloud');
	await page.keyboard.press('Space');
	await expect(page.locator('#notAloud')).toBeChecked();
	await enter(/^Save and go on$/);
	await enter(/^Skip this one$/);
	await enter(/^Skip this one$/);

	await tabTo('topics');
	await page.keyboard.press('Space');
	await enter(/^Save and go on$/);
	await tabTo('feeling');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.faces input:checked')).toHaveCount(1);
	await enter(/^I have said enough/);
	await tabTo('words');
	await enter(/gets what I wrote here$/);
	await tabTo('helpSoon');
	await page.keyboard.press('Space');
	await enter(/^Send to/);
	await expect(page).toHaveTitle('Sent - Say So');
	expect(stops.length).toBeGreaterThan(50);
});

test('after a problem the summary has the focus, and its link leads to something', async ({ page }) => {
	await signInChild(page, site(), 'Yusuf');
	await page.goto(`${site().origin}/send/views/helper`);
	await page.getByRole('button', { name: 'Skip this one' }).click();
	await page.getByRole('button', { name: 'I have said enough' }).click();
	await page.getByRole('button', { name: /gets what I wrote here/ }).click();
	await page.getByRole('button', { name: /^Send to/ }).click();
	expect((await focus(page)).name).toBe('problems');
	const target = await page.locator('#problems a').getAttribute('href');
	await expect(page.locator(target!)).toHaveCount(1);
});

test('in forced colours the focus can be seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${site().origin}/sign-in`);
	for (let presses = 0; presses < 12; presses += 1) {
		await page.keyboard.press('Tab');
		const at = await focus(page);
		expect(at.isSeen, at.name).toBe(true);
	}
});
