/** The desk of those who read: one inbox and one item page behind two doors, the officer's and the manager's. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clean, fieldsOf, readPage, words, type Problem } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { addWorkingDays, dayOf, sayShortDay } from '../calendar';
import { clock } from '../clock';
import type { ContributionKind } from '../db/schema';
import { newId } from '../ids';
import { countInbox, nearDays, openInbox, shows, type Filter, type Show } from '../inbox';
import { findTalkDayProblem, openItem, recordAction, recordReading, recordTalk, reply } from '../items';
import { getChild, getName } from '../people';
import type { Actor } from '../policy';
import { findNextReview } from '../reviews';
import { answer, isSaved } from './answer';
import { isOpening } from './opening';
import { itemView, rowView } from './desk-views';

export interface Door {
	list: (query?: string) => string;
	item: (id: string) => string;
}

export const officerDoor: Door = { list: paths.inbox, item: paths.inboxItem };
export const managerDoor: Door = { list: paths.manageInbox, item: paths.manageInboxItem };

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url' | 'isDataRequest'>;

function actorOf({ locals }: Pick<RequestEvent, 'locals'>): Actor {
	return locals.actor ?? error(404);
}

/** Who sits here, for the top of every page. */
export async function loadDesk(event: Event) {
	const actor = actorOf(event);
	return {
		me: { name: await answer(getName(actor.id)), role: actor.role === 'manager' ? actor.role : 'officer' }
	} as const;
}

const kinds: readonly ContributionKind[] = ['views', 'plan', 'advocate', 'message', 'complaint', 'rate', 'alone'];
const counted = ['urgent', 'unread', 'due', 'soon'] as const;

/** What an address asks for; anything that is not on a list asks for nothing. */
function filterOf(query: URLSearchParams): Filter {
	return {
		show: shows.find((show) => show === query.get('show')) ?? 'all',
		kind: kinds.find((kind) => kind === query.get('kind')),
		child: query.get('child') || undefined
	};
}

function queryOf({ show, child, kind }: Filter, after?: string): string {
	const given = Object.entries({ show: show === 'all' ? undefined : show, child, kind, after });
	const query = new URLSearchParams(given.filter((pair): pair is [string, string] => Boolean(pair[1])));
	return query.size ? `?${query}` : '';
}

/** The inbox: counts, filters and one page of rows. */
export async function loadInbox(event: Event, door: Door) {
	const actor = actorOf(event);
	const after = event.url.searchParams.get('after') ?? undefined;
	const [opened, counts] = await answer(
		Promise.all([openInbox(actor, filterOf(event.url.searchParams), after), countInbox(actor)])
	);
	const { filter, children, total, items, next } = opened;
	const now = clock.now();
	const isWhole = filter.show === 'all' && !filter.child && !filter.kind;
	const countOf = (show: (typeof counted)[number]) => ({
		show,
		n: counts[show],
		href: door.list(queryOf({ show })),
		isShown: filter.show === show && !filter.child && !filter.kind
	});
	return {
		role: actor.role === 'manager' ? actor.role : ('officer' as const),
		counts: counted.map(countOf),
		filter: { show: filter.show, child: filter.child ?? '', kind: filter.kind ?? ('' as const) },
		shows,
		kinds,
		dueDay: sayShortDay(addWorkingDays(dayOf(now), 1)),
		nearDays,
		children,
		total,
		empty: emptiness(filter, isWhole, total),
		items: items.map((item) => ({ ...rowView(item, now), href: door.item(item.row.id) })),
		listHref: door.list(),
		allHref: isWhole ? undefined : door.list(),
		topHref: after === undefined ? undefined : door.list(queryOf(filter)),
		nextHref: next && door.list(queryOf(filter, next))
	};
}

/** Why a list is empty: each reason is said in words of its own. */
function emptiness(
	filter: Filter,
	isWhole: boolean,
	total: number
): Exclude<Show, 'all'> | 'nothing' | 'chosen' | 'page' {
	if (total > 0) return 'page';
	if (isWhole) return 'nothing';
	return filter.child || filter.kind || filter.show === 'all' ? 'chosen' : filter.show;
}

const dones = ['replied', 'acted', 'talked'] as const;
type Done = (typeof dones)[number];

/** An item with everything around it. When a person opens it to look, that is written down first. */
export async function loadItem(event: Event & { params: { id: string } }, door: Door) {
	const actor = actorOf(event);
	const { id } = event.params;
	if (isOpening(event.request) && !event.isDataRequest) await answer(recordReading(actor, id));
	const opened = await answer(openItem(actor, id));
	const child = await answer(getChild(opened.row.childId));
	const review = await answer(findNextReview(child.id));
	return {
		...itemView(actor, opened, child, review, clock.now()),
		formId: newId(),
		here: door.item(id),
		listHref: door.list(),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

const formId = z
	.array(z.string().regex(/^[\w-]{1,40}$/))
	.length(1)
	.transform(([id]) => id!);
const day = z
	.array(z.string())
	.max(1)
	.default([])
	.transform((given) => given[0]?.trim() ?? '');

const replyPage = z.strictObject({ form: formId, reply: words() });
const actedPage = z.strictObject({ form: formId, did: words() });
const talkedPage = z.strictObject({ form: formId, day, notes: words() });

type Found = Problem['reason'] | undefined;

interface Form<T extends z.ZodType> {
	done: Done;
	schema: T;
	/** The fields that a person fills in; the first one is where a problem with saving is shown. */
	fields: readonly [string, ...string[]];
	/** What is wrong with the first field, besides its length. */
	check: (given: z.output<T>) => Found;
	save: (actor: Actor, id: string, given: z.output<T>) => Promise<void>;
}

const needed = (text: string, reason: string): Found => (text.trim() ? undefined : reason);

function action<T extends z.ZodType>(door: Door, { done, schema, fields, check, save }: Form<T>) {
	return async (event: Event & { params: { id: string } }) => {
		const actor = actorOf(event);
		const { id } = event.params;
		const given = fieldsOf(await event.request.formData());
		const read = readPage(schema, given);
		const again = (status: 400 | 503, problems: Problem[]) =>
			fail(status, {
				done,
				problems,
				// The same form id again: what was taken after all is not taken twice.
				formId: given['form']?.[0] ?? '',
				typed: Object.fromEntries(fields.map((field) => [field, clean(given[field]?.[0] ?? '')]))
			});
		if ('problems' in read) {
			if (read.problems.some(({ field }) => !fields.includes(field))) error(400);
			return again(400, read.problems);
		}
		const reason = check(read.answer);
		if (reason) return again(400, [{ field: fields[0], reason }]);
		if (!(await isSaved(save(actor, id, read.answer)))) return again(503, [{ field: fields[0], reason: 'notSaved' }]);
		redirect(303, `${door.item(id)}?done=${done}`);
	};
}

/** What can be done with an item: reply, write down what was done about it, write down a talk. */
export function itemActions(door: Door) {
	return {
		reply: action(door, {
			done: 'replied',
			schema: replyPage,
			fields: ['reply'],
			check: (given) => needed(given.reply, 'replyNeeded'),
			save: (actor, id, given) => reply(actor, id, given.form, given.reply)
		}),
		acted: action(door, {
			done: 'acted',
			schema: actedPage,
			fields: ['did'],
			check: (given) => needed(given.did, 'didNeeded'),
			save: (actor, id, given) => recordAction(actor, id, given.form, given.did)
		}),
		talked: action(door, {
			done: 'talked',
			schema: talkedPage,
			fields: ['day', 'notes'],
			check: (given) => findTalkDayProblem(given.day),
			save: (actor, id, given) => recordTalk(actor, id, given.form, given.day, given.notes)
		})
	};
}
