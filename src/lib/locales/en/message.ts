import { helperLabel, helperOptions } from './helper.ts';

/** "Tell NAME something". */
export default {
	what: {
		title: 'What do you want to tell {{name}}?',
		short: 'What it is',
		hint: 'Pick the one that fits best.',
		options: {
			what: {
				question: 'I have a question',
				worry: 'Something worries me',
				news: 'I have good news',
				changed: 'Something has changed',
				call: 'Please ring me, or come to see me',
				sooner: 'I want my review sooner'
			}
		}
	},
	say: {
		title: 'What do you want to say?',
		short: 'What you want to say',
		hint: 'Big or small, on any day.',
		labels: { helper: helperLabel },
		options: { helper: helperOptions }
	},
	answer: {
		title: 'How would you like the answer?',
		short: 'How you would like the answer',
		hint: 'If {{name}} cannot do that, you get it here.',
		options: { answer: { here: 'Here, in Say So', call: 'Ring me', visit: 'Come to see me' } }
	}
} as const;
