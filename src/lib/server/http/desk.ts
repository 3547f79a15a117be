/** The desk of those who read: one inbox and one item page behind two doors, the officer's and the manager's. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clean, fieldsOf, line, oneOf, readPage, words, type Problem } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { findOwnAway } from '../absence';
import { answerWish } from '../answer-wish';
import { addWorkingDays, dayOf, sayShortDay } from '../calendar';
import { isServed } from '../caseload';
import { clock } from '../clock';
import type { ContributionKind } from '../db/schema';
import { newId } from '../ids';
import { listGuessed } from '../guessed';
import { listKnocks } from '../knocks';
import { listMoves } from '../moves';
import { countInbox, openInbox, reasons, shows, type Filter, type Show } from '../inbox';
import { findEarlier, findNewer } from '../items';
import { findTalkDayProblem, recordAction, recordTalk } from '../deeds';
import { markDone, reopen } from '../done';
import { openItem, type OpenedItem } from '../open-item';
import { recordReading } from '../readings';
import { reply } from '../thread';
import { clearMark, makeUrgent } from '../marks';
import { getChild, getName } from '../people';
import { listSaidByLetter } from '../permissions-by-letter';
import type { Actor } from '../policy';
import { nearDays } from '../review-dates';
import { findNextReview, listReviewsOf } from '../reviews';
import { listToTell, recordTold } from '../telling';
import { listTrack, passOn, recorded, recordTrack, type Recorded } from '../tracks';
import { listWhyHere } from '../why-here';
import { listWishAnswers, wishesOf } from '../wishes';
import { answer, isSaved } from './answer';
import { actorOf } from './journey';
import { knockView } from './knocks';
import { isOpening } from './opening';
import { longDay } from './review-views';
import {
	guessedView,
	itemView,
	moveView,
	rowView,
	saidByLetterView,
	toTellView,
	trackView,
	whyView,
	wishesView
} from './desk-views';

export interface Door {
	list: (query?: string) => string;
	item: (id: string) => string;
}

export const officerDoor: Door = { list: paths.inbox, item: paths.inboxItem };
export const managerDoor: Door = { list: paths.manageInbox, item: paths.manageInboxItem };
export const dutyDoor: Door = { list: paths.duty, item: paths.dutyItem };
export const complaintsDoor: Door = { list: paths.complaints, item: paths.complaint };

/** The inbox of this reader: a manager who is a child's officer has one inbox, at the manager's door. */
export const inboxOf = ({ role }: Actor): Door => (role === 'manager' ? managerDoor : officerDoor);

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url' | 'isDataRequest'>;

/** Who sits here, for the top of every page. */
export async function loadDesk(event: Event) {
	const actor = actorOf(event.locals);
	const away = await answer(findOwnAway(actor));
	return {
		me: { name: await answer(getName(actor.id)), role: roleOf(actor) },
		awayUntil: away && longDay(away)
	};
}

function roleOf({ role }: Actor): 'officer' | 'manager' | 'complaints' | 'duty' {
	return role === 'manager' || role === 'complaints' || role === 'duty' ? role : 'officer';
}

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

const dones = [
	...(['replied', 'acted', 'talked', 'raised', 'cleared', 'told'] as const),
	...(['passedOn', 'wished', 'tracked', 'done', 'reopened'] as const)
];
type Done = (typeof dones)[number];

/** An item with everything around it. When a person opens it to look, that is written down first. */
export async function loadItem(event: Event & { params: { id: string } }, door: Door) {
	const actor = actorOf(event.locals);
	const { id } = event.params;
	if (isOpening(event.request) && !event.isDataRequest) await answer(recordReading(actor, id));
	const opened = await answer(openItem(actor, id));
	const child = await answer(getChild(opened.row.childId));
	const review = await answer(findNextReview(child.id));
	const meeting = (await answer(listReviewsOf(child.id))).find(({ id }) => id === opened.row.reviewId);
	const newer = await answer(findNewer(actor, opened.row));
	return {
		...itemView(actor, opened, child, { next: review, meeting }, clock.now()),
		why: whyView((await answer(listWhyHere(actor, [opened.row]))).get(id)),
		wishes: await answer(loadWishes(opened)),
		track: await answer(loadTrack(actor, opened)),
		newerHref: newer && door.item(newer),
		permissionsHref:
			opened.row.kind === 'advocate' && (await answer(isServed(actor, child.id)))
				? paths.permissionsOf(child.id)
				: undefined,
		role: roleOf(actor),
		formId: newId(),
		here: door.item(id),
		listHref: door.list(),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

/** The wishes to answer, beside those of the version before. */
export async function loadWishes({ row }: OpenedItem) {
	if (row.kind !== 'plan') return undefined;
	const earlier = await findEarlier(row);
	const before = earlier && { wishes: wishesOf(earlier), answers: await listWishAnswers(earlier) };
	return wishesView(wishesOf(row), await listWishAnswers(row), before, dayOf(clock.now()));
}

/** The way of a complaint so far; undefined of all else. */
export async function loadTrack(actor: Actor, opened: OpenedItem) {
	if (opened.row.kind !== 'complaint') return undefined;
	return trackView(actor, opened, await listTrack(opened.row), clock.now());
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

const toldPage = z.strictObject({ form: formId, tellDay: day });
const passedPage = z.strictObject({ form: formId, to: line(), on: day });
const wishPage = z.strictObject({
	form: formId,
	wish: line(),
	answer: z.tuple([z.enum(['yes', 'no'])]).transform(([given]) => given),
	reason: words()
});
const trackPage = z.strictObject({ form: formId, step: oneOf(recorded), words: words() });
const clearedPage = z.strictObject({ form: formId, why: words() });
const buttonPage = z.strictObject({ form: formId });

type Found = Problem | undefined;

interface Form<T extends z.ZodType> {
	done: Done;
	schema: T;
	/** The fields that a person fills in; the first one is where a problem with saving is shown. */
	fields: readonly [string, ...string[]];
	/** What is wrong, besides what is too long. */
	check: (given: z.output<T>) => Found;
	save: (actor: Actor, id: string, given: z.output<T>) => Promise<void>;
}

const needed = (field: string, text: string, reason: string): Found => (text.trim() ? undefined : { field, reason });
const dayProblem = (field: string, given: string): Found => {
	const reason = findTalkDayProblem(given);
	return reason && { field, reason };
};

function action<T extends z.ZodType>(door: Door, { done, schema, fields, check, save }: Form<T>) {
	return async (event: Event & { params: { id: string } }) => {
		const actor = actorOf(event.locals);
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
		const found = check(read.answer);
		if (found) return again(400, [found]);
		if (!(await isSaved(save(actor, id, read.answer)))) return again(503, [{ field: fields[0], reason: 'notSaved' }]);
		redirect(303, `${door.item(id)}?done=${done}`);
	};
}

/** Why it takes longer and what the answer is are the child's to read: neither is recorded without words. */
function checkTrack({ step, words: said }: z.output<typeof trackPage>): Found {
	if (step === undefined) return { field: 'step', reason: 'stepNeeded' };
	return step === 'extended' || step === 'answered' || step === 'ended'
		? needed('words', said, `${step}Needed`)
		: undefined;
}

/** What can be done with an item: reply, write down what was done about it, write down a talk. */
export function itemActions(door: Door) {
	return {
		reply: action(door, {
			done: 'replied',
			schema: replyPage,
			fields: ['reply'],
			check: (given) => needed('reply', given.reply, 'replyNeeded'),
			save: (actor, id, given) => reply(actor, id, given.form, given.reply)
		}),
		acted: action(door, {
			done: 'acted',
			schema: actedPage,
			fields: ['did'],
			check: (given) => needed('did', given.did, 'didNeeded'),
			save: (actor, id, given) => recordAction(actor, id, given.form, given.did)
		}),
		raise: action(door, {
			done: 'raised',
			schema: buttonPage,
			fields: ['form'],
			check: () => undefined,
			save: (actor, id, given) => makeUrgent(actor, id, given.form)
		}),
		clear: action(door, {
			done: 'cleared',
			schema: clearedPage,
			fields: ['why'],
			check: (given) => needed('why', given.why, 'whyNeeded'),
			save: (actor, id, given) => clearMark(actor, id, given.form, given.why)
		}),
		talked: action(door, {
			done: 'talked',
			schema: talkedPage,
			fields: ['day', 'notes'],
			check: (given) => dayProblem('day', given.day),
			save: (actor, id, given) => recordTalk(actor, id, given.form, given.day, given.notes)
		}),
		told: action(door, {
			done: 'told',
			schema: toldPage,
			fields: ['tellDay'],
			check: (given) => dayProblem('tellDay', given.tellDay),
			save: (actor, id, given) => recordTold(actor, id, given.form, given.tellDay)
		}),
		passed: action(door, {
			done: 'passedOn',
			schema: passedPage,
			fields: ['to', 'on'],
			check: (given) => needed('to', given.to, 'toNeeded') ?? dayProblem('on', given.on),
			save: (actor, id, given) => passOn(actor, id, given.form, given.to, given.on)
		}),
		wish: action(door, {
			done: 'wished',
			schema: wishPage,
			fields: ['reason', 'wish'],
			check: (given) => (given.answer === 'no' ? needed('reason', given.reason, 'reasonNeeded') : undefined),
			save: (actor, id, given) => answerWish(actor, id, given.form, given.wish, given.answer, given.reason)
		}),
		track: action(door, {
			done: 'tracked',
			schema: trackPage,
			fields: ['step', 'words'],
			check: (given) => checkTrack(given),
			save: (actor, id, given) => recordTrack(actor, id, given.form, given.step as Recorded, given.words)
		}),
		done: action(door, {
			done: 'done',
			schema: buttonPage,
			fields: ['form'],
			check: () => undefined,
			save: (actor, id) => markDone(actor, id)
		}),
		reopen: action(door, {
			done: 'reopened',
			schema: buttonPage,
			fields: ['form'],
			check: () => undefined,
			save: (actor, id) => reopen(actor, id)
		})
	};
}
