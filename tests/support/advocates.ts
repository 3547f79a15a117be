/** The sample advocates at work. How they sign in, with a code, has tests of its own: here a session is there already. */
import Database from 'better-sqlite3';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { demoAdvocates } from '../../src/lib/server/db/demo-advocates.ts';
import { Keyring, readKeyFile } from '../../src/lib/server/db/keys.ts';
import { tuesdayMorning, type Site } from './site.ts';

/** The id of a sample advocate. Emails are sealed, so their keyed hash finds them. */
function advocateId(site: Site, file: Database.Database, start: string): string {
	const { email } = demoAdvocates.find((each) => each.email.startsWith(start))!;
	const keys = new Keyring(readKeyFile(join(site.folder, 'key')), ':memory:');
	const row = file.prepare('SELECT id FROM person WHERE sign_in_lookup = ?').get(keys.lookup('email', email));
	keys.close();
	return (row as { id: string }).id;
}

/** Begins a session of a sample advocate, by the beginning of the email, at an instant; returns the Cookie header. */
export function advocateCookie(site: Site, start: string, at = tuesdayMorning): string {
	const file = new Database(join(site.folder, 'data', 'say-so.db'), { timeout: 5000 });
	const id = randomBytes(20).toString('hex');
	const made = {
		hash: createHash('sha256').update(id).digest('base64url'),
		person: advocateId(site, file, start),
		at,
		until: at + 8 * 3_600_000
	};
	file
		.prepare(
			`INSERT INTO session (id_hash, person_id, created_at, last_seen_at, expires_at)
			 VALUES (@hash, @person, @at, @at, @until)`
		)
		.run(made);
	file.close();
	return `say-so=${id}`;
}

/** The same for a browser. */
export async function comeAsAdvocate(page: { context(): Context }, site: Site, start: string): Promise<void> {
	const [cookie, value = ''] = advocateCookie(site, start).split('=') as [string, string];
	await page.context().clearCookies();
	await page.context().addCookies([{ name: cookie, value, url: site.origin }]);
}

interface Context {
	clearCookies(): Promise<void>;
	addCookies(cookies: { name: string; value: string; url: string }[]): Promise<void>;
}
