/**
 * Every page of Say So in every state worth a look, reached as a person would reach it.
 *
 * A walk is one person's way through the site; its looks come in order, each from where the last one stopped. Walks do
 * not need each other, but they change what is in the database: give each test file a site of its own.
 */
import { expect, test, type Locator, type Page, type Response } from '@playwright/test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Secret, TOTP } from 'otpauth';
import { maxLine, maxWords } from '../../src/lib/journeys/answers.ts';
import { views } from '../../src/lib/journeys/views.ts';
import { demoAdvocates } from '../../src/lib/server/db/demo-advocates.ts';
import { demoChildren, demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { comeAsAdvocate } from './advocates.ts';
import { childId, itemsOf, rowsOf, setImporting } from './database.ts';
import { fileOf } from './import-files.ts';
import { endSending, makeConfirmed, makeSignIn, signInChild, signInStaff } from './people.ts';
import { advocateCookie, makeLetter, staffCookie } from './sign-in.ts';
import { tuesdayMorning, type Site } from './site.ts';
import { trouble } from './trouble.ts';

export interface Look {
	name: string;
	open: (page: Page, site: Site) => Promise<unknown>;
	/** Of the answer that the page came with. */
	status: number;
	/** Something has to be put right here: there is a summary of it, and the title says so. */
	isProblem: boolean;
}

export interface Walk {
	name: string;
	/** Whose pages: `child` and `public` keep stricter rules than `staff`. */
	door: 'public' | 'child' | 'staff';
	/** The site's clock; Tuesday morning when left out. */
	at?: number;
	begin?: (page: Page, site: Site) => Promise<unknown>;
	looks: Look[];
}

const look = (name: string, open: Look['open'], status = 200): Look => ({ name, open, status, isProblem: false });
const problem = (name: string, open: Look['open'], status = 400): Look => ({ name, open, status, isProblem: true });

/** Names that are in the sites under test and not in our own words. */
export const newcomer = {
	child: 'Wren',
	words: 'paper lemon boat',
	officer: 'Asha Lowe'
};
const newcomerEmail = 'asha.lowe@wrenshire.example';

/** Everybody and every place in the data of the sites under test. */
export const namesInData: readonly string[] = [
	...new Set([
		...demoStaff.flatMap(({ name }) => [name, ...name.split(' ')]),
		...[...demoAdvocates, { name: 'Asha Vaughan' }, { name: 'Wren Voices' }].flatMap(({ name }) => [
			name,
			...name.split(' ')
		]),
		...demoChildren.flatMap(({ name, reviews }) => [
			name,
			...reviews.flatMap(({ place, time, people }) => [place, time, ...people.flatMap((each) => [each.name, each.who])])
		]),
		newcomer.child,
		newcomer.officer,
		...newcomer.officer.split(' '),
		'Test Council',
		'Monday to Friday, 9am to 5pm',
		'every night, and at weekends'
	])
].filter(Boolean);

const to = (path: string) => (page: Page, site: Site) => page.goto(site.origin + path);
const nothing = () => undefined;
/** Does what leads to another page, and waits for that page. */
const thenLoads = (page: Page, act: () => Promise<unknown>) =>
	Promise.all([page.waitForEvent('load'), act()]).then(nothing);
const press = (page: Page, name: string | RegExp) => thenLoads(page, () => page.getByRole('button', { name }).click());
const follow = (page: Page, name: string | RegExp) =>
	thenLoads(page, () => page.getByRole('link', { name }).first().click());
/** The button of one of the forms on an item page that write something down. */
const writeDown = (page: Page, form: string | RegExp) =>
	thenLoads(page, () => page.getByRole('form', { name: form }).getByRole('button').click());
const go = (page: Page) => press(page, 'Save and go on');
const words = (page: Page) => page.locator('textarea');
const tooLong = 'x'.repeat(maxWords + 7);
/** What children write is as long as they like, with words that no line can hold. */
const longWords = `I miss my dog.\n\nHis name is ${'Woof'.repeat(30)} :) and he is the best`;

async function reached(page: Page, path: RegExp): Promise<void> {
	expect(new URL(page.url()).pathname).toMatch(path);
}

/** Answers the question on the page, whatever its kind, with all that it takes. */
async function answerAll(page: Page): Promise<void> {
	for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
	const radios = page.locator('input[type=radio]');
	if (await radios.count()) await radios.nth(1).check();
	if (await page.locator('input#name').count()) await page.locator('input#name').fill('Auntie Lin');
	if (await words(page).count()) await words(page).fill(longWords);
}

/** Changes the value of the first choice to one that we never offered, and takes it. */
async function chooseNonsense(page: Page): Promise<void> {
	const choice = page.locator('input[type=radio], input[type=checkbox]').first();
	await choice.evaluate((input: HTMLInputElement) => (input.value = 'nonsense'));
	await choice.check();
}

/** Sends a form to a page that takes none. */
const post = (page: Page, path: string) =>
	thenLoads(page, () =>
		page.evaluate((action) => {
			const form = document.createElement('form');
			form.method = 'post';
			form.action = action;
			document.body.append(form);
			form.submit();
		}, path)
	);

/** More than a form may hold at all. Put in at once: typing it would take minutes. */
const flood = (page: Page) =>
	page.locator('#words').evaluate((box: HTMLInputElement) => (box.value = 'long '.repeat(60_000)));

/** Runs something while the database cannot take what is written to a table. */
async function amid(site: Site, table: Parameters<typeof trouble>[1], work: () => Promise<unknown>, kind = 'full') {
	const mend = trouble(site, table, kind as 'full' | 'broken');
	try {
		await work();
	} finally {
		mend();
	}
}

async function runWith(site: Site, file: string, ...args: string[]): Promise<string> {
	const env = { ...process.env, ...site.settings };
	const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { env });
	return stdout;
}

const child = (name: string) => (page: Page, site: Site) => signInChild(page, site, name);

async function start(page: Page, site: Site): Promise<void> {
	await page.goto(`${site.origin}/review`);
	await follow(page, /^(Start|Go on|Say something new)$/);
}

/** From the first question to the check page, with one thing said. */
async function sayOneThing(page: Page, site: Site, said: string): Promise<void> {
	await start(page, site);
	await press(page, 'Skip this one');
	await words(page).fill(said);
	await press(page, 'I have said enough');
	// Who passed it once is not led there again.
	if (page.url().endsWith('/just-for')) await press(page, /gets what I wrote here/);
	await reached(page, /check$/);
}

/** Every question page, each from the one before, which is answered in full. */
// Zainab has had no review here of which anything was decided.
const asked = views.steps.filter(({ id }) => id !== 'changed');
const questions: Look[] = asked.map(({ id }, i) =>
	look(`question: ${id}`, async (page, site) => {
		if (i === 0) await start(page, site);
		else {
			await answerAll(page);
			await go(page);
		}
		await reached(page, new RegExp(`/send/views/${id}$`));
	})
);
const question = (id: string) => questions[asked.findIndex((step) => step.id === id)]!;
const questionsAfter = (id: string) => questions.slice(asked.findIndex((step) => step.id === id) + 1);

const typeCode = (words: string) => async (page: Page, site: Site) => {
	await page.goto(`${site.origin}/letter`);
	await page.getByLabel('Your four words').fill(words);
	await press(page, 'Go in');
};

const signInWrong = async (page: Page, site: Site) => {
	await page.goto(`${site.origin}/sign-in`);
	await page.getByLabel('Your name here').fill('Somebody');
	await page.getByLabel('Your three words').fill('one two three');
	await press(page, 'Sign in');
};

/** The five journeys beside `views`, with the pages that Erin is asked, each in its order. */
const others: Record<string, string[]> = {
	plan: ['where', 'helper', 'when', 'who', 'more-people', 'take-part', 'helps', 'alone-first', 'sooner'],
	advocate: ['help', 'known', 'reach', 'not-know'],
	message: ['what', 'say', 'answer'],
	complaint: ['about', 'helper', 'happened', 'since', 'right', 'wait', 'talk-first', 'not-told', 'advocate'],
	rate: ['held', 'whole', 'before', 'there', 'heard', 'alone', 'better', 'who-sees']
};

/** Picks what there is to pick on a page, and goes on. */
async function pickAll(page: Page): Promise<void> {
	for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
	const radio = page.locator('input[type=radio]').first();
	if (await radio.count()) await radio.check();
	await go(page);
}

const ofJourney = ([journey, pages]: [string, string[]]): Look[] => [
	...pages.flatMap((id, at) => [
		look(`${journey}: ${id}`, async (page, site) => {
			if (at === 0) await page.goto(`${site.origin}/send/${journey}/${id}`);
			else await (pages[at - 1] === 'not-told' ? press(page, 'Skip this one') : pickAll(page));
			await reached(page, new RegExp(`^/send/${journey}/${id}$`));
		}),
		...(id === 'not-told' ? [problem('complaint: nobody is left', pickAll)] : [])
	]),
	look(`${journey}: check`, async (page) => {
		await pickAll(page);
		await reached(page, /check$/);
	}),
	look(`${journey}: receipt`, (page) => press(page, /^Send to/)),
	...(journey === 'rate'
		? []
		: [
				look(`${journey}: how to hear`, async (page) => {
					await page.getByRole('radio').first().check();
					await press(page, 'Save');
				})
			]),
	look(`${journey}: what was sent`, (page) => follow(page, /^See (what you sent|how far it is)$/)),
	look(`${journey}: on paper`, to(`/paper/${journey}`))
];

const publicWalk: Walk = {
	name: 'a visitor',
	door: 'public',
	looks: [
		look('start', to('/')),
		look('letter', to('/letter')),
		problem('letter: a word that is not ours', typeCode('sugar the magpie circle')),
		problem('letter: three words', typeCode('sugar oak magpie')),
		problem('letter: not parted', typeCode('sugaroakmagpiecirkle')),
		problem('letter: wrong', typeCode('sugar oak magpie circle')),
		problem(
			'letter: not now',
			async (page, site) => {
				const words = await makeLetter(site, 'Zainab', 'jo.bell');
				await amid(site, 'session', () => typeCode(words)(page, site));
			},
			503
		),
		look('letter: rested', to('/letter?rested=1')),
		look('letter: kept', to('/letter?rested=kept')),
		look('cannot get in', to('/cannot-get-in')),
		problem('cannot get in: nothing written', (page) => press(page, 'Send it to the office')),
		problem('cannot get in: too long', async (page) => {
			await page.locator('#find').fill('x'.repeat(maxLine + 7));
			await press(page, 'Send it to the office');
		}),
		look('cannot get in: sent', async (page) => {
			await page.locator('#name').fill('Amara');
			await page.locator('#find').fill(longWords.slice(0, 40));
			await press(page, 'Send it to the office');
			await reached(page, /cannot-get-in$/);
		}),
		look('sign-in', to('/sign-in')),
		problem('sign-in: wrong', signInWrong),
		problem('sign-in: not now', (page, site) => amid(site, 'session', () => signInAs(page, site, 'Erin')), 503),
		look('sign-in: rested', to('/sign-in?rested=1')),
		look('sign-in: kept', to('/sign-in?rested=kept')),
		look('sign-in with pictures', to('/sign-in/pictures')),
		problem('sign-in with pictures: no name', (page) => press(page, 'Go on')),
		look('sign-in with pictures: the first', async (page) => {
			await page.getByLabel('Your name here').fill('Somebody');
			await press(page, 'Go on');
		}),
		problem('sign-in with pictures: one twice', async (page) => {
			await press(page, 'kite');
			await press(page, 'kite');
		}),
		problem('sign-in with pictures: wrong', async (page) => {
			for (const picture of ['boat', 'moon', 'drum']) await press(page, picture);
		}),
		look('sign-in with pictures: rested', to('/sign-in/pictures?rested=1')),
		look('sign-in with pictures: kept', to('/sign-in/pictures?rested=kept')),
		look('leaving-fast', to('/leaving-fast')),
		look('help', to('/help')),
		look('rights', to('/rights')),
		look('privacy', to('/privacy')),
		look('shared-phone', to('/shared-phone')),
		look('accessibility', to('/accessibility')),
		look('404', to('/nowhere'), 404),
		look('404: an address that no browser makes', to('/%E0'), 404),
		look(
			'405: a form where none is',
			async (page, site) => {
				await page.goto(`${site.origin}/help`);
				await post(page, '/help');
			},
			405
		),
		look(
			'413: too much in one go',
			async (page, site) => {
				await page.goto(`${site.origin}/sign-in`);
				await flood(page);
				await press(page, 'Sign in');
			},
			413
		),
		look('414: an address without end', to(`/help?${'x'.repeat(5000)}`), 414),
		...[400, 403, 411, 415, 421].map((status) => look(String(status), to(`/refused/${status}`), status))
	]
};

async function signInAs(page: Page, site: Site, name: string): Promise<void> {
	await page.goto(`${site.origin}/sign-in`);
	await page.getByLabel('Your name here').fill(name);
	await page.getByLabel('Your three words').fill(demoChildren.find((each) => each.name === name)!.words);
	await press(page, 'Sign in');
}

const item = (page: Page) => page.locator('.listed');
/** A letter of the list, by words that stand on its card. */
const letter = async (page: Page, site: Site, text: string | RegExp) => {
	await page.goto(`${site.origin}/sent`);
	await thenLoads(page, () => item(page).filter({ hasText: text }).first().getByRole('link').click());
	await reached(page, /^\/sent\/[\w-]+$/);
};

const childWalks: Walk[] = [
	{
		name: 'Sofia, with a letter and a sign-in of her own',
		door: 'child',
		begin: async (page, site) => {
			const words = await makeLetter(site, 'Sofia', 'priya');
			await makeSignIn(site, 'Sofia', 'otter9', 'red green blue');
			await typeCode(words)(page, site);
			await press(page, 'OK, go on');
		},
		looks: [
			look('ways: by a letter', to('/ways')),
			look('ways: by a sign-in', async (page, site) => {
				await page.context().clearCookies();
				await page.goto(`${site.origin}/sign-in`);
				await page.getByLabel('Your name here').fill('otter9');
				await page.getByLabel('Your three words').fill('red green blue');
				await press(page, 'Sign in');
				await press(page, 'OK, go on');
				await page.goto(`${site.origin}/ways`);
			}),
			look('ways: stop my own', (page) => follow(page, 'Stop this sign-in')),
			look('ways: stopped the letter', async (page, site) => {
				await page.goto(`${site.origin}/ways`);
				await press(page, 'Stop this letter');
			})
		]
	},
	{
		name: 'Zainab, 16, says everything',
		door: 'child',
		begin: child('Zainab'),
		looks: [
			look('home: no day for the review', to('/home')),
			look('review: no day', to('/review')),
			look('question: back, and kept', to('/send/views/well?kept')),
			look('just for: back, and kept', to('/send/views/just-for?kept')),
			question('helper'),
			problem('helper: name too long', async (page) => {
				await page.locator('input#name').fill('x'.repeat(maxLine + 1));
				await go(page);
			}),
			problem('helper: none of ours', async (page, site) => {
				await page.goto(`${site.origin}/send/views/helper`);
				await chooseNonsense(page);
				await go(page);
			}),
			{
				...question('well'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/helper`);
					await question('well').open(page, site);
				}
			},
			problem('well: too long', async (page) => {
				await words(page).fill(tooLong);
				await go(page);
			}),
			problem(
				'well: not saved',
				async (page, site) => {
					await words(page).fill('it is short now');
					await amid(site, 'draft_answer', () => go(page));
				},
				503
			),
			look(
				'well: too much in one go',
				async (page) => {
					await flood(page);
					await go(page);
				},
				413
			),
			look(
				'well: not foreseen',
				async (page, site) => {
					await page.goto(`${site.origin}/send/views/well`);
					await words(page).fill('it is short now');
					await amid(site, 'draft_answer', () => go(page), 'broken');
				},
				500
			),
			{
				...question('worries'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/well`);
					await question('worries').open(page, site);
				}
			},
			question('change'),
			question('topics'),
			problem('topics: none of ours', async (page) => {
				await chooseNonsense(page);
				await go(page);
			}),
			{
				...question('about-home'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/topics`);
					await question('about-home').open(page, site);
				}
			},
			problem('about-home: two problems', async (page) => {
				await chooseNonsense(page);
				await words(page).fill(tooLong);
				await go(page);
			}),
			{
				...question('about-family'),
				open: async (page, site) => {
					await page.goto(`${site.origin}/send/views/about-home`);
					await question('about-family').open(page, site);
				}
			},
			...questionsAfter('about-family'),
			problem('just-for: too long', async (page) => {
				await words(page).fill(tooLong);
				await press(page, /gets what I wrote here/);
			}),
			problem(
				'just-for: not saved',
				async (page, site) => {
					await words(page).fill('can you come and see me');
					await amid(site, 'contribution', () => press(page, /gets what I wrote here/));
				},
				503
			),
			look('check: full', async (page) => {
				await press(page, /gets what I wrote here/);
				await reached(page, /check$/);
			}),
			look('change an answer', async (page) => {
				await page.getByRole('checkbox').check();
				await press(page, /^Change.*Where you live/);
				await reached(page, /about-home$/);
			}),
			look('topics: answered', to('/send/views/topics')),
			look('helper: answered', to('/send/views/helper')),
			problem(
				'check: not sent',
				async (page, site) => {
					await page.goto(`${site.origin}/send/views/check`);
					await amid(site, 'contribution', () => press(page, /^Send to/));
				},
				503
			),
			look('receipt: full', async (page) => {
				await press(page, /^Send to/);
				await reached(page, /^\/receipt\//);
			}),
			look('sent: everything', (page) => follow(page, 'See what you sent')),
			look('sent list: with one that waits', to('/sent')),
			look('sent: late', (page, site) =>
				letter(page, site, /Who you are/).then(() => page.getByText('Do you want us to look into it?').waitFor())
			),
			look('sent: told that nobody replied', (page) => press(page, /has not replied/)),
			look('sent: urgent and answered', (page, site) => letter(page, site, /What worries you.*Feeling safe/))
		]
	},
	{
		name: 'Amara, who has an answer',
		door: 'child',
		begin: (page, site) => signInAs(page, site, 'Amara'),
		looks: [
			look('leaving-fast: signed in', (page) => reached(page, /^\/leaving-fast$/)),
			look(
				'leaving-fast: not foreseen',
				(page, site) => amid(site, 'way', () => press(page, 'OK, go on'), 'broken'),
				500
			),
			look(
				'leaving-fast: not now',
				async (page, site) => {
					await page.goto(`${site.origin}/leaving-fast`);
					await amid(site, 'way', () => press(page, 'OK, go on'));
				},
				503
			),
			look('home: an answer waits', async (page, site) => {
				await page.goto(`${site.origin}/leaving-fast`);
				await press(page, 'OK, go on');
				await page.getByText('wrote back to you').waitFor();
			}),
			look('review: in ten days', to('/review')),
			look('sent list: a new answer', to('/sent')),
			look('sent: not read yet', (page, site) => letter(page, site, 'Not read yet')),
			look('sent: a new answer', (page, site) => letter(page, site, 'New:')),
			problem('sent: nothing written back', (page) => press(page, /^Send to/)),
			problem('sent: written back too long', async (page) => {
				await words(page).fill(tooLong);
				await press(page, /^Send to/);
			}),
			problem(
				'sent: writing back not saved',
				async (page, site) => {
					await words(page).fill(longWords);
					await amid(site, 'message', () => press(page, /^Send to/));
				},
				503
			),
			look('sent: written back', (page) => press(page, /^Send to/)),
			look('404 for a child', to('/nowhere'), 404),
			look('404: a question that does not exist', to('/send/views/nowhere'), 404),
			look('404: a letter that is not mine', to('/sent/nowhere'), 404),
			look(
				'405 for a child',
				async (page, site) => {
					await page.goto(`${site.origin}/sent`);
					await post(page, '/sent');
				},
				405
			)
		]
	},
	{
		name: 'Kai, who needs help soon',
		door: 'child',
		begin: child('Kai'),
		looks: [
			look('home: tomorrow', to('/home')),
			look('sent: urgent and not read', (page, site) => letter(page, site, 'Not read yet')),
			look('sent: urgent, please do not use it', (page) => press(page, 'Please don’t use this')),
			look('check: with a tick', async (page, site) => {
				await sayOneThing(page, site, 'they are loud again');
				await page.getByRole('checkbox').check();
			}),
			look('receipt: urgent', async (page) => {
				await press(page, /^Send to/);
				await page.getByText('so it is at the top').waitFor();
			}),
			look('sent: answered and seen', (page, site) => letter(page, site, 'A question you want answered'))
		]
	},
	{
		name: 'Leo, whose check page has problems',
		door: 'child',
		begin: child('Leo'),
		looks: [
			look('question: changed', start),
			look('check: nothing said', async (page) => {
				await press(page, 'Skip this one');
				await press(page, 'I have said enough');
				await press(page, /gets what I wrote here/);
			}),
			problem('check: nothing to send', (page) => press(page, /^Send to/)),
			problem(
				'check: changed elsewhere',
				async (page, site) => {
					await sayOneThing(page, site, 'my bike');
					const other = await page.context().newPage();
					await other.goto(`${site.origin}/send/views/worries`);
					await words(other).fill('the dark');
					await go(other);
					await other.close();
					await press(page, /^Send to/);
				},
				409
			),
			problem(
				'check: another reader',
				async (page, site) => {
					await page.goto(`${site.origin}/send/views/check`);
					await page.locator('input[name=reader]').evaluate((input: HTMLInputElement) => (input.value = 'before'));
					await press(page, /^Send to/);
				},
				409
			),
			look('receipt: not urgent', (page) => press(page, /^Send to/)),
			look('check: a draft that is gone', to('/send/views/check'))
		]
	},
	{
		name: 'Erin, who sends all there is',
		door: 'child',
		begin: (page, site) => signInChild(page, site, 'Erin'),
		looks: [
			...Object.entries(others).flatMap(ofJourney),
			look('review: with wishes', to('/review')),
			look('sent list: of every kind', to('/sent'))
		]
	},
	{
		name: 'Ana, who stopped halfway',
		door: 'child',
		begin: child('Ana'),
		looks: [
			look('home: a draft', to('/home')),
			look('review: a draft', to('/review')),
			look('sent: please do not use it', (page, site) => letter(page, site, 'You asked us not to use this'))
		]
	},
	{
		name: 'Niamh, who has no officer',
		door: 'child',
		begin: child('Niamh'),
		looks: [
			look('home: no officer', to('/home')),
			look('review: no officer', to('/review')),
			look('question: no officer', start),
			look('just-for: no officer', async (page) => {
				await press(page, 'Skip this one');
				await words(page).fill('eggs');
				await press(page, 'I have said enough');
			}),
			look('check: no officer', (page) => press(page, /gets what I wrote here/)),
			look('receipt: no officer', (page) => press(page, /^Send to/)),
			look('sent: no officer', (page) => follow(page, 'See what you sent'))
		]
	},
	{
		name: 'Callum, who was made to write',
		door: 'child',
		begin: child('Callum'),
		looks: [
			look('sent: someone made me', (page, site) => letter(page, site, 'What is going well')),
			look('made me: who', (page) => follow(page, 'Someone made me write this')),
			problem('made me: nobody named', (page) => press(page, 'Send this')),
			look('sent: someone made me, again', (page) => press(page, 'I do not want to say who')),
			look('sent: all marks', async (page) => {
				await press(page, 'Please don’t use this');
				await press(page, 'I did not write this');
			})
		]
	},
	{
		name: 'Mason, who talks with the officer',
		door: 'child',
		begin: child('Mason'),
		looks: [look('sent: a talk', (page, site) => letter(page, site, 'A question you want answered'))]
	},
	{
		name: 'somebody new',
		door: 'child',
		begin: async (page, site) => {
			const { child: name, words: three, officer } = newcomer;
			await runWith(site, 'tests/support/newcomer.ts', officer, newcomerEmail, name, three);
			await page.goto(`${site.origin}/sign-in`);
			await page.getByLabel('Your name here').fill(name);
			await page.getByLabel('Your three words').fill(three);
			await press(page, 'Sign in');
			await press(page, 'OK, go on');
		},
		looks: [
			look('home: no review', to('/home')),
			look('review: none', to('/review')),
			look('sent list: empty', async (page, site) => {
				await page.goto(`${site.origin}/sent`);
				await page.getByText('You have not sent anything yet').waitFor();
			})
		]
	},
	{
		name: 'Sofia, who makes her own way in',
		door: 'child',
		begin: async (page, site) => {
			const words = await makeLetter(site, 'Sofia', 'priya.nair');
			await typeCode(words)(page, site);
			await press(page, 'OK, go on');
		},
		looks: [
			look('home: by a letter', to('/home')),
			look('way in: why', (page) => follow(page, 'Make your own way in')),
			look('way in: name', (page) => follow(page, 'Start')),
			problem('way in: somebody’s name', async (page) => {
				await page.getByLabel('Your name here').fill('Amara');
				await press(page, 'Go on');
			}),
			look('way in: how', async (page) => {
				await page.getByLabel('Your name here').fill('blue 7');
				await press(page, 'Go on');
			}),
			look('way in: words', (page) => follow(page, 'Three words')),
			problem('way in: not three words', (page) => press(page, 'Take my words')),
			look('way in: words again', (page) => press(page, 'Take these words')),
			problem('way in: other words', (page) => press(page, 'Go on')),
			look('way in: pictures', to('/way-in/pictures?at=1')),
			look('way in: pictures again', async (page) => {
				for (const picture of ['kite', 'boat', 'moon', 'drum']) await press(page, picture);
			}),
			problem('way in: other pictures', async (page) => {
				for (const picture of ['kite', 'boat', 'moon', 'bus']) await press(page, picture);
			}),
			look('way in: made', async (page) => {
				for (const picture of ['kite', 'boat', 'moon', 'drum']) await press(page, picture);
				await reached(page, /made$/);
			})
		]
	},
	{
		name: 'Idris, on the day of the review',
		door: 'child',
		at: Date.parse('2026-11-18T09:00:00Z'),
		begin: child('Idris'),
		looks: [look('home: today', to('/home'))]
	},
	{
		name: 'Tomasz, who has two meetings soon',
		door: 'child',
		begin: child('Tomasz'),
		looks: [
			look('review: which meeting', to('/review')),
			look('review: a meeting picked', (page) => press(page, /^Your review/)),
			look('check: for which meeting', (page, site) => sayOneThing(page, site, 'noodles'))
		]
	},
	{
		name: 'Ana, a week after the review',
		door: 'child',
		at: Date.parse('2026-11-20T09:00:00Z'),
		begin: child('Ana'),
		looks: [
			look('home: one question', async (page, site) => {
				await page.goto(`${site.origin}/home`);
				await page.getByText('Have you been told what was decided?').waitFor();
			}),
			look('got: decisions', (page) => follow(page, /Have you been told/)),
			problem('got: nothing picked', (page) => press(page, 'Send my answer')),
			problem(
				'got: not saved',
				async (page, site) => {
					await page.getByLabel('Yes').check();
					await amid(site, 'got', () => press(page, 'Send my answer'));
				},
				503
			),
			look('got: thank you', async (page) => {
				await page.getByLabel('Yes').check();
				await press(page, 'Send my answer');
				await page.getByText('Good that you told us').waitFor();
			})
		]
	},
	{
		name: 'Harvey, who is asked about an advocate',
		door: 'child',
		begin: child('Harvey'),
		looks: [
			look('home: an advocate asks', to('/home')),
			look('settings: an advocate waits', (page) => follow(page, 'My settings')),
			look('settings: an advocate asks', (page) => follow(page, /Say yes or no/)),
			problem('settings: yes, not now', (page, site) => amid(site, 'permission', () => press(page, 'Yes')), 503),
			look('settings: yes', (page) => press(page, 'Yes')),
			look('settings: let in', (page) => follow(page, 'Let someone in')),
			problem('settings: nobody picked', (page) => press(page, 'Let them in')),
			look('settings: two are in', async (page) => {
				await page.getByLabel('Grace Adeyemi').check();
				await press(page, 'Let them in');
			}),
			look('settings: nobody left to let in', to('/settings/let-in')),
			look('settings: ended', async (page, site) => {
				await page.goto(`${site.origin}/settings`);
				await press(page, 'Grace Adeyemi cannot send for me any more');
			})
		]
	},
	{
		name: 'Mei, at night',
		door: 'child',
		at: Date.parse('2026-11-21T22:00:00Z'),
		begin: child('Mei'),
		looks: [
			look('check: at night', (page, site) => sayOneThing(page, site, 'noodles')),
			look('receipt: at night', (page) => press(page, /^Send to/))
		]
	}
];

const row = (page: Page, ...texts: (string | RegExp)[]): Locator =>
	texts.reduce<Locator>((rows, hasText) => rows.filter({ hasText }), page.locator('.row'));
/** An item of the inbox, by words that stand in its row. */
const openRow =
	(path: string, ...texts: (string | RegExp)[]) =>
	async (page: Page, site: Site) => {
		await page.goto(site.origin + path);
		const found = row(page, ...texts).first();
		await thenLoads(page, () => found.getByRole('link').click());
		await reached(page, new RegExp(`^${path}/[\\w-]+$`));
	};
const openItem = (...texts: (string | RegExp)[]) => openRow('/inbox', ...texts);
const invitationLink = async (site: Site) =>
	(await runWith(site, 'src/commands/person.ts', '--manager', demoStaff[0]!.email)).trim().split('\n').at(-1)!;

const passwordOf = (adult: string) => demoStaff.find(({ name }) => name === adult)!.password!;

/** Who is invited while the pages are looked at. */
const invitee = { name: 'Lena Ford', email: 'lena.ford@wrenvoices.example', password: 'quiet-otters-at-ten' };
/** The address in the last mail to them. */
async function mailedLink({ mails }: Site): Promise<string> {
	const links = () =>
		mails
			.filter(({ to }) => to.includes(invitee.email))
			.map(({ raw }) => /http:\S+\/staff\/invitation\/[\w-]+/.exec(raw.replaceAll('=\r\n', ''))?.[0]);
	await expect.poll(() => links().length).toBeGreaterThan(0);
	return links().at(-1)!;
}

/** Chooses a file and gives it. */
async function giveFile(page: Page, text: string | Buffer): Promise<void> {
	await page
		.getByLabel('The file')
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await press(page, 'Check the file');
}

const staffWalks: Walk[] = [
	{
		name: 'an adult at the door',
		door: 'staff',
		looks: [
			look('staff sign-in', to('/staff/sign-in')),
			problem('staff sign-in: wrong', async (page) => {
				await page.getByLabel('Email').fill('nobody@wrenshire.example');
				await page.getByLabel('Password').fill('nothing');
				await press(page, 'Sign in');
			}),
			problem(
				'staff sign-in: not now',
				async (page, site) => {
					await page.getByLabel('Email').fill(demoStaff[0]!.email);
					await page.getByLabel('Password').fill(demoStaff[0]!.password!);
					await amid(site, 'halfway', () => press(page, 'Sign in'));
				},
				503
			),
			look('staff sign-in: rested', to('/staff/sign-in?rested=1')),
			look('staff sign-in: not saved', to('/staff/sign-in?rested=unsaved')),
			look('staff sign-in: too late', to('/staff/sign-in?late')),
			...['again', 'cancelled', 'down', 'unknown'].map((reason) =>
				look(`staff sign-in: ${reason} with the account`, to(`/staff/sign-in?account=${reason}`))
			),
			look('forgotten', (page) => follow(page, 'Choose a new one')),
			problem('forgotten: no email', (page) => press(page, 'Send me the link')),
			look('forgotten: asked', async (page) => {
				await page.getByLabel('Email').fill('nobody@wrenshire.example');
				await press(page, 'Send me the link');
			}),
			look('invitation: a link that is gone', to('/staff/invitation/nowhere'), 404),
			look('invitation', async (page, site) => page.goto(await invitationLink(site))),
			look('password', (page) => press(page, 'Go on')),
			look('password: shown', (page) => follow(page, 'Show what I type')),
			problem('password: too short', async (page) => {
				await page.getByLabel('Password').fill('short');
				await press(page, 'Set my password');
			}),
			problem('password: too long', async (page) => {
				await page.getByLabel('Password').fill('x'.repeat(201));
				await press(page, 'Set my password');
			})
		]
	},
	{
		name: 'an officer with a full inbox',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'jo.bell'),
		looks: [
			look('inbox: full', to('/inbox')),
			...['urgent', 'unread', 'unanswered', 'due', 'soon'].map((show) =>
				look(`inbox: ${show}`, to(`/inbox?show=${show}`))
			),
			look('inbox: one child, one kind', async (page, site) => {
				await page.goto(`${site.origin}/inbox`);
				await page.getByLabel('Child').selectOption('Amara');
				await page.getByLabel('Type').selectOption({ index: 1 });
				await press(page, 'Show');
			}),
			look('inbox: nothing fits', async (page) => {
				await page.getByLabel('Child').selectOption('Leo');
				await page.getByLabel('Type').selectOption({ index: 2 });
				await press(page, 'Show');
			}),
			look('item: urgent', openItem('Kai', 'Urgent')),
			problem('item: urgent, nothing written', (page) => writeDown(page, 'What I did')),
			problem('item: urgent, too long', async (page) => {
				await page.locator('#did').fill(tooLong);
				await writeDown(page, 'What I did');
			}),
			look('item: urgent, acted on', async (page) => {
				await page.locator('#did').fill('Rang Maria at 10:05. Kai is safe.');
				await writeDown(page, 'What I did');
			}),
			look('item: not read before', openItem('Amara', 'Not read:', /jollof|Views/)),
			problem('item: no reply written', (page) => press(page, 'Send reply')),
			problem('item: reply too long', async (page) => {
				await words(page).fill(tooLong);
				await press(page, 'Send reply');
			}),
			problem(
				'item: reply not saved',
				async (page, site) => {
					await words(page).fill(longWords);
					await amid(site, 'message', () => press(page, 'Send reply'));
				},
				503
			),
			look('item: replied', (page) => press(page, 'Send reply')),
			look('item: just for the officer', openItem('Amara', 'Just for you')),
			problem('item: talk without a day', (page) => writeDown(page, /^I talked with/)),
			problem('item: talk on a day to come', async (page) => {
				await page.locator('#day').fill('2027-01-01');
				await writeDown(page, /^I talked with/);
			}),
			problem('item: notes too long', async (page) => {
				await page.locator('#day').fill('2026-11-16');
				await page.locator('#notes').fill(tooLong);
				await writeDown(page, /^I talked with/);
			}),
			look('item: talked', async (page) => {
				await page.locator('#notes').fill(longWords);
				await writeDown(page, /^I talked with/);
			}),
			look('item: talked about before', openItem('Mason', 'Just for you')),
			look('item: a thread', openItem('Mason', 'stay with Pat')),
			look('item: typed by somebody', openItem('Ruby', 'hamster')),
			look('item: please do not use it', openItem('Ana', 'Please do not use this')),
			look('item: I did not write this', openItem('Ruby', 'I did not write this')),
			look('item: someone made me', openItem('Callum', 'someone made me')),
			look('item: told that nobody replied', openItem('Callum', 'nobody has replied')),
			look('item: late', openItem('Zainab', 'Reply was due')),
			look('item: urgent, acted on and answered', openItem('Zainab', 'Ticked')),
			look('item: to tell in person', async (page, site) => {
				await page.goto(`${site.origin}/inbox`);
				await page
					.locator('details', { hasText: 'Tell them in person' })
					.evaluate((fold) => fold.setAttribute('open', ''));
				await thenLoads(page, () => page.locator('details a[href^="/inbox/"]').first().click());
			}),
			problem('item: told, without a day', (page) => writeDown(page, /has not seen the answer yet/)),
			look('item: told', async (page) => {
				await page.locator('#tellDay').fill('2026-11-16');
				await writeDown(page, /has not seen the answer yet/);
			}),
			look('item: one that is not mine', to('/inbox/nowhere'), 404)
		]
	},
	{
		name: 'a manager who imports lists',
		door: 'staff',
		begin: async (page, site) => {
			// It stands still: what is at work is at work.
			await site.holdAt(tuesdayMorning);
			await signInStaff(page, site, 'helen');
		},
		looks: [
			look('import: nothing yet', to('/manage/import')),
			problem('import: no file', async (page) => press(page, 'Check the file')),
			problem('import: headings that are not ours', async (page) => {
				await giveFile(page, 'child number,name,who,phone\n20401,Nan,aunt,01632');
			}),
			look('import: columns', async (page, site) => {
				await page.goto(`${site.origin}/manage/import`);
				for (const summary of await page.locator('summary').all()) await summary.click();
			}),
			look('import: wrong rows', async (page) => {
				await giveFile(page, fileOf('children', [['20401', 'Wren', '31/13/2014', 'nobody@wrenshire.example', '']]));
			}),
			look('import: rows to add and to change', async (page, site) => {
				await page.goto(`${site.origin}/manage/import`);
				const rows = [
					['20401', newcomer.child, '31/12/2014', '', ''],
					['W-1', newcomer.child, '31/12/2014', 'jo.bell@wrenshire.example', '2026-01-02']
				];
				await giveFile(page, fileOf('children', rows));
			}),
			look('import: at work', async (page, site) => {
				setImporting(site);
				await page.reload();
			}),
			look('import: files', to('/manage/import')),
			look('import: broke off', async (page, site) => {
				await site.holdAt(tuesdayMorning + 60_000);
				await follow(page, /^Children: .* given at /);
			}),
			look('import: done', async (page, site) => {
				await press(page, 'Import');
				await expect
					.poll(() => rowsOf(site, "SELECT id FROM upload WHERE state = 'done' AND added = 1").length)
					.toBe(1);
				await page.reload();
			}),
			look('new child', to('/manage/children/new')),
			problem('new child: nothing filled in', (page) => press(page, 'Add the child')),
			look('new child: added', async (page) => {
				await page.getByLabel('Your own number').fill('W-2');
				await page.getByLabel('What the child is called').fill(newcomer.child);
				await page.getByLabel('Birthday').fill('2015-03-04');
				await press(page, 'Add the child');
			})
		]
	},
	{
		name: 'an officer’s own account',
		door: 'staff',
		begin: async (page, site) => {
			await signInStaff(page, site, 'priya');
			await staffCookie(site, 'priya');
		},
		looks: [
			look('account: two browsers', to('/account')),
			look('account: the other signed out', (page) => press(page, 'Sign out everywhere else')),
			look('account: password', (page) => follow(page, 'Choose a new password')),
			problem('account: password, nothing filled in', (page) => press(page, 'Set my new password')),
			problem('account: password, not the present one', async (page) => {
				await page.getByLabel('Your password now').fill('not-the-password');
				await page.getByLabel('Your new password').fill(invitee.password);
				await press(page, 'Set my new password');
			}),
			look('account: app', to('/account/app')),
			problem('account: app, not the password', (page) => press(page, 'Go on')),
			look('account: app, added', async (page) => {
				await page.getByLabel('Your password').fill(passwordOf('Priya Nair'));
				await press(page, 'Go on');
			}),
			look('account: codes', to('/account/codes')),
			look('account: codes to keep', async (page) => {
				await page.getByLabel('Your password').fill(passwordOf('Priya Nair'));
				await press(page, 'Make ten new codes');
			}),
			look('account: codes kept', (page) => press(page, 'I have kept them'))
		]
	},
	{
		name: 'an advocate who sets up an account',
		door: 'staff',
		begin: async (page, site) => {
			await site.holdAt(tuesdayMorning);
			await signInStaff(page, site, 'helen');
			await page.goto(`${site.origin}/manage/people/advocates`);
		},
		looks: [
			problem('advocates: nothing filled in', async (page) => press(page, 'Add them and send the invitation')),
			look('advocates: invited', async (page) => {
				await page.getByLabel('Name', { exact: true }).fill(invitee.name);
				await page.getByLabel('Email').fill(invitee.email);
				await press(page, 'Add them and send the invitation');
			}),
			look('advocates: everything open', async (page, site) => {
				await page.goto(`${site.origin}/manage/people/advocates`);
				for (const summary of await page.locator('summary').all()) await summary.click();
			}),
			look('person: has left', async (page, site) => {
				await page.goto(`${site.origin}/manage/people`);
				await page.locator('main').getByText('Accounts that have ended').click();
				await follow(page, 'Anita Shah');
			}),
			look('invitation: an advocate’s', async (page, site) => {
				await press(page, 'Sign out');
				await page.goto(await mailedLink(site));
			}),
			look('app', async (page) => {
				await press(page, 'Begin');
				await page.getByLabel('Password').fill(invitee.password);
				await press(page, 'Set my password');
			}),
			problem('app: wrong code', async (page) => {
				await page.getByLabel('The code that the app shows').fill('000000');
				await press(page, 'Add it');
			}),
			look('codes to keep', async (page) => {
				const seed = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
				const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: tuesdayMorning });
				await page.getByLabel('The code that the app shows').fill(code);
				await press(page, 'Add it');
			}),
			look('for: nobody yet', (page) => press(page, 'I have kept them: go on')),
			look('code', async (page) => {
				await press(page, 'Sign out');
				await page.getByLabel('Email').fill(invitee.email);
				await page.getByLabel('Password').fill(invitee.password);
				await press(page, 'Sign in');
			}),
			problem('code: wrong', async (page) => {
				await page.getByLabel('Code').fill('000000');
				await press(page, 'Sign in');
			}),
			look('for: one child', async (page, site) => {
				const [name = '', value = ''] = advocateCookie(site, 'tom').split('=');
				await page.context().addCookies([{ name, value, url: site.origin }]);
				await page.goto(`${site.origin}/for`);
			})
		]
	},
	{
		name: 'an officer and who may send for a child',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'jo.bell'),
		looks: [
			look('child: who may send, all open', async (page, site) => {
				await page.goto(`${site.origin}/children/${childId(site, 'Ruby')}`);
				for (const summary of await page.locator('#advocates summary').all()) await summary.click();
			}),
			problem('child: nobody chosen', (page) => press(page, 'Ask Ruby')),
			look('child: cannot tell us', async (page) => {
				await page.locator('summary', { hasText: 'Ruby cannot tell us' }).click();
				const form = page.getByRole('form', { name: 'Ruby cannot tell us what they want' });
				await form.getByLabel('Grace Adeyemi').check();
				await form.getByLabel('Why?').fill('She does not talk yet.');
				await thenLoads(page, () => form.getByRole('button').click());
			})
		]
	},
	{
		name: 'the manager',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('overview', to('/manage')),
			look('letters and take-up', to('/manage/letters')),
			look('letters and take-up of one officer', (page) => follow(page, 'Omar Aziz')),
			look('manage inbox', to('/manage/inbox')),
			look('manage inbox: urgent, none', to('/manage/inbox?show=urgent')),
			look('manage item: no officer yet', openRow('/manage/inbox', 'Niamh', 'No reviewing officer yet')),
			look('manage item: nobody has replied', openRow('/manage/inbox', 'Callum')),
			problem('manage item: no reply written', (page) => press(page, 'Send reply')),
			look('sign-ins to confirm', async (page, site) => {
				await makeConfirmed(site, 'Kai', 'moon9', 'red green blue');
				await page.goto(`${site.origin}/manage/ways`);
			}),
			look('a sign-in to confirm', (page) => follow(page, /^Kai: sign-in made on/)),
			problem('a sign-in to confirm: no day', (page) => press(page, 'Confirm')),
			look('people', to('/manage/people')),
			problem('people: nobody named', (page) => press(page, 'Add them and send the invitation')),
			look('person: away, and so is the cover, all open', async (page, site) => {
				await page.goto(`${site.origin}/manage/people`);
				await follow(page, 'Nick Farrow');
				for (const summary of await page.locator('summary').all()) await summary.click();
			}),
			problem('person: ends without a next officer', (page) =>
				thenLoads(page, () => page.locator('#end').getByRole('button').click())
			)
		]
	},
	{
		name: 'an officer who is away',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'nick.farrow'),
		looks: [
			look('inbox: away', to('/inbox')),
			look('away', to('/away')),
			problem('away: the wrong way round', async (page) => {
				await page.getByLabel('Last day away').fill('2026-11-01');
				await thenLoads(page, () => page.getByRole('form', { name: 'Change the days' }).getByRole('button').click());
			})
		]
	},
	{
		name: 'the manager and every child',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('all children', to('/manage/children')),
			problem('all children: nothing typed', (page) => press(page, 'Find')),
			look('all children: nobody found', async (page) => {
				await page.getByLabel('Find a child').fill('zzz');
				await press(page, 'Find');
			}),
			look('all children: found', async (page) => {
				await page.getByLabel('Find a child').fill('jo bell');
				await press(page, 'Find');
			}),
			look('all children: without an officer', to('/manage/children?officer=none')),
			look('any child: theirs to read', (page) => follow(page, 'Niamh'))
		]
	},
	{
		name: 'the manager and one child',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('any child', async (page, site) => {
				await page.goto(`${site.origin}/manage/children/${childId(site, 'Tia')}`);
			}),
			problem('any child: no officer chosen', (page) => press(page, 'Change the reviewing officer')),
			look('look: at a complaint', async (page, site) => {
				await page.goto(`${site.origin}/manage/look/${itemsOf(site, 'Tia', "kind = 'complaint'")[0]}`);
				await words(page).fill('I want to be sure that you get an answer.');
				await press(page, 'Look at it');
			}),
			look('any child: moved to the team', async (page) => {
				await follow(page, 'Back to Tia');
				await page.locator('select').selectOption('none');
				await press(page, 'Change the reviewing officer');
			})
		]
	},
	{
		name: 'a manager who looks at a plan',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'helen'),
		looks: [
			look('look: why?', async (page, site) => {
				await page.goto(`${site.origin}/manage/look/${itemsOf(site, 'Amara', "kind = 'plan'")[0]}`);
			}),
			problem('look: no reason', (page) => press(page, 'Look at it')),
			look('look: at a plan', async (page) => {
				await words(page).fill(longWords);
				await press(page, 'Look at it');
			})
		]
	},
	{
		name: 'a child who has another officer, and whom a manager looked at',
		door: 'child',
		begin: async (page, site) => {
			await signInStaff(page, site, 'helen');
			await page.goto(`${site.origin}/manage/look/${itemsOf(site, 'Mei', "kind = 'views'")[0]}`);
			await words(page).fill(longWords);
			await press(page, 'Look at it');
			await page.goto(`${site.origin}/manage/children/${childId(site, 'Mei')}`);
			await page.locator('select').selectOption({ label: 'Priya Nair' });
			await press(page, 'Change the reviewing officer');
			await press(page, 'Sign out');
			await signInChild(page, site, 'Mei');
		},
		looks: [
			look('home: another officer, and a manager looked', to('/home')),
			look('sent: a manager looked', (page) => follow(page, /^A manager, Helen Marsh/)),
			look('home: no officer', async (page, site) => {
				await press(page, 'Sign out');
				await signInStaff(page, site, 'helen');
				await page.goto(`${site.origin}/manage/children/${childId(site, 'Mei')}`);
				await page.locator('select').selectOption('none');
				await press(page, 'Change the reviewing officer');
				await press(page, 'Sign out');
				await signInChild(page, site, 'Mei');
			})
		]
	},
	{
		name: 'an officer and the reviews',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'jo.bell'),
		looks: [
			look('reviews', to('/reviews')),
			look('letters: to make', to('/reviews/letters')),
			look('letters: to print', (page) => press(page, /^Make \d+ letters$/)),
			look('letter: to give', (page) => follow(page, /, review on /)),
			look('letter: given', (page) => press(page, /^I have given it/)),
			look('ways of a child', async (page, site) => {
				await makeSignIn(site, 'Amara', 'kite9', 'red green blue');
				await page.goto(`${site.origin}/children/${childId(site, 'Amara')}/ways`);
			}),
			problem('ways of a child: no day', (page) => press(page, 'Confirm')),
			look('ways of a child: confirmed', async (page) => {
				await page.locator('#confirmDay').fill('2026-11-17');
				await page.locator('#how').fill(longWords);
				await page.locator('#room').check();
				await press(page, 'Confirm');
			}),
			look('letter: none', async (page, site) => page.goto(`${site.origin}/children/${childId(site, 'Mason')}/letter`)),
			look('reviews: again', to('/reviews')),
			look('review', (page) => thenLoads(page, () => page.locator('main .row a[href^="/reviews/"]').first().click())),
			look('sheet', (page) => thenLoads(page, () => page.locator('main a[href$="/sheet"]').first().click())),
			look('children', to('/children')),
			look('child', (page) => thenLoads(page, () => page.locator('main a[href^="/children/"]').first().click())),
			look('write down: complaint', (page) =>
				thenLoads(page, () => page.locator('main a[href$="/write/complaint"]').click())
			),
			problem('write down: nothing', (page) => press(page, /^Send it for/)),
			look('write down: views', async (page) => {
				await page.goBack();
				await page.goBack();
				await thenLoads(page, () => page.locator('main a[href$="/write/views"]').click());
			}),
			look('write down: plan', async (page) => {
				await page.goBack();
				await thenLoads(page, () => page.locator('main a[href$="/write/plan"]').click());
			})
		]
	},
	{
		name: 'the complaints people',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'rashid'),
		looks: [
			look('complaints', to('/complaints')),
			look('complaint', (page) => thenLoads(page, () => page.locator('.row a[href^="/complaints/"]').first().click()))
		]
	},
	{
		name: 'the duty people',
		door: 'staff',
		begin: (page, site) => signInStaff(page, site, 'colin'),
		looks: [look('duty: nothing climbed', to('/duty'))]
	},
	{
		name: 'an officer with nothing',
		door: 'staff',
		begin: async (page, site) => {
			const other = {
				child: 'Robin',
				words: 'red green blue',
				officer: 'Ned Ware',
				email: 'ned.ware@wrenshire.example'
			};
			await runWith(site, 'tests/support/newcomer.ts', other.officer, other.email, other.child, other.words);
			await signInStaff(page, site, other.email);
		},
		looks: [look('inbox: empty', to('/inbox'))]
	}
];

/** An advocate's pages look as a child's do, and keep the same rules. */
const advocateWalk: Walk = {
	name: 'an advocate',
	door: 'child',
	begin: (page, site) => comeAsAdvocate(page, site, 'grace.adeyemi'),
	looks: [
		look('for', to('/for')),
		look('for: one child', (page) => follow(page, 'Zainab')),
		look('for: sent and answered', (page) => follow(page, /^A message, sent on/)),
		look('for: first question', async (page) => {
			await page.goBack();
			await follow(page, /What they think/);
		}),
		problem('for: too long', async (page) => {
			await words(page).fill(tooLong);
			await go(page);
		}),
		look('for: check', async (page) => {
			await words(page).fill('I like my tutor.');
			await press(page, 'Save and go on');
			await press(page, /^I have said enough/);
		}),
		problem('for: check, not asked yet', (page) => press(page, /^Send for/)),
		look('for: sent', async (page) => {
			await page.getByLabel('told me').check();
			await page.getByLabel('Not yet', { exact: true }).check();
			await page.locator('#comment').fill('Said twice.');
			await press(page, /^Send for/);
		}),
		look('for: begun', async (page) => {
			await follow(page, 'Back');
			await follow(page, /Where, when and who/);
			await press(page, 'Save and go on');
			await page.goto(new URL('/for', page.url()).href);
		}),
		look('for: ended', async (page, site) => {
			await endSending(site, 'Zainab');
			await follow(page, /^Begun/);
		}),
		look('for: nobody', to('/for'))
	]
};

/** Every walk. Staff come last: what they open is read from then on. */
export const walks: readonly Walk[] = [publicWalk, ...childWalks, advocateWalk, ...staffWalks];

/** A look that was reached, and the answer that the page came with. */
export interface Reached {
	look: Look;
	walk: Walk;
	response: Response;
}

/** Goes along a walk and calls `visit` at each look, once it is sure to be the page that was meant. */
export async function walkAlong(
	page: Page,
	site: Site,
	walk: Walk,
	visit: (at: Reached) => Promise<void>
): Promise<void> {
	let response: Response | undefined;
	page.on('response', (each) => {
		const request = each.request();
		if (request.isNavigationRequest() && each.frame() === page.mainFrame()) response = each;
	});
	await site.moveTo(walk.at ?? tuesdayMorning);
	await walk.begin?.(page, site);
	for (const look of walk.looks) {
		await test.step(look.name, async () => {
			await look.open(page, site);
			await page.waitForLoadState();
			expect(response?.status(), `${look.name}: status of ${page.url()}`).toBe(look.status);
			const summaries = await page.locator('#problems').count();
			expect(summaries, `${look.name}: a summary of problems`).toBe(look.isProblem ? 1 : 0);
			await visit({ look, walk, response: response! });
		});
	}
}
