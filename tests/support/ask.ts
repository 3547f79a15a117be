/** Requests that no browser would let us make: any method, any header, nothing followed. */
import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as requestSecurely } from 'node:https';
import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

export interface Answer {
	status: number;
	headers: Record<string, string | string[]>;
	/** The path of a redirect, or its whole address where it leads away from the site. */
	location: string | undefined;
	body: string;
}

export interface Asking {
	method?: string;
	path: string;
	/** The Cookie header, as `signIn` gives it. */
	cookie?: string | undefined;
	/** A form, sent as our own pages send it. */
	form?: Record<string, string> | [string, string][] | string;
	/** More headers; undefined takes one away. */
	headers?: Record<string, string | undefined>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 40 });
// The certificate of a site under test was made for it a moment ago.
const secureAgent = new SecureAgent({ keepAlive: true, maxSockets: 40, rejectUnauthorized: false });

/** Asks the site; the answer is given as it came. */
export function ask(origin: string, asking: Asking): Promise<Answer> {
	const { method, path, cookie, form, headers = {} } = asking;
	const how = method ?? (form === undefined ? 'GET' : 'POST');
	const body = form === undefined ? undefined : typeof form === 'string' ? form : String(new URLSearchParams(form));
	const usual: Record<string, string | undefined> = {
		accept: 'text/html',
		'sec-fetch-site': 'same-origin',
		cookie,
		...(body === undefined
			? {}
			: {
					origin,
					'content-type': 'application/x-www-form-urlencoded',
					'content-length': String(Buffer.byteLength(body))
				}),
		...headers
	};
	const sent = Object.fromEntries(
		Object.entries(usual).filter((pair): pair is [string, string] => pair[1] !== undefined)
	);
	return new Promise((resolve, reject) => {
		const { hostname, port, protocol } = new URL(origin);
		const options = { hostname, port, method: how, path, headers: sent, setHost: !sent['host'] };
		const asked =
			protocol === 'https:' ? requestSecurely({ ...options, agent: secureAgent }) : request({ ...options, agent });
		asked.once('response', (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.once('error', reject);
			response.once('end', () => {
				const location = response.headers.location;
				resolve({
					status: response.statusCode!,
					headers: response.headers as Answer['headers'],
					location: location?.startsWith(origin) ? location.slice(origin.length) : location,
					body: Buffer.concat(parts).toString('utf8')
				});
			});
		});
		asked.once('error', (error: NodeJS.ErrnoException) => {
			// The site closes a line that was idle; who writes on it in that moment writes once more, on a new one.
			if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(ask(origin, asking));
			else reject(error);
		});
		asked.end(body);
	});
}

/** Writes bytes on a line of its own and gives back all that came until the site closed it. */
export function askRaw(origin: string, text: string): Promise<string> {
	const { hostname: host, port, protocol } = new URL(origin);
	return new Promise((resolve, reject) => {
		let answered = '';
		const write = () => line.write(text);
		const line =
			protocol === 'https:'
				? connectSecurely({ port: Number(port), host, rejectUnauthorized: false }, write)
				: connect(Number(port), host, write);
		line.on('data', (part) => (answered += part));
		line.once('error', reject);
		line.once('close', () => resolve(answered));
	});
}

/** The cookie that an answer sets, as a Cookie header. */
export function cookieOf(answer: Answer): string {
	const [set = ''] = [answer.headers['set-cookie'] ?? []].flat();
	return set.split(';')[0]!;
}
