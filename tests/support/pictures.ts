/** `npm run pictures`: the screenshots of the README, taken of the built site with the sample council. */
import { chromium, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { findOrInstallChromium } from './chromium.ts';
import { signInChild, signInStaff } from './people.ts';
import { startSite } from './site.ts';
import { enough, go } from './story.ts';

const folder = 'tests/pictures';
/** Of a page: small enough for the repository, and still to be read. */
const small = { type: 'jpeg', quality: 60 } as const;
mkdirSync(folder, { recursive: true });
const site = await startSite();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox'] });

const phone = await browser.newPage({
	viewport: { width: 390, height: 1130 },
	locale: 'en-GB',
	javaScriptEnabled: false
});
await signInChild(phone, site, 'Amara');
await phone.screenshot({ path: `${folder}/home.png` });

const desk = await browser.newPage({
	viewport: { width: 1280, height: 900 },
	locale: 'en-GB',
	javaScriptEnabled: false
});
await signInStaff(desk, site, 'jo.bell');
await desk.screenshot({ path: `${folder}/inbox.png` });

/** Each journey: who writes, who reads, and what is said, by the names of the fields. */
const told: [journey: string, child: string, email: string, pages: Record<string, Record<string, string>>][] = [
	[
		'views',
		'Idris',
		'david.osei',
		{
			well: { words: 'wendy is teaching me chess and i beat her once' },
			worries: { words: 'i dont like the bus. the year 9s throw my bag' },
			question: { words: 'can i sit with joe again' }
		}
	],
	[
		'plan',
		'Kai',
		'jo.bell',
		{ where: { place: 'home' }, when: { times: 'after', long: 'short' }, 'alone-first': { alone: 'yes' } }
	],
	[
		'advocate',
		'Mason',
		'jo.bell',
		{ help: { words: 'someone to help me say no about the flat' }, reach: { how: 'text' } }
	],
	[
		'message',
		'Mei',
		'david.osei',
		{ what: { what: 'news' }, say: { words: 'I can swim 10 metres now with no float' } }
	],
	[
		'complaint',
		'Idris',
		'david.osei',
		{
			about: { about: 'school' },
			happened: { words: 'they moved me away from Joe and nobody asked me' },
			right: { words: 'i get to sit with him in maths' }
		}
	],
	[
		'rate',
		'Leo',
		'jo.bell',
		{ held: { held: 'yes' }, whole: { whole: '4' }, better: { words: 'gran next to me' }, 'who-sees': { see: 'both' } }
	]
];

async function fill(page: Page, name: string, value: string): Promise<void> {
	const choice = page.locator(`[name="${name}"][value="${value}"]`);
	// A face is hidden behind its picture.
	if (await choice.count()) await choice.check({ force: true });
	else await page.locator(`[name="${name}"]`).fill(value);
}

for (const [journey, child, email, pages] of told) {
	const writing = await browser.newPage({
		viewport: { width: 390, height: 844 },
		locale: 'en-GB',
		javaScriptEnabled: false
	});
	await signInChild(writing, site, child);
	for (const [step, fields] of Object.entries(pages)) {
		await writing.goto(`${site.origin}/send/${journey}/${step}`);
		for (const [name, value] of Object.entries(fields)) await fill(writing, name, value);
		if (step !== Object.keys(pages).at(-1)) await go(writing);
	}
	// The last page of a journey leads on by itself.
	if (journey === 'rate') await go(writing);
	else await enough(writing);
	const alone = writing.getByRole('button', { name: /gets what I wrote here/ });
	if (await alone.count()) await alone.click();
	await writing.waitForURL('**/check');
	await writing.screenshot({ ...small, path: `${folder}/${journey}-check.jpg`, fullPage: true });
	await writing.getByRole('button', { name: /^Send to/ }).click();
	await writing.waitForURL('**/receipt/*');

	const reading = await browser.newPage({
		viewport: { width: 1280, height: 900 },
		locale: 'en-GB',
		javaScriptEnabled: false
	});
	await signInStaff(reading, site, email);
	await reading.goto(`${site.origin}/inbox/${writing.url().split('/').at(-1)}`);
	await reading.screenshot({ ...small, path: `${folder}/${journey}-officer.jpg` });
	await writing.close();
	await reading.close();
}

await browser.close();
await site.stop();
