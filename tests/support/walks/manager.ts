/** A manager: the overview, every child, the team, and looking at an item. */
import { childId, itemsOf } from '../database.ts';
import { makeConfirmed, signInStaff } from '../people.ts';
import { follow, longWords, press, thenLoads, to, words } from './acts.ts';
import { openRow } from './staff-acts.ts';
import { look, problem, type Walk } from './walk.ts';

export const managerWalks: Walk[] = [
	{
		name: 'the manager',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('overview', to('/manage')),
			look('letters and take-up', to('/manage/letters')),
			look('letters and take-up of one officer', (page) => follow(page, 'Omar Aziz')),
			look('manage inbox', to('/manage/inbox')),
			look('manage inbox: urgent, none', to('/manage/inbox?show=urgent')),
			look('manage item: no officer yet', openRow('/manage/inbox', 'Niamh', 'No reviewing officer yet')),
			look('manage item: nobody has replied', openRow('/manage/inbox', 'Callum')),
			problem('manage item: no reply written', (page) => press(page, 'Send reply')),
			look('sign-ins to confirm', async (page, site) => {
				await makeConfirmed(site, 'Kai', 'moon9', 'red green blue');
				await page.goto(`${site.origin}/manage/ways`);
			}),
			look('a sign-in to confirm', (page) => follow(page, /^Kai: sign-in made on/)),
			problem('a sign-in to confirm: no day', (page) => press(page, 'Confirm')),
			look('people', to('/manage/people')),
			problem('people: nobody named', (page) => press(page, 'Add them and send the invitation')),
			look('person: away, and so is the cover, all open', async (page, site) => {
				await page.goto(`${site.origin}/manage/people`);
				await follow(page, 'Nick Farrow');
				for (const summary of await page.locator('summary').all()) await summary.click();
			}),
			problem('person: ends without a next officer', (page) =>
				thenLoads(page, () => page.locator('#end').getByRole('button').click())
			)
		]
	},
	{
		name: 'the manager and every child',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('all children', to('/manage/children')),
			problem('all children: nothing typed', (page) => press(page, 'Find')),
			look('all children: nobody found', async (page) => {
				await page.getByLabel('Find a child').fill('zzz');
				await press(page, 'Find');
			}),
			look('all children: found', async (page) => {
				await page.getByLabel('Find a child').fill('jo bell');
				await press(page, 'Find');
			}),
			look('all children: without an officer', to('/manage/children?officer=none')),
			look('any child: theirs to read', (page) => follow(page, 'Niamh'))
		]
	},
	{
		name: 'the manager and one child',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('any child', async (page, site) => {
				await page.goto(`${site.origin}/manage/children/${childId(site, 'Tia')}`);
			}),
			problem('any child: no officer chosen', (page) => press(page, 'Change the reviewing officer')),
			look('look: at a complaint', async (page, site) => {
				await page.goto(`${site.origin}/manage/look/${itemsOf(site, 'Tia', "kind = 'complaint'")[0]}`);
				await words(page).fill('I want to be sure that you get an answer.');
				await press(page, 'Look at it');
			}),
			look('any child: moved to the team', async (page) => {
				await follow(page, 'Back to Tia');
				await page.locator('select').selectOption('none');
				await press(page, 'Change the reviewing officer');
			})
		]
	},
	{
		name: 'a manager who looks at a plan',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('look: why?', async (page, site) => {
				await page.goto(`${site.origin}/manage/look/${itemsOf(site, 'Amara', "kind = 'plan'")[0]}`);
			}),
			problem('look: no reason', (page) => press(page, 'Look at it')),
			look('look: at a plan', async (page) => {
				await words(page).fill(longWords);
				await press(page, 'Look at it');
			})
		]
	}
];
