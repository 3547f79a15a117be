/** How a page stands on small screens, with big words, under fingers, by keyboard and in forced colours. */
import type { Page } from '@playwright/test';
import type { Walk } from './walks/walk.ts';

/** The screens that a page is looked at on, in this order. */
export const screens = {
	phone: { width: 390, height: 844 },
	small: { width: 320, height: 568 },
	laptop: { width: 1280, height: 844 }
} as const;
export type Screen = keyof typeof screens;

/** Puts more rules of style on a page, in the place of those before; the site's policy lets no style element in. */
const styleWith = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = text ? [sheet] : [];
	}, css);

/** Words of twice the size: 1rem is 18px, for staff 16px. */
const twice = 'html { font-size: 225% !important } html:has(.desk) { font-size: 200% !important }';
/** WCAG 2.2, 1.4.12. */
const spaced = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
	p { margin-bottom: 2em !important }
`;

/** What sticks out at the side of the page, or is cut off inside a box. */
const stickingOut = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const say = (element: Element) => `${element.localName}.${element.getAttribute('class')}`;
		const found: string[] = [];
		const shown = [...document.querySelectorAll('body *:not(svg *)')].filter(
			(element) => !element.closest('.hide, .skip')
		);
		if (scrollWidth > clientWidth) {
			const wide = shown.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5).map(say);
			found.push(`scrolls sideways, ${scrollWidth} in ${clientWidth}: ${wide.slice(0, 5).join(', ')}`);
		}
		for (const element of shown) {
			const { overflowX, overflowY, display, textOverflow } = getComputedStyle(element);
			// A line of the inbox says that it goes on.
			if (display === 'inline' || textOverflow === 'ellipsis' || element.matches('textarea, .brand b')) continue;
			const isCut = (overflow: string, inner: number, outer: number) => overflow === 'hidden' && inner > outer + 1;
			const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
			const hides = element.matches('.tile, .sky, .done, .welcome, svg'); // drawings reach over their edge
			if (!hides && isCut(overflowX, scrollWidth, clientWidth)) found.push(`cut off at the side: ${say(element)}`);
			if (!hides && isCut(overflowY, scrollHeight, clientHeight)) found.push(`cut off below: ${say(element)}`);
			if (!hides) continue;
			const box = element.getBoundingClientRect();
			for (const inner of element.querySelectorAll('h1, h2, p, b, span, a')) {
				const { left, right, top, bottom } = inner.getBoundingClientRect();
				if (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1)
					found.push(`cut off: ${say(inner)} in ${say(element)}`);
			}
		}
		return found;
	});

/**
 * Targets under 44 CSS px. A link inside a sentence is left out: its box is `display: inline`, and the block that it
 * stands in has words of its own besides it.
 */
const smallTargets = (page: Page) =>
	page.evaluate(() => {
		const inSentence = (link: Element) => {
			if (link.localName !== 'a' || getComputedStyle(link).display !== 'inline') return false;
			let block = link.parentElement!;
			while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
			const others = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			while (others.nextNode()) {
				const text = others.currentNode;
				if (text.textContent!.trim() && !text.parentElement!.closest('a, button')) return true;
			}
			return false;
		};
		return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')].flatMap(
			(target) => {
				if (inSentence(target) || target.closest('[hidden]')) return [];
				const { width, height } = target.getBoundingClientRect();
				if (width >= 44 && height >= 44) return [];
				return [
					`${Math.round(width)} x ${Math.round(height)}: ${target.outerHTML.replace(/<svg.*?<\/svg>/g, '').slice(0, 120)}`
				];
			}
		);
	});

/** Where the way out is not to be seen and pressed, at the top, the middle and the end of the page. */
const lostExit = (page: Page) =>
	page.evaluate(() => {
		const exit = document.querySelector('a.exit[data-leave]');
		if (!exit) return ['no exit'];
		const end = document.documentElement.scrollHeight - innerHeight;
		const found = [0, end / 2, end].flatMap((y) => {
			scrollTo(0, y);
			const { left, right, top, bottom } = exit.getBoundingClientRect();
			const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
			const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			return isIn && hit?.closest('a') === exit ? [] : [`exit lost at ${Math.round(y)} of ${end}`];
		});
		scrollTo(0, 0);
		return found;
	});

/** The order in which Tab goes: the skip link, then the way out; nothing jumps the queue. */
const wrongOrder = (page: Page) =>
	page.evaluate(() => {
		const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), textarea')];
		const found = stops.filter((stop) => stop.tabIndex > 0).map((stop) => `jumps the queue: ${stop.outerHTML}`);
		if (!stops[0]?.matches('.skip')) found.push('the skip link is not first');
		if (!stops[1]?.matches('.exit')) found.push('the way out is not second');
		return found;
	});

/** Numbers to ring that could break over two lines, or whose link rings another one. */
const brokenNumbers = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('a[href^="tel:"]')].flatMap((link) => {
			const text = link.textContent!;
			const number = link.getAttribute('href')!.slice(4);
			const rings = text.replace(/[^\d+]/g, '').endsWith(number);
			return [/\d \d/.test(text) ? `may break: ${text}` : '', rings ? '' : `rings ${number}: ${text}`].filter(Boolean);
		})
	);

/** In forced colours: buttons have an edge, and what is chosen differs by a line, not by paper alone. */
const unseen = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const line = (style: CSSStyleDeclaration) => `${style.outlineStyle} ${style.outlineWidth} ${style.borderTopColor}`;
		for (const button of document.querySelectorAll('.btn, .exit')) {
			const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button);
			if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor)
				found.push(`no edge: ${button.textContent}`);
		}
		for (const chosen of document.querySelectorAll('.opt > input:checked')) {
			const other = document.querySelector('.opt > input:not(:checked) + span');
			const style = getComputedStyle(chosen.nextElementSibling!);
			if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 3) found.push('chosen without a line');
			if (other && line(style) === line(getComputedStyle(other))) found.push('chosen looks like not chosen');
		}
		return found;
	});

/** What is wrong with how a page stands on a screen that it is on already, one line for each element. */
export async function layoutProblems(page: Page, door: Walk['door'], screen: Screen): Promise<string[]> {
	const isStaff = door === 'staff';
	const found: string[] = [];
	const add = async (where: string, finds: Promise<string[]>) =>
		found.push(...(await finds).map((each) => `${where}: ${each}`));
	const { width } = screens[screen];
	if (screen !== 'phone') {
		await add(`${width}`, stickingOut(page));
		if (!isStaff) await add(`${width}`, smallTargets(page));
	}
	if (screen !== 'laptop' && !isStaff) await add(`${width}`, lostExit(page));
	if (screen === 'phone') {
		await add('', brokenNumbers(page));
		if (isStaff) return found;
		await add('', wrongOrder(page));
		const scripts = await page.locator('script').evaluateAll((all) => all.map((each) => each.getAttribute('src')));
		if (scripts.length !== 1 || !scripts[0]?.startsWith('/_app/immutable/workers/')) found.push(`scripts: ${scripts}`);
		return found;
	}
	await styleWith(page, twice);
	await add(`${width}, words twice as big`, stickingOut(page));
	if (screen === 'small') {
		await styleWith(page, spaced);
		await add(`${width}, spaced`, stickingOut(page));
	}
	await styleWith(page, '');
	if (screen === 'laptop') {
		await page.emulateMedia({ forcedColors: 'active' });
		await add('forced colours', unseen(page));
		await page.emulateMedia({ forcedColors: 'none' });
	}
	return found;
}
