import { expect, test } from 'vitest';
import { isOpening } from '../../../src/lib/server/http/opening.ts';

const document = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'same-origin' };

test.each<[string, string, Record<string, string>, boolean]>([
	['a link is followed', 'GET', document, true],
	['an address is typed', 'GET', { ...document, 'sec-fetch-site': 'none', 'sec-fetch-user': '?1' }, true],
	['a page is reloaded', 'GET', { ...document, 'cache-control': 'max-age=0' }, true],
	['a browser that sends none of it', 'GET', {}, true],
	['the same, and it accepts pages', 'GET', { accept: 'text/html' }, true],
	['the head alone is asked for', 'HEAD', document, false],
	['a head, of an old browser', 'HEAD', {}, false],
	['a form is sent', 'POST', document, false],
	['fetched ahead', 'GET', { ...document, 'sec-purpose': 'prefetch' }, false],
	['drawn ahead', 'GET', { ...document, 'sec-purpose': 'prefetch;prerender' }, false],
	['fetched ahead, old name', 'GET', { ...document, purpose: 'prefetch' }, false],
	['fetched ahead by an old browser', 'GET', { purpose: 'prefetch' }, false],
	['a preview in Safari', 'GET', { 'x-purpose': 'preview' }, false],
	[
		'the data of a page',
		'GET',
		{ 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' },
		false
	],
	['in a frame', 'GET', { ...document, 'sec-fetch-dest': 'iframe' }, false],
	['as a picture', 'GET', { ...document, 'sec-fetch-dest': 'image' }, false],
	[
		'a destination left out, the rest sent',
		'GET',
		{ 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' },
		false
	],
	['only where it comes from', 'GET', { 'sec-fetch-site': 'cross-site' }, false]
])('%s', (_, method, headers, expected) => {
	expect(isOpening(new Request('http://127.0.0.1:3000/inbox/x', { method, headers }))).toBe(expected);
});
