import { helperPage } from './helper.ts';

/** "Choose where, when and who". Wishes, not promises. */
export default {
	where: {
		title: 'Where would you like your review to be?',
		short: 'Where you would like it',
		hint: 'Pick what feels best. If it cannot be there, {{name}} must tell you why.',
		options: {
			place: {
				home: 'Where I live',
				school: 'At school',
				centre: 'A family centre',
				council: 'A council building',
				cafe: 'A cafe, or a walk',
				online: 'On a video call',
				else: 'Another place',
				any: 'I don’t mind'
			}
		},
		labels: { elsewhere: 'If another place, where?' }
	},
	helper: helperPage,
	when: {
		title: 'When would you like it?',
		short: 'When you would like it',
		hint: 'Pick as many as you like.',
		options: {
			times: {
				after: 'After school',
				weekend: 'At a weekend, or in the holidays',
				morning: 'In the morning',
				any: 'I don’t mind'
			},
			long: { short: 'Short: half an hour', hour: 'About an hour', any: 'I don’t mind' }
		},
		labels: { long: 'How long should it be?', not: 'Are there days that do not work?' },
		hints: { not: 'Like: not on Tuesdays, I have football.' }
	},
	who: {
		title: 'Who would you like to be there?',
		short: 'Who you would like there',
		hint: 'Say what you think for each person. If {{name}} cannot do it, {{name}} must tell you why.'
	},
	'more-people': {
		title: 'Would you like someone else there?',
		short: 'Someone else you would like there',
		hint: 'Like a friend, a brother or sister, or someone who helps you speak.',
		labels: { name: 'Someone else', name2: 'Another person', name3: 'And another' },
		hints: { name: 'Their name, and who they are.', name3: 'More than three? Write them all here.' }
	},
	'take-part': {
		title: 'How would you like to take part?',
		short: 'How you would like to take part',
		hint: 'Pick as many as you like.',
		options: {
			part: {
				all: 'Be there for all of it',
				some: 'Be there for part of it',
				near: 'Be in a room near by',
				online: 'Be there on a screen',
				write: 'Write it down',
				read: 'Have someone read it out for me',
				advocate: 'Have my advocate speak for me',
				visit: 'Have {{name}} come to see me before or after',
				lead: 'Lead it, or a part of it'
			}
		}
	},
	helps: {
		title: 'What would help you at your review?',
		short: 'What would help you',
		hint: 'Pick as many as you like.',
		options: {
			helps: {
				breaks: 'Breaks',
				food: 'Something to eat',
				fidget: 'Something to hold, or to play with',
				pictures: 'Pictures',
				language: 'Someone who speaks my language',
				shorter: 'A short one'
			}
		},
		labels: { front: 'Is there anything you do not want to say in front of someone?' },
		hints: { front: '{{name}} will read this, and it is not read out.' }
	},
	'alone-first': {
		title: 'Do you want to talk with {{name}} on your own first?',
		short: 'Talk with {{name}} on your own first',
		hint: 'You can always ask for this.',
		options: { alone: { yes: 'Yes, I want to', mind: 'I don’t mind', no: 'No, thank you' } }
	},
	sooner: {
		title: 'Do you want your review sooner?',
		short: 'Have it sooner',
		hint: 'You can ask for it at any time.',
		options: { sooner: { yes: 'Yes, sooner please', no: 'No, it is fine' } },
		labels: { words: 'Why should it be sooner?' }
	},
	'after-18': {
		title: 'Would you like to stay in touch after you are 18?',
		short: 'Stay in touch after 18',
		hint: 'You can change your mind later.',
		options: { touch: { yes: 'Yes', no: 'No', dunno: 'Not sure' } }
	}
} as const;
