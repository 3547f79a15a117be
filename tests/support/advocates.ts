/** The sample advocates at work. How they sign in, with a code, has tests of its own: here a session is there already. */
import type { Page } from '@playwright/test';
import { advocateCookie } from './sign-in.ts';
import type { Site } from './site.ts';

/** A sample advocate, by the beginning of the email, in this browser. */
export async function comeAsAdvocate(page: Page, site: Site, start: string): Promise<void> {
	const [name = '', value = ''] = advocateCookie(site, start).split('=');
	await page.context().clearCookies();
	await page.context().addCookies([{ name, value, url: site.origin }]);
}
