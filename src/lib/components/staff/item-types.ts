/** What the page of one item is given: plain values to show. */
import type { PartView } from '../types.ts';
import type { Due, HearBy, Kind, Mark, StaffRole, WhyView } from './types.ts';

/** What a reader owes: an answer, a talk, wishes answered, a thing passed on, a complaint answered; or nothing. */
export type Task = 'reply' | 'talk' | 'wishes' | 'passOn' | 'passComplaint' | 'answerComplaint' | 'none';

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
