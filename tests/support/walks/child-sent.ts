/** Children and what they sent: answers, marks, and what is written back. */
import { amid, follow, longWords, post, press, reached, to, tooLong, words } from './acts.ts';
import { child, letter, sayOneThing, signInAs } from './child-acts.ts';
import { look, problem, type Walk } from './walk.ts';

export const childSent: Walk[] = [
	{
		name: 'Amara, who has an answer',
		door: 'child',
		begin: (page, site) => signInAs(page, site, 'Amara'),
		looks: [
			look('leaving-fast: signed in', (page) => reached(page, /^\/leaving-fast$/)),
			look(
				'leaving-fast: not foreseen',
				(page, site) => amid(site, 'way', () => press(page, 'OK, go on'), 'broken'),
				500
			),
			look(
				'leaving-fast: not now',
				async (page, site) => {
					await page.goto(`${site.origin}/leaving-fast`);
					await amid(site, 'way', () => press(page, 'OK, go on'));
				},
				503
			),
			look('home: an answer waits', async (page, site) => {
				await page.goto(`${site.origin}/leaving-fast`);
				await press(page, 'OK, go on');
				await page.getByText('wrote back to you').waitFor();
			}),
			look('review: in ten days', to('/review')),
			look('sent list: a new answer', to('/sent')),
			look('sent: not read yet', (page, site) => letter(page, site, 'Not read yet')),
			look('sent: a new answer', (page, site) => letter(page, site, 'New:')),
			problem('sent: nothing written back', (page) => press(page, /^Send to/)),
			problem('sent: written back too long', async (page) => {
				await words(page).fill(tooLong);
				await press(page, /^Send to/);
			}),
			problem(
				'sent: writing back not saved',
				async (page, site) => {
					await words(page).fill(longWords);
					await amid(site, 'message', () => press(page, /^Send to/));
				},
				503
			),
			look('sent: written back', (page) => press(page, /^Send to/)),
			look('404 for a child', to('/nowhere'), 404),
			look('404: a question that does not exist', to('/send/views/nowhere'), 404),
			look('404: a letter that is not mine', to('/sent/nowhere'), 404),
			look(
				'405 for a child',
				async (page, site) => {
					await page.goto(`${site.origin}/sent`);
					await post(page, '/sent');
				},
				405
			)
		]
	},
	{
		name: 'Kai, who needs help soon',
		door: 'child',
		begin: child('Kai'),
		looks: [
			look('home: tomorrow', to('/home')),
			look('sent: urgent and not read', (page, site) => letter(page, site, 'Not read yet')),
			look('sent: urgent, please do not use it', (page) => press(page, 'Please don’t use this')),
			look('check: with a tick', async (page, site) => {
				await sayOneThing(page, site, 'they are loud again');
				await page.getByRole('checkbox').check();
			}),
			look('receipt: urgent', async (page) => {
				await press(page, /^Send to/);
				await page.getByText('so it is at the top').waitFor();
			}),
			look('sent: answered and seen', (page, site) => letter(page, site, 'A question you want answered'))
		]
	},
	{
		name: 'Ana, who stopped halfway',
		door: 'child',
		begin: child('Ana'),
		looks: [
			look('home: a draft', to('/home')),
			look('review: a draft', to('/review')),
			look('sent: please do not use it', (page, site) => letter(page, site, 'You asked us not to use this'))
		]
	},
	{
		name: 'Callum, who was made to write',
		door: 'child',
		begin: child('Callum'),
		looks: [
			look('sent: someone made me', (page, site) => letter(page, site, 'What is going well')),
			look('made me: who', (page) => follow(page, 'Someone made me write this')),
			problem('made me: nobody named', (page) => press(page, 'Send this')),
			look('sent: someone made me, again', (page) => press(page, 'I do not want to say who')),
			look('sent: all marks', async (page) => {
				await press(page, 'Please don’t use this');
				await press(page, 'I did not write this');
			})
		]
	},
	{
		name: 'Mason, who talks with the officer',
		door: 'child',
		begin: child('Mason'),
		looks: [look('sent: a talk', (page, site) => letter(page, site, 'A question you want answered'))]
	}
];
