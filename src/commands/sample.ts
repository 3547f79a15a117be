/** npm run sample -- --children N --items M [--to FOLDER]: makes a large database of invented people and items. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeKeyFile } from '../lib/server/db/keys.ts';
import {
	makeSample,
	sampleEmail,
	sampleName,
	samplePassword,
	sampleSeed,
	sampleWords
} from '../lib/server/db/sample.ts';
import { closeStore } from '../lib/server/db/store.ts';
import { Refusal } from '../lib/server/refusal.ts';
import { run } from './command.ts';
import { setDemoSettings } from './demo-settings.ts';

const root = join(import.meta.dirname, '../..');
const usage = 'Usage: npm run sample -- --children N --items M [--to FOLDER]';

await run(async () => {
	const { children, items, folder } = readArguments();
	// The migrations are found from the working folder.
	process.chdir(root);
	const settings = setDemoSettings(folder, 'smtp://127.0.0.1:25');
	if (existsSync(settings.DATABASE_PATH))
		throw new Refusal(`There is a database in ${folder} already: remove that folder, or name another with --to.`);
	mkdirSync(folder, { recursive: true });
	if (!existsSync(settings.SAYSO_KEY_FILE)) makeKeyFile(settings.SAYSO_KEY_FILE);
	const officers = await makeSample(children, items);
	closeStore();
	console.log(`${settings.DATABASE_PATH} has ${items} items of ${children} invented children.`);
	console.log(`Children: ${sampleName(1)} to ${children}, with the words ${sampleWords}`);
	console.log(`Officers: ${sampleEmail('officer', 1)} to officer${officers}, with the password ${samplePassword}`);
	console.log(`and in the same way manager1, complaints1 and duty1; their authenticator secret is ${sampleSeed}.`);
	console.log('npm run demo -- --sample serves it, and npm run demo -- --code officer1 prints a code of now.');
});

function readArguments(): { children: number; items: number; folder: string } {
	const number = (text: string | undefined) => {
		if (!/^[1-9]\d{0,7}$/.test(text ?? '')) throw new Refusal(usage);
		return Number(text);
	};
	try {
		const { values } = parseArgs({
			options: {
				children: { type: 'string' },
				items: { type: 'string' },
				to: { type: 'string', default: join(root, '.data/sample') }
			}
		});
		return { children: number(values.children), items: number(values.items), folder: resolve(values.to) };
	} catch {
		throw new Refusal(usage);
	}
}
