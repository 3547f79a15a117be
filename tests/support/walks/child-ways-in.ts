/** Children who come in by a letter, and make a sign-in of their own. */
import { newcomer } from '../names-in-data.ts';
import { makeSignIn } from '../people.ts';
import { makeLetter } from '../sign-in.ts';
import { follow, press, reached, runWith, to } from './acts.ts';
import { typeCode } from './child-acts.ts';
import { look, problem, type Walk } from './walk.ts';

export const childWaysIn: Walk[] = [
	{
		name: 'Sofia, with a letter and a sign-in of her own',
		door: 'child',
		begin: async (page, site) => {
			const words = await makeLetter(site, 'Sofia', 'priya');
			await makeSignIn(site, 'Sofia', 'otter9', 'red green blue');
			await typeCode(words)(page, site);
			await press(page, 'OK, go on');
		},
		looks: [
			look('ways: by a letter', to('/ways')),
			look('ways: by a sign-in', async (page, site) => {
				await page.context().clearCookies();
				await page.goto(`${site.origin}/sign-in`);
				await page.getByLabel('Your name here').fill('otter9');
				await page.getByLabel('Your three words').fill('red green blue');
				await press(page, 'Sign in');
				await press(page, 'OK, go on');
				await page.goto(`${site.origin}/ways`);
			}),
			look('ways: stop my own', (page) => follow(page, 'Stop this sign-in')),
			look('ways: stopped the letter', async (page, site) => {
				await page.goto(`${site.origin}/ways`);
				await press(page, 'Stop this letter');
			})
		]
	},
	{
		name: 'somebody new',
		door: 'child',
		begin: async (page, site) => {
			const { child: name, words: three, officer, email } = newcomer;
			await runWith(site, 'tests/support/newcomer.ts', officer, email, name, three);
			await page.goto(`${site.origin}/sign-in`);
			await page.getByLabel('Your name here').fill(name);
			await page.getByLabel('Your three words').fill(three);
			await press(page, 'Sign in');
			await press(page, 'OK, go on');
		},
		looks: [
			look('home: no review', to('/home')),
			look('review: none', to('/review')),
			look('sent list: empty', async (page, site) => {
				await page.goto(`${site.origin}/sent`);
				await page.getByText('You have not sent anything yet').waitFor();
			})
		]
	},
	{
		name: 'Sofia, who makes her own way in',
		door: 'child',
		begin: async (page, site) => {
			const words = await makeLetter(site, 'Sofia', 'priya.nair');
			await typeCode(words)(page, site);
			await press(page, 'OK, go on');
		},
		looks: [
			look('home: by a letter', to('/home')),
			look('way in: why', (page) => follow(page, 'Make your own way in')),
			look('way in: name', (page) => follow(page, 'Start')),
			problem('way in: somebody’s name', async (page) => {
				await page.getByLabel('Your name here').fill('Amara');
				await press(page, 'Go on');
			}),
			look('way in: how', async (page) => {
				await page.getByLabel('Your name here').fill('blue 7');
				await press(page, 'Go on');
			}),
			look('way in: words', (page) => follow(page, 'Three words')),
			problem('way in: not three words', (page) => press(page, 'Take my words')),
			look('way in: words again', (page) => press(page, 'Take these words')),
			problem('way in: other words', (page) => press(page, 'Go on')),
			look('way in: pictures', to('/way-in/pictures?at=1')),
			look('way in: pictures again', async (page) => {
				for (const picture of ['kite', 'boat', 'moon', 'drum']) await press(page, picture);
			}),
			problem('way in: other pictures', async (page) => {
				for (const picture of ['kite', 'boat', 'moon', 'bus']) await press(page, picture);
			}),
			look('way in: made', async (page) => {
				for (const picture of ['kite', 'boat', 'moon', 'drum']) await press(page, picture);
				await reached(page, /made$/);
			})
		]
	}
];
