/** Read is what a person opened to look at: nothing else that reads a page writes anything down. */
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { journeys } from '../../src/lib/journeys/index.ts';
import { ask, type Asking } from '../support/ask.ts';
import { childId, everythingIn, itemsOf, rowsOf } from '../support/database.ts';
import { signInStaff } from '../support/people.ts';
import { proved, whole } from '../support/prove.ts';
import { listRoutes } from '../support/route-tree.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { tuesdayMorning, type Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const routes = listRoutes();

test('reading is written down only when a person opens the page', async ({ site }) => {
	const officer = await staffCookie(site, 'david.osei');
	const other = await staffCookie(site, 'priya.nair');
	const manager = await staffCookie(site, 'helen.marsh');
	// Nobody has read it, and it has climbed to nobody.
	const [item] = itemsOf(site, 'Idris', "kind = 'views' AND read_at IS NULL");
	const path = `/inbox/${item}`;
	const document = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
	const before = everythingIn(site);
	const notOpened: Asking[] = [
		{ path, cookie: officer, method: 'HEAD', headers: document },
		{ path, cookie: officer, headers: { ...document, 'sec-purpose': 'prefetch' } },
		{ path, cookie: officer, headers: { ...document, purpose: 'prefetch' } },
		{ path, cookie: officer, headers: { 'sec-purpose': 'prefetch;prerender', 'sec-fetch-site': undefined } },
		{ path, cookie: officer, headers: { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors' } },
		{ path, cookie: officer, headers: { 'sec-fetch-dest': 'iframe' } },
		{ path: `${path}/__data.json`, cookie: officer, headers: document },
		{ path, cookie: other, headers: document },
		{ path, cookie: manager, headers: document },
		{ path: `/manage${path}`, cookie: manager, headers: document },
		{ path: `/manage${path}`, cookie: officer, headers: document },
		{ path, headers: document }
	];
	for (const asking of notOpened) {
		await ask(site.origin, asking);
		expect(everythingIn(site), JSON.stringify(asking)).toEqual(before);
	}
	const readings = (id: string) => rowsOf<object>(site, 'SELECT * FROM reading WHERE contribution_id = ?', id);
	expect((await ask(site.origin, { path, cookie: officer, headers: document })).status).toBe(200);
	expect(readings(item!)).toHaveLength(1);
	const after = everythingIn(site);
	const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
	expect(changed).toEqual(['contribution', 'event', 'reading']);
	await ask(site.origin, { path, cookie: officer, headers: document });
	expect(everythingIn(site)).toEqual(after);
	// A browser too old to say what it fetches is a person all the same.
	const [old] = itemsOf(site, 'Mei', "kind = 'views'");
	await ask(site.origin, { path: `/inbox/${old}`, cookie: officer, headers: { 'sec-fetch-site': undefined } });
	expect(readings(old!)).toHaveLength(1);
});

test('an answer is marked as seen only when the child opens it', async ({ site }) => {
	const cookie = await childCookie(site, 'Erin');
	const stranger = await childCookie(site, 'Yusuf');
	const [item] = itemsOf(site, 'Erin', 'answered_at IS NOT NULL');
	const path = `/sent/${item}`;
	const document = { 'sec-fetch-dest': 'document' };
	const before = everythingIn(site);
	for (const asking of [
		{ path, cookie, method: 'HEAD', headers: document },
		{ path, cookie, headers: { ...document, 'sec-purpose': 'prefetch' } },
		{ path: `${path}/__data.json`, cookie, headers: document },
		{ path: `/receipt/${item}`, cookie, headers: document },
		{ path: '/sent', cookie, headers: document },
		{ path, cookie: stranger, headers: document }
	]) {
		await ask(site.origin, asking);
		expect(everythingIn(site), JSON.stringify(asking)).toEqual(before);
	}
	await ask(site.origin, { path, cookie, headers: document });
	const after = everythingIn(site);
	expect([...after.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual(['contribution', 'message']);
});

/**
 * What a GET of a page may write, when a person opens it to look. Where the council's own accounts are on (they are off
 * here), the way back from the provider begins a session, too: tests/journeys/council.e2e.ts.
 */
const opening = ['contribution', 'event', 'message', 'reading'];
const mayWrite: Record<string, string[]> = {
	'/(child)/sent/[id]': ['contribution', 'look', 'message'],
	'/(officer)/inbox/[id]': opening,
	'/(manager)/manage/inbox/[id]': opening,
	'/(complaints)/complaints/[id]': opening,
	'/(duty)/duty/[id]': opening,
	'/(public)/leave': ['session']
};

test('reading any page, as anybody, changes nothing else', { tag: '@prove' }, async ({ site }) => {
	test.setTimeout(180_000);
	// When a session was last seen is written once a minute: here no minute passes.
	await site.holdAt(tuesdayMorning);
	const ids = [
		...itemsOf(site, 'Yusuf', "kind = 'views'").slice(0, 2),
		...itemsOf(site, 'Niamh', '1'),
		...itemsOf(site, 'Ruby', 'lifted IS NOT NULL').slice(0, 1),
		...itemsOf(site, 'Zainab', "kind = 'complaint'"),
		...itemsOf(site, 'Mason', "kind = 'complaint'")
	];
	const of = ['Yusuf', 'Niamh', 'Sofia'].map((name) => childId(site, name));
	const reviews = rowsOf<{ id: string; of: string }>(site, 'SELECT id, child_id AS "of" FROM review');
	const fills: Record<string, string[]> = {
		id: [...ids, 'x'],
		child: [...of, 'x'],
		review: [...reviews.filter((each) => of.includes(each.of)).map(({ id }) => id), 'x'],
		journey: [...Object.keys(journeys), 'x'],
		// A page for each step of each journey: all of them, or of each kind one.
		step: whole
			? [...new Set(Object.values(journeys).flatMap((each) => each!.steps.map(({ id }) => id)))]
			: ['well', 'who'],
		what: ['decisions', 'record', 'x'],
		officer: ['without-officer', 'x'],
		token: ['no-such-token'],
		status: ['404']
	};
	const addresses = (address: string) =>
		Object.entries(fills).reduce(
			(all, [name, values]) =>
				all.flatMap((each) =>
					each.includes(`[${name}]`) ? values.map((value) => each.replace(`[${name}]`, value)) : [each]
				),
			[address]
		);
	const people = {
		anonymous: undefined,
		child: await childCookie(site, 'Yusuf'),
		officer: await staffCookie(site, 'priya.nair'),
		manager: await staffCookie(site, 'helen.marsh'),
		complaints: await staffCookie(site, 'rashid.khan'),
		duty: await staffCookie(site, 'colin.price')
	};
	// Mails that are under way would be changes of their own.
	const mails = () =>
		rowsOf(site, 'SELECT id FROM notification WHERE delivered_at IS NULL AND next_try_at <= ?', tuesdayMorning);
	await expect.poll(() => mails().length).toBe(0);
	const document = { 'sec-fetch-dest': 'document' };
	let before = everythingIn(site);
	const commits = watchCommits(site);
	let asked = 0;
	const opened = new Set<string>();
	for (const [who, cookie] of Object.entries(people)) {
		// The way out comes last.
		const inOrder = [...routes].sort((a, b) => Number(a.address === '/leave') - Number(b.address === '/leave'));
		for (const route of inOrder) {
			for (const path of addresses(route.address)) {
				const ways: Asking[] = [
					...(route.address === '/leave' ? [] : [{ path, cookie, method: 'HEAD', headers: document }]),
					...(route.address === '/leave'
						? []
						: [{ path, cookie, headers: { ...document, 'sec-purpose': 'prefetch' } }]),
					{ path, cookie, headers: document }
				];
				for (const asking of ways) {
					await ask(site.origin, asking);
					asked += 1;
					if (route.address === '/leave' && cookie) {
						const isOut = async () =>
							(await ask(site.origin, { path: '/refused/404', cookie })).body.includes('/sign-out');
						await expect.poll(isOut).toBe(false);
					}
					if (!commits.hasAny()) continue;
					const after = everythingIn(site);
					const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
					before = after;
					if (changed.length) opened.add(route.id);
					const may = asking === ways.at(-1) ? (mayWrite[route.id] ?? []) : [];
					expect(
						changed.filter((name) => !may.includes(name)),
						`${asking.method ?? 'GET'} ${path} as ${who} changed`
					).toEqual([]);
				}
			}
		}
	}
	commits.close();
	// What may write has written: the test would have seen it elsewhere, too.
	expect([...opened].sort()).toEqual(Object.keys(mayWrite).sort());
	proved(
		`${asked} readings (GET, HEAD, prefetch) of ${routes.length} routes as ${Object.keys(people).length} roles`,
		`the whole database the same but for the ${Object.keys(mayWrite).length} routes that may write down a reading, a seen answer or the end of a session`
	);
});

/** Whether anything at all was committed since it was asked last. */
function watchCommits(site: Site) {
	const file = new Database(join(site.folder, 'data', 'say-so.db'), { readonly: true });
	const version = () => file.pragma('data_version', { simple: true });
	let last = version();
	return {
		hasAny() {
			const now = version();
			const isNew = now !== last;
			last = now;
			return isNew;
		},
		close: () => file.close()
	};
}

test.describe('in a browser with JavaScript', () => {
	test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 844 } });

	test('a pointer over a row, a fetch or a prefetch is no reading: a click is', async ({ page, site }) => {
		await site.holdAt(tuesdayMorning);
		await signInStaff(page, site, 'omar.aziz');
		const rows = page.locator('.row');
		const count = await rows.count();
		expect(count).toBeGreaterThan(1);
		const before = everythingIn(site);
		const strangers: string[] = [];
		page.on('request', (request) => strangers.push(request.url()));
		for (const row of await rows.all()) {
			const box = (await row.boundingBox())!;
			await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
			await row.getByRole('link').hover();
		}
		// Pressed, and let go elsewhere.
		await page.mouse.down();
		await page.mouse.move(1, 1);
		await page.mouse.up();
		expect(strangers).toEqual([]);
		const href = (await rows.first().getByRole('link').getAttribute('href'))!;
		const statuses = await page.evaluate(async (path) => {
			const ahead = document.createElement('link');
			ahead.rel = 'prefetch';
			ahead.href = path;
			const settled = new Promise((resolve) => (ahead.onload = ahead.onerror = resolve));
			document.head.append(ahead);
			await settled;
			const asks: [string, RequestInit][] = [
				[path, {}],
				[path, { method: 'HEAD' }],
				[path, { headers: { purpose: 'prefetch' } }],
				[`${path}/__data.json`, {}]
			];
			return Promise.all(asks.map(async ([url, how]) => (await fetch(url, how)).status));
		}, href);
		expect(statuses).toEqual([200, 200, 200, 404]);
		expect(everythingIn(site)).toEqual(before);
		const unread = page.locator('.row.new').first();
		const opened = (await unread.getByRole('link').getAttribute('href'))!;
		await unread.getByRole('link').click();
		await expect(page).toHaveURL(site.origin + opened);
		expect(rowsOf(site, 'SELECT * FROM reading WHERE contribution_id = ?', opened.split('/').at(-1))).not.toEqual([]);
	});
});

test('asking for the head of the way out signs nobody out', async ({ site }) => {
	const cookie = await childCookie(site, 'Amara');
	const before = everythingIn(site);
	const head = await ask(site.origin, { method: 'HEAD', path: '/leave', cookie });
	expect([head.status, head.location]).toEqual([303, site.settings['LEAVE_TO']]);
	expect(head.headers['set-cookie'] ?? head.headers['clear-site-data']).toBeUndefined();
	expect((await ask(site.origin, { path: '/home', cookie })).status).toBe(200);
	expect(everythingIn(site)).toEqual(before);
});
