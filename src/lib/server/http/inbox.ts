/** The inbox, one behind each door: what an address asks for, counts, filters and one page of rows. */
import { addWorkingDays, dayOf, sayShortDay } from '../calendar';
import { clock } from '../clock';
import type { ContributionKind } from '../db/schema';
import { listGuessed } from '../guessed';
import { countInbox, openInbox, shows, type Filter, type Show } from '../inbox';
import { listKnocks } from '../knocks';
import { listMoves } from '../moves';
import { listSaidByLetter } from '../permissions-by-letter';
import { nearDays } from '../review-dates';
import { reasons } from '../scope';
import { listToTell } from '../telling';
import { answer } from './answer';
import { roleOf, type Event, type Door } from './desk';
import { guessedView, moveView, rowView, saidByLetterView, toTellView } from './inbox-views';
import { actorOf } from './journey';
import { knockView } from './knocks';

const kinds: readonly ContributionKind[] = ['views', 'plan', 'advocate', 'message', 'complaint', 'rate', 'alone'];
const counted = ['urgent', 'unread', 'due', 'soon'] as const;

/** What an address asks for; anything that is not on a list asks for nothing. */
function filterOf(query: URLSearchParams): Filter {
	return {
		show: shows.find((show) => show === query.get('show')) ?? 'all',
		kind: kinds.find((kind) => kind === query.get('kind')),
		reason: reasons.find((reason) => reason === query.get('reason')),
		child: query.get('child') || undefined
	};
}

/** The same the other way round: the query that asks for it. */
export function queryOf({ show, child, kind, reason }: Filter, after?: string): string {
	const given = Object.entries({ show: show === 'all' ? undefined : show, child, kind, reason, after });
	const query = new URLSearchParams(given.filter((pair): pair is [string, string] => Boolean(pair[1])));
	return query.size ? `?${query}` : '';
}

/** The inbox: counts, filters and one page of rows. */
export async function loadInbox(event: Event, door: Door) {
	const actor = actorOf(event.locals);
	const after = event.url.searchParams.get('after') ?? undefined;
	const [opened, counts] = await answer(
		Promise.all([openInbox(actor, filterOf(event.url.searchParams), after), countInbox(actor)])
	);
	const { filter, children, total, items, next } = opened;
	const now = clock.now();
	const isSifted = Boolean(filter.child || filter.kind || filter.reason);
	const isWhole = filter.show === 'all' && !isSifted;
	// At the top of the whole list: it follows no filter.
	const isTop = isWhole && after === undefined;
	const toTell = isTop ? await answer(listToTell(actor)) : [];
	const guessed = isTop ? await answer(listGuessed(actor)) : [];
	const knocks = isTop ? await answer(listKnocks(actor)) : [];
	const countOf = (show: (typeof counted)[number]) => ({
		show,
		n: counts[show],
		href: door.list(queryOf({ show })),
		isShown: filter.show === show && !isSifted
	});
	return {
		role: roleOf(actor),
		counts: counted.map(countOf),
		filter: {
			show: filter.show,
			child: filter.child ?? '',
			kind: filter.kind ?? ('' as const),
			reason: filter.reason ?? ('' as const)
		},
		shows,
		reasons: actor.role === 'manager' ? reasons : [],
		kinds: actor.role === 'complaints' ? (['complaint'] as const) : kinds,
		dueDay: sayShortDay(addWorkingDays(dayOf(now), 1)),
		nearDays,
		children,
		total,
		empty: emptiness(filter, isWhole, total),
		items: items.map((item) => ({ ...rowView(actor, item, now), href: door.item(item.row.id) })),
		toTell: toTell.map((each) => toTellView(each, door)),
		guessed: guessed.map(guessedView),
		moves: isTop ? (await answer(listMoves(actor))).map(moveView) : [],
		knocks: knocks.map(knockView),
		saidByLetter: isTop ? (await answer(listSaidByLetter(actor))).map(saidByLetterView) : [],
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
	return filter.child || filter.kind || filter.reason || filter.show === 'all' ? 'chosen' : filter.show;
}
