/** The browser of somebody who signs in with the council's own account: what it keeps, and where it is led. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { councilCookie, errandLife } from '../auth/council';
import type { Refused } from '../auth/council-provider';
import { cookieOptions } from '../auth/sessions';

type Event = Pick<RequestEvent, 'cookies'>;

/** Keeps what has to fit when they come back from the provider. */
export function keepErrand({ cookies }: Event, kept: string): void {
	cookies.set(councilCookie(), kept, { ...cookieOptions(), maxAge: errandLife / 1000 });
}

/** Takes it out: it is good for one way back. */
export function takeErrand({ cookies }: Event): string | undefined {
	const kept = cookies.get(councilCookie());
	if (kept) cookies.delete(councilCookie(), cookieOptions());
	return kept;
}

/** They are not in: the sign-in page says why, in an address that holds nothing else. */
export function turnBack(reason: Refused): never {
	redirect(303, `${paths.staffSignIn()}?account=${reason}`);
}
