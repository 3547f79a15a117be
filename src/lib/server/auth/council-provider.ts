/**
 * The provider of the council's own accounts (OpenID Connect Core 1.0, code flow with PKCE): all that talks to it. The
 * library is loaded when somebody first comes that way, so that a site without these accounts pays nothing for it.
 */
import type { Configuration } from 'openid-client';
import { paths } from '../../paths.ts';
import { clock } from '../clock.ts';
import { settings, type CouncilAccount } from '../env.ts';
import { log } from '../log.ts';

const library = () => import('openid-client');

/** How long the provider may take to answer, in seconds. */
const timeout = 5;
/** How long its addresses are taken as they were found, in milliseconds. */
const knownFor = 60 * 60_000;

/** Why somebody did not come in with their account. */
export type Refused =
	/** Too late, begun elsewhere, or used already. */
	| 'again'
	/** Stopped at the provider. */
	| 'cancelled'
	/** The provider cannot be reached, or does not take us. */
	| 'down'
	/** It is nobody's account here. */
	| 'unknown';

/** The provider, or what came back from it, did not let somebody in. */
export class NotIn extends Error {
	override name = 'NotIn';
	readonly reason: Refused;
	constructor(reason: Refused) {
		super(reason);
		this.reason = reason;
	}
}

/** What a browser keeps while it is away at the provider. */
export interface Errand {
	state: string;
	nonce: string;
	verifier: string;
}

/** What an ID token says that was checked. */
export type Claims = Record<string, unknown> & { iss: string; sub: string };

function account(): CouncilAccount {
	const found = settings().councilAccount;
	if (!found) throw new Error('council: no accounts are set');
	return found;
}

let known: { provider: Promise<Configuration>; until: number } | undefined;

/** The provider, as it describes itself. It is asked once for all who come at the same time, and again after an hour. */
function discover(): Promise<Configuration> {
	if (known && clock.now() < known.until) return known.provider;
	const asked = { provider: ask(), until: clock.now() + knownFor };
	known = asked;
	// What failed is asked again by the next one.
	asked.provider.catch(() => {
		if (known === asked) known = undefined;
	});
	return asked.provider;
}

async function ask(): Promise<Configuration> {
	const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await library();
	const { issuer, clientId, clientSecret } = account();
	// The settings allow http on this machine only.
	const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
	// The signature of the ID token, too, although it comes straight from the provider.
	return discovery(issuer, clientId, clientSecret, undefined, {
		timeout,
		execute: [...execute, enableNonRepudiationChecks]
	});
}

const backAddress = () => new URL(paths.councilAccountBack(), settings().origin);

/**
 * The provider's page where somebody signs in, and what their browser has to keep meanwhile.
 * @throws NotIn - the provider cannot be had
 */
export async function leaveForProvider(): Promise<{ address: string; errand: Errand }> {
	return explained(async () => {
		const provider = await discover();
		const client = await library();
		const errand = {
			state: client.randomState(),
			nonce: client.randomNonce(),
			verifier: client.randomPKCECodeVerifier()
		};
		const address = client.buildAuthorizationUrl(provider, {
			redirect_uri: backAddress().href,
			scope: 'openid profile email',
			state: errand.state,
			nonce: errand.nonce,
			code_challenge: await client.calculatePKCECodeChallenge(errand.verifier),
			code_challenge_method: 'S256',
			...asksFor(account())
		});
		return { address: address.href, errand };
	});
}

/** Entra asks for the second factor of an authentication context where the application asks for that context. */
function asksFor({ secondFactor }: CouncilAccount): Record<string, string> {
	if (secondFactor?.claim !== 'acrs') return {};
	return { claims: JSON.stringify({ id_token: { acrs: { essential: true, value: secondFactor.value } } }) };
}

/**
 * What the provider says of who comes back from it: state, issuer, code, PKCE, nonce, audience, times and signature are
 * checked.
 * @throws NotIn
 */
export async function comeBack(errand: Errand, query: URLSearchParams): Promise<Claims> {
	return explained(async () => {
		const provider = await discover();
		const { authorizationCodeGrant } = await library();
		const address = backAddress();
		address.search = String(query);
		const tokens = await authorizationCodeGrant(provider, address, {
			pkceCodeVerifier: errand.verifier,
			expectedState: errand.state,
			expectedNonce: errand.nonce
		});
		return { ...tokens.claims()! };
	});
}

/** Codes of the library for what did not come from the provider, or not for this browser. */
const notForUs = ['OAUTH_INVALID_RESPONSE', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'];

async function explained<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (thrown) {
		// `error` is a word of RFC 6749; what else is in there may be of a token, and is never written down.
		const { name, code, error, cause } = thrown as Partial<Record<'name' | 'code' | 'error', string>> & {
			cause?: unknown;
		};
		if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR' && error === 'access_denied') throw new NotIn('cancelled');
		if (notForUs.includes(code ?? '') || error === 'invalid_grant') throw new NotIn('again');
		const word = /^[a-z_]{1,40}$/.exec(error ?? '')?.[0] ?? code ?? (cause as { code?: string } | undefined)?.code;
		log.warn({ name: name ?? null, code: word ?? null }, 'the provider of the council accounts could not be used');
		throw new NotIn('down');
	}
}
