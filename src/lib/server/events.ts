/** What happened: append-only, chained by hash, ids and codes only. */
import { createHash } from 'node:crypto';
import { asc, desc, gt } from 'drizzle-orm';
import { clock } from './clock.ts';
import type { Reader, Tx } from './db/store.ts';
import { insertMany } from './db/insert-many.ts';
import { event } from './db/schema.ts';
import type { Actor } from './policy.ts';

export type EventType =
	| 'person.added'
	| 'person.changed'
	| 'person.passwordSet'
	| 'person.invited'
	| 'person.factorReset'
	| 'person.renamed'
	| 'person.emailChanged'
	| 'person.roleChanged'
	| 'person.managerChanged'
	| 'person.disabled'
	| 'person.letBack'
	| 'person.covered'
	| 'person.away'
	| 'person.back'
	| 'person.guessed'
	| 'service.added'
	| 'service.ended'
	| 'advocate.added'
	| 'permission.asked'
	| 'permission.recorded'
	| 'permission.given'
	| 'permission.confirmed'
	| 'permission.ended'
	| 'person.factorSet'
	| 'person.accountPinned'
	| 'person.codesMade'
	| 'person.linkAsked'
	| 'way.made'
	| 'way.given'
	| 'way.used'
	| 'way.replaced'
	| 'way.signInMade'
	| 'way.ended'
	| 'way.confirmed'
	| 'session.ended'
	| 'knock.passedOn'
	| 'knock.answered'
	| 'child.moved'
	| 'child.moveSeen'
	| 'child.changed'
	| 'child.listedPerson'
	| 'child.contact'
	| 'child.careFrom'
	| 'review.planned'
	| 'review.picked'
	| 'review.changed'
	| 'review.moved'
	| 'review.cancelled'
	| 'review.held'
	| 'review.talked'
	| 'review.participation'
	| 'review.decided'
	| 'review.decisionsSent'
	| 'review.decisionsTold'
	| 'review.recordSent'
	| 'review.sheetTicked'
	| 'review.lineCrossed'
	| 'decision.answered'
	| 'review.gotAnswered'
	| 'contribution.writtenDown'
	| 'contribution.confirmed'
	| 'contribution.sent'
	| 'contribution.read'
	| 'contribution.looked'
	| 'contribution.replied'
	| 'contribution.answeredBack'
	| 'contribution.acted'
	| 'contribution.talked'
	| 'contribution.done'
	| 'contribution.reopened'
	| 'contribution.passedOn'
	| 'contribution.wishAnswered'
	| 'contribution.tracked'
	| 'contribution.hearBy'
	| 'contribution.told'
	| 'contribution.climbedToCover'
	| 'contribution.climbedToManager'
	| 'contribution.climbedToDuty'
	| 'contribution.readFirst'
	| 'contribution.raised'
	| 'contribution.cleared'
	| 'contribution.dontUse'
	| 'contribution.notMine'
	| 'contribution.madeMe'
	| 'contribution.notReplied';

const first = 'say-so';

type Row = typeof event.$inferSelect;
/** What an event is before it has its place in the chain. */
export type Happened = Pick<Row, 'at' | 'actorId' | 'subjectId'> & { type: EventType };

function hashOf(row: Omit<Row, 'hash'>): string {
	const line = [row.previous, row.seq, row.type, row.at, row.actorId, row.subjectId].join('\0');
	return createHash('sha256').update(line).digest('base64url');
}

/** Gives an event its place in the chain, after the last one that is there. */
export function chain(last: Pick<Row, 'seq' | 'hash'> | undefined, happened: Happened): Row {
	const row = { seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? first, ...happened };
	return { ...row, hash: hashOf(row) };
}

/** The last event that was written down. */
export async function findLastEvent(read: Reader): Promise<Pick<Row, 'seq' | 'hash'> | undefined> {
	const [last] = await read.select({ seq: event.seq, hash: event.hash }).from(event).orderBy(desc(event.seq)).limit(1);
	return last;
}

/** Writes down what happened, inside the transaction in which it happens. Returns its number. */
export async function record(tx: Tx, actor: Actor, type: EventType, subjectId: string): Promise<number> {
	const row = chain(await findLastEvent(tx), { type, at: clock.now(), actorId: actor.id, subjectId });
	await tx.insert(event).values(row);
	return row.seq;
}

/** The same for many at once, in the order in which they are given. */
export async function recordMany(tx: Tx, actor: Actor, many: readonly (readonly [EventType, string])[]): Promise<void> {
	let last = await findLastEvent(tx);
	const at = clock.now();
	const rows = many.map(
		([type, subjectId]) => (last = chain(last, { type, at, actorId: actor.id, subjectId }))
	) as Row[];
	await insertMany(tx, event, rows);
}

/** What happened after an event, by type. */
export async function listTypesSince(read: Reader, seq: number): Promise<string[]> {
	const rows = await read.selectDistinct({ type: event.type }).from(event).where(gt(event.seq, seq));
	return rows.map(({ type }) => type);
}

/** The number of the first event that does not fit the chain; undefined when all is whole. */
export async function findBrokenEvent(read: Reader): Promise<number | undefined> {
	let previous = first;
	let seq = 0;
	for (const row of await read.select().from(event).orderBy(asc(event.seq))) {
		seq += 1;
		if (row.seq !== seq || row.previous !== previous || row.hash !== hashOf(row)) return row.seq;
		previous = row.hash;
	}
	return undefined;
}
