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

export interface ChildPageView {
	here: string;
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
	done: string | undefined;
}
