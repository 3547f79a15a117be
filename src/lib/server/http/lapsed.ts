/** Which forms of a child are kept when they come after the session has ended by itself, and under which name. */
import type { RequestEvent } from '@sveltejs/kit';
import { fieldsOf, type Problem } from '$lib/journeys/answers';
import { findLapsed } from '../auth/sessions';
import { Unavailable } from '../db/store';
import { NotThere } from '../policy';
import { markOf } from '../press';
import { park, type LeftOver } from '../time-out';

type Params = Record<string, string | undefined>;

const places: Record<string, { actions: readonly string[]; place: (params: Params) => string } | undefined> = {
	'/(child)/send/[journey]/[step]': { actions: [''], place: ({ journey, step }) => `${journey}/${step}` },
	'/(child)/send/views/just-for': { actions: [''], place: () => 'views/just-for' },
	/** The answers are in the draft already: the tick is kept, and nothing is sent. */
	'/(child)/send/[journey]/check': {
		actions: ['/send', '/change', '/keep'],
		place: ({ journey }) => `${journey}/check`
	},
	'/(child)/sent/[id]': { actions: ['/add'], place: ({ id }) => `sent/${id}` },
	'/(child)/sent/[id]/made-me': { actions: ['/send'], place: ({ id }) => `made-me/${id}` }
};

/**
 * Keeps what a child wrote who stopped for so long that they were signed out. `not`: there was nothing to keep, or it
 * is no form with words of a child's; `later`: the database cannot be had now.
 */
export async function keepLate({
	request,
	route,
	params,
	url,
	locals
}: RequestEvent): Promise<'kept' | 'not' | 'later'> {
	const form = places[route.id ?? ''];
	const action = [...url.searchParams.keys()].find((key) => key.startsWith('/')) ?? '';
	if (request.method !== 'POST' || !locals.sessionId || !form?.actions.includes(action)) return 'not';
	const child = await findLapsed(locals.sessionId);
	if (child?.role !== 'child') return 'not';
	const data = await request.formData();
	// To skip a page is to leave what is saved there as it is.
	if (data.get('go') === 'skip') return 'not';
	// A page of another child, still open on a device that they share.
	if ((data.get('owner') ?? markOf(child)) !== markOf(child)) return 'not';
	try {
		return (await park(child, form.place(params), fieldsOf(data))) ? 'kept' : 'not';
	} catch (thrown) {
		if (thrown instanceof NotThere) return 'not';
		if (thrown instanceof Unavailable) return 'later';
		throw thrown;
	}
}

type Late = 'saved' | 'again' | 'notSent' | 'check' | 'beside' | 'alone' | 'otherReader';

interface LateParts {
	late?: { is: Late; words?: string[] };
	lateProblems: Problem[];
	/** For the form to carry: what is saved now is the answer to what waited. */
	lateId?: string;
}

/** What a page says of what was kept, with what is wrong with it. `unsent`: its words go at a press of their own. */
export function viewLate(left: LeftOver | undefined, url: URL, unsent = false): LateParts {
	if (left && 'beside' in left)
		return { late: { is: 'beside', words: left.beside }, lateProblems: [], lateId: left.id };
	if (left) return { late: { is: unsent ? 'notSent' : 'again' }, lateProblems: left.problems, lateId: left.id };
	// Straight from signing in: what was kept is where it belongs.
	if (url.searchParams.has('kept') && !unsent) return { late: { is: 'saved' }, lateProblems: [] };
	return { lateProblems: [] };
}
