/** A manager's day: what matters first, each list by its link, and who never came in. JavaScript off. */
import { childId, itemsOf } from '../support/database.ts';
import { goAway } from '../support/people.ts';
import { letterCookie, makeLetter } from '../support/sign-in.ts';
import { adult, heading, rowOf, sayOneThing } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 1280, height: 900 } });

test('a manager signs in, sees what matters, and follows each number to its list', async ({ page, site, browser }) => {
	await goAway(site, 'David Osei', 'Jo Bell');
	const id = await sayOneThing(page, site, 'Niamh', 'CANARY7 please come', true);
	const manager = await adult(browser, site, 'helen');
	await expect(heading(manager)).toHaveText('Overview');
	// Urgent first; it is Niamh's, who has no officer, and stands on the page once.
	const sections = manager.locator('main section:has(ol.rows) h2');
	await expect(sections.first()).toHaveText(/^Urgent, nobody has acted\s+1$/);
	await expect(manager.locator('.row', { hasText: 'CANARY7' })).toHaveCount(1);
	await expect(manager.locator('.card', { hasText: 'Away today' })).toContainText(
		'David Osei until Fri 20 Nov. Jo Bell reads.'
	);
	const tiles = manager.locator('.nums a');
	const numbers = await tiles.evaluateAll((all) =>
		all.map((each) => ({ href: each.getAttribute('href')!, n: Number(each.querySelector('b')!.textContent) }))
	);
	expect(numbers.map(({ n }) => n > 0)).toEqual(numbers.map(() => true));
	for (const { href, n } of numbers) {
		await manager.goto(site.origin + href);
		await expect(manager.locator('.row'), href).toHaveCount(n);
	}

	// Somebody acts: it leaves the first page.
	await manager.goto(`${site.origin}/manage`);
	await manager.getByRole('link', { name: /^Show it in the inbox.*Urgent/ }).click();
	await (await rowOf(manager, id)).getByRole('link').click();
	await manager.getByLabel('What did you do about it?').fill('Rang the home.');
	await manager.getByRole('form', { name: 'What I did' }).getByRole('button').click();
	await manager.getByRole('link', { name: 'Say So' }).click();
	// An officer has something urgent that has not climbed yet: it is counted, and nothing leads to it.
	const withOfficers = manager.locator('section', { hasText: 'Urgent, still with the officer' });
	await expect(withOfficers.getByRole('listitem')).toHaveText(/^Jo Bell: 1\.\s+The oldest was sent \d+ minutes ago\./);
	await expect(withOfficers.getByRole('link')).toHaveText(['All children']);
	await expect(manager.getByText('Nothing urgent waits')).toHaveCount(0);
	await expect(sections.first()).toHaveText(/^Came up to you/);

	// A reason sifts the inbox, and can be taken away again.
	await manager.getByRole('link', { name: 'Inbox', exact: true }).click();
	const all = await manager.locator('.row').count();
	await manager.getByLabel('Why it is here').selectOption('Your own children');
	await manager.getByRole('button', { name: 'Show' }).click();
	await expect(manager.locator('.row')).toHaveCount(itemsOf(site, 'Ewan', "audience = 'officer'").length);
	await manager.getByRole('link', { name: 'Show everything' }).click();
	await expect(manager.locator('.row')).toHaveCount(all);
	await manager.close();
});

test('a manager sees who never came in; a letter is made and used, and the numbers change', async ({
	site,
	browser
}) => {
	const manager = await adult(browser, site, 'helen');
	await manager.locator('summary', { hasText: 'More' }).click();
	await manager.getByRole('navigation').getByRole('link', { name: 'Letters and take-up' }).click();
	await expect(heading(manager)).toHaveText('Letters and take-up');
	const row = manager.getByRole('row', { name: /^Omar Aziz/ });
	/** The numbers of Omar's children: letters that work, and those who never came in. */
	const numbers = async () => {
		await manager.goto(`${site.origin}/manage/letters`);
		const cells = await row.getByRole('cell').allTextContents();
		return { letters: cells[3], never: cells[1] };
	};
	expect(await numbers()).toEqual({ letters: '0', never: '1' });
	await row.getByRole('link', { name: 'Omar Aziz' }).click();
	await expect(heading(manager)).toHaveText('Children of Omar Aziz');
	const alfie = manager.locator('.row', { hasText: 'Alfie' });
	await expect(alfie).toContainText('Never came in');
	await expect(manager.locator('.row').first()).toContainText('Alfie');

	const words = await makeLetter(site, 'Alfie', 'omar');
	expect(await numbers()).toEqual({ letters: '1', never: '1' });
	await letterCookie(site, words);
	expect(await numbers()).toEqual({ letters: '1', never: '0' });
	await row.getByRole('link', { name: 'Omar Aziz' }).click();
	await expect(alfie).toContainText('Comes in');
	await manager.getByRole('link', { name: 'Letters and take-up' }).first().click();

	// The same numbers as a file.
	const file = await manager.request.get(
		site.origin + (await manager.getByRole('link', { name: 'Download this table (CSV)' }).getAttribute('href'))!
	);
	expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
	expect((await file.text()).split('\r\n').find((line) => line.startsWith('Omar Aziz'))).toMatch(
		/^Omar Aziz,3,0,0,1,3,3,\d,2$/
	);

	// The officer has the same list of their own children, each with its letter.
	const omar = await adult(browser, site, 'omar');
	await omar.getByRole('link', { name: 'Children', exact: true }).click();
	await omar.getByRole('link', { name: 'Letters: who has one, and who came in' }).click();
	await omar.locator('.row').getByRole('link', { name: 'Alfie' }).click();
	await expect(omar).toHaveURL(`${site.origin}/children/${childId(site, 'Alfie')}/letter`);
	for (const each of [manager, omar]) await each.close();
});
