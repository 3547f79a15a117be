/** A site for breaking on purpose: many children, one officer, a mail server with moods, and a server that can be killed. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailServer, type MailServer } from './mail-server.ts';
import { freePort, runToEnd, startServer, type Server } from './server.ts';
import { settingsFor } from './site.ts';
import { signIn } from './writer.ts';

export const crowdWords = 'kite river lemon';
export const nameInCrowd = (n: number) => `child-${n}`;

export interface LetterBox {
	origin: string;
	folder: string;
	mail: MailServer;
	/** The server that runs now. */
	server: Server;
	/** Starts the server again, at the same address and on the same files, after its end. */
	restart(): Promise<void>;
	/** Signs some of the children in, at once. Gives their Cookie headers. */
	signIn(howMany: number): Promise<string[]>;
	/** Ends the server as its operator would, and takes everything away. Gives its exit code. */
	stop(): Promise<number | null>;
	/** Takes everything away, where the server has ended. */
	remove(): Promise<void>;
}

/** Starts a letter-box with some children. `data`: an empty folder for its database, in place of one of its own. */
export async function startLetterBox(children: number, data?: string): Promise<LetterBox> {
	const folder = mkdtempSync(join(tmpdir(), 'say-so-'));
	const mail = await startMailServer();
	const port = await freePort();
	const env = settingsFor(folder, port, mail.port);
	if (data) env['DATABASE_PATH'] = join(data, 'say-so.db');
	else mkdirSync(join(folder, 'data'));
	await runToEnd('tests/support/crowd.ts', env, String(children));
	const origin = env['ORIGIN']!;
	const box: LetterBox = {
		origin,
		folder,
		mail,
		server: await startServer(env),
		async restart() {
			box.server = await startServer(env);
		},
		signIn: (howMany) =>
			Promise.all(Array.from({ length: howMany }, (_, n) => signIn(origin, nameInCrowd(n), crowdWords))),
		async stop() {
			const code = await box.server.end('SIGTERM');
			await box.remove();
			return code;
		},
		async remove() {
			await mail.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
	return box;
}
