/**
 * Sessions: all that sees the cookie. Lucia makes and validates them behind an adapter of our own that keeps only the
 * SHA-256 of the session id, ends a session that was idle too long, and never makes it longer than its absolute limit.
 */
import { createHash } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import { clock } from '../clock.ts';
import { person, session, type Role } from '../db/schema.ts';
import { store, type Tx } from '../db/store.ts';
import { settings } from '../env.ts';
import type { Actor } from '../policy.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How long a session may be idle, and how long it may last at all. */
export const limits: Record<Role, { idle: number; absolute: number }> = {
	child: { idle: 20 * minute, absolute: 4 * hour },
	advocate: { idle: 30 * minute, absolute: 8 * hour },
	officer: { idle: 30 * minute, absolute: 10 * hour },
	manager: { idle: 30 * minute, absolute: 10 * hour },
	complaints: { idle: 30 * minute, absolute: 10 * hour },
	duty: { idle: 30 * minute, absolute: 10 * hour }
};

const longest = 10 * hour;

/** A page's opening is written down at most this often. */
const seenEvery = minute;

function hashOf(id: string): string {
	return createHash('sha256').update(id).digest('base64url');
}

type Attributes = { role: Role };

async function findPerson(id: string) {
	const [row] = await store().read.select().from(person).where(eq(person.id, id));
	return row && row.disabledAt === null ? row : undefined;
}

const adapter: Adapter = {
	async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
		const [row] = await store()
			.read.select()
			.from(session)
			.where(eq(session.idHash, hashOf(id)));
		const who = row && (await findPerson(row.personId));
		if (!row || !who) return [null, null];
		const now = clock.now();
		if (now >= row.expiresAt || now - row.lastSeenAt >= limits[who.role].idle) return [null, null];
		return [
			// Lucia would look at the machine's own time; whether the session is over was decided above, by our clock.
			{ id, userId: who.id, expiresAt: new Date(Date.now() + longest), attributes: {} },
			{ id: who.id, attributes: { role: who.role } }
		];
	},
	async getUserSessions() {
		// Their ids cannot be told from what we keep; one's own sessions get a public id when a page lists them.
		return [];
	},
	async setSession(made) {
		const who = await findPerson(made.userId);
		if (!who) throw new Error('sessions: nobody to sign in');
		const now = clock.now();
		await store().transaction(async (tx) => {
			await tx.insert(session).values({
				idHash: hashOf(made.id),
				personId: made.userId,
				createdAt: now,
				lastSeenAt: now,
				expiresAt: now + limits[who.role].absolute
			});
		});
	},
	async updateSessionExpiration() {
		// The absolute limit stands: a session is never made longer.
	},
	async deleteSession(id) {
		// On a full disk, too.
		await store().transaction(
			async (tx) => {
				await tx.delete(session).where(eq(session.idHash, hashOf(id)));
			},
			{ fromReserve: true }
		);
	},
	async deleteUserSessions(personId) {
		await store().transaction((tx) => endSessionsOf(tx, personId));
	},
	async deleteExpiredSessions() {
		await store().transaction(async (tx) => {
			await tx.delete(session).where(lt(session.expiresAt, clock.now()));
		});
	}
};

const lucia = new Lucia<Record<never, never>, Attributes>(adapter, {
	sessionExpiresIn: new TimeSpan(longest, 'ms'),
	getUserAttributes: (user) => ({ role: (user as unknown as Attributes).role })
});

/** The cookie's name: on https it is bound to this host alone. */
export function cookieName(): string {
	return settings().secure ? '__Host-say-so' : 'say-so';
}

/** No Max-Age: a borrowed phone forgets it when the browser closes. */
export function cookieOptions() {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: settings().secure } as const;
}

/** Starts a session under a new id, which is returned for the cookie. */
export async function startSession(personId: string): Promise<string> {
	return (await lucia.createSession(personId, {})).id;
}

/** Who this session belongs to; undefined when it ended or never was. Notes at most once a minute that it is in use. */
export async function readSession(id: string): Promise<Actor | undefined> {
	const { user } = await lucia.validateSession(id);
	if (!user) return undefined;
	const now = clock.now();
	const [row] = await store()
		.read.select()
		.from(session)
		.where(eq(session.idHash, hashOf(id)));
	if (row && now - row.lastSeenAt >= seenEvery) {
		// A reading that cannot be noted now (a locked database) is no reason to refuse the page.
		await store()
			.transaction(async (tx) => {
				await tx
					.update(session)
					.set({ lastSeenAt: now })
					.where(eq(session.idHash, hashOf(id)));
			})
			.catch(() => undefined);
	}
	return { id: user.id, role: user.role };
}

/** True when there was a session of that id which ended because nobody used it, or for its age. */
export async function hasLapsed(id: string): Promise<boolean> {
	const [row] = await store()
		.read.select()
		.from(session)
		.where(eq(session.idHash, hashOf(id)));
	return Boolean(row);
}

/** Takes away what is left of sessions that are over. */
export async function sweepSessions(): Promise<void> {
	await lucia.deleteExpiredSessions();
}

/** Ends one session. */
export async function endSession(id: string): Promise<void> {
	await lucia.invalidateSession(id);
}

/** Ends every session of a person, inside the transaction that gives the reason: after a new password, another role, a disabled account. */
export async function endSessionsOf(tx: Tx, personId: string): Promise<void> {
	await tx.delete(session).where(eq(session.personId, personId));
}

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseUserAttributes: Attributes;
	}
}
