/** Signing in with the council's own account: only who was added here before, and never a new person. */
import { clock } from '../clock.ts';
import { council } from '../db/keys.ts';
import { seal, unseal, type Sealed } from '../db/sealing.ts';
import { store, type Tx } from '../db/store.ts';
import { settings, type CouncilAccount } from '../env.ts';
import type { Role } from '../db/schema.ts';
import { log } from '../log.ts';
import { signInLookup } from '../people.ts';
import { findPinned, pin, type Pinned } from './council-pins.ts';
import { comeBack, leaveForProvider, NotIn, type Claims, type Errand, type Refused } from './council-provider.ts';
import { hasFactor, newSeed } from './factor.ts';
import { goOn, startHalfway } from './halfway.ts';
import { startSession } from './sessions.ts';

/** How long somebody may take at the provider, in milliseconds. */
export const errandLife = 10 * 60_000;

const place = { column: 'cookie.council', row: 'sign-in' };

/** Its own cookie, which the session's rules hold for (sessions.ts). */
export function councilCookie(): string {
	return settings().secure ? '__Host-say-so-council' : 'say-so-council';
}

function keep(errand: Errand): string {
	const kept = JSON.stringify({ ...errand, until: clock.now() + errandLife });
	return seal(store().keys.of(council), place, kept).toString('base64url');
}

/** Whatever a browser sends that we did not seal for it, or too long ago, is nothing. */
function open(kept: string): Errand | undefined {
	try {
		const sealed = Buffer.from(kept, 'base64url') as Sealed;
		const { until, ...errand } = JSON.parse(unseal(store().keys.of(council), place, sealed)) as Errand & {
			until: number;
		};
		return clock.now() < until ? errand : undefined;
	} catch {
		return undefined;
	}
}

/** Where somebody signs in with their account, and what their browser keeps sealed meanwhile; nothing is stored here. */
export async function beginWithAccount(): Promise<{ address: string; kept: string } | { refused: Refused }> {
	try {
		const { address, errand } = await leaveForProvider();
		return { address, kept: keep(errand) };
	} catch (thrown) {
		return refusedBy(thrown);
	}
}

function refusedBy(thrown: unknown): { refused: Refused } {
	if (thrown instanceof NotIn) return { refused: thrown.reason };
	throw thrown;
}

/** They are in; or they show a code of their app, or add one, first; or they are not. */
export type WithAccount =
	{ sessionId: string; role: Role } | { halfwayId: string; stage: 'code' | 'enrol' } | { refused: Refused };

/** Somebody comes back from the provider, with what their browser kept. */
export async function signInWithAccount(kept: string | undefined, query: URLSearchParams): Promise<WithAccount> {
	const errand = open(kept ?? '');
	if (!errand) return { refused: 'again' };
	let claims: Claims;
	try {
		claims = await comeBack(errand, query);
	} catch (thrown) {
		return refusedBy(thrown);
	}
	return letIn(claims, settings().councilAccount!);
}

async function letIn(claims: Claims, account: CouncilAccount): Promise<WithAccount> {
	const subject = subjectOf(claims);
	const isWhole = statesFactor(claims, account);
	const found = await store().transaction(async (tx) => {
		const who = (await findPinned(tx, subject)) ?? (await pinByEmail(tx, subject, emailIn(claims, account)));
		if (!who) return undefined;
		return isWhole ? who : askForCode(tx, who);
	});
	if (!found) return { refused: 'unknown' };
	return 'stage' in found ? found : { sessionId: await startSession(found.id), role: found.role };
}

async function pinByEmail(tx: Tx, subject: string, email: string | undefined): Promise<Pinned | undefined> {
	return email === undefined ? undefined : pin(tx, subject, signInLookup('email', email));
}

/** The provider did not state a second factor: it is ours then, which who comes for the first time adds now. */
async function askForCode(tx: Tx, { id }: Pinned) {
	if (await hasFactor(id, tx)) return { halfwayId: await startHalfway(tx, id, 'code'), stage: 'code' as const };
	const halfwayId = await startHalfway(tx, id, 'enrol');
	await goOn(tx, halfwayId, 'enrol', newSeed());
	return { halfwayId, stage: 'enrol' as const };
}

/**
 * What an account is known by for ever: at Entra the ids of user and tenant, which stay when the application is
 * registered anew, elsewhere `sub`.
 */
function subjectOf({ iss, sub, tid, oid }: Claims): string {
	const isEntra = typeof tid === 'string' && typeof oid === 'string';
	return store().keys.lookup('council account', JSON.stringify(isEntra ? [iss, tid, oid] : [iss, sub]));
}

const isYes = (claim: unknown) => [true, 1, '1', 'true'].includes(claim as never);

/** The email that an account is looked for by the first time; undefined where the provider does not stand for it. */
function emailIn(claims: Claims, { emailClaim }: CouncilAccount): string | undefined {
	const email = claims[emailClaim];
	// Entra has its own words: `xms_edov` for an email of a domain that is the tenant's, `acct` of 1 for a guest.
	const isVouchedFor = isYes(claims['email_verified'] ?? claims['xms_edov']) || emailClaim !== 'email';
	if (typeof email === 'string' && email.length <= 254 && isVouchedFor && !isYes(claims['acct'])) return email;
	// For who sets it up, and wonders.
	const code = typeof email !== 'string' ? 'email_missing' : isVouchedFor ? 'email_of_guest' : 'email_not_verified';
	log.warn({ code }, 'an account of the council was not looked for by its email');
	return undefined;
}

function statesFactor(claims: Claims, { secondFactor }: CouncilAccount): boolean {
	if (!secondFactor) return false;
	const said = claims[secondFactor.claim];
	return Array.isArray(said) ? said.includes(secondFactor.value) : said === secondFactor.value;
}
