/** A site of one's own for a file or for each of its tests: for tests that walk along all pages and change what is there. */
import { test as base, type Page } from '@playwright/test';
import { startSite, type Site } from './site.ts';

export interface Noise {
	/** Errors in the console, and what nobody caught. */
	errors: string[];
	/** Requests that leave the site. */
	strangers: string[];
	/** Scripts that were asked for. */
	scripts: string[];
}

/** The sign-in page offers the council's own accounts here. Nobody answers there. */
const councilAccounts = {
	OIDC_ISSUER: 'https://127.0.0.1:9',
	OIDC_CLIENT_ID: 'say-so',
	OIDC_CLIENT_SECRET: 'a secret for tests alone',
	OIDC_NAME: 'your Wrenshire account'
};

/** Starts a site before the tests of a file and stops it after them; or one for each test, which then meets what no other has changed. */
export function ownSite(per: 'file' | 'test' = 'file'): () => Site {
	let site: Site | undefined;
	const [before, after] = per === 'file' ? [base.beforeAll, base.afterAll] : [base.beforeEach, base.afterEach];
	before(async () => {
		site = await startSite(undefined, { more: councilAccounts });
	});
	after(() => site?.stop());
	return () => site!;
}

/** Hears what a page asks for and complains of. */
export function listen(page: Page, site: Site): Noise {
	const noise: Noise = { errors: [], strangers: [], scripts: [] };
	page.on('pageerror', (error) => noise.errors.push(error.message));
	page.on('console', (message) => {
		// A page that comes with a status of 400 or more is said to have failed to load: ours do so on purpose.
		const isOwnStatus = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
		if (message.type() === 'error' && !isOwnStatus) noise.errors.push(`${message.text()} (${message.location().url})`);
	});
	page.on('request', (request) => {
		const { origin, protocol, pathname } = new URL(request.url());
		if (origin !== site.origin && protocol !== 'data:') noise.strangers.push(request.url());
		if (request.resourceType() === 'script') noise.scripts.push(pathname);
	});
	return noise;
}
