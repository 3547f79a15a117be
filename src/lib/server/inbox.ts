/** The inbox of those who read: in the order that matters, by cursor, with counts that equal the lists they lead to. */
import {
	and,
	asc,
	count,
	eq,
	exists,
	getTableColumns,
	gte,
	inArray,
	isNull,
	lte,
	min,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import { addDays, addWorkingDays, ageOn, dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import {
	child,
	contribution,
	message,
	person,
	review,
	states,
	type ContributionKind,
	type State
} from './db/schema.ts';
import { unseal } from './db/sealing.ts';
import { store } from './db/store.ts';
import type { Actor, Item } from './policy.ts';
import { nearDays } from './review-dates.ts';
import { isWithComplaints, scopeOf, standingOf } from './standing.ts';
import { noReviewDay, type Content, type Row } from './contributions.ts';

const pageSize = 50;

export const shows = ['all', 'urgent', 'unread', 'unanswered', 'due', 'soon'] as const;
export type Show = (typeof shows)[number];

export interface Filter {
	show: Show;
	child?: string | undefined;
	kind?: ContributionKind | undefined;
}

/** Today, and the last day on which a review is near: parameters of the order, so that it moves on over midnight. */
export interface Days {
	today: string;
	near: string;
}

/** The days that the order depends on, now. */
export function daysNow(): Days {
	const today = dayOf(clock.now());
	return { today, near: addWorkingDays(today, nearDays) };
}

type Ranked = Pick<Row, 'state' | 'reviewDay'>;

/**
 * The place of an item: 0 urgent and not acted on, 1 read first and not acted on, 2 unanswered with a review near, 3
 * other unanswered, 4 answered, done or needing no reply.
 */
export function rankOf(item: Ranked, days: Days): number {
	if (item.state === states.urgent) return 0;
	if (item.state === states.readFirst) return 1;
	if (item.state === states.closed) return 4;
	return item.reviewDay >= days.today && item.reviewDay <= days.near ? 2 : 3;
}

/**
 * The day of the child's next review. It is kept with the item whenever a review changes; where the day that was kept
 * has passed meanwhile, the next one is looked up.
 */
function reviewDay({ today }: Days): SQL<string> {
	const next = store()
		.read.select({ day: min(review.day) })
		.from(review)
		.where(
			and(
				eq(review.childId, contribution.childId),
				isNull(review.heldAt),
				isNull(review.cancelledAt),
				gte(review.day, today)
			)
		);
	return sql`case when ${contribution.reviewDay} >= ${today} then ${contribution.reviewDay}
		else coalesce((${next}), ${noReviewDay}) end`;
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

/** What this reader has as a child's officer, or in the officer's place: a manager only what is their own child's. */
function isAsOfficer(actor: Actor): SQL | undefined {
	if (actor.role === 'officer') return sql`1`;
	return actor.role === 'manager' ? eq(contribution.officerId, actor.id) : undefined;
}

/**
 * Where an item stands for this reader: a mark moves it up, and what is in the officer's inbox, and with the complaints
 * people by now, is theirs to do.
 */
function stateFor(actor: Actor): SQL<State> {
	const { state, lifted } = contribution;
	const asOfficer = isAsOfficer(actor);
	const isTheirs = and(asOfficer, eq(contribution.kind, 'complaint'), eq(state, states.open), isWithComplaints());
	const own = asOfficer ? sql`case when ${isTheirs} then ${states.closed} else ${state} end` : state;
	return sql`case when ${state} = ${states.urgent} or ${lifted} = 'urgent' then ${states.urgent}
		when ${lifted} = 'readFirst' then ${states.readFirst} else ${own} end`;
}

async function matching(actor: Actor, filter: Filter, days: Days): Promise<SQL> {
	const state = stateFor(actor);
	const unanswered = sql`${state} <> ${states.closed}`;
	// A complaint is passed on today, whenever its answer is due.
	const asOfficer = isAsOfficer(actor);
	const toPassOn = asOfficer && and(asOfficer, eq(contribution.kind, 'complaint'));
	const shown: Record<Show, SQL | undefined> = {
		all: undefined,
		urgent: sql`${state} = ${states.urgent}`,
		unread: unread(),
		unanswered,
		due: and(unanswered, or(lte(contribution.replyBy, addWorkingDays(days.today, 1)), toPassOn)),
		soon: and(unanswered, sql`${reviewDay(days)} <= ${days.near}`)
	};
	return and(
		await scopeOf(actor),
		shown[filter.show],
		filter.child ? eq(contribution.childId, filter.child) : undefined,
		filter.kind ? eq(contribution.kind, filter.kind) : undefined
	)!;
}

/** The order as SQL: rank, then the review day inside rank 2 alone, then the oldest first. */
function order(days: Days, state: SQL<State>) {
	const rank = sql<number>`case ${state} when ${states.urgent} then 0 when ${states.readFirst} then 1
		when ${states.closed} then 4 else case when ${reviewDay(days)} <= ${days.near} then 2 else 3 end end`;
	const day = sql<string>`case when ${state} = ${states.open} and ${reviewDay(days)} <= ${days.near}
		then ${reviewDay(days)} else '' end`;
	return { rank, day };
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
	const from = readCursor(cursor);
	// A cursor keeps the days it was made on: else a page turned over midnight could show an item twice.
	const days = from?.days ?? daysNow();
	const state = stateFor(actor);
	const { rank, day } = order(days, state);
	const where = await matching(actor, filter, days);
	const after = from
		? sql`(${rank}, ${day}, ${contribution.sentAt}, ${contribution.id}) > (${from.rank}, ${from.day}, ${from.sentAt}, ${from.id})`
		: undefined;
	const items = await store()
		.read.select({ ...getTableColumns(contribution), state, reviewDay: reviewDay(days) })
		.from(contribution)
		.where(and(where, after))
		.orderBy(asc(rank), asc(day), asc(contribution.sentAt), asc(contribution.id))
		.limit(size + 1);
	const [all] = await store().read.select({ n: count() }).from(contribution).where(where);
	const page = items.slice(0, size);
	const last = page.at(-1);
	return { items: page, total: all?.n ?? 0, next: items.length > size && last ? writeCursor(last, days) : undefined };
}

interface Cursor {
	days: Days;
	rank: number;
	day: string;
	sentAt: number;
	id: string;
}

function writeCursor(item: Row, days: Days): string {
	const rank = rankOf(item, days);
	return [days.today, rank, rank === 2 ? item.reviewDay : '', item.sentAt, item.id].join('~');
}

/** Reads a cursor from an address; anything that is not one begins at the top. */
function readCursor(text: string | undefined): Cursor | undefined {
	const found = /^(\d{4}-\d\d-\d\d)~([0-4])~(\d{4}-\d\d-\d\d)?~(\d{1,15})~([\w-]{1,40})$/.exec(text ?? '');
	if (!found) return undefined;
	const [, today, rank, day, sentAt, id] = found;
	// A list that was begun days ago is begun anew; and no day that does not exist comes in.
	if (![0, -1, -2].some((ago) => addDays(dayOf(clock.now()), ago) === today)) return undefined;
	const days = { today: today!, near: addWorkingDays(today!, nearDays) };
	return { days, rank: Number(rank), day: day ?? '', sentAt: Number(sentAt), id: id! };
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
	const days = daysNow();
	const countOf = async (show: Show) => {
		const where = await matching(actor, { show }, days);
		const [row] = await store().read.select({ n: count() }).from(contribution).where(where);
		return row?.n ?? 0;
	};
	return {
		urgent: await countOf('urgent'),
		unread: await countOf('unread'),
		due: await countOf('due'),
		soon: await countOf('soon')
	};
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
	const keys = new Map<string, Buffer>();
	const keyOf = (id: string) => keys.get(id) ?? keys.set(id, store().keys.of(id)).get(id)!;
	const known = await listChildren(actor);
	const children = known
		.map(({ id, name }) => ({ id, name: unseal(keyOf(id), { column: 'person.name', row: id }, name) }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
	const filter = { ...asked, child: children.find((each) => each.id === asked.child)?.id };
	const page = await listInbox(actor, filter, cursor);
	const wroteBack = await listWroteBack(page.items);
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
			isUnread: row.readAt === null || wroteBack.has(row.id)
		};
	});
	return { ...page, filter, children, items };
}

async function listChildren(actor: Actor) {
	const here = store()
		.read.selectDistinct({ id: contribution.childId })
		.from(contribution)
		.where(await scopeOf(actor));
	return store()
		.read.select({ id: child.id, name: person.name, birthday: child.birthday })
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
