/** Signing the sample people in without a browser: the form, and the cookie that comes of it. */
import { demoAdvocates, endedAdvocate } from '../../src/lib/server/db/demo-advocates.ts';
import { demoChildren, demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { newId } from '../../src/lib/server/ids.ts';
import { ask, cookieOf } from './ask.ts';
import { childId, insertSession } from './database.ts';
import type { Site } from './site.ts';

/** Signs a sample child in; returns the Cookie header. */
export async function childCookie(site: Site, name: string): Promise<string> {
	const { words } = demoChildren.find((each) => each.name === name)!;
	return cookieOf(await ask(site.origin, { path: '/sign-in', form: { name, words } }));
}

/** A new letter for a sample child of that officer's, made through the page; gives its four words as they stand there. */
export async function makeLetter(site: Site, name: string, officer: string): Promise<string> {
	const cookie = await staffCookie(site, officer);
	const path = `/children/${childId(site, name)}/letter`;
	await ask(site.origin, { path: `${path}?/make`, form: { form: newId() }, cookie });
	return wordsIn((await ask(site.origin, { path, cookie })).body);
}

/** The four words of a letter, out of its page. */
export function wordsIn(body: string): string {
	const printed = /<p class="letter-words[^>]*>(.*?)<\/p>/s.exec(body)?.[1] ?? '';
	return [...printed.matchAll(/<b[^>]*>(\w+)<\/b>/g)].map(([, word]) => word).join(' ');
}

/** Somebody comes in with the words of a letter; returns the Cookie header. */
export async function letterCookie(site: Site, words: string): Promise<string> {
	return cookieOf(await ask(site.origin, { path: '/letter', form: { words } }));
}

/**
 * A session of a sample advocate, by the beginning of the email; returns the Cookie header. It is put into the database:
 * a code of the app works once, so that nobody can sign in twice at the same moment.
 */
export function advocateCookie(site: Site, start: string): string {
	return `say-so=${insertSession(site, [...demoAdvocates, endedAdvocate].find((each) => each.email.startsWith(start))!.email)}`;
}

/**
 * A session of an adult of the staff that begins now, by the beginning of a sample email or by any whole one; returns the
 * Cookie header. It is put into the database, as an advocate's is; signing in itself is told in
 * ../journeys/staff-sign-in.e2e.ts.
 */
export async function staffCookie(site: Site, start: string): Promise<string> {
	const email = demoStaff.find((each) => each.email.startsWith(start))?.email ?? start;
	const name = site.origin.startsWith('https:') ? '__Host-say-so' : 'say-so';
	return `${name}=${insertSession(site, email, site.now())}`;
}
