/** What the pages of the desk are given: plain values to show. */
import type { FaceValue } from '$lib/components/art/names';
import type { PartView } from '../types.ts';

export type StaffRole = 'officer' | 'manager' | 'complaints' | 'duty';
export type Kind = 'views' | 'plan' | 'advocate' | 'message' | 'complaint' | 'rate' | 'alone';
/** `notSaid`: of what an adult wrote down or sent, the child says that it is not what they said. */
export type Mark = 'dontUse' | 'notMine' | 'notSaid' | 'madeMe' | 'notReplied';
export type Show = 'all' | 'urgent' | 'unread' | 'unanswered' | 'waiting' | 'due' | 'soon';
/** Why something stands in a manager's inbox. */
export type Reason = 'climbed' | 'aboutStaff' | 'noOfficer' | 'notReplied' | 'own';
export type Due =
	| 'act'
	| 'replyBy'
	| 'replyLate'
	| 'answered'
	| 'talkBy'
	| 'talkLate'
	| 'talked'
	| 'dontUseDone'
	| 'done'
	| 'newer'
	| 'passOn'
	| 'passOnBy'
	| 'passOnLate'
	| 'withComplaints'
	| 'answerBy'
	| 'answerLate';
/** What a reader owes: an answer, a talk, wishes answered, a thing passed on, a complaint answered; or nothing. */
export type Task = 'reply' | 'talk' | 'wishes' | 'passOn' | 'passComplaint' | 'answerComplaint' | 'none';

export interface CountView {
	show: Exclude<Show, 'all' | 'unanswered' | 'waiting'>;
	n: number;
	href: string;
	isShown: boolean;
}

/**
 * Why it is here, where it is not one of the reader's own children's; '' where it names nobody, and no day. A type, so
 * that it can be handed to a sentence as it is.
 */
export type WhyView = {
	reason: 'instead' | 'climbed' | 'cameUp';
	name: string;
	until: string;
};

export interface RowView {
	id: string;
	href: string;
	name: string;
	age: number;
	kind: Kind;
	isUnread: boolean;
	isUrgent: boolean;
	/** A machine found worrying words, and nobody has acted. */
	isFirst: boolean;
	hasTicked: boolean;
	preview: { short: string; what: string; words: string } | undefined;
	why: WhyView | undefined;
	badges: (Mark | 'noOfficer' | 'cleared')[];
	/** The advocate who sent it. */
	sender: { name: string; service: string } | undefined;
	review: string | undefined;
	/** ISO instant. */
	sentAt: string;
	/** Undefined: just now. */
	ago: string | undefined;
	due: Due;
	dueDay: string;
}

export interface InboxView {
	role: StaffRole;
	counts: CountView[];
	filter: { show: Show; child: string; kind: Kind | ''; reason: Reason | '' };
	shows: readonly Show[];
	/** None but in a manager's. */
	reasons: readonly Reason[];
	kinds: readonly Kind[];
	dueDay: string;
	nearDays: number;
	children: { id: string; name: string }[];
	total: number;
	empty: Exclude<Show, 'all'> | 'nothing' | 'chosen' | 'page';
	items: RowView[];
	toTell: ToTellView[];
	guessed: GuessedView[];
	moves: MoveView[];
	knocks: KnockView[];
	saidByLetter: SaidByLetterView[];
	listHref: string;
	allHref: string | undefined;
	topHref: string | undefined;
	nextHref: string | undefined;
}

/** How a child wants to hear that there is an answer; null: they did not say. */
export type HearBy = 'look' | 'tell' | 'letter' | null;

/** An answer, or decisions, that a child has not seen and is to be told of in person. */
export interface ToTellView {
	name: string;
	kind: Kind | 'decisions';
	href: string;
	day: string;
	hearBy: HearBy;
}

/** As whom somebody tried to sign in and got it wrong many times. */
export interface SaidByLetterView {
	id: string;
	name: string;
	advocate: string;
	isEnded: boolean;
	day: string;
	href: string;
}

export interface GuessedView {
	id: string;
	name: string;
	day: string;
	/** The child's page; undefined for an adult. */
	href: string | undefined;
}

/** A child who has another officer now. */
export interface MoveView {
	id: string;
	name: string;
	/** Who is their officer now; undefined: nobody yet. */
	officer: string | undefined;
	day: string;
	/** The child's page; undefined where they have left this officer. */
	href: string | undefined;
}

/** Somebody who cannot get in. */
export interface KnockView {
	id: string;
	day: string;
	time: string;
	/** As they were typed; '' for a box that was left out. */
	words: { name: string; officer: string; find: string };
	/** Who signs in with the name that was typed. */
	child: { name: string; href: string } | undefined;
}

/** A type, not an interface, so that it can be handed to a sentence as it is. */
export type Moment = { day: string; time: string };

/** One question as it was asked, and its answer as it was given. */
export interface SaidView {
	step: string;
	question: string;
	parts: PartView[];
	notAloud: boolean;
}

export interface MessageView {
	id: string;
	from: string;
	/** Who was away, in whose place it was written. */
	insteadOf: string | undefined;
	isFromChild: boolean;
	words: string;
	sent: Moment;
	seenOn: string | undefined;
}

export interface DeedView {
	by: string;
	kind: 'acted' | 'talked' | 'passedOn' | 'raised' | 'cleared' | 'told';
	day: string;
	words: string;
	at: Moment;
}

export type Done =
	| 'replied'
	| 'acted'
	| 'raised'
	| 'cleared'
	| 'told'
	| 'talked'
	| 'passedOn'
	| 'wished'
	| 'tracked'
	| 'done'
	| 'reopened';

export interface WishAnswerView {
	answer: 'yes' | 'no';
	reason: string;
	by: string;
	/** Who was away, in whose place it was answered. */
	insteadOf: string | undefined;
	day: string;
}

export interface WishView {
	key: string;
	question: string;
	wish: string;
	why?: string;
	answer: WishAnswerView | undefined;
	/** What stood there in the version before, and what was answered to that. */
	before: { wish: string; answer: WishAnswerView | undefined } | undefined;
}

export interface WishesView {
	list: WishView[];
	/** What was wished before, and is not any more. */
	gone: { question: string; wish: string }[];
	isNewer: boolean;
}

export type TrackKind =
	'passedOn' | 'acknowledged' | 'extended' | 'answered' | 'stage2' | 'stage3' | 'ombudsman' | 'ended';

export interface TrackView {
	steps: { kind: TrackKind; by: string; words: string; at: Moment }[];
	/** The day by which an answer is due; with the Ombudsman there is none. */
	dueDay: string | undefined;
	/** The last day that it can be made longer to. */
	longestDay: string | undefined;
	next: Exclude<TrackKind, 'passedOn'>[];
}

/** A form that came back with something to put right, and with what was typed. */
export interface Tried {
	done: Done;
	formId: string;
	problems: { field: string; reason: string; over?: number | undefined }[];
	typed: Record<string, string>;
}

/** Who wrote it down or sent it, and whether the child says that it is right. */
export interface CameInView {
	how: 'talk' | 'paper' | 'advocate';
	by: string;
	isRight: boolean | undefined;
	confirmedOn: string | undefined;
	sending: SendingView | undefined;
}

/** What an advocate says of what they sent. */
export interface SendingView {
	service: string;
	obtained: 'ownWords' | 'toldMe' | 'observed';
	seenByChild: boolean;
	comment: string;
	/** They still send for the child, and see what is answered. */
	seesAnswers: boolean;
}

export interface ItemView {
	/** Undefined also where somebody looks at it for a reason. */
	why?: WhyView | undefined;
	role: StaffRole;
	kind: Kind;
	reference: string;
	child: { name: string; age: number; officer: string | undefined };
	/** Who was named when it was written; empty: the reviewing team. */
	reader: string;
	isUrgent: boolean;
	isFirst: boolean;
	hasTicked: boolean;
	/** What a machine took for worrying; undefined: it marked nothing. */
	first: { words: string[]; clearedOn: string | undefined; mayDecide: boolean } | undefined;
	sent: Moment;
	/** Undefined: the child wrote it here. */
	cameIn: CameInView | undefined;
	due: Due;
	task: Task;
	replyBy: string;
	readBy: string;
	readOn: string | undefined;
	actedOn: string | undefined;
	answeredOn: string | undefined;
	isLate: boolean;
	doneOn: string | undefined;
	awaitsTalk: boolean;
	hearBy: HearBy;
	/** The child has not seen the answer, and from a day on is told of it in person. */
	unseen: { tellFrom: string; isToTell: boolean } | undefined;
	/** They were told of what they have not looked at. */
	toldOn: string | undefined;
	/** When the complaints people have it, or have had it from. */
	complaintsFrom: ({ isNow: boolean } & Moment) | undefined;
	isUnused: boolean;
	marks: { mark: Mark; day: string }[];
	helper: { question: string; answer: string; name: string } | undefined;
	said: SaidView[];
	skipped: string[];
	thread: MessageView[];
	deeds: DeedView[];
	readers: ({ name: string } & Moment)[];
	review: { day: string | undefined; time: string; place: string; away: number } | undefined;
	meeting: { kind: 'review' | 'midway' | 'other'; day: string | undefined } | undefined;
	/** ISO date. */
	today: string;
	mayReply: boolean;
	mayAct: boolean;
	mayTalk: boolean;
	mayPassOn: boolean;
	mayMarkDone: boolean;
	mayReopen: boolean;
	wishes: WishesView | undefined;
	track: TrackView | undefined;
	/** Where the version is that took the place of this one. */
	newerHref: string | undefined;
	/** Where the officer says who may send for the child: on an advocate request. */
	permissionsHref: string | undefined;
	formId: string;
	here: string;
	listHref: string;
	done: Done | undefined;
}

export const isFace = (value: string): value is FaceValue => ['1', '2', '3', '4', '5', 'mix', 'dunno'].includes(value);
