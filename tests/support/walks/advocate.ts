/** An advocate, and what is around them: an account of their own, and who may send for a child. */
import { expect } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { comeAsAdvocate } from '../advocates.ts';
import { childId } from '../database.ts';
import { endSending, signInStaff } from '../people.ts';
import { advocateCookie } from '../sign-in.ts';
import { type Site, tuesdayMorning } from '../site.ts';
import { follow, go, press, thenLoads, to, tooLong, words } from './acts.ts';
import { invitee } from './staff-acts.ts';
import { look, problem, type Walk } from './walk.ts';

/** The address in the last mail to them. */
async function mailedLink({ mails }: Site): Promise<string> {
	const links = () =>
		mails
			.filter(({ to }) => to.includes(invitee.email))
			.map(({ raw }) => /http:\S+\/staff\/invitation\/[\w-]+/.exec(raw.replaceAll('=\r\n', ''))?.[0]);
	await expect.poll(() => links().length).toBeGreaterThan(0);
	return links().at(-1)!;
}

/** An advocate's pages look as a child's do, and keep the same rules. */
const advocate: Walk = {
	name: 'an advocate',
	door: 'child',
	begin: (page, site) => comeAsAdvocate(page, site, 'grace.adeyemi'),
	looks: [
		look('for', to('/for')),
		look('for: one child', (page) => follow(page, 'Zainab')),
		look('for: sent and answered', (page) => follow(page, /^A message, sent on/)),
		look('for: first question', async (page) => {
			await page.goBack();
			await follow(page, /What they think/);
		}),
		problem('for: too long', async (page) => {
			await words(page).fill(tooLong);
			await go(page);
		}),
		look('for: check', async (page) => {
			await words(page).fill('I like my tutor.');
			await press(page, 'Save and go on');
			await press(page, /^I have said enough/);
		}),
		problem('for: check, not asked yet', (page) => press(page, /^Send for/)),
		look('for: sent', async (page) => {
			await page.getByLabel('told me').check();
			await page.getByLabel('Not yet', { exact: true }).check();
			await page.locator('#comment').fill('Said twice.');
			await press(page, /^Send for/);
		}),
		look('for: begun', async (page) => {
			await follow(page, 'Back');
			await follow(page, /Where, when and who/);
			await press(page, 'Save and go on');
			await page.goto(new URL('/for', page.url()).href);
		}),
		look('for: ended', async (page, site) => {
			await endSending(site, 'Zainab');
			await follow(page, /^Begun/);
		}),
		look('for: nobody', to('/for'))
	]
};

export const advocateWalks: Walk[] = [
	advocate,
	{
		name: 'an advocate who sets up an account',
		door: 'staff',
		begin: async (page, site) => {
			await site.holdAt(tuesdayMorning);
			await signInStaff(page, site, 'helen');
			await page.goto(`${site.origin}/manage/people/advocates`);
		},
		looks: [
			problem('advocates: nothing filled in', async (page) => press(page, 'Add them and send the invitation')),
			look('advocates: invited', async (page) => {
				await page.getByLabel('Name', { exact: true }).fill(invitee.name);
				await page.getByLabel('Email').fill(invitee.email);
				await press(page, 'Add them and send the invitation');
			}),
			look('advocates: everything open', async (page, site) => {
				await page.goto(`${site.origin}/manage/people/advocates`);
				for (const summary of await page.locator('summary').all()) await summary.click();
			}),
			look('person: has left', async (page, site) => {
				await page.goto(`${site.origin}/manage/people`);
				await page.locator('main').getByText('Accounts that have ended').click();
				await follow(page, 'Anita Shah');
			}),
			look('invitation: an advocate’s', async (page, site) => {
				await press(page, 'Sign out');
				await page.goto(await mailedLink(site));
			}),
			look('app', async (page) => {
				await press(page, 'Begin');
				await page.getByLabel('Password').fill(invitee.password);
				await press(page, 'Set my password');
			}),
			problem('app: wrong code', async (page) => {
				await page.getByLabel('The code that the app shows').fill('000000');
				await press(page, 'Add it');
			}),
			look('codes to keep', async (page) => {
				const seed = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
				const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: tuesdayMorning });
				await page.getByLabel('The code that the app shows').fill(code);
				await press(page, 'Add it');
			}),
			look('for: nobody yet', (page) => press(page, 'I have kept them: go on')),
			look('code', async (page) => {
				await press(page, 'Sign out');
				await page.getByLabel('Email').fill(invitee.email);
				await page.getByLabel('Password').fill(invitee.password);
				await press(page, 'Sign in');
			}),
			problem('code: wrong', async (page) => {
				await page.getByLabel('Code').fill('000000');
				await press(page, 'Sign in');
			}),
			look('for: one child', async (page, site) => {
				const [name = '', value = ''] = advocateCookie(site, 'tom').split('=');
				await page.context().addCookies([{ name, value, url: site.origin }]);
				await page.goto(`${site.origin}/for`);
			})
		]
	},
	{
		name: 'an officer and who may send for a child',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'jo.bell'),
		looks: [
			look('child: who may send, all open', async (page, site) => {
				await page.goto(`${site.origin}/children/${childId(site, 'Ruby')}`);
				for (const summary of await page.locator('#advocates summary').all()) await summary.click();
			}),
			problem('child: nobody chosen', (page) => press(page, 'Ask Ruby')),
			look('child: cannot tell us', async (page) => {
				await page.locator('summary', { hasText: 'Ruby cannot tell us' }).click();
				const form = page.getByRole('form', { name: 'Ruby cannot tell us what they want' });
				await form.getByLabel('Grace Adeyemi').check();
				await form.getByLabel('Why?').fill('She does not talk yet.');
				await thenLoads(page, () => form.getByRole('button').click());
			})
		]
	}
];
