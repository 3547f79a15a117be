/** A real mail server with moods. */
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * - `well`: takes every mail
 * - `slow`: answers only when its mood changes
 * - `451`, `550`: reads a mail and refuses it, for now or for good
 * - `drops`: takes a mail, and hangs up instead of saying so
 * - `swallows`: takes a connection, and never says a word
 */
export type Mood = 'well' | 'slow' | '451' | '550' | 'drops' | 'swallows';

export interface MailServer {
	port: number;
	/** What was taken. */
	mails: { to: string[]; raw: string }[];
	/** How many connections it has had in this mood. */
	met(): number;
	/** Changes its mood. What was kept waiting is answered; what was swallowed stays so until the sender gives up. */
	be(mood: Mood): void;
	/** Hangs up on everybody. */
	hangUp(): void;
	/** Is gone, until `start`: connections are refused. */
	stop(): Promise<void>;
	start(): Promise<void>;
}

/** Starts a mail server that is well, on a free port. */
export async function startMailServer(): Promise<MailServer> {
	const sockets = new Map<number, Socket>();
	const waiting: (() => void)[] = [];
	let mood: Mood = 'well';
	let met = 0;
	let smtp: SMTPServer | undefined;
	const box: MailServer = {
		port: 0,
		mails: [],
		met: () => met,
		be(next) {
			mood = next;
			met = 0;
			for (const goOn of waiting.splice(0)) goOn();
		},
		hangUp() {
			for (const socket of sockets.values()) socket.destroy();
		},
		async stop() {
			box.hangUp();
			await new Promise<void>((resolve) => (smtp ? smtp.close(() => resolve()) : resolve()));
			smtp = undefined;
		},
		async start() {
			const server = make();
			smtp = server;
			await new Promise<void>((resolve) => server.listen(box.port, '127.0.0.1', resolve));
			box.port = (server.server.address() as { port: number }).port;
		}
	};

	function make(): SMTPServer {
		const server = new SMTPServer({
			authOptional: true,
			disabledCommands: ['AUTH', 'STARTTLS'],
			onConnect(_, welcome) {
				met += 1;
				if (mood !== 'swallows') welcome();
			},
			onData(stream, session, done) {
				const parts: Buffer[] = [];
				const take = () =>
					box.mails.push({
						to: session.envelope.rcptTo.map(({ address }) => address),
						raw: Buffer.concat(parts).toString('utf8')
					});
				const answer = () => {
					if (mood === '451' || mood === '550')
						return done(Object.assign(new Error('not this one'), { responseCode: Number(mood) }));
					take();
					if (mood === 'drops') sockets.get(session.remotePort)?.destroy();
					else done();
				};
				stream.on('data', (part: Buffer) => parts.push(part));
				stream.on('end', () => (mood === 'slow' ? waiting.push(answer) : answer()));
			}
		});
		// A sender that goes away is nobody's trouble here.
		server.on('error', () => undefined);
		server.server.on('connection', (socket: Socket) => {
			const port = socket.remotePort!;
			sockets.set(port, socket);
			socket.once('close', () => sockets.delete(port));
		});
		return server;
	}

	await box.start();
	return box;
}
