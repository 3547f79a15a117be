/**
 * Building blocks for the answers of a page. A form arrives as lists of strings (a field can come more than once or not
 * at all); each block turns one field into its value or gives a reason, never a sentence.
 */
import { z } from 'zod';

/** Code points that a child may write in one box. */
export const maxWords = 5000;
/** Code points in a single line, such as a name. */
export const maxLine = 100;

// No limit to a text here: the server takes no large body, and a text that is too long gets the reason 'tooLong'.
const field = z.array(z.string()).max(50).default([]);

/**
 * Typed text as we keep it: CRLF as LF, no control characters but tab and new line, lone surrogates as U+FFFD. Nothing
 * else is changed: a child's words are kept as they were written.
 */
export function clean(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
		.toWellFormed();
}

/** A name as one line: line breaks, tabs and spaces are one space each. */
export const tidy = (text: string) => clean(text).replace(/\s+/g, ' ').trim();

/** How many code points a text has over a limit; 0 when it fits. */
export function over(text: string, limit: number): number {
	return Math.max(0, [...text].length - limit);
}

const text = (limit: number) =>
	field
		.transform((values) => clean(values[0] ?? ''))
		.refine((value) => over(value, limit) === 0, { message: 'tooLong', params: { limit } });

/** Some words: a box. */
export const words = () => text(maxWords);
/** One line, such as a name. */
export const line = () => text(maxLine);
/** One choice, or none. */
export const oneOf = (values: readonly string[]) =>
	field.transform((given) => given[0]).pipe(z.enum([...values], 'chooseOne').optional());
/** Any of some choices, each once. */
export const anyOf = (values: readonly string[]) =>
	field.transform((given) => [...new Set(given)]).pipe(z.array(z.enum([...values], 'chooseOne')));
/** A box that is ticked or not. */
export const tick = () => field.transform((given) => given.length > 0);

export const feelings = ['1', '2', '3', '4', '5', 'mix', 'dunno'] as const;
export type Feeling = (typeof feelings)[number];

/** True when nothing was said on a page; "do not read this out" alone says nothing. */
export function isEmpty(answer: object): boolean {
	return Object.entries(answer).every(
		([name, value]) =>
			name === 'notAloud' ||
			value === undefined ||
			value === false ||
			(typeof value === 'string' && value.trim() === '') ||
			(Array.isArray(value) && value.length === 0)
	);
}

export interface Problem {
	field: string;
	reason: string;
	/** How many letters too long, for 'tooLong'. */
	over?: number;
}

/** What a form says about itself: which button was pressed, what waited and was shown in it, and whose page it is. */
const notFields = ['go', 'late', 'owner'];

/** The fields of a form as lists of clean strings, without the buttons. Files are left out: no page takes one. */
export function fieldsOf(form: FormData): Record<string, string[]> {
	// Without a prototype: a field may be called `constructor`.
	const fields: Record<string, string[]> = Object.create(null);
	for (const [name, value] of form) {
		if (!notFields.includes(name) && typeof value === 'string') (fields[name] ??= []).push(clean(value));
	}
	return fields;
}

/** Reads one page's form: its answer, or what is wrong with each field. */
export function readPage<T extends z.ZodType>(
	schema: T,
	fields: Record<string, string[]>
): { answer: z.output<T> } | { problems: Problem[] } {
	const parsed = schema.safeParse(fields);
	if (parsed.success) return { answer: parsed.data };
	const problems = parsed.error.issues.map((issue): Problem => {
		const name = String(issue.path[0] ?? '');
		if (issue.message !== 'tooLong') return { field: name, reason: 'chooseOne' };
		const typed = clean(fields[name]?.[0] ?? '');
		const limit = issue.code === 'custom' && issue.params?.['limit'];
		return { field: name, reason: 'tooLong', over: over(typed, Number(limit || maxWords)) };
	});
	return { problems };
}
