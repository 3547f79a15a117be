/** A real OpenID provider at another host name than the site, with a sign-in page that needs no script. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';

/** What the provider says of an account, besides `sub`: its name there. */
export type Account = Record<string, unknown>;

export interface CouncilProvider {
	/** `OIDC_...`, for a site. */
	settings: Record<string, string>;
	/** By their `sub`; tests may change them. */
	accounts: Record<string, Account>;
	/** Nobody answers there any more. */
	stop(): Promise<void>;
	/** Answers again at the same address, with nobody signed in. */
	start(): Promise<void>;
}

const claims = {
	openid: ['sub', 'amr', 'acrs'],
	email: ['email', 'email_verified', 'xms_edov'],
	profile: ['name', 'oid', 'tid', 'acct', 'upn']
};

const configuration = (origin: string, accounts: CouncilProvider['accounts']): Configuration => ({
	clients: [
		{
			client_id: 'say-so',
			client_secret: 'a secret for tests alone',
			redirect_uris: [`${origin}/staff/council/back`],
			token_endpoint_auth_method: 'client_secret_post'
		}
	],
	claims,
	// As Entra does: the ID token itself says who it is.
	conformIdTokenClaims: false,
	cookies: { keys: ['a key for tests alone'] },
	features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
	interactions: { url: (_, { uid }) => `/interaction/${uid}` },
	findAccount: (_, sub) => accounts[sub] && { accountId: sub, claims: async () => ({ sub, ...accounts[sub] }) },
	// The council has agreed for its people.
	async loadExistingGrant(ctx) {
		const { client, session } = ctx.oidc;
		const grant = new ctx.oidc.provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
		grant.addOIDCScope('openid profile email');
		grant.addOIDCClaims(['acrs']);
		await grant.save();
		return grant;
	},
	pkce: { required: () => true },
	ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 }
});

const page = (accounts: CouncilProvider['accounts'], action: string) =>
	`<!doctype html><title>Your account</title><h1>Your account</h1><form method="post" action="${action}">${[
		...Object.keys(accounts),
		'Cancel'
	]
		.map((name) => `<button name="account" value="${name}">${name}</button>`)
		.join('')}</form>`;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return new URLSearchParams(Buffer.concat(parts).toString());
}

/** Starts a provider for the site at that origin. */
export async function startProvider(origin: string, accounts: CouncilProvider['accounts']): Promise<CouncilProvider> {
	let server: Server;
	let provider: Provider;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (!request.url?.startsWith('/interaction/')) return void provider.callback()(request, response);
		if (request.method === 'GET') {
			response.setHeader('content-type', 'text/html');
			return void response.end(page(accounts, request.url));
		}
		const sub = (await readForm(request)).get('account') ?? 'Cancel';
		const { amr } = (accounts[sub] ?? {}) as { amr?: string[] };
		const login = { accountId: sub, ...(amr ? { amr } : {}) };
		const result = sub === 'Cancel' ? { error: 'access_denied' } : { login };
		await provider.interactionFinished(request, response, result);
	}

	async function start(port: number): Promise<number> {
		server = createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1');
		await once(server, 'listening');
		const { port: given } = server.address() as { port: number };
		provider = new Provider(`http://localhost:${given}`, configuration(origin, accounts));
		return given;
	}

	const port = await start(0);
	return {
		settings: {
			OIDC_ISSUER: `http://localhost:${port}`,
			OIDC_CLIENT_ID: 'say-so',
			OIDC_CLIENT_SECRET: 'a secret for tests alone',
			OIDC_NAME: 'your Wrenshire account',
			OIDC_SECOND_FACTOR: 'amr=mfa'
		},
		accounts,
		async stop() {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
		start: async () => void (await start(port))
	};
}

/** Goes from the provider's first page as a browser would, as that account, to where it sends it back. */
export async function visitProvider(address: string, account: string): Promise<URL> {
	const jar = new Map<string, string>();
	const go = async (to: string, body?: URLSearchParams) => {
		const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
		const response = await fetch(to, {
			redirect: 'manual',
			headers: { cookie },
			...(body ? { method: 'POST', body } : {})
		});
		for (const set of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			jar.set(name, value);
		}
		return new URL(response.headers.get('location') ?? to, to);
	};
	const { origin } = new URL(address);
	let at = await go(address);
	if (at.pathname.startsWith('/interaction/')) at = await go(at.href, new URLSearchParams({ account }));
	while (at.origin === origin) {
		const next = await go(at.href);
		if (next.href === at.href) throw new Error('the provider sent nobody back');
		at = next;
	}
	return at;
}
