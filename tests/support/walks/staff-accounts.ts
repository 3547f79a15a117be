/** Adults at their door, and their own accounts. */
import { demoStaff } from '../../../src/lib/server/db/demo-people.ts';
import { signInStaff } from '../people.ts';
import { staffCookie } from '../sign-in.ts';
import type { Site } from '../site.ts';
import { amid, follow, press, runWith, to } from './acts.ts';
import { invitee, passwordOf } from './staff-acts.ts';
import { look, problem, type Walk } from './walk.ts';

const invitationLink = async (site: Site) =>
	(await runWith(site, 'src/commands/person.ts', '--manager', demoStaff[0]!.email)).trim().split('\n').at(-1)!;

export const staffAccounts: Walk[] = [
	{
		name: 'an adult at the door',
		door: 'staff',
		looks: [
			look('staff sign-in', to('/staff/sign-in')),
			problem('staff sign-in: wrong', async (page) => {
				await page.getByLabel('Email').fill('nobody@wrenshire.example');
				await page.getByLabel('Password').fill('nothing');
				await press(page, 'Sign in');
			}),
			problem(
				'staff sign-in: not now',
				async (page, site) => {
					await page.getByLabel('Email').fill(demoStaff[0]!.email);
					await page.getByLabel('Password').fill(demoStaff[0]!.password!);
					await amid(site, 'halfway', () => press(page, 'Sign in'));
				},
				503
			),
			look('staff sign-in: rested', to('/staff/sign-in?rested=1')),
			look('staff sign-in: not saved', to('/staff/sign-in?rested=unsaved')),
			look('staff sign-in: too late', to('/staff/sign-in?late')),
			...['again', 'cancelled', 'down', 'unknown'].map((reason) =>
				look(`staff sign-in: ${reason} with the account`, to(`/staff/sign-in?account=${reason}`))
			),
			look('forgotten', (page) => follow(page, 'Choose a new one')),
			problem('forgotten: no email', (page) => press(page, 'Send me the link')),
			look('forgotten: asked', async (page) => {
				await page.getByLabel('Email').fill('nobody@wrenshire.example');
				await press(page, 'Send me the link');
			}),
			look('invitation: a link that is gone', to('/staff/invitation/nowhere'), 404),
			look('invitation', async (page, site) => page.goto(await invitationLink(site))),
			look('password', (page) => press(page, 'Go on')),
			look('password: shown', (page) => follow(page, 'Show what I type')),
			problem('password: too short', async (page) => {
				await page.getByLabel('Password').fill('short');
				await press(page, 'Set my password');
			}),
			problem('password: too long', async (page) => {
				await page.getByLabel('Password').fill('x'.repeat(201));
				await press(page, 'Set my password');
			})
		]
	},
	{
		name: 'an officer’s own account',
		door: 'staff',
		begin: async (page, site) => {
			await signInStaff(page, site, 'priya');
			await staffCookie(site, 'priya');
		},
		looks: [
			look('account: two browsers', to('/account')),
			look('account: the other signed out', (page) => press(page, 'Sign out everywhere else')),
			look('account: password', (page) => follow(page, 'Choose a new password')),
			problem('account: password, nothing filled in', (page) => press(page, 'Set my new password')),
			problem('account: password, not the present one', async (page) => {
				await page.getByLabel('Your password now').fill('not-the-password');
				await page.getByLabel('Your new password').fill(invitee.password);
				await press(page, 'Set my new password');
			}),
			look('account: app', to('/account/app')),
			problem('account: app, not the password', (page) => press(page, 'Go on')),
			look('account: app, added', async (page) => {
				await page.getByLabel('Your password').fill(passwordOf('Priya Nair'));
				await press(page, 'Go on');
			}),
			look('account: codes', to('/account/codes')),
			look('account: codes to keep', async (page) => {
				await page.getByLabel('Your password').fill(passwordOf('Priya Nair'));
				await press(page, 'Make ten new codes');
			}),
			look('account: codes kept', (page) => press(page, 'I have kept them'))
		]
	}
];
