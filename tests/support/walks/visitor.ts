/** Who is not signed in. */
import type { Page } from '@playwright/test';
import { maxLine } from '../../../src/lib/journeys/answers.ts';
import { makeLetter } from '../sign-in.ts';
import type { Site } from '../site.ts';
import { amid, flood, longWords, post, press, reached, to } from './acts.ts';
import { signInAs, typeCode } from './child-acts.ts';
import { look, problem, type Walk } from './walk.ts';

const signInWrong = async (page: Page, site: Site) => {
	await page.goto(`${site.origin}/sign-in`);
	await page.getByLabel('Your name here').fill('Somebody');
	await page.getByLabel('Your three words').fill('one two three');
	await press(page, 'Sign in');
};

export const visitor: Walk = {
	name: 'a visitor',
	door: 'public',
	looks: [
		look('start', to('/')),
		look('letter', to('/letter')),
		problem('letter: a word that is not ours', typeCode('sugar the magpie circle')),
		problem('letter: three words', typeCode('sugar oak magpie')),
		problem('letter: not parted', typeCode('sugaroakmagpiecirkle')),
		problem('letter: wrong', typeCode('sugar oak magpie circle')),
		problem(
			'letter: not now',
			async (page, site) => {
				const words = await makeLetter(site, 'Zainab', 'jo.bell');
				await amid(site, 'session', () => typeCode(words)(page, site));
			},
			503
		),
		look('letter: rested', to('/letter?rested=1')),
		look('letter: kept', to('/letter?rested=kept')),
		look('cannot get in', to('/cannot-get-in')),
		problem('cannot get in: nothing written', (page) => press(page, 'Send it to the office')),
		problem('cannot get in: too long', async (page) => {
			await page.locator('#find').fill('x'.repeat(maxLine + 7));
			await press(page, 'Send it to the office');
		}),
		look('cannot get in: sent', async (page) => {
			await page.locator('#name').fill('Amara');
			await page.locator('#find').fill(longWords.slice(0, 40));
			await press(page, 'Send it to the office');
			await reached(page, /cannot-get-in$/);
		}),
		look('sign-in', to('/sign-in')),
		problem('sign-in: wrong', signInWrong),
		problem('sign-in: not now', (page, site) => amid(site, 'session', () => signInAs(page, site, 'Erin')), 503),
		look('sign-in: rested', to('/sign-in?rested=1')),
		look('sign-in: kept', to('/sign-in?rested=kept')),
		look('sign-in with pictures', to('/sign-in/pictures')),
		problem('sign-in with pictures: no name', (page) => press(page, 'Go on')),
		look('sign-in with pictures: the first', async (page) => {
			await page.getByLabel('Your name here').fill('Somebody');
			await press(page, 'Go on');
		}),
		problem('sign-in with pictures: one twice', async (page) => {
			await press(page, 'kite');
			await press(page, 'kite');
		}),
		problem('sign-in with pictures: wrong', async (page) => {
			for (const picture of ['boat', 'moon', 'drum']) await press(page, picture);
		}),
		look('sign-in with pictures: rested', to('/sign-in/pictures?rested=1')),
		look('sign-in with pictures: kept', to('/sign-in/pictures?rested=kept')),
		look('leaving-fast', to('/leaving-fast')),
		look('help', to('/help')),
		look('rights', to('/rights')),
		look('privacy', to('/privacy')),
		look('shared-phone', to('/shared-phone')),
		look('accessibility', to('/accessibility')),
		look('404', to('/nowhere'), 404),
		look('404: an address that no browser makes', to('/%E0'), 404),
		look(
			'405: a form where none is',
			async (page, site) => {
				await page.goto(`${site.origin}/help`);
				await post(page, '/help');
			},
			405
		),
		look(
			'413: too much in one go',
			async (page, site) => {
				await page.goto(`${site.origin}/sign-in`);
				await flood(page);
				await press(page, 'Sign in');
			},
			413
		),
		look('414: an address without end', to(`/help?${'x'.repeat(5000)}`), 414),
		...[400, 403, 411, 415, 421].map((status) => look(String(status), to(`/refused/${status}`), status))
	]
};
