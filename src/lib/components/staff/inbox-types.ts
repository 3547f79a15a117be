/** What the inbox is given: plain values to show. */
import type { Due, HearBy, Kind, Mark, StaffRole, WhyView } from './types.ts';

export type Show = 'all' | 'urgent' | 'unread' | 'unanswered' | 'waiting' | 'due' | 'soon';
/** Why something stands in a manager's inbox. */
export type Reason = 'climbed' | 'aboutStaff' | 'noOfficer' | 'notReplied' | 'own';

export interface CountView {
	show: Exclude<Show, 'all' | 'unanswered' | 'waiting'>;
	n: number;
	href: string;
	isShown: boolean;
}

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

/** An answer, or decisions, that a child has not seen and is to be told of in person. */
export interface ToTellView {
	name: string;
	kind: Kind | 'decisions';
	href: string;
	day: string;
	hearBy: HearBy;
}

/** Something that was said with a letter about who may send for a child. */
export interface SaidByLetterView {
	id: string;
	name: string;
	advocate: string;
	isEnded: boolean;
	day: string;
	href: string;
}

/** As whom somebody tried to sign in and got it wrong many times. */
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
