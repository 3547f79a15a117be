import { chromium } from '@playwright/test';

/** Chromium's slow 3G: milliseconds of waiting for each answer, and bytes in a second (400 kb/s). */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Milliseconds until the first paint of a question page, in a browser that was never here and is signed in. */
export async function paintFirst(origin: string, cookie: string, executablePath: string): Promise<number> {
	const browser = await chromium.launch({ executablePath });
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const [name, value] = cookie.split('=') as [string, string];
	await context.addCookies([{ name, value, url: origin }]);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', slow3g);
	await page.goto(`${origin}/send/views/well`);
	const paint = await page.evaluate(
		() =>
			new Promise<number>((resolve) =>
				new PerformanceObserver((list) => {
					const found = list.getEntriesByName('first-contentful-paint')[0];
					if (found) resolve(found.startTime);
				}).observe({ type: 'paint', buffered: true })
			)
	);
	await browser.close();
	return paint;
}
