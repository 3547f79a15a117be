/** The inbox of those who read: in the order that matters, by cursor, with counts that equal the lists they lead to. */
import type { KeyObject } from 'node:crypto';
import { and, asc, count, eq, exists, getTableColumns, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import { listAdvocates, type Advocate } from './advocates.ts';
import { addWorkingDays, ageOn, dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import type { Content, Row } from './contributions.ts';
import { child, contribution, message, person, states, type ContributionKind } from './db/schema.ts';
import { unseal } from './db/sealing.ts';
import { store } from './db/store.ts';
import { daysNow, isAsOfficer, order, readCursor, reviewDay, stateFor, writeCursor, type Days } from './inbox-order.ts';
import type { Actor, Item } from './policy.ts';
import { scopeOf } from './scope.ts';
import { standingOf } from './standing.ts';

const pageSize = 50;

export const shows = ['all', 'urgent', 'unread', 'unanswered', 'due', 'soon'] as const;
export type Show = (typeof shows)[number];

export interface Filter {
	show: Show;
	child?: string | undefined;
	kind?: ContributionKind | undefined;
}

/** What a child wrote in a thread and nobody has read yet. */
const unreadMessage = and(eq(message.fromChild, true), isNull(message.seenAt));

/** Nobody has read the item, or not yet what the child wrote under it since. */
function unread(): SQL {
	const wroteBack = store()
		.read.select({ id: message.id })
		.from(message)
		.where(and(eq(message.contributionId, contribution.id), unreadMessage));
	return or(isNull(contribution.readAt), exists(wroteBack))!;
}

/** What each list shows of the actor's items. All that it asks of a row stands in the indexes that find it. */
function shownTo(actor: Actor, days: Days): Record<Show, SQL | undefined> {
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
	const where = and(
		scope,
		shownTo(actor, days)[filter.show],
		filter.child ? eq(contribution.childId, filter.child) : undefined,
		filter.kind ? eq(contribution.kind, filter.kind) : undefined
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
	const rows = await read
		.select({ ...getTableColumns(contribution), state, reviewDay: reviewDay(days) })
		.from(contribution)
		.where(inArray(contribution.id, ids));
	const items = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
	const [all] = await read.select({ n: count() }).from(contribution).where(where);
	const last = items.at(-1);
	return { items, total: all?.n ?? 0, next: ranked.length > size && last ? writeCursor(last, days) : undefined };
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

export interface InboxItem {
	/** Its state is the one that it has for this reader. */
	row: Row;
	/** Where a complaint is by now; undefined for all else. */
	standing: Item | undefined;
	content: Content;
	name: string;
	/** Whole years, today. */
	age: number;
	isUnread: boolean;
	/** The advocate who sent it. */
	sender: Pick<Advocate, 'name' | 'service'> | undefined;
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
	const keys = new Map<string, KeyObject>();
	const keyOf = (id: string) => keys.get(id) ?? keys.set(id, store().keys.of(id)).get(id)!;
	const scope = await scopeOf(actor);
	const known = await listChildren(scope);
	const children = known
		.map(({ id, name }) => ({ id, name: unseal(keyOf(id), { column: 'person.name', row: id }, name) }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
	const filter = { ...asked, child: children.find((each) => each.id === asked.child)?.id };
	const page = await pageOf(actor, scope, filter, cursor, pageSize);
	const wroteBack = await listWroteBack(page.items);
	const senders = page.items.some(({ cameIn }) => cameIn === 'advocate') ? await listAdvocates() : [];
	const today = dayOf(clock.now());
	const standings = await Promise.all(
		page.items.map((row) => (row.kind === 'complaint' ? standingOf(row) : undefined))
	);
	const items = page.items.map((row, at): InboxItem => {
		const key = keyOf(row.childId);
		const about = known.find((each) => each.id === row.childId)!;
		return {
			row,
			standing: standings[at],
			content: JSON.parse(unseal(key, { column: 'contribution.content', row: row.id }, row.content)) as Content,
			name: children.find((each) => each.id === row.childId)!.name,
			age: ageOn(unseal(key, { column: 'child.birthday', row: row.childId }, about.birthday), today),
			isUnread: row.readAt === null || wroteBack.has(row.id),
			sender: senders.find(({ id }) => row.cameIn === 'advocate' && id === row.writtenBy)
		};
	});
	return { ...page, filter, children, items };
}

async function listChildren(scope: SQL) {
	const { read } = store();
	// Not `distinct`: for that, SQLite would walk through the items of all children in their order.
	const here = read.select({ id: contribution.childId }).from(contribution).where(scope);
	return read
		.select({ id: child.id, name: person.name, birthday: child.birthday })
		.from(child)
		.innerJoin(person, eq(person.id, child.id))
		.where(inArray(child.id, here));
}

async function listWroteBack(items: Row[]): Promise<Set<string>> {
	const ids = items.map((row) => row.id);
	const rows = await store()
		.read.selectDistinct({ id: message.contributionId })
		.from(message)
		.where(and(inArray(message.contributionId, ids), unreadMessage));
	return new Set(rows.map((row) => row.id));
}
