import type { PartView } from '../types.ts';

export type Happening = 'yes' | 'notYet' | 'no';

export interface DecisionView {
	id: string;
	what: string;
	who: string;
	by: string | undefined;
	answer: { answer: Happening; words: string; day: string } | undefined;
}

export interface SaidBefore {
	step: string;
	short: string;
	parts: PartView[];
}

export interface LineView {
	key: string;
	contributionId: string;
	step: string;
	field: string;
	question: string;
	part: PartView;
	state: 'may' | 'crossed' | 'notAloud';
}

/** An answer about a decision that could not be taken. */
export interface TriedAnswer {
	decision: string;
	formId: string;
	answer: string;
	words: string;
	problems: { field: string; reason: string; over?: number | undefined }[];
}

/** A meeting that a child can get ready for. */
export interface MeetingView {
	id: string;
	kind: 'review' | 'midway' | 'other';
	day: string | undefined;
}
