/** When an officer or a manager is away, and who reads meanwhile. */
export default {
	tab: 'Time away',
	title: 'Time away',
	lead: 'What children send never waits for you to come back: somebody else reads and answers it.',

	me: {
		title: 'Mark me as away',
		isAway: 'You are away until {{until}}',
		willBe: 'You are away from {{from}} until {{until}}',
		back: 'I am back',
		here: 'I will be here after all',
		sees: 'They read everything that your children send and have sent, and answer it. The child sees who answered for you.',
		standing: 'My cover while I am here'
	},
	them: {
		title: 'Mark {{name}} as away',
		isAway: '{{name}} is away until {{until}}',
		willBe: '{{name}} is away from {{from}} until {{until}}',
		back: '{{name}} is back',
		here: '{{name}} will be here after all',
		sees: 'They read everything that the children of {{name}} send and have sent, and answer it. The child sees who answered for {{name}}.',
		standing: 'The cover while {{name}} is here'
	},
	change: 'Change the days, or who reads',
	changeGo: 'Save',
	from: 'First day away',
	until: 'Last day away',
	untilHint: 'This day counts, too.',
	who: 'Who reads meanwhile?',
	managers: 'What goes past an officer never comes to another officer, so a manager reads for a manager.',
	go: 'Save',
	seesNot: 'They do not see what is about themselves. It goes to the next in line, and in the end to a manager.',
	told: 'Children read: “{{name}} is away until that day”, and who reads for now.',
	choose: 'Choose somebody',
	whoIsAway: '{{name}}, away until {{day}}',
	whoIsYetToCome: '{{name}}, has not come in yet',

	reads: '{{from}} until {{until}}: {{reader}} reads.',
	readsOneDay: '{{from}}: {{reader}} reads.',
	coverAway: '{{cover}} is away, too.',
	noCover: 'No cover is named.',
	allAway: 'Everybody in line is away on these days. Ask somebody to stay.',

	reviews: {
		title: 'Reviews on these days',
		one: '{{name}}, {{day}}',
		todo: 'say who runs it, or move it.',
		onDay_one: '{{day}}: {{count}} review of their children. Somebody else has to run it, or it moves.',
		onDay_other: '{{day}}: {{count}} reviews of their children. Somebody else has to run them, or they move.',
		onDay_zero: '{{day}}: no reviews.'
	},

	standingWho: 'Who is it?',
	standingHint: 'When something is urgent and nobody has acted for an hour of work, it goes to them first.',
	standingGo: 'Save',
	nobody: 'Nobody',
	nobodyToManager: 'Nobody: it goes to the manager',
	nobodyElse: 'There is nobody yet who could read meanwhile. A manager reads for a manager: add another one first.',

	note: 'You are marked as away until {{until}}. Somebody else reads for you.',
	noteChange: 'Change it',

	done: {
		away: 'Saved. Below stands who reads on which day.',
		back: 'Welcome back. You read again yourself.',
		covered: 'Saved.'
	}
} as const;
