/**
 * One load on one site, as a process of its own: node load.ts JOB (JSON). So many lines stay open and each asks again as
 * soon as it was answered; prints how many requests were answered in how long, and each one's time, as JSON.
 */
import { Agent, request } from 'node:http';

export interface Shot {
	method: 'GET' | 'POST';
	path: string;
	cookie?: string;
	/** The body of a form; `{n}` in it is another number each time. */
	body?: string;
}

export interface Job {
	origin: string;
	/** Fired one after another, round and round; or each of them once. */
	shots: Shot[];
	once: boolean;
	lines: number;
	/** How long it lasts, unless each is fired once. Milliseconds. */
	lasts: number;
	/** What each answer must be: else the load is none. */
	status: number;
}

export interface Loaded {
	requests: number;
	/** Milliseconds. */
	took: number;
	times: number[];
}

const job = JSON.parse(process.argv[2]!) as Job;
const agent = new Agent({ keepAlive: true, maxSockets: job.lines });
const { hostname, port } = new URL(job.origin);
const times: number[] = [];
let fired = 0;

function fire({ method, path, cookie, body }: Shot): Promise<void> {
	const given = body?.replaceAll('{n}', `${fired} ${Math.random()}`);
	const form = given !== undefined && {
		origin: job.origin,
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': String(Buffer.byteLength(given))
	};
	const headers = {
		accept: 'text/html',
		'accept-encoding': 'gzip, deflate, br',
		'sec-fetch-site': 'same-origin',
		'sec-fetch-dest': 'document',
		...(cookie ? { cookie } : {}),
		...(form || {})
	};
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const asked = request({ agent, hostname, port, method, path, headers }, (response) => {
			if (response.statusCode !== job.status) reject(new Error(`${method} ${path}: ${response.statusCode}`));
			response.resume().once('end', () => {
				times.push(performance.now() - began);
				resolve();
			});
		});
		asked.once('error', reject);
		asked.end(given);
	});
}

const began = performance.now();
const goesOn = () => (job.once ? fired < job.shots.length : performance.now() - began < job.lasts);
await Promise.all(
	Array.from({ length: job.lines }, async () => {
		while (goesOn()) await fire(job.shots[fired++ % job.shots.length]!);
	})
);
const loaded: Loaded = { requests: times.length, took: performance.now() - began, times };
process.stdout.write(JSON.stringify(loaded), () => process.exit(0));
