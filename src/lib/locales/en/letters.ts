/** The officer's pages of letters. */
export default {
	tab: 'Letter',
	title: 'Letter for {{name}}',
	back: 'All about {{name}}',
	lead: 'With the four words in this letter {{name}} comes in without an email or a phone of their own.',
	none: 'No letter has been made for {{name}} yet.',
	make: 'Make the letter',
	print: 'Print it with your browser. Only the letter is printed, on one side of A4.',
	given: 'I have given it to {{name}}',
	givenOn: 'Given to {{name}} on {{day}}.',
	notGiven: 'Not given yet. Give it to {{name}} yourself where you can: who holds it can come in with it.',
	used: 'Somebody first came in with it on {{day}}. Since then the words are kept nowhere, and the letter cannot be printed again.',
	over: 'Its words stopped working after {{day}}.',
	works: 'Its words work until {{day}}.',
	renewTitle: 'Make a new code',
	renew:
		'The old one stops working at once, and whoever is in with it is signed out. What {{name}} sent with it does not show with the new one.',
	renewGo: 'Make a new code',
	done: {
		made: 'The letter is made.',
		given: 'Noted: {{name}} has the letter.'
	},

	due: {
		tab: 'Letters',
		title: 'Letters to give',
		back: 'Reviews',
		lead: 'Reviews in the next 20 working days without a letter given.',
		none: 'Every child with a review in the next 20 working days has a letter.',
		make_one: 'Make {{count}} letter',
		make_other: 'Make {{count}} letters',
		print: 'Print them with your browser: each letter starts on a new page.',
		line: '{{name}}, review on {{day}}',
		toMake: 'Not made yet',
		link_one: 'Letters: {{count}} review in the next 20 working days without a letter given',
		link_other: 'Letters: {{count}} reviews in the next 20 working days without a letter given',
		toPrint: 'Made, not given',
		papers_one: '{{count}} letter is ready.',
		papers_other: '{{count}} letters are ready.'
	},
	first: {
		title: 'Children who never had a letter',
		lead: 'Without a letter a child does not know of Say So. Make them all, print them, and give each to the child yourself where you can.',
		make_one: 'Make a letter for the {{count}} child who never had one',
		make_other: 'Make a letter for each of the {{count}} children who never had one',
		makeSome: 'Make letters for the first {{count}} children who never had one'
	},
	child: 'Letter for {{name}}',
	all: 'Letters: who has one, and who came in'
};
