/** npm run person -- --manager EMAIL [--name "NAME"]: an invitation of a manager, who then sets a password. */
import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { paths } from '../lib/paths.ts';
import { makeInvitation } from '../lib/server/auth/sign-in.ts';
import { person } from '../lib/server/db/schema.ts';
import { closeStore, store } from '../lib/server/db/store.ts';
import { settings } from '../lib/server/env.ts';
import { addStaff } from '../lib/server/staff.ts';
import { signInLookup, system } from '../lib/server/people.ts';
import { Refusal } from '../lib/server/refusal.ts';
import { loadEnv, run } from './command.ts';

const usage = 'Usage: npm run person -- --manager EMAIL [--name "NAME"]';

await run(async () => {
	const { email, name } = readArguments();
	loadEnv();
	const { origin } = settings();
	const id = (await findManager(email)) ?? (await addStaff(system, { name, email, role: 'manager' }));
	const token = await makeInvitation(id);
	closeStore();
	console.log('Send this link to the manager. It works once, within three days, and sets a password:');
	console.log(origin + paths.invitation(token));
});

function readArguments(): { email: string; name: string } {
	let values: { manager?: string; name?: string };
	try {
		({ values } = parseArgs({ options: { manager: { type: 'string' }, name: { type: 'string' } } }));
	} catch {
		throw new Refusal(usage);
	}
	const email = z.email().max(254).safeParse(values.manager?.trim());
	const name = z
		.string()
		.min(1)
		.max(100)
		.regex(/^\P{Cc}+$/u);
	const given = name.safeParse(values.name?.trim() ?? nameFrom(email.data ?? ''));
	if (!email.success || !given.success) throw new Refusal(usage);
	return { email: email.data, name: given.data };
}

/** "sam.lee@council.example" is Sam Lee, until somebody says otherwise. */
function nameFrom(email: string): string {
	const words = email.replace(/@.*/, '').split(/[^\p{L}\p{N}'-]+/u);
	return words
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ')
		.trim();
}

async function findManager(email: string): Promise<string | undefined> {
	const [found] = await store()
		.read.select()
		.from(person)
		.where(eq(person.signInLookup, signInLookup('email', email)));
	if (found && (found.role !== 'manager' || found.disabledAt !== null))
		throw new Refusal('That email belongs to somebody who is not an active manager: name another.');
	return found?.id;
}
