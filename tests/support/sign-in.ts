/** Signing the sample people in without a browser: the form, and the cookie that comes of it. */
import { demoChildren, demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { ask, cookieOf } from './ask.ts';
import type { Site } from './site.ts';

/** Signs a sample child in; returns the Cookie header. */
export async function childCookie(site: Site, name: string): Promise<string> {
	const { words } = demoChildren.find((each) => each.name === name)!;
	return cookieOf(await ask(site.origin, { path: '/sign-in', form: { name, words } }));
}

/** Signs a sample adult in, by the beginning of the email; returns the Cookie header. */
export async function staffCookie(site: Site, start: string): Promise<string> {
	const { email, password = '' } = demoStaff.find((each) => each.email.startsWith(start))!;
	return cookieOf(await ask(site.origin, { path: '/staff/sign-in', form: { email, password } }));
}
