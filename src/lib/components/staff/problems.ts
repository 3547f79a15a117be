import type { Problem } from '$lib/components/types';
import type { Words } from '$lib/i18n';
import type { Tried } from './item-types';

/** What has to be put right, in words. */
export function problemsIn(t: Words, tried: Tried | null, example: string): Problem[] {
	return (tried?.problems ?? []).map(({ field, reason, over }) => ({
		field,
		text: t(`staff:problem.${reason}` as 'staff:problem.tooLong', { over: over ?? 0, example })
	}));
}

/** What is wrong with one field, in the same words. */
export function problemOf(problems: Problem[], field: string): { problem?: string } {
	const text = problems.find((each) => each.field === field)?.text;
	return text === undefined ? {} : { problem: text };
}
