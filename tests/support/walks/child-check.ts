/** Children at the check page, and at the receipt after it. */
import { follow, go, press, to, words } from './acts.ts';
import { child, sayOneThing, start } from './child-acts.ts';
import { look, problem, type Walk } from './walk.ts';

export const childCheck: Walk[] = [
	{
		name: 'Leo, whose check page has problems',
		door: 'child',
		begin: child('Leo'),
		looks: [
			look('question: changed', start),
			look('check: nothing said', async (page) => {
				await press(page, 'Skip this one');
				await press(page, 'I have said enough');
				await press(page, /gets what I wrote here/);
			}),
			problem('check: nothing to send', (page) => press(page, /^Send to/)),
			problem(
				'check: changed elsewhere',
				async (page, site) => {
					await sayOneThing(page, site, 'my bike');
					const other = await page.context().newPage();
					await other.goto(`${site.origin}/send/views/worries`);
					await words(other).fill('the dark');
					await go(other);
					await other.close();
					await press(page, /^Send to/);
				},
				409
			),
			problem(
				'check: another reader',
				async (page, site) => {
					await page.goto(`${site.origin}/send/views/check`);
					await page.locator('input[name=reader]').evaluate((input: HTMLInputElement) => (input.value = 'before'));
					await press(page, /^Send to/);
				},
				409
			),
			look('receipt: not urgent', (page) => press(page, /^Send to/)),
			look('check: a draft that is gone', to('/send/views/check'))
		]
	},
	{
		name: 'Niamh, who has no officer',
		door: 'child',
		begin: child('Niamh'),
		looks: [
			look('home: no officer', to('/home')),
			look('review: no officer', to('/review')),
			look('question: no officer', start),
			look('just-for: no officer', async (page) => {
				await press(page, 'Skip this one');
				await words(page).fill('eggs');
				await press(page, 'I have said enough');
			}),
			look('check: no officer', (page) => press(page, /gets what I wrote here/)),
			look('receipt: no officer', (page) => press(page, /^Send to/)),
			look('sent: no officer', (page) => follow(page, 'See what you sent'))
		]
	},
	{
		name: 'Tomasz, who has two meetings soon',
		door: 'child',
		begin: child('Tomasz'),
		looks: [
			look('review: which meeting', to('/review')),
			look('review: a meeting picked', (page) => press(page, /^Your review/)),
			look('check: for which meeting', (page, site) => sayOneThing(page, site, 'noodles'))
		]
	},
	{
		name: 'Mei, at night',
		door: 'child',
		at: Date.parse('2026-11-21T22:00:00Z'),
		begin: child('Mei'),
		looks: [
			look('check: at night', (page, site) => sayOneThing(page, site, 'noodles')),
			look('receipt: at night', (page) => press(page, /^Send to/))
		]
	}
];
