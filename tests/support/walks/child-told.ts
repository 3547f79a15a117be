/** Children whom the first page asks or tells something: a review, an advocate, another officer. */
import { childId, itemsOf } from '../database.ts';
import { signInChild, signInStaff } from '../people.ts';
import { amid, follow, longWords, press, to, words } from './acts.ts';
import { child } from './child-acts.ts';
import { look, problem, type Walk } from './walk.ts';

export const childTold: Walk[] = [
	{
		name: 'Idris, on the day of the review',
		door: 'child',
		at: Date.parse('2026-11-18T09:00:00Z'),
		begin: child('Idris'),
		looks: [look('home: today', to('/home'))]
	},
	{
		name: 'Ana, a week after the review',
		door: 'child',
		at: Date.parse('2026-11-20T09:00:00Z'),
		begin: child('Ana'),
		looks: [
			look('home: one question', async (page, site) => {
				await page.goto(`${site.origin}/home`);
				await page.getByText('Have you been told what was decided?').waitFor();
			}),
			look('got: decisions', (page) => follow(page, /Have you been told/)),
			problem('got: nothing picked', (page) => press(page, 'Send my answer')),
			problem(
				'got: not saved',
				async (page, site) => {
					await page.getByLabel('Yes').check();
					await amid(site, 'got', () => press(page, 'Send my answer'));
				},
				503
			),
			look('got: thank you', async (page) => {
				await page.getByLabel('Yes').check();
				await press(page, 'Send my answer');
				await page.getByText('Good that you told us').waitFor();
			})
		]
	},
	{
		name: 'Harvey, who is asked about an advocate',
		door: 'child',
		begin: child('Harvey'),
		looks: [
			look('home: an advocate asks', to('/home')),
			look('settings: an advocate waits', (page) => follow(page, 'My settings')),
			look('settings: an advocate asks', (page) => follow(page, /Say yes or no/)),
			problem('settings: yes, not now', (page, site) => amid(site, 'permission', () => press(page, 'Yes')), 503),
			look('settings: yes', (page) => press(page, 'Yes')),
			look('settings: let in', (page) => follow(page, 'Let someone in')),
			problem('settings: nobody picked', (page) => press(page, 'Let them in')),
			look('settings: two are in', async (page) => {
				await page.getByLabel('Grace Adeyemi').check();
				await press(page, 'Let them in');
			}),
			look('settings: nobody left to let in', to('/settings/let-in')),
			look('settings: ended', async (page, site) => {
				await page.goto(`${site.origin}/settings`);
				await press(page, 'Grace Adeyemi cannot send for me any more');
			})
		]
	},
	{
		name: 'a child who has another officer, and whom a manager looked at',
		door: 'child',
		begin: async (page, site) => {
			await signInStaff(page, site, 'helen');
			await page.goto(`${site.origin}/manage/look/${itemsOf(site, 'Mei', "kind = 'views'")[0]}`);
			await words(page).fill(longWords);
			await press(page, 'Look at it');
			await page.goto(`${site.origin}/manage/children/${childId(site, 'Mei')}`);
			await page.locator('select').selectOption({ label: 'Priya Nair' });
			await press(page, 'Change the reviewing officer');
			await press(page, 'Sign out');
			await signInChild(page, site, 'Mei');
		},
		looks: [
			look('home: another officer, and a manager looked', to('/home')),
			look('sent: a manager looked', (page) => follow(page, /^A manager, Helen Marsh/)),
			look('home: no officer', async (page, site) => {
				await press(page, 'Sign out');
				await signInStaff(page, site, 'helen');
				await page.goto(`${site.origin}/manage/children/${childId(site, 'Mei')}`);
				await page.locator('select').selectOption('none');
				await press(page, 'Change the reviewing officer');
				await press(page, 'Sign out');
				await signInChild(page, site, 'Mei');
			})
		]
	}
];
