/** "Is anyone helping you with this?": the same words on every page that asks it. */
export const helperOptions = {
	nobody: 'No, just me',
	withMe: 'Yes, someone is with me',
	typing: 'Yes, someone types for me'
} as const;

export const helperLabel = 'Is anyone helping you with this?';

/** As a page of its own. */
export const helperPage = {
	title: helperLabel,
	short: 'Who is helping you',
	hint: 'It is OK if they are. You can also do this on your own.',
	options: { helper: helperOptions },
	labels: { name: 'If someone is helping, who is it?' }
} as const;
