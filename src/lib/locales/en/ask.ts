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
	resting: 'We sign you out when you stop for 20 minutes. What you wrote is kept.',
	restingAlone: 'We sign you out when you stop for 20 minutes. You can still press the button. What you wrote is kept.',
	/** Back again, after they were signed out with something written. */
	late: {
		kept: 'We kept what you wrote',
		saved: 'It is here, and it is saved.',
		again: 'It is not saved yet. Look at it, then press the button.',
		notSent: 'It is not sent yet. Look at it, then press the button.',
		check: 'Nothing is sent yet. Look once more, then press Send.',
		besideHeading: 'You wrote this here, too',
		beside: 'It is not saved. What is in the box below is newer. Keep what you like.',
		aloneHeading: 'You are signed in again',
		alone: 'If you wrote something here, it has gone to {{name}}.',
		otherReaderHeading: 'This is not sent yet',
		otherReader: 'Someone else will read it now: {{name}}. Look once more, then press the button.',
		more: 'You wrote more. It is not in here yet'
	},
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
