import { helperLabel, helperOptions } from './helper.ts';

/** "Ask for an advocate". */
export default {
	help: {
		title: 'What would you like help with?',
		short: 'What you would like help with',
		hint: 'An advocate is someone on your side. They help you say what you want. They do not work for your social worker.',
		labels: { helper: helperLabel },
		options: { helper: helperOptions }
	},
	known: {
		title: 'Is there an advocate you know?',
		short: 'An advocate you know',
		hint: 'You can ask for the same one again.',
		labels: { name: 'Their name' }
	},
	reach: {
		title: 'How can they reach you safely?',
		short: 'How they can reach you',
		hint: 'Pick as many as you like.',
		options: {
			how: {
				here: 'Here, in Say So',
				call: 'Ring me',
				text: 'Write to my phone',
				home: 'Come to where I live',
				school: 'Come to my school'
			}
		},
		labels: { safe: 'When is a good time?', not: 'How should they not reach you?' },
		hints: { safe: 'Add a number, if they should ring you.', not: 'Like: not when I am at Dad’s.' }
	},
	'not-know': {
		title: 'Is there anyone who should not know about this?',
		short: 'Who should not know',
		hint: '{{name}} will read this, and tell the advocate. It is not read out.'
	}
} as const;
