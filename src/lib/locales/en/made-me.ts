import complaint from './complaint.ts';

/** "Someone made me write this": who? */
export default {
	who: {
		title: 'Who made you write it?',
		short: 'Who made you write it',
		hint: 'Who you tick here will not see this, and will not be told by Say So.',
		labels: { others: 'Anyone else?' },
		hints: { others: 'You can write any name, like someone at home or at school.' },
		role: complaint['not-told'].role
	},
	page: {
		pageTitle: 'One question',
		too: '{{name}} will read what you sent, too.',
		instead: 'If you tick {{name}}, it goes to {{instead}}.',
		send: 'Send this',
		skip: 'I do not want to say who',
		skipSmall: 'Or do not say who. Then we tell {{name}} that someone made you write it.',
		back: 'Stop. Send nothing'
	}
} as const;
