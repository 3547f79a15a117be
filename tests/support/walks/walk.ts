/**
 * A walk is one person's way through the site, as a person would go; its looks come in order, each from where the last one
 * stopped. Walks do not need each other, but they change what is in the database: each wants a site of its own.
 */
import { expect, test, type Page, type Response } from '@playwright/test';
import { tuesdayMorning, type Site } from '../site.ts';

export interface Look {
	name: string;
	open: (page: Page, site: Site) => Promise<unknown>;
	/** Of the answer that the page came with. */
	status: number;
	/** Something has to be put right here: there is a summary of it, and the title says so. */
	isProblem: boolean;
}

export interface Walk {
	name: string;
	/** Whose pages: `child` and `public` keep stricter rules than `staff`. */
	door: 'public' | 'child' | 'staff';
	/** The site's clock; Tuesday morning when left out. */
	at?: number;
	begin?: (page: Page, site: Site) => Promise<unknown>;
	looks: Look[];
}

/** A state of a page in which all is well; or which has its status. */
export const look = (name: string, open: Look['open'], status = 200): Look => ({
	name,
	open,
	status,
	isProblem: false
});

/** A state of a page on which something has to be put right. */
export const problem = (name: string, open: Look['open'], status = 400): Look => ({
	name,
	open,
	status,
	isProblem: true
});

/** A look that was reached, and the answer that the page came with. */
export interface Reached {
	look: Look;
	walk: Walk;
	response: Response;
}

/** Goes along a walk and calls `visit` at each look, once it is sure to be the page that was meant. */
export async function walkAlong(
	page: Page,
	site: Site,
	walk: Walk,
	visit: (at: Reached) => Promise<void>
): Promise<void> {
	let response: Response | undefined;
	page.on('response', (each) => {
		const request = each.request();
		if (request.isNavigationRequest() && each.frame() === page.mainFrame()) response = each;
	});
	await site.moveTo(walk.at ?? tuesdayMorning);
	await walk.begin?.(page, site);
	for (const look of walk.looks) {
		await test.step(look.name, async () => {
			await look.open(page, site);
			await page.waitForLoadState();
			expect(response?.status(), `${look.name}: status of ${page.url()}`).toBe(look.status);
			const summaries = await page.locator('#problems').count();
			expect(summaries, `${look.name}: a summary of problems`).toBe(look.isProblem ? 1 : 0);
			await visit({ look, walk, response: response! });
		});
	}
}
