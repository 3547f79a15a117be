/**
 * npm run bench [-- --short]: measures the built site and prints one table, also into bench.json. Five rounds, each of
 * every load, so that what else the machine does falls on all of them alike. --short leaves out the million items.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleEmail, sampleName, sampleWords } from '../../src/lib/server/db/sample.ts';
import { ask } from '../support/ask.ts';
import { findOrInstallChromium } from '../support/chromium.ts';
import { insertSession } from '../support/database.ts';
import { hiddenFields, signIn, writeMessage } from '../support/writer.ts';
import {
	atMost,
	figureOf,
	lineOf,
	median,
	roundOf,
	tableOf,
	timeFor,
	type Figure,
	type Line,
	type Round
} from './figures.ts';
import { paintFirst } from './first-paint.ts';
import type { Job, Shot } from './load.ts';
import type { Imported } from './importing.ts';
import { canPin, importCouncil, load, makeDatabase, serve, type Served } from './sites.ts';

const isShort = process.argv.includes('--short');
const rounds = 5;
const lasts = 2000;
/** Databases of other tables are no use: each set of migrations has its own. */
const tables = createHash('sha256').update(readFileSync('drizzle/meta/_journal.json')).digest('hex').slice(0, 8);
const folder = join(process.env['BENCH_FOLDER'] ?? join(tmpdir(), 'say-so-bench'), tables);

/** The inbox of 300 is compared with that among 1,000, the one of 5,000 with that among 5,300: each with nearly nothing else. */
const sizes = [
	{ name: '1,000', children: 140, items: 1000 },
	{ name: '5,300', children: 140, items: 5300 },
	{ name: '100,000', children: 2000, items: 100_000 },
	...(isShort ? [] : [{ name: '1,000,000', children: 20_000, items: 1_000_000 }])
];
type Size = (typeof sizes)[number]['name'];
const main: Size = '100,000';

const say = (text: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

function build(where: string): void {
	const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
	const env = { ...process.env, NODE_ENV: 'production' };
	const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: where,
		env,
		stdio: 'inherit'
	});
	if (built.status !== 0) throw new Error('bench: it could not be built');
}

/** An officer is signed in: a code of an app works once, and they sign in more often than there are codes. */
const signInStaff = (folder: string, n: number) =>
	`say-so=${insertSession({ folder }, sampleEmail('officer', n), Date.now())}`;

const form = (fields: Record<string, string> | [string, string][]) => String(new URLSearchParams(fields));

/** Loads by name, each with what it came to in every round. */
const measured = new Map<string, Round[]>();

function measure(name: string, job: Partial<Job> & Pick<Job, 'origin' | 'shots'>): void {
	const loaded = load({ once: false, lines: 8, lasts, status: 200, ...job });
	measured.set(name, [...(measured.get(name) ?? []), roundOf(loaded)]);
}

const figure = (name: string): Figure => figureOf(measured.get(name)!);

/** Children who have each written a message and stand on its check page: what their Send would carry. */
async function readyToSend(origin: string, cookies: string[]): Promise<Shot[]> {
	const path = '/send/message/check?/send';
	return Promise.all(
		cookies.map(async (cookie): Promise<Shot> => {
			await writeMessage(origin, cookie, `May I ring my nan? ${Math.random()}`);
			const check = await ask(origin, { path: '/send/message/check', cookie });
			return { method: 'POST', path, cookie, body: form(hiddenFields(check.body, path)) };
		})
	);
}

say(isShort ? 'a short bench' : 'the whole bench');
build('.');
build('tests/bench/bare');
mkdirSync(folder, { recursive: true });
for (const { name, children, items } of sizes) {
	say(`a database of ${name} items`);
	makeDatabase(join(folder, String(items)), children, items);
}

const sites = new Map<Size, Served>();
for (const { name, items } of sizes) sites.set(name, await serve(join(folder, String(items)), name === main));
const { origin, bare } = sites.get(main)!;
say('signing in');
const children = Array.from({ length: 60 }, (_, n) => sampleName(n + 1));
const cookies: string[] = [];
for (const name of children) cookies.push(await signIn(origin, name, sampleWords));
const desks = new Map<Size, string[]>();
for (const [name, site] of sites) desks.set(name, [signInStaff(site.folder, 1), signInStaff(site.folder, 2)]);
const inbox = (await ask(origin, { path: '/inbox', cookie: desks.get(main)![0] })).body;
const item = /href="(\/inbox\/[\w-]+)"/.exec(inbox)![1]!;

const save: Shot = {
	method: 'POST',
	path: '/send/views/well',
	body: form({ words: 'I like my room. {n}', go: 'next' })
};
// URLSearchParams has encoded the braces.
save.body = save.body!.replace('%7Bn%7D', '{n}');

for (let round = 1; round <= rounds; round += 1) {
	say(`round ${round} of ${rounds}`);
	measure('bare page', { origin: bare, shots: [{ method: 'GET', path: '/' }] });
	measure('bare insert', { origin: bare, shots: [{ method: 'POST', path: '/insert' }], status: 204 });
	measure('question page', {
		origin,
		shots: cookies.map((cookie) => ({ method: 'GET', path: '/send/views/well', cookie }))
	});
	measure('save', { origin, shots: cookies.map((cookie) => ({ ...save, cookie })), status: 303 });
	measure('send', { origin, shots: await readyToSend(origin, cookies), once: true, status: 303 });
	measure('item', { origin, shots: [{ method: 'GET', path: item, cookie: desks.get(main)![0]! }] });
	for (const [name, site] of sites)
		for (const [n, own] of [300, 5000].entries()) {
			const path = '/inbox';
			if (own < 5000 || name !== '1,000')
				measure(`${own} among ${name}`, {
					origin: site.origin,
					shots: [{ method: 'GET', path, cookie: desks.get(name)![n]! }]
				});
		}
}
for (const site of sites.values()) await site.stop();

say('start and memory');
const starts: number[] = [];
const memories: number[] = [];
for (let round = 1; round <= rounds; round += 1) {
	const plain = await serve(join(folder, '100000'));
	starts.push(plain.firstAnswer);
	const cookie = await signIn(plain.origin, sampleName(1), sampleWords);
	const desk = signInStaff(plain.folder, 2);
	const shots: Shot[] = [
		{ method: 'GET', path: '/send/views/well', cookie },
		{ method: 'GET', path: '/inbox', cookie: desk },
		{ method: 'GET', path: '/home', cookie }
	];
	load({ origin: plain.origin, shots, once: false, lines: 20, lasts: 2 * lasts, status: 200 });
	memories.push(plain.memory());
	if (round < rounds) await plain.stop();
	else sites.set(main, plain);
}

say('importing lists');
const imports: Imported[] = [];
for (let round = 1; round <= rounds; round += 1) imports.push(importCouncil());
const imported = (what: keyof Imported['took']) => median(imports.map(({ took }) => took[what])) / 1000;

say('first paint');
const plain = sites.get(main)!;
const paints: number[] = [];
for (let round = 1; round <= rounds; round += 1)
	paints.push(
		await paintFirst(plain.origin, await signIn(plain.origin, sampleName(1), sampleWords), findOrInstallChromium())
	);
await plain.stop();

const bareTime = timeFor(figure('bare page'));
const lines: Line[] = [
	lineOf('a bare SvelteKit page', figure('bare page')),
	lineOf('a bare fsynced insert', figure('bare insert')),
	lineOf('a question page', figure('question page')),
	atMost('- its time, of the bare page', timeFor(figure('question page')) / bareTime, 2, 'x'),
	lineOf('saving an answer (durable, sealed)', figure('save')),
	atMost(
		'- its time, of bare page and bare insert',
		timeFor(figure('save')) / (bareTime + timeFor(figure('bare insert'))),
		2,
		'x'
	),
	lineOf('Send', figure('send')),
	lineOf('an item, opened by its officer', figure('item'))
];
for (const [own, least] of [
	[300, '1,000'],
	[5000, '5,300']
] as const)
	for (const { name } of sizes) {
		const key = `${own} among ${name}`;
		if (!measured.has(key)) continue;
		lines.push(lineOf(`an inbox of ${own} items, among ${name}`, figure(key)));
		const aim = { '100,000': 1.2, '1,000,000': 1.5 }[name];
		if (aim)
			lines.push(
				atMost(
					`- its slope: its time, of that among ${least}`,
					timeFor(figure(key)) / timeFor(figure(`${own} among ${least}`)),
					aim,
					'x'
				)
			);
	}
lines.push(
	atMost('importing 2,000 children, dry run included, while a child sends', imported('children'), 10, 's', 1),
	atMost('- 2,000 people around them', imported('people'), 10, 's', 1),
	atMost('- 2,000 reviews', imported('reviews'), 10, 's', 1),
	atMost('- the same children again', imported('again'), 10, 's', 1),
	atMost('- the longest Send meanwhile', median(imports.map(({ sends }) => sends.meanwhile)), 500, 'ms', 0),
	atMost('memory under load', median(memories), 150, 'MB', 0),
	atMost('from start to first answer', median(starts) / 1000, 1, 's'),
	atMost('first paint of a question page on a first visit, slow 3G', median(paints) / 1000, 1.1, 's')
);
if (!canPin) console.log('There is no taskset here: server and load shared all cores.');
console.log(`\nMeasured on ${new Date().toISOString().slice(0, 10)}, median of ${rounds} rounds:\n\n${tableOf(lines)}`);
writeFileSync(
	'bench.json',
	JSON.stringify(
		{
			at: new Date().toISOString(),
			isPinned: canPin,
			lines,
			rounds: Object.fromEntries(measured),
			starts,
			memories,
			imports,
			paints
		},
		undefined,
		'\t'
	)
);
process.exit(0);
