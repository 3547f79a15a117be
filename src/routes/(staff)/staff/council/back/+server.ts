import { redirect } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { signInWithAccount } from '$lib/server/auth/council';
import { settings } from '$lib/server/env';
import { takeErrand, turnBack } from '$lib/server/http/council';
import { endOld, enter, goHalfway } from '$lib/server/http/halfway';
import { isOpening } from '$lib/server/http/opening';
import { refused } from '$lib/server/http/refused';
import type { RequestHandler } from './$types';

/** Where the provider sends a browser back to. A session can begin here: nobody but who set out in this browser gets so far. */
export const GET: RequestHandler = async (event) => {
	if (!settings().councilAccount) return refused(event, 404);
	if (!isOpening(event.request)) redirect(303, paths.staffSignIn());
	const signed = await signInWithAccount(takeErrand(event), event.url.searchParams);
	if ('refused' in signed) turnBack(signed.refused);
	await endOld(event);
	if ('sessionId' in signed) return enter(event, signed);
	return goHalfway(event, signed.halfwayId, signed.stage === 'code' ? paths.staffCode() : paths.setUp());
};
