/** A child who stops is signed out, and loses nothing: without JavaScript, with the clock moved on. */
import type { Page } from '@playwright/test';
import { demoChildren } from '../../src/lib/server/db/demo-people.ts';
import { maxWords } from '../../src/lib/journeys/answers.ts';
import { ask } from '../support/ask.ts';
import { childId, everythingIn, itemsOf, rowsOf } from '../support/database.ts';
import { moveChild, signInChild } from '../support/people.ts';
import { proved, whole } from '../support/prove.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { tuesdayMorning, type Site } from '../support/site.ts';
import { go, heading, press, say, send } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const kept = 'We kept what you wrote';
const box = (page: Page) => page.getByLabel('Say it in your own words');
const open = (page: Page, site: Site, path: string) => page.goto(site.origin + path);
/** How many forms of a child wait. */
const waiting = (site: Site, name: string) =>
	rowsOf(site, 'SELECT page FROM parked WHERE child_id = ?', childId(site, name)).length;

/** Fills in the sign-in page that stands there. */
async function signInHere(page: Page, name: string): Promise<void> {
	await page.getByLabel('Your name here').fill(name);
	await page.getByLabel('Your three words').fill(demoChildren.find((each) => each.name === name)!.words);
	await press(page, 'Sign in');
}

test.afterEach(({ site }) => {
	// Nothing that a child wrote is in a log.
	expect(site.log()).not.toMatch(/bike|Nan/);
});

test('what is written and saved too late is kept for that child, who finds it after signing in @prove', async ({
	page,
	site
}) => {
	await signInChild(page, site, 'Kai');
	await open(page, site, '/send/views/well');
	await expect(page.getByText('We sign you out when you stop for 20 minutes. What you wrote is kept.')).toBeVisible();
	await say(page, 'my new bike 🚲\nis red');
	await site.moveTo(tuesdayMorning + 21 * minute);
	await go(page);

	await expect(page).toHaveURL(`${site.origin}/sign-in?rested=kept&back=%2Fsend%2Fviews%2Fwell`);
	await expect(page.getByRole('heading', { name: kept })).toBeVisible();
	await expect(page.locator('main')).not.toContainText(/bike|Kai|review/);

	// A word that does not fit changes nothing of that.
	await page.getByLabel('Your name here').fill('Kai');
	await page.getByLabel('Your three words').fill('one two three');
	await press(page, 'Sign in');
	await expect(page.getByRole('heading', { name: kept })).toBeVisible();

	await signInHere(page, 'Kai');
	await expect(page).toHaveURL(`${site.origin}/send/views/well?kept`);
	await expect(page.getByRole('heading', { name: kept })).toBeVisible();
	await expect(page.getByText('It is here, and it is saved.')).toBeVisible();
	await expect(box(page)).toHaveValue('my new bike 🚲\nis red');
	expect(waiting(site, 'Kai')).toBe(0);
	await go(page);
	await open(page, site, '/send/views/check');
	await expect(page.locator('main')).toContainText('my new bike');
	if (whole)
		proved('time-out: an answer saved 21 minutes after the last press', 'in the draft when its child signed in');
});

test('the next child on the device sees nothing: not a word, not a byte @prove', async ({ page, site, browser }) => {
	// Kai left words behind on this device; on another one nobody did.
	await signInChild(page, site, 'Kai');
	await open(page, site, '/send/message/say');
	await say(page, 'about Nan');
	await site.moveTo(tuesdayMorning + 30 * minute);
	await press(page, 'I have said enough: check and send');
	expect(waiting(site, 'Kai')).toBe(1);

	await open(page, site, '/sign-in');
	await signInHere(page, 'Ruby');
	const clean = await browser.newPage({ javaScriptEnabled: false });
	await signInChild(clean, site, 'Ruby');
	for (const path of ['/home', '/review', '/sent', '/send/message/say', '/send/message/check', '/send/views/well']) {
		const [here, there] = [await open(page, site, path), await open(clean, site, path)];
		expect(await here!.text(), path).toBe(await there!.text());
		await expect(page.locator('html')).not.toContainText(/Nan|kept what you wrote/);
	}
	await clean.close();
	expect(waiting(site, 'Kai'), 'it waits for Kai').toBe(1);

	const own = await browser.newPage({ javaScriptEnabled: false });
	await signInChild(own, site, 'Kai');
	await open(own, site, '/send/message/say');
	await expect(box(own)).toHaveValue('about Nan');
	await own.close();
	if (whole) proved('time-out: the next child on the same device', 'six pages, byte for byte as on a clean device');
});

test('a page of one child, still open when another has signed in, writes nothing for either', async ({
	page,
	site,
	context
}) => {
	for (const path of ['/send/message/say', '/send/views/just-for']) {
		await site.moveTo(tuesdayMorning);
		await context.clearCookies();
		await signInChild(page, site, 'Kai');
		await open(page, site, path);
		await page.locator('textarea').fill('about Nan');
		const other = await context.newPage();
		await context.clearCookies();
		await signInChild(other, site, 'Ruby');
		const before = everythingIn(site);
		await page.locator('.acts .btn').first().click();
		await expect(page).toHaveURL(site.origin + path);
		await expect(page.locator('textarea')).toHaveValue('');
		expect(everythingIn(site)).toEqual(before);
		// Nor when Ruby has stopped for a while, too.
		const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join();
		await site.moveTo(tuesdayMorning + 30 * minute);
		const late = await ask(site.origin, { path, cookie, form: { words: 'about Nan', owner: 'Kai’s' } });
		expect(late.location).toContain('rested=1');
		expect(waiting(site, 'Ruby')).toBe(0);
		await other.close();
	}
});

test('Send that comes too late sends nothing, and says so', async ({ page, site }) => {
	await signInChild(page, site, 'Ana');
	await open(page, site, '/send/message/say');
	await say(page, 'my bike is gone');
	await press(page, 'I have said enough: check and send');
	await page.getByLabel('I need help soon').check();
	const before = itemsOf(site, 'Ana', '1').length;
	await site.moveTo(tuesdayMorning + 25 * minute);
	await press(page, /^Send to/);
	await expect(page.getByRole('heading', { name: kept })).toBeVisible();
	await expect(page.locator('main')).toContainText('It is not sent yet');
	await signInHere(page, 'Ana');
	await expect(heading(page)).toHaveText('Check what you want to say');
	await expect(page.getByText('Nothing is sent yet. Look once more, then press Send.')).toBeVisible();
	await expect(page.getByLabel('I need help soon')).toBeChecked();
	expect(itemsOf(site, 'Ana', '1')).toHaveLength(before);
	await send(page, site, 'Ana', 'Jo');
	expect(itemsOf(site, 'Ana', '1')).toHaveLength(before + 1);
	expect(itemsOf(site, 'Ana', 'urgent')[0]).toBeDefined();
});

test('just for NAME: sent once when that child is back, and never shown or in a draft @prove', async ({
	page,
	site
}) => {
	const button = /gets what I wrote here$/;
	const alone = () => itemsOf(site, 'Leo', "kind = 'alone'").length;
	const before = alone();
	await signInChild(page, site, 'Leo');
	await open(page, site, '/send/views/just-for');
	await expect(page.getByText('You can still press the button. What you wrote is kept.')).toBeVisible();
	await page.locator('textarea').fill('come without Nan');
	await site.moveTo(tuesdayMorning + 40 * minute);
	// The same form comes twice, as after a double press.
	const cookie = (await page.context().cookies())[0]!;
	const hidden = (name: string) => page.locator(`main input[name=${name}]`).inputValue();
	const form = { press: await hidden('press'), named: await hidden('named'), words: 'come without Nan' };
	const again = { path: '/send/views/just-for', cookie: `${cookie.name}=${cookie.value}`, form };
	const written = await ask(site.origin, again);
	await press(page, button);
	expect(waiting(site, 'Leo')).toBe(1);
	// Whether there is anything in the box or not, the answer is the same.
	const empty = await ask(site.origin, { ...again, form: { press: 'another', words: '' } });
	expect([empty.status, empty.location, empty.body]).toEqual([written.status, written.location, written.body]);
	expect(alone(), 'nothing goes without its child').toBe(before);

	await signInHere(page, 'Leo');
	await expect(page.getByText('If you wrote something here, it has gone to Jo.')).toBeVisible();
	await expect(page.locator('textarea')).toHaveValue('');
	expect([alone(), waiting(site, 'Leo')]).toEqual([before + 1, 0]);
	for (const path of ['/home', '/send/views/check', '/send/views/just-for', '/sent']) {
		await open(page, site, path);
		await expect(page.locator('html')).not.toContainText('Nan');
	}
	const officer = await staffCookie(site, 'jo.bell');
	const [item] = itemsOf(site, 'Leo', "kind = 'alone'");
	expect((await ask(site.origin, { path: `/inbox/${item}`, cookie: officer })).body).toContain('come without Nan');
	if (whole)
		proved('time-out: *just for NAME* pressed twice after it', 'one item, sent when its child signed in, never shown');
});

test('just for NAME: what somebody else would read now is not sent, but shown again there', async ({ page, site }) => {
	await signInChild(page, site, 'Mei');
	await open(page, site, '/send/views/just-for');
	await page.locator('textarea').fill('only you, please: it is about Nan');
	await site.moveTo(tuesdayMorning + 40 * minute);
	await press(page, /gets what I wrote here$/);
	await moveChild(site, 'Mei', 'Jo Bell');
	const before = itemsOf(site, 'Mei', "kind = 'alone'").length;
	await signInHere(page, 'Mei');
	await expect(page.getByText('Someone else will read it now: Jo.')).toBeVisible();
	await expect(page.locator('textarea')).toHaveValue('only you, please: it is about Nan');
	expect(itemsOf(site, 'Mei', "kind = 'alone'")).toHaveLength(before);
	await press(page, /gets what I wrote here$/);
	expect(itemsOf(site, 'Mei', "kind = 'alone'")).toHaveLength(before + 1);
	await open(page, site, '/send/views/just-for');
	await expect(page.locator('textarea')).toHaveValue('');
});

test('words under something that was sent wait in their box until they are sent', async ({ page, site }) => {
	const [item] = itemsOf(site, 'Amara', "kind = 'views'");
	await signInChild(page, site, 'Amara');
	await open(page, site, `/sent/${item}`);
	await page.locator('textarea').fill('one more thing about Nan');
	await site.moveTo(tuesdayMorning + 50 * minute);
	const add = page.getByRole('button', { name: /^Send/ }).last();
	await add.click();
	await expect(page.getByRole('heading', { name: kept })).toBeVisible();
	const messages = () => rowsOf(site, 'SELECT id FROM message WHERE contribution_id = ?', item).length;
	const before = messages();
	await signInHere(page, 'Amara');
	await expect(page).toHaveURL(`${site.origin}/sent/${item}?kept`);
	await expect(page.getByText('It is not sent yet. Look at it, then press the button.')).toBeVisible();
	await expect(page.locator('textarea')).toHaveValue('one more thing about Nan');
	expect(messages()).toBe(before);
	await add.click();
	await expect(page.locator('textarea')).toHaveValue('');
	expect([messages(), waiting(site, 'Amara')]).toEqual([before + 1, 0]);
});

test('who made me: the ticks and the name wait on their page', async ({ page, site }) => {
	const [item] = itemsOf(site, 'Callum', "kind = 'views'");
	await signInChild(page, site, 'Callum');
	await open(page, site, `/sent/${item}/made-me`);
	await page.locator('[name=others]').fill('Nan');
	await page.locator('input[name=staff]').first().check();
	await site.moveTo(tuesdayMorning + 50 * minute);
	await page.locator('.acts .btn').first().click();
	await signInHere(page, 'Callum');
	await expect(page.getByText('It is not sent yet.')).toBeVisible();
	await expect(page.locator('[name=others]')).toHaveValue('Nan');
	await expect(page.locator('input[name=staff]').first()).toBeChecked();
});

test('what is too long is kept as well, and the page says what to do', async ({ page, site }) => {
	await signInChild(page, site, 'Zainab');
	await open(page, site, '/send/message/say');
	const long = `bike ${'x'.repeat(maxWords)}`;
	await box(page).fill(long);
	await site.moveTo(tuesdayMorning + 30 * minute);
	await go(page);
	await signInHere(page, 'Zainab');
	await expect(page).toHaveTitle(/^Problem: /);
	await expect(page.locator('#problems')).toContainText('5 letters too long');
	await expect(page.getByText('It is not saved yet.')).toBeVisible();
	await expect(box(page)).toHaveValue(long);
	await box(page).fill('bike, and short');
	await go(page);
	await open(page, site, '/send/message/say');
	await expect(box(page)).toHaveValue('bike, and short');
	await expect(page.getByText(kept)).toHaveCount(0);
});

test('newer words, saved on another device, are not written over: the older ones stand beside them', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Mason');
	await open(page, site, '/send/message/say');
	await say(page, 'the old bike');
	// The other device is in use before this one comes too late.
	await site.moveTo(tuesdayMorning + 15 * minute);
	const phone = await browser.newPage({ javaScriptEnabled: false });
	await signInChild(phone, site, 'Mason');
	await open(phone, site, '/send/message/say');
	await site.moveTo(tuesdayMorning + 25 * minute);
	await go(page);
	await say(phone, 'the new bike');
	await go(phone);
	await phone.close();

	await signInHere(page, 'Mason');
	await expect(box(page)).toHaveValue('the new bike');
	await expect(page.getByRole('heading', { name: 'You wrote this here, too' })).toBeVisible();
	await expect(page.locator('blockquote')).toHaveText('the old bike');
	// Whoever goes straight to Send hears of it there.
	await open(page, site, '/send/message/check');
	const more = page.locator('.note', { hasText: 'You wrote more' }).getByRole('link');
	await more.click();
	await say(page, 'the new bike and the old bike');
	await press(page, 'Save, and back to check');
	await expect(more).toHaveCount(0);
	await expect(page.locator('main')).toContainText('the new bike and the old bike');
	expect(waiting(site, 'Mason')).toBe(0);
});

test('a day after the end nothing is taken any more, and after 7 days nothing waits', async ({ site }) => {
	const cookie = await childCookie(site, 'Tomasz');
	const late = (words: string) => ask(site.origin, { path: '/send/message/say', cookie, form: { words, go: 'next' } });
	await site.moveTo(tuesdayMorning + 21 * minute + day);
	expect((await late('my bike')).location).toBe('/sign-in?back=%2Fsend%2Fmessage%2Fsay');
	expect(waiting(site, 'Tomasz')).toBe(0);
	await site.moveTo(tuesdayMorning + 19 * minute + day);
	expect((await late('my bike')).location).toBe('/sign-in?rested=kept&back=%2Fsend%2Fmessage%2Fsay');
	expect((await late('my bike, again')).location).toContain('rested=kept');
	expect(waiting(site, 'Tomasz'), 'the page once').toBe(1);

	await site.moveTo(tuesdayMorning + 19 * minute + 8 * day);
	const back = await childCookie(site, 'Tomasz');
	expect((await ask(site.origin, { path: '/send/message/say', cookie: back })).body).not.toContain('bike');
});

test('who left, signed out or was never here has nothing kept', async ({ site }) => {
	const late = async (cookie: string | undefined, path = '/send/message/say') =>
		(await ask(site.origin, { path, cookie, form: { words: 'my bike', go: 'next' } })).location;
	const [left, signedOut, stays] = [
		await childCookie(site, 'Erin'),
		await childCookie(site, 'Erin'),
		await childCookie(site, 'Erin')
	];
	const officer = await staffCookie(site, 'priya.nair');
	await ask(site.origin, { path: '/sign-out', cookie: signedOut, form: {} });
	await ask(site.origin, { path: '/leave', cookie: left });
	await expect
		.poll(() => rowsOf(site, 'SELECT 1 FROM session WHERE person_id = ?', childId(site, 'Erin')).length)
		.toBe(1);
	await site.moveTo(tuesdayMorning + 40 * minute);
	const before = everythingIn(site);
	for (const cookie of [left, signedOut, undefined, 'say-so=nobody'])
		expect(await late(cookie)).toBe('/sign-in?back=%2Fsend%2Fmessage%2Fsay');
	// Nor what is skipped, empty, no page of ours, another's item, or an adult's.
	const skip = { path: '/send/message/say', cookie: stays, form: { words: 'my bike', go: 'skip' } };
	expect((await ask(site.origin, skip)).location).toContain('rested=1');
	const empty = { path: '/send/message/say', cookie: stays, form: { words: ' \n', go: 'next' } };
	expect((await ask(site.origin, empty)).location).toContain('rested=1');
	const [others] = itemsOf(site, 'Amara', "kind = 'views'");
	for (const path of ['/send/message/holiday', '/send/holiday/say', `/sent/${others}?/add`, '/review?/happening'])
		expect(await late(stays, path), path).toContain('rested=1');
	expect(await late(officer)).toBe('/sign-in?rested=1&back=%2Fsend%2Fmessage%2Fsay');
	expect(everythingIn(site)).toEqual(before);
	expect(await late(officer, '/inbox/x?/reply')).toBe('/staff/sign-in?rested=unsaved');
	const page = await ask(site.origin, { path: '/staff/sign-in?rested=unsaved' });
	expect(page.body).toContain('was not saved or sent');
	// Of one session, so many forms and no more.
	const steps = ['what', 'say', 'answer'];
	for (let n = 0; n < 30; n += 1) await late(stays, `/send/${n % 2 ? 'message' : 'advocate'}/${steps[n % 3]}`);
	expect(waiting(site, 'Erin')).toBeLessThanOrEqual(20);
});
