import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const longLived = 'public, max-age=31536000, immutable';

const contentPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'"
];

/**
 * What could watch a child, or reach into their device. Only names that Chromium knows: an unknown one is an error in
 * the console of every page. What could do neither is left out: these bytes go with every answer.
 */
const closedFeatures = [
	'camera',
	'display-capture',
	'geolocation',
	'hid',
	'idle-detection',
	'local-fonts',
	'microphone',
	'midi',
	'payment',
	'serial',
	'usb'
];

/** The headers of every response, whoever writes it; `secure` is true when the site is reached by https. */
export function securityHeaders(secure: boolean): Map<string, string> {
	const headers = new Map([
		['Content-Security-Policy', [...contentPolicy, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ')],
		['X-Content-Type-Options', 'nosniff'],
		// Not `no-referrer`: with that, Chromium sends `Origin: null` on our own forms and the gate refuses them.
		['Referrer-Policy', 'same-origin'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Resource-Policy', 'same-origin'],
		['Permissions-Policy', closedFeatures.map((feature) => `${feature}=()`).join(', ')],
		['Cache-Control', 'no-store']
	]);
	// Without includeSubDomains: the council's other hosts are not ours to decide on.
	if (secure) headers.set('Strict-Transport-Security', 'max-age=63072000');
	return headers;
}

/**
 * The `Cache-Control` of each built file that never changes under its name: hashed assets, fonts and the icon. A list of what
 * exists, because a missing font must not be remembered as missing for a year, and because sirv's 304 sets none.
 */
export function longLivedFiles(clientFolder: string): Map<string, string> {
	const list = (folder: string) => {
		const path = join(clientFolder, folder);
		return existsSync(path) ? readdirSync(path, { recursive: true }).map((name) => `/${folder}/${name}`) : [];
	};
	const paths = [...list('_app/immutable'), ...list('fonts'), '/icon.svg'];
	return new Map(paths.map((path) => [path, longLived]));
}
