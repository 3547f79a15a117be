/**
 * A secret that is half told: the name, and the pictures picked so far, from press to press. It lies sealed in a cookie,
 * so that it stands in no address, on no page, and in nothing that Back or a reload would send again.
 */
import type { Cookies } from '@sveltejs/kit';
import { pictures, type Picture } from '$lib/pictures';
import { cookieOptions } from '../auth/sessions.ts';
import { clock } from '../clock.ts';
import { council } from '../db/keys.ts';
import { seal, unseal, type Sealed } from '../db/sealing.ts';
import { store } from '../db/store.ts';
import { settings } from '../env.ts';
import type { Actor } from '../policy.ts';

export interface HalfMade {
	/** Of the form that is taken once. */
	form: string;
	name: string;
	/** Three words, to be typed once more. */
	words: string;
	/** One letter for each picture: as long, whichever they are. */
	picked: string;
}

/** Who has gone away begins again. Milliseconds. */
const lasts = 15 * 60_000;

const cookieName = () => (settings().secure ? '__Host-say-so-half' : 'say-so-half');

/** Of a child who is signed in it is theirs, and this session's; at the sign-in page nobody is known yet. */
function boxOf(actor: Actor | undefined) {
	return actor
		? { key: store().keys.of(actor.id), place: { column: 'cookie.half', row: actor.way?.session ?? '' } }
		: { key: store().keys.of(council), place: { column: 'cookie.half', row: 'sign-in' } };
}

/** What was told so far; undefined where nothing was, or too long ago. */
export function readHalf(cookies: Cookies, actor?: Actor): HalfMade | undefined {
	const given = cookies.get(cookieName());
	if (!given) return undefined;
	const { key, place } = boxOf(actor);
	const half = openHalf(() => unseal(key, place, Buffer.from(given, 'base64url') as Sealed));
	return half && clock.now() < half.until ? half : undefined;
}

/** Whatever a browser sends that we did not seal for it is nothing. */
function openHalf(open: () => string): (HalfMade & { until: number }) | undefined {
	try {
		return JSON.parse(open());
	} catch {
		return undefined;
	}
}

/** Keeps it until the next press. */
export function keepHalf(cookies: Cookies, half: HalfMade, actor?: Actor): void {
	const { key, place } = boxOf(actor);
	const sealed = seal(key, place, JSON.stringify({ ...half, until: clock.now() + lasts }));
	cookies.set(cookieName(), sealed.toString('base64url'), cookieOptions());
}

/** Forgets it, where there is one. */
export function dropHalf(cookies: Cookies): void {
	if (cookies.get(cookieName())) cookies.delete(cookieName(), cookieOptions());
}

const firstLetter = 'a'.charCodeAt(0);

/** The pictures of `picked`. */
export function picturesIn(picked: string): Picture[] {
	return [...picked].map((letter) => pictures[letter.charCodeAt(0) - firstLetter]!);
}

/** The letter of a picture that was pressed; undefined: it is none of ours. */
export function letterOf(pressed: string | undefined): string | undefined {
	const at = pictures.findIndex((each) => each === pressed);
	return at < 0 ? undefined : String.fromCharCode(firstLetter + at);
}
