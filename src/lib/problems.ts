import type { Problem as Told } from './components/types.ts';
import type { Words } from './i18n.ts';
import type { Problem } from './journeys/answers.ts';

/** Reasons as sentences: the same words stand beside the field and in the box at the top. */
export function sayProblems(t: Words, problems: Problem[] | undefined): Told[] {
	return (problems ?? []).map(({ field, reason, over }) => ({
		field: field || 'main',
		text: t(`errors:${reason}` as 'errors:tooLong', { over: over ?? 0 })
	}));
}

/** The sentence that stands beside one field. */
export function problemOf(problems: Told[], field: string): string | undefined {
	return problems.find((problem) => problem.field === field)?.text;
}
