/** An officer’s children: the list, and the page of each. */
export default {
	tab: 'Children',
	title: 'Children',
	/** For a manager, who has the page of all children, too. */
	mine: 'My children',
	none: 'No child has you as their reviewing officer yet.',
	review: 'Next review {{day}}',
	reviewNone: 'No review with a day',
	heard: 'Last seen or spoken with: {{day}}',
	heardNone: 'No contact written down yet',

	child: {
		tab: 'Child',
		back: 'Children',
		title: '{{name}}, {{age}}',
		reviews: 'Reviews',
		reviewsNone: 'None yet.',
		reviewLine: '{{kind}}, {{day}}',
		held: 'held',
		cancelled: 'cancelled',
		sent: 'Everything {{name}} sent you',
		sentNone: 'Nothing yet.',
		care: 'Coming into care',
		careFrom: 'When did {{name}} come into care?',
		careFromHint: 'The first review is due 20 working days after this day.',
		careFromSet: '{{name}} came into care on {{day}}.',
		careFromGo: 'Save the day'
	},

	plan: {
		title: 'Plan a review',
		kind: 'What is it?',
		day: 'On which day?',
		dayHint: 'Leave it empty if there is no day yet.',
		go: 'Plan it'
	},

	people: {
		title: 'People {{name}} can be asked about',
		lead: '{{name}} says for each whether they would like them there. Who must not come is never offered.',
		none: 'Nobody is listed yet.',
		mustNot: 'Must not come',
		asked: '{{name}} is asked about them',
		change: 'Change',
		add: 'Add somebody',
		name: 'Name',
		nameHint: 'The name that {{name}} uses.',
		who: 'Who they are to {{name}}',
		whoHint: 'Such as: your social worker.',
		mustNotTick: 'They must not come',
		mustNotSmall: 'A court or the council has decided it. {{name}} is never asked about them.',
		go: 'Save',
		remove: 'Take {{who}} off the list'
	},

	contact: {
		title: 'Contact',
		lead: 'Write it down within 5 days, best at once.',
		none: 'No contact is written down yet.',
		line: '{{day}}, written down by {{by}} on {{at}}',
		late: 'More than 5 days later',
		add: 'Write down a contact',
		day: 'On which day?',
		purpose: 'What was it for?',
		there: 'Who was there?',
		said: 'What was said?',
		saidHint: '{{name}} can ask for a copy of what is written about them.',
		go: 'Write it down',
		labels: { purpose: 'For', there: 'There', said: 'Said' }
	},

	write: {
		tab: 'Write down, form {{number}}',
		title: 'Write down what {{name}} said',
		lead: 'Every question as {{name}} is asked it. Use their words, not yours, and leave empty what was not said.',
		back: 'Back to {{name}}',
		cameIn: 'How did it reach you?',
		talk: 'In a talk',
		paper: 'On paper',
		soon: '{{name}} needs help soon',
		soonSmall: 'Ticked on the paper, or said in the talk. It is urgent then.',
		sends: 'It goes the same way as if {{name}} had sent it. {{name}} is asked whether it is right.',
		past: {
			complaint:
				'What is about {{reader}}, or must not reach {{reader}}, goes to somebody else. Once it is sent, you no longer see it.',
			rate: 'Unless {{name}} says that {{reader}} may see it, it goes to the manager. Once it is sent, you no longer see it.'
		},
		go: 'Send it for {{name}}'
	}
} as const;
