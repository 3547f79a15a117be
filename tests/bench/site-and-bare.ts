/**
 * The built site, and in the same process, on a port of its own (BARE_PORT), what its figures are compared with: a bare
 * SvelteKit page at `/` and one bare fsynced insert at `/insert`. Neither is ever a page of the product.
 */
import Database from 'better-sqlite3';
import compression from 'compression';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { brotli, start } from '../../src/serve/server.ts';

const file = new Database(join(dirname(process.env['DATABASE_PATH']!), 'bare.db'));
file.pragma('journal_mode = WAL');
file.pragma('synchronous = FULL');
file.exec('CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, words BLOB NOT NULL)');
const insert = file.prepare('INSERT INTO bare (words) VALUES (?)');

await start();
// After the site, which sets what both builds of SvelteKit read: the origin and the largest body.
const built: string = join(import.meta.dirname, 'bare/build/handler.js');
const { handler } = (await import(built)) as { handler: (...given: unknown[]) => void };
const compress = compression({ brotli });

createServer((request: IncomingMessage, response: ServerResponse) => {
	if (request.url === '/insert') {
		insert.run(randomBytes(400));
		response.writeHead(204).end();
		return;
	}
	compress(request as never, response as never, () => handler(request, response, () => undefined));
}).listen(Number(process.env['BARE_PORT']), '127.0.0.1', () => console.log('The bare page listens'));
