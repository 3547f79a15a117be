/** From where a request comes: the client's address, and the part of it that one line has. */
import { isIPv4, isIPv6 } from 'node:net';
import { settings } from '../env.ts';
import { log } from '../log.ts';

/** All whose address cannot be read: a broken proxy opens no way past the counting of wrong tries. */
const nowhere = 'nowhere';

/** The network that a request comes from; undefined where no header is set in which the proxy says it. */
export function networkOf(headers: Headers): string | undefined {
	const { addressHeader, forwardedDepth } = settings();
	if (!addressHeader) return undefined;
	const depth = addressHeader === 'x-forwarded-for' ? forwardedDepth : 1;
	const network = networkIn(headers.get(addressHeader) ?? '', depth);
	if (network === nowhere) log.warn({}, 'No address in ADDRESS_HEADER: is it right, and XFF_DEPTH?');
	return network;
}

/**
 * The network of the address that stands at this place, counted from the last, in what proxies wrote. What stands before
 * it came from the client, who may write anything.
 */
export function networkIn(written: string, depth: number): string {
	const address = (written.split(',').at(-depth) ?? '')
		.trim()
		// Some proxies write the port too, and an IPv6 address in brackets.
		.replace(/^\[(.*)\](:\d+)?$/, '$1')
		.replace(/^([\d.]+):\d+$/, '$1')
		.replace(/%.*$/, '');
	if (isIPv4(address)) return blockOf(address);
	return isIPv6(address) ? prefixOf(address) : nowhere;
}

/**
 * The first 24 bits of an IPv4 address. A home has one address, but a phone or a router that connects again is given
 * another, often out of the same block: who signs in there every day should not be a stranger for it.
 */
function blockOf(address: string): string {
	return `${address.split('.').slice(0, 3).join('.')}.0/24`;
}

/**
 * The first 56 bits of an IPv6 address: what providers give to one line (RIPE-690). A phone has 64 bits for itself; by
 * those, somebody with one line at home would have 256 networks.
 */
function prefixOf(address: string): string {
	const groups = groupsOf(address);
	const [first = 0, second = 0, third = 0, fourth = 0, , sixth = 0, seventh = 0, eighth = 0] = groups;
	const isMapped = groups.slice(0, 5).every((group) => group === 0) && sixth === 0xffff;
	// `::ffff:192.0.2.1` is an IPv4 address, as a socket for both kinds writes it.
	if (isMapped) return blockOf([seventh >> 8, seventh & 255, eighth >> 8, eighth & 255].join('.'));
	return `${[first, second, third, fourth & 0xff00].map((group) => group.toString(16)).join(':')}::/56`;
}

/** The eight numbers of an IPv6 address, however it is written. */
function groupsOf(address: string): number[] {
	// URL writes every IPv6 address in one way, with at most one `::`.
	const [left = '', right = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
	const numbers = (part: string) => (part ? part.split(':').map((group) => parseInt(group, 16)) : []);
	const [before, after] = [numbers(left), numbers(right)];
	return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}
