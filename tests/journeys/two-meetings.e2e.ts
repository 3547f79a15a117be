/** Two meetings near, without JavaScript: the child picks the one to get ready for, and what they send is for that one. */
import { signInChild, signInStaff } from '../support/people.ts';
import { receiptId } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

test('a child picks a meeting, sends for it, and picks the other; the officer sees which is which', async ({
	page,
	site
}) => {
	const pick = page.locator('#pick');
	const ready = page.getByRole('heading', { name: 'Get ready', exact: true });
	await signInChild(page, site, 'Tomasz');
	await page.goto(`${site.origin}/review`);
	await expect(pick.getByRole('heading')).toHaveText('Which meeting do you want to get ready for?');
	await expect(ready).toHaveCount(0);
	await pick.getByRole('button', { name: /^Your review, Tuesday 8 December$/ }).click();
	await expect(pick).toContainText('You are getting ready for');
	await expect(ready).toBeVisible();
	await expect(page.getByText('Tuesday 8 December, 5pm')).toBeVisible();

	await page.goto(`${site.origin}/send/views/well`);
	await page.locator('textarea').fill('Drawing club is good');
	await page.getByRole('button', { name: 'Save and go on' }).click();
	await page.goto(`${site.origin}/send/views/check`);
	await expect(page.getByText('Your review, Tuesday 8 December')).toBeVisible();

	// On another device the other one is picked meanwhile.
	const other = await page.context().newPage();
	await other.goto(`${site.origin}/review`);
	await other
		.locator('#pick')
		.getByRole('button', { name: /^A meeting between two reviews/ })
		.click();
	await page.getByRole('button', { name: 'Send to David' }).click();
	await expect(page.locator('#problems')).toContainText('This is for another meeting now.');
	await other
		.locator('#pick')
		.getByRole('button', { name: /^Your review/ })
		.click();
	await page.goto(`${site.origin}/send/views/check`);
	await page.getByRole('button', { name: 'Send to David' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sent');
	const id = receiptId(page);

	await page.context().clearCookies();
	await signInStaff(page, site, 'david.osei');
	await page.goto(`${site.origin}/inbox/${id}`);
	await expect(page.getByText('Review, Tuesday 8 December')).toBeVisible();
	await page.goto(`${site.origin}/reviews`);
	await page
		.getByRole('link', { name: /Tomasz/ })
		.first()
		.click();
	await expect(page.locator(`a[href="/inbox/${id}"]`)).toBeVisible();

	await page.context().clearCookies();
	await signInChild(page, site, 'Tomasz');
	await page.goto(`${site.origin}/review`);
	await expect(page.getByText('Drawing club is good')).toBeVisible();
	await pick.getByRole('button', { name: /^A meeting between two reviews, Friday 27 November$/ }).click();
	await expect(page.getByText('Drawing club is good')).toHaveCount(0);
	await expect(page.getByText('Friday 27 November, 6pm')).toBeVisible();
});
