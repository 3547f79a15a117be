import { paths } from '$lib/paths';
import { cookieName, cookieOptions, endSession } from '$lib/server/auth/sessions';
import { answer } from '$lib/server/http/answer';
import { dropHalf } from '$lib/server/http/half-made';
import { dropHalfway } from '$lib/server/http/halfway';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals }) => {
	// First, so that this browser forgets it even where the database cannot be had.
	cookies.delete(cookieName(), cookieOptions());
	dropHalf(cookies);
	if (locals.sessionId) await answer(endSession(locals.sessionId));
	await answer(dropHalfway(cookies));
	const isStaff = locals.actor && locals.actor.role !== 'child';
	return new Response(null, {
		status: 303,
		headers: {
			location: isStaff ? paths.staffSignIn() : paths.start(),
			'clear-site-data': '"cache", "storage"'
		}
	});
};
