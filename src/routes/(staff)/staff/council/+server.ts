import { redirect } from '@sveltejs/kit';
import { homes, paths } from '$lib/paths';
import { beginWithAccount } from '$lib/server/auth/council';
import { settings } from '$lib/server/env';
import { keepErrand, turnBack } from '$lib/server/http/council';
import { isOpening } from '$lib/server/http/opening';
import { refused } from '$lib/server/http/refused';
import type { RequestHandler } from './$types';

/** A link, not a form: `form-action 'self'` holds back a form that is led on to the provider. */
export const GET: RequestHandler = async (event) => {
	if (!settings().councilAccount) return refused(event, 404);
	if (event.locals.actor) redirect(303, homes[event.locals.actor.role] ?? paths.start());
	if (!isOpening(event.request)) redirect(303, paths.staffSignIn());
	const begun = await beginWithAccount();
	if ('refused' in begun) turnBack(begun.refused);
	keepErrand(event, begun.kept);
	redirect(303, begun.address);
};
