/** *Just for NAME*: no page of the child, and no answer to a press, tells whether anything was written there. */
import { ask } from '../support/ask.ts';
import { childId, itemsOf, rowsOf } from '../support/database.ts';
import { addressesOf, bytesOf, fillsFor, pageRoutes } from '../support/every-page.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const writer = 'Leo';
const secret = 'please come without Gran';

/** What the words are not to change: each page of the child, at each of these moments. */
type Heard = Map<string, string>;

/** One child's way through `views`, with these words on the page just for their officer, and all that they saw. */
async function hear(site: Site, words: string): Promise<Heard> {
	// The clock stands still but for a second before each press: the pages of both sites tell the same times.
	let now = tuesdayMorning;
	await site.holdAt(now);
	const heard: Heard = new Map();
	const cookie = await childCookie(site, writer);
	const post = async (path: string, form: Record<string, string>, name = path) => {
		await site.holdAt((now += 1000));
		const answer = await ask(site.origin, { path, form, cookie });
		heard.set(`POST ${name}`, bytesOf(site, answer));
		return answer;
	};
	const look = async (moment: string) => {
		const fills = fillsFor(itemsOf(site, writer, "kind <> 'alone'"));
		for (const route of pageRoutes) {
			for (const [at, path] of addressesOf(route, fills).entries()) {
				// The way out ends the session: it has one of its own.
				const own = route.address === '/leave' ? await childCookie(site, writer) : cookie;
				heard.set(`${moment} ${route.id} ${at}`, bytesOf(site, await ask(site.origin, { path, cookie: own })));
			}
			// Every button, pressed without a word. Those of the check page save what is ticked there: below.
			for (const action of route.address.endsWith('/check') ? [] : route.actions.filter((name) => name !== 'default')) {
				for (const [at, path] of addressesOf(route, fills).entries()) {
					if (!path.includes('?')) await post(`${path}?/${action}`, {}, `${moment} ${route.id} ${at} ?/${action}`);
				}
			}
		}
	};
	const officer = await staffCookie(site, 'jo.bell');
	const asOfficer = async (id: string, form?: Record<string, string>) => {
		const path = `/inbox/${id}${form ? '?/talked' : ''}`;
		const headers = { 'sec-fetch-dest': 'document' };
		expect((await ask(site.origin, { path, cookie: officer, ...(form ? { form } : { headers }) })).status).toBeLessThan(
			400
		);
	};

	await look('at the start');
	await post('/send/views/well', { words: 'my new bike', go: 'next' });
	await look('with a draft');
	await post('/send/views/just-for', { press: 'the-first-press', words });
	await look('before Send');
	// What was written there is read, and talked about, while the rest is not sent yet.
	for (const id of itemsOf(site, writer, "kind = 'alone'")) {
		await asOfficer(id);
		await asOfficer(id, { form: 'a-form', day: '2026-11-16', notes: 'A good talk.' });
	}
	await look('after the talk');
	await post('/send/views/check?/change', { step: 'well' });
	await post('/send/views/check?/keep', {});
	const [draft] = rowsOf<{ id: string; version: number; officer: string }>(
		site,
		'SELECT draft.id, version, officer_id AS officer FROM draft JOIN child ON child.id = child_id WHERE child_id = ?',
		childId(site, writer)
	);
	const reader = draft!.officer;
	const checked = { draft: draft!.id, version: String(draft!.version), reader, named: reader };
	expect((await post('/send/views/check?/send', checked)).status).toBe(303);
	await look('after Send');
	const [sent] = itemsOf(site, writer, "kind = 'views'");
	await asOfficer(sent!);
	await look('after it was read');
	return heard;
}

test('every page of the child has the same bytes with and without words just for the officer', async () => {
	test.setTimeout(300_000);
	const moments = 6;
	const without = await startSite();
	const withWords = await startSite();
	try {
		const empty = await hear(without, '');
		const written = await hear(withWords, secret);
		expect(itemsOf(without, writer, "kind = 'alone'")).toHaveLength(0);
		expect(itemsOf(withWords, writer, "kind = 'alone'")).toHaveLength(1);

		expect([...written.keys()]).toEqual([...empty.keys()]);
		let compared = 0;
		for (const [page, bytes] of written) {
			expect(bytes, `the bytes of: ${page}`).toBe(empty.get(page));
			expect(bytes).not.toContain(secret);
			compared += 1;
		}
		const reached = new Set(
			[...written.keys()].map((page) => pageRoutes.find(({ id }) => page.includes(` ${id} `))?.id)
		);
		for (const { id } of pageRoutes) expect(reached, 'the routes that were compared').toContain(id);
		const least = pageRoutes.length * moments;
		console.log(`just for NAME: compared ${compared} answers of ${pageRoutes.length} routes at ${moments} moments`);
		expect(compared).toBeGreaterThanOrEqual(least);
	} finally {
		await Promise.all([without.stop(), withWords.stop()]);
	}
});

test('a press that arrives twice is one item; an edited text, or another child, is another', async ({ site }) => {
	const count = (name: string) => itemsOf(site, name, "kind = 'alone'").length;
	const [leo, ruby] = [await childCookie(site, 'Leo'), await childCookie(site, 'Ruby')];
	const press = async (cookie: string, words: string) => {
		const form = { press: 'one-and-the-same', words };
		const answer = await ask(site.origin, { path: '/send/views/just-for', form, cookie });
		expect([answer.status, answer.location, answer.body]).toEqual([303, '/send/views/check', '']);
	};
	const before = count('Leo');
	await press(leo, '');
	await press(leo, ' \n ');
	expect(count('Leo')).toBe(before);
	await press(leo, secret);
	await press(leo, secret);
	await Promise.all(Array.from({ length: 20 }, () => press(leo, secret)));
	expect(count('Leo')).toBe(before + 1);
	await press(leo, `${secret}.`);
	expect(count('Leo')).toBe(before + 2);
	const beforeRuby = count('Ruby');
	await press(ruby, secret);
	expect([count('Leo'), count('Ruby')]).toEqual([before + 2, beforeRuby + 1]);
});

test('only what is too long is shown again', async ({ site }) => {
	const cookie = await childCookie(site, 'Ana');
	const before = itemsOf(site, 'Ana', "kind = 'alone'").length;
	const path = '/send/views/just-for';
	const long = await ask(site.origin, { path, form: { press: 'long', words: `${secret}${'x'.repeat(5000)}` }, cookie });
	expect(long.status).toBe(400);
	expect(long.body).toContain(secret);
	expect(itemsOf(site, 'Ana', "kind = 'alone'")).toHaveLength(before);
	expect((await ask(site.origin, { path, form: { press: 'short', words: secret }, cookie })).status).toBe(303);
	expect((await ask(site.origin, { path, cookie })).body).not.toContain(secret);
});
