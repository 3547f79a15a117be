/** A child who says everything that the journey `views` asks. */
import type { Page } from '@playwright/test';
import { maxLine } from '../../../src/lib/journeys/answers.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { amid, chooseNonsense, flood, follow, go, longWords, press, reached, to, tooLong, words } from './acts.ts';
import { child, letter, start } from './child-acts.ts';
import { type Look, look, problem, type Walk } from './walk.ts';

/** Answers the question on the page, whatever its kind, with all that it takes. */
async function answerAll(page: Page): Promise<void> {
	for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
	const radios = page.locator('input[type=radio]');
	if (await radios.count()) await radios.nth(1).check();
	if (await page.locator('input#name').count()) await page.locator('input#name').fill('Auntie Lin');
	if (await words(page).count()) await words(page).fill(longWords);
}

// Zainab has had no review here of which anything was decided.
const asked = views.steps.filter(({ id }) => id !== 'changed');
const questions: Look[] = asked.map(({ id }, i) =>
	look(`question: ${id}`, async (page, site) => {
		if (i === 0) await start(page, site);
		else {
			await answerAll(page);
			await go(page);
		}
		await reached(page, new RegExp(`/send/views/${id}$`));
	})
);
const question = (id: string) => questions[asked.findIndex((step) => step.id === id)]!;
const questionsAfter = (id: string) => questions.slice(asked.findIndex((step) => step.id === id) + 1);

export const viewsWalks: Walk[] = [
	{
		name: 'Zainab, 16, says everything',
		door: 'child',
		begin: child('Zainab'),
		looks: [
			look('home: no day for the review', to('/home')),
			look('review: no day', to('/review')),
			look('question: back, and kept', to('/send/views/well?kept')),
			look('just for: back, and kept', to('/send/views/just-for?kept')),
			question('helper'),
			problem('helper: name too long', async (page) => {
				await page.locator('input#name').fill('x'.repeat(maxLine + 1));
				await go(page);
			}),
			problem('helper: none of ours', async (page, site) => {
				await page.goto(`${site.origin}/send/views/helper`);
				await chooseNonsense(page);
				await go(page);
			}),
			{
				...question('well'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/helper`);
					await question('well').open(page, site);
				}
			},
			problem('well: too long', async (page) => {
				await words(page).fill(tooLong);
				await go(page);
			}),
			problem(
				'well: not saved',
				async (page, site) => {
					await words(page).fill('it is short now');
					await amid(site, 'draft_answer', () => go(page));
				},
				503
			),
			look(
				'well: too much in one go',
				async (page) => {
					await flood(page);
					await go(page);
				},
				413
			),
			look(
				'well: not foreseen',
				async (page, site) => {
					await page.goto(`${site.origin}/send/views/well`);
					await words(page).fill('it is short now');
					await amid(site, 'draft_answer', () => go(page), 'broken');
				},
				500
			),
			{
				...question('worries'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/well`);
					await question('worries').open(page, site);
				}
			},
			question('change'),
			question('topics'),
			problem('topics: none of ours', async (page) => {
				await chooseNonsense(page);
				await go(page);
			}),
			{
				...question('about-home'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/topics`);
					await question('about-home').open(page, site);
				}
			},
			problem('about-home: two problems', async (page) => {
				await chooseNonsense(page);
				await words(page).fill(tooLong);
				await go(page);
			}),
			{
				...question('about-family'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/about-home`);
					await question('about-family').open(page, site);
				}
			},
			...questionsAfter('about-family'),
			problem('just-for: too long', async (page) => {
				await words(page).fill(tooLong);
				await press(page, /gets what I wrote here/);
			}),
			problem(
				'just-for: not saved',
				async (page, site) => {
					await words(page).fill('can you come and see me');
					await amid(site, 'contribution', () => press(page, /gets what I wrote here/));
				},
				503
			),
			look('check: full', async (page) => {
				await press(page, /gets what I wrote here/);
				await reached(page, /check$/);
			}),
			look('change an answer', async (page) => {
				await page.getByRole('checkbox').check();
				await press(page, /^Change.*Where you live/);
				await reached(page, /about-home$/);
			}),
			look('topics: answered', to('/send/views/topics')),
			look('helper: answered', to('/send/views/helper')),
			problem(
				'check: not sent',
				async (page, site) => {
					await page.goto(`${site.origin}/send/views/check`);
					await amid(site, 'contribution', () => press(page, /^Send to/));
				},
				503
			),
			look('receipt: full', async (page) => {
				await press(page, /^Send to/);
				await reached(page, /^\/receipt\//);
			}),
			look('sent: everything', (page) => follow(page, 'See what you sent')),
			look('sent list: with one that waits', to('/sent')),
			look('sent: late', (page, site) =>
				letter(page, site, /Who you are/).then(() => page.getByText('Do you want us to look into it?').waitFor())
			),
			look('sent: told that nobody replied', (page) => press(page, /has not replied/)),
			look('sent: urgent and answered', (page, site) => letter(page, site, /What worries you.*Feeling safe/))
		]
	}
];
