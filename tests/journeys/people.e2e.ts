/** The council's staff: a manager adds an officer and ends an account; an officer goes away and comes back. No JavaScript. */
import type { Browser, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { ask } from '../support/ask.ts';
import { ownSite } from '../support/own-site.ts';
import { signInChild } from '../support/people.ts';
import { staffCookie } from '../support/sign-in.ts';
import { tuesdayMorning } from '../support/site.ts';
import { adult, go, heading, press, rowOf, say, whoSees } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const site = ownSite();
const email = 'sam.okoro@wrenshire.example';
const password = 'quiet-otters-at-ten';

test.beforeEach(async () => {
	await site().holdAt(tuesdayMorning);
});

const phone = (browser: Browser) =>
	browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
const main = (page: Page) => page.locator('main');
const to = (page: Page, path: string) => page.goto(site().origin + path);
const mailsTo = (address: string) => site().mails.filter(({ to }) => to.includes(address));
const links = () =>
	mailsTo(email).map(({ raw }) => /http:\S+\/staff\/invitation\/[\w-]+/.exec(raw.replaceAll('=\r\n', ''))?.[0] ?? '');

async function openPerson(manager: Page, name: string): Promise<void> {
	await to(manager, '/manage/people');
	await manager.getByRole('link', { name, exact: true }).click();
	await expect(heading(manager)).toHaveText(name);
}

/** From the link in the mail to their own first page. */
async function setUp(browser: Browser, link: string): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(link);
	await press(page, 'Begin');
	await page.getByLabel('Password').fill(password);
	await press(page, 'Set my password');
	if (await page.locator('.secret').count()) {
		const seed = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
		const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: tuesdayMorning });
		await page.getByLabel('The code that the app shows').fill(code);
		await press(page, 'Add it');
		await press(page, 'I have kept them: go on');
	} else {
		await page.getByLabel('Email').fill(email);
		await page.getByLabel('Password').fill(password);
		await press(page, 'Sign in');
	}
	await expect(page).toHaveURL(`${site().origin}/inbox`);
	return page;
}

test('a manager adds an officer, who sets up an account; another one’s ends, and the children are the new one’s at once', async ({
	browser
}) => {
	const manager = await adult(browser, site(), 'helen.marsh');
	await manager.getByRole('navigation').getByRole('link', { name: 'People' }).click();
	await press(manager, 'Add them and send the invitation');
	for (const what of ['Fill in the name.', 'Fill in an email address', 'Choose what they do.'])
		await expect(manager.locator('#problems')).toContainText(what);
	await manager.getByLabel('Name', { exact: true }).fill('Sam Okoro');
	await manager.getByLabel('Email').fill(email);
	await press(manager, 'Add them and send the invitation');
	await expect(manager.locator('#problems')).toContainText('Choose what they do.');
	await manager.getByRole('radio', { name: 'Reviewing officer' }).check();
	await press(manager, 'Add them and send the invitation');
	await expect(manager.getByRole('status')).toContainText('the invitation is on its way');
	await expect.poll(() => links().length).toBe(1);
	expect(mailsTo(email)[0]!.raw).toContain('Test Council has given you an account in Say So.');
	const officer = await setUp(browser, links()[0]!);
	await officer.getByRole('link', { name: 'Children' }).click();
	await expect(main(officer)).not.toContainText('Tia');

	// Somebody who looks after children cannot go before it is said who does from now on.
	const omar = await adult(browser, site(), 'omar.aziz');
	await openPerson(manager, 'Omar Aziz');
	await manager.locator('#end summary').click();
	await expect(manager.locator('#end')).toContainText('They are the cover of Beth Lowe');
	await manager.locator('#end').getByRole('button').click();
	await expect(manager.locator('#problems')).toContainText('Choose who gets the children.');
	await manager
		.locator('#end')
		.getByLabel('Who gets the 3 children of Omar Aziz?')
		.selectOption({ label: 'Sam Okoro, who has no children' });
	await manager.locator('#end').getByRole('button').click();
	await expect(manager.getByRole('status')).toHaveText('The account has ended.');
	await omar.reload();
	await expect(omar).toHaveURL(/\/staff\/sign-in/);
	await officer.reload();
	for (const name of ['Harvey', 'Tia', 'Alfie']) await expect(main(officer)).toContainText(name);
	const child = await phone(browser);
	await signInChild(child, site(), 'Tia');
	await to(child, '/send/message/what');
	await expect(whoSees(child)).toContainText('Sam will read it.');

	// Another email: signed out, and both addresses are told.
	await openPerson(manager, 'Sam Okoro');
	await manager.getByRole('textbox', { name: 'Email' }).fill('helen.marsh@wrenshire.example');
	await manager.getByRole('form', { name: 'Name and email' }).getByRole('button').click();
	await expect(manager.locator('#problems')).toContainText('Somebody has that email already.');
	await manager.getByRole('textbox', { name: 'Email' }).fill('sam@wrenshire.example');
	await manager.getByRole('form', { name: 'Name and email' }).getByRole('button').click();
	await expect(manager.getByRole('status')).toHaveText('Saved.');
	await officer.reload();
	await expect(officer).toHaveURL(/\/staff\/sign-in/);
	for (const address of [email, 'sam@wrenshire.example'])
		await expect.poll(() => mailsTo(address).some(({ raw }) => /email address now/.test(raw))).toBe(true);

	// Who ended can be let back in; the only manager cannot go.
	await openPerson(manager, 'Helen Marsh');
	await expect(main(manager)).toContainText('This is the only manager.');
	await to(manager, '/manage/people');
	await manager.locator('summary', { hasText: 'Accounts that have ended' }).click();
	await manager.getByRole('link', { name: 'Omar Aziz' }).click();
	await press(manager, 'Let them back in');
	await expect(manager.getByRole('status')).toContainText('They are back.');
	await expect(manager.locator('.facts')).toContainText('No children.');
});

test('an officer is away: the cover answers for her, and next in line does when the cover is away, too', async ({
	browser
}) => {
	const priya = await adult(browser, site(), 'priya.nair');
	await priya.getByRole('link', { name: 'Away' }).click();
	const form = priya.getByRole('form', { name: 'Mark me as away' });
	await form.getByRole('button').click();
	for (const what of ['Fill in the first day away.', 'Fill in the last day away.'])
		await expect(priya.locator('#problems')).toContainText(what);
	await form.getByLabel('First day away').fill('2026-11-17');
	await form.getByLabel('Last day away').fill('2026-11-16');
	await form.getByLabel('Who reads meanwhile?').selectOption('David Osei');
	await form.getByRole('button').click();
	await expect(priya.locator('#problems')).toContainText('The last day away is over.');
	await form.getByLabel('Last day away').fill('2026-11-20');
	await form.getByRole('button').click();
	await expect(heading(priya)).toHaveText('Time away');
	await expect(main(priya)).toContainText('Tuesday 17 November until Friday 20 November: David Osei reads.');

	const child = await phone(browser);
	await signInChild(child, site(), 'Yusuf');
	await expect(child.getByText('Priya is away until Friday 20 November.')).toBeVisible();
	await expect(child.getByText('David will read what you send.')).toBeVisible();
	await to(child, '/send/message/say');
	await say(child, 'can we do friday');
	await press(child, 'I have said enough: check and send');
	await press(child, 'Send to David');
	const id = child.url().split('/').at(-1)!;
	await to(child, '/send/plan/where');
	await child.getByRole('radio').first().check();
	await go(child);
	await to(child, '/send/plan/check');
	await press(child, 'Send to David');
	const wishes = child.url().split('/').at(-1)!;
	// What David must not be told is not there for him.
	await to(child, '/send/complaint/happened');
	await say(child, 'he laughed');
	await go(child);
	await to(child, '/send/complaint/not-told');
	await child.getByLabel('David Osei').check();
	await go(child);
	await to(child, '/send/complaint/check');
	await press(child, 'Send to Helen');
	const kept = child.url().split('/').at(-1)!;
	const david = await adult(browser, site(), 'david.osei');
	const row = await rowOf(david, id);
	await expect(row).toContainText('For Priya Nair, away until Fri 20 Nov');
	await row.getByRole('link').click();
	await expect(david.getByRole('heading', { name: 'For Priya Nair, away until Fri 20 Nov' })).toBeVisible();
	await david.getByLabel('Your reply').fill('Friday is fine.');
	await press(david, 'Send reply');
	await expect(main(david)).toContainText('David Osei answered for Priya Nair');
	expect((await to(david, `/inbox/${kept}`))!.status()).toBe(404);
	await to(child, `/sent/${id}`);
	await expect(main(child)).toContainText('David answered for Priya');
	await to(david, `/inbox/${wishes}`);
	await david.getByText('Answer this wish').click();
	await press(david, 'Yes');
	await expect(main(david)).toContainText('David answered for Priya');
	await to(child, `/sent/${wishes}`);
	await expect(main(child)).toContainText('David answered for Priya. That was on Tuesday 17 November.');

	// The manager marks David as away, too.
	const manager = await adult(browser, site(), 'helen.marsh');
	await openPerson(manager, 'David Osei');
	const his = manager.getByRole('form', { name: 'Mark David as away' });
	await his.getByLabel('First day away').fill('2026-11-17');
	await his.getByLabel('Last day away').fill('2026-11-18');
	await his.getByLabel('Who reads meanwhile?').selectOption('Jo Bell');
	await his.getByRole('button').click();
	await expect(main(manager)).toContainText('David is away until Wednesday 18 November');
	await to(priya, '/away');
	await expect(main(priya)).toContainText('Jo Bell reads. David Osei is away, too.');
	await expect(main(priya)).toContainText('Thursday 19 November until Friday 20 November: David Osei reads.');
	await to(child, '/home');
	await expect(child.getByText('Jo will read what you send.')).toBeVisible();

	// She stays away over Yusuf's review: both are told that she does not run it.
	await expect(main(child)).toContainText('Priya runs the meeting');
	await to(priya, '/away');
	const changed = priya.getByRole('form', { name: 'Change the days, or who reads' });
	await changed.getByLabel('Last day away').fill('2026-12-04');
	await changed.getByRole('button').click();
	await expect(priya.getByRole('link', { name: /^Yusuf, / })).toHaveAttribute('href', /^\/reviews\//);
	await to(child, '/home');
	await expect(main(child)).toContainText('Priya is away on that day. Priya will tell you who runs the meeting.');
	await expect(main(child)).not.toContainText('Priya runs the meeting');

	// She comes back early, from whatever page she is on.
	await to(priya, '/inbox');
	await expect(main(priya)).toContainText('You are marked as away until Friday 4 December.');
	await press(priya, 'I am back');
	await expect(priya.getByRole('status')).toContainText('Welcome back.');
	await to(child, '/home');
	await expect(child.getByText('is away until')).toHaveCount(0);
});

test('a name is one line, whatever a form brings', async () => {
	const cookie = await staffCookie(site(), 'helen.marsh');
	const given = {
		name: ' Ivy\r\n\t\u0007 Stone\n',
		email: 'ivy.stone@wrenshire.example',
		role: 'duty',
		managerId: 'all'
	};
	const added = await ask(site().origin, {
		path: '/manage/people?/add',
		cookie,
		form: { form: 'ivy-stone-is-added', ...given }
	});
	expect(added.location).toContain('done=added');
	const { body } = await ask(site().origin, { path: '/manage/people', cookie });
	expect(body).toContain('Ivy Stone');
});
