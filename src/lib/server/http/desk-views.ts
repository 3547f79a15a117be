/** What the pages of the desk show, made of what the domain gives: plain values, never rows. */
import { isolate } from '$lib/isolate';
import { paths } from '$lib/paths';
import { dayOf, daysBetween, sayDayInYear, sayShortDay, sayTime } from '../calendar';
import { clock } from '../clock';
import { answerDay } from '../complaint-days';
import { isReplyLate, type Content, type Row } from '../contributions';
import { states } from '../db/schema';
import type { Guessed } from '../guessed';
import type { ByLetter } from '../permissions-by-letter';
import type { InboxItem } from '../inbox';
import type { OpenedItem } from '../open-item';
import type { Move } from '../moves';
import type { ChildView } from '../people';
import { can, type Actor, type Item } from '../policy';
import { noReviewDay, type OwnReview, type Review } from '../reviews';
import type { ToTell } from '../telling';
import { nextSteps, type TrackStep } from '../tracks';
import { tellFrom } from '../unseen';
import type { Wish, WishAnswer } from '../wishes';
import type { WhyHere } from '../why-here';
import type { Part } from '../wording';

const minute = 60_000;
const ago = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always' });

/** "2 hours ago"; undefined: just now. */
export function sayAgo(at: number, now: number): string | undefined {
	const minutes = Math.floor((now - at) / minute);
	if (minutes < 1) return undefined;
	if (minutes < 60) return ago.format(-minutes, 'minute');
	if (minutes < 24 * 60) return ago.format(-Math.floor(minutes / 60), 'hour');
	return ago.format(-Math.floor(minutes / (24 * 60)), 'day');
}

/** The page that asks who helps: shown apart from what was said. */
const helperStep = 'helper';

/** Code points of a child's words in a list. */
const inList = 160;

/** The first thing that was said, for one line in a list. What was skipped, and who helped, says nothing. */
function previewOf({ said }: Content) {
	const first = said.find((each) => each.step !== helperStep && !each.skipped);
	if (!first) return undefined;
	const wordsIn = first.parts.find((part) => part.words)?.words ?? '';
	const letters = [...wordsIn.trim().replace(/\s+/g, ' ')];
	const words = letters.length > inList ? `${letters.slice(0, inList).join('')}…` : letters.join('');
	return { short: first.short, what: first.parts.map(sayPart).filter(Boolean).join(', '), words };
}

/** A part without its words, in short. */
function sayPart({ face, choices, person }: Part): string {
	if (person) return `${isolate(person.name)}: ${person.wishLabel}`;
	return face?.label ?? choices?.map((choice) => choice.label).join(', ') ?? '';
}

type Due =
	| `${'reply' | 'talk' | 'answer' | 'passOn'}${'By' | 'Late'}`
	| ('act' | 'answered' | 'talked' | 'dontUseDone' | 'done' | 'newer' | 'passOn' | 'withComplaints');

/** A message alone does not answer it: nobody was told that an advocate is wanted, or a wish has no answer. */
function isOwedMore({ kind, state }: Row): boolean {
	return state === states.open && (kind === 'advocate' || kind === 'plan');
}

function isLateFor(row: Row): boolean {
	return isReplyLate(isOwedMore(row) ? { ...row, answeredAt: null } : row);
}

/** What has to happen with an item, and by when. */
function dueOf(actor: Actor, row: Row, standing: Item | undefined): Due {
	const isLate = isLateFor(row);
	if (standing?.mustAct || row.state === states.urgent || row.state === states.readFirst) return 'act';
	if (actor.role === 'duty') return 'done';
	if (row.kind === 'alone') return row.answeredAt !== null ? 'talked' : isLate ? 'talkLate' : 'talkBy';
	if (row.kind === 'complaint' && standing?.complaintsMayRead) return complaintDue(actor, row, standing);
	if (row.doneAt !== null) return 'done';
	if (row.answeredAt !== null && !isOwedMore(row)) return 'answered';
	if (row.state === states.closed)
		return row.dontUseAt !== null || row.kind === 'rate' ? 'dontUseDone' : row.kind === 'plan' ? 'newer' : 'done';
	if (row.kind === 'advocate') return isLate ? 'passOnLate' : 'passOnBy';
	return isLate ? 'replyLate' : 'replyBy';
}

/** A complaint is passed on the same day; from then on the complaints people answer it. */
function complaintDue(actor: Actor, row: Row, standing: Item): Due {
	if (row.doneAt !== null) return row.answeredAt !== null ? 'answered' : 'done';
	if (actor.role === 'complaints') return dayOf(clock.now()) > row.replyBy ? 'answerLate' : 'answerBy';
	return standing.isWithComplaints ? 'withComplaints' : 'passOn';
}

/** A face for each of the answers about a review: never a number. */
const faces: Record<string, string> = { yes: '5', bit: '3', no: '1', dunno: 'dunno' };

function withFaces(part: Part): Part {
	const [choice] = part.choices ?? [];
	const value = choice && faces[choice.value];
	if (!choice || !value || part.choices!.length > 1) return part;
	return { field: part.field, label: part.label, face: { value, label: choice.label } };
}

function marksOf(row: Row) {
	// What an adult wrote down or sent, the child has not written anyway.
	const isOwn = row.cameIn === 'child';
	const all = {
		dontUse: row.dontUseAt,
		notMine: isOwn ? row.notMineAt : null,
		notSaid: isOwn ? null : row.notMineAt,
		madeMe: row.madeMeAt,
		notReplied: row.notRepliedAt
	};
	return (['dontUse', 'notMine', 'notSaid', 'madeMe', 'notReplied'] as const).flatMap((mark) => {
		const at = all[mark];
		return at === null ? [] : [{ mark, at }];
	});
}

/** Why it is here, in the words of a tag and of a note. */
export function whyView(why: WhyHere | undefined) {
	return why && { name: '', ...why, until: why.reason === 'instead' ? sayShortDay(why.until) : '' };
}

function badgesOf(actor: Actor, row: Row) {
	return [
		...(row.officerId ? [] : ['noOfficer' as const]),
		...(row.clearedAt !== null && actor.role === 'manager' ? ['cleared' as const] : []),
		...marksOf(row).map(({ mark }) => mark)
	];
}

/** One row of the inbox. What is just for the reader is not shown in a list: someone may look on. */
export function rowView(
	actor: Actor,
	{ row, standing, content, name, age, isUnread, sender, why }: InboxItem,
	now: number
) {
	return {
		id: row.id,
		name,
		age,
		kind: row.kind,
		isUnread,
		isUrgent: row.state === states.urgent,
		isFirst: row.state === states.readFirst,
		hasTicked: row.urgent,
		preview: row.kind === 'alone' ? undefined : previewOf(content),
		why: whyView(why),
		badges: badgesOf(actor, row),
		sender: sender && { name: sender.name, service: sender.service },
		review: row.reviewDay === noReviewDay || row.reviewDay < dayOf(now) ? undefined : sayShortDay(row.reviewDay),
		sentAt: new Date(row.sentAt).toISOString(),
		ago: sayAgo(row.sentAt, now),
		due: dueOf(actor, row, standing),
		dueDay: sayShortDay(row.replyBy)
	};
}

type Task = 'reply' | 'talk' | 'wishes' | 'passOn' | 'passComplaint' | 'answerComplaint' | 'none';

/** What the reader owes, in the list of what they must do. */
function taskOf(actor: Actor, { kind }: Row, { complaintsMayRead }: Item): Task {
	if (kind === 'alone') return 'talk';
	if (kind === 'rate' || actor.role === 'duty') return 'none';
	if (kind === 'advocate') return 'passOn';
	if (kind === 'complaint' && complaintsMayRead)
		return actor.role === 'complaints' ? 'answerComplaint' : 'passComplaint';
	return kind === 'plan' ? 'wishes' : 'reply';
}

/** The wishes of a plan, each with its answer, and with what stood there in the version before. */
export function wishesView(
	wishes: Wish[],
	answers: Map<string, WishAnswer>,
	before: { wishes: Wish[]; answers: Map<string, WishAnswer> } | undefined,
	today: string
) {
	const sayAnswer = (found: WishAnswer | undefined) => {
		if (!found) return undefined;
		const { at, ...answer } = found;
		return { ...answer, day: sayDayInYear(dayOf(at), today) };
	};
	const old = (key: string) => {
		const wish = before?.wishes.find((each) => each.key === key);
		return wish && { wish: wish.wish, answer: sayAnswer(before?.answers.get(key)) };
	};
	const gone = (before?.wishes ?? []).filter(({ key }) => !wishes.some((each) => each.key === key));
	return {
		list: wishes.map((wish) => ({ ...wish, answer: sayAnswer(answers.get(wish.key)), before: old(wish.key) })),
		gone: gone.map(({ question, wish }) => ({ question, wish })),
		isNewer: before !== undefined
	};
}

/** The way of a complaint so far, and what can be recorded next. */
export function trackView(actor: Actor, { row, standing }: OpenedItem, steps: TrackStep[], now: number) {
	const today = dayOf(now);
	return {
		steps: steps.map(({ kind, by, words, at }) => ({
			kind,
			by,
			words,
			at: { day: sayDayInYear(dayOf(at), today), time: sayTime(at) }
		})),
		dueDay: answerDay(row.sentAt, steps) === undefined ? undefined : sayDayInYear(row.replyBy, today),
		longestDay: longestDay(row, steps, today),
		next: can(actor, 'item.track', standing) ? nextSteps(steps.map(({ kind }) => kind)) : []
	};
}

function longestDay(row: Row, steps: TrackStep[], today: string): string | undefined {
	const day = answerDay(row.sentAt, [...steps, { kind: 'extended', at: clock.now() }]);
	return day && sayDayInYear(day, today);
}

/** An answer that a child has not seen, in the list of those to tell in person. */
export function toTellView({ name, what, day, hearBy }: ToTell, door: { item: (id: string) => string }) {
	const isItem = 'item' in what;
	return {
		name,
		kind: isItem ? what.kind : ('decisions' as const),
		href: isItem ? door.item(what.item) : `${paths.reviewOf(what.review)}#told-h`,
		day: sayShortDay(day),
		hearBy
	};
}

/** As whom somebody tried to sign in, in the list at the top of the inbox. */
export function guessedView({ personId, name, day, isChild }: Guessed) {
	return { id: personId, name, day: sayShortDay(day), href: isChild ? paths.childOf(personId) : undefined };
}

/** A child who came to this officer, or left them, in the list at the top of the inbox. */
export function moveView({ childId, name, isMine, officer, day }: Move) {
	return { id: childId, name, officer, day: sayShortDay(day), href: isMine ? paths.childOf(childId) : undefined };
}

/** Something that was said with a letter about who may send for a child. */
export function saidByLetterView({ id, childId, name, advocate, isEnded, at }: ByLetter) {
	return { id, name, advocate, isEnded, day: sayShortDay(dayOf(at)), href: paths.permissionsOf(childId) };
}

/** From when on the child is to be told in person; undefined: they have seen the answer, or were told. */
function unseenOf(row: Row, today: string) {
	const from = tellFrom(row);
	return from === undefined ? undefined : { tellFrom: sayDayInYear(from, today), isToTell: from <= today };
}

/** The page of one item. */
export function itemView(
	actor: Actor,
	{ row, standing, content, cameIn, thread, readers, deeds, awaitsTalk, firstWords }: OpenedItem,
	child: ChildView,
	{ next: review, meeting }: { next: Review | undefined; meeting: OwnReview | undefined },
	now: number
) {
	const today = dayOf(now);
	const dayAt = (at: number) => sayDayInYear(dayOf(at), today);
	const moment = (at: number) => ({ day: dayAt(at), time: sayTime(at) });
	const doneOn = (at: number | null) => (at === null ? undefined : dayAt(at));
	const helper = content.said.find((each) => each.step === helperStep && !each.skipped);
	const isDone = row.doneAt !== null || row.state === states.closed;
	const mayClose = can(actor, 'item.markDone', standing);
	return {
		kind: row.kind,
		reference: row.reference,
		child: { name: child.name, age: child.age, officer: child.officer?.name },
		/** Who was named when it was written; empty: the reviewing team. */
		reader: content.context.reader,
		isUrgent: row.state === states.urgent,
		isFirst: row.state === states.readFirst,
		hasTicked: row.urgent,
		first: firstWords.length
			? {
					words: firstWords,
					clearedOn: doneOn(row.clearedAt),
					mayDecide: can(actor, 'item.decideMark', standing) && row.state === states.readFirst
				}
			: undefined,
		sent: moment(row.sentAt),
		cameIn: cameIn && {
			how: cameIn.how,
			by: cameIn.by,
			isRight: cameIn.isRight,
			confirmedOn: doneOn(cameIn.confirmedAt),
			sending: cameIn.sending && { ...cameIn.sending, seesAnswers: standing.senderId !== null }
		},
		due: dueOf(actor, row, standing),
		task: taskOf(actor, row, standing),
		replyBy: sayDayInYear(row.replyBy, today),
		readBy: sayDayInYear(row.readBy, today),
		readOn: doneOn(row.readAt),
		actedOn: doneOn(row.actedAt),
		answeredOn: isOwedMore(row) ? undefined : doneOn(row.answeredAt),
		isLate: isLateFor(row),
		doneOn: doneOn(row.doneAt),
		awaitsTalk,
		hearBy: row.hearBy,
		unseen: unseenOf(row, today),
		toldOn: row.toldDay === null ? undefined : sayDayInYear(row.toldDay, today),
		complaintsFrom:
			row.toComplaintsAt !== null && standing.complaintsMayRead
				? { isNow: standing.isWithComplaints, ...moment(row.toComplaintsAt) }
				: undefined,
		isUnused: row.dontUseAt !== null && row.answeredAt === null,
		marks: marksOf(row).map(({ mark, at }) => ({ mark, day: dayAt(at) })),
		helper: helper && {
			question: helper.question,
			answer: helper.parts.map(sayPart).filter(Boolean).join(', '),
			name: helper.parts.find((part) => part.words)?.words ?? ''
		},
		said: content.said
			.filter((each) => each.step !== helperStep && !each.skipped)
			.map((each) =>
				row.kind === 'rate' && each.step !== 'held' ? { ...each, parts: each.parts.map(withFaces) } : each
			),
		skipped: content.said.filter((each) => each.step !== helperStep && each.skipped).map((each) => each.short),
		thread: thread.map((each) => ({
			id: each.id,
			from: each.from,
			insteadOf: each.insteadOf,
			isFromChild: each.fromChild,
			words: each.words,
			sent: moment(each.sentAt),
			seenOn: doneOn(each.seenAt)
		})),
		deeds: deeds.map((each) => ({
			by: each.by,
			kind: each.kind,
			day: each.day ? sayDayInYear(each.day, today) : '',
			words: each.words,
			at: moment(each.at)
		})),
		readers: readers.map((each) => ({ name: each.name, ...moment(each.at) })),
		review: review && {
			day: review.day ? sayDayInYear(review.day, today) : undefined,
			time: review.time,
			place: review.place,
			away: review.day ? daysBetween(today, review.day) : 0
		},
		/** The meeting that it was sent for. */
		meeting: meeting && { kind: meeting.kind, day: meeting.day ? sayDayInYear(meeting.day, today) : undefined },
		today,
		mayReply: can(actor, 'item.reply', standing),
		mayAct: can(actor, 'item.recordAction', standing) && standing.mustAct,
		mayTalk: can(actor, 'item.recordTalk', standing),
		mayPassOn: can(actor, 'item.passOn', standing),
		mayMarkDone: mayClose && !isDone && !awaitsTalk,
		mayReopen: mayClose && isDone && row.dontUseAt === null
	};
}
