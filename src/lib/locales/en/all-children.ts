/** For managers: every child of the council, moving one to another officer, and looking at what is not theirs to read. */
export default {
	tab: 'All children',
	title: 'All children',
	lead: 'Every child in Say So, with their reviewing officer. Open one to change the officer.',
	find: {
		label: 'Find a child',
		hint: 'The beginning of a name: the child’s, or their officer’s.',
		go: 'Find',
		title: 'Found',
		none: 'No child fits that. Try the first letters of one name.',
		more: 'Here are the first {{count}}. Type more letters to find fewer.',
		total_one: '{{count}} child fits that.',
		total_other: '{{count}} children fit that.',
		back: 'Show all children'
	},
	officers: 'By reviewing officer',
	all: 'All',
	noOfficer: 'No reviewing officer',
	total_one: '{{count}} child, by name.',
	total_other: '{{count}} children, by name.',
	officer: 'Officer: {{name}}',
	officerNone: 'No reviewing officer',
	review: 'Next review: {{day}}',
	reviewNone: 'No review with a day',
	none: 'There is no child here.',
	add: 'Add a child',
	added: '{{name}} is added. {{officer}} can make the letter now.',
	addedNone: '{{name}} is added. Choose their reviewing officer, who can make the letter then.',
	next: 'Next page',
	top: 'Back to the top',

	child: {
		tab: 'Child',
		back: 'All children',
		title: '{{name}}, {{age}}',
		facts: 'About {{name}}',
		officer: 'Reviewing officer',
		officerNone: 'None yet: the reviewing team reads what comes',
		review: 'Next review',
		reviewNone: 'None with a day',
		sent: 'What {{name}} sent',
		sentHow:
			'Type and day, never the words. What is yours to read opens at once. For anything else you give a reason, and {{name}} sees it with your name and the day.',
		sentNot:
			'Not here: drafts, what is just for the reviewing officer, what goes past the officer and is not yours to read, and what was sent to an officer who has another manager.',
		sentNone: 'There is nothing here that you may open or look at.',
		line: '{{kind}}, {{day}}',
		open: 'Yours to read',
		look: 'Look at this'
	},

	move: {
		title: 'Change the reviewing officer',
		label: 'Who is the reviewing officer from now on?',
		choose: 'Choose',
		team: 'Nobody yet: the reviewing team',
		how: 'From the next page that anybody opens: the new officer reads what {{name}} sent before, and what was just for the officer before. The officer before reads nothing more, unless as a manager or as the new officer’s cover.',
		not: 'What is about the new officer, or must not be told to them, is not shown to them.',
		told: '{{name}} is told at their next visit. Both officers get a mail that names nobody, and see it in their inbox for a week.',
		go: 'Change the reviewing officer',
		done: '{{officer}} is {{name}}’s reviewing officer now.',
		doneNone: '{{name}} has no reviewing officer now. The reviewing team reads what comes.'
	},

	look: {
		tab: 'Look at an item',
		back: 'Back to {{name}}',
		title: 'Look at what {{name}} sent',
		what: '{{kind}}, sent on {{day}}',
		ask: 'This is not yours to read. If you have a reason to look at it, write that here.',
		why: 'Why do you need to look at this?',
		hint: '{{name}} reads these words with your name and the day. Write them for {{name}}. Say nothing about other things that {{name}} or anybody else sent: who is with {{name}} may read this, too.',
		example: 'You could write: “Your school rang us. I want to make sure that you are safe.”',
		until: 'It opens until the end of today, to look at only. Replying and closing stay with {{officer}}.',
		untilTeam: 'It opens until the end of today, to look at only.',
		go: 'Look at it',
		openTitle: 'You can look at this until the end of today',
		openHow: '{{name}} sees that you did, and why:',
		readers: 'Who has read it',
		readersHow: 'That you looked does not count as read.',
		wishes: 'What {{name}} asked for',
		wishOpen: 'Not answered yet'
	},

	problem: {
		whoNeeded: 'Type the beginning of a name.',
		officerNeeded: 'Choose who is the reviewing officer from now on.',
		cannotRead:
			'Nothing was changed. Who you chose cannot read what children send any more, or something would be left that nobody may read. Choose somebody else, or the reviewing team.',
		reasonNeeded: 'Write why you need to look at this. The child will read it.'
	}
} as const;
