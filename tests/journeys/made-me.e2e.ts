/** "Someone made me write this", without JavaScript: the child may say who, and then it goes past the officer. */
import { itemsOf } from '../support/database.ts';
import { signInChild, signInStaff } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test('a child says who made them; the manager reads it and answers; the officer sees nothing of it', async ({
	page,
	site
}) => {
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const signInAs = async (email: string) => {
		await page.context().clearCookies();
		await signInStaff(page, site, email);
	};
	const [about] = itemsOf(site, 'Amara', "kind = 'views'");
	await signInChild(page, site, 'Amara');
	await page.goto(`${site.origin}/sent/${about}`);
	await page.getByRole('link', { name: 'Someone made me write this' }).click();
	await expect(page).toHaveTitle('One question - Say So');
	const readers = page.locator('#who-reads');
	await expect(readers).toContainText('Helen will read it.');
	await expect(readers).toContainText('Jo will not see it');
	await expect(readers).toContainText('If you tick Helen, it goes to the people who look after complaints.');

	await press('Send this');
	await expect(page.locator('#problems')).toContainText('Tick someone, or write a name.');
	const staff = page.getByRole('group', { name: 'Who made you write it?' }).getByRole('checkbox');
	for (const each of await staff.all()) await each.check();
	await page.getByLabel('Anyone else?').fill('my uncle stood next to me');
	await press('Send this');
	await expect(page.locator('#problems')).toContainText('Leave one person without a tick.');
	await expect(page.getByLabel('Anyone else?')).toHaveValue('my uncle stood next to me');
	for (const each of (await staff.all()).slice(1)) await each.uncheck();
	await press('Send this');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sent');
	await expect(page.getByText('Helen has got what you said.')).toBeVisible();
	await expect(page.getByText('Jo will not see it')).toBeVisible();
	const id = itemsOf(site, 'Amara', "kind = 'message'").find((each) => each === page.url().split('/').at(-1));

	await signInAs('jo.bell');
	expect((await page.goto(`${site.origin}/inbox/${id}`))!.status()).toBe(404);
	await page.goto(`${site.origin}/inbox/${about}`);
	await expect(page.getByText(/made (her|him|them) write/i)).toHaveCount(0);

	await signInAs('helen.marsh');
	await page.goto(`${site.origin}/manage/inbox/${id}`);
	await expect(page.getByText('my uncle stood next to me')).toBeVisible();
	await page.locator('textarea[name="reply"]').fill('Thank you. I come to see you on Thursday.');
	await page
		.locator('form', { has: page.locator('textarea[name="reply"]') })
		.getByRole('button')
		.click();
	await expect(page.getByRole('main').getByRole('status')).toBeVisible();

	await page.context().clearCookies();
	await signInChild(page, site, 'Amara');
	await page.goto(`${site.origin}/sent`);
	const row = page.locator('.listed', { has: page.locator(`a[href="/sent/${id}"]`) });
	await expect(row).toContainText('Something you told Helen');
	await row.getByRole('link').click();
	await expect(page.getByText('Thank you. I come to see you on Thursday.')).toBeVisible();
});

test('a child does not want to say who: whoever reads the item sees the mark', async ({ page, site }) => {
	const [about] = itemsOf(site, 'Kai', "kind = 'views'");
	await signInChild(page, site, 'Kai');
	await page.goto(`${site.origin}/sent/${about}/made-me`);
	await page.getByRole('button', { name: 'I do not want to say who' }).click();
	await expect(page).toHaveURL(`${site.origin}/sent/${about}`);
	await expect(page.getByText('You told us that someone made you write this.')).toBeVisible();
});
