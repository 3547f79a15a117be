/** The site as it runs in production: behind TLS, with the cookie and the headers that only https has. */
import { expect, test, type BrowserContext } from '@playwright/test';
import { bodyLimit, urlLimit } from '../../src/serve/gate.ts';
import { expectHeaders } from '../support/answers.ts';
import { ask, askRaw, type Answer, type Asking } from '../support/ask.ts';
import { itemsOf } from '../support/database.ts';
import { listen } from '../support/own-site.ts';
import { walks } from '../support/walks/index.ts';
import { walkAlong } from '../support/walks/walk.ts';
import { signInChild, signInStaff } from '../support/people.ts';
import { proved, whole } from '../support/prove.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { startSite, type Site } from '../support/site.ts';
import { enough, press, say } from '../support/story.ts';
import { trouble } from '../support/trouble.ts';

test.use({ javaScriptEnabled: true });

let site: Site;
test.beforeAll(async () => {
	site = await startSite(undefined, { secure: true });
});
test.afterAll(() => site.stop());

function expectSecure(answer: Pick<Answer, 'headers'>, where: string): void {
	expectHeaders(answer, where);
	expect(answer.headers['strict-transport-security'], where).toBe('max-age=63072000');
	expect(answer.headers['content-security-policy'], where).toMatch(/; upgrade-insecure-requests$/);
}

const gone = '__Host-say-so=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax';
const cookiesOf = async (context: BrowserContext) =>
	(await context.cookies()).filter(({ domain }) => domain === '127.0.0.1');

test('a child signs in, sends, leaves fast and signs out through TLS', { tag: '@prove' }, async ({ page, context }) => {
	const noise = listen(page, site);
	const signedIn = page.waitForResponse((response) => response.request().method() === 'POST');
	await signInChild(page, site, 'Erin');
	const set = (await (await signedIn).headersArray()).filter(({ name }) => name.toLowerCase() === 'set-cookie');
	expect(set.map(({ value }) => value.replace(/=[\w-]+;/, '=SESSION;'))).toEqual([
		'__Host-say-so=SESSION; Path=/; HttpOnly; Secure; SameSite=Lax'
	]);
	const [cookie, ...others] = await cookiesOf(context);
	expect(others).toEqual([]);
	expect(cookie).toMatchObject({ name: '__Host-say-so', path: '/', expires: -1 });
	expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' });

	await page.goto(`${site.origin}/send/views/well`);
	await say(page, 'my bike is red');
	await enough(page);
	await press(page, /gets what I wrote here$/);
	await press(page, /^Send to/);
	await page.waitForURL('**/receipt/*');
	expect(itemsOf(site, 'Erin', '1')).toContain(page.url().split('/').at(-1));

	const ends = async (act: () => Promise<unknown>, path: string) => {
		const ending = page.waitForResponse((response) => new URL(response.url()).pathname === path);
		await act();
		const answer = await ending;
		expect(answer.status()).toBe(303);
		const headers = await answer.allHeaders();
		expectSecure({ headers }, path);
		expect(headers['clear-site-data']).toBe('"cache", "storage"');
		expect(headers['set-cookie']).toBe(gone);
		expect(await cookiesOf(context)).toEqual([]);
	};
	expect(noise).toMatchObject({ errors: [], strangers: [] });
	await ends(() => page.locator('a.exit').click(), '/leave');
	await page.waitForURL(site.settings['LEAVE_TO']!);
	await page.goto(`${site.origin}/home`);
	await expect(page).toHaveURL(/\/sign-in/);
	await signInChild(page, site, 'Erin');
	await ends(() => page.getByRole('button', { name: 'Sign out' }).first().click(), '/sign-out');
	await signInStaff(page, site, 'priya.nair');
	await ends(() => page.getByRole('button', { name: 'Sign out' }).first().click(), '/sign-out');
	expect(noise.errors).toEqual([]);
	proved(
		'signing in, sending, the quick exit and signing out through TLS',
		'the cookie is __Host-, Secure, HttpOnly, Lax, of the session; it is deleted by Set-Cookie'
	);
});

test('every status has the full set of headers through TLS', { tag: '@prove' }, async () => {
	const { origin } = site;
	const cookie = await childCookie(site, 'Yusuf');
	const officer = await staffCookie(site, 'priya.nair');
	const path = '/send/views/well';
	const form = { words: 'noodles', go: 'next' };
	const failing = async (kind: 'full' | 'broken') => {
		const mend = trouble(site, 'draft_answer', kind);
		const answer = await ask(origin, { path, form: { ...form, words: kind }, cookie });
		mend();
		return answer;
	};
	const asked: [number, Asking][] = [
		[200, { path: '/' }],
		[200, { path: '/home', cookie }],
		[200, { path: '/inbox', cookie: officer }],
		[200, { path: '/home', cookie, method: 'HEAD' }],
		[303, { path: '/home' }],
		[303, { path, cookie, form }],
		[308, { path: '/help/' }],
		[400, { path: '/sign-in', form: { name: 'Yusuf', words: 'wrong' } }],
		[403, { path, cookie, form, headers: { origin: 'null' } }],
		[403, { path, cookie, form, headers: { origin: origin.replace('https:', 'http:') } }],
		[403, { path, cookie, form, headers: { 'sec-fetch-site': 'cross-site' } }],
		[404, { path: '/nowhere' }],
		[404, { path: '/inbox', cookie }],
		[404, { path: '/_app/immutable/nothing.js' }],
		[405, { path: '/help', form }],
		[405, { path: '/help', method: 'PUT' }],
		[409, { path: '/send/views/check?/send', cookie, form: { draft: 'x' } }],
		[411, { path, cookie, form, headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' } }],
		[413, { path, cookie, form: `words=${'x'.repeat(bodyLimit)}` }],
		[414, { path: `/help?${'x'.repeat(urlLimit)}` }],
		[415, { path, cookie, form, headers: { 'content-type': 'text/plain' } }],
		[421, { path: '/', headers: { host: 'elsewhere.example' } }]
	];
	const seen = new Set<number>();
	const expectAll = (status: number, answer: Pick<Answer, 'status' | 'headers'>, where: string) => {
		expect(answer.status, where).toBe(status);
		expectSecure(answer, `${status} ${where}`);
		seen.add(status);
	};
	for (const [status, asking] of asked) expectAll(status, await ask(origin, asking), asking.path);
	expectAll(503, await failing('full'), path);
	expectAll(500, await failing('broken'), path);
	const raw = { 400: 'HELLO\r\n\r\n', 431: `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n` };
	for (const [status, bytes] of Object.entries(raw))
		expectAll(Number(status), parse(await askRaw(origin, bytes)), 'a line that is no request');
	// Hashed files are the one thing that is kept; and what is kept has all the rest.
	const { body } = await ask(origin, { path: '/' });
	const asset = /\/_app\/immutable\/[\w./-]+\.css/.exec(body)![0];
	for (const headers of [{}, { 'if-none-match': String((await ask(origin, { path: asset })).headers['etag']) }]) {
		const answer = await ask(origin, { path: asset, headers });
		expect(answer.headers['cache-control']).toMatch(/^public, ?max-age=31536000, ?immutable$/);
		expectAll(
			'if-none-match' in headers ? 304 : 200,
			{ ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } },
			asset
		);
	}
	proved('answers of every status through TLS', `${[...seen].sort().join(', ')}: each with all the headers`);
});

/** An answer as it came on the line. */
function parse(text: string): Pick<Answer, 'status' | 'headers'> {
	const [first = '', ...lines] = text.split('\r\n\r\n')[0]!.split('\r\n');
	const pairs = lines
		.map((line) => /^([^:]+): (.*)$/.exec(line)!)
		.map(([, name, value]) => [name!.toLowerCase(), value!]);
	return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(pairs) };
}

// In every run tests/a11y/looks.e2e.ts hears the same pages on http.
for (const walk of whole ? walks : []) {
	test(
		`${walk.name}: no error in the console, no request to elsewhere, through TLS`,
		{ tag: '@prove' },
		async ({ page }) => {
			test.setTimeout(60_000 + walk.looks.length * 5_000);
			const noise = listen(page, site);
			await walkAlong(page, site, walk, async ({ look }) => {
				expect.soft([...noise.errors.splice(0), ...noise.strangers.splice(0)], look.name).toEqual([]);
			});
			proved(
				'every page through TLS: no error in the console, no request to elsewhere',
				`${walk.name}: ${walk.looks.length}`
			);
		}
	);
}
