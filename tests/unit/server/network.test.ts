import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkIn, networkOf } from '../../../src/lib/server/http/network.ts';
import '../../support/domain.ts';

describe('of what the proxies wrote, the place that the nearest of them vouch for', () => {
	test.each([
		['198.51.100.7', 1, '198.51.100.0/24'],
		['203.0.113.9, 198.51.100.7', 1, '198.51.100.0/24'],
		['203.0.113.9,198.51.100.7 , 192.0.2.1', 2, '198.51.100.0/24'],
		['203.0.113.9, 198.51.100.7, 192.0.2.1', 3, '203.0.113.0/24'],
		['203.0.113.9', 2, 'nowhere'],
		['', 1, 'nowhere'],
		['203.0.113.9, ', 1, 'nowhere'],
		['unknown', 1, 'nowhere'],
		['198.51.100', 1, 'nowhere'],
		['198.51.100.7.example', 1, 'nowhere'],
		['198.51.100.999', 1, 'nowhere']
	])('"%s", %i from the end: %s', (written, depth, network) => {
		expect(networkIn(written, depth)).toBe(network);
	});

	test('whatever a client writes before it changes nothing', () => {
		fc.assert(
			fc.property(fc.string(), (spoofed) => {
				expect(networkIn(`${spoofed}, 198.51.100.7`, 1)).toBe('198.51.100.0/24');
				expect(networkIn(`${spoofed}, 198.51.100.7, 192.0.2.1`, 2)).toBe('198.51.100.0/24');
			})
		);
	});

	test('the header of the settings, one time or many, is the one that counts', () => {
		// As the example of the settings says: X-Forwarded-For, one proxy.
		const headers = new Headers([
			['x-forwarded-for', '203.0.113.9'],
			['x-forwarded-for', '198.51.100.7'],
			['x-real-ip', '192.0.2.1']
		]);
		expect(networkOf(headers)).toBe('198.51.100.0/24');
		expect(networkOf(new Headers({ 'x-real-ip': '192.0.2.1' }))).toBe('nowhere');
	});
});

test.each([
	['one line, any of its addresses', '2001:db8:0:1200::1', '2001:db8:0:12ff:ffff:ffff:ffff:ffff', true],
	['two lines', '2001:db8:0:1200::1', '2001:db8:0:1300::1', false],
	['the same, written otherwise', '2001:DB8::1', '2001:0db8:0000:0000:0000:0000:0000:0001', true],
	['IPv4, as a socket for both kinds writes it', '::ffff:198.51.100.7', '198.51.100.200', true],
	['the same in hexadecimal', '::ffff:c633:6407', '198.51.100.7', true],
	['with a port', '198.51.100.7:51234', '198.51.100.7', true],
	['with a port and brackets', '[2001:db8::1]:51234', '2001:db8::1', true],
	['with the name of an interface', 'fe80::1%eth0', 'fe80::1', true],
	['neighbours', '198.51.100.7', '198.51.101.7', false],
	['the loopback is no IPv4', '::1', '0.0.0.1', false],
	['nothing stands for everything', '::', '0.0.0.0', false]
])('%s', (_, one, other, isSame) => {
	expect(networkIn(one, 1) === networkIn(other, 1)).toBe(isSame);
	for (const each of [one, other]) expect(networkIn(each, 1)).toMatch(/^[\d.]+\/24$|^[\da-f:]+::\/56$/);
});
