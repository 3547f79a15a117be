import type { IncomingHttpHeaders } from 'node:http';
import { paths } from '../lib/paths.ts';
import type { Settings } from '../lib/server/env.ts';

/** The largest body of a request, in bytes. */
export const bodyLimit = 262_144;

/** The longest path and query that a request may ask for, in characters: ours are under 200. */
export const urlLimit = 4096;

/** The largest body with a file in it, in bytes. The page that takes it says in words what is too large before that. */
export const fileLimit = 4_194_304;

/** What our own forms send. */
const formType = 'application/x-www-form-urlencoded';
/** What a form with a file sends, to the one address that reads it with care: elsewhere a broken one would be our fault. */
const fileForm = { type: 'multipart/form-data', path: paths.manageImport() };

export type RefusedStatus = 403 | 404 | 405 | 411 | 413 | 414 | 415 | 421;

export type Verdict = { pass: true } | { refuse: RefusedStatus } | { redirect: string };

/** What the gate looks at of a request. */
export type Asked = { method?: string | undefined; url?: string | undefined; headers: IncomingHttpHeaders };

/** Decides, before Kit sees a request, whether it may come in: the right host, method and address, and our own form. */
export function gate({ method = '', url = '', headers }: Asked, settings: Pick<Settings, 'origin' | 'port'>): Verdict {
	const reads = method === 'GET' || method === 'HEAD';
	const host = headers.host?.toLowerCase();
	const onLocalhost = isLocalhostFor(host, settings);
	if (host !== new URL(settings.origin).host && !(onLocalhost && reads)) return { refuse: 421 };
	if (!reads && method !== 'POST') return { refuse: 405 };
	if (url.length > urlLimit) return { refuse: 414 };
	if (!isWellFormed(url) || isForClient(url, settings.origin)) return { refuse: 404 };
	if (onLocalhost && reads) return { redirect: new URL(settings.origin + url).href };
	return method === 'POST' ? gateForm(headers, settings.origin, url) : { pass: true };
}

function gateForm(headers: IncomingHttpHeaders, origin: string, url: string): Verdict {
	if (headers.origin !== origin) return { refuse: 403 };
	if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return { refuse: 403 };
	const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
	const isFile = type === fileForm.type && url.split('?')[0] === fileForm.path;
	if (type !== formType && !isFile) return { refuse: 415 };
	if (headers['content-length'] === undefined) return { refuse: 411 };
	// Written so that what is not a number is refused too.
	if (!(Number(headers['content-length']) <= (isFile ? fileLimit : bodyLimit))) return { refuse: 413 };
	return { pass: true };
}

/** People type `localhost`, but a cookie and an Origin belong to one name only. */
function isLocalhostFor(host: string | undefined, { origin, port }: Pick<Settings, 'origin' | 'port'>): boolean {
	// The settings allow http on loopback only.
	return (
		origin.startsWith('http:') && host !== new URL(origin).host && host === new URL(`http://localhost:${port}`).host
	);
}

/** A path of ours whose percent-encoding can be undone; a full URL or `*` in its place is for proxies. */
function isWellFormed(url: string): boolean {
	if (!url.startsWith('/')) return false;
	try {
		decodeURI(url.replace(/[?#].*$/s, ''));
		return true;
	} catch {
		return false;
	}
}

/** What Kit's client would ask for: no page of ours ships it, and Kit would answer past the friendly pages. */
function isForClient(url: string, origin: string): boolean {
	return /__(data\.json|route\.js)$/.test(new URL(origin + url).pathname);
}
