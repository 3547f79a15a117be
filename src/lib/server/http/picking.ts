/** Picking pictures one press at a time, where a child makes a sign-in and where they use it. */
import { randomInt } from 'node:crypto';
import { picturesNeeded, pictures, type Picture } from '$lib/pictures';
import { letterOf } from './half-made.ts';

/** All the pictures, arranged afresh: nobody learns from a thumb where somebody pressed the last time. */
export function arrange(): Picture[] {
	const left = [...pictures];
	return pictures.map(() => left.splice(randomInt(left.length), 1)[0]!);
}

/**
 * Which picture an address asks for, counted from 1; never one after that which comes next. Back leads to an earlier one,
 * to be picked again. 0: the address asks for none.
 */
export function turnOf(url: URL, picked: string): number {
	const asked = Number(/^\d$/.exec(url.searchParams.get('at') ?? '')?.[0] ?? 0);
	return Math.min(asked, picked.length + 1);
}

/** What is picked after a press; `turn` is the picture that was asked for. Those of one round are all different. */
export function pick(
	picked: string,
	turn: number,
	pressed: string | undefined
): { picked: string } | { problem: 'pictureNone' | 'pictureTwice' } {
	const letter = letterOf(pressed);
	if (!letter) return { problem: 'pictureNone' };
	const before = picked.slice(0, turn - 1);
	const thisRound = before.slice(Math.floor((turn - 1) / picturesNeeded) * picturesNeeded);
	return thisRound.includes(letter) ? { problem: 'pictureTwice' } : { picked: before + letter };
}
