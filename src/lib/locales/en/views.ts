import { helperPage } from './helper.ts';

/** "Tell NAME what you think". Each page: its question, the same in short, a hint, and the label of its box. */
const aboutTopic = (title: string, short: string) =>
	({
		title,
		short,
		hint: 'Pick the face that fits best. There is no wrong answer.',
		labels: { words: 'Do you want to say more?' }
	}) as const;

const grasps = { yes: 'Yes', bit: 'A bit', no: 'No', dunno: 'Not sure' } as const;

export default {
	changed: {
		title: 'What changed since your last review?',
		short: 'What changed since your last review',
		hint: 'This was decided then. Is it happening?'
	},
	helper: helperPage,
	well: {
		title: 'What is going well?',
		short: 'What is going well',
		hint: 'Big or small. Like a friend, a good day, or where you live.'
	},
	worries: {
		title: 'Is anything worrying you?',
		short: 'What worries you',
		hint: 'Big or small. You can say only a bit of it.'
	},
	change: {
		title: 'What should stay, and what should change?',
		short: 'What should stay, and what should change',
		hint: 'Say what is important to you.'
	},
	topics: {
		title: 'What do you want to say more about?',
		short: 'What you want to say more about',
		hint: 'Pick as many as you like, or none. Each one has its own page.',
		options: {
			topics: {
				home: 'Where I live, and who with',
				family: 'My family, and who I see',
				friends: 'Friends and free time',
				school: 'School or college',
				health: 'My health',
				feelings: 'My feelings',
				me: 'Who I am',
				safe: 'Feeling safe',
				worker: 'My social worker',
				plan: 'My plan',
				money: 'Money, and a place of my own'
			}
		},
		small: {
			topics: {
				me: 'My culture, what I believe, my language, my story',
				worker: 'Your social worker makes your plan with you.'
			}
		}
	},
	'about-home': aboutTopic('How are things where you live?', 'Where you live'),
	'about-family': aboutTopic('How is it with your family, and who you see?', 'Your family, and who you see'),
	'about-friends': aboutTopic('How are friends and free time?', 'Friends and free time'),
	'about-school': aboutTopic('How is school or college?', 'School or college'),
	'about-health': aboutTopic('How is your health?', 'Your health'),
	'about-feelings': aboutTopic('How do you feel most days?', 'Your feelings'),
	'about-me': {
		...aboutTopic('Can you be who you are?', 'Who you are'),
		hint: 'Like your culture, what you believe, your language, your story. There is no wrong answer.'
	},
	'about-safe': aboutTopic('How safe do you feel?', 'Feeling safe'),
	'about-worker': aboutTopic('How is it with your social worker?', 'Your social worker'),
	'about-plan': {
		...aboutTopic('What do you think of your plan?', 'Your plan'),
		labels: {
			words: 'Do you want to say more?',
			understand: 'Do you know what your plan says?',
			agree: 'Do you agree with it?'
		},
		options: { understand: grasps, agree: grasps }
	},
	'about-money': aboutTopic('How is it with money, and a place of your own?', 'Money, and a place of your own'),
	news: {
		title: 'Do you have any good news?',
		short: 'Your good news',
		hint: 'Tell {{name}} what you are proud of.'
	},
	question: {
		title: 'Is there a question you want answered?',
		short: 'A question you want answered',
		hint: 'You can ask {{name}} anything.'
	},
	'not-talk': {
		title: 'Is there anything we should not talk about at your review?',
		short: 'What we should not talk about at your review',
		hint: '{{name}} will not bring it up in front of the others.'
	},
	'just-for': {
		title: 'Is there anything just for {{name}}?',
		short: 'Just for {{name}}',
		hint: 'Nobody who helps you will see this on a later page. You can leave it empty.',
		how: 'It goes to {{name}} when you press the button. It will not be on the next page, or in your list.',
		talk: '{{name}} will not write back about it. {{name}} will come and talk with you on your own.',
		labels: { words: 'Just for {{name}}' },
		button: 'Go on. {{name}} gets what I wrote here'
	}
} as const;
