/** Whatever a client sends, it is never our fault. */
import { views } from '../../src/lib/journeys/views.ts';
import { expectHeaders } from '../support/answers.ts';
import { ask, type Asking } from '../support/ask.ts';
import { childId, itemsOf } from '../support/database.ts';
import { whole } from '../support/prove.ts';
import { addressOf, listRoutes } from '../support/route-tree.ts';
import { advocateCookie, childCookie, staffCookie } from '../support/sign-in.ts';
import { expect, test } from '../support/test.ts';

const routes = listRoutes();

/** How often each route is asked by each of them. */
const times = whole ? 12 : 4;

/** Mulberry32: the same numbers each time, so that what fails once fails again. */
function numbers(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

test('nothing that a client sends gives a 5xx', { tag: '@prove' }, async ({ site }) => {
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
		'obtained',
		'seen',
		'comment',
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
		manager: () => staffCookie(site, 'helen.marsh'),
		advocate: async () => advocateCookie(site, 'grace.adeyemi')
	};
	const items = [
		...[...itemsOf(site, 'Mei', "kind = 'views'"), ...itemsOf(site, 'Niamh', '1'), 'x'],
		...[childId(site, 'Mei'), childId(site, 'Zainab')]
	];
	const encode = (text: string) =>
		random() < 0.8 ? encodeURIComponent(text.toWellFormed()) : text.replace(/[^!-~]/g, '%');
	const statuses = new Map<number, number>();
	for (const [who, cookieFor] of Object.entries(people)) {
		let cookie = await cookieFor();
		for (const route of routes) {
			const endsSession = ['/leave', '/sign-out', '/sign-in', '/staff/sign-in'].includes(route.address);
			for (let time = 0; time < times; time += 1) {
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
