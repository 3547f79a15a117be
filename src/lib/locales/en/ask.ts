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
	resting: 'We sign you out when you stop for 20 minutes. What you saved is kept.',
	wish: {
		yes: 'Yes please',
		mind: 'I don’t mind',
		part: 'Only for part',
		no: 'Not there'
	},
	wishWhyOpen: 'Say why, if you like',
	wishWhy: 'Why? ({{name}})',
	wishWhyHint: 'You do not have to say. {{name}} reads it, and it is not read out.',
	first: 'Nothing is sent until you press Send. You can skip any question.'
} as const;
