/** Read is what a person opened to look at: nothing else that reads a page writes anything down. */
import { ask, type Asking } from '../support/ask.ts';
import { everythingIn, itemsOf, rowsOf } from '../support/database.ts';
import { addressOf, listRoutes } from '../support/route-tree.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
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

test('reading a page changes nothing else', async ({ site }) => {
	const people = {
		child: [await childCookie(site, 'Yusuf'), itemsOf(site, 'Yusuf', "kind = 'views'")[0]!],
		officer: [await staffCookie(site, 'priya.nair'), itemsOf(site, 'Yusuf', "kind = 'views'")[1]!],
		manager: [await staffCookie(site, 'helen.marsh'), itemsOf(site, 'Niamh', '1')[1]!],
		nobody: [undefined, 'x']
	} as const;
	const allowed: Record<string, string[]> = {
		'/(child)/sent/[id]': ['contribution', 'message'],
		'/(officer)/inbox/[id]': ['contribution', 'event', 'message', 'reading'],
		'/(manager)/manage/inbox/[id]': ['contribution', 'event', 'message', 'reading'],
		'/(public)/leave': ['session']
	};
	for (const [who, [cookie, item]] of Object.entries(people)) {
		// The way out comes last.
		const inOrder = [...routes].sort((a, b) => Number(a.address === '/leave') - Number(b.address === '/leave'));
		for (const route of inOrder) {
			const before = everythingIn(site);
			const path = addressOf(route.address, item);
			await ask(site.origin, { path, cookie, headers: { 'sec-fetch-dest': 'document' } });
			if (route.address === '/leave' && cookie) {
				const isOut = async () => (await ask(site.origin, { path: '/refused/404', cookie })).body.includes('/sign-out');
				await expect.poll(isOut).toBe(false);
			}
			const after = everythingIn(site);
			const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
			const may = allowed[route.id] ?? [];
			expect(
				changed.filter((name) => !may.includes(name)),
				`${route.id} as ${who} changed`
			).toEqual([]);
		}
	}
});
