/** What the manager's first page, and letters and take-up, are given. */
import type { Reason, RowView, ToTellView } from '../inbox-types.ts';

export interface SectionView {
	id: 'urgent' | Reason;
	count: number;
	unread: number;
	/** Rows that a section has at most. */
	most: number;
	/** The list in the inbox. */
	href: string;
	rows: RowView[];
}

/** What is urgent and lies with one officer still. */
export interface WithOfficerView {
	id: string;
	name: string;
	count: number;
	unread: number;
	/** How long ago the oldest was sent; undefined: just now. */
	ago: string | undefined;
	/** When the next one climbs to the cover or a manager. */
	climbs: { time: string; day: string } | undefined;
}

export interface OverviewView {
	sections: SectionView[];
	/** By officer, who waits longest first. */
	withOfficers: WithOfficerView[];
	signIns: {
		confirm: number;
		children: { href: string; name: string }[];
		knocks: number;
		guessed: number;
		byLetter: number;
	};
	toTell: { count: number; first: ToTellView[] };
	away: { id: string; name: string; until: string; reader: { name: string; isAway: boolean } | undefined }[];
	stuck: { count: number; first: { id: string; name: string; why: 'expired' | 'mail' }[] };
	neverHad: number;
}

export type Column =
	'children' | 'neverHad' | 'hasLetter' | 'hasOwnWay' | 'cameIn' | 'cameLately' | 'hasSent' | 'neverCame';
export type Cells = { column: Column; n: number }[];

export interface TakeUpView {
	columns: readonly Column[];
	neverHad: number;
	neverCame: number;
	csvHref: string;
	/** Without a name: the children who have no officer. */
	officers: { id: string; name: string | undefined; href: string; cells: Cells }[];
	all: Cells;
}

export type Stand = 'noLetter' | 'noneWorks' | 'notGiven' | 'neverCame' | 'notLately' | 'comesIn';

export interface TakeUpRow {
	id: string;
	name: string;
	stand: Stand;
	hasOwnWay: boolean;
	hasSent: boolean;
	/** The child's letter, for who serves them. */
	href: string;
}
