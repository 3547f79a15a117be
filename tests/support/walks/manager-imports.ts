/** A manager who brings lists in. */
import { expect, type Page } from '@playwright/test';
import { rowsOf, setImporting } from '../database.ts';
import { fileOf } from '../import-files.ts';
import { newcomer } from '../names-in-data.ts';
import { signInStaff } from '../people.ts';
import { tuesdayMorning } from '../site.ts';
import { follow, press, to } from './acts.ts';
import { look, problem, type Walk } from './walk.ts';

/** Chooses a file and gives it. */
async function giveFile(page: Page, text: string | Buffer): Promise<void> {
	await page
		.getByLabel('The file')
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await press(page, 'Check the file');
}

export const managerImports: Walk[] = [
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
	}
];
