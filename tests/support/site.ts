/** The real, built site on a free port, with a database file of its own, a mail server that we can read, and a clock. */
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpsServer, type Server } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { makeCertificate } from './certificate.ts';
import { freePort, runToEnd, startServer } from './server.ts';

/** Tuesday 17 November 2026, 10am in London: in working hours, unless a test moves the clock. */
export const tuesdayMorning = Date.parse('2026-11-17T10:00:00Z');

export interface Site {
	origin: string;
	folder: string;
	/** The environment that the server runs with. */
	settings: Record<string, string>;
	/** Everything the server wrote to its log. */
	log(): string;
	/** The raw mails that were accepted. */
	mails: { to: string[]; raw: string }[];
	/** The instant on the server's clock. */
	now(): number;
	/** Sets the server's clock. */
	moveTo(instant: number): Promise<void>;
	/** Sets the server's clock, which then stands still until it is set again. */
	holdAt(instant: number): Promise<void>;
	/** Asks the server to stop, and waits for its end. */
	stop(): Promise<void>;
}

function mailServer(mails: Site['mails']): Promise<SMTPServer> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, session, done) {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				mails.push({
					to: session.envelope.rcptTo.map((each) => each.address),
					raw: Buffer.concat(parts).toString('utf8')
				});
				done();
			});
		}
	});
	// A site that is stopped amid a mail leaves the line as it is.
	server.on('error', () => undefined);
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve(server));
	});
}

/** The neutral site that the quick exit opens, by https as it is outside. */
async function neutralSite(): Promise<Server> {
	const server = createHttpsServer(makeCertificate(), (_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end('<!doctype html><title>Weather</title><h1>Weather</h1>');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

/** What ends TLS in front of a site: the bytes inside go on as they are. */
export async function tlsInFrontOf(port: number): Promise<TlsServer> {
	const server = createTlsServer(makeCertificate(), (outside) => {
		const inside = connect(port, '127.0.0.1');
		outside.pipe(inside).pipe(outside);
		const end = () => [outside, inside].forEach((line) => line.destroy());
		outside.on('error', end).on('close', end);
		inside.on('error', end).on('close', end);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

const portOf = (server: { address(): unknown }) => (server.address() as { port: number }).port;

/** The settings of a site under test; the same that its database was filled with. */
export function settingsFor(folder: string, port: number, smtpPort: number): Record<string, string> {
	return {
		NODE_ENV: 'development',
		SAYSO_KEY_FILE: join(folder, 'key'),
		DATABASE_PATH: join(folder, 'data', 'say-so.db'),
		ORIGIN: `http://127.0.0.1:${port}`,
		PORT: String(port),
		SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
		MAIL_FROM: 'say-so@elmbridge-test.example',
		COUNCIL_NAME: 'Test Council',
		COUNCIL_PHONE: '01632 960 001',
		COUNCIL_PHONE_HOURS: 'Monday to Friday, 9am to 5pm',
		NIGHT_PHONE: '01632 960 002',
		NIGHT_PHONE_HOURS: 'Every night, and at weekends',
		LEAVE_TO: 'https://www.bbc.co.uk/weather',
		DUTY_EMAIL: 'duty@test.example',
		KEEP_YEARS: '6',
		TEST_CLOCK_START: String(tuesdayMorning)
	};
}

/**
 * Starts the built site with the sample council, loaded at `tuesdayMorning`; or with what another site has by now.
 * `secure`: as in production, behind TLS with a certificate made for it. `more`: settings besides the usual ones.
 */
export async function startSite(
	like?: Site,
	{ secure = false, more = {} }: { secure?: boolean; more?: Record<string, string> } = {}
): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'say-so-'));
	const mails: Site['mails'] = [];
	const smtp = await mailServer(mails);
	const port = await freePort();
	const neutral = await neutralSite();
	const env: Record<string, string> = { ...settingsFor(folder, port, portOf(smtp.server)), ...more };
	env['LEAVE_TO'] = `https://127.0.0.1:${portOf(neutral)}/`;
	const tls = secure ? await tlsInFrontOf(port) : undefined;
	if (tls) Object.assign(env, { NODE_ENV: 'production', ORIGIN: `https://127.0.0.1:${portOf(tls)}` });
	const from = like?.folder ?? process.env['TEST_COUNCIL'];
	if (from) for (const part of ['key', 'data']) cpSync(join(from, part), join(folder, part), { recursive: true });
	else await runToEnd('tests/support/seed.ts', env);
	// What a library might lay aside is seen, too.
	env['TMPDIR'] = join(folder, 'tmp');
	mkdirSync(env['TMPDIR']);
	const server = await startServer(env);
	return {
		origin: env['ORIGIN']!,
		folder,
		settings: env,
		log: server.log,
		mails,
		now: server.now,
		moveTo: server.moveTo,
		holdAt: server.holdAt,
		async stop() {
			await server.end('SIGTERM');
			tls?.close();
			neutral.close();
			neutral.closeAllConnections();
			await new Promise<void>((resolve) => smtp.close(() => resolve()));
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
