import { setTimeout as wait } from 'node:timers/promises';
import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { settings } from '$lib/server/env';
import { dropHalf } from '$lib/server/http/half-made';
import { log } from '$lib/server/log';
import type { RequestHandler } from './$types';

/** Between two tries, in milliseconds. */
const pause = 5000;

/**
 * The quick exit: a GET link that needs no script and no database. The cookie goes with the answer; the session ends
 * right after it, and is tried again while the database is locked.
 */
export const GET: RequestHandler = ({ cookies, locals }) => {
	const id = locals.sessionId;
	if (id) setTimeout(() => void end(id, 40), 0);
	cookies.delete(cookieName(), cookieOptions());
	dropHalf(cookies);
	return new Response(null, {
		status: 303,
		headers: { location: settings().leaveTo, 'clear-site-data': '"cache", "storage"' }
	});
};

/** Asking only for the head changes nothing: whoever looks where a link leads signs nobody out. */
export const HEAD: RequestHandler = () =>
	new Response(null, { status: 303, headers: { location: settings().leaveTo } });

/** Tries for some minutes: a database that is locked or fails may be well again by then. */
async function end(id: string, tries: number): Promise<void> {
	try {
		await endSession(id);
	} catch {
		if (tries <= 1) return log.warn({}, 'session not ended');
		await wait(pause, undefined, { ref: false });
		return end(id, tries - 1);
	}
}
