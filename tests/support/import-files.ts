/** Made-up files to import, of any size. */
import { csvOf } from '../../src/lib/server/csv.ts';
import type { ListKind } from '../../src/lib/server/db/schema.ts';
import { columns } from '../../src/lib/server/imports/lists.ts';

/** A file of a list: its headings, and these rows. */
export function fileOf(kind: ListKind, rows: readonly (readonly string[])[]): Buffer {
	return Buffer.from(csvOf([Object.values(columns[kind]), ...rows]));
}

const firstNames = ['Asha', 'Ben', 'Cora', 'Dev', 'Ellen', 'Farid', 'Grace', 'Hugo', 'Zoë', 'Jack'];
const pad = (n: number) => String(n).padStart(2, '0');

/** So many officers; so many children of theirs; for each child a review, and a person around them. */
export const madeUp = {
	staff: (count: number) =>
		Array.from({ length: count }, (_, n) => [`Officer ${n}`, `officer.${n}@import.example`, 'officer', '']),
	children: (count: number, officers: number) =>
		Array.from({ length: count }, (_, n) => [
			`N${n}`,
			firstNames[n % firstNames.length]!,
			`${pad((n % 28) + 1)}/${pad((n % 12) + 1)}/${2010 + (n % 9)}`,
			officers ? `officer.${n % officers}@import.example` : '',
			`01/${pad((n % 9) + 1)}/2025`
		]),
	people: (count: number) => Array.from({ length: count }, (_, n) => [`N${n}`, `Nan ${n}`, 'grandmother', 'no']),
	reviews: (count: number) =>
		Array.from({ length: count }, (_, n) => [`N${n}`, `2027-01-${pad((n % 28) + 1)}`, '4:30pm', 'school', 'review'])
};
