/** CSV that goes out: every file of ours that a spreadsheet opens is written here. */
import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV that Excel opens right: with a byte order mark, else it takes UTF-8 for Windows-1252. No cell can be a
 * formula: what begins with a sign of one gets an apostrophe before it (OWASP, "CSV Injection"), and what another
 * spreadsheet could take for the end of a cell or a row is quoted.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
	return stringify([...rows] as string[][], {
		bom: true,
		record_delimiter: 'windows',
		escape_formulas: true,
		quoted_match: /[\r\n\t;]/
	});
}
