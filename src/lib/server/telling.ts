/** An answer reaches the child: they have seen it, or an adult has told them in person and writes down when. */
import { and, asc, eq, inArray, isNull, not } from 'drizzle-orm';
import { servedBy } from './caseload.ts';
import { dayOf } from './calendar.ts';
import { child, contribution, message, review, type ContributionKind, type HearBy } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { getItem } from './items.ts';
import { insertDeed } from './deeds.ts';
import { markSeen } from './thread.ts';
import { getName } from './people.ts';
import type { Actor } from './policy.ts';
import { isWithComplaints, scopeOf } from './scope.ts';
import { areDecisionsToTell, isToTell } from './unseen.ts';

const seen = (tx: Tx, id: string) => tx.update(contribution).set({ unseenSince: null }).where(eq(contribution.id, id));

/** The child looks at an item: whatever was answered there is seen. */
export async function recordSeen(actor: Actor, id: string): Promise<void> {
	const { unseenSince } = await getItem(actor, id, 'own.see');
	if (unseenSince === null) return;
	await store().transaction(async (tx) => {
		await getItem(actor, id, 'own.see', tx);
		await markSeen(tx, id, false);
		await seen(tx, id);
	});
}

/** The child looks at the answers to their wishes alone: a reply in words beside them is not seen yet. */
export async function recordWishesSeen(actor: Actor, id: string): Promise<void> {
	const { unseenSince } = await getItem(actor, id, 'own.see');
	if (unseenSince === null) return;
	await store().transaction(async (tx) => {
		const [unread] = await tx
			.select({ id: message.id })
			.from(message)
			.where(and(eq(message.contributionId, id), eq(message.fromChild, false), isNull(message.seenAt)))
			.limit(1);
		if (!unread) await seen(tx, id);
	});
}

/** Who reads an item has told the child in person that there is an answer, on that day. The same form is taken once. */
export async function recordTold(actor: Actor, id: string, formId: string, day: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.reply', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'told', day, words: '' }))) return;
		// The child may have looked while the form was filled in: then there is nothing left to tell.
		if (row.unseenSince !== null) await tx.update(contribution).set({ toldDay: day }).where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.told', id);
	});
}

export interface ToTell {
	name: string;
	/** An item and its kind, or the review whose decisions were sent. */
	what: { item: string; kind: ContributionKind } | { review: string };
	/** The day on which it was answered or sent. */
	day: string;
	hearBy: HearBy | null;
}

/** At most so many of each in one list: who has left more behind begins with the oldest. */
const longest = 50;

/** What this person has to tell children in person today, the oldest first. */
export async function listToTell(actor: Actor): Promise<ToTell[]> {
	const { read } = store();
	// As in the inbox: what the complaints people have is no longer the officer's to do.
	const complaint = and(eq(contribution.kind, 'complaint'), isWithComplaints())!;
	const own = actor.role === 'officer' ? not(complaint) : undefined;
	// Looked for by itself: there are few in the whole council, and somebody may have read thousands.
	const due = read.select({ id: contribution.id }).from(contribution).where(isToTell());
	const items = await read
		.select()
		.from(contribution)
		.where(and(inArray(contribution.id, due), await scopeOf(actor), own))
		.orderBy(asc(contribution.unseenSince), asc(contribution.id))
		.limit(longest);
	const decided = await read
		.select({ id: review.id, childId: review.childId, since: review.unseenSince })
		.from(review)
		.innerJoin(child, eq(child.id, review.childId))
		.where(and(areDecisionsToTell(), await servedBy(actor)))
		.orderBy(asc(review.unseenSince), asc(review.id))
		.limit(longest);
	const found = [
		...items.map(({ id, kind, childId, unseenSince, hearBy }) => ({
			...{ childId, since: unseenSince!, hearBy },
			what: { item: id, kind }
		})),
		...decided.map(({ id, childId, since }) => ({ childId, since: since!, hearBy: null, what: { review: id } }))
	].sort((a, b) => a.since - b.since);
	return Promise.all(
		found.map(async ({ childId, since, hearBy, what }) => ({
			name: await getName(childId),
			what,
			day: dayOf(since),
			hearBy
		}))
	);
}
