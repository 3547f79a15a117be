/** "Ways into your Say So": the child's letters and sign-ins, where they are signed in, and how to stop each. */
export default {
	link: 'Ways into your Say So',
	pageTitle: 'Ways in',
	heading: 'Ways into your Say So',
	lead: 'Each letter and each sign-in here can open your Say So. Is there one that you do not know? Stop it, or tell {{name}}.',
	leadLetter: 'You came in with a letter. This is what we know of it.',
	letter: 'A letter with four words',
	thisLetter: 'The letter that you came in with',
	signIn: 'Another sign-in',
	thisSignIn: 'The sign-in that you came in with',
	made: 'Made on {{day}}.',
	given: 'Given to you on {{day}}.',
	used: 'First used on {{day}}.',
	unused: 'No one has used it yet.',
	works: 'It works until {{day}}.',
	over: 'It stopped working after {{day}}.',
	from: 'Made on {{day}}, from the letter of {{letter}}.',
	office: 'Made for you on {{day}}.',
	ended: 'Stopped on {{day}}, from inside your Say So.',
	endedBy: 'Stopped on {{day}} by {{name}}.',
	older: '{{name}} said on {{day}} that you made this. You see older things, too.',
	delicate:
		'{{name}} said so, too, on {{day}}. Now you also see things that you sent about other people. What you want kept from {{name}} still does not show.',
	notYet:
		'It shows what you sent with it, and with its letter. Do you want to see older things? Ask {{name}} to meet you and look at it with you.',
	where: 'Who is in with it now',
	here: 'This phone or computer',
	other: 'Another phone or computer, used today at {{time}}',
	otherDay: 'Another phone or computer, used on {{day}} at {{time}}',
	out: 'Sign that one out',
	stopLetter: 'Stop this letter',
	stopThisLetter: 'If you stop it, you are out at once. To come in again, ask {{name}} for a new letter.',
	stopSignIn: 'Stop this sign-in',
	notMine: 'Not mine: stop it',
	fromLetter: 'A sign-in was made from this letter on {{day}}.',
	fromLetterHow: 'With a letter you cannot change it or stop it. Was it not you? Tell {{name}}.',
	cannot: 'You cannot stop this one from here. Was it not you? Tell {{name}}.',
	earlier: 'What does not work any more',
	done: {
		stopped: 'It is stopped. No one can come in with it now.',
		out: 'That one is signed out.'
	},
	sure: {
		pageTitle: 'Stop your sign-in',
		heading: 'Do you want to stop your own sign-in?',
		what: 'Then it does not work any more. You are out at once, here and on every other phone or computer.',
		kept: 'What you sent is kept. {{name}} can still read it.',
		gone: 'What you started with it and did not send goes.',
		again: 'To come in again you need a letter. Ask {{name}} for one first.',
		go: 'Yes, stop it',
		back: 'No, go back'
	}
} as const;
