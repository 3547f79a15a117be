/** What every answer has to be like: its headers, and the friendly page of a refusal. */
import { expect } from '@playwright/test';
import errors from '../../src/lib/locales/en/errors.ts';
import type { Answer } from './ask.ts';

/** The headers of every answer, as a scanner would look for them. */
export const headersOfAll: Record<string, RegExp> = {
	'content-security-policy':
		/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'(; upgrade-insecure-requests)?$/,
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /^same-origin$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'permissions-policy': /\bcamera=\(\), .*\bgeolocation=\(\), .*\bmicrophone=\(\)/,
	'cache-control': /^no-store$/
};

/** It has every header, whatever it is. */
export function expectHeaders({ headers }: Pick<Answer, 'headers'>, where: string): void {
	for (const [name, pattern] of Object.entries(headersOfAll))
		expect(headers[name], `${name} of ${where}`).toMatch(pattern);
}

/** The friendly page of a status: our words, and help at its foot. */
export function expectFriendly(answer: Answer, status: keyof typeof errors.page, where: string): void {
	expect(answer.status, where).toBe(Number(status));
	expect(answer.headers['content-type'], where).toMatch(/^text\/html/);
	const { title, body } = errors.page[status];
	expect(/<h1[^>]*>([^<]*)/.exec(answer.body)?.[1], where).toBe(title);
	expect(answer.body, where).toContain(body);
	expectHelp(answer, where);
	expectHeaders(answer, where);
}

/** Help stands on it. */
export function expectHelp({ body }: Answer, where: string): void {
	for (const help of ['tel:08001111', 'tel:999', 'tel:01632960001', 'tel:01632960002'])
		expect(body, `help at the foot of ${where}`).toContain(help);
}
