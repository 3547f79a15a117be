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
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short reference in two groups, such as 7K3M-Q9TD. */
export function newReference(): string {
	const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
	return `${group()}-${group()}`;
}
