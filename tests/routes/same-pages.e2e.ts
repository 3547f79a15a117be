/**
 * Rule 7: no page of a child differs by whether a machine found worrying words. Two children of one officer do the same
 * things; one writes worrying words, the other as many harmless letters. Every answer that they get is the same, byte
 * for byte, but for names, ids, codes, nonces and the words themselves.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ask, cookieOf, type Answer, type Asking } from '../support/ask.ts';
import { rowsOf } from '../support/database.ts';
import { staffCookie } from '../support/sign-in.ts';
import { tuesdayMorning, type Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(120_000);

const hour = 3_600_000;

interface Writer {
	name: string;
	words: string;
	worry: string;
	again: string;
}

const worried: Writer = {
	name: 'Ada',
	words: 'paper lemon boat',
	worry: 'dad hit me again and i dont wanna wake up',
	again: 'a boy at the home gets in my bed'
};
const calm: Writer = {
	name: 'Bea',
	words: 'apple river coat',
	worry: 'dog bit me again and i dont wanna walk it',
	again: 'a cat at the home sits on my mat'
};

async function add(site: Site, { name, words }: Writer): Promise<void> {
	const email = `una.${name.toLowerCase()}@wrenshire.example`;
	const given = ['Una Pike', email, name, words];
	const adding = fork('tests/support/newcomer.ts', given, { env: { ...process.env, ...site.settings } });
	const [code] = (await once(adding, 'exit')) as [number];
	expect(code).toBe(0);
}

/** All that an answer says, with what is each child's own left out. */
function bytesOf({ status, headers, location, body }: Answer, { name, worry, again }: Writer): string {
	const kept = Object.entries(headers).filter(([key]) => !['date', 'set-cookie', 'keep-alive', 'etag'].includes(key));
	let text = JSON.stringify([status, location, kept, body]);
	for (const own of [worry, again, name]) text = text.replaceAll(own, '*');
	return text
		.replaceAll(/(?<![\w-])[\w-]{20}(?![\w-])/g, ':id')
		.replaceAll(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, ':code')
		.replaceAll(/nonce[-=\\"]+[\w+/=]+/g, ':nonce')
		.replaceAll(/[\w-]{43}(?=[\\"])/g, ':key');
}

/** Everything that a child and their officer do, and every answer that the child gets on the way. */
async function live(site: Site, writer: Writer): Promise<string[]> {
	await site.moveTo(tuesdayMorning);
	const said: string[] = [];
	let cookie = '';
	const signIn = async () => {
		cookie = cookieOf(await ask(site.origin, { path: '/sign-in', form: { name: writer.name, words: writer.words } }));
	};
	const get = async (asking: Asking) => {
		const answer = await ask(site.origin, { ...asking, cookie });
		said.push(`${asking.path.replaceAll(/[\w-]{20}/g, ':id')} ${bytesOf(answer, writer)}`);
		return answer;
	};
	await signIn();
	await get({ path: '/send/views/worries', form: { words: writer.worry, go: 'enough' } });
	await get({ path: '/send/views/just-for' });
	const alone = await ask(site.origin, { path: '/send/views/just-for', cookie });
	const press =
		/name="press" value="([^"]*)"/.exec(alone.body)?.[1] ?? /name="form" value="([^"]*)"/.exec(alone.body)![1]!;
	const field = alone.body.includes('name="press"') ? 'press' : 'form';
	await get({ path: '/send/views/just-for', form: { [field]: press, words: writer.again } });
	const check = await get({ path: '/send/views/check' });
	const form = [...check.body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
		(match): [string, string] => [match[1]!, match[2]!]
	);
	const sent = await get({ path: '/send/views/check?/send', form });
	const id = sent.location!.split('/').at(-1)!;
	const pages = ['/home', '/sent', `/sent/${id}`, `/receipt/${id}`, '/review', '/send/message/what'];
	const look = async () => {
		for (const path of pages) await get({ path });
	};
	await look();
	// An hour and a half later it has climbed, or not.
	await site.moveTo(tuesdayMorning + 1.5 * hour);
	await signIn();
	await look();
	const staff = await staffCookie(site, `una.${writer.name.toLowerCase()}@wrenshire.example`);
	await ask(site.origin, { path: `/inbox/${id}`, cookie: staff, headers: { 'sec-fetch-dest': 'document' } });
	await look();
	const reply = { form: 'a'.repeat(20), reply: 'Thank you for writing to me.' };
	const replied = await ask(site.origin, { path: `/inbox/${id}?/reply`, cookie: staff, form: reply });
	expect(replied.status).toBe(303);
	await look();
	const item = await ask(site.origin, { path: `/sent/${id}`, cookie });
	const added = /name="press" value="([^"]*)"/.exec(item.body)![1]!;
	await get({ path: `/sent/${id}?/add`, form: { press: added, words: writer.again } });
	await look();
	// The reply day is long over.
	await site.moveTo(tuesdayMorning + 30 * 24 * hour);
	await signIn();
	await look();
	return said;
}

test('a child’s pages are the same with worrying words and without', async ({ site }) => {
	const [one, other] = [worried, calm];
	expect([one.worry.length, one.again.length]).toEqual([other.worry.length, other.again.length]);
	await add(site, one);
	await add(site, other);
	const first = await live(site, one);
	const second = await live(site, other);
	const marked = rowsOf<{ kind: string }>(site, "SELECT type AS kind FROM event WHERE type = 'contribution.readFirst'");
	expect(marked.length).toBeGreaterThan(1);
	expect(second.length).toBe(first.length);
	for (const [at, answer] of first.entries()) expect(second[at]).toBe(answer);
});
