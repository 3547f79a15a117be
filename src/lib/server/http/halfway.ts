/** How an adult's browser is let in: by the password alone, or with a code as well. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { homes, paths } from '$lib/paths';
import { forgetHalfway, halfwayCookie } from '../auth/halfway';
import { cookieName, cookieOptions, endSession } from '../auth/sessions';
import type { Role } from '../db/schema';

type Event = Pick<RequestEvent, 'cookies' | 'locals'>;

/** The id of who is on the way in, in this browser. */
export function halfwayIdOf({ cookies }: Pick<Event, 'cookies'>): string | undefined {
	return cookies.get(halfwayCookie());
}

/** This browser is on the way in: the next step has a page of its own. */
export function goHalfway({ cookies }: Event, id: string, page: string): never {
	cookies.set(halfwayCookie(), id, cookieOptions());
	redirect(303, page);
}

/** It took too long, or was never begun. */
export function beginAgain({ cookies }: Pick<Event, 'cookies'>): never {
	cookies.delete(halfwayCookie(), cookieOptions());
	redirect(303, `${paths.staffSignIn()}?late`);
}

/** What was begun in this browser, such as a new app, is not for who sits here next. */
export async function dropHalfway(cookies: Event['cookies']): Promise<void> {
	const id = halfwayIdOf({ cookies });
	if (!id) return;
	cookies.delete(halfwayCookie(), cookieOptions());
	await forgetHalfway(id);
}

/** Ends the session that this browser had, before another one begins in it. */
export async function endOld({ locals }: Pick<Event, 'locals'>): Promise<void> {
	if (locals.sessionId) await endSession(locals.sessionId);
}

/** They are in: the cookie, and the first page of their role. */
export function enter({ cookies }: Event, { sessionId, role }: { sessionId: string; role: Role }): never {
	cookies.set(cookieName(), sessionId, cookieOptions());
	cookies.delete(halfwayCookie(), cookieOptions());
	redirect(303, homes[role] ?? paths.start());
}
