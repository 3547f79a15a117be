/** The four lists that can be imported: their columns, by the headings that stand in the files, and one made-up row. */
import type { ListKind } from '../db/schema.ts';

/** The headings are part of the format, in whatever language the pages are. */
export const columns = {
	staff: { name: 'name', email: 'email', role: 'role', manager: 'manager email' },
	children: {
		number: 'number',
		name: 'name',
		birthday: 'birthday',
		officer: 'officer email',
		careFrom: 'in care from'
	},
	people: { number: 'child number', name: 'name', who: 'who', mustNotCome: 'must not come' },
	reviews: { number: 'child number', day: 'day', time: 'time', place: 'place', kind: 'kind' }
} as const;

export type ColumnOf<Kind extends ListKind> = keyof (typeof columns)[Kind] & string;
export type Cells<Kind extends ListKind> = Record<ColumnOf<Kind>, string>;

/** In the order in which a new council needs them. */
export const listKinds = ['staff', 'children', 'people', 'reviews'] as const satisfies readonly ListKind[];

const examples: { [Kind in ListKind]: Cells<Kind> } = {
	staff: { name: 'Sam Lark', email: 'sam.lark@council.example', role: 'officer', manager: '' },
	children: {
		number: 'EXAMPLE-1',
		name: 'Robin',
		birthday: '31/12/2014',
		officer: 'sam.lark@council.example',
		careFrom: '01/09/2025'
	},
	people: { number: 'EXAMPLE-1', name: 'Nan Joy', who: 'grandmother', mustNotCome: 'no' },
	reviews: { number: 'EXAMPLE-1', day: '31/03/2027', time: '4:30pm', place: 'where you live', kind: 'review' }
};

/** A list with its headings and the made-up row: what a manager fills in. */
export function templateOf(kind: ListKind): string[][] {
	return [Object.values(columns[kind]), Object.values(examples[kind])];
}

/** True for the made-up row of a template. */
export function isExample(kind: ListKind, cells: Record<string, string>): boolean {
	return Object.entries(examples[kind]).every(([column, text]) => cells[column] === text);
}

/** A heading as it counts: capitals, dashes and spaces do not matter. */
const plain = (heading: string) =>
	heading
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim();

/** What the heading row of a file says. */
export interface Headings {
	kind: ListKind;
	/** The column of the list that stands in each column of the file. */
	order: (string | undefined)[];
	missing: string[];
	unknown: string[];
	twice: string[];
}

/** Reads a heading row; undefined where it is that of no list of ours. */
export function readHeadings(row: readonly string[]): Headings | undefined {
	const given = row.map(plain);
	const known = (kind: ListKind) => Object.values(columns[kind]).filter((heading) => given.includes(heading)).length;
	const share = (kind: ListKind) => known(kind) / Object.keys(columns[kind]).length;
	const [kind] = [...listKinds].sort((a, b) => known(b) - known(a) || share(b) - share(a));
	if (!kind || known(kind) < 2) return undefined;
	const entries = Object.entries(columns[kind]);
	return {
		kind,
		order: given.map((heading) => entries.find(([, own]) => own === heading)?.[0]),
		missing: entries.map(([, own]) => own).filter((own) => !given.includes(own)),
		// A column without a heading and without anything in it is none: spreadsheets leave such behind.
		unknown: row
			.filter((heading, n) => given[n] && !entries.some(([, own]) => own === given[n]))
			.map((each) => each.trim()),
		twice: entries.map(([, own]) => own).filter((own) => given.filter((heading) => heading === own).length > 1)
	};
}
