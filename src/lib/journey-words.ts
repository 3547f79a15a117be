import type { Words } from './i18n.ts';
import type { Option } from './journeys/fields.ts';

/** What one page of a journey says, out of its locale entry. */
export interface PageWords {
	title: string;
	short: string;
	hint: string;
	/** What stands above a field; empty where the question says it all. */
	label(field: string): string;
	/** What stands under that label; empty where nothing does. */
	hintOf(field: string): string;
	option(field: string, option: Option): string;
	small(field: string, option: Option): string;
}

/** The words of a page, with the reader's name in them. */
export function pageWords(t: Words, journey: string, step: string, name: string): PageWords {
	// A key that is not there is no text: which ones must be there is a test's business.
	const say = (part: string) => t(`${journey}:${step}.${part}` as 'views:well.title', { name, defaultValue: '' });
	return {
		title: say('title'),
		short: say('short'),
		hint: say('hint'),
		label: (field) => say(`labels.${field}`),
		hintOf: (field) => say(`hints.${field}`),
		option: (field, option) => option.label ?? say(`options.${field}.${option.value}`),
		small: (field, option) =>
			option.small ?? say(option.role ? `role.${option.role}` : `small.${field}.${option.value}`)
	};
}
