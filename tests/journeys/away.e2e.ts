/** While the officer is away, the child is told who reads before the first word, before Send, and after it (rule 1). */
import type { Page } from '@playwright/test';
import { comeBack, goAway, signInChild, signInStaff } from '../support/people.ts';
import { receiptId } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const reads = (page: Page) => page.locator('.note', { hasText: 'Who will see this?' });
const away = 'Priya is away until Friday 20 November. David will read this. Priya can read it, too.';
const shoot = (page: Page, name: string) =>
	process.env['SHOTS'] ? page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true }) : undefined;

test('the officer is away: every journey says who reads, and a cover who changes is told before anything is sent', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Yusuf');
	await expect(page.getByText('is away until')).toHaveCount(0);
	await goAway(site, 'Priya Nair', 'David Osei');
	try {
		await page.goto(`${site.origin}/home`);
		await expect(page.getByText('Priya is away until Friday 20 November.')).toBeVisible();
		await expect(page.getByText('David will read what you send.')).toBeVisible();
		await shoot(page, 'home');
		await page.goto(`${site.origin}/review`);
		await expect(page.getByText('Priya is away until Friday 20 November.')).toBeVisible();
		await shoot(page, 'review');
		const firstPages = [
			'views/helper',
			'views/just-for',
			'plan/where',
			'advocate/help',
			'message/what',
			'complaint/about'
		];
		for (const path of firstPages) {
			await page.goto(`${site.origin}/send/${path}`);
			await expect(reads(page), path).toContainText(away);
			await expect(reads(page), path).toContainText('They must tell someone who can help if:');
			await expect(reads(page), path).not.toContainText('will read it.');
			await shoot(page, path.replace('/', '-'));
		}

		await page.goto(`${site.origin}/send/views/just-for`);
		await expect(page.getByText('David will not write back about it. David will come and talk')).toBeVisible();
		await shoot(page, 'just-for');

		// The cover stands among those who must not be told; about the officer it goes to the manager, never to the cover.
		await page.goto(`${site.origin}/send/complaint/not-told`);
		await expect(page.getByLabel('David Osei')).toBeVisible();
		await expect(page.getByText('Reads what you send when someone is away')).toBeVisible();
		await shoot(page, 'not-told');
		await page.getByLabel('David Osei').check();
		await press(page, 'Save and go on');
		await page.goto(`${site.origin}/send/complaint/check`);
		await expect(reads(page)).toContainText('Priya is away until Friday 20 November. Helen will read this.');
		await page.goto(`${site.origin}/send/complaint/about`);
		await page.getByLabel('My reviewing officer').check();
		await press(page, 'Save and go on');
		await expect(reads(page)).toContainText('Helen will read it.');
		await expect(reads(page)).toContainText('Priya will not see it');
		await expect(reads(page)).not.toContainText('David');

		await page.goto(`${site.origin}/send/message/say`);
		await page.getByLabel('Say it in your own words').fill('CANARY can you ring my nan');
		await press(page, 'I have said enough');
		await expect(heading(page)).toHaveText('Check what you want to say');
		await expect(reads(page)).toContainText(away);
		await shoot(page, 'check');
		await goAway(site, 'Priya Nair', 'Jo Bell');
		await press(page, 'Send to David');
		await expect(page).toHaveTitle('Problem: Check - Say So');
		await expect(page.getByText('Someone else will read this now: Jo.').first()).toBeVisible();
		await expect(reads(page)).toContainText('Jo will read this.');
		await shoot(page, 'changed');
		await press(page, 'Send to Jo');
		await expect(heading(page)).toHaveText('Sent');
		await expect(page.getByText('Jo has got what you said.')).toBeVisible();
		await expect(page.getByText('Jo will read it', { exact: true })).toBeVisible();
		await expect(reads(page)).toContainText('Priya is away until Friday 20 November. Jo will read this.');
		await shoot(page, 'receipt');
		const id = receiptId(page);
		await page.goto(`${site.origin}/sent/${id}`);
		await expect(page.getByText('Not read yet. Jo will read it by')).toBeVisible();
		await shoot(page, 'sent');

		// So it is.
		const jo = await browser.newPage({ javaScriptEnabled: false });
		await signInStaff(jo, site, 'jo.bell');
		await jo.goto(`${site.origin}/inbox/${id}`);
		await expect(jo.getByText('CANARY can you ring my nan')).toBeVisible();
		await jo.close();
		await page.reload();
		await expect(page.getByText('Jo has read this.')).toBeVisible();
	} finally {
		await comeBack(site, 'Priya Nair');
	}
	await page.goto(`${site.origin}/home`);
	await expect(page.getByText('is away until')).toHaveCount(0);
});
