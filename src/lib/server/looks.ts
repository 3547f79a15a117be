/**
 * A manager looks at what is not theirs to read: for a reason that the child sees with the name and the day. It opens the
 * item until the end of that day, to look at and no more, and it is no reading: for the officer it stays unread.
 */
import { and, asc, desc, eq, gte, isNull, or } from 'drizzle-orm';
import { clock } from './clock.ts';
import { contribution, look, type ContributionKind } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { getItem } from './items.ts';
import { openItem, type OpenedItem } from './open-item.ts';
import { ownScope } from './own-scope.ts';
import { getNames } from './people.ts';
import { can, NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { lookScopeOf, scopeOf } from './scope.ts';
import type { Row } from './contributions.ts';
import { standingOf, startOfToday } from './standing.ts';

const place = (id: string) => ({ column: 'look.reason', row: id });

export interface SentLine {
	id: string;
	kind: ContributionKind;
	/** UTC milliseconds. */
	sentAt: number;
	/** It is this manager's to read anyway: no reason is asked for. */
	isOpen: boolean;
}

/** What a child sent, by kind and day, the newest first: what this manager may open or look at, and nothing of the rest. */
export async function listToLookAt(actor: Actor, childId: string): Promise<SentLine[]> {
	const { read } = store();
	const isTheirs = eq(contribution.childId, childId);
	const scope = await scopeOf(actor);
	const rows = await read
		.select({ id: contribution.id, kind: contribution.kind, sentAt: contribution.sentAt })
		.from(contribution)
		.where(and(isTheirs, or(scope, await lookScopeOf(actor))))
		.orderBy(desc(contribution.sentAt), desc(contribution.id));
	const open = await read.select({ id: contribution.id }).from(contribution).where(and(isTheirs, scope));
	const ids = new Set(open.map(({ id }) => id));
	return rows.map((row) => ({ ...row, isOpen: ids.has(row.id) }));
}

export type Looking =
	/** It is this manager's to read. */
	| { is: 'theirs' }
	/** A reason is asked for first. */
	| { is: 'shut'; row: Pick<Row, 'id' | 'childId' | 'kind' | 'sentAt'> }
	/** They gave a reason today. */
	| { is: 'open'; opened: OpenedItem; reason: string };

/** What a manager who wants to look at an item finds. Throws NotThere for what they may neither read nor look at. */
export async function findLooking(actor: Actor, id: string): Promise<Looking> {
	const { read } = store();
	const [row] = await read.select().from(contribution).where(eq(contribution.id, id));
	const standing = row && (await standingOf(row));
	if (actor.role !== 'manager' || !standing) throw new NotThere();
	if (can(actor, 'item.open', standing)) return { is: 'theirs' };
	if (!can(actor, 'item.look', standing)) throw new NotThere();
	const [today] = await read
		.select()
		.from(look)
		.where(and(eq(look.contributionId, id), eq(look.personId, actor.id), gte(look.at, startOfToday())))
		.orderBy(desc(look.at))
		.limit(1);
	if (!today) return { is: 'shut', row };
	const reason = unseal(store().keys.of(row.childId), place(today.id), today.reason);
	return { is: 'open', opened: await openItem(actor, id, 'item.look'), reason };
}

/** A manager says why they look at an item, which opens it to them for the rest of the day. The same form is taken once. */
export async function lookAt(actor: Actor, id: string, formId: string, reason: string): Promise<void> {
	const press = pressOf(actor, formId, `${id}\0${reason}`);
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.look', tx);
		const lookId = newId();
		const sealed = seal(store().keys.of(row.childId), place(lookId), reason);
		const added = await tx
			.insert(look)
			.values({ id: lookId, press, contributionId: id, personId: actor.id, reason: sealed, at: clock.now() })
			.onConflictDoNothing()
			.returning();
		if (added.length) await record(tx, actor, 'contribution.looked', id);
	});
}

export interface Look {
	name: string;
	/** UTC milliseconds. */
	at: number;
	reason: string;
}

/** Who looked at an item of the child's and why, the first one first. */
export async function listLooks({ id, childId }: Pick<Row, 'id' | 'childId'>): Promise<Look[]> {
	const rows = await store().read.select().from(look).where(eq(look.contributionId, id)).orderBy(asc(look.at));
	if (!rows.length) return [];
	const key = store().keys.of(childId);
	const names = await getNames(rows.map(({ personId }) => personId));
	return rows.map((row) => ({
		name: names.get(row.personId)!,
		at: row.at,
		reason: unseal(key, place(row.id), row.reason)
	}));
}

/** What a manager has looked at and the child has not seen it, as far as their way in shows it: the item, and who. */
export async function listUnseenLooks(
	actor: Actor,
	read: Reader = store().read
): Promise<{ itemId: string; name: string }[]> {
	const rows = await read
		.select({ itemId: look.contributionId, personId: look.personId })
		.from(look)
		.innerJoin(contribution, eq(contribution.id, look.contributionId))
		.where(and(isNull(look.seenAt), ownScope(actor)))
		.orderBy(asc(look.at));
	if (!rows.length) return [];
	const names = await getNames(rows.map(({ personId }) => personId));
	const items = new Map(rows.map(({ itemId, personId }) => [itemId, names.get(personId)!]));
	return [...items].map(([itemId, name]) => ({ itemId, name }));
}

/** The child opens the page of an item: who looked at it, and why, is seen. */
export async function recordLooksSeen(actor: Actor, id: string): Promise<void> {
	const unseen = and(eq(look.contributionId, id), isNull(look.seenAt));
	const [any] = await store().read.select({ id: look.id }).from(look).where(unseen).limit(1);
	if (!any) return;
	await store().transaction(async (tx) => {
		await getItem(actor, id, 'own.see', tx);
		await tx.update(look).set({ seenAt: clock.now() }).where(unseen);
	});
}
