import { randomBytes, randomInt } from 'node:crypto';

/** A new id: 120 random bits, fit for an address. */
export function newId(): string {
	return randomBytes(15).toString('base64url');
}

/** A secret for a link: 256 random bits. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud. */
export const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A short reference in two groups, such as 7K3M-Q9TD, that nobody has yet: among a million things that were sent, one
 * draw in a million meets a reference that is taken, and another is drawn.
 */
export async function newReference(isTaken: (reference: string) => Promise<boolean>): Promise<string> {
	const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
	const reference = `${group()}-${group()}`;
	return (await isTaken(reference)) ? newReference(isTaken) : reference;
}
