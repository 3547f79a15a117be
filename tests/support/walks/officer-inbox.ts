/** An officer who opens everything in the inbox. */
import { signInStaff } from '../people.ts';
import { amid, longWords, press, runWith, thenLoads, to, tooLong, words } from './acts.ts';
import { openItem, writeDown } from './staff-acts.ts';
import { look, problem, type Walk } from './walk.ts';

export const officerInbox: Walk[] = [
	{
		name: 'an officer with a full inbox',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'jo.bell'),
		looks: [
			look('inbox: full', to('/inbox')),
			...['urgent', 'unread', 'unanswered', 'due', 'soon'].map((show) =>
				look(`inbox: ${show}`, to(`/inbox?show=${show}`))
			),
			look('inbox: one child, one kind', async (page, site) => {
				await page.goto(`${site.origin}/inbox`);
				await page.getByLabel('Child').selectOption('Amara');
				await page.getByLabel('Type').selectOption({ index: 1 });
				await press(page, 'Show');
			}),
			look('inbox: nothing fits', async (page) => {
				await page.getByLabel('Child').selectOption('Leo');
				await page.getByLabel('Type').selectOption({ index: 2 });
				await press(page, 'Show');
			}),
			look('item: urgent', openItem('Kai', 'Urgent')),
			problem('item: urgent, nothing written', (page) => writeDown(page, 'What I did')),
			problem('item: urgent, too long', async (page) => {
				await page.locator('#did').fill(tooLong);
				await writeDown(page, 'What I did');
			}),
			look('item: urgent, acted on', async (page) => {
				await page.locator('#did').fill('Rang Maria at 10:05. Kai is safe.');
				await writeDown(page, 'What I did');
			}),
			look('item: not read before', openItem('Amara', 'Not read:', /jollof|Views/)),
			problem('item: no reply written', (page) => press(page, 'Send reply')),
			problem('item: reply too long', async (page) => {
				await words(page).fill(tooLong);
				await press(page, 'Send reply');
			}),
			problem(
				'item: reply not saved',
				async (page, site) => {
					await words(page).fill(longWords);
					await amid(site, 'message', () => press(page, 'Send reply'));
				},
				503
			),
			look('item: replied', (page) => press(page, 'Send reply')),
			look('item: just for the officer', openItem('Amara', 'Just for you')),
			problem('item: talk without a day', (page) => writeDown(page, /^I talked with/)),
			problem('item: talk on a day to come', async (page) => {
				await page.locator('#day').fill('2027-01-01');
				await writeDown(page, /^I talked with/);
			}),
			problem('item: notes too long', async (page) => {
				await page.locator('#day').fill('2026-11-16');
				await page.locator('#notes').fill(tooLong);
				await writeDown(page, /^I talked with/);
			}),
			look('item: talked', async (page) => {
				await page.locator('#notes').fill(longWords);
				await writeDown(page, /^I talked with/);
			}),
			look('item: talked about before', openItem('Mason', 'Just for you')),
			look('item: a thread', openItem('Mason', 'stay with Pat')),
			look('item: typed by somebody', openItem('Ruby', 'hamster')),
			look('item: please do not use it', openItem('Ana', 'Please do not use this')),
			look('item: I did not write this', openItem('Ruby', 'I did not write this')),
			look('item: someone made me', openItem('Callum', 'someone made me')),
			look('item: told that nobody replied', openItem('Callum', 'nobody has replied')),
			look('item: late', openItem('Zainab', 'Reply was due')),
			look('item: urgent, acted on and answered', openItem('Zainab', 'Ticked')),
			look('item: to tell in person', async (page, site) => {
				await page.goto(`${site.origin}/inbox`);
				await page
					.locator('details', { hasText: 'Tell them in person' })
					.evaluate((fold) => fold.setAttribute('open', ''));
				await thenLoads(page, () => page.locator('details a[href^="/inbox/"]').first().click());
			}),
			problem('item: told, without a day', (page) => writeDown(page, /has not seen the answer yet/)),
			look('item: told', async (page) => {
				await page.locator('#tellDay').fill('2026-11-16');
				await writeDown(page, /has not seen the answer yet/);
			}),
			look('item: one that is not mine', to('/inbox/nowhere'), 404)
		]
	},
	{
		name: 'an officer who is away',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'nick.farrow'),
		looks: [
			look('inbox: away', to('/inbox')),
			look('away', to('/away')),
			problem('away: the wrong way round', async (page) => {
				await page.getByLabel('Last day away').fill('2026-11-01');
				await thenLoads(page, () => page.getByRole('form', { name: 'Change the days' }).getByRole('button').click());
			})
		]
	},
	{
		name: 'an officer with nothing',
		door: 'staff',
		begin: async (page, site) => {
			const other = {
				child: 'Robin',
				words: 'red green blue',
				officer: 'Ned Ware',
				email: 'ned.ware@wrenshire.example'
			};
			await runWith(site, 'tests/support/newcomer.ts', other.officer, other.email, other.child, other.words);
			await signInStaff(page, site, other.email);
		},
		looks: [look('inbox: empty', to('/inbox'))]
	}
];
