import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { settings } from '$lib/server/env';
import { log } from '$lib/server/log';
import type { RequestHandler } from './$types';

/**
 * The quick exit: a GET link that needs no script and no database. The cookie goes with the answer; the session ends
 * right after it, and is tried again while the database is locked.
 */
export const GET: RequestHandler = ({ cookies, locals }) => {
	const id = locals.sessionId;
	if (id) setTimeout(() => void end(id, 40), 0);
	cookies.delete(cookieName(), cookieOptions());
	return new Response(null, {
		status: 303,
		headers: { location: settings().leaveTo, 'clear-site-data': '"cache", "storage"' }
	});
};

/** Asking only for the head changes nothing: whoever looks where a link leads signs nobody out. */
export const HEAD: RequestHandler = () =>
	new Response(null, { status: 303, headers: { location: settings().leaveTo } });

/** Each try waits for a locked database by itself, some seconds long. */
function end(id: string, tries: number): Promise<void> {
	return endSession(id).catch(() => (tries > 1 ? end(id, tries - 1) : log.warn({}, 'session not ended')));
}
