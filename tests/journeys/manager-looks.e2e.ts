/** A manager looks at what is not theirs to read, and moves a child to another officer; the child is told of both. */
import type { Page } from '@playwright/test';
import { itemsOf } from '../support/database.ts';
import { signInChild, signInStaff } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const reason = 'Your school rang us. I want to be sure that you are <b>safe</b>.';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
const shoot = (page: Page, name: string) =>
	process.env['SHOTS'] ? page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true }) : undefined;

test('a reason opens an item to look at, and the child sees who, when and why; a move holds from the next request', async ({
	site,
	browser
}) => {
	const open = async () => (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
	const [helen, priya, david, yusuf] = [await open(), await open(), await open(), await open()];
	const at = (path: string) => `${site.origin}${path}`;
	const [item] = itemsOf(site, 'Yusuf', "kind = 'views' AND audience = 'officer'");
	await signInStaff(priya, site, 'priya.nair');
	await priya.goto(at(`/inbox/${item}`));
	const words = await priya.locator('.words').first().innerText();

	// The manager finds the child, sees no word of what they sent, and says why they look.
	await signInStaff(helen, site, 'helen.marsh');
	await helen.goto(at('/manage/children'));
	await shoot(helen, 'all');
	await press(helen, 'Find');
	await expect(helen.locator('#problems')).toContainText('Type the beginning of a name.');
	await helen.getByLabel('Find a child').fill('yus');
	await press(helen, 'Find');
	await expect(helen.getByText('1 child fits that.')).toBeVisible();
	expect(helen.url()).not.toContain('yus');
	await shoot(helen, 'found');
	await follow(helen, 'Yusuf');
	await expect(helen.locator('main')).not.toContainText(words.slice(-20));
	await shoot(helen, 'child');
	await helen.locator(`a[href="/manage/look/${item}"]`).click();
	await press(helen, 'Look at it');
	await expect(helen.locator('#problems')).toContainText('Write why you need to look at this.');
	await helen.getByLabel('Why do you need to look at this?').fill(reason);
	await shoot(helen, 'why');
	await press(helen, 'Look at it');
	await expect(helen.getByText(reason)).toBeVisible();
	expect(await helen.locator('.words').first().innerText()).toBe(words);
	await expect(helen.locator('main form')).toHaveCount(0);
	await shoot(helen, 'look');
	await helen.goto(at(`/manage/inbox/${item}`));
	await expect(helen.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page');

	// The child is told, until they have seen it.
	await signInChild(yusuf, site, 'Yusuf');
	await shoot(yusuf, 'home-looked');
	await yusuf.getByRole('link', { name: 'A manager, Helen Marsh, looked at something you sent.' }).click();
	const line = yusuf.getByRole('listitem').filter({ hasText: 'looked at this' });
	await expect(line).toHaveText(
		`Helen Marsh, manager of the reviewing officers, looked at this on Tuesday 17 November. Why: ${reason}`
	);
	await shoot(yusuf, 'sent-looked');
	await yusuf.goto(at('/home'));
	await expect(yusuf.getByText('A manager, Helen Marsh')).toHaveCount(0);

	// What nobody but a manager has opened: it is said who has not read it.
	const [unread] = itemsOf(site, 'Yusuf', "audience = 'officer' AND read_at IS NULL");
	await helen.goto(at(`/manage/look/${unread}`));
	await helen.getByLabel('Why do you need to look at this?').fill(reason);
	await press(helen, 'Look at it');
	await yusuf.goto(at(`/sent/${unread}`));
	await expect(yusuf.getByRole('listitem').filter({ hasText: 'Priya has not read it yet.' })).toBeVisible();
	await yusuf.goto(at('/home'));

	// The manager moves the child; the officer before has nothing more, at the next request.
	await helen.goto(at('/manage/children'));
	await follow(helen, /^Priya Nair/);
	await follow(helen, 'Yusuf');
	await press(helen, 'Change the reviewing officer');
	await expect(helen.locator('#problems')).toContainText('Choose who is the reviewing officer from now on.');
	// Somebody who can read nothing by the time the button is pressed.
	const officer = helen.getByLabel('Who is the reviewing officer from now on?');
	await officer
		.locator('option')
		.nth(1)
		.evaluate((option: HTMLOptionElement) => (option.value = 'nobody'));
	await officer.selectOption('nobody');
	await press(helen, 'Change the reviewing officer');
	await expect(helen.locator('#problems')).toContainText('Nothing was changed. Who you chose cannot read');
	await officer.selectOption({ label: 'David Osei' });
	await press(helen, 'Change the reviewing officer');
	await expect(helen.getByText('David Osei is Yusuf’s reviewing officer now.')).toBeVisible();
	expect((await priya.reload())!.status()).toBe(404);
	await priya.goto(at('/inbox'));
	await expect(priya.getByText(/^David Osei has been Yusuf’s reviewing officer since .*\.$/)).toBeVisible();
	await signInStaff(david, site, 'david.osei');
	await shoot(david, 'inbox-moved');
	await follow(david, /^Yusuf has been one of your children since/);
	await expect(david.getByRole('heading', { level: 1 })).toContainText('Yusuf');
	await david.goto(at(`/inbox/${item}`));
	expect(await david.locator('.words').first().innerText()).toBe(words);

	// The child is told until they say that they know.
	await yusuf.goto(at('/home'));
	const note = yusuf.getByText('Your reviewing officer is now David Osei.');
	await expect(note).toContainText('David can read what you sent to Priya, even if it was just for Priya.');
	// The button stands on a line of its own.
	const button = (await yusuf.getByRole('button', { name: 'OK, I know' }).boundingBox())!;
	expect(button.x).toBe((await note.boundingBox())!.x);
	await shoot(yusuf, 'home-moved');
	await press(yusuf, 'OK, I know');
	await expect(yusuf).toHaveURL(at('/home'));
	await expect(yusuf.getByText('Your reviewing officer is now')).toHaveCount(0);
});
