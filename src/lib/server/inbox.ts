/** The inbox of those who read: in the order that matters, by cursor, with counts that equal the lists they lead to. */
import { and, asc, count, eq, exists, getTableColumns, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import { addWorkingDays } from './calendar.ts';
import { child, contribution, message, states, type ContributionKind } from './db/schema.ts';
import { store } from './db/store.ts';
import { keysOnce, listChildren, openRows, unreadMessage, type InboxItem } from './inbox-items.ts';
import { daysNow, isAsOfficer, order, readCursor, reviewDay, stateFor, writeCursor, type Days } from './inbox-order.ts';
import type { Actor } from './policy.ts';
import { isHereFor, scopeOf, type Reason } from './scope.ts';
import type { Row } from './contributions.ts';

const pageSize = 50;

export const shows = ['all', 'urgent', 'unread', 'unanswered', 'waiting', 'due', 'soon'] as const;
export type Show = (typeof shows)[number];

export interface Filter {
	show: Show;
	child?: string | undefined;
	kind?: ContributionKind | undefined;
	/** Why it stands in a manager's inbox; asks for nothing in another's. */
	reason?: Reason | undefined;
}

/** Nobody has read the item, or not yet what the child wrote under it since. */
function unread(): SQL {
	const wroteBack = store()
		.read.select({ id: message.id })
		.from(message)
		.where(and(eq(message.contributionId, contribution.id), unreadMessage));
	return or(isNull(contribution.readAt), exists(wroteBack))!;
}

/** What each list shows of the actor's items. All that it asks of a row stands in the indexes that find it. */
export function shownTo(actor: Actor, days: Days): Record<Show, SQL | undefined> {
	const state = stateFor(actor);
	const unanswered = sql`${state} <> ${states.closed}`;
	// A complaint is passed on today, whenever its answer is due.
	const asOfficer = isAsOfficer(actor);
	const toPassOn = asOfficer && and(asOfficer, eq(contribution.kind, 'complaint'));
	return {
		all: undefined,
		urgent: sql`${state} = ${states.urgent}`,
		unread: unread(),
		unanswered,
		waiting: or(unanswered, unread()),
		due: and(unanswered, or(lte(contribution.replyBy, addWorkingDays(days.today, 1)), toPassOn)),
		soon: and(unanswered, sql`${reviewDay(days)} <= ${days.near}`)
	};
}

export interface Page {
	items: Row[];
	/** How many match in all. */
	total: number;
	/** Where the next page begins; undefined on the last. */
	next: string | undefined;
}

/** Reasons sift a manager's inbox alone. */
const reasonOf = ({ role }: Actor, { reason }: Filter): Reason | undefined => (role === 'manager' ? reason : undefined);

/** One page of the inbox after a cursor. Each item stands on one page, also while new ones arrive. */
export async function listInbox(actor: Actor, filter: Filter, cursor?: string, size = pageSize): Promise<Page> {
	return pageOf(actor, await scopeOf(actor), filter, cursor, size);
}

async function pageOf(
	actor: Actor,
	scope: SQL,
	filter: Filter,
	cursor: string | undefined,
	size: number
): Promise<Page> {
	const { read } = store();
	const from = readCursor(cursor);
	// A cursor keeps the days it was made on: else a page turned over midnight could show an item twice.
	const days = from?.days ?? daysNow();
	const state = stateFor(actor);
	const { rank, day } = order(days, state);
	const reason = reasonOf(actor, filter);
	const where = and(
		scope,
		shownTo(actor, days)[filter.show],
		filter.child ? eq(contribution.childId, filter.child) : undefined,
		filter.kind ? eq(contribution.kind, filter.kind) : undefined,
		reason && isHereFor(actor)[reason]
	);
	const after = from
		? sql`(${rank}, ${day}, ${contribution.sentAt}, ${contribution.id}) > (${from.rank}, ${from.day}, ${from.sentAt}, ${from.id})`
		: undefined;
	// Ranked by what stands in an index; then the rows of one page alone are read, with their words.
	const ranked = await read
		.select({ id: contribution.id })
		.from(contribution)
		.where(and(where, after))
		.orderBy(asc(rank), asc(day), asc(contribution.sentAt), asc(contribution.id))
		.limit(size + 1);
	const ids = ranked.slice(0, size).map(({ id }) => id);
	const items = await getRows(ids, actor, days);
	const [all] = await read.select({ n: count() }).from(contribution).where(where);
	const last = items.at(-1);
	return { items, total: all?.n ?? 0, next: ranked.length > size && last ? writeCursor(last, days) : undefined };
}

/** These items in this order, each as it stands for this reader. */
async function getRows(ids: string[], actor: Actor, days: Days, scope?: SQL): Promise<Row[]> {
	const rows = await store()
		.read.select({ ...getTableColumns(contribution), state: stateFor(actor), reviewDay: reviewDay(days) })
		.from(contribution)
		.where(and(inArray(contribution.id, ids), scope));
	return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

export interface Counts {
	urgent: number;
	unread: number;
	due: number;
	/** Items of children whose review is near. */
	soon: number;
}

/** The numbers on top of the inbox: each equals the list it leads to. */
export async function countInbox(actor: Actor): Promise<Counts> {
	const shown = shownTo(actor, daysNow());
	const countOf = (show: Exclude<Show, 'all'>) => sql<number>`count(case when ${shown[show]} then 1 end)`;
	const [counts] = await store()
		.read.select({
			urgent: countOf('urgent'),
			unread: countOf('unread'),
			due: countOf('due'),
			soon: countOf('soon')
		})
		.from(contribution)
		.where(await scopeOf(actor));
	return counts!;
}

export interface OpenedInbox extends Omit<Page, 'items'> {
	/** What was asked for, without a child whose items are not here. */
	filter: Filter;
	/** The children who have an item here, by name. */
	children: { id: string; name: string }[];
	items: InboxItem[];
}

/** One page of the inbox with names and words. Each child's key is read once. */
export async function openInbox(actor: Actor, asked: Filter, cursor?: string): Promise<OpenedInbox> {
	const keyOf = keysOnce();
	const scope = await scopeOf(actor);
	// Not `distinct`: for that, SQLite would walk through the items of all children in their order.
	const here = store().read.select({ id: contribution.childId }).from(contribution).where(scope);
	const known = await listChildren(inArray(child.id, here), keyOf);
	const children = known.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
	const filter = {
		...asked,
		reason: reasonOf(actor, asked),
		child: children.find((each) => each.id === asked.child)?.id
	};
	const page = await pageOf(actor, scope, filter, cursor, pageSize);
	return { ...page, filter, children, items: await openRows(actor, page.items, known, keyOf) };
}

/** Some items in the order of their ids, with names and words; those that this actor may not open are not among them. */
export async function openItems(actor: Actor, ids: string[]): Promise<InboxItem[]> {
	const keyOf = keysOnce();
	const rows = await getRows(ids, actor, daysNow(), await scopeOf(actor));
	const known = await listChildren(
		inArray(
			child.id,
			rows.map(({ childId }) => childId)
		),
		keyOf
	);
	return openRows(actor, rows, known, keyOf);
}
