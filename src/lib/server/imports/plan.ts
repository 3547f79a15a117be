/** What an import would do: worked out before a row is written, and shown to the manager. */
import type { Tx } from '../db/store.ts';
import type { Actor } from '../policy.ts';
import { longest } from './cells.ts';
import type { ListKind } from '../db/schema.ts';
import { columns, isExample, type Cells, type ColumnOf } from './lists.ts';
import type { Pace } from './pace.ts';

/** What is wrong with a cell, or with a whole row. */
export interface RowProblem {
	line: number;
	/** The heading of its column. */
	column?: string;
	reason: RowReason;
	/** What stands in the cell. */
	cell: string;
	/** Another line, a person or a day that it is about. */
	other: string;
}

export type RowReason =
	| ('needed' | 'tooLong' | 'twice' | 'example' | 'email' | 'day' | 'dayAhead' | 'dayPast' | 'dayFar')
	| ('role' | 'otherRole' | 'hasEnded' | 'isAdvocate' | 'noManager' | 'ownManager')
	| ('tooOld' | 'beforeBirth' | 'noOfficer' | 'noChild' | 'time' | 'kind' | 'otherKind' | 'yesNo');

/** From what to what a column changes. Empty: nothing stood there. */
export interface Change {
	column: string;
	from: string;
	to: string;
}

/** Something that the manager may want to know before the press, beside what is planned. */
export type Note = { note: 'sameChild' | 'otherMeeting' | 'takenOff'; other: string };

export interface Planned {
	line: number;
	/** Who or what the row is about. */
	about: string;
	/** Nothing for what is new. */
	changes: Change[];
	notes: Note[];
}

/** Writes inside the transaction; everything that takes long has been done. */
export type Writing = (tx: Tx, actor: Actor) => Promise<void>;

export interface Plan {
	rows: number;
	problems: RowProblem[];
	adds: Planned[];
	changes: Planned[];
	/** Rows that are so already. */
	same: number;
	/** How many are invited by mail. */
	invites: number;
	/** Makes keys and seals, before the transaction. */
	prepare(pace: Pace): Promise<Writing>;
}

export interface RowOf<Kind extends ListKind> {
	line: number;
	cells: Cells<Kind>;
}

/** The rows of one list while they are checked: what is wrong, and what is planned. */
export class Checking<Kind extends ListKind> {
	readonly kind: Kind;
	readonly problems: RowProblem[] = [];
	readonly adds: Planned[] = [];
	readonly changes: Planned[] = [];
	same = 0;
	readonly #lines = new Map<string, number>();

	constructor(kind: Kind) {
		this.kind = kind;
	}

	wrong({ line, cells }: RowOf<Kind>, column: ColumnOf<Kind> | undefined, reason: RowReason, other = ''): void {
		const heading = column && (columns[this.kind] as Record<string, string>)[column];
		this.problems.push({
			line,
			...(heading ? { column: heading } : {}),
			reason,
			cell: column ? cells[column] : '',
			other
		});
	}

	/** What holds for every row: it is not the made-up one, these columns are filled in, and none is too long. */
	basics(row: RowOf<Kind>, needed: readonly ColumnOf<Kind>[]): void {
		if (isExample(this.kind, row.cells)) this.wrong(row, undefined, 'example');
		for (const [column, text] of Object.entries(row.cells) as [ColumnOf<Kind>, string][]) {
			if (!text && needed.includes(column)) this.wrong(row, column, 'needed');
			if ([...text].length > longest) this.wrong(row, column, 'tooLong');
		}
	}

	/** No two rows are about the same: this one is by `key`. */
	once(row: RowOf<Kind>, column: ColumnOf<Kind>, key: string): void {
		const first = this.#lines.get(key);
		if (first !== undefined) this.wrong(row, column, 'twice', String(first));
		else this.#lines.set(key, row.line);
	}

	add({ line }: RowOf<Kind>, about: string, notes: Note[] = []): void {
		this.adds.push({ line, about, changes: [], notes });
	}

	/** Plans what changes of somebody or something that is there; true where anything does. */
	change({ line }: RowOf<Kind>, about: string, from: Partial<Cells<Kind>>, to: Partial<Cells<Kind>>): boolean {
		const changes = (Object.entries(to) as [ColumnOf<Kind>, string][])
			.filter(([column, text]) => text !== '' && text !== from[column])
			.map(([column, text]) => ({
				column: (columns[this.kind] as Record<string, string>)[column]!,
				from: from[column] ?? '',
				to: text
			}));
		if (changes.length) this.changes.push({ line, about, changes, notes: [] });
		else this.same += 1;
		return changes.length > 0;
	}

	plan(rows: number, prepare: Plan['prepare'], invites = 0): Plan {
		const { problems, adds, changes, same } = this;
		problems.sort((a, b) => a.line - b.line);
		return { rows, problems, adds, changes, same, invites, prepare };
	}
}
