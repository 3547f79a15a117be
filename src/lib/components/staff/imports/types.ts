export type ListKind = 'staff' | 'children' | 'people' | 'reviews';

export interface FileProblem {
	reason: string;
	/** What is wrong with its headings. */
	about: { list: ListKind; missing: string[]; unknown: string[]; twice: string[] } | undefined;
}

export interface ImportsView {
	here: string;
	newChild: string;
	formId: string;
	/** Rows that a file may have. */
	most: number;
	lists: { kind: ListKind; template: string; headings: { column: string; heading: string }[] }[];
	uploads: {
		id: string;
		list: ListKind;
		state: 'checked' | 'importing' | 'stopped' | 'done';
		rows: number;
		/** What has to be put right before it can be imported. */
		problems: number;
		href: string;
		time: string;
	}[];
	done: 'dropped' | undefined;
}

export interface PlannedView {
	line: number;
	about: string;
	changes: { column: string; from: string; to: string }[];
	notes: { note: 'sameChild' | 'otherMeeting' | 'takenOff'; other: string }[];
}

export interface PlanView {
	rows: number;
	same: number;
	invites: number;
	counts: { problems: number; adds: number; changes: number };
	problems: { line: number; column?: string; reason: string; cell: string; other: string }[];
	adds: PlannedView[];
	changes: PlannedView[];
}

export interface ImportView {
	list: ListKind;
	state: 'checked' | 'importing' | 'stopped' | 'done';
	isWindows: boolean;
	trouble: 'changed' | 'notSaved' | 'noReader' | null;
	result: { added: number; changed: number; same: number };
	here: string;
	all: string;
	/** In hundredths, and in rows of so many. */
	progress: number;
	rows: { done: number; total: number };
	plan: PlanView | undefined;
	token: string;
	/** Another file is being imported. */
	isBusy: boolean;
}
