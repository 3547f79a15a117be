/** Getting the words wrong: a child who does is slowed down in kind words, and whoever guesses learns nothing by it. */
import { ask, type Answer } from '../support/ask.ts';
import { rowsOf } from '../support/database.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';
import { adult, heading, press } from '../support/story.ts';
import { expect, test } from '../support/test.ts';
import { trouble } from '../support/trouble.ts';
import { demoChildren } from '../../src/lib/server/db/demo-people.ts';

const minute = 60_000;
const wordsOf = (name: string) => demoChildren.find((each) => each.name === name)!.words!;
const home = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };

let site: Site;
test.beforeAll(async () => {
	site = await startSite(undefined, { more: { ADDRESS_HEADER: 'X-Forwarded-For' } });
});
test.afterAll(() => site?.stop());
test.beforeEach(() => site.moveTo(tuesdayMorning));

/** One try from an address. What a client wrote before it is not believed. */
const tryWords = (name: string, words: string, address: string) =>
	ask(site.origin, {
		path: '/sign-in',
		form: { name, words },
		headers: { 'x-forwarded-for': `${Math.random()}, ${address}` }
	});

test('a child gets the words wrong again and again, and then right; the officer is told', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, extraHTTPHeaders: home });
	await page.goto(`${site.origin}/sign-in`);
	const signIn = async (words: string) => {
		await page.getByLabel('Your name here').fill('Yusuf');
		await page.getByLabel('Your three words').fill(words);
		await press(page, 'Sign in');
	};
	const expectKindWords = async () => {
		await expect(page.locator('#problems')).toContainText(
			'We could not sign you in with that name and those words. Look at them and try again.'
		);
		await expect(page.getByText('After a few wrong tries you have to wait.')).toBeVisible();
		await expect(page.getByLabel('Your name here')).toHaveValue('Yusuf');
		await expect(page.getByLabel('Your three words')).toHaveValue('');
	};
	for (let n = 0; n < 12; n += 1) {
		await signIn('not the words');
		await expectKindWords();
		await site.moveTo(tuesdayMorning + (n + 1) * 5 * minute);
	}
	// One more, and at once the right ones: they have to wait, and it looks the same.
	await signIn('not the words');
	await expectKindWords();
	await signIn(wordsOf('Yusuf'));
	await expectKindWords();
	await site.moveTo(tuesdayMorning + 80 * minute);
	await signIn(wordsOf('Yusuf'));
	await expect(heading(page)).not.toHaveText('Sign in');
	await page.goto(`${site.origin}/home`);
	await expect(page).toHaveURL(`${site.origin}/home`);

	await expect.poll(() => site.mails.map(({ to }) => to)).toContainEqual(['priya.nair@wrenshire.example']);
	for (const { raw } of site.mails) expect(raw).not.toMatch(/Yusuf|sign in as|wrong/i);
	const officer = await adult(browser, site, 'priya.nair@wrenshire.example');
	const line = 'Somebody tried to sign in as Yusuf and got it wrong many times';
	await officer.getByRole('link', { name: line }).click();
	await expect(officer.getByText(line)).toContainText('17 November');
});

test('known or unknown, wrong, waiting or shut out: the same bytes', async () => {
	const same = ({ status, headers, body }: Answer, name: string) => {
		// The ETag is made of the body, in which the name stands that was typed.
		const rest = Object.entries(headers).filter(([header]) => header !== 'date' && header !== 'etag');
		return { status, headers: Object.fromEntries(rest), body: body.replaceAll(name, 'NAME') };
	};
	const names = ['Kai', 'Zed'];
	const first = same(await tryWords('Kai', 'not the words', '192.0.2.1'), 'Kai');
	expect(first.status).toBe(400);
	expect(first.body).toContain('NAME');
	const counted = () => rowsOf<{ n: number }>(site, 'SELECT sum(count) AS n FROM guess_count')[0]!.n;
	for (const name of names) {
		for (let n = 0; n < 8; n += 1)
			expect(same(await tryWords(name, 'not the words', '192.0.2.1'), name)).toEqual(first);
		for (let n = 0; n < 60; n += 1) await tryWords(name, 'not the words', `10.0.${n}.1`);
		const before = counted();
		for (const words of ['not the words', wordsOf('Kai')])
			expect(same(await tryWords(name, words, '10.1.0.1'), name)).toEqual(first);
		expect(counted(), 'a shut network leaves no trace').toBe(before);
	}
});

test('a count that cannot be written is said kindly, and nobody gets in uncounted', async () => {
	const end = trouble(site, 'guess_count', 'full');
	for (const words of ['not the words', wordsOf('Niamh')]) {
		const answer = await tryWords('Niamh', words, '198.51.100.7');
		expect(answer.status).toBe(503);
		expect(answer.body).toContain('We cannot sign you in just now. It is our fault.');
		expect(answer.body).toContain('value="Niamh"');
	}
	end();
	expect((await tryWords('Niamh', wordsOf('Niamh'), '198.51.100.7')).status).toBe(303);
});

test('where no header says the address, the start says so in one line, and nobody is slowed down', async ({
	site: usual
}) => {
	const lines = (of: Site) =>
		of
			.log()
			.split('\n')
			.filter((line) => line.includes('ADDRESS_HEADER is not set'));
	expect(lines(usual)).toHaveLength(1);
	expect(lines(site)).toEqual([]);
	const tryUsual = (words: string) =>
		ask(usual.origin, { path: '/sign-in', form: { name: 'Amara', words }, headers: home });
	for (let n = 0; n < 8; n += 1) expect((await tryUsual('not the words')).status).toBe(400);
	expect((await tryUsual(wordsOf('Amara'))).status).toBe(303);
});
