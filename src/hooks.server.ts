import { building } from '$app/environment';
import { redirect, type Handle, type HandleServerError, type RequestEvent, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { paths } from '$lib/paths';
import { cookieName, hasLapsed, readSession, sweepSessions } from '$lib/server/auth/sessions';
import { store } from '$lib/server/db/store';
import type { Role } from '$lib/server/db/schema';
import { log } from '$lib/server/log';
import { climbDue, keepClimbing } from '$lib/server/climb';

const hour = 3_600_000;

/** The doors: which roles each group of routes lets in. A route in no group of this table is closed. */
export const doors: Record<string, readonly Role[] | 'anyone' | undefined> = {
	public: 'anyone',
	staff: 'anyone',
	child: ['child'],
	// A manager can be a child's reviewing officer, or stand in for one.
	officer: ['officer', 'manager'],
	manager: ['manager'],
	complaints: ['complaints'],
	duty: ['duty']
};

export const init: ServerInit = () => {
	if (building) return;
	store();
	setInterval(() => void sweepSessions().catch(() => undefined), hour).unref();
	keepClimbing();
	void climbDue();
};

/** Who asks? The way out asks nobody: it works when nothing else does. */
const session: Handle = async ({ event, resolve }) => {
	event.locals.actor = undefined;
	event.locals.lapsed = false;
	event.locals.sessionId = event.cookies.get(cookieName());
	if (event.locals.sessionId && event.url.pathname !== paths.leave()) {
		event.locals.actor = await readSession(event.locals.sessionId);
		event.locals.lapsed = !event.locals.actor && (await hasLapsed(event.locals.sessionId));
	}
	return resolve(event);
};

const door: Handle = async ({ event, resolve }) => {
	if (!event.route.id) return resolve(event);
	const group = /^\/\((\w+)\)/.exec(event.route.id)?.[1] ?? '';
	const roles = doors[group];
	const { actor } = event.locals;
	if (roles === 'anyone') return resolve(event);
	if (roles && actor && roles.includes(actor.role)) return resolve(event);
	if (roles && !actor) redirect(303, signInFor(group, event.url.pathname, event.locals.lapsed));
	// Wrong role, or a route that nobody gave a door: the same page as for what does not exist.
	return refused(event, 404);
};

/** The friendly page for what is not there, or cannot be done there. */
function refused(event: RequestEvent, status: 404 | 405): Promise<Response> {
	return event.fetch(`/refused/${status}`, { headers: { accept: 'text/html' } });
}

/** Where Kit itself would answer with an error of ours, or in one plain line. */
const words: Handle = async ({ event, resolve }) => {
	// Kit looks an action up in a plain object, and throws at `default`: what every object has is no action of ours.
	const action = [...event.url.searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1);
	if (event.request.method === 'POST' && action !== undefined && (action === 'default' || action in {}))
		return refused(event, 404);
	const response = await resolve(event);
	if (response.status !== 405 || response.headers.get('content-type')?.startsWith('text/html')) return response;
	const page = await refused(event, 405);
	const headers = new Headers(page.headers);
	headers.set('allow', response.headers.get('allow') ?? '');
	return new Response(page.body, { status: 405, headers });
};

function signInFor(group: string, pathname: string, lapsed: boolean): string {
	const page = group === 'child' ? paths.signIn() : paths.staffSignIn();
	const query = new URLSearchParams();
	if (lapsed) query.set('rested', '1');
	if (group === 'child' && pathname !== paths.home()) query.set('back', pathname);
	return query.size ? `${page}?${query}` : page;
}

/**
 * Takes out what only a framework in the browser would need, and no page ships one: its marks in the page, and headers
 * about loading and keeping. A child with little data loads every byte of it on every page.
 */
const light: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		// Whatever somebody typed has no `<` of its own by now.
		transformPageChunk: ({ html }) => html.replaceAll(/<!--[\w[\]!-]*?-->/g, ''),
		preload: () => false
	});
	for (const name of ['etag', 'x-sveltekit-page']) response.headers.delete(name);
	return response;
};

export const handle = sequence(session, door, words, light);

export const handleError: HandleServerError = ({ error, event, status }) => {
	const thrown = error as { name?: unknown; code?: unknown };
	if (status >= 500)
		log.error({ status, route: event.route.id, name: String(thrown.name), code: String(thrown.code ?? '') }, 'failed');
	return { message: '' };
};
