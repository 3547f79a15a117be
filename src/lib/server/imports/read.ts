/** Reads the file that a manager gave: told by what is in it, never by its name or type. */
import { parse, CsvError } from 'csv-parse';
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { tidy } from '../../journeys/answers.ts';
import type { ListKind } from '../db/schema.ts';
import { columns, readHeadings, type Headings } from './lists.ts';
import { breathe, type Pace } from './pace.ts';

/** The largest file, in bytes: five thousand rows are a quarter of it. */
export const mostBytes = 2_097_152;
/** Rows under the heading. */
export const mostRows = 5000;

export type FileReason =
	| ('empty' | 'tooLarge' | 'spreadsheet' | 'notText' | 'notUtf8' | 'quotes' | 'longRow')
	| ('noRows' | 'manyRows' | 'whichList' | 'columns');

/** A file that cannot be read, and why: what its columns should have been. */
export class Unreadable extends Error {
	override name = 'Unreadable';
	readonly reason: FileReason;
	readonly facts: { headings?: Headings };

	constructor(reason: FileReason, facts: Unreadable['facts'] = {}) {
		super(reason);
		this.reason = reason;
		this.facts = facts;
	}
}

export interface Row {
	/** As a spreadsheet numbers them: the heading is 1. */
	line: number;
	cells: Record<string, string>;
}

export interface Table {
	kind: ListKind;
	rows: Row[];
}

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, n) => bytes[n] === sign);
/** What zip files begin with (xlsx, ods, numbers), and what xls files do. */
const isSpreadsheet = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Signs of Windows-1252 above ASCII that stand in names and places; a file with others is of another kind. */
const inWindows = /^[\p{L}\s\u0020-\u007e\u00a0‘’“”–—…£€°·]*$/u;

/**
 * The bytes as text. What is not UTF-8 is read as Windows writes it, where only letters and usual signs come of it.
 * @throws Unreadable
 */
export function decode(bytes: Uint8Array): { text: string; isWindows: boolean } {
	if (!bytes.length) throw new Unreadable('empty');
	if (bytes.length > mostBytes) throw new Unreadable('tooLarge');
	if (isSpreadsheet(bytes)) throw new Unreadable('spreadsheet');
	const { text, isWindows } = textOf(bytes);
	if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new Unreadable('notText');
	if (isWindows && !inWindows.test(text)) throw new Unreadable('notUtf8');
	if (!text.trim()) throw new Unreadable('empty');
	return { text, isWindows };
}

function textOf(bytes: Uint8Array): { text: string; isWindows: boolean } {
	// "Unicode text", as Excel writes it. TextDecoder takes the byte order mark away, here and in UTF-8.
	if (begins(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), isWindows: false };
	if (begins(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), isWindows: false };
	const isWindows = !isUtf8(bytes);
	return { text: new TextDecoder(isWindows ? 'windows-1252' : 'utf-8').decode(bytes), isWindows };
}

/**
 * The rows of a file, with the cells by the columns of its list. Rows with nothing in them are left out.
 * @throws Unreadable
 */
export async function readTable(text: string, pace: Pace = breathe): Promise<Table> {
	const [, own = '', body = ''] = /^(?:sep=(.)\r?\n)?([^]*)$/i.exec(text) ?? [];
	const [heading, ...records] = await parseRows(body, own || delimiterOf(body), pace);
	const headings = readHeadings(heading?.record ?? []);
	if (!headings) throw new Unreadable('whichList');
	if (headings.missing.length || headings.unknown.length || headings.twice.length)
		throw new Unreadable('columns', { headings });
	const rows = records.map(({ line, record }): Row => {
		const cells: Record<string, string> = {};
		for (const column of Object.keys(columns[headings.kind]))
			// Formulas and apostrophes are text, too.
			cells[column] = tidy(record[headings.order.indexOf(column)] ?? '');
		return { line, cells };
	});
	if (!rows.length) throw new Unreadable('noRows');
	return { kind: headings.kind, rows };
}

const delimiters = [',', ';', '\t'];

/** What stands between the headings: Excel writes a semicolon in some countries, and a tab as "text". */
function delimiterOf(text: string): string {
	const [line = ''] = /^.*\S.*$/m.exec(text) ?? [];
	const known = (delimiter: string) => {
		const headings = readHeadings(line.split(delimiter).map((each) => each.replaceAll('"', '')));
		return headings?.order.filter(Boolean).length ?? 0;
	};
	return [...delimiters].sort((a, b) => known(b) - known(a))[0]!;
}

/** Characters of a slice of the text that is parsed in one go. */
const piece = 32_768;

interface Filled {
	line: number;
	record: string[];
}

/** Lines after which a file is left unread, empty ones counted: two million of them would take all memory. */
const mostLines = 20 * mostRows;

/** The records with anything in them, and the line of each. */
async function parseRows(text: string, delimiter: string, pace: Pace): Promise<Filled[]> {
	async function* pieces() {
		for (let at = 0; at < text.length; at += piece) {
			yield text.slice(at, at + piece);
			await pace(0);
		}
	}
	const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: 20_000 });
	const filled: Filled[] = [];
	let line = 0;
	try {
		for await (const record of Readable.from(pieces()).compose(parser) as AsyncIterable<string[]>) {
			line += 1;
			if (record.some((cell) => cell.trim())) filled.push({ line, record });
			// The heading is a record, too.
			if (filled.length > mostRows + 1 || line > mostLines) throw new Unreadable('manyRows');
		}
	} catch (thrown) {
		if (thrown instanceof CsvError) throw new Unreadable(thrown.code === 'CSV_MAX_RECORD_SIZE' ? 'longRow' : 'quotes');
		throw thrown;
	}
	return filled;
}
