/** Passwords, the three words and the four pictures: Argon2id with the library's (OWASP) defaults, few at a time. */
import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import type { Picture } from '../../pictures.ts';

const fewAtATime = pLimit(2);

/** Hashes a secret, to be kept. */
export function hashSecret(secret: string): Promise<string> {
	return fewAtATime(() => hash(secret));
}

// Made at the start, so that not even the first unknown name costs more than a known one.
const nobody = hashSecret('nobody has this secret');

/**
 * True when the secret is the one that was hashed. Where there is no hash (an unknown name) the same work is done in
 * vain, so that known and unknown cost the same.
 */
export async function isSecret(kept: string | null | undefined, given: string): Promise<boolean> {
	const against = kept ?? (await nobody);
	const fits = await fewAtATime(() => verify(against, given));
	return fits && Boolean(kept);
}

/** Three words as they count: letters alone, in small letters, so that spaces, dashes and capitals do not matter. */
export function plainWords(typed: string): string {
	return typed
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean)
		.join(' ');
}

/** What is hashed of a child's secret. */
export function secretText(secret: { words: string } | { pictures: readonly Picture[] }): string {
	return 'words' in secret ? plainWords(secret.words) : secret.pictures.join(' ');
}

/** Letters of the shortest password that we take (NIST SP 800-63B-4 asks for length, not for signs). */
export const shortestPassword = 12;
/** Hashing more than this would only be work for us. */
export const longestPassword = 200;
