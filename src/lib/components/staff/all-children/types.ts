/** What the manager's pages of every child are given. */
import type { ItemView } from '../item-types';
import type { Kind } from '../types';

export interface ChildLineView {
	id: string;
	name: string;
	officer: string | undefined;
	review: string | undefined;
	href: string;
}

export interface AllChildrenView {
	here: string;
	newHref: string;
	isAll: boolean;
	count: number;
	/** Without a name: those who have no officer. */
	caseloads: { id: string; name: string | undefined; count: number; href: string; isShown: boolean }[];
	rows: ChildLineView[];
	total: number;
	topHref: string | undefined;
	nextHref: string | undefined;
}

interface Wrong {
	field: string;
	reason: string;
	over?: number | undefined;
}

/** What was searched for, and what was found or is wrong. */
export interface Search {
	typed: string;
	problems: Wrong[];
	found?: { rows: ChildLineView[]; total: number };
}

export interface AnyChildView {
	here: string;
	listHref: string;
	formId: string;
	name: string;
	age: number;
	officer: string | undefined;
	review: string | undefined;
	/** Who can be the officer instead; without a name: nobody yet. */
	next: { id: string; name: string | undefined }[];
	sent: { id: string; kind: Kind; day: string; isOpen: boolean; href: string }[];
	/** What was done a moment ago. */
	done: 'moved' | 'childAdded' | undefined;
}

export interface LookView {
	here: string;
	backHref: string;
	formId: string;
	today: string;
	name: string;
	officer: string | undefined;
	kind: Kind;
	/** On which it was sent. */
	day: string;
}

/** The item, and the reason that opened it today. */
export interface OpenLook {
	item: ItemView;
	reason: string;
}

/** A form that came back with something to put right. */
export interface Tried {
	formId: string;
	problems: Wrong[];
	typed: Record<string, string>;
}
