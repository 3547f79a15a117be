/**
 * Sessions: all that sees the cookie. Lucia makes and validates them behind an adapter of our own that keeps only the
 * SHA-256 of the session id, ends a session that was idle too long, and never makes it longer than its absolute limit.
 */
import { createHash } from 'node:crypto';
import { and, eq, isNull, lt } from 'drizzle-orm';
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
type Seen = { lastSeenAt: number };

const adapter: Adapter = {
	async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
		const [row] = await store()
			.read.select({ session, id: person.id, role: person.role })
			.from(session)
			.innerJoin(person, eq(person.id, session.personId))
			.where(and(eq(session.idHash, hashOf(id)), isNull(person.disabledAt)));
		if (!row) return [null, null];
		const { expiresAt, lastSeenAt } = row.session;
		const now = clock.now();
		if (now >= expiresAt || now - lastSeenAt >= limits[row.role].idle) return [null, null];
		return [
			// Lucia would look at the machine's own time; whether the session is over was decided above, by our clock.
			{ id, userId: row.id, expiresAt: new Date(Date.now() + longest), attributes: { lastSeenAt } },
			{ id: row.id, attributes: { role: row.role } }
		];
	},
	async getUserSessions() {
		// Their ids cannot be told from what we keep; one's own sessions get a public id when a page lists them.
		return [];
	},
	async setSession(made) {
		const [who] = await store()
			.read.select({ role: person.role })
			.from(person)
			.where(and(eq(person.id, made.userId), isNull(person.disabledAt)));
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
		await store().transaction(async (tx) => {
			await tx.delete(session).where(eq(session.idHash, hashOf(id)));
		});
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

const lucia = new Lucia<Seen, Attributes>(adapter, {
	sessionExpiresIn: new TimeSpan(longest, 'ms'),
	getSessionAttributes: (kept) => ({ lastSeenAt: (kept as unknown as Seen).lastSeenAt }),
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
	return (await lucia.createSession(personId, { lastSeenAt: clock.now() })).id;
}

/** Who this session belongs to; undefined when it ended or never was. Notes at most once a minute that it is in use. */
export async function readSession(id: string): Promise<Actor | undefined> {
	const { user, session: found } = await lucia.validateSession(id);
	if (!user) return undefined;
	const now = clock.now();
	if (now - found.lastSeenAt >= seenEvery) {
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
		DatabaseSessionAttributes: Seen;
		DatabaseUserAttributes: Attributes;
	}
}
