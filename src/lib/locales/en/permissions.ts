/** For officers: who may send for a child. */
export default {
	title: 'Who may send for {{name}}',
	lead: 'An advocate who is let in can send things to you in the name of {{name}}. They see the day of the next review, and nothing that {{name}} sent themselves.',
	none: 'Nobody yet.',
	noAdvocates: 'No advocate has an account yet. A manager adds them.',
	from: '{{advocate}}, {{service}}',
	state: {
		waiting: 'Is asked',
		given: 'May send',
		ended: 'Ended'
	},
	asked: '{{by}} asked on {{day}}. {{name}} has not said yet.',
	gave: '{{name}} said yes on {{day}}.',
	letIn: '{{name}} let them in on {{day}}.',
	inPerson: '{{name}} said yes in person on {{day}}. {{by}} wrote it down on {{at}}:',
	notInstructed: '{{name}} cannot say what they want. {{by}} wrote down why on {{at}}:',
	confirmed: '{{name}} has said that this is right.',
	unconfirmed: '{{name}} is asked whether this is right.',
	told: '{{name}} has seen it and did not say no.',
	untold: '{{name}} is told when they next come in.',
	endedByChild: '{{name}} said no on {{day}}.',
	endedByAdult: 'Ended on {{day}}. {{name}} is told.',
	byLetter: 'It was said by whoever came in with the letter of {{name}}. Ask {{name}} whether it was them.',
	earlier: 'Earlier',
	end: 'End it: {{advocate}}',
	endHow: '{{name}} is told, and {{advocate}} sees and sends nothing more.',
	ask: {
		title: 'Ask {{name}}',
		how: '{{name}} is asked on their first page, and nothing happens before they say yes.',
		whom: 'About whom?',
		go: 'Ask {{name}}'
	},
	consent: {
		title: 'Write down that {{name}} said yes',
		how: 'They may send from now on. {{name}} is asked here whether it is right, and a no ends it at once.',
		whom: 'To whom?',
		day: 'On which day?',
		words: 'Where and how did they say it?',
		wordsHint: '{{name}} reads it.',
		go: 'Write it down'
	},
	without: {
		title: '{{name}} cannot tell us what they want',
		how: 'Only where {{name}} is too young, or cannot say it in any way. They may send from now on. {{name}} is told why, and can say no.',
		whom: 'Who sends for them?',
		reason: 'Why?',
		reasonHint: 'Use plain words: {{name}} reads it, or somebody reads it to them.',
		go: 'Write it down'
	},
	byLetterList_one: 'Somebody with a letter changed who may send',
	byLetterList_other: 'People with a letter changed who may send, {{count}} times',
	byLetterHow: 'A letter can be in other hands. Ask the child whether it was them.',
	byLetterIn: '{{name}}: {{advocate}} was let in with a letter, {{day}}.',
	byLetterEnded: '{{name}}: {{advocate}} was ended with a letter, {{day}}.',
	fromItem: 'Who may send for {{name}}'
} as const;
