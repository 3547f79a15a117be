import { helperLabel, helperOptions } from './helper.ts';

/** "How was my review?" */
const answers = { yes: 'Yes', bit: 'A bit', no: 'No', dunno: 'Not sure' } as const;

export default {
	held: {
		title: 'Did your review happen?',
		short: 'Did it happen',
		hint: 'If it was on another day, pick “Yes”.',
		labels: { helper: helperLabel },
		options: { held: { yes: 'Yes', no: 'No', dunno: 'Not sure' }, helper: helperOptions }
	},
	whole: {
		title: 'How was your review?',
		short: 'How it was',
		hint: 'Pick the face that fits best. There is no wrong answer.'
	},
	before: {
		title: 'Before and at your review',
		short: 'Before and at your review',
		hint: 'Pick one for each.',
		labels: { about: 'I knew what it was about', people: 'The right people were there' },
		options: { about: answers, people: answers }
	},
	there: {
		title: 'When you were there',
		short: 'When you were there',
		hint: 'Pick one for each.',
		labels: { place: 'It was a good place and time', said: 'I said what I wanted to say' },
		options: { place: answers, said: answers }
	},
	heard: {
		title: 'Did they hear you?',
		short: 'Did they hear you',
		hint: 'Pick one for each.',
		labels: { listened: 'People listened to me', words: 'I knew what all the words mean' },
		options: { listened: answers, words: answers }
	},
	alone: {
		title: 'You and {{name}}, and what comes next',
		short: 'You and {{name}}, and what comes next',
		hint: 'Pick one for each.',
		labels: { alone: '{{name}} talked with me on my own before', next: 'I know what happens next' },
		options: { alone: answers, next: answers }
	},
	better: {
		title: 'What would make the next one better?',
		short: 'What would make the next one better',
		hint: 'Big or small.'
	},
	'who-sees': {
		title: 'Who can see this?',
		short: 'Who can see this',
		hint: 'If you skip this, only the person {{name}} works for can see it.',
		options: {
			see: { both: '{{name}}, and the person {{name}} works for', manager: 'Only the person {{name}} works for' }
		}
	}
} as const;
