/** A child who sends by the five journeys beside `views`, each on paper, too. */
import type { Page } from '@playwright/test';
import { signInChild } from '../people.ts';
import { follow, go, press, reached, to } from './acts.ts';
import { type Look, look, problem, type Walk } from './walk.ts';

/** The five journeys beside `views`, with the pages that Erin is asked, each in its order. */
const others: Record<string, string[]> = {
	plan: ['where', 'helper', 'when', 'who', 'more-people', 'take-part', 'helps', 'alone-first', 'sooner'],
	advocate: ['help', 'known', 'reach', 'not-know'],
	message: ['what', 'say', 'answer'],
	complaint: ['about', 'helper', 'happened', 'since', 'right', 'wait', 'talk-first', 'not-told', 'advocate'],
	rate: ['held', 'whole', 'before', 'there', 'heard', 'alone', 'better', 'who-sees']
};

/** Picks what there is to pick on a page, and goes on. */
async function pickAll(page: Page): Promise<void> {
	for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
	const radio = page.locator('input[type=radio]').first();
	if (await radio.count()) await radio.check();
	await go(page);
}

const ofJourney = ([journey, pages]: [string, string[]]): Look[] => [
	...pages.flatMap((id, at) => [
		look(`${journey}: ${id}`, async (page, site) => {
			if (at === 0) await page.goto(`${site.origin}/send/${journey}/${id}`);
			else await (pages[at - 1] === 'not-told' ? press(page, 'Skip this one') : pickAll(page));
			await reached(page, new RegExp(`^/send/${journey}/${id}$`));
		}),
		...(id === 'not-told' ? [problem('complaint: nobody is left', pickAll)] : [])
	]),
	look(`${journey}: check`, async (page) => {
		await pickAll(page);
		await reached(page, /check$/);
	}),
	look(`${journey}: receipt`, (page) => press(page, /^Send to/)),
	...(journey === 'rate'
		? []
		: [
				look(`${journey}: how to hear`, async (page) => {
					await page.getByRole('radio').first().check();
					await press(page, 'Save');
				})
			]),
	look(`${journey}: what was sent`, (page) => follow(page, /^See (what you sent|how far it is)$/)),
	look(`${journey}: on paper`, to(`/paper/${journey}`))
];

export const journeysWalks: Walk[] = [
	{
		name: 'Erin, who sends all there is',
		door: 'child',
		begin: (page, site) => signInChild(page, site, 'Erin'),
		looks: [
			...Object.entries(others).flatMap(ofJourney),
			look('review: with wishes', to('/review')),
			look('sent list: of every kind', to('/sent'))
		]
	}
];
