/**
 * A new council, from an empty database to the first letter in a child's hand: the steps of the README under "Put it to
 * work", one by one, with its own commands. Two folders are others than there (a test does not write into /etc), and so
 * are the addresses of this machine.
 */
import type { Browser, Page } from '@playwright/test';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { freePort } from '../support/server.ts';
import { tlsInFrontOf } from '../support/site.ts';
import { heading, press } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

interface Step {
	title: string;
	commands: string[];
}

/** The numbered steps of the README, each with its commands. */
function readSteps(): Step[] {
	const readme = readFileSync('README.md', 'utf8');
	const [, section = ''] = readme.split('\n## Put it to work\n');
	const [own = ''] = section.split(/\n#{2,3} /);
	return own.split(/^(?=\d+\. \*\*)/m).flatMap((text) => {
		const title = /^\d+\. \*\*(.+?)[.,:]?\*\*/.exec(text)?.[1];
		if (!title) return [];
		const blocks = [...text.matchAll(/^ {3}```sh\n([^]*?)^ {3}```/gm)].map(([, block = '']) => block);
		return [{ title, commands: blocks.flatMap((block) => block.trim().split(/\n\s*/)) }];
	});
}

/** A folder as after `npm ci` and `npm run build`: everything of the project, and a place for `.env`. */
function installed(): string {
	const folder = mkdtempSync(join(tmpdir(), 'say-so-new-'));
	for (const each of ['package.json', '.npmrc', '.env.example', 'src', 'build', 'drizzle', 'node_modules'])
		if (existsSync(each)) symlinkSync(join(process.cwd(), each), join(folder, each));
	return folder;
}

/** The machine of a new council, where the commands of the README are run. */
function machine(folder: string) {
	// Folders that are not there yet, as on a new machine.
	const elsewhere = (text: string) => text.replace(/\/(etc|var\/lib)\/say-so/g, `${folder}/$1`);
	// Nothing of the tests' own settings.
	const { PATH, HOME } = process.env;
	const env = { PATH, HOME };
	return {
		elsewhere,
		run(command: string): string {
			const { status, stdout, stderr } = spawnSync('bash', ['-c', elsewhere(command)], { cwd: folder, env });
			expect(status, `${command}: ${stderr.toString()}`).toBe(0);
			return stdout.toString();
		},
		/** A command that goes on, until it says that it is there. */
		async start(command: string, says: string): Promise<ChildProcess> {
			const running = spawn('bash', ['-c', command], { cwd: folder, env, detached: true });
			let said = '';
			await new Promise<void>((resolve, reject) => {
				for (const stream of [running.stdout, running.stderr])
					stream.on('data', (part) => {
						said += part;
						if (said.includes(says)) resolve();
					});
				running.once('exit', () => reject(new Error(`it ended: ${said}`)));
			});
			return running;
		}
	};
}

const newPage = (browser: Browser) =>
	browser.newPage({ javaScriptEnabled: false, ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });

/** Somebody begins by their link: a password, an app, ten codes. */
async function setUp(browser: Browser, link: string, password: string): Promise<Page> {
	const page = await newPage(browser);
	await page.goto(link);
	await press(page, 'Begin');
	await page.getByLabel('Password').fill(password);
	await press(page, 'Set my password');
	await expect(heading(page)).toHaveText('Add Say So to your authenticator app');
	const seed = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
	const app = new TOTP({ secret: Secret.fromBase32(seed) });
	await page.getByLabel('The code that the app shows').fill(app.generate());
	await press(page, 'Add it');
	await expect(page.locator('.codes li')).toHaveCount(10);
	await press(page, 'I have kept them: go on');
	return page;
}

const jo = 'jo.lind@council.example';
/** A day in two weeks. */
const soon = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** A list is brought in: its template is filled in and given, looked at, and imported. */
async function bringIn(page: Page, template: string, rows: string[][]): Promise<void> {
	const lists = page.getByRole('link', { name: 'Import lists' });
	// It stands open on its own pages.
	if (!(await lists.isVisible())) await page.getByText('More', { exact: true }).click();
	await lists.click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: template }).click()
	]);
	const [headings] = readFileSync(await download.path(), 'utf8').split('\r\n');
	const file = [headings, ...rows.map((row) => row.join(','))].join('\r\n');
	await page
		.getByLabel('The file')
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
	await press(page, 'Check the file');
	await page.getByRole('button', { name: /^Import/ }).click();
	await expect(heading(page)).toHaveText(/^Imported/);
}

/** The link in the mail to somebody. */
async function mailedLink(mail: MailServer, to: string): Promise<string> {
	const links = () =>
		mail.mails
			.filter((each) => each.to.includes(to))
			.map(({ raw }) => /https:\S+\/staff\/invitation\/[\w-]+/.exec(raw.replaceAll('=\r\n', ''))?.[0]);
	await expect.poll(links).toHaveLength(1);
	return links()[0]!;
}

test('from an empty database to the first letter in a child’s hand, by the README alone', async ({ browser }) => {
	test.setTimeout(120_000);
	const folder = installed();
	const { run, start, elsewhere } = machine(folder);
	const mail = await startMailServer();
	const port = await freePort();
	const tls = await tlsInFrontOf(port);
	const origin = `https://127.0.0.1:${(tls.address() as AddressInfo).port}`;
	const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true }), () => mail.stop()];
	let link = '';
	let manager!: Page;
	let officer!: Page;
	let words = '';

	/** What is done at each step, by its title. */
	const walk: Record<string, (commands: string[]) => unknown> = {
		'Build it': (commands) => {
			// What runs this test has just done so, in this order.
			expect(commands).toEqual(['npm ci', 'npm run build']);
			expect(existsSync('build/handler.js')).toBe(true);
		},
		'Make the key': (commands) => commands.forEach(run),
		'Fill in the settings': (commands) => {
			commands.forEach(run);
			const filled = {
				ORIGIN: origin,
				PORT: String(port),
				SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
				COUNCIL_NAME: 'Example Council'
			};
			const text = Object.entries(filled).reduce(
				(all, [name, value]) => all.replace(new RegExp(`^${name}=.*$`, 'm'), `${name}=${value}`),
				elsewhere(readFileSync(join(folder, '.env'), 'utf8'))
			);
			writeFileSync(join(folder, '.env'), text);
		},
		'Add the first manager': (commands) => {
			link = /https:\S+/.exec(commands.map(run).join(''))?.[0] ?? '';
			expect(link).toContain(`${origin}/staff/invitation/`);
		},
		'Start it': async ([command = '']) => {
			const running = await start(command, `Say So is at ${origin}`);
			ends.unshift(async () => {
				process.kill(-running.pid!, 'SIGTERM');
				await once(running, 'exit');
			});
		},
		'The manager comes in': async () => {
			manager = await setUp(browser, link, 'otters-under-the-old-bridge');
		},
		'Bring in the officers': async () => {
			await bringIn(manager, 'Download the template for staff', [
				['Jo Lind', jo, 'officer', 'helen.marsh@council.example'],
				['Omar Reid', 'omar.reid@council.example', 'complaints', ''],
				['Dot Vale', 'dot.vale@council.example', 'duty', '']
			]);
		},
		'Bring in the children': async () => {
			await bringIn(manager, 'Download the template for children', [['70-1', 'Wren', '14/05/2015', jo, '']]);
			await bringIn(manager, 'Download the template for people', [['70-1', 'Nan Joy', 'grandmother', 'no']]);
			await bringIn(manager, 'Download the template for reviews', [
				['70-1', soon, '4:30pm', 'where you live', 'review']
			]);
		},
		'An officer comes in': async () => {
			officer = await setUp(browser, await mailedLink(mail, jo), 'three-boats-past-the-pier');
		},
		'The officer makes the first letters': async () => {
			await officer.getByRole('link', { name: 'Reviews' }).click();
			await officer.getByRole('link', { name: /^Letters: \d+ reviews? in the next 20 working days/ }).click();
			await press(officer, /^Make \d+ letters?$/);
			words = (await officer.locator('.letter-words b').allInnerTexts()).slice(0, 4).join(' ');
		},
		'The child comes in': async () => {
			const page = await browser.newPage({ javaScriptEnabled: false, ignoreHTTPSErrors: true });
			await page.goto(origin);
			await page.getByRole('link', { name: 'I have a letter' }).click();
			await page.getByLabel('Your four words').fill(words);
			await press(page, 'Go in');
			await press(page, 'OK, go on');
			await expect(heading(page)).toContainText('Hi Wren');
			await expect(page.locator('main')).toContainText('Jo');
		}
	};

	try {
		const steps = readSteps();
		expect(steps.map(({ title }) => title)).toEqual(Object.keys(walk));
		for (const { title, commands } of steps) await test.step(title, () => walk[title]!(commands));
	} finally {
		for (const end of ends) await end();
		tls.close();
	}
});
