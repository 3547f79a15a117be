import type { Problem } from '$lib/components/types';
import type { Words } from '$lib/i18n';

/** The names of what a page says in words of its own about a reason, the most particular last. */
const ownWords = {
	item: () => [],
	reviews: (reason: string) => [`reviews:problem.${reason}`],
	allChildren: (reason: string) => [`allChildren:problem.${reason}`],
	people: (reason: string, field: string) => [`people:problem.${reason}`, `people:day.${field}.${reason}`],
	advocates: (reason: string) => [`accounts:manage.problem.${reason}`],
	newChild: (reason: string, field: string) => [`imports:row.${reason}`, `imports:child.problem.${field}.${reason}`]
};

interface Tried {
	problems: { field: string; reason: string; over?: number | undefined }[];
}

/** What has to be put right, in words: in those of all desks where the page has none of its own. */
export function problemsIn(t: Words, tried: Tried | null, page: keyof typeof ownWords, example = ''): Problem[] {
	return (tried?.problems ?? []).map(({ field, reason, over = 0 }) => ({
		field,
		text: [`staff:problem.${reason}`, ...ownWords[page](reason, field)].reduce(
			(common, name) => t(name as 'staff:problem.tooLong', { over, example, defaultValue: common }),
			''
		)
	}));
}
