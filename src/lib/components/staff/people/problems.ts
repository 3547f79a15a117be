import type { Problem } from '$lib/components/types';
import type { Words } from '$lib/i18n';
import type { Tried } from '../reviews/types';

/** What has to be put right on a page about somebody of the staff, in words. */
export function problemsIn(t: Words, tried: Tried | null): Problem[] {
	return (tried?.problems ?? []).map(({ field, reason, over }) => {
		const common = t(`staff:problem.${reason}` as 'staff:problem.tooLong', { over: over ?? 0, defaultValue: '' });
		const text = t(`people:problem.${reason}` as 'people:problem.nameNeeded', { defaultValue: common });
		return { field, text: t(`people:day.${field}.${reason}` as 'people:day.from.dayNeeded', { defaultValue: text }) };
	});
}
