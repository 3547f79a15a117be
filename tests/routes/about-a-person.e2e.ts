/**
 * Rule 8: about a person, not to that person. Two sites have the same database; in one of them children have also sent
 * what is about somebody, or must not be told to somebody. Whatever that person asks of any route of their door, both
 * sites answer the same bytes, but for nonces, ids made for one answer, and ports; and no mail tells them.
 */
import { randomBytes } from 'node:crypto';
import { demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { Keyring, readKeyFile } from '../../src/lib/server/db/keys.ts';
import { ask, type Answer, type Asking } from '../support/ask.ts';
import { childId, itemsOf, rowsOf } from '../support/database.ts';
import { comeBack, disable, goAway, moveChild } from '../support/people.ts';
import { groupOf, listRoutes } from '../support/route-tree.ts';
import { childCookie, staffCookie } from '../support/sign-in.ts';
import { startSite, tuesdayMorning, type Site } from '../support/site.ts';
import { expect, test } from '@playwright/test';
import { join } from 'node:path';

test.setTimeout(240_000);

const hour = 3_600_000;

type Pages = Record<string, [string, string][]>;

/** The id of a sample adult. Names are sealed, so the keyed hash of the email finds them. */
function staffId(site: Site, start: string): string {
	const keys = new Keyring(readKeyFile(join(site.folder, 'key')), ':memory:');
	const email = demoStaff.find((each) => each.email.startsWith(start))!.email;
	const [row] = rowsOf<{ id: string }>(
		site,
		'SELECT id FROM person WHERE sign_in_lookup = ?',
		keys.lookup('email', email)
	);
	keys.close();
	return row!.id;
}

/** A child writes the pages of a journey, checks them and sends them, as a browser would. */
async function send(site: Site, child: string, journey: string, pages: Pages, helpSoon = false): Promise<string> {
	const cookie = await childCookie(site, child);
	for (const [step, form] of Object.entries(pages)) {
		const written = await ask(site.origin, {
			path: `/send/${journey}/${step}`,
			cookie,
			form: [...form, ['go', 'next']]
		});
		expect(written.status, `${journey}/${step}`).toBe(303);
	}
	const check = await ask(site.origin, { path: `/send/${journey}/check`, cookie });
	const hidden = [...check.body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
	const form = hidden.map((match): [string, string] => [match[1]!, match[2]!]);
	if (helpSoon) form.push(['helpSoon', 'yes']);
	const sent = await ask(site.origin, { path: `/send/${journey}/check?/send`, cookie, form });
	expect(sent.location, `${journey} of ${child}`).toMatch(/^\/receipt\//);
	return sent.location!.split('/').at(-1)!;
}

/** A child says who made them send the newest thing in their list. */
async function sayWhoMadeMe(site: Site, child: string, staff: string): Promise<void> {
	const cookie = await childCookie(site, child);
	const list = await ask(site.origin, { path: '/sent', cookie });
	const path = `${list.body.match(/href="(\/sent\/[\w-]+)"/)![1]}/made-me`;
	const page = await ask(site.origin, { path, cookie });
	const hidden = [...page.body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
	const form = hidden.map((match): [string, string] => [match[1]!, match[2]!]);
	const sent = await ask(site.origin, { path: `${path}?/send`, cookie, form: [...form, ['staff', staff]] });
	expect(sent.location, `who made ${child}`).toMatch(/^\/receipt\//);
}

/** An officer types in what a child wrote on paper. */
async function typeIn(site: Site, officer: string, child: string, journey: string, fields: Record<string, string>) {
	const path = `/children/${childId(site, child)}/write/${journey}`;
	const form = { form: randomBytes(9).toString('base64url'), cameIn: 'paper', ...fields };
	const written = await ask(site.origin, { path, cookie: await staffCookie(site, officer), form });
	expect(written.location, `${journey} typed in for ${child}`).toMatch(/done=wrote$/);
}

/** The manager says why they look at an item; gives where that leads, or the status. */
async function lookAt(site: Site, id: string): Promise<string> {
	const form = { form: randomBytes(15).toString('base64url'), why: 'I want to be sure that you are safe.' };
	const cookie = await staffCookie(site, 'helen.marsh');
	const { location, status } = await ask(site.origin, { path: `/manage/look/${id}?/look`, cookie, form });
	return location ?? String(status);
}

/** What stands in an address: an item, a child, a review, a way in, somebody of the staff, by the name that the routes give it. */
const tables = {
	id: 'contribution',
	child: 'child',
	review: 'review',
	way: 'way',
	officer: 'staff',
	person: 'staff'
} as const;
type Table = keyof typeof tables;
type Named = Table | 'upload' | 'list';
const named = [...Object.keys(tables), 'upload', 'list'] as Named[];

type Ids = Record<Named, string[]>;

/** What was sent on both sites, about nobody, and has another id on each: nothing to compare by its id. */
const sentOnBoth = new Set<string>();

const idsIn = (site: Site): Ids => {
	const of = (name: Table) => {
		const rows = rowsOf<{ id: string }>(site, `SELECT id FROM ${tables[name]}`);
		return rows.flatMap(({ id }) => (sentOnBoth.has(id) ? [] : [id]));
	};
	return {
		id: of('id'),
		child: of('child'),
		review: of('review'),
		way: of('way'),
		officer: [...of('officer'), 'without-officer'],
		// The first is the one whose forms are pressed: nobody's.
		person: ['nothing', ...of('person')],
		// Nobody has given a file.
		upload: ['nothing'],
		list: ['children']
	};
};

/** The ids that an address takes. */
function taken(address: string, ids: Ids): string[] {
	const found = named.flatMap((name) => (address.includes(`[${name}]`) ? ids[name] : []));
	if (!found.length) throw new Error(`what stands in ${address} has no table here`);
	return found;
}

/**
 * Everything that can be asked at a door: each route with each id that it takes and with each that only one of the sites
 * has, each list with each filter. The actions, HEAD and the data of a page are asked with the ids that only one of the
 * sites has, one that both have, and one that neither has.
 */
function askingsAt(group: string, both: Ids, one: string[], children: string[]): Asking[] {
	const filters = ['all', 'urgent', 'unread', 'unanswered', 'waiting', 'due', 'soon'].map((show) => `?show=${show}`);
	const kinds = ['views', 'plan', 'advocate', 'message', 'complaint', 'rate', 'alone'].map((kind) => `?kind=${kind}`);
	const reasons = ['climbed', 'aboutStaff', 'noOfficer', 'notReplied', 'own'].map((reason) => `?reason=${reason}`);
	const lists = [...filters, ...kinds, ...reasons, ...children.map((id) => `?child=${id}`)];
	const nowhere = randomBytes(15).toString('base64url');
	return listRoutes()
		.filter((route) => groupOf(route) === group)
		.flatMap(({ address, actions }) => {
			const posts = (path: string): Asking[] => [
				{ path, method: 'HEAD' },
				{ path: `${path}/__data.json` },
				// Nothing that the forms would take: what is not there is not there for a form either.
				...['', ...actions.map((name) => `?/${name}`)].map((query) => ({ path: path + query, form: {} }))
			];
			if (!address.includes('['))
				return [{ path: address }, ...posts(address), ...lists.map((query) => ({ path: address + query }))];
			const at = (id: string) => address.replace('[journey]', 'complaint').replaceAll(/\[\w+\]/g, id);
			const shared = taken(address, both);
			return [
				...[...shared, ...one, nowhere].map((id) => ({ path: at(id) })),
				...[...one, shared[0]!, nowhere].flatMap((id) => posts(at(id)))
			];
		});
}

/** The children who sent these. */
function writersOf(site: Site, items: string[]): string[] {
	const rows = rowsOf<{ id: string; child: string }>(site, 'SELECT id, child_id AS child FROM contribution');
	return [...new Set(rows.filter(({ id }) => items.includes(id)).map(({ child }) => child))];
}

/** All of an answer, but for what is made anew for each one. */
function bytesOf({ status, headers, body }: Answer, site: Site, known: Set<string>): string {
	const kept = Object.entries(headers).filter(([name]) => !['date', 'keep-alive', 'etag'].includes(name));
	return JSON.stringify([status, kept.sort(), body])
		.replaceAll(site.origin, 'http://site')
		.replaceAll(/nonce-[\w+/=-]+/g, 'nonce')
		.replaceAll(/nonce=\\"[^"]*\\"/g, 'nonce')
		.replaceAll(/(?<![\w-])[\w-]{20}(?![\w-])/g, (token) => (known.has(token) ? token : ':id'));
}

interface Twins {
	/** The one in which nothing was sent about anybody. */
	without: Site;
	with: Site;
}

/** Loaded once: each test works on two copies of it. */
let base: Site;
test.beforeAll(async () => {
	base = await startSite();
});
test.afterAll(() => base.stop());

async function twins(work: (both: Twins) => Promise<void>): Promise<void> {
	const [without, other] = await Promise.all([startSite(base), startSite(base)]);
	try {
		await Promise.all([without.moveTo(tuesdayMorning), other.moveTo(tuesdayMorning)]);
		await work({ without, with: other });
	} finally {
		await Promise.all([without.stop(), other.stop()]);
	}
}

let compared = 0;

/**
 * Asks both sites everything that somebody can ask `as` something, or, `looking` again later, every page and list of it;
 * returns the addresses whose answers differ.
 */
async function differences(both: Twins, who: string, group: string, as: string, looking = false): Promise<string[]> {
	const shared = idsIn(both.without);
	const isShared = new Set(Object.values(shared).flat());
	const known = new Set(Object.values(idsIn(both.with)).flat());
	const one = [...known].filter((id) => !isShared.has(id));
	const all = askingsAt(group, shared, one, writersOf(both.with, one));
	const askings = all.filter(({ form, method }) => !looking || !(form || method));
	// Each id at each route of the tree that takes it: a route that is added is compared from then on.
	const least = listRoutes()
		.filter((route) => groupOf(route) === group)
		.reduce((sum, { address }) => sum + (address.includes('[') ? taken(address, shared).length + one.length : 1), 0);
	const cookies = [await staffCookie(both.without, who), await staffCookie(both.with, who)] as const;
	const found: string[] = [];
	let asked = 0;
	for (const asking of askings) {
		const [one, two] = await Promise.all([
			ask(both.without.origin, { ...asking, cookie: cookies[0] }),
			ask(both.with.origin, { ...asking, cookie: cookies[1] })
		]);
		asked += 1;
		if (bytesOf(one, both.without, known) !== bytesOf(two, both.with, known))
			found.push(`${asking.form ? 'POST' : (asking.method ?? 'GET')} ${asking.path}: ${one.status}, ${two.status}`);
	}
	expect(asked, `answers to ${who}`).toBeGreaterThan(least);
	compared += asked;
	console.log(`${who} at (${group}), ${as}: ${asked} answers compared, ${found.length} differ`);
	return found;
}

/** The mails to somebody in no order, without what the mail program makes anew for each one. */
const mailsTo = (site: Site, who: string) =>
	site.mails
		.filter(({ to }) => to.some((address) => address.startsWith(who)))
		.map(({ raw }) =>
			raw
				.replaceAll(site.origin, 'http://site')
				.replaceAll(/^(Date|Message-ID):.*$/gim, '')
				.replaceAll(/--_[-\w.]+/g, '--part')
				.replaceAll(/boundary="[^"]*"/g, 'boundary')
		)
		.sort();

/** True when every step of a climb that is due by then is taken, and every mail that is due has left. */
function isQuiet(site: Site, now: number): boolean {
	const [waiting] = rowsOf<{ n: number }>(
		site,
		`SELECT (SELECT count(*) FROM notification WHERE delivered_at IS NULL AND (next_try_at <= ? OR tries > 0))
			+ (SELECT count(*) FROM climb_step WHERE taken_at IS NULL AND due_at <= ?) AS n`,
		now,
		now
	);
	return waiting!.n === 0;
}

/** Waits until the mails about all this have left, and compares those of one person. */
async function expectSameMail(both: Twins, now: number, who: string, toldInstead: string): Promise<void> {
	const sites = [both.without, both.with];
	// Something on both sites, to another officer, after which climbs and mail are looked after.
	for (const site of sites) {
		await site.moveTo(now);
		const hello: Pages = { say: [['words', `hello ${randomBytes(3).toString('hex')}`]] };
		sentOnBoth.add(await send(site, 'Yusuf', 'message', hello));
	}
	await expect.poll(() => sites.every((site) => isQuiet(site, now)), { timeout: 40_000 }).toBe(true);
	const [before, after] = sites.map((site) => mailsTo(site, toldInstead).length);
	expect(after, `mails to ${toldInstead}`).toBeGreaterThan(before!);
	const [one, two] = sites.map((site) => mailsTo(site, who));
	expect(two, `mails to ${who}`).toEqual(one);
	console.log(`${who}: ${two!.length} mails compared`);
}

test('an officer never learns of what is about the officer: not now, not later, not as the next officer', async () => {
	await twins(async (both) => {
		const site = both.with;
		const [jo, helen] = [staffId(site, 'jo.bell'), staffId(site, 'helen.marsh')];
		const about: Pages = { about: [['about', 'officer']], happened: [['words', 'They shout at me.']] };
		for (const child of ['Amara', 'Leo']) await sayWhoMadeMe(site, child, jo);
		await send(site, 'Amara', 'complaint', about);
		await send(site, 'Kai', 'complaint', about, true);
		await send(site, 'Leo', 'rate', { better: [['words', 'They were on the phone.']] });
		await send(site, 'Leo', 'complaint', {
			about: [['about', 'home']],
			happened: [['words', 'They took my things.']],
			'not-told': [
				['staff', jo],
				['staff', helen]
			]
		});
		// On paper, typed in by the officer: gone for them, too.
		await typeIn(site, 'jo.bell', 'Callum', 'complaint', { 'about.about': 'officer' });
		await typeIn(site, 'jo.bell', 'Mason', 'rate', { 'whole.whole': '1' });
		expect(await differences(both, 'jo.bell', 'officer', 'as the officer today')).toEqual([]);
		// It is there: the manager's pages differ.
		expect(await differences(both, 'helen.marsh', 'manager', 'who reads instead', true)).not.toEqual([]);
		await expectSameMail(both, tuesdayMorning, 'jo.bell', 'helen.marsh');

		// Hours later, when what is urgent has climbed and what goes by itself has gone.
		await expectSameMail(both, tuesdayMorning + 30 * hour, 'jo.bell', 'rashid.khan');
		expect(await differences(both, 'jo.bell', 'officer', 'as the officer, hours later', true)).toEqual([]);

		// The next officer is not told either; and the first one, back again, still is not.
		const sites = [both.without, both.with];
		await Promise.all(sites.map((each) => moveChild(each, 'Amara', 'David Osei')));
		expect(await differences(both, 'david.osei', 'officer', 'as the next officer', true)).toEqual([]);
		await Promise.all(sites.map((each) => moveChild(each, 'Amara', 'Jo Bell')));
		expect(await differences(both, 'jo.bell', 'officer', 'as the officer again', true)).toEqual([]);
	});
});

test('a cover never learns of what must not be told to the cover, nor of what is about the officer; nor as the next officer', async () => {
	await twins(async (both) => {
		const sites = [both.without, both.with];
		await Promise.all(sites.map((site) => goAway(site, 'Jo Bell', 'David Osei')));
		const site = both.with;
		const notDavid: [string, string][] = [['staff', staffId(site, 'david.osei')]];
		const wrong: Pages = { about: [['about', 'promise']], happened: [['words', 'They laughed about it.']] };
		await send(site, 'Amara', 'complaint', { ...wrong, 'not-told': notDavid });
		await send(site, 'Leo', 'complaint', { ...wrong, 'not-told': notDavid }, true);
		await send(site, 'Kai', 'complaint', { ...wrong, about: [['about', 'officer']] }, true);
		await send(site, 'Leo', 'rate', { better: [['words', 'They were on the phone.']] });
		expect(await differences(both, 'david.osei', 'officer', 'as the cover')).toEqual([]);
		// By then what goes by itself has gone, and what is urgent has climbed.
		await expectSameMail(both, tuesdayMorning + 30 * hour, 'david.osei', 'helen.marsh');
		expect(await differences(both, 'david.osei', 'officer', 'as the cover, hours later', true)).toEqual([]);

		// The officer is back for a day and goes: everything that the children sent is David's, but for this.
		await Promise.all(sites.map((each) => comeBack(each, 'Jo Bell')));
		await Promise.all(sites.map((each) => disable(each, 'Jo Bell', 'David Osei')));
		expect(await differences(both, 'david.osei', 'officer', 'as the next officer, whom it is about', true)).toEqual([]);
		await expectSameMail(both, tuesdayMorning + 31 * hour, 'david.osei', 'helen.marsh');
	});
});

test('a manager who is named never learns of it', async () => {
	await twins(async (both) => {
		const site = both.with;
		const [jo, helen] = [staffId(site, 'jo.bell'), staffId(site, 'helen.marsh')];
		const wrong: Pages = { about: [['about', 'worker']], happened: [['words', 'Nobody asked me.']] };
		await send(site, 'Amara', 'complaint', { ...wrong, 'not-told': [['staff', helen]] });
		await send(site, 'Kai', 'complaint', {
			...wrong,
			'not-told': [
				['staff', jo],
				['staff', helen]
			]
		});
		await send(site, 'Niamh', 'complaint', { ...wrong, 'not-told': [['staff', helen]] }, true);
		// With a reason they look at something else of that child: that opens nothing of this.
		for (const each of [both.without, both.with])
			expect(await lookAt(each, itemsOf(both.without, 'Amara', "kind = 'plan'")[0]!)).toMatch(/done=looked$/);
		const shared = idsIn(both.without).id;
		for (const kept of itemsOf(site, 'Amara', '1').filter((id) => !shared.includes(id)))
			expect(await lookAt(site, kept)).toBe('404');
		expect(await differences(both, 'helen.marsh', 'manager', 'as a manager who is named')).toEqual([]);
		expect(await differences(both, 'rashid.khan', 'complaints', 'who reads instead', true)).not.toEqual([]);
		// By then what goes by itself has gone, and what is urgent has climbed.
		await expectSameMail(both, tuesdayMorning + 30 * hour, 'helen.marsh', 'rashid.khan');
		expect(await differences(both, 'helen.marsh', 'manager', 'as that manager, hours later', true)).toEqual([]);
	});
});

test('complaints people who are ticked never learn of it', async () => {
	await twins(async (both) => {
		const site = both.with;
		const rashid = staffId(site, 'rashid.khan');
		const wrong: Pages = { happened: [['words', 'Nobody rings back.']], 'not-told': [['staff', rashid]] };
		await send(site, 'Amara', 'complaint', { about: [['about', 'promise']], ...wrong });
		await send(site, 'Kai', 'complaint', { about: [['about', 'officer']], ...wrong });
		expect(await differences(both, 'rashid.khan', 'complaints', 'as one who must not be told')).toEqual([]);
		expect(await differences(both, 'jo.bell', 'officer', 'who reads instead', true)).not.toEqual([]);
		await expectSameMail(both, tuesdayMorning + 30 * hour, 'rashid.khan', 'helen.marsh');
		expect(await differences(both, 'rashid.khan', 'complaints', 'as that one, hours later', true)).toEqual([]);
	});
});

test.afterAll(() => console.log(`about a person: ${compared} answers compared in all`));
