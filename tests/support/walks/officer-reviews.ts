/** An officer with the reviews, the letters and the children. */
import { childId } from '../database.ts';
import { makeSignIn, signInStaff } from '../people.ts';
import { follow, longWords, press, thenLoads, to } from './acts.ts';
import { look, problem, type Walk } from './walk.ts';

export const officerReviews: Walk[] = [
	{
		name: 'an officer and the reviews',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'jo.bell'),
		looks: [
			look('reviews', to('/reviews')),
			look('letters: to make', to('/reviews/letters')),
			look('letters: to print', (page) => press(page, /^Make \d+ letters$/)),
			look('letter: to give', (page) => follow(page, /, review on /)),
			look('letter: given', (page) => press(page, /^I have given it/)),
			look('ways of a child', async (page, site) => {
				await makeSignIn(site, 'Amara', 'kite9', 'red green blue');
				await page.goto(`${site.origin}/children/${childId(site, 'Amara')}/ways`);
			}),
			problem('ways of a child: no day', (page) => press(page, 'Confirm')),
			look('ways of a child: confirmed', async (page) => {
				await page.locator('#confirmDay').fill('2026-11-17');
				await page.locator('#how').fill(longWords);
				await page.locator('#room').check();
				await press(page, 'Confirm');
			}),
			look('letter: none', async (page, site) => page.goto(`${site.origin}/children/${childId(site, 'Mason')}/letter`)),
			look('reviews: again', to('/reviews')),
			look('review', (page) => thenLoads(page, () => page.locator('main .row a[href^="/reviews/"]').first().click())),
			look('sheet', (page) => thenLoads(page, () => page.locator('main a[href$="/sheet"]').first().click())),
			look('children', to('/children')),
			look('child', (page) => thenLoads(page, () => page.locator('main a[href^="/children/"]').first().click())),
			look('write down: complaint', (page) =>
				thenLoads(page, () => page.locator('main a[href$="/write/complaint"]').click())
			),
			problem('write down: nothing', (page) => press(page, /^Send it for/)),
			look('write down: views', async (page) => {
				await page.goBack();
				await page.goBack();
				await thenLoads(page, () => page.locator('main a[href$="/write/views"]').click());
			}),
			look('write down: plan', async (page) => {
				await page.goBack();
				await thenLoads(page, () => page.locator('main a[href$="/write/plan"]').click());
			})
		]
	}
];
