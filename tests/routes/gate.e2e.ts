/** What comes back when something is wrong, and what no request may ever do. */
import Database from 'better-sqlite3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import errors from '../../src/lib/locales/en/errors.ts';
import type { Context, Step } from '../../src/lib/journeys/engine.ts';
import { moreField, optionsOf } from '../../src/lib/journeys/fields.ts';
import { views } from '../../src/lib/journeys/views.ts';
import { bodyLimit, urlLimit } from '../../src/serve/gate.ts';
import { ask, askRaw, type Answer, type Asking } from '../support/ask.ts';
import { childId, everythingIn, itemsOf, rowsOf } from '../support/database.ts';
import { listRoutes } from '../support/route-tree.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { startSite, type Site, tuesdayMorning } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** No page of `views` asks for more than this to know its choices. */
const nobody: Context = { age: 17, halfYears: 34, reader: '', readerId: null, people: [], decisions: [], staff: [] };

/** The headers of every answer, as a scanner would look for them. */
const headersOfAll: Record<string, RegExp> = {
	'content-security-policy':
		/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /^same-origin$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'permissions-policy': /\bcamera=\(\), .*\bgeolocation=\(\), .*\bmicrophone=\(\)/,
	'x-frame-options': /^DENY$/,
	'cache-control': /^no-store$/
};

function expectHeaders({ headers }: Pick<Answer, 'headers'>, where: string): void {
	for (const [name, pattern] of Object.entries(headersOfAll))
		expect(headers[name], `${name} of ${where}`).toMatch(pattern);
}

/** The friendly page of a status: our words, and help at its foot. */
function expectFriendly(answer: Answer, status: keyof typeof errors.page, where: string): void {
	expect(answer.status, where).toBe(Number(status));
	expect(answer.headers['content-type'], where).toMatch(/^text\/html/);
	const { title, body } = errors.page[status];
	expect(/<h1[^>]*>([^<]*)/.exec(answer.body)?.[1], where).toBe(title);
	expect(answer.body, where).toContain(body);
	expectHelp(answer, where);
	expectHeaders(answer, where);
}

function expectHelp({ body }: Answer, where: string): void {
	for (const help of ['tel:08001111', 'tel:999', 'tel:01632960001', 'tel:01632960002'])
		expect(body, `help at the foot of ${where}`).toContain(help);
}

const routes = listRoutes();

/** The addresses of a route for some child's or adult's item. */
function addressOf(address: string, id: string): string {
	const values: Record<string, string> = { id, token: 'no-such-token', journey: 'views', step: 'well', status: '404' };
	return address.replaceAll(/\[(\w+)\]/g, (_, name: string) => values[name]!);
}

/** A file lock as another process holds it. */
function lock(site: Site): { release(): void } {
	const file = new Database(join(site.folder, 'data', 'say-so.db'));
	file.exec('BEGIN EXCLUSIVE');
	return {
		release() {
			file.exec('ROLLBACK');
			file.close();
		}
	};
}

/** Mail that is due: what waits for a later instant (a complaint that goes by itself at five) is not. */
const hasMailsToSend = (site: Site) => {
	const due = 'SELECT count(*) AS n FROM notification WHERE delivered_at IS NULL AND next_try_at < ?';
	return rowsOf<{ n: number }>(site, due, tuesdayMorning + 600_000)[0]!.n > 0;
};

test('every refusal is a friendly page with help and all the headers', async ({ site }) => {
	const { origin } = site;
	const form = { name: 'Amara', words: 'kite' };
	const post = (headers: Asking['headers'], path = '/sign-in') => ask(origin, { path, form, headers });
	expectFriendly(await post({ origin: undefined }), '403', 'a form without Origin');
	expectFriendly(await post({ origin: 'null' }), '403', 'a form from nowhere');
	expectFriendly(await post({ origin: 'https://elsewhere.example' }), '403', 'a form from elsewhere');
	expectFriendly(await post({ 'sec-fetch-site': 'cross-site' }), '403', 'a cross-site form');
	expectFriendly(await post({ 'sec-fetch-site': 'same-site' }), '403', 'a same-site form');
	expectFriendly(await ask(origin, { path: '/no/such/page' }), '404', 'no such page');
	expectFriendly(await ask(origin, { path: '/%E0%A4%A' }), '404', 'a broken address');
	expectFriendly(await ask(origin, { path: '/_app/immutable/gone.js' }), '404', 'no such asset');
	for (const path of ['/home/__data.json', '/__route.js', '/_app/remote/x/y', '/_app/env.js', '/%5Fapp/version.json'])
		expectFriendly(await ask(origin, { path }), '404', path);
	expectFriendly(await post({}, '/sign-in?/nope'), '404', 'no such action');
	for (const name of ['default', '__proto__', 'constructor', 'toString'])
		expectFriendly(await post({}, `/sign-in?/${name}`), '404', `the action ${name}`);
	for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
		expectFriendly(await ask(origin, { method, path: '/help' }), '405', method);
	for (const [path, allow] of Object.entries({ '/help': 'GET', '/leave': 'GET, HEAD' })) {
		const answer = await post({}, path);
		expectFriendly(answer, '405', `a form to ${path}`);
		expect(answer.headers['allow']).toBe(allow);
	}
	expectFriendly(await ask(origin, { path: '/sign-out' }), '405', 'reading /sign-out');
	expectFriendly(await post({ 'content-length': undefined, 'transfer-encoding': 'chunked' }), '411', 'no length');
	expectFriendly(await ask(origin, { path: `/help?${'x'.repeat(urlLimit)}` }), '414', 'a long address');
	for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'application/json', undefined])
		expectFriendly(await post({ 'content-type': type }), '415', `a form as ${type}`);
	expectFriendly(await ask(origin, { path: '/', headers: { host: 'elsewhere.example' } }), '421', 'another host');
	const officer = await staffCookie(site, 'david.osei');
	const [item] = itemsOf(site, 'Mei', "kind = 'views'");
	const odd = await ask(origin, { path: `/inbox/${item}?/reply`, form: { reply: 'x' }, cookie: officer });
	expectFriendly(odd, '400', 'a form of ours without its id');
});

test('what is well has all the headers, too', async ({ site }) => {
	const cookie = await childCookie(site, 'Mei');
	const asked: [number, Asking][] = [
		[200, { path: '/' }],
		[200, { path: '/home', cookie }],
		[303, { path: '/home' }],
		[308, { path: '/help/' }],
		[400, { path: '/sign-in', form: { name: 'Mei', words: 'wrong' } }],
		[409, { path: '/send/views/check?/send', form: { draft: 'x' }, cookie }],
		[303, { path: '/leave' }],
		[303, { path: '/sign-out', form: {}, cookie }]
	];
	await ask(site.origin, { path: '/send/views/well', form: { words: 'noodles' }, cookie });
	for (const [status, asking] of asked) {
		const answer = await ask(site.origin, asking);
		expect(answer.status, asking.path).toBe(status);
		expectHeaders(answer, `${status} ${asking.path}`);
		if (status === 400 || status === 409) expectHelp(answer, asking.path);
	}
	const port = site.settings['PORT']!;
	const byName = await ask(site.origin, { path: '/help', headers: { host: `localhost:${port}` } });
	expect([byName.status, byName.location]).toEqual([307, '/help']);
	expectHeaders(byName, 'the redirect from localhost');
	const notHttp = await askRaw(site.origin, 'HELLO\r\n\r\n');
	expect(notHttp).toMatch(/^HTTP\/1\.1 400 /);
	const lines = notHttp.split('\r\n').slice(1, -2);
	const named = lines.map((line) => line.split(/: (.*)/s)).map(([name, value]) => [name!.toLowerCase(), value!]);
	expectHeaders({ headers: Object.fromEntries(named) }, 'what is not HTTP');
});

test('a body over the limit is refused in words on every route', async ({ site }) => {
	const cookies = [undefined, await childCookie(site, 'Mei'), await staffCookie(site, 'david.osei')];
	const form = `words=${'x'.repeat(bodyLimit)}`;
	for (const { id, address, actions } of routes) {
		const [item] = itemsOf(site, 'Mei', "kind = 'views'");
		for (const name of ['', ...actions.filter((each) => each !== 'default').map((each) => `?/${each}`)]) {
			for (const cookie of cookies) {
				const path = addressOf(address, item!) + name;
				expectFriendly(await ask(site.origin, { path, form, cookie }), '413', `${id}${name}`);
			}
		}
	}
	const allowed = `name=Mei&words=${'x'.repeat(bodyLimit - 15)}`;
	expect((await ask(site.origin, { path: '/sign-in', form: allowed })).status).toBe(400);
});

test('an unknown step, journey or item is a page that is not there', async ({ site }) => {
	const cookie = await childCookie(site, 'Mei');
	for (const path of [
		'/send/views/weather',
		'/send/holiday/well',
		'/send/holiday/check',
		'/send/views',
		'/sent/x',
		'/receipt/x'
	])
		expectFriendly(await ask(site.origin, { path, cookie }), '404', path);
	for (const name of ['constructor', '__proto__', 'toString', 'valueOf']) {
		for (const path of [`/send/views/${name}`, `/send/${name}/well`, `/send/${name}/check`, `/sent/${name}`])
			expectFriendly(await ask(site.origin, { path, cookie }), '404', path);
	}
});

/** Mulberry32: the same numbers each time, so that what fails once fails again. */
function numbers(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

test('nothing that a client sends gives a 5xx', async ({ site }) => {
	test.setTimeout(120_000);
	const random = numbers(2026);
	const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const values = [
		'',
		' ',
		'0',
		'-1',
		'NaN',
		'Infinity',
		'1e999',
		'null',
		'undefined',
		'[object Object]',
		'{"a":1}',
		'on',
		'skip',
		'enough',
		'%',
		'%00',
		'%ZZ',
		'%E0%A4%A',
		'%C0%AE',
		'%ED%A0%80',
		'\u0000',
		'\ud800',
		'\u202eabc',
		'👩‍👩‍👧',
		'e\u0301'.repeat(300),
		"' OR 1=1 --",
		'<script>alert(1)</script>',
		'=1+1',
		'../../etc/passwd',
		'//evil.example',
		'x'.repeat(3000),
		'é'.repeat(9000),
		'__proto__',
		'constructor',
		'home',
		'dontUse',
		'2026-02-31',
		'9999-99-99',
		'2026-11-16',
		'+%2b+%26=',
		'\r\nSet-Cookie: a=b'
	];
	const names = [
		'name',
		'words',
		'go',
		'press',
		'helper',
		'topics',
		'feeling',
		'notAloud',
		'draft',
		'version',
		'reader',
		'helpSoon',
		'step',
		'mark',
		'form',
		'reply',
		'did',
		'day',
		'notes',
		'email',
		'password',
		'__proto__',
		'constructor',
		'words[]',
		'words[0][a]',
		''
	];
	const asks = [
		'show',
		'kind',
		'child',
		'after',
		'back',
		'change',
		'added',
		'done',
		'rested',
		'/send',
		'/nope',
		'/__proto__',
		'/default'
	];
	const people = {
		nobody: async () => undefined,
		child: () => childCookie(site, 'Mei'),
		officer: () => staffCookie(site, 'david.osei'),
		manager: () => staffCookie(site, 'helen.marsh')
	};
	const items = [...itemsOf(site, 'Mei', "kind = 'views'"), ...itemsOf(site, 'Niamh', '1'), 'x', childId(site, 'Mei')];
	const encode = (text: string) =>
		random() < 0.8 ? encodeURIComponent(text.toWellFormed()) : text.replace(/[^!-~]/g, '%');
	const statuses = new Map<number, number>();
	for (const [who, cookieFor] of Object.entries(people)) {
		let cookie = await cookieFor();
		for (const route of routes) {
			const endsSession = ['/leave', '/sign-out', '/sign-in', '/staff/sign-in'].includes(route.address);
			for (let time = 0; time < 12; time += 1) {
				const wild = random() < 0.3;
				const filled = wild
					? route.address.replaceAll(/\[\w+\]/g, () => encode(one(values)) || 'x')
					: addressOf(route.address, one(items)).replace('/well', `/${one(views.steps).id}`);
				const query = Array.from({ length: Math.floor(random() * 3) }, () => `${one(asks)}=${encode(one(values))}`);
				const named = route.actions.length && random() < 0.6 ? [`/${one(route.actions)}`] : [];
				const path = `${filled}?${[...named, ...query].join('&')}`.replace(/[^!-~]/g, '%').slice(0, 4000);
				const fields = Array.from({ length: Math.floor(random() * 8) }, () => `${one(names)}=${encode(one(values))}`);
				const asking: Asking = {
					path,
					cookie: random() < 0.9 ? cookie : `say-so=${one(values).replace(/[^!-~]/g, '')}; say-so=x; =; a`,
					...(random() < 0.7 ? { form: fields.join(one(['&', '&', '&', '&&', ';'])) } : {}),
					...(random() < 0.1 ? { method: one(['HEAD', 'GET', 'DELETE', 'PUT']) } : {}),
					headers: {
						accept: one(['text/html', '*/*', 'application/json', 'image/png', ',;q=x', undefined]),
						...(random() < 0.1 ? { 'content-encoding': one(['gzip', 'br', 'x']) } : {}),
						...(random() < 0.1 ? { 'accept-encoding': one(['gzip', 'br', '*', 'x;q=9']) } : {}),
						...(random() < 0.1 ? { 'if-none-match': '*', 'if-modified-since': 'never', range: 'bytes=9-1' } : {})
					}
				};
				if (asking.method === 'GET' || asking.method === 'HEAD') delete asking.form;
				const answer = await ask(site.origin, asking);
				statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
				expect(answer.status, `${who} asks ${JSON.stringify(asking).slice(0, 600)}`).toBeLessThan(500);
				expectHeaders(answer, path);
				if (endsSession) cookie = await cookieFor();
			}
		}
	}
	console.log(`fuzz: ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`);
	// It came through the gate often enough to have meant something.
	for (const status of [200, 303, 400, 404, 405])
		expect(statuses.get(status), `answers ${status}`).toBeGreaterThanOrEqual(10);
	expect(site.log()).not.toContain('"level":50');
});

/** A phrase as it could lie in a file: plain, in UTF-16, or as base64 at any of its three places. */
function shapesOf(phrase: string): string[] {
	const plain = Buffer.from(phrase);
	const base64 = [0, 1, 2].map((skip) => plain.subarray(skip).toString('base64').slice(0, -4));
	return [phrase, Buffer.from(phrase, 'utf16le').toString('latin1'), plain.toString('hex'), ...base64];
}

function expectNowhere(text: string, phrase: string, where: string): void {
	for (const shape of shapesOf(phrase)) expect(text.includes(shape), `${phrase} in ${where}`).toBe(false);
}

test('what a child typed is in no log, mail, error page or file', async () => {
	const site = await startSite();
	const canary = 'zanzibar-otter-quilt-4417';
	const cookie = await childCookie(site, 'Mason');
	const { origin } = site;
	const refused: Answer[] = [];
	const post = async (path: string, form: NonNullable<Asking['form']>, status: number, headers = {}) => {
		const answer = await ask(origin, { path, form, cookie, headers });
		expect(answer.status, path).toBe(status);
		if ([403, 404, 405, 411, 413, 415].includes(status)) refused.push(answer);
		return answer;
	};
	await ask(origin, { path: '/sign-in', form: { name: canary, words: canary } });
	await post(
		'/send/views/topics',
		[
			['topics', 'home'],
			['topics', 'money']
		],
		303
	);
	const decided = rowsOf<{ id: string }>(
		site,
		'SELECT decision.id FROM decision JOIN review ON review.id = review_id WHERE child_id = ? AND sent_at IS NOT NULL',
		childId(site, 'Mason')
	);
	expect(decided).not.toEqual([]);
	/** A canary in every field of a page: in the box of words, and where it is no choice of ours. */
	const formOf = (step: Step): Record<string, string> => {
		if (step.alone) return { words: canary, press: canary };
		const typed = step.fields.flatMap((field): [string, string][] => {
			if (field.type === 'decisions') return decided.map(({ id }) => [moreField(id), canary]);
			if (field.type === 'face') return [[field.name, '2']];
			return [[field.name, field.type === 'one' ? optionsOf(field, nobody)[0]!.value : canary]];
		});
		return { go: 'next', ...Object.fromEntries(typed) };
	};
	const isOffPath = (id: string) => id.startsWith('about-') && !['about-home', 'about-money'].includes(id);
	for (const step of views.steps) {
		const { id } = step;
		const path = `/send/views/${id}`;
		const form = formOf(step);
		await post(path, form, isOffPath(id) ? 404 : id === 'topics' ? 400 : 303);
		await post(path, { ...form, [canary]: canary }, isOffPath(id) ? 404 : 400);
		await post(path, `words=${canary}${'x'.repeat(bodyLimit)}`, 413);
		await post(path, form, 403, { origin: 'null' });
		await post(path, form, 415, { 'content-type': 'text/plain' });
		await post(`${path}?/${canary}`, form, 404);
	}
	const [draft] = rowsOf<{ id: string; version: number; officer: string }>(
		site,
		'SELECT draft.id, version, officer_id AS officer FROM draft JOIN child ON child.id = child_id WHERE child_id = ?',
		childId(site, 'Mason')
	);
	const reader = draft!.officer;
	const checked = { draft: draft!.id, version: String(draft!.version), reader, named: reader, helpSoon: canary };
	await post('/send/views/check?/change', { ...checked, step: canary }, 303);
	const sent = (await post('/send/views/check?/send', checked, 303)).location!.replace('/receipt', '/sent');
	await post(`${sent}?/add`, { press: canary, words: canary }, 303);
	await post(`${sent}?/mark`, { mark: canary }, 303);
	for (const answer of refused) expectNowhere(JSON.stringify([answer.headers, answer.body]), canary, 'an error page');

	// It arrived, and the reader sees it: what is not found below was really written.
	const officer = await staffCookie(site, 'jo.bell');
	const read = await ask(origin, {
		path: sent.replace('/sent', '/inbox'),
		cookie: officer,
		headers: { 'sec-fetch-dest': 'document' }
	});
	expect(read.body).toContain(canary);
	await expect.poll(() => hasMailsToSend(site)).toBe(false);
	expect(site.mails.length).toBeGreaterThan(0);
	for (const { raw } of site.mails) expectNowhere(raw, canary, 'a mail');
	expectNowhere(site.log(), canary, 'the log');
	const files = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
	const named = files.map((file) => file.name);
	for (const name of ['say-so.db', 'say-so.db-wal', 'keys.db', 'key']) expect(named).toContain(name);
	const sessions = [cookie, officer].map((each) => each.split('=')[1]!);
	for (const { parentPath, name } of files) {
		const bytes = readFileSync(join(parentPath, name)).toString('latin1');
		expectNowhere(bytes, canary, name);
		for (const session of sessions) expectNowhere(bytes, session, name);
	}
	for (const session of sessions) expectNowhere(site.log(), session, 'the log');
	await site.stop();
});

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

test('asking for the head of the way out signs nobody out', async ({ site }) => {
	const cookie = await childCookie(site, 'Amara');
	const before = everythingIn(site);
	const head = await ask(site.origin, { method: 'HEAD', path: '/leave', cookie });
	expect([head.status, head.location]).toEqual([303, site.settings['LEAVE_TO']]);
	expect(head.headers['set-cookie'] ?? head.headers['clear-site-data']).toBeUndefined();
	expect((await ask(site.origin, { path: '/home', cookie })).status).toBe(200);
	expect(everythingIn(site)).toEqual(before);
});

test('a page does not wait for the note that its reader is there', async ({ site }) => {
	const cookie = await childCookie(site, 'Amara');
	const lastSeen = () =>
		rowsOf<{ at: number }>(
			site,
			'SELECT max(last_seen_at) AS at FROM session WHERE person_id = ?',
			childId(site, 'Amara')
		)[0]!.at;
	const before = lastSeen();
	await site.moveTo(tuesdayMorning + 5 * 60_000);
	const locked = lock(site);
	let isSaved = false;
	const path = '/send/message/say';
	const save = ask(site.origin, { path, cookie, form: { words: 'my bike', go: 'next' } }).then((answer) => {
		isSaved = true;
		return answer;
	});
	try {
		const pages = ['/home', '/send/views/well', '/review', '/sent', '/help', '/stay'];
		const answers = await Promise.all(pages.map((page) => ask(site.origin, { path: page, cookie })));
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 204]);
		// What does wait for the database was asked before them, and is not there yet.
		expect([isSaved, lastSeen()]).toEqual([false, before]);
	} finally {
		locked.release();
	}
	expect((await save).status).toBe(303);
	await expect.poll(lastSeen).toBeGreaterThan(before);
	expect(site.log()).not.toContain('Nobody caught');
});

test('the way out works while the database is locked, and the session ends when it can', async () => {
	const site = await startSite();
	const cookie = await childCookie(site, 'Amara');
	const locked = lock(site);
	try {
		const start = performance.now();
		const answer = await ask(site.origin, { path: '/leave', cookie });
		expect(performance.now() - start).toBeLessThan(1000);
		expect([answer.status, answer.location]).toEqual([303, site.settings['LEAVE_TO']]);
		expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
		expect(String(answer.headers['set-cookie'])).toMatch(/^say-so=; Max-Age=0; Path=\//);
		expectHeaders(answer, 'the way out');
		const { n } = rowsOf<{ n: number }>(site, 'SELECT count(*) AS n FROM session')[0]!;
		expect(n, 'the lock holds').toBe(1);
	} finally {
		locked.release();
	}
	const home = async () => (await ask(site.origin, { path: '/home', cookie })).location;
	await expect.poll(home).toBe('/sign-in');
	expect(rowsOf(site, 'SELECT * FROM session')).toEqual([]);
	await site.stop();
});

test('a locked database is said kindly with the words kept; afterwards the same press works', async () => {
	const site = await startSite();
	const cookie = await childCookie(site, 'Amara');
	const path = '/send/views/well';
	const words = 'my bike is red';
	const locked = lock(site);
	try {
		const start = performance.now();
		const [page, ...all] = await Promise.all([
			ask(site.origin, { path: '/send/views/check?/keep', form: {}, cookie }),
			...Array.from({ length: 7 }, () => ask(site.origin, { path, form: { words, go: 'next' }, cookie }))
		]);
		// Those who wait together do not wait for each other.
		expect(performance.now() - start).toBeLessThan(15_000);
		expectFriendly(page, '503', 'a page of its own');
		for (const kept of all) {
			expect(kept.status).toBe(503);
			expect(kept.body).toContain(words);
			expect(kept.body).toContain(errors.notSaved);
			expectHelp(kept, 'what could not be saved');
			expectHeaders(kept, '503');
		}
		expect((await ask(site.origin, { path: '/home', cookie })).status).toBe(200);
	} finally {
		locked.release();
	}
	const saved = await ask(site.origin, { path, form: { words, go: 'next' }, cookie });
	expect([saved.status, saved.location]).toEqual([303, '/send/views/worries']);
	await site.stop();
});

test('our own fault is a friendly page, even where nothing else works', async () => {
	const site = await startSite();
	const cookie = await childCookie(site, 'Amara');
	const file = new Database(join(site.folder, 'data', 'say-so.db'));
	file.exec('ALTER TABLE review RENAME TO gone');
	expectFriendly(await ask(site.origin, { path: '/home', cookie }), '500', 'a page without its table');
	file.exec('ALTER TABLE session RENAME TO gone_too');
	// Not even who asks is known: the last page of all, without the council's numbers.
	for (const path of ['/home', '/help', '/no/such/page']) {
		const answer = await ask(site.origin, { path, cookie });
		expect(answer.status).toBe(500);
		expect(answer.body).toContain('It is our fault.');
		for (const help of ['tel:08001111', 'tel:999', '"/leave"']) expect(answer.body).toContain(help);
		expect(answer.body).not.toMatch(/<style|style=|no such table|%sveltekit/);
		expectHeaders(answer, `500 ${path}`);
	}
	expect((await ask(site.origin, { path: '/leave', cookie })).status).toBe(303);
	expect(site.log()).not.toMatch(/no such table|gone|Amara/);
	file.close();
	await site.stop();
});
