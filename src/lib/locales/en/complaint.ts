import { helperPage } from './helper.ts';

/** "Something is wrong". This is called a complaint. */
export default {
	side: {
		heading: 'Want someone on your side?',
		what: 'An advocate can help you write this, or say it for you. It costs nothing.',
		ask: 'Ask for an advocate first'
	},
	/** "Yes please" to an advocate goes as a thing of its own. */
	too: {
		question: 'With your complaint we asked: would you like an advocate to help you?',
		check: 'You want an advocate, so we ask {{name}} for one. That goes on its own. It does not say what is wrong.',
		receipt: 'You also asked for an advocate',
		receiptBy: '{{name}} will pass that on by {{day}}.',
		see: 'See how far that is'
	},
	about: {
		title: 'What is it about?',
		short: 'What it is about',
		hint: 'Tell us, and we must try to put it right. This is called a complaint. It is never too late.',
		options: {
			about: {
				home: 'Where I live',
				worker: 'My social worker',
				family: 'Seeing my family',
				school: 'School',
				things: 'My money, or my things',
				officer: 'My reviewing officer',
				advocate: 'My advocate',
				promise: 'A promise that was not kept',
				unsafe: 'I do not feel safe',
				else: 'Something else'
			}
		},
		small: {
			about: {
				officer: '{{name}} will not see this, and will not be told.',
				unsafe: 'We look at this first.'
			}
		}
	},
	helper: {
		...helperPage,
		hint: 'It is OK if they are. You can also stop, and go on when you are on your own.'
	},
	happened: {
		title: 'What happened?',
		short: 'What happened',
		hint: 'Say as much as you like. You do not have to say why it is wrong.'
	},
	since: {
		title: 'When did it start?',
		short: 'When it started',
		hint: 'Like: last week, or a long time ago.',
		labels: { since: 'When' }
	},
	right: {
		title: 'What would put it right?',
		short: 'What would put it right',
		hint: 'Say what you want to happen now.'
	},
	wait: {
		title: 'Is something about to happen that should wait?',
		short: 'What should wait',
		hint: 'Like a move to a new home.',
		options: { wait: { yes: 'Yes', no: 'No', dunno: 'Not sure' } },
		labels: { words: 'What should wait?' }
	},
	'talk-first': {
		title: 'Who should we talk with first?',
		short: 'Who to talk with first',
		hint: 'It can be you, or someone you trust.',
		labels: { name: 'Their name' }
	},
	'not-told': {
		title: 'Who must not be told?',
		short: 'Who must not be told',
		hint: 'Who you tick here will not see this, and will not be told by Say So.',
		labels: { others: 'Anyone else?' },
		hints: { others: 'Who reads this will see the names you write here.' },
		role: {
			officer: 'Your reviewing officer',
			cover: 'Reads what you send when someone is away',
			manager: 'The person {{name}} works for',
			team: 'Reads what you send, until you have a reviewing officer',
			complaints: 'Looks after complaints'
		}
	},
	advocate: {
		title: 'Would you like an advocate to help you?',
		short: 'An advocate to help you',
		hint: 'An advocate is someone on your side. It costs nothing.',
		options: { advocate: { yes: 'Yes please', no: 'No, thank you', dunno: 'Not sure' } }
	}
} as const;
