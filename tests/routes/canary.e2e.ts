/** A canary typed into every box: it stands where it is meant to be read, sealed in the database, and nowhere else. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyLimit } from '../../src/serve/gate.ts';
import { ask, type Asking } from '../support/ask.ts';
import { rowsOf } from '../support/database.ts';
import { typeEverywhere } from '../support/every-box.ts';
import { proved } from '../support/prove.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';
import { trouble } from '../support/trouble.ts';

const canary = 'zanzibar-otter-quilt-4417';

/** A phrase as it could lie in a file: plain, in UTF-16, as hex, or as base64 at any of its three places. */
function shapesOf(phrase: string): string[] {
	const plain = Buffer.from(phrase);
	const wide = Buffer.from(phrase, 'utf16le');
	const hex = [plain, wide].map((bytes) => bytes.toString('hex'));
	const base64 = [plain, wide].flatMap((bytes) =>
		[0, 1, 2].map((skip) => bytes.subarray(skip).toString('base64').slice(0, -4))
	);
	return [
		phrase,
		phrase.toUpperCase(),
		wide.toString('latin1'),
		...hex,
		...hex.map((each) => each.toUpperCase()),
		...base64
	];
}

/** A canary that lies there unsealed would be found. */
function expectSharpEyes(): void {
	for (const encoding of ['utf8', 'utf16le'] as const)
		for (const shape of ['latin1', 'hex', 'base64'] as const) {
			const text = `xy${Buffer.from(`a${canary}.`, encoding).toString(shape)}`;
			expect(() => expectNowhere(text, canary, 'a test')).toThrow();
		}
}

function expectNowhere(text: string, phrase: string, where: string): void {
	for (const shape of shapesOf(phrase)) expect(text.includes(shape), `${phrase} in ${where}`).toBe(false);
}

/** Requests that are refused, or fail, with the canary in all that a client can send. */
async function expectNoErrorPage(site: Site, cookie: string): Promise<number> {
	const path = '/send/views/well';
	const form = { words: canary, go: 'next' };
	const asked: [number, Asking][] = [
		[400, { path, cookie, form: { go: 'next', [canary]: canary } }],
		[403, { path, cookie, form, headers: { origin: 'null' } }],
		[403, { path, cookie, form, headers: { origin: `https://${canary}.example` } }],
		[404, { path: `/${canary}?${canary}=${canary}`, cookie, headers: { 'user-agent': canary, referer: `/${canary}` } }],
		[404, { path: `/sent/${canary}`, cookie }],
		[404, { path: `/send/${canary}/${canary}`, cookie }],
		[404, { path: `${path}?/${canary}`, cookie, form }],
		[404, { path: `/_app/immutable/${canary}.js`, cookie }],
		[405, { path: `/help?${canary}`, cookie, form }],
		[405, { path: `/${canary}`, method: 'DELETE', cookie }],
		[411, { path, cookie, form, headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' } }],
		[413, { path, cookie, form: `words=${canary}${'x'.repeat(bodyLimit)}` }],
		[414, { path: `/help?${canary.repeat(200)}`, cookie }],
		[415, { path, cookie, form, headers: { 'content-type': `text/${canary}` } }],
		[421, { path: `/${canary}`, cookie, headers: { host: `${canary}.example` } }],
		[303, { path: `/staff/sign-in?${canary}`, cookie: `${cookie}; ${canary}=${canary}` }],
		[303, { path: '/home', cookie: `say-so=${canary}` }]
	];
	const mend = trouble(site, 'draft_answer', 'broken');
	const failed = await ask(site.origin, { path, cookie, form });
	mend();
	expect(failed.status).toBe(500);
	expectNowhere(JSON.stringify([failed.headers, failed.body]), canary, 'the page of our own fault');
	for (const [status, asking] of asked) {
		const answer = await ask(site.origin, asking);
		expect(answer.status, asking.path).toBe(status);
		if (status !== 303)
			expectNowhere(JSON.stringify([answer.headers, answer.body]), canary, `${status} ${asking.path}`);
	}
	return asked.length + 1;
}

test('what anybody typed is in no log, mail, error page or file', { tag: '@prove' }, async () => {
	test.setTimeout(180_000);
	expectSharpEyes();
	const site = await startSite();
	try {
		let places = 0;
		const look = async (who: { cookie: string }, path: string) => {
			const asking = { path, cookie: who.cookie, headers: { 'sec-fetch-dest': 'document' } };
			// What is not found below was really written: whoever may read it does.
			expect((await ask(site.origin, asking)).body, path).toContain(canary);
			places += 1;
		};
		const { typed } = await typeEverywhere({ site, textOf: () => canary, look });
		await site.moveTo(tuesdayMorning);
		const cookie = await childCookie(site, 'Kai');
		// A draft that nobody sends; then everything that is refused.
		await ask(site.origin, { path: '/send/message/say', cookie, form: { words: canary, go: 'next' } });
		for (const form of [
			{ name: canary, words: canary },
			{ name: 'Kai', words: canary }
		])
			expect((await ask(site.origin, { path: '/sign-in', form })).status).toBe(400);
		const staff = { email: `${canary}@wrenshire.example`, password: canary };
		expect((await ask(site.origin, { path: '/staff/sign-in', form: staff })).status).toBe(400);
		const asked = { email: `${canary}@wrenshire.example` };
		expect((await ask(site.origin, { path: '/staff/forgotten', form: asked })).status).toBe(303);
		const own = { present: canary, chosen: canary.repeat(2) };
		const jo = await staffCookie(site, 'jo.bell');
		expect((await ask(site.origin, { path: '/account/password', cookie: jo, form: own })).status).toBe(400);
		expect((await ask(site.origin, { path: `/staff/invitation/${canary}`, form: { form: canary } })).status).toBe(404);
		const errors = await expectNoErrorPage(site, cookie);

		const due = 'SELECT id FROM notification WHERE delivered_at IS NULL AND next_try_at < ?';
		await expect.poll(() => rowsOf(site, due, tuesdayMorning).length).toBe(0);
		expect(site.mails.length).toBeGreaterThan(0);
		for (const { raw } of site.mails) expectNowhere(raw, canary, 'a mail');
		expectNowhere(site.log(), canary, 'the log');
		const files = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
		const named = files.map((file) => file.name);
		for (const name of ['say-so.db', 'say-so.db-wal', 'keys.db', 'key']) expect(named).toContain(name);
		const sessions = [cookie, await staffCookie(site, 'jo.bell')].map((each) => each.split('=')[1]!);
		for (const { parentPath, name } of files) {
			const bytes = readFileSync(join(parentPath, name)).toString('latin1');
			expectNowhere(bytes, canary, name);
			for (const session of sessions) expectNowhere(bytes, session, name);
		}
		for (const session of sessions) expectNowhere(site.log(), session, 'the log');
		const boxes = new Set(typed.map(({ box }) => box)).size;
		proved(
			`a canary in all ${boxes} boxes and in the boxes to sign in, looked for as UTF-8, UTF-16, hex and base64`,
			`on the ${places} pages meant to show it; in none of ${errors} error pages, ${site.mails.length} mails and ${files.length} files (${named.join(', ')}), and not in the log`
		);
	} finally {
		await site.stop();
	}
});
