/**
 * What axe finds on a page, small and light or wide and dark. Pages that differ in nothing but words and addresses are
 * looked at once: axe reads no words, and what words do to a page is measured in ./layout-problems.ts.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Screen } from './layout-problems.ts';
import type { Walk } from './walks/walk.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose findings depend on width and colours; the rest sees the same document each time. */
const seen = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

type AxeScreen = Exclude<Screen, 'phone'>;

type Violations = { id: string; nodes: { html: string; failureSummary?: string }[] }[];

/** What axe finds, one line for each element. */
async function axeFinds(page: Page, door: Walk['door'], screen: AxeScreen): Promise<string[]> {
	const more = ['target-size', ...(door === 'staff' ? [] : ['color-contrast-enhanced'])];
	// What is well is not told: to describe it takes axe as long as to find it.
	const resultTypes: ['violations'] = ['violations'];
	let violations: Violations;
	if (screen === 'small') {
		const rules = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
		// Legacy mode opens no second page to put its findings together: no page of ours has a frame.
		const axe = new AxeBuilder({ page }).setLegacyMode();
		({ violations } = await axe.options({ runOnly: { type: 'tag', values: tags }, rules, resultTypes }).analyze());
	} else {
		// axe is in the page already: it came with the first look at it.
		violations = await page.evaluate(
			async (options) => {
				const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violations }> } };
				return (await axe.run(options)).violations;
			},
			{ runOnly: { type: 'rule', values: [...new Set([...seen, ...more])] }, resultTypes }
		);
	}
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ')}`)
	);
}

/** A page without its words, names and addresses: whether there are any stays. */
const shapeOf = (page: Page) =>
	page.evaluate(() => {
		const root = document.documentElement.cloneNode(true) as Element;
		const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			text.data = text.data.trim() ? 'x' : '';
		}
		const said = /^(id|name|for|href|value|action|content|src|d|aria-(label|labelledby|describedby))$/;
		for (const element of root.querySelectorAll('*'))
			for (const { name, value } of [...element.attributes])
				if (said.test(name)) element.setAttribute(name, value ? 'x' : '');
		for (const drawing of root.querySelectorAll('[aria-hidden=true]')) drawing.replaceWith('');
		return root.outerHTML;
	});

/** The shapes of pages that axe found nothing in, in this process. */
const good = new Set<string>();

/**
 * What axe finds on a page that is on a screen already, one line for each element: on the small one in light colours, and
 * after that on the laptop in dark ones.
 */
export async function axeProblems(page: Page, door: Walk['door'], screen: AxeScreen): Promise<string[]> {
	const shape = door + (await shapeOf(page));
	if (good.has(shape)) return [];
	const colorScheme = screen === 'small' ? 'light' : 'dark';
	await page.emulateMedia({ colorScheme });
	// What was scrolled under the top bar is no target where it stands.
	await page.evaluate(() => scrollTo(0, 0));
	const found = await axeFinds(page, door, screen);
	await page.emulateMedia({ colorScheme: 'light' });
	if (screen === 'laptop' && !found.length) good.add(shape);
	return found.map((each) => `${screen}, ${colorScheme}: ${each}`);
}
