/** What comes back when something is wrong. */
import imports from '../../src/lib/locales/en/imports.ts';
import { mostBytes } from '../../src/lib/server/imports/read.ts';
import { bodyLimit, fileLimit, urlLimit } from '../../src/serve/gate.ts';
import { expectFriendly, expectHeaders, expectHelp } from '../support/answers.ts';
import { ask, askRaw, type Asking } from '../support/ask.ts';
import { itemsOf } from '../support/database.ts';
import { addressOf, listRoutes } from '../support/route-tree.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { expect, test } from '../support/test.ts';

const routes = listRoutes();

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

test('after a long form that nobody read, the same line carries the next request', async ({ site }) => {
	const { host } = new URL(site.origin);
	const words = `words=${'a'.repeat(bodyLimit - 6)}`;
	const form = [
		`Host: ${host}`,
		`Origin: ${site.origin}`,
		'Sec-Fetch-Site: same-origin',
		'Content-Type: application/x-www-form-urlencoded',
		`Content-Length: ${words.length}`
	].join('\r\n');
	// A proxy keeps its lines, and the next request on one may be anybody's.
	const next = `GET /help HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
	const answers = async (path: string) => {
		const answered = await askRaw(site.origin, `POST ${path} HTTP/1.1\r\n${form}\r\n\r\n${words}${next}`);
		return [...answered.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
	};
	expect(await answers('/home')).toEqual([303, 200]);
	expect(await answers('/send/message/say')).toEqual([303, 200]);
	expect(await answers('/inbox')).toEqual([303, 200]);
	expect(await answers('/sign-in')).toEqual([400, 200]);
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

test('a file for import that is broken, none, or too large is answered in words', async ({ site }) => {
	const cookie = await staffCookie(site, 'helen.marsh');
	const give = (body: string, type = 'multipart/form-data; boundary=q7d93b1') =>
		ask(site.origin, { path: '/manage/import?/upload', form: body, cookie, headers: { 'content-type': type } });
	const own = '--q7d93b1\r\nContent-Disposition: form-data; name="form"\r\n\r\nown\r\n';
	const file = (text: string) =>
		`${own}--q7d93b1\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${text}\r\n--q7d93b1--\r\n`;
	const { problem } = imports;
	const cases: [string, string, string, string?][] = [
		['no boundary', problem.broken, file('a'), 'multipart/form-data'],
		['another boundary', problem.broken, file('a'), 'multipart/form-data; boundary=y'],
		['nothing', problem.broken, ''],
		['noise', problem.broken, '\u0000\u0001--q7d93b1--q7d93b1--q7d93b1\r\n\r\n'],
		['broken off', problem.broken, file('name,email').slice(0, -20)],
		['a header that breaks off', problem.broken, file('a').slice(0, 70)],
		['without the id of its form', problem.broken, file('a').slice(own.length)],
		['two files', problem.broken, file('a').replace('--q7d93b1--', file('b').slice(own.length))],
		['no file', problem.noFile, `${own}--q7d93b1--\r\n`],
		['a text in its place', problem.noFile, file('a').replace('; filename="a.csv"', '')],
		['an empty file', problem.empty, file('')],
		['a spreadsheet', problem.spreadsheet, file('PK\u0003\u0004')],
		['a picture', problem.notText, file('\u0000\u0001\u0002')],
		['no list of ours', problem.whichList, file('a,b\n1,2')],
		['too much', problem.tooLarge, file('a'.repeat(mostBytes + 1))],
		['a form without a file', problem.noFile, 'form=own', 'application/x-www-form-urlencoded']
	];
	for (const [what, words, body, type] of cases) {
		const answer = await give(body, type);
		expect(answer.status, what).toBe(400);
		expect(answer.body.replaceAll('&quot;', '"'), what).toContain(words);
		expectHeaders(answer, what);
	}
	const taken = await give(file('name,email,role,manager email\r\nLu,lu@wrenshire.example,officer,'));
	expect(taken.status).toBe(303);
	expectFriendly(await give(file('a'.repeat(fileLimit))), '413', 'far too much');
	expect(site.log()).not.toContain('"level":50');
});
