/**
 * A manager's first page: what waits in their inbox, by why it waits, each with its number and its first few; who is away;
 * whose account is stuck. Every item comes from the manager's own inbox (scope.ts), so that nothing about the manager is here.
 */
import { and, asc, isNull, sql } from 'drizzle-orm';
import { lineOf, listMembers, nextOf } from './cover.ts';
import { contribution } from './db/schema.ts';
import { store } from './db/store.ts';
import type { InboxItem } from './inbox-items.ts';
import { openItems, shownTo } from './inbox.ts';
import { daysNow, order, stateFor } from './inbox-order.ts';
import { getNames } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { isHereFor, reasons, scopeOf, type Reason } from './scope.ts';

/** What is urgent comes first, then why other things wait. */
export const sections = ['urgent', ...reasons] as const satisfies readonly ('urgent' | Reason)[];
export type SectionId = (typeof sections)[number];

/** Items of each section that stand on the first page. */
export const few = 3;

export interface Section {
	id: SectionId;
	/** How many there are: as many as in the list that it leads to. */
	count: number;
	/** Nobody has read these of them. */
	unread: number;
	/** The first few, without those that stand in a section above. */
	items: InboxItem[];
}

function assertManager({ role }: Actor): void {
	if (role !== 'manager') throw new NotThere();
}

/** What waits for a manager: neither read nor, where it needs one, answered. Throws NotThere for who is no manager. */
export async function listSections(actor: Actor): Promise<Section[]> {
	assertManager(actor);
	const waiting = await listWaiting(actor);
	const shown = new Set<string>();
	const found = sections.map((id) => {
		const all = waiting.filter((each) => each[id]);
		const first = all.filter((each) => !shown.has(each.id)).slice(0, few);
		for (const each of first) shown.add(each.id);
		return { id, count: all.length, unread: all.filter(({ isUnread }) => isUnread).length, first };
	});
	const items = await openItems(actor, [...shown]);
	return found.map(({ first, ...section }) => ({
		...section,
		items: first.flatMap((each) => items.find(({ row }) => row.id === each.id) ?? [])
	}));
}

type Waiting = { id: string; isUnread: number } & Record<SectionId, number>;

/** All that waits, in the order of the inbox but what nobody has read first; read once, from what stands in its indexes. */
async function listWaiting(actor: Actor): Promise<Waiting[]> {
	const days = daysNow();
	const { rank, day } = order(days, stateFor(actor));
	const { urgent, waiting } = shownTo(actor, days);
	const here = isHereFor(actor);
	const is = (condition: unknown) => sql<number>`case when ${condition} then 1 else 0 end`;
	const isUnread = is(isNull(contribution.readAt));
	return store()
		.read.select({
			id: contribution.id,
			isUnread,
			urgent: is(urgent),
			...(Object.fromEntries(reasons.map((reason) => [reason, is(here[reason])])) as Record<Reason, typeof isUnread>)
		})
		.from(contribution)
		.where(and(await scopeOf(actor), waiting))
		.orderBy(asc(rank), sql`${isUnread} desc`, asc(day), asc(contribution.sentAt), asc(contribution.id));
}

export interface AwayNow {
	id: string;
	name: string;
	/** The last day away (ISO). */
	until: string;
	/** Who reads meanwhile; undefined: nobody else may. */
	reader: { name: string; isAway: boolean } | undefined;
}

/** Which officers and managers are away today, and who reads for them, by name. Throws NotThere for who is no manager. */
export async function listAwayNow(actor: Actor): Promise<AwayNow[]> {
	assertManager(actor);
	const members = await listMembers();
	const away = members
		.filter(({ isAway, isActive }) => isAway && isActive)
		.map((member) => ({ member, reader: nextOf(lineOf(member.id, members), []) }));
	const names = await getNames(away.flatMap(({ member, reader }) => [member.id, ...(reader ? [reader.id] : [])]));
	return away
		.map(({ member: { id, awayUntil }, reader }) => ({
			id,
			name: names.get(id) ?? '',
			until: awayUntil ?? '',
			reader: reader && { name: names.get(reader.id) ?? '', isAway: reader.isAway }
		}))
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
