/** What the pages of the desk show, made of what the domain gives: plain values, never rows. */
import { dayOf, daysBetween, sayDay, sayShortDay, sayTime } from '../calendar';
import { isReplyLate, noReviewDay, type Content, type Row } from '../contributions';
import { states } from '../db/schema';
import type { InboxItem } from '../inbox';
import type { OpenedItem } from '../items';
import type { ChildView } from '../people';
import { can, type Actor } from '../policy';
import type { Review } from '../reviews';
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

/** "Friday 27 November", with the year when it is another than this one. */
function longDay(day: string, today: string): string {
	return day.slice(0, 4) === today.slice(0, 4) ? sayDay(day) : `${sayDay(day)} ${day.slice(0, 4)}`;
}

/** The page that asks who helps: shown apart from what was said. */
const helperStep = 'helper';

/** Code points of a child's words in a list. */
const firstWords = 160;

/** The first thing that was said, for one line in a list. What was skipped, and who helped, says nothing. */
function previewOf({ said }: Content) {
	const first = said.find((each) => each.step !== helperStep && !each.skipped);
	if (!first) return undefined;
	const wordsIn = first.parts.find((part) => part.words)?.words ?? '';
	const letters = [...wordsIn.trim().replace(/\s+/g, ' ')];
	const words = letters.length > firstWords ? `${letters.slice(0, firstWords).join('')}…` : letters.join('');
	return { short: first.short, what: first.parts.map(sayPart).filter(Boolean).join(', '), words };
}

/** A part without its words, in short. */
function sayPart({ face, choices, person }: Part): string {
	if (person) return `${person.name}: ${person.wishLabel}`;
	return face?.label ?? choices?.map((choice) => choice.label).join(', ') ?? '';
}

/** What has to happen with an item, and by when. */
function dueOf(row: Row) {
	const isAlone = row.kind === 'alone';
	if (row.state === states.urgent) return 'act' as const;
	if (row.answeredAt !== null) return isAlone ? ('talked' as const) : ('answered' as const);
	if (row.state === states.closed) return 'dontUseDone' as const;
	if (isReplyLate(row)) return isAlone ? ('talkLate' as const) : ('replyLate' as const);
	return isAlone ? ('talkBy' as const) : ('replyBy' as const);
}

function marksOf(row: Row) {
	const all = { dontUse: row.dontUseAt, notMine: row.notMineAt, madeMe: row.madeMeAt, notReplied: row.notRepliedAt };
	return (['dontUse', 'notMine', 'madeMe', 'notReplied'] as const).flatMap((mark) => {
		const at = all[mark];
		return at === null ? [] : [{ mark, at }];
	});
}

/** One row of the inbox. What is just for the reader is not shown in a list: someone may look on. */
export function rowView({ row, content, name, age, isUnread }: InboxItem, now: number) {
	return {
		id: row.id,
		name,
		age,
		kind: row.kind,
		isUnread,
		isUrgent: row.state === states.urgent,
		hasTicked: row.urgent,
		preview: row.kind === 'alone' ? undefined : previewOf(content),
		badges: [...(row.officerId ? [] : ['noOfficer' as const]), ...marksOf(row).map(({ mark }) => mark)],
		review: row.reviewDay === noReviewDay || row.reviewDay < dayOf(now) ? undefined : sayShortDay(row.reviewDay),
		sentAt: new Date(row.sentAt).toISOString(),
		ago: sayAgo(row.sentAt, now),
		due: dueOf(row),
		dueDay: sayShortDay(row.replyBy)
	};
}

/** The page of one item. */
export function itemView(
	actor: Actor,
	{ row, standing, content, thread, readers, deeds }: OpenedItem,
	child: ChildView,
	review: Review | undefined,
	now: number
) {
	const today = dayOf(now);
	const dayAt = (at: number) => longDay(dayOf(at), today);
	const moment = (at: number) => ({ day: dayAt(at), time: sayTime(at) });
	const doneOn = (at: number | null) => (at === null ? undefined : dayAt(at));
	const helper = content.said.find((each) => each.step === helperStep && !each.skipped);
	return {
		kind: row.kind,
		reference: row.reference,
		child: { name: child.name, age: child.age, officer: child.officer?.name },
		/** Who was named when it was written; empty: the reviewing team. */
		reader: content.context.reader,
		isUrgent: row.state === states.urgent,
		hasTicked: row.urgent,
		sent: moment(row.sentAt),
		due: dueOf(row),
		replyBy: longDay(row.replyBy, today),
		readBy: longDay(row.readBy, today),
		readOn: doneOn(row.readAt),
		actedOn: doneOn(row.actedAt),
		answeredOn: doneOn(row.answeredAt),
		isLate: isReplyLate(row),
		isUnused: row.dontUseAt !== null && row.answeredAt === null,
		marks: marksOf(row).map(({ mark, at }) => ({ mark, day: dayAt(at) })),
		helper: helper && {
			question: helper.question,
			answer: helper.parts.map(sayPart).filter(Boolean).join(', '),
			name: helper.parts.find((part) => part.words)?.words ?? ''
		},
		said: content.said.filter((each) => each.step !== helperStep && !each.skipped),
		skipped: content.said.filter((each) => each.step !== helperStep && each.skipped).map((each) => each.short),
		thread: thread.map((each) => ({
			id: each.id,
			from: each.from,
			isFromChild: each.fromChild,
			words: each.words,
			sent: moment(each.sentAt),
			seenOn: doneOn(each.seenAt)
		})),
		deeds: deeds.map((each) => ({
			by: each.by,
			kind: each.kind,
			day: each.day ? longDay(each.day, today) : '',
			words: each.words,
			at: moment(each.at)
		})),
		readers: readers.map((each) => ({ name: each.name, ...moment(each.at) })),
		review: review && {
			day: review.day ? longDay(review.day, today) : undefined,
			time: review.time,
			place: review.place,
			away: review.day ? daysBetween(today, review.day) : 0
		},
		today,
		mayReply: can(actor, 'item.reply', standing),
		mayAct: can(actor, 'item.recordAction', standing) && row.actedAt === null,
		mayTalk: can(actor, 'item.recordTalk', standing)
	};
}
