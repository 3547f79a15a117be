/** An adult of the staff signs in by the form, with a password and a code of their app. JavaScript off. */
import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { ask, cookieOf } from '../support/ask.ts';
import { ownSite } from '../support/own-site.ts';
import { groupOf, listRoutes } from '../support/route-tree.ts';
import { tuesdayMorning } from '../support/site.ts';
import { heading, press } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const site = ownSite();
const minute = 60_000;
const jo = demoStaff.find(({ name }) => name === 'Jo Bell')!;
const codeOf = (seed: string, timestamp: number) =>
	new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp });

async function showPassword(page: Page, password: string): Promise<void> {
	await page.goto(`${site().origin}/staff/sign-in`);
	await page.getByLabel('Email').fill(jo.email);
	await page.getByLabel('Password').fill(password);
	await press(page, 'Sign in');
}

async function showCode(page: Page, code: string): Promise<void> {
	await page.getByLabel('Code').fill(code);
	await press(page, 'Sign in');
}

test('a password, a code that is wrong, one that is right; and the same one a second time', async ({ page }) => {
	await site().holdAt(tuesdayMorning);
	await showPassword(page, 'not-the-password');
	await expect(page.locator('#problems')).toContainText('could not be signed in with that email and password');
	await showPassword(page, jo.password!);
	await expect(heading(page)).toHaveText('Now the code of your app');
	await page.goto(`${site().origin}/inbox`);
	await expect(page).toHaveURL(/\/staff\/sign-in$/);
	await page.goto(`${site().origin}/staff/code`);
	await showCode(page, '000000');
	await expect(page.locator('#problems')).toContainText('That code did not work');
	await showCode(page, codeOf(jo.seed, tuesdayMorning));
	await expect(page).toHaveURL(`${site().origin}/inbox`);
	await press(page, 'Sign out');
	await showPassword(page, jo.password!);
	await showCode(page, codeOf(jo.seed, tuesdayMorning));
	await expect(page.locator('#problems')).toContainText('Each code works once');
	await site().holdAt(tuesdayMorning + minute);
	await showCode(page, codeOf(jo.seed, tuesdayMorning + minute));
	await expect(page).toHaveURL(`${site().origin}/inbox`);
});

test('who has shown the password alone opens no door', async () => {
	const shut = listRoutes().filter((route) => !['public', 'staff'].includes(groupOf(route)));
	expect(new Set(shut.map(groupOf)).size).toBeGreaterThan(5);
	const adults = demoStaff.filter(({ password }) => password);
	const ofEachRole = [...Map.groupBy(adults, ({ role }) => role).values()].map(([first]) => first!);
	expect(ofEachRole.map(({ role }) => role).sort()).toEqual(['complaints', 'duty', 'manager', 'officer']);
	const grace = { email: 'grace.adeyemi@wrenvoices.example', password: 'nine-spoons-in-july' };
	for (const { email, password = '' } of [...ofEachRole, grace]) {
		const shown = await ask(site().origin, { path: '/staff/sign-in', form: { email, password } });
		expect(shown.location).toBe('/staff/code');
		const cookie = cookieOf(shown);
		for (const { address, methods, actions } of shut) {
			const path = address.replaceAll(/\[\w+\]/g, 'views');
			for (const method of new Set([...methods, ...(actions.length ? ['POST'] : [])])) {
				const answer = await ask(site().origin, { path, cookie, method, ...(method === 'POST' ? { form: {} } : {}) });
				expect(answer.location, `${method} ${path} as ${email}`).toMatch(/^\/(staff\/)?sign-in/);
			}
		}
	}
});
