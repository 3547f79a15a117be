/** The ways into a child's Say So, as the child sees them: letters, sign-ins, where they are signed in; each can be ended. */
import { and, desc, eq, inArray } from 'drizzle-orm';
import { endSessionIn, listSessionsOf, type OwnSession } from './auth/own-sessions.ts';
import { dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { review, way, wayConfirmed } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { endWayIn } from './end-way.ts';
import { record } from './events.ts';
import { lastDayOf } from './letters.ts';
import { firstName, getNames } from './people.ts';
import { endsWay, NotThere, seesWay, type Actor, type WayIn } from './policy.ts';

type Row = typeof way.$inferSelect;

const wayIn = ({ id, kind, madeFrom, createdAt, opensOlderAt }: Row): WayIn => ({
	id,
	isCode: kind === 'code',
	madeFrom,
	madeAt: createdAt,
	isKnown: opensOlderAt !== null
});

/** An adult said that the child made a sign-in. */
export interface Confirmed {
	opens: 'older' | 'delicate';
	/** The first name of the adult. */
	by: string;
	/** The day on which they were together (ISO). */
	day: string;
}

export interface OwnWay {
	id: string;
	kind: Row['kind'];
	/** The child is in by it now. */
	isThis: boolean;
	madeAt: number;
	mayEnd: boolean;
	/** Undefined: by this way no more is to be seen of it than when it was made. */
	more:
		| {
				givenAt: number | null;
				firstUsedAt: number | null;
				/** The last day on which a letter works (ISO). */
				lastDay: string | undefined;
				isOver: boolean;
				/** The letter that a sign-in was made from: when it was made. */
				fromMadeAt: number | undefined;
				endedAt: number | null;
				/** The first name of the adult who ended it; undefined: it was ended from here. */
				endedBy: string | undefined;
				confirmed: Confirmed[];
				/** Where somebody is in by it now; none of a way that cannot be ended from here. */
				sessions: OwnSession[];
		  }
		| undefined;
}

/** Who confirmed these ways, and when. */
async function listConfirmed(wayIds: string[], read: Reader) {
	return read.select().from(wayConfirmed).where(inArray(wayConfirmed.wayId, wayIds)).orderBy(wayConfirmed.at);
}

/** The ways of a child, as far as the one that they came in by shows them: the one at hand, those that work, those that ended. */
export async function listWays(actor: Actor): Promise<OwnWay[]> {
	const { read } = store();
	const rows = await read
		.select({ way, review })
		.from(way)
		.leftJoin(review, eq(review.id, way.reviewId))
		.where(eq(way.childId, actor.id))
		.orderBy(desc(way.createdAt), way.id);
	const seen = rows.filter((row) => seesWay(actor.way, wayIn(row.way)));
	const confirmed = await listConfirmed(
		seen.map(({ way: { id } }) => id),
		read
	);
	const adults = [...seen.map(({ way: { endedBy } }) => endedBy), ...confirmed.map(({ personId }) => personId)];
	const names = await getNames(
		adults.filter((id) => id !== null && id !== actor.id).map((id) => id!),
		read
	);
	const nameOf = (id: string) => firstName(names.get(id) ?? '');
	const sessions = await listSessionsOf(actor, actor.way?.session);
	const list = seen.map(({ way: row, review: meeting }): OwnWay => {
		const isThis = row.id === actor.way?.id;
		const mayEnd = row.endedAt === null && endsWay(actor.way, wayIn(row));
		const common = { id: row.id, kind: row.kind, isThis, madeAt: row.createdAt, mayEnd };
		// By a letter, no more is shown of a sign-in than that it was made: others hold the letter, too.
		if (actor.way?.isCode && !isThis) return { ...common, more: undefined };
		const lastDay = row.kind === 'code' ? lastDayOf(row, meeting) : undefined;
		const more = {
			givenAt: row.givenAt,
			firstUsedAt: row.firstUsedAt,
			lastDay,
			isOver: lastDay !== undefined && lastDay < dayOf(clock.now()),
			fromMadeAt: rows.find(({ way: { id } }) => id === row.madeFrom)?.way.createdAt,
			endedAt: row.endedAt,
			endedBy: row.endedBy === null || row.endedBy === actor.id ? undefined : nameOf(row.endedBy),
			confirmed: confirmed
				.filter(({ wayId }) => wayId === row.id)
				.map(({ opens, personId, day }) => ({ opens, by: nameOf(personId), day })),
			sessions: mayEnd ? sessions.filter(({ wayId }) => wayId === row.id) : []
		};
		return { ...common, more };
	});
	const rank = ({ isThis, more }: OwnWay) => (isThis ? 0 : !more || (more.endedAt === null && !more.isOver) ? 1 : 2);
	return list.sort((a, b) => rank(a) - rank(b));
}

/** Ends one of the child's ways. True: it is the one that they are in by. Throws NotThere for one that is not theirs to end. */
export async function endWay(actor: Actor, wayId: string): Promise<boolean> {
	await store().transaction(async (tx) => {
		const [row] = await tx
			.select()
			.from(way)
			.where(and(eq(way.id, wayId), eq(way.childId, actor.id)));
		if (!row || !endsWay(actor.way, wayIn(row))) throw new NotThere();
		if (row.endedAt === null) await endWayIn(tx, actor, row.id, 'way.ended');
	});
	return wayId === actor.way?.id;
}

/**
 * Ends one of the child's sessions, of a way that they may end. True: it is the one at hand. One that is over already,
 * or was never theirs, changes nothing.
 */
export async function endOwnSession(actor: Actor, publicId: string): Promise<boolean> {
	const mine = (await listWays(actor)).flatMap(({ more }) => more?.sessions ?? []);
	const found = mine.find((each) => each.publicId === publicId);
	if (!found) return false;
	await store().transaction(async (tx) => {
		await endSessionIn(tx, actor.id, publicId);
		await record(tx, actor, 'session.ended', publicId);
	});
	return found.isThis;
}

/** Who came in by this way has been told once what the quick exit can and cannot do. */
export async function noteLeaveInfoSeen(actor: Actor): Promise<void> {
	await store().transaction(async (tx) => {
		if (actor.way) await tx.update(way).set({ leaveInfoSeenAt: clock.now() }).where(eq(way.id, actor.way.id));
	});
}
