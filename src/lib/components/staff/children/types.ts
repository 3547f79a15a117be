import type { Field, Option } from '$lib/journeys/fields';
import type { JourneyId } from '$lib/journeys';
import type { DueView, MeetingKind, ReceivedView, ReviewState, Warning } from '../reviews/types.ts';

export interface ChildRow {
	id: string;
	name: string;
	age: number;
	href: string;
	review: string | undefined;
	heard: string | undefined;
}

export interface ListedPerson {
	id: string;
	name: string;
	who: string;
	mustNotCome: boolean;
}

export interface ContactView {
	id: string;
	day: string;
	at: string;
	by: string;
	isLate: boolean;
	purpose: string;
	there: string;
	said: string;
}

export interface PermissionView {
	id: string;
	advocate: string;
	service: string;
	how: 'child' | 'inPerson' | 'notInstructed';
	state: 'waiting' | 'given' | 'ended';
	/** Who asked or recorded it. */
	by: string;
	isByChild: boolean;
	/** The child said that it is right, or has seen it. */
	isConfirmed: boolean;
	isEndedByChild: boolean;
	isByLetter: boolean;
	askedOn: string;
	givenOn: string | undefined;
	endedOn: string | undefined;
	/** The day on which the child said yes in person. */
	saidOn: string | undefined;
	/** How they said it, or why they cannot. */
	words: string | undefined;
}

export interface ChildPageView {
	permissions: {
		open: PermissionView[];
		ended: PermissionView[];
		/** Who may be let in. */
		advocates: { id: string; name: string; service: string }[];
	};
	here: string;
	letterHref: string;
	listHref: string;
	formId: string;
	/** ISO date. */
	today: string;
	name: string;
	age: number;
	careFrom: string | undefined;
	due: DueView | undefined;
	warning: Warning | undefined;
	reviews: { id: string; href: string; kind: MeetingKind; state: ReviewState; day: string | undefined }[];
	sent: ReceivedView[];
	people: ListedPerson[];
	contacts: ContactView[];
	kinds: readonly MeetingKind[];
	/** What can be written down for this child now. */
	writable: { journey: JourneyId; href: string }[];
	/** The last day on which somebody tried to sign in as the child and got it wrong many times. */
	guessedDay: string | undefined;
	done: string | undefined;
}

/** A field with its options worked out for one child. */
export type FieldView = Omit<Field, 'options' | 'look'> & {
	look?: 'list' | 'picks' | 'seg';
	options: readonly Option[];
};

export interface WritePageView {
	here: string;
	backHref: string;
	formId: string;
	kind: JourneyId;
	/** Tells the forms apart in the title, which names no topic. */
	number: number;
	/** The child. */
	name: string;
	/** The reviewing officer, as the questions say it. */
	reader: string;
	people: { id: string; name: string; who: string }[];
	decisions: { id: string; what: string }[];
	steps: { id: string; fields: FieldView[] }[];
	mayGoPast: 'complaint' | 'rate' | undefined;
}

/** The form as it came back, with something to put right. */
export interface WriteTried {
	fields: Record<string, string[]>;
	formId: string;
	problems: { field: string; reason: string; over?: number | undefined }[];
}
