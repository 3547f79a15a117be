/** What still works, and what is said, when the database does not. */
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import errors from '../../src/lib/locales/en/errors.ts';
import { expectFriendly, expectHeaders, expectHelp } from '../support/answers.ts';
import { ask } from '../support/ask.ts';
import { childId, rowsOf } from '../support/database.ts';
import { childCookie } from '../support/sign-in.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';

/** A file lock as another process holds it. */
function lock(site: Site): { release(): void } {
	const file = new Database(join(site.folder, 'data', 'say-so.db'));
	file.exec('BEGIN EXCLUSIVE');
	return {
		release() {
			file.exec('ROLLBACK');
			file.close();
		}
	};
}

test('a page does not wait for the note that its reader is there', async () => {
	const site = await startSite();
	const cookie = await childCookie(site, 'Amara');
	const lastSeen = () =>
		rowsOf<{ at: number }>(
			site,
			'SELECT max(last_seen_at) AS at FROM session WHERE person_id = ?',
			childId(site, 'Amara')
		)[0]!.at;
	const before = lastSeen();
	await site.moveTo(tuesdayMorning + 5 * 60_000);
	const locked = lock(site);
	let isSaved = false;
	const path = '/send/message/say';
	const save = ask(site.origin, { path, cookie, form: { words: 'my bike', go: 'next' } }).then((answer) => {
		isSaved = true;
		return answer;
	});
	try {
		const pages = ['/home', '/send/views/well', '/review', '/sent', '/help', '/stay'];
		const answers = await Promise.all(pages.map((page) => ask(site.origin, { path: page, cookie })));
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 204]);
		// What does wait for the database was asked before them, and is not there yet.
		expect([isSaved, lastSeen()]).toEqual([false, before]);
	} finally {
		locked.release();
	}
	expect((await save).status).toBe(303);
	await expect.poll(lastSeen).toBeGreaterThan(before);
	expect(site.log()).not.toContain('Nobody caught');
	await site.stop();
});

test('the way out works while the database is locked, and the session ends when it can', async () => {
	const site = await startSite();
	const cookie = await childCookie(site, 'Amara');
	const locked = lock(site);
	try {
		const start = performance.now();
		const answer = await ask(site.origin, { path: '/leave', cookie });
		expect(performance.now() - start).toBeLessThan(1000);
		expect([answer.status, answer.location]).toEqual([303, site.settings['LEAVE_TO']]);
		expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
		expect(String(answer.headers['set-cookie'])).toMatch(/^say-so=; Max-Age=0; Path=\//);
		expectHeaders(answer, 'the way out');
		const { n } = rowsOf<{ n: number }>(site, 'SELECT count(*) AS n FROM session')[0]!;
		expect(n, 'the lock holds').toBe(1);
	} finally {
		locked.release();
	}
	const home = async () => (await ask(site.origin, { path: '/home', cookie })).location;
	await expect.poll(home).toBe('/sign-in');
	expect(rowsOf(site, 'SELECT * FROM session')).toEqual([]);
	await site.stop();
});

test('a locked database is said kindly with the words kept; afterwards the same press works', async () => {
	const site = await startSite();
	const cookie = await childCookie(site, 'Amara');
	const path = '/send/views/well';
	const words = 'my bike is red';
	const locked = lock(site);
	try {
		const start = performance.now();
		const [page, ...all] = await Promise.all([
			ask(site.origin, { path: '/send/views/check?/keep', form: {}, cookie }),
			...Array.from({ length: 7 }, () => ask(site.origin, { path, form: { words, go: 'next' }, cookie }))
		]);
		// Those who wait together do not wait for each other.
		expect(performance.now() - start).toBeLessThan(15_000);
		expectFriendly(page, '503', 'a page of its own');
		for (const kept of all) {
			expect(kept.status).toBe(503);
			expect(kept.body).toContain(words);
			expect(kept.body).toContain(errors.notSaved);
			expectHelp(kept, 'what could not be saved');
			expectHeaders(kept, '503');
		}
		expect((await ask(site.origin, { path: '/home', cookie })).status).toBe(200);
	} finally {
		locked.release();
	}
	const saved = await ask(site.origin, { path, form: { words, go: 'next' }, cookie });
	expect([saved.status, saved.location]).toEqual([303, '/send/views/worries']);
	await site.stop();
});

test('our own fault is a friendly page, even where nothing else works', async () => {
	const site = await startSite();
	const cookie = await childCookie(site, 'Amara');
	const file = new Database(join(site.folder, 'data', 'say-so.db'));
	file.exec('ALTER TABLE review RENAME TO gone');
	expectFriendly(await ask(site.origin, { path: '/home', cookie }), '500', 'a page without its table');
	file.exec('ALTER TABLE session RENAME TO gone_too');
	// Not even who asks is known: the last page of all, without the council's numbers.
	for (const path of ['/home', '/help', '/no/such/page']) {
		const answer = await ask(site.origin, { path, cookie });
		expect(answer.status).toBe(500);
		expect(answer.body).toContain('It is our fault.');
		for (const help of ['tel:08001111', 'tel:999', '"/leave"']) expect(answer.body).toContain(help);
		expect(answer.body).not.toMatch(/<style|style=|no such table|%sveltekit/);
		expectHeaders(answer, `500 ${path}`);
	}
	expect((await ask(site.origin, { path: '/leave', cookie })).status).toBe(303);
	expect(site.log()).not.toMatch(/no such table|gone|Amara/);
	file.close();
	await site.stop();
});
