/** An officer enters by a code that they printed, and finds no trace of the complaint about them: byte for byte. */
import { ask, cookieOf, type Answer } from '../support/ask.ts';
import { itemsOf, rowsOf } from '../support/database.ts';
import { addressesOf, bytesOf, fillsFor, pageRoutes } from '../support/every-page.ts';
import { makeSignIn } from '../support/people.ts';
import { letterCookie, makeLetter } from '../support/sign-in.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { hiddenFields, pressSend, readReceipt, signIn, writeMessage } from '../support/writer.ts';

test.setTimeout(300_000);

const writer = 'Leo';
const minute = 60_000;
/** What Leo signs in with, which he made from the letter. */
const own = { name: 'frog77', words: 'red green blue' };

/** What Leo does with the letter: a message to the officer, on both sites. */
async function sendMessage(site: Site, cookie: string): Promise<void> {
	await writeMessage(site.origin, cookie, 'Can I bring my frog?');
	expect(await readReceipt(site.origin, cookie, await pressSend(site.origin, cookie))).toBeDefined();
}

/** A complaint about the officer. */
async function complain(site: Site, cookie: string, advocate: 'yes' | 'no'): Promise<void> {
	const post = (path: string, form: Record<string, string> | [string, string][]) =>
		ask(site.origin, { path, cookie, form });
	await post('/send/complaint/about', { about: 'officer', go: 'next' });
	await post('/send/complaint/happened', { words: 'Jo forgot me', go: 'next' });
	await post('/send/complaint/advocate', { advocate, go: 'next' });
	const check = await ask(site.origin, { path: '/send/complaint/check', cookie });
	const action = '/send/complaint/check?/send';
	expect((await post(action, hiddenFields(check.body, action))).location).toMatch(/^\/receipt\//);
}

/** And beside it, on one site alone: everything that nobody who holds the letter is to find. */
async function sendWhatIsDelicate(site: Site, cookie: string): Promise<string[]> {
	const post = (path: string, form: Record<string, string> | [string, string][]) =>
		ask(site.origin, { path, cookie, form });
	await complain(site, cookie, 'yes');
	// And again by the sign-in that Leo made from the letter.
	await complain(site, await signIn(site.origin, own.name, own.words), 'no');
	// Somebody made them write the message, says the child, and who.
	const [message] = itemsOf(site, writer, "kind = 'message' AND way_id IS NOT NULL");
	const page = await ask(site.origin, { path: `/sent/${message}/made-me`, cookie });
	const made = [...hiddenFields(page.body, '/made-me?/send'), ['others', 'Gran'] as [string, string]];
	expect((await post(`/sent/${message}/made-me?/send`, made)).location).toMatch(/^\/receipt\//);
	await post(`/sent/${message}/made-me?/skip`, {});
	// A complaint that is only begun.
	await post('/send/complaint/about', { about: 'officer', go: 'next' });
	await post('/send/complaint/happened', { words: 'Jo forgot me again', go: 'next' });
	return itemsOf(site, writer, 'is_delicate AND way_id IS NOT NULL');
}

/** Every page at every address, and every button that changes nothing of what there is. */
async function lookRound(site: Site, cookie: string, ids: readonly string[]): Promise<Map<string, string>> {
	const seen = new Map<string, string>();
	// What is in the address alone, and in no database, comes back in a redirect.
	const note = (what: string, answer: Answer) =>
		seen.set(
			what,
			ids.reduce((text, id) => text.replaceAll(id, 'ID'), bytesOf(site, answer))
		);
	for (const route of pageRoutes.filter(({ address }) => address !== '/leave')) {
		for (const [at, path] of addressesOf(route, fillsFor(ids)).entries())
			note(`${route.id} ${at}`, await ask(site.origin, { path, cookie }));
	}
	for (const [at, id] of ids.entries()) {
		for (const press of [`/sent/${id}?/mark`, `/sent/${id}?/late`, `/receipt/${id}?/hear`, `/sent/${id}/made-me?/skip`])
			note(`${at} ${press.replace(id, '')}`, await ask(site.origin, { path: press, cookie, form: {} }));
	}
	for (const press of ['/ways?/stop', '/ways?/out'])
		note(press, await ask(site.origin, { path: press, cookie, form: {} }));
	return seen;
}

test('no page of a child, and no press, tells who came in by the letter what was sent about the officer', async () => {
	const told = await startSite();
	let twin: Site | undefined;
	try {
		const words = await makeLetter(told, writer, 'jo.bell');
		await makeSignIn(told, writer, own.name, own.words);
		twin = await startSite(told);
		const both = [told, twin];
		let ids: string[] = [];
		for (const site of both) {
			await site.holdAt(tuesdayMorning + minute);
			const cookie = await letterCookie(site, words);
			await ask(site.origin, { path: '/leaving-fast', cookie, form: {} });
			await sendMessage(site, cookie);
			if (site === told) ids = await sendWhatIsDelicate(site, cookie);
			await ask(site.origin, { path: '/sign-out', cookie, form: {} });
		}
		// Two complaints, the request for an advocate, and who made them.
		expect(ids).toHaveLength(4);
		expect(rowsOf(twin, 'SELECT id FROM contribution WHERE is_delicate AND way_id IS NOT NULL')).toEqual([]);
		const officer: Map<string, string>[] = [];
		const older = itemsOf(told, writer, "kind <> 'alone' AND way_id IS NULL");
		expect(older.length).toBeGreaterThan(0);
		for (const site of both) {
			await site.holdAt(tuesdayMorning + 30 * minute);
			const [message] = itemsOf(site, writer, "kind = 'message' AND way_id IS NOT NULL AND NOT is_delicate");
			officer.push(await lookRound(site, await letterCookie(site, words), [message!, ...ids, ...older]));
		}
		const [here, there] = officer as [Map<string, string>, Map<string, string>];
		expect(here.size).toBeGreaterThan(200);
		for (const [what, bytes] of here) expect(bytes === there.get(what), what).toBe(true);
		// It compares what there is to see.
		expect([...here.values()].some((bytes) => bytes.includes('my frog'))).toBe(true);
		expect([...here.values()].some((bytes) => bytes.includes('forgot me'))).toBe(false);
		// Of the sign-in there is when it was made, and nothing else.
		const ways = here.get('/(child)/ways 0')!;
		expect(ways).toContain('A sign-in was made from this letter on Tuesday 17 November.');
		expect(ways).not.toContain(own.name);
	} finally {
		await told.stop();
		await twin?.stop();
	}
});

test('wrong, old and replaced words get the same answer', async () => {
	const site = await startSite();
	try {
		const replaced = await makeLetter(site, writer, 'jo.bell');
		const old = await makeLetter(site, 'Amara', 'jo.bell');
		await makeLetter(site, writer, 'jo.bell');
		const lapsed = await makeLetter(site, 'Kai', 'jo.bell');
		expect(cookieOf(await ask(site.origin, { path: '/letter', form: { words: lapsed } }))).toContain('say-so=');
		await site.moveTo(tuesdayMorning + 300 * 86_400_000);
		const answers: string[] = [];
		for (const words of ['sugar oak magpie circle', replaced, old, lapsed]) {
			const { status, headers, body } = await ask(site.origin, { path: '/letter', form: { words } });
			expect(status).toBe(400);
			expect(headers['set-cookie']).toBeUndefined();
			answers.push(body.replaceAll(words, 'WORDS'));
		}
		expect(new Set(answers).size).toBe(1);
	} finally {
		await site.stop();
	}
});
