/** The sample people, signing in as they would. */
import type { Page } from '@playwright/test';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { demoChildren, demoStaff } from '../../src/lib/server/db/demo-people.ts';
import type { Site } from './site.ts';

/** Signs a sample child in through the page, past the page about leaving fast, to /home. */
export async function signInChild(page: Page, site: Site, name: string): Promise<void> {
	const child = demoChildren.find((each) => each.name === name)!;
	await page.goto(`${site.origin}/sign-in`);
	await page.getByLabel('Your name here').fill(child.name);
	await page.getByLabel('Your three words').fill(child.words);
	await page.getByRole('button', { name: 'Sign in' }).click();
	if (page.url().endsWith('/leaving-fast')) await page.getByRole('button', { name: 'OK, go on' }).click();
	await page.waitForURL('**/home');
}

/** Signs a sample adult in through the page, to their list. */
export async function signInStaff(page: Page, site: Site, email: string): Promise<void> {
	const adult = demoStaff.find((each) => each.email.startsWith(email))!;
	await page.goto(`${site.origin}/staff/sign-in`);
	await page.getByLabel('Email').fill(adult.email);
	await page.getByLabel('Password').fill(adult.password!);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL(/\/(inbox|manage|complaints|duty)$/);
}

/** A command that has no page yet, in a process of its own. */
async function arrange(site: Site, ...words: string[]): Promise<void> {
	const arranging = fork('tests/support/arrange.ts', words, {
		env: { ...process.env, ...site.settings },
		// On the Tuesday morning of the tests.
		execArgv: ['--import', './tests/support/clock.ts']
	});
	const [code] = (await once(arranging, 'exit')) as [number];
	if (code !== 0) throw new Error(`it could not be done: ${words.join(' ')}`);
}

/** Gives a sample child another officer. */
export const moveChild = (site: Site, child: string, officer: string) => arrange(site, 'move', child, officer);

/** A sample child makes a sign-in of their own from their newest letter. */
export const makeSignIn = (site: Site, child: string, name: string, words: string) =>
	arrange(site, 'sign-in', child, name, words);

/** The same, and the child's officer has met them and confirmed it. */
export const makeConfirmed = (site: Site, child: string, name: string, words: string) =>
	arrange(site, 'confirmed', child, name, words);

/** A sample officer or manager is away until Friday 20 November; another reads meanwhile. */
export const goAway = (site: Site, who: string, cover: string) => arrange(site, 'away', who, cover);

/** They are back. */
export const comeBack = (site: Site, who: string) => arrange(site, 'back', who);

/** A sample officer goes for good: the children and everything they sent are another's at once. */
export const disable = (site: Site, who: string, next: string) => arrange(site, 'disable', who, next);

/** A sample child ends that an advocate may send for them. */
export const endSending = (site: Site, child: string) => arrange(site, 'end', child);
