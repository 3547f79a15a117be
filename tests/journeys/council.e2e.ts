/** Staff come in with the council's own account, by a provider on another host name, without a script. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ask, cookieOf, type Asking } from '../support/ask.ts';
import { startProvider, visitProvider, type CouncilProvider } from '../support/council-provider.ts';
import { everythingIn } from '../support/database.ts';
import { advocateCookie, childCookie, staffCookie } from '../support/sign-in.ts';
import { freePort, runToEnd } from '../support/server.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';

test.use({ viewport: { width: 1280, height: 844 } });

let provider: CouncilProvider;
let site: Site;

test.beforeAll(async () => {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	provider = await startProvider(origin, {
		'jo at work': { email: 'jo.bell@wrenshire.example', xms_edov: true, acrs: ['c1', 'c2'] },
		'jo in private': { email: 'jo.bell@wrenshire.example', xms_edov: false, acrs: ['c1', 'c2'] },
		'sam at work': { email: 'sam.lee@wrenshire.example', xms_edov: true }
	});
	// As at Entra; the unit tests have the other way.
	const ours = { PORT: String(port), ORIGIN: origin, OIDC_SECOND_FACTOR: 'acrs=c1' };
	site = await startSite(undefined, { more: { ...provider.settings, ...ours } });
});
test.afterAll(async () => {
	await site?.stop();
	await provider?.stop();
});

/** From the sign-in page to the provider, and there on as that account. */
async function signInAs(page: Page, account: string): Promise<void> {
	await page.goto(`${site.origin}/staff/sign-in`);
	await page.getByRole('link', { name: 'Sign in with your Wrenshire account' }).click();
	await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
	expect(new URL(page.url()).hostname).toBe('localhost');
	await page.getByRole('button', { name: account }).click();
	await page.waitForURL((url) => url.origin === site.origin, { timeout: 10_000 });
}

const ownCookies = async (context: BrowserContext) =>
	(await context.cookies(site.origin)).map(({ name }) => name).sort();
/** Nobody is signed in at the provider any more. */
const forgetProvider = (context: BrowserContext) => context.clearCookies({ domain: 'localhost' });

test('an officer comes in with the account, and others are told why not', async ({ page, context }) => {
	const note = page.locator('.note');
	await signInAs(page, 'Cancel');
	await expect(page).toHaveURL(`${site.origin}/staff/sign-in?account=cancelled`);
	await expect(note).toContainText('signing in with your Wrenshire account was stopped');

	await signInAs(page, 'jo in private');
	await expect(note).toContainText('Say So does not know that account');
	expect(await ownCookies(context)).toEqual([]);
	await forgetProvider(context);

	await signInAs(page, 'jo at work');
	await expect(page).toHaveURL(`${site.origin}/inbox`);
	await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeVisible();
	expect(await ownCookies(context)).toEqual(['say-so']);

	// Signing out is ours alone: the account stays signed in, as the page says.
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByText('does not sign you out of your Wrenshire account')).toBeVisible();
	await page.getByRole('link', { name: 'Sign in with your Wrenshire account' }).click();
	await expect(page).toHaveURL(`${site.origin}/inbox`);
});

test('who was just added begins with the account, and adds an app where it states no second factor', async ({
	page,
	context
}) => {
	await runToEnd('src/commands/person.ts', site.settings, '--manager', 'sam.lee@wrenshire.example');
	await signInAs(page, 'sam at work');
	await expect(page).toHaveURL(`${site.origin}/staff/set-up`);
	await expect(page.getByRole('heading', { name: 'Add Say So to your authenticator app' })).toBeVisible();
	expect(await ownCookies(context)).toEqual(['say-so-halfway']);
	await page.goto(`${site.origin}/manage/inbox`);
	await expect(page).toHaveURL(/\/staff\/sign-in/);
});

test('only a person who opens them gets anything from these two addresses', async () => {
	await site.holdAt(tuesdayMorning);
	const people = {
		'/home': await childCookie(site, 'Erin'),
		'/inbox': await staffCookie(site, 'priya.nair'),
		'/for': advocateCookie(site, 'tom')
	};
	const document = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
	const away = await ask(site.origin, { path: '/staff/council', headers: document });
	expect([away.status, new URL(away.location!).hostname]).toEqual([303, 'localhost']);
	expect(away.headers['set-cookie']![0]).toMatch(
		/^say-so-council=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/
	);
	const asked = new URL(away.location!).searchParams.get('claims');
	expect(JSON.parse(asked!)).toEqual({ id_token: { acrs: { essential: true, value: 'c1' } } });
	const { search } = await visitProvider(away.location!, 'jo at work');
	const way = { path: `/staff/council/back${search}`, cookie: cookieOf(away) };
	const before = everythingIn(site);
	const where = async (asking: Asking) => {
		const { status, location, headers } = await ask(site.origin, asking);
		return [status, location, headers['set-cookie'] ? 'sets a cookie' : ''];
	};
	const toSignIn = [303, '/staff/sign-in', ''];
	for (const [home, cookie] of Object.entries(people))
		expect(await where({ path: '/staff/council', cookie, headers: document })).toEqual([303, home, '']);
	for (const asking of [{ path: '/staff/council' }, way]) {
		expect(await where({ ...asking, method: 'HEAD', headers: document })).toEqual(toSignIn);
		expect(await where({ ...asking, headers: { ...document, 'sec-purpose': 'prefetch' } })).toEqual(toSignIn);
		expect(await where({ ...asking, headers: { 'sec-fetch-dest': 'iframe' } })).toEqual(toSignIn);
		expect((await where({ ...asking, form: {} }))[0]).toBe(405);
	}
	const again = [303, '/staff/sign-in?account=again', ''];
	expect(await where({ path: way.path, headers: document })).toEqual(again);
	expect(await where({ path: '/staff/council/back', headers: document })).toEqual(again);
	expect(everythingIn(site)).toEqual(before);
	// Whoever sat at this browser before is signed out by it.
	const cookie = `${way.cookie}; ${people['/inbox']}`;
	expect(await where({ path: way.path, cookie, headers: document })).toEqual([303, '/inbox', 'sets a cookie']);
	const after = everythingIn(site);
	const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
	expect(changed.filter((name) => !['council_account', 'event'].includes(name))).toEqual(['session']);
	const signedOut = await where({ path: '/inbox', cookie: people['/inbox'], headers: document });
	expect(signedOut.slice(0, 2)).toEqual([303, '/staff/sign-in']);
	// The same way back once more: the provider takes a code once.
	expect((await where({ ...way, headers: document })).slice(0, 2)).toEqual(again.slice(0, 2));
	expect(site.log()).not.toContain('jo.bell');
});

test('a provider that is down keeps nobody from the password', async ({ page }) => {
	await provider.stop();
	// It was asked for its addresses an hour ago.
	await site.moveTo(tuesdayMorning + 2 * 3_600_000);
	await page.goto(`${site.origin}/staff/sign-in`);
	await page.getByRole('link', { name: 'Sign in with your Wrenshire account' }).click();
	await expect(page.locator('.note')).toContainText('Try again in a few minutes, or use your Say So password');
	await expect(page.getByLabel('Password')).toBeVisible();
	await provider.start();
});
