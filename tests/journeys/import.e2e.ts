/** A council is set up from lists: a template, a wrong cell, all of it or nothing, and once more. Without JavaScript. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { columns, templateOf } from '../../src/lib/server/imports/lists.ts';
import { readTable } from '../../src/lib/server/imports/read.ts';
import { adultId, rowsOf, setImporting } from '../support/database.ts';
import { fileOf } from '../support/import-files.ts';
import { ownSite } from '../support/own-site.ts';
import { tuesdayMorning } from '../support/site.ts';
import { adult, heading, press } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const site = ownSite();

/** Downloads the template of a list, and fills it in as a spreadsheet would. */
async function fillIn(page: Page, button: string, rows: string[][]): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: button }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^say-so-\w+\.csv$/);
	const [headings = ''] = readFileSync(await download.path(), 'utf8').split('\r\n');
	return Buffer.from([headings, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(','))].join('\r\n'));
}

async function give(page: Page, buffer: Buffer): Promise<void> {
	await page.goto(`${site().origin}/manage/import`);
	// Told by what is in it, whatever it is called.
	await page.getByLabel('The file').setInputFiles({ name: 'list.xlsx', mimeType: 'application/zip', buffer });
	await press(page, 'Check the file');
}

/** Presses, and waits until it is done: the page asks again by itself, without JavaScript. */
async function importIt(page: Page, button: RegExp): Promise<void> {
	await page.getByRole('button', { name: button }).click();
	await expect(heading(page)).toHaveText(/^Imported/);
}

const counts = (page: Page) => page.locator('.counts').innerText();
const sam = ['Sam Rook', 'sam.rook@wrenshire.example', 'officer', 'helen.marsh@wrenshire.example'];

test('officers and children from a template; a wrong cell is said by line; the same again changes nothing', async ({
	browser
}) => {
	const manager = await adult(browser, site(), 'helen.marsh');
	await manager.setViewportSize({ width: 1280, height: 900 });
	await manager.goto(`${site().origin}/manage/import`);
	await give(manager, await fillIn(manager, 'Download the template for staff', [sam]));
	await importIt(manager, /^Import, and invite 1 person by email$/);
	await expect.poll(() => site().mails.filter(({ to }) => to.includes(sam[1]!)).length).toBe(1);

	await manager.goto(`${site().origin}/manage/import`);
	const row = ['W-77', 'Robin', '31/02/2014', sam[1]!, ''];
	const children = await fillIn(manager, 'Download the template for children', [['20401', 'Amara', '', '', ''], row]);
	await give(manager, children);
	await expect(heading(manager)).toHaveText('Check: Children');
	expect(await counts(manager)).toMatch(/Mistakes to put right\s+2/);
	const wrong = manager.locator('.file-rows li');
	// What to do stands under one another, whatever is in the cell.
	const left = async (n: number) => (await wrong.nth(n).locator('.to-do').boundingBox())!.x;
	expect(await left(0)).toBe(await left(1));
	await expect(wrong.nth(0)).toContainText('Line 2, birthday');
	await expect(wrong.nth(1)).toContainText('Line 3, birthday');
	await expect(wrong.nth(1)).toContainText('31/02/2014');
	await expect(wrong.nth(1)).toContainText('Write it as 31/12/2014 or 2014-12-31');
	await expect(manager.getByRole('button', { name: 'Import' })).toHaveCount(0);
	await manager.goto(`${site().origin}/manage/import`);
	const given = manager.getByRole('listitem').filter({ hasText: 'Children: 2 rows, given at' });
	await expect(given).toContainText('To put right: 2');
	await given.getByRole('link').click();
	await press(manager, 'Throw away');
	await expect(manager.getByRole('status')).toContainText('Nothing of it was written');

	const right = Buffer.from(
		String(children)
			.replace('31/02', '28/02')
			.replace(/"20401".*\r\n/, '')
	);
	await give(manager, right);
	expect(await counts(manager)).toMatch(/New\s+1\s+Would change\s+0/);
	await importIt(manager, /^Import$/);
	// The child is with the officer.
	const officers = 'SELECT officer_id AS id FROM child WHERE number_lookup IS NOT NULL ORDER BY rowid DESC LIMIT 1';
	expect(rowsOf<{ id: string }>(site(), officers)[0]!.id).toBe(adultId(site(), sam[1]!));

	const events = () => rowsOf(site(), 'SELECT seq FROM event').length;
	const before = events();
	for (const file of [right, fileOf('staff', [sam])]) {
		await give(manager, file);
		await expect(manager.getByText('Nothing to change: every row is so already.')).toBeVisible();
	}
	expect(events()).toBe(before);
	expect(site().mails.filter(({ to }) => to.includes(sam[1]!))).toHaveLength(1);
	for (const word of ['Robin', 'Sam Rook', 'sam.rook']) expect(site().log()).not.toContain(word);
	for (const { raw } of site().mails) expect(raw).not.toContain('Robin');
});

test('one child by a form, checked as a row is; the officer makes the first letter', async ({ browser }) => {
	const manager = await adult(browser, site(), 'helen.marsh');
	await manager.goto(`${site().origin}/manage/children`);
	await manager.getByRole('link', { name: 'Add a child' }).click();
	// Each box is named, and all of them at once.
	await press(manager, 'Add the child');
	for (const what of ['number', 'name', 'birthday'])
		await expect(manager.locator('#problems')).toContainText(`Fill in the child’s ${what}.`);
	await manager.getByLabel('Your own number').fill('20402');
	await manager.getByLabel('What the child is called').fill('Finch');
	await manager.getByLabel('Birthday').fill('2015-03-04');
	await manager.getByLabel('Their reviewing officer').selectOption({ label: 'Priya Nair' });
	await press(manager, 'Add the child');
	await expect(manager.locator('#problems')).toContainText('Another child has this number.');
	await manager.getByLabel('Your own number').fill('W-88');
	await press(manager, 'Add the child');
	await expect(manager.getByRole('status')).toContainText('Finch is added. Priya Nair can make the letter now.');
	await expect(heading(manager)).toHaveText('Finch, 11');
	const officer = await adult(browser, site(), 'priya.nair');
	await officer.goto(`${site().origin}/children`);
	await expect(officer.getByRole('link', { name: 'Finch, 11' })).toBeVisible();
	// No review is planned, and the child never had a letter.
	await officer.goto(`${site().origin}/reviews/letters`);
	const letter = officer.locator('.letter', { hasText: 'Hello Finch,' });
	await expect(letter).toHaveCount(0);
	const make = officer.getByRole('button', { name: /^Make a letter for .+ who never had one$/ });
	await make.click();
	await expect(letter.locator('.letter-words b')).toHaveCount(4);
	await expect(make).toHaveCount(0);
});

test('a template is a file for Excel, with one made-up row', async ({ browser }) => {
	const manager = await adult(browser, site(), 'helen.marsh');
	const answer = await manager.request.get(`${site().origin}/manage/import/template/reviews`);
	expect(answer.headers()).toMatchObject({
		'content-type': 'text/csv; charset=utf-8',
		'content-disposition': 'attachment; filename="say-so-reviews.csv"',
		'cache-control': 'no-store'
	});
	const bytes = await answer.body();
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const { rows } = await readTable(String(bytes).slice(1));
	expect(rows.map(({ cells }) => Object.values(cells))).toEqual([templateOf('reviews')[1]]);
});

test('a name that begins like a formula comes in as text, and goes out so that no spreadsheet works it out', async ({
	browser
}) => {
	const manager = await adult(browser, site(), 'helen.marsh');
	const staff = ['=1+1', 'Ox;=1+1'].map((name, n) => [name, `ox.${n}@wrenshire.example`, 'officer', '']);
	// As a program writes it that guards nothing.
	const raw = (columns: object, rows: string[][]) =>
		Buffer.from([Object.values(columns), ...rows].map((row) => row.join(',')).join('\r\n'));
	await give(manager, raw(columns.staff, staff));
	await importIt(manager, /^Import, and invite 2 people by email$/);
	await give(
		manager,
		raw(
			columns.children,
			staff.map(([, email], n) => [`F-${n}`, 'Wren', '28/02/2014', email!, ''])
		)
	);
	await importIt(manager, /^Import$/);
	await manager.goto(`${site().origin}/manage/letters`);
	await expect(manager.getByRole('rowheader', { name: '=1+1', exact: true })).toBeVisible();
	const table = await (await manager.request.get(`${site().origin}/manage/letters.csv`)).text();
	const lines = table.split('\r\n');
	expect(lines[0]!.startsWith('\ufeffReviewing officer,')).toBe(true);
	expect(lines).toContain("'=1+1,1,1,1,0,0,0,0,0");
	expect(lines).toContain('"Ox;=1+1",1,1,1,0,0,0,0,0');
});

test('while it is at work the page says how far it is, and asks again by itself', async ({ browser }) => {
	await site().holdAt(tuesdayMorning);
	const manager = await adult(browser, site(), 'helen.marsh');
	await give(manager, fileOf('staff', [['Lu Wren', 'lu.wren@wrenshire.example', 'officer', '']]));
	const ask = () => manager.request.get(manager.url());
	expect((await ask()).headers()).not.toHaveProperty('refresh');
	setImporting(site());
	const answer = await ask();
	expect(answer.headers()).toMatchObject({ refresh: '2', 'cache-control': 'no-store' });
	await manager.setContent(await answer.text());
	const bar = manager.getByRole('progressbar', { name: 'How far it is' });
	await expect(bar).toHaveAttribute('value', '50');
	await expect(manager.getByRole('button', { name: 'Import' })).toHaveCount(0);
});
