/**
 * Sessions: all that sees the cookie. Lucia makes and validates them behind an adapter of our own that keeps only the
 * SHA-256 of the session id, ends a session that was idle too long, and never makes it longer than its absolute limit.
 */
import { createHash } from 'node:crypto';
import { eq, lte, or, sql } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import { dayOf } from '../calendar.ts';
import { clock } from '../clock.ts';
import { prepared } from '../db/prepared.ts';
import { person, session, way, type Role } from '../db/schema.ts';
import { store, type Tx } from '../db/store.ts';
import { settings } from '../env.ts';
import { newId, newToken } from '../ids.ts';
import type { Actor, Way } from '../policy.ts';

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
const longestIdle = 30 * minute;

/**
 * For so long a session that ended by itself still tells whose it was, and for nothing else: a child's form that comes
 * too late is kept for that child. Signing out, the quick exit, a new password take that away at once.
 */
const rememberedFor = 24 * hour;

/** A page's opening is written down at most this often. */
const seenEvery = minute;

/** Under which a session is kept. */
export function hashOf(id: string): string {
	return createHash('sha256').update(id).digest('base64url');
}

type Attributes = { role: Role };
type SessionAttributes = { lastSeenAt: number; wayId: string | null; way?: Way | undefined };

async function findPerson(id: string) {
	const [row] = await store().read.select().from(person).where(eq(person.id, id));
	return row && row.disabledAt === null ? row : undefined;
}

const sessionOf = prepared((read) =>
	read
		.select({ session, way, role: person.role, disabledAt: person.disabledAt })
		.from(session)
		.innerJoin(person, eq(person.id, session.personId))
		.leftJoin(way, eq(way.id, session.wayId))
		.where(eq(session.idHash, sql.placeholder('idHash')))
		.prepare()
);

/** A session and whose it is, ended or not; undefined where there is none of that id, or its person may not sign in. */
async function findSession(id: string) {
	const row = sessionOf(store().read).get({ idHash: hashOf(id) });
	if (!row || row.disabledAt !== null) return undefined;
	// A child without a way in that stands is nobody.
	if (row.role === 'child' && (!row.way || row.way.endedAt !== null)) return undefined;
	const { personId, lastSeenAt, expiresAt } = row.session;
	const actor: Actor = { id: personId, role: row.role };
	if (row.way) actor.way = await readWay(row.way, row.session.idHash);
	return { actor, lastSeenAt, endsAt: Math.min(lastSeenAt + limits[row.role].idle, expiresAt) };
}

/** What a way opens now. */
async function readWay(own: typeof way.$inferSelect, sessionHash: string): Promise<Way> {
	const [code] = own.madeFrom ? await store().read.select().from(way).where(eq(way.id, own.madeFrom)) : [];
	return {
		id: own.id,
		isCode: own.kind === 'code',
		chain: code ? [own.id, code.id] : [own.id],
		since: (code ?? own).createdAt,
		madeAt: own.createdAt,
		opensOlder: own.opensOlderAt !== null,
		opensDelicate: own.opensDelicateAt !== null,
		delicateBy: own.delicateBy,
		session: sessionHash
	};
}

const adapter: Adapter = {
	async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
		const found = await findSession(id);
		if (!found || clock.now() >= found.endsAt) return [null, null];
		const { actor, lastSeenAt } = found;
		return [
			// Lucia would look at the machine's own time; whether the session is over was decided above, by our clock.
			{
				id,
				userId: actor.id,
				expiresAt: new Date(Date.now() + longest),
				attributes: { lastSeenAt, wayId: actor.way?.id ?? null, way: actor.way }
			},
			{ id: actor.id, attributes: { role: actor.role } }
		];
	},
	async getUserSessions() {
		// Their ids cannot be told from what we keep: pages name a session by its public id (./own-sessions.ts).
		return [];
	},
	async setSession(made) {
		const who = await findPerson(made.userId);
		if (!who) throw new Error('sessions: nobody to sign in');
		const now = clock.now();
		await store().transaction(async (tx) => {
			await tx.insert(session).values({
				idHash: hashOf(made.id),
				publicId: newId(),
				personId: made.userId,
				wayId: made.attributes.wayId,
				createdAt: now,
				lastSeenAt: now,
				expiresAt: now + limits[who.role].absolute
			});
			const { wayId } = made.attributes;
			if (wayId)
				await tx
					.update(way)
					.set({ lastUsedDay: dayOf(now) })
					.where(eq(way.id, wayId));
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
		const forgotten = clock.now() - rememberedFor;
		await store().transaction(async (tx) => {
			await tx
				.delete(session)
				.where(or(lte(session.expiresAt, forgotten), lte(session.lastSeenAt, forgotten - longestIdle)));
		});
	}
};

const lucia = new Lucia<SessionAttributes, Attributes>(adapter, {
	sessionExpiresIn: new TimeSpan(longest, 'ms'),
	getSessionAttributes: (attributes) => attributes,
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

/** Starts a session under a new id, which is returned for the cookie; of a child, by the way that they came in. */
export async function startSession(personId: string, wayId: string | null = null): Promise<string> {
	return (await lucia.createSession(personId, { lastSeenAt: clock.now(), wayId })).id;
}

/** Who this session belongs to; undefined when it ended or never was. Notes at most once a minute that it is in use. */
export async function readSession(id: string): Promise<Actor | undefined> {
	const { user, session: current } = await lucia.validateSession(id);
	if (!user) return undefined;
	if (clock.now() - current.lastSeenAt >= seenEvery) noteInUse(id);
	return { id: user.id, role: user.role, ...(current.way ? { way: current.way } : {}) };
}

/** The sessions whose note is being written. Not a memory of them: it only keeps a locked database from a queue of notes. */
const beingNoted = new Set<string>();

/** Nobody waits for this note: a database that is locked, full or closed delays and fails no page. */
function noteInUse(id: string): void {
	const idHash = hashOf(id);
	if (beingNoted.has(idHash)) return;
	beingNoted.add(idHash);
	const now = clock.now();
	store()
		.transaction(async (tx) => {
			await tx.update(session).set({ lastSeenAt: now }).where(eq(session.idHash, idHash));
		})
		.catch(() => undefined)
		.finally(() => beingNoted.delete(idHash));
}

/** Whose session it was that ended by itself, less than a day ago. Undefined for one that was ended, or never was. */
export async function findLapsed(id: string): Promise<Actor | undefined> {
	const found = await findSession(id);
	const since = found && clock.now() - found.endsAt;
	return since !== undefined && since >= 0 && since < rememberedFor ? found?.actor : undefined;
}

/** Takes away what is left of sessions that were over a day ago. */
export async function sweepSessions(): Promise<void> {
	await lucia.deleteExpiredSessions();
}

/**
 * Gives a session a new id in place of the old one, which opens nothing from then on, inside the transaction that gives
 * the reason; its limits stay. Undefined: it has ended.
 */
export async function renewSession(tx: Tx, id: string): Promise<string | undefined> {
	const next = newToken();
	const renewed = tx.update(session).set({ idHash: hashOf(next) });
	return (await renewed.where(eq(session.idHash, hashOf(id))).returning()).length ? next : undefined;
}

/** Ends one session. */
export async function endSession(id: string): Promise<void> {
	await lucia.invalidateSession(id);
}

/** Ends every session of a way that has ended, inside the transaction that ends it. */
export async function endSessionsBy(tx: Tx, wayId: string): Promise<void> {
	await tx.delete(session).where(eq(session.wayId, wayId));
}

/** Ends every session of a person, inside the transaction that gives the reason: after a new password, another role, a disabled account. */
export async function endSessionsOf(tx: Tx, personId: string): Promise<void> {
	await tx.delete(session).where(eq(session.personId, personId));
}

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: Attributes;
	}
}
