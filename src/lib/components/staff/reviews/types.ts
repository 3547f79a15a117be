/** What the pages of reviews and children are given: plain values to show. */
import type { PartView } from '../../types.ts';
import type { Kind } from '../types.ts';

export type MeetingKind = 'review' | 'midway' | 'other';
export type DueRule = 'first' | 'second' | 'maybeSecond' | 'later' | 'sooner';
export type Warning = 'over' | 'tooLate' | 'unplanned';
export type ReviewState = 'held' | 'cancelled' | 'passed' | 'planned';
export type Happening = 'yes' | 'notYet' | 'no';
export type Presence = 'spoke' | 'advocate' | 'symbols' | 'silent' | 'absent';
export type Code = 'PN0' | 'PN1' | 'PN2' | 'PN3' | 'PN4' | 'PN5' | 'PN6' | 'PN7';

/** A form that came back with something to put right, and with what was typed. */
export interface Tried {
	done: string;
	formId: string;
	problems: { field: string; reason: string; over?: number | undefined }[];
	typed: Record<string, string>;
}

export interface DueView {
	rule: DueRule;
	day: string;
}

export interface AfterView {
	decisionsBy: string;
	decisionsOver: boolean;
	decisionsSentOn: string | undefined;
	recordBy: string;
	recordOver: boolean;
	recordSentOn: string | undefined;
}

export interface NextRow {
	id: string;
	name: string;
	age: number;
	href: string;
	day: string | undefined;
	isPassed: boolean;
	where: string | undefined;
	isPlanned: boolean;
	movedFrom: string | undefined;
	due: DueView | undefined;
	warning: Warning | undefined;
	sent: number;
	asksSooner: boolean;
}

export interface AfterRow extends AfterView {
	id: string;
	name: string;
	age: number;
	href: string;
	heldOn: string;
}

export interface ReceivedView {
	id: string;
	kind: Kind;
	day: string;
	isUnread: boolean;
	href: string;
}

export interface WishView {
	key: string;
	question: string;
	wish: string;
	why?: string | undefined;
	answer: { answer: 'yes' | 'no'; reason: string } | undefined;
}

export interface DecisionView {
	id: string;
	what: string;
	who: string;
	by: string | undefined;
	sentOn: string | undefined;
	hints: readonly string[];
	answer: { answer: Happening; wrote: boolean; day: string } | undefined;
}

export interface ReviewPage {
	here: string;
	formId: string;
	today: string;
	child: { name: string; age: number; href: string };
	review: {
		kind: MeetingKind;
		day: string | undefined;
		time: string;
		place: string;
		people: { id: string; name: string; who: string }[];
		parts: { when: string; place: string; who: string }[];
		soonerBy: string;
		heldOn: string | undefined;
		cancelledOn: string | undefined;
		movedFrom: string | undefined;
		talkOn: string | undefined;
		recordSentOn: string | undefined;
		unseen: { tellFrom: string; isToTell: boolean } | undefined;
		toldOn: string | undefined;
	};
	state: ReviewState;
	law: { due: DueView | undefined; warning: Warning | undefined } | undefined;
	after: AfterView | undefined;
	sent: ReceivedView[];
	wishes: { href: string; isOpened: boolean; list: WishView[] } | undefined;
	asksSooner: boolean;
	decisions: DecisionView[];
	code: {
		codes: readonly Code[];
		presences: readonly Presence[];
		presence: Presence | undefined;
		confirmed: Code | null;
		suggested: { code: Code; reason: string } | undefined;
	};
	listed: { id: string; name: string; who: string; comes: boolean }[];
	sheetHref: string;
	messagesHref: string;
	listHref: string;
	done: string | undefined;
}

export interface SheetPageView {
	here: string;
	backHref: string;
	name: string;
	kind: MeetingKind;
	when: string;
	/** `writtenBy`: an adult wrote it down, and the child has not said yet whether it is right. */
	pages: { key: string; question: string; writtenBy: string | undefined; parts: PartView[] }[];
	ticks: {
		contributionId: string;
		what: 'item' | 'notTalk';
		writtenBy: string | undefined;
		isOn: boolean;
		day: string;
	}[];
	unopened: { href: string; kind: 'views' | 'plan'; day: string }[];
	isSaved: boolean;
}
