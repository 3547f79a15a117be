/** Words that stand on the pages of every journey. */
export default {
	say: 'Say it in your own words',
	sayHint: 'As much or as little as you like. Spelling does not matter.',
	notAloud: 'Do not read this out',
	notAloudSmall: '{{name}} will read it, but not say it at your review.',
	progress: 'Question {{now}} of {{of}}',
	pageTitle: 'Question {{now}} of {{of}}',
	go: 'Save and go on',
	save: 'Save, and back to check',
	skip: 'Skip this one',
	enough: 'I have said enough: check and send',
	kept: 'We save each answer for you.',
	stop: 'Stop here and come back later',
	paper: 'Do it on paper: print these questions',
	onPaper: {
		pageTitle: 'On paper',
		print: 'Print this page, or ask someone you trust to print it.',
		give: 'Write on it, then give it to {{name}}.',
		giveComplaint: 'Write on it. Then give it to {{name}}, or to someone you trust at the council.',
		skip: 'You can skip any question. A word or a tick is enough.',
		me: 'My name:',
		soon: 'Tick this if you cannot wait.',
		wait: 'Paper can take days. If you cannot wait, ring Childline on 0800 1111. In danger? Ring 999.'
	},
	resting: 'We sign you out when you stop for 20 minutes. What you saved is kept.',
	wish: {
		yes: 'Yes please',
		mind: 'I don’t mind',
		part: 'Only for part',
		no: 'Not there'
	},
	wishWhyOpen: 'Say why, if you like',
	wishWhy: 'Why? ({{name}})',
	wishWhyHint: 'You do not have to say. {{name}} will read it. It is not read out.',
	first: 'Nothing is sent until you press Send. You can skip any question.'
} as const;
