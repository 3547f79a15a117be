/**
 * The second factor of every adult: codes of an authenticator app (TOTP, RFC 6238), each taken once, and ten recovery codes for when the
 * app is lost.
 */
import { randomInt } from 'node:crypto';
import { and, eq, isNull, lt } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { clock } from '../clock.ts';
import { council } from '../db/keys.ts';
import { factor, recoveryCode } from '../db/schema.ts';
import { seal, unseal } from '../db/sealing.ts';
import { store, type Reader, type Tx } from '../db/store.ts';
import { signs } from '../ids.ts';

/** One step before and one after are taken: clocks differ, and people type slowly (RFC 6238, section 5.2). */
const window = 1;
/** The recovery codes that one gets. */
const recoveryCodes = 10;
/** Signs of one: 50 bits. */
const recoveryLength = 10;

const totp = (seed: string, label = '') =>
	new TOTP({ issuer: 'Say So', label, secret: Secret.fromBase32(seed), digits: 6, period: 30 });

/** What an app and we both know: 160 random bits, as base 32. */
export function newSeed(): string {
	return new Secret({ size: 20 }).base32;
}

/** The address by which an app takes a seed, for a QR code. */
export function seedAddress(seed: string, email: string): string {
	return totp(seed, email).toString();
}

/** The code that an app with this seed shows now. */
export function codeOf(seed: string): string {
	return totp(seed).generate({ timestamp: clock.now() });
}

/** The step of 30 seconds whose code was typed; undefined: it is none of now. */
export function stepOf(seed: string, typed: string): number | undefined {
	const token = typed.replace(/\D/g, '');
	const timestamp = clock.now();
	const delta = totp(seed).validate({ token, window, timestamp });
	return delta === null ? undefined : totp(seed).counter({ timestamp }) + delta;
}

const seedPlace = (personId: string) => ({ column: 'factor.seed', row: personId });

/** When a person's app was added; undefined: they have none. */
export async function findFactor(personId: string, read: Reader = store().read): Promise<number | undefined> {
	const [own] = await read.select({ at: factor.createdAt }).from(factor).where(eq(factor.personId, personId));
	return own?.at;
}

/** True when a person has a second factor. */
export async function hasFactor(personId: string, read?: Reader): Promise<boolean> {
	return (await findFactor(personId, read)) !== undefined;
}

/** Gives a person a second factor, in place of the one before; `step` is that of the code they have just shown. */
export async function setFactor(tx: Tx, personId: string, seed: string, step: number): Promise<void> {
	await removeFactor(tx, personId);
	const sealed = seal(store().keys.of(council), seedPlace(personId), seed);
	await tx.insert(factor).values({ personId, seed: sealed, lastStep: step, createdAt: clock.now() });
}

/** Takes away a person's second factor, with its recovery codes. */
export async function removeFactor(tx: Tx, personId: string): Promise<void> {
	await tx.delete(factor).where(eq(factor.personId, personId));
	await tx.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
}

/** Ten new recovery codes of a person in place of those before, as they are shown: kept as keyed hashes alone. */
export async function makeRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
	await tx.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
	const codes = Array.from({ length: recoveryCodes }, () =>
		Array.from({ length: recoveryLength }, () => signs[randomInt(signs.length)]).join('')
	);
	await tx.insert(recoveryCode).values(codes.map((code) => ({ lookup: lookupOf(personId, code), personId })));
	return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
}

/** As it was meant: small letters, spaces and dashes, and what Crockford's base 32 takes for 0 and 1. */
function plainCode(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[^\dA-Z]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
}

function lookupOf(personId: string, code: string): string {
	return store().keys.lookup('recovery code', `${personId}\0${code}`);
}

/** Takes a code of a person's app, or a recovery code, once. False: it is not right, or was taken before. */
export async function takeCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
	const code = plainCode(typed);
	if (code.length === recoveryLength) {
		const isNew = and(eq(recoveryCode.lookup, lookupOf(personId, code)), isNull(recoveryCode.usedAt));
		return (await tx.update(recoveryCode).set({ usedAt: clock.now() }).where(isNew).returning()).length > 0;
	}
	const [own] = await tx.select().from(factor).where(eq(factor.personId, personId));
	if (!own) return false;
	const step = stepOf(unseal(store().keys.of(council), seedPlace(personId), own.seed), typed);
	if (step === undefined) return false;
	const isLater = and(eq(factor.personId, personId), lt(factor.lastStep, step));
	return (await tx.update(factor).set({ lastStep: step }).where(isLater).returning()).length > 0;
}

/** How many of a person's recovery codes are left. */
export async function countRecoveryCodes(personId: string, read: Pick<Tx, 'select'> = store().read): Promise<number> {
	const isLeft = and(eq(recoveryCode.personId, personId), isNull(recoveryCode.usedAt));
	return (await read.select({ lookup: recoveryCode.lookup }).from(recoveryCode).where(isLeft)).length;
}
