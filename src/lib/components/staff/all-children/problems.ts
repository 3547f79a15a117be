import type { Problem } from '$lib/components/types';
import type { Words } from '$lib/i18n';
import type { Tried } from './types';

/** What has to be put right, in words. */
export function problemsIn(t: Words, tried: Pick<Tried, 'problems'> | null): Problem[] {
	return (tried?.problems ?? []).map(({ field, reason, over }) => {
		const common = t(`staff:problem.${reason}` as 'staff:problem.tooLong', { over: over ?? 0, defaultValue: '' });
		const text = t(`allChildren:problem.${reason}` as 'allChildren:problem.whoNeeded', { defaultValue: common });
		return { field, text };
	});
}
