/** What is urgent reaches somebody: the duty people on a Sunday evening, the cover on a Tuesday, with JavaScript off. */
import { rowsOf } from '../support/database.ts';
import { signInStaff } from '../support/people.ts';
import { tuesdayMorning, type Site } from '../support/site.ts';
import { sayOneThing } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const hour = 3_600_000;
const sundayEvening = Date.parse('2026-11-22T20:00:00Z');

const mailsTo = (site: Site, to: string, from: number) =>
	site.mails.slice(from).filter((mail) => mail.to.includes(to) && /Please look now/.test(mail.raw));

test('a child ticks "I need help soon" on a Sunday evening, and the duty person sees to it', async ({
	page,
	site,
	browser
}) => {
	await site.moveTo(sundayEvening);
	const before = site.mails.length;
	const id = await sayOneThing(page, site, 'Leo', 'CANARY gran fell over and wont get up', true);
	// What a sample child ticked on Tuesday has climbed by now, too: one mail for each.
	const waiting = () =>
		rowsOf(
			site,
			`SELECT event_seq FROM notification JOIN event ON seq = event_seq WHERE subject_id = ? AND type = 'contribution.climbedToDuty' AND delivered_at IS NOT NULL`,
			id
		);
	await expect.poll(() => waiting().length).toBe(1);
	const mails = mailsTo(site, 'duty@test.example', before);
	expect(mails.length).toBeGreaterThan(0);
	for (const { raw } of mails) expect(raw).not.toMatch(/CANARY|Leo|gran/);

	const duty = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(duty, site, 'colin.price');
	await expect(duty).toHaveURL(/\/duty$/);
	const row = duty.getByRole('listitem').filter({ hasText: 'CANARY' });
	await expect(row).toContainText('Urgent');
	await expect(duty.getByRole('link', { name: /01632 960 002/ })).toBeVisible();
	await row.getByRole('link', { name: /Leo/ }).click();
	await expect(duty.getByText('CANARY gran fell over and wont get up')).toBeVisible();
	await expect(duty.getByLabel('Your reply')).toHaveCount(0);
	await expect(duty.getByRole('form')).toHaveCount(1);
	await expect(duty).not.toHaveTitle(/Leo|CANARY/);
	const item = duty.url();

	// Nothing written: it says so, and it stays.
	await duty.getByRole('button', { name: 'Write it down' }).click();
	await expect(duty).toHaveTitle(/^Problem: /);
	await duty.getByLabel('What did you do about it?').fill('Rang 999 at 20:05. The ambulance is there.');
	await duty.getByRole('button', { name: 'Write it down' }).click();
	await expect(duty.getByText('Written down. This no longer counts as urgent.')).toBeVisible();
	await duty.goto(`${site.origin}/duty`);
	await expect(duty.getByRole('region', { name: 'Waiting' }).filter({ hasText: 'CANARY' })).toHaveCount(0);
	await expect(duty.getByRole('region', { name: 'You acted on these today' })).toContainText('CANARY');

	// On Monday it is gone for the duty people, and the officer reads what was done.
	await site.moveTo(sundayEvening + 14 * hour);
	await signInStaff(duty, site, 'colin.price');
	await expect(duty.getByText('CANARY')).toHaveCount(0);
	expect((await duty.goto(item))!.status()).toBe(404);
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'jo.bell');
	await officer.goto(item.replace('/duty/', '/inbox/'));
	await expect(officer.getByText('Rang 999 at 20:05. The ambulance is there.')).toBeVisible();
	await expect(officer.getByText(/^Colin Price, /).first()).toBeVisible();
	await duty.close();
	await officer.close();
});

test('on a Tuesday the cover gets it after one working hour, and not before', async ({ page, site, browser }) => {
	await sayOneThing(page, site, 'Ruby', 'CANARY2 please come to school', true);
	const david = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(david, site, 'david.osei');
	const row = () => david.getByRole('listitem').filter({ hasText: 'CANARY2' });
	await expect(row()).toHaveCount(0);
	const before = site.mails.length;
	await site.moveTo(tuesdayMorning + hour + 120_000);
	// The server looks by itself every 15 seconds.
	await expect
		.poll(() => mailsTo(site, 'david.osei@wrenshire.example', before).length, { timeout: 25_000 })
		.toBeGreaterThan(0);
	await signInStaff(david, site, 'david.osei');
	await expect(row()).toContainText('Came up to you: Jo Bell has not acted');
	await row().getByRole('link', { name: /Ruby/ }).click();
	await expect(david.getByRole('heading', { name: 'Came up to you: Jo Bell has not acted' })).toBeVisible();
	await david.getByLabel('What did you do about it?').fill('Rang the school. I am with Ruby.');
	await david.getByRole('form', { name: 'What I did' }).getByRole('button').click();
	await expect(david.getByText('Written down.', { exact: false })).toBeVisible();
	await david.close();
});

test('worrying words: the officer sees which and takes the mark away with a reason; the manager reads why', async ({
	page,
	site,
	browser
}) => {
	await sayOneThing(page, site, 'Idris', 'CANARY3 in my book the dad hit me said the boy');
	const officer = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(officer, site, 'david.osei');
	const row = officer.getByRole('listitem').filter({ hasText: 'CANARY3' });
	await expect(row).toContainText('Read first');
	await row.getByRole('link', { name: /Idris/ }).click();
	await expect(officer.getByRole('heading', { name: 'A machine put this up here to be read first' })).toBeVisible();
	await expect(officer.locator('q').filter({ hasText: 'dad hit me' })).toBeVisible();
	await officer.getByRole('button', { name: 'Take the mark away' }).click();
	await expect(officer).toHaveTitle(/^Problem: /);
	await officer.getByLabel('Why is it nothing to worry about?').fill('It is from the book they read at school.');
	await officer.getByRole('button', { name: 'Take the mark away' }).click();
	await expect(officer.getByText('The mark is taken away. Your manager can read why.')).toBeVisible();
	await expect(officer.getByText(/David Osei took the mark away/)).toBeVisible();

	const manager = await browser.newPage({ javaScriptEnabled: false });
	await signInStaff(manager, site, 'helen.marsh');
	await manager.getByRole('link', { name: 'Inbox', exact: true }).click();
	const cleared = manager.getByRole('listitem').filter({ hasText: 'CANARY3' });
	await expect(cleared).toContainText('A machine’s mark was taken away');
	await cleared.getByRole('link', { name: /Idris/ }).click();
	await expect(manager.getByText('It is from the book they read at school.')).toBeVisible();
	await officer.close();
	await manager.close();
});
