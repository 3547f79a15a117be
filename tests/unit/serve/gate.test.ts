import { describe, expect, test } from 'vitest';
import { bodyLimit, fileLimit, gate, urlLimit, type Asked, type Verdict } from '../../../src/serve/gate.ts';

const settings = { origin: 'https://say-so.example', port: 3000 };
const get = { method: 'GET', url: '/home?page=2', headers: { host: 'say-so.example' } };
const post = {
	method: 'POST',
	url: '/send/views/good-news',
	headers: {
		host: 'say-so.example',
		origin: 'https://say-so.example',
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': '12'
	}
};

/** The one form with a file. */
const file = {
	...post,
	url: '/manage/import?/upload',
	headers: { ...post.headers, 'content-type': 'multipart/form-data; boundary=x' }
};

const withHeaders = (request: Asked, headers: Asked['headers']): Asked => ({
	...request,
	headers: { ...request.headers, ...headers }
});

describe('lets in', () => {
	test.each<[string, Asked]>([
		['a GET', get],
		['a HEAD', { ...get, method: 'HEAD' }],
		['a GET from another site: a link in a mail', withHeaders(get, { 'sec-fetch-site': 'cross-site' })],
		['a host in capitals', withHeaders(get, { host: 'SAY-SO.example' })],
		['an encoded path', { ...get, url: '/sent/%C3%A9%20%25zz' }],
		['odd signs in the query', { ...get, url: '/inbox?child=%ff%' }],
		['our own form', post],
		['our own form, as the browser marks it', withHeaders(post, { 'sec-fetch-site': 'same-origin' })],
		['an empty form', withHeaders(post, { 'content-length': '0' })],
		['a body at the limit', withHeaders(post, { 'content-length': String(bodyLimit) })],
		['a file for import', file],
		['a file at its limit', withHeaders(file, { 'content-length': String(fileLimit) })]
	])('%s', (_, request) => {
		expect(gate(request, settings)).toEqual({ pass: true });
	});
});

describe('refuses', () => {
	test.each<[string, number, Asked]>([
		['another host', 421, withHeaders(get, { host: 'evil.example' })],
		['another port', 421, withHeaders(get, { host: 'say-so.example:8080' })],
		['an address in numbers', 421, withHeaders(get, { host: '127.0.0.1:3000' })],
		['no host', 421, { ...get, headers: {} }],
		['localhost, when the site is https', 421, withHeaders(get, { host: 'localhost:3000' })],
		['a form to another host', 421, withHeaders(post, { host: 'evil.example' })],
		...['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'get', ''].map(
			(method): [string, number, Asked] => [`method "${method}"`, 405, { ...post, method }]
		),
		['a very long address', 414, { ...get, url: '/'.padEnd(urlLimit + 1, 'a') }],
		['broken percent-encoding', 404, { ...get, url: '/%' }],
		['percent-encoding that is not UTF-8', 404, { ...get, url: '/sent/%ff' }],
		['a full address as the path', 404, { ...get, url: 'https://say-so.example/' }],
		['a path that would lengthen the host', 404, { ...get, url: '.evil.example/' }],
		['no path', 404, { ...get, url: '' }],
		['a form with a broken path', 404, { ...post, url: '/%E0%A4%A' }],
		['a form without Origin', 403, withHeaders(post, { origin: undefined })],
		['a form with Origin null', 403, withHeaders(post, { origin: 'null' })],
		['a form from another site', 403, withHeaders(post, { origin: 'https://evil.example' })],
		['a form from http', 403, withHeaders(post, { origin: 'http://say-so.example' })],
		['a form with two Origins', 403, withHeaders(post, { origin: 'https://say-so.example, https://evil.example' })],
		...['cross-site', 'same-site', 'none', ''].map((site): [string, number, Asked] => [
			`a form that the browser marks "${site}"`,
			403,
			withHeaders(post, { 'sec-fetch-site': site })
		]),
		['a form of no type', 415, withHeaders(post, { 'content-type': undefined })],
		['JSON', 415, withHeaders(post, { 'content-type': 'application/json' })],
		['plain text', 415, withHeaders(post, { 'content-type': 'text/plain' })],
		['a form with files', 415, withHeaders(post, { 'content-type': 'multipart/form-data; boundary=x' })],
		['a file elsewhere', 415, { ...file, url: '/manage/import/x?/upload' }],
		['a file from another site', 403, withHeaders(file, { origin: 'https://evil.example' })],
		['a file over the limit', 413, withHeaders(file, { 'content-length': String(fileLimit + 1) })],
		['a file of no length', 411, withHeaders(file, { 'content-length': undefined })],
		[
			'a form without a file over its limit, at the same address',
			413,
			withHeaders({ ...post, url: file.url }, { 'content-length': String(bodyLimit + 1) })
		],
		['a form of no length', 411, withHeaders(post, { 'content-length': undefined })],
		['a body over the limit', 413, withHeaders(post, { 'content-length': String(bodyLimit + 1) })],
		['a length that is not a number', 413, withHeaders(post, { 'content-length': 'many' })]
	])('%s: %i', (_, status, request) => {
		expect(gate(request, settings)).toEqual({ refuse: status });
	});
});

describe('localhost, when the site is on this machine', () => {
	const local = { origin: 'http://127.0.0.1:3000', port: 3000 };
	const atLocalhost = withHeaders(get, { host: 'localhost:3000' });

	test.each<[string, Verdict, Asked]>([
		['goes to the origin', { redirect: 'http://127.0.0.1:3000/home?page=2' }, atLocalhost],
		[
			'stays on our host',
			{ redirect: 'http://127.0.0.1:3000//evil.example/' },
			{ ...atLocalhost, url: '//evil.example/' }
		],
		['ends no header line', { redirect: 'http://127.0.0.1:3000/a' }, { ...atLocalhost, url: '/\r\na' }],
		['is encoded', { redirect: 'http://127.0.0.1:3000/%C3%A9' }, { ...atLocalhost, url: '/é' }],
		['takes no form', { refuse: 421 }, withHeaders(post, { host: 'localhost:3000' })],
		['with another port is another host', { refuse: 421 }, withHeaders(get, { host: 'localhost:3001' })]
	])('%s', (_, verdict, request) => {
		expect(gate(request, local)).toEqual(verdict);
	});

	test('is the site itself when the origin says so', () => {
		expect(gate(atLocalhost, { origin: 'http://localhost:3000', port: 3000 })).toEqual({ pass: true });
	});
});
