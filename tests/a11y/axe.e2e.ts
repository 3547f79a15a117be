/** Every page in every state: axe, valid HTML, and a title that tells the page apart and no story. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { demoChildren, demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { ownSite } from '../support/own-site.ts';
import { newcomer, walkAlong, walks, type Walk } from '../support/pages.ts';

test.describe.configure({ mode: 'parallel' });
const site = ownSite();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose findings depend on width and colours; the rest sees the same document each time. */
const seen = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

type Violations = { id: string; nodes: { html: string; failureSummary?: string }[] }[];

/** What axe finds, one line for each element. */
async function axeFinds(page: Page, door: Walk['door'], isWhole: boolean): Promise<string[]> {
	const more = ['target-size', ...(door === 'staff' ? [] : ['color-contrast-enhanced'])];
	let violations: Violations;
	if (isWhole) {
		const rules = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
		// Legacy mode opens no second page to put its findings together: no page of ours has a frame.
		const axe = new AxeBuilder({ page }).setLegacyMode();
		({ violations } = await axe.options({ runOnly: { type: 'tag', values: tags }, rules }).analyze());
	} else {
		// axe is in the page already: it came with the first look at it.
		violations = await page.evaluate(
			async (values) => {
				const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violations }> } };
				return (await axe.run({ runOnly: { type: 'rule', values }, resultTypes: ['violations'] })).violations;
			},
			[...new Set([...seen, ...more])]
		);
	}
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ')}`)
	);
}

const html = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:standard'],
	rules: {
		// Svelte writes `<input />`, and the parser reads it as `<input>`.
		'void-style': 'off',
		// Svelte writes `disabled=""`, `autofocus=""`, and keeps the spaces of our source.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		// SvelteKit writes `<!doctype html>`, as HTML's own standard does.
		'doctype-style': ['error', { style: 'lowercase' }],
		// A button in a form sends it: that is what every button of ours is for.
		'no-implicit-button-type': 'off',
		// Boxes to tick that belong together have one name.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
		// It wants unbreakable spaces between the words of a link to ring, too. The numbers are looked at in layout.e2e.ts.
		'tel-non-breaking': 'off'
	}
});

async function htmlProblems(source: string): Promise<string[]> {
	const { results } = await html.validateString(source);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `html ${ruleId}: ${message} (${line}:${column})`)
	);
}

const namesOfPeople = [
	...demoChildren.map(({ name }) => name),
	...demoStaff.flatMap(({ name }) => name.split(' ')),
	newcomer.child,
	...newcomer.officer.split(' ')
];
/** What would tell a story to somebody who looks over a shoulder: matters of care, and the topics. */
const story = new RegExp(
	`\\b(?:${[
		'complain\\w*',
		'care',
		'home address',
		'where I live',
		'famil(?:y|ies)',
		'friends?',
		'school',
		'college',
		'health',
		'feelings?',
		'who I am',
		'safe',
		'safety',
		'social worker',
		'worr(?:y|ies)',
		'money',
		...namesOfPeople
	].join('|')})\\b`,
	'i'
);

function titleProblems(title: string, isProblem: boolean): string[] {
	const found: string[] = [];
	if (!/^(?:Problem: )?\S.* - Say So$/.test(title)) found.push(`title "${title}" is not "... - Say So"`);
	if (title.startsWith('Problem: ') !== isProblem) found.push(`title "${title}": problem or not?`);
	const told = story.exec(title);
	if (told) found.push(`title "${title}" tells "${told[0]}"`);
	return found;
}

/** The page that an address is of: ids and queries apart. */
const pageOf = (url: string) =>
	new URL(url).pathname.replace(/^(\/(?:sent|receipt|inbox|manage\/inbox|for\/[\w-]+\/sent)\/).+/, '$1:id');

for (const walk of walks) {
	test(`${walk.name}: axe, HTML and titles`, async ({ page }) => {
		test.setTimeout(30_000 + walk.looks.length * 5_000);
		/** The pages by title, those that say what went wrong apart. */
		const titles = new Map<string, string>();
		await walkAlong(page, site(), walk, async ({ look, response }) => {
			const found = await htmlProblems(await response.text());
			const title = await page.title();
			found.push(...titleProblems(title, look.isProblem));
			if (look.isProblem || look.status === 200) {
				// A title names no topic (rule 11), so the pages of two journeys may have the same.
				const journey = /^\/(?:send|paper)\/(\w+)/.exec(new URL(page.url()).pathname)?.[1] ?? '';
				const plain = `${title.replace('Problem: ', '')} ${journey}`;
				const known = titles.get(plain) ?? pageOf(page.url());
				titles.set(plain, known);
				if (known !== pageOf(page.url())) found.push(`title "${title}" is also the title of ${known}`);
			}
			const widths = [
				{ width: 320, colorScheme: 'light' },
				{ width: 1280, colorScheme: 'dark' }
			] as const;
			for (const { width, colorScheme } of widths) {
				await page.setViewportSize({ width, height: 844 });
				await page.emulateMedia({ colorScheme });
				const finds = await axeFinds(page, walk.door, width === 320);
				found.push(...finds.map((each) => `${width} ${colorScheme}: ${each}`));
			}
			await page.emulateMedia({ colorScheme: 'light' });
			expect.soft(found, look.name).toEqual([]);
		});
	});
}
