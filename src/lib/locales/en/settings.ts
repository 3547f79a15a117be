/** The child's own page of who can send things for them. */
export default {
	pageTitle: 'My settings',
	heading: 'My settings',
	people: 'People who can send for you',
	nobody: 'Nobody can send things for you now.',
	from: '{{advocate}} from {{service}}',
	since: 'Since {{day}}',
	end: '{{advocate}} cannot send for me any more',
	letIn: 'Let someone in',
	done: {
		in: 'Thank you. {{advocate}} can send things for you now. You can end it here at any time.',
		out: 'That is done. {{advocate}} cannot send things for you.'
	},
	/** On the first page, while it waits. */
	card: {
		ask: '{{advocate}} from {{service}} would like to send things for you.',
		isRight: '{{by}} wrote down that {{advocate}} can send things for you.',
		told: '{{advocate}} from {{service}} can send things for you.',
		ended: '{{advocate}} cannot send things for you any more.',
		askGo: 'Say yes or no',
		isRightGo: 'Is that right?',
		toldGo: 'See why, and say no if you like',
		endedGo: 'OK'
	},
	means: {
		heading: 'What that means',
		who: '{{advocate}} is an advocate. An advocate is on your side, and helps you speak up.',
		sends: '{{advocate}} can send things to {{name}} in your name.',
		see: 'You can see what {{advocate}} sends for you. With a letter some of it may not show.',
		notSee: '{{advocate}} does not see what you sent.',
		change: 'You can change your mind at any time.'
	},
	ask: {
		heading: 'Can {{advocate}} send things for you?',
		yes: 'Yes',
		no: 'No',
		why: 'You do not have to say why.'
	},
	isRight: {
		heading: 'Is that right?',
		what: '{{by}} wrote down that you said yes to {{advocate}} on {{day}}:',
		yes: 'Yes, that is right',
		no: 'No, that is not right',
		why: 'If you press no, {{advocate}} cannot send for you any more.'
	},
	told: {
		heading: '{{advocate}} can send things for you',
		what: '{{by}} wrote down why:',
		yes: 'That is OK',
		no: 'No, I do not want that',
		why: 'If you press no, {{advocate}} cannot send for you any more.'
	},
	let: {
		heading: 'Whom do you want to let in?',
		hint: 'These people are advocates. An advocate is on your side, and helps you speak up.',
		sends: 'Who you let in can send things to {{name}} in your name.',
		see: 'You can see what they send for you. With a letter some of it may not show.',
		notSee: 'They do not see what you sent.',
		go: 'Let them in',
		none: 'There is nobody to let in now. You can ask for an advocate.',
		ask: 'Ask for an advocate'
	}
} as const;
