import { building } from '$app/environment';
import { redirect, type Handle, type HandleServerError, type RequestEvent, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { paths } from '$lib/paths';
import { cookieName, findLapsed, readSession, sweepSessions } from '$lib/server/auth/sessions';
import { sweepHalfway } from '$lib/server/auth/halfway';
import { sweepTries } from '$lib/server/auth/throttle';
import { closeStore, codeOf, isUnavailable, store } from '$lib/server/db/store';
import type { Role } from '$lib/server/db/schema';
import { log } from '$lib/server/log';
import { climbDue, keepClimbing } from '$lib/server/climb';
import { keepLate } from '$lib/server/http/lapsed';
import { refused } from '$lib/server/http/refused';
import { sweepKnocks } from '$lib/server/knocks';
import { sweepParked } from '$lib/server/parked';
import { sweepUnsent } from '$lib/server/sendings';
import { sweepUploads } from '$lib/server/uploads';

const hour = 3_600_000;

/** The doors: which roles each group of routes lets in. A route in no group of this table is closed. */
export const doors: Record<string, readonly Role[] | 'anyone' | undefined> = {
	public: 'anyone',
	staff: 'anyone',
	account: ['officer', 'manager', 'complaints', 'duty', 'advocate'],
	child: ['child'],
	// A manager can be a child's reviewing officer, or stand in for one.
	officer: ['officer', 'manager'],
	manager: ['manager'],
	complaints: ['complaints'],
	duty: ['duty'],
	advocate: ['advocate']
};

export const init: ServerInit = () => {
	if (building) return;
	store();
	// Folds the write-ahead log into the file: after an orderly end that file alone is the database.
	process.once('exit', closeStore);
	const sweeps = [sweepSessions, sweepParked, sweepTries, sweepKnocks, sweepHalfway, sweepUnsent, sweepUploads];
	const sweep = () => Promise.all(sweeps.map((each) => each())).catch(() => undefined);
	setInterval(() => void sweep(), hour).unref();
	keepClimbing();
	void climbDue();
};

/** Where the database cannot be had now: that page, whatever was asked for, and asking nothing of the database itself. */
const unavailable: Handle = async ({ event, resolve }) => {
	event.locals.isUnavailable = false;
	try {
		const response = await resolve(event);
		if (!event.locals.isUnavailable) return response;
	} catch (thrown) {
		if (!isUnavailable(thrown)) throw thrown;
		logFault(event, 503, thrown);
	}
	return refused(event, 503);
};

/** Who asks? The way out asks nobody: it works when nothing else does. */
const session: Handle = async ({ event, resolve }) => {
	event.locals.actor = undefined;
	event.locals.lapsed = undefined;
	event.locals.sessionId = event.cookies.get(cookieName());
	if (event.locals.sessionId && event.url.pathname !== paths.leave()) {
		event.locals.actor = await readSession(event.locals.sessionId);
		if (!event.locals.actor) event.locals.lapsed = await findLapsed(event.locals.sessionId);
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
	if (roles && !actor) {
		const late = event.locals.lapsed ? await keepLate(event) : 'not';
		if (late === 'later') return refused(event, 503);
		redirect(303, signInFor(group, event, late === 'kept'));
	}
	// Wrong role, or a route that nobody gave a door: the same page as for what does not exist.
	return refused(event, 404);
};

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

/** Where one signs in. What was pressed too late is said there: a child's words are kept, an adult's are not. */
function signInFor(group: string, { url, request, locals }: RequestEvent, isKept: boolean): string {
	const own = locals.lapsed?.way?.isCode ? paths.letter() : paths.signIn();
	const page = group === 'child' ? own : paths.staffSignIn();
	const query = new URLSearchParams();
	const isLost = group !== 'child' && request.method === 'POST';
	if (locals.lapsed) query.set('rested', isKept ? 'kept' : isLost ? 'unsaved' : '1');
	if (group === 'child' && url.pathname !== paths.home()) query.set('back', url.pathname);
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

export const handle = sequence(unavailable, session, door, words, light);

export const handleError: HandleServerError = ({ error, event, status }) => {
	event.locals.isUnavailable = isUnavailable(error);
	if (status >= 500) logFault(event, event.locals.isUnavailable ? 503 : status, error);
	return { message: '' };
};

function logFault({ route }: RequestEvent, status: number, error: unknown): void {
	const { name } = (error ?? {}) as { name?: unknown };
	log.error({ status, route: route.id, name: String(name), code: codeOf(error) }, 'failed');
}
