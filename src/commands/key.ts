/** npm run key -- FILE: makes a key file, and never overwrites one. */
import { makeKeyFile } from '../lib/server/db/keys.ts';
import { Refusal } from '../lib/server/refusal.ts';
import { run } from './command.ts';

await run(() => {
	const [path, ...rest] = process.argv.slice(2);
	if (!path || path.startsWith('-') || rest.length) throw new Refusal('Usage: npm run key -- FILE');
	makeKeyFile(path);
	console.log(`The key file is at ${path}. Keep a copy apart from the data: without it nobody can read anything.`);
});
