/** What the page of one item shows, made of what the domain gives: plain values, never rows of a table. */
import { dayOf, daysBetween, sayDayInYear, sayTime } from '../calendar';
import { clock } from '../clock';
import { answerDay } from '../complaint-days';
import type { Row } from '../contributions';
import { states } from '../db/schema';
import type { OpenedItem } from '../open-item';
import type { ChildView } from '../children';
import { can, type Actor, type Item } from '../policy';
import type { OwnReview, Review } from '../reviews';
import { nextSteps, type TrackStep } from '../tracks';
import { tellFrom } from '../unseen';
import type { Wish, WishAnswer } from '../wishes';
import type { Part } from '../wording';
import { helperStep, dueOf, isOwedMore, isLateFor, marksOf, sayPart } from './item-facts';

/** A face for each of the answers about a review: never a number. */
const faces: Record<string, string> = { yes: '5', bit: '3', no: '1', dunno: 'dunno' };

function withFaces(part: Part): Part {
	const [choice] = part.choices ?? [];
	const value = choice && faces[choice.value];
	if (!choice || !value || part.choices!.length > 1) return part;
	return { field: part.field, label: part.label, face: { value, label: choice.label } };
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
