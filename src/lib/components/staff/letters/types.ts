/** What the pages of letters are given. */
import type { TakeUpRow } from '../manage/types.ts';

export interface Paper {
	/** The child's first name. */
	child: string;
	/** Undefined: the reviewing team writes. */
	officer: { name: string; first: string } | undefined;
	/** The day of the review, in words. */
	review: string | undefined;
	/** The address of this site, as it is typed. */
	address: string;
	/** The same as a picture: `d` of a path, and how many squares a side has. */
	qr: { size: number; path: string };
	words: string[];
	/** The last day on which they work, in words. */
	until: string;
}

export interface LetterPageView {
	here: string;
	backHref: string;
	/** All ways into the child's Say So. */
	waysHref: string;
	formId: string;
	name: string;
	letter:
		| { id: string; lastDay: string; isOver: boolean; givenOn: string | undefined; usedOn: string | undefined }
		| undefined;
	paper: Paper | undefined;
	done: 'made' | 'given' | undefined;
}

export interface DueRow {
	id: string;
	href: string;
	name: string;
	day: string;
	isMade: boolean;
}

export interface LettersView {
	here: string;
	backHref: string;
	formId: string;
	/** Reviews that are near, without a letter given. */
	rows: DueRow[];
	/** Letters of `rows` to make. */
	toMake: number;
	/** Letters to make in one go, of children who never had one. */
	firstToMake: number;
	/** There are more of them. */
	isFirstMore: boolean;
	/** All that can be printed. */
	papers: { id: string; paper: Paper }[];
	children: TakeUpRow[];
}
