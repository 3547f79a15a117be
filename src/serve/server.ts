import { existsSync } from 'node:fs';
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import { settings, type Settings } from '../lib/server/env.ts';
import { log } from '../lib/server/log.ts';
import { Refusal } from '../lib/server/refusal.ts';
import { bodyLimit, fileLimit, gate, type RefusedStatus } from './gate.ts';
import { longLivedFiles, securityHeaders } from './headers.ts';

const buildFolder = join(import.meta.dirname, '../../build');

/** A larger refused body is not read to its end: the connection is cut. Bytes. */
const drainLimit = 64 * bodyLimit;

/** How long a stopping server waits for the answers under way, in milliseconds: less than the 30 seconds of Kubernetes. */
const stopLimit = 25_000;

/** Node announces a request by one of these, by its `Expect` header. */
const arrivals = ['request', 'checkContinue', 'checkExpectation'];

/**
 * A window of 64 kB holds each of our pages whole; the usual 4 MB of it would be asked for and given back for each answer. Quality 5
 * sends a twelfth fewer bytes than 4, in the same time.
 */
export const brotli = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 }
};

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/**
 * Starts the site and returns its origin once it listens.
 * @throws Refusal - a setting, the build, the port, or what the app's own start refuses (that one by name only)
 */
export async function start(): Promise<string> {
	const current = settings();
	const handler = await loadApp(current);
	const server = createSite(current, handler);
	await listen(server, current);
	stopOnSignal(server);
	logWhatNobodyCaught();
	if (!current.addressHeader)
		log.warn({}, 'ADDRESS_HEADER is not set: who guesses at sign-in is reported, but not slowed down');
	return current.origin;
}

async function loadApp({ origin, databasePath }: Settings): Promise<Handler> {
	const path = join(buildFolder, 'handler.js');
	if (!existsSync(path)) throw new Refusal('Run npm run build first.');
	// The server never makes a database: a wrong path must not look like an empty council.
	if (!existsSync(databasePath))
		throw new Refusal('DATABASE_PATH has no database: make one with npm run person -- --manager EMAIL.');
	// The origin comes from the settings: no header that a client or a proxy sends changes it. (ADDRESS_HEADER and XFF_DEPTH
	// are settings of ours, and stay: the app reads them, by lib/server/http/network.ts.)
	for (const name of ['PROTOCOL_HEADER', 'HOST_HEADER', 'PORT_HEADER']) {
		delete process.env[name];
	}
	process.env.ORIGIN = origin;
	// The gate holds every other address to less.
	process.env.BODY_SIZE_LIMIT = String(fileLimit);
	return (await import(path)).handler;
}

function createSite(current: Settings, handler: Handler): Server {
	const headers = securityHeaders(current.secure);
	const cacheControls = longLivedFiles(join(buildFolder, 'client'));
	const compress = compression({ brotli }) as unknown as Handler;

	async function answer(request: IncomingMessage, response: ServerResponse, awaitsContinue = false) {
		let verdict = gate(request, current);
		if ('pass' in verdict && isMissingAsset(request)) verdict = { refuse: 404 };
		response.setHeaders(headers);
		// Node would say "keep-alive" in two headers of every answer, which HTTP/1.1 means anyway.
		if (!response.hasHeader('Connection')) response.removeHeader('Connection');
		if ('redirect' in verdict) {
			response.writeHead(307, { Location: verdict.redirect }).end();
			return;
		}
		if ('refuse' in verdict) {
			// A client that waits for "100 Continue" sends no body to one who does not say it.
			if (!awaitsContinue) await drain(request);
			turnAway(request, response, verdict.refuse);
		} else {
			if (awaitsContinue) response.writeContinue();
			const cacheControl = cacheControls.get((request.url ?? '').replace(/\?.*$/s, ''));
			if (cacheControl) response.setHeader('Cache-Control', cacheControl);
		}
		// sirv throws on a range that ends before it starts, and nothing here is large enough to need one.
		delete request.headers.range;
		// A form gets its page, whatever a client would like better: no script of ours asks for JSON.
		request.headers.accept = 'text/html';
		response.once('finish', () => discard(request));
		compress(request, response, () => {});
		await handler(request, response, () => {});
	}

	/** Kit would answer for its own folder in two plain words, to be cached. */
	function isMissingAsset({ url = '' }: IncomingMessage): boolean {
		const path = decodeURI(new URL(current.origin + url).pathname);
		return path.startsWith('/_app') && !cacheControls.has(path);
	}

	function receive(request: IncomingMessage, response: ServerResponse, awaitsContinue?: boolean) {
		answer(request, response, awaitsContinue).catch((error) => {
			logError('A request failed', error);
			if (response.headersSent) response.destroy();
			else response.writeHead(500).end();
		});
	}

	// Without `requireHostHeader` the gate answers a missing Host, with our headers.
	const server = createServer({ requireHostHeader: false }, (request, response) => receive(request, response));
	server.on('checkContinue', (request, response) => receive(request, response, true));
	server.on('checkExpectation', (request, response) => receive(request, response));
	answerWhatIsNotHttp(server, headers);
	server.headersTimeout = 20_000;
	server.requestTimeout = 120_000; // the whole body of a slow phone
	server.timeout = 120_000;
	server.keepAliveTimeout = 65_000; // longer than a proxy's 60 seconds, or it sends a form down a line that we are closing
	return server;
}

/**
 * Lets go by what is left of a body that nobody read: a form that comes to a door that is shut, or after the time was out.
 * SvelteKit listens to it and then stands still, and the next request on this line, anybody's behind a proxy, would wait.
 */
function discard(request: IncomingMessage): void {
	request.removeAllListeners('data');
	request.resume();
}

/** Reads a refused body to its end: cut off earlier, a browser shows "connection reset" instead of our page. */
function drain(request: IncomingMessage): Promise<void> {
	return new Promise((resolve) => {
		let size = 0;
		request.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size > drainLimit) resolve();
		});
		request.once('end', resolve).once('close', resolve);
	});
}

/** Turns a refused request into a request for the page that says so: nobody's, and without the body. */
function turnAway(request: IncomingMessage, response: ServerResponse, status: RefusedStatus) {
	response.setHeader('Connection', 'close');
	if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
	if (request.method !== 'HEAD') request.method = 'GET';
	request.url = `/refused/${status}`;
	for (const name of ['content-type', 'content-length', 'content-encoding', 'transfer-encoding', 'expect', 'cookie']) {
		delete request.headers[name];
	}
}

/** Node answers what is not HTTP by itself, but without our headers. */
function answerWhatIsNotHttp(server: Server, headers: Map<string, string>) {
	// A line that has carried a request may have an answer under way: a second one would be taken for it.
	const used = new WeakSet<object>();
	for (const arrival of arrivals) server.prependListener(arrival, ({ socket }: IncomingMessage) => used.add(socket));
	const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (used.has(socket) || !socket.writable || error.code === 'ECONNRESET') {
			socket.destroy();
			return;
		}
		const status = statuses[error.code ?? ''] ?? 400;
		const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
		socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, 'Connection: close', '', ''].join('\r\n'));
	});
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
	const refusals: Record<string, string> = {
		EADDRINUSE: 'PORT is in use already: stop what listens there, or set PORT to another one.',
		EACCES: 'PORT may not be opened by this user: set it to one above 1023.',
		EADDRNOTAVAIL: 'HOST is not an address of this machine: set it to one, such as 127.0.0.1.',
		ENOTFOUND: 'HOST is not an address of this machine: set it to one, such as 127.0.0.1.'
	};
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const refusal = refusals[error.code ?? ''];
			reject(refusal ? new Refusal(refusal) : error);
		});
		server.listen(port, host, resolve);
	});
}

/** The first signal lets the answers under way finish and exits with 0; a second one exits at once. */
function stopOnSignal(server: Server) {
	let underWay = 0;
	let stopping = false;
	// Not `closeIdleConnections`: a browser's spare connection, opened and silent, does not count as idle there.
	const closeWhenDone = () => stopping && underWay === 0 && server.closeAllConnections();

	for (const arrival of arrivals) server.prependListener(arrival, count);
	function count(_: IncomingMessage, response: ServerResponse) {
		underWay += 1;
		if (stopping) response.setHeader('Connection', 'close');
		response.once('close', () => {
			underWay -= 1;
			closeWhenDone();
		});
	}

	function stop() {
		if (stopping) process.exit(1);
		stopping = true;
		server.close(() => process.exit(0));
		closeWhenDone();
		setTimeout(() => process.exit(1), stopLimit).unref();
	}
	process.on('SIGTERM', stop).on('SIGINT', stop);
}

function logWhatNobodyCaught() {
	process.on('unhandledRejection', (reason) => logError('Nobody caught a rejection', reason));
	process.on('uncaughtException', (error) => {
		logError('Nobody caught an error: Say So stops', error);
		process.exit(1);
	});
}

/** Name and code only: a message may hold what a child typed. */
function logError(what: string, error: unknown) {
	const { name, code } = (error ?? {}) as NodeJS.ErrnoException;
	log.error({ name, code }, what);
}
