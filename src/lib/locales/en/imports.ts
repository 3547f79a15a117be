/** A manager's pages of imports: lists from a file, and one child by a form. */
export default {
	tab: 'Import lists',
	title: 'Import lists',
	lead: 'Set up Say So from the lists that your council has. You see what each file would do before anything is written.',
	order: 'Give them in this order',
	orderWhy:
		'A child names an officer, and a review asks about the people who are listed by then. You can leave out a list, and import the same list again later: rows that are so already change nothing.',
	list: {
		staff: 'Officers and other staff',
		children: 'Children',
		people: 'People around the children',
		reviews: 'Reviews'
	},
	about: {
		staff:
			'Found again by their email. Whoever is new gets an invitation by email when you press Import. A role is not changed by a file.',
		children:
			'Found again by your own number for them. A child whose officer changes moves to that officer, with everything they sent.',
		people: 'Found again by the child’s number and the name. The child is asked about them when a review is planned.',
		reviews:
			'Found again by the child’s number and the day. A row with another day is another meeting: move a meeting on its own page, not here.'
	},
	template: {
		staff: 'Download the template for staff',
		children: 'Download the template for children',
		people: 'Download the template for people',
		reviews: 'Download the template for reviews'
	},
	columns: 'What goes into the columns',
	column: {
		staff: {
			name: 'First and last name. Children see it.',
			email: 'They sign in with it.',
			role: 'officer, manager, complaints or duty.',
			manager: 'Email of their manager, who may stand in the same file. May be empty.'
		},
		children: {
			number: 'Your own number for the child. Each child has one, and no two have the same.',
			name: 'What the child is called. Adults and the child see it.',
			birthday: 'As 31/12/2014 or 2014-12-31.',
			officer: 'Email of their reviewing officer. Empty: nobody yet, or stays as it is.',
			careFrom: 'The day on which they came into care. Their first review is counted from it. May be empty.'
		},
		people: {
			number: 'Your own number for the child.',
			name: 'As the child calls them, such as "Nan Joy".',
			who: 'Who they are to the child, such as "grandmother".',
			mustNotCome: 'yes or no. The child is never asked about somebody with "yes".'
		},
		reviews: {
			number: 'Your own number for the child.',
			day: 'As 31/12/2026 or 2026-12-31, today or later.',
			time: 'As 4:30pm or 16:30. May be empty.',
			place: 'In words that the child knows, such as "where you live". May be empty.',
			kind: 'review, mid-way or other. Empty means review.'
		}
	},
	rules: 'An empty cell never takes away what is there. Nobody is removed by a file.',

	give: {
		title: 'Give a file',
		label: 'The file',
		hint: 'A CSV file in UTF-8, at most 2 MB and {{most}} rows. Its first row says which list it is. Nothing is written before you have looked at it.',
		go: 'Check the file'
	},
	problem: {
		noFile: 'Choose a file first.',
		broken: 'The file did not arrive whole. Choose it again.',
		notSaved: 'The file was not taken: Say So cannot reach its records just now. Please try again in a minute.',
		empty: 'There is nothing in this file. Choose another.',
		tooLarge: 'This file is larger than 2 MB. Split it in two, each with the heading row.',
		spreadsheet:
			'This is a spreadsheet, not a CSV file. In Excel choose File, Save As, and "CSV UTF-8 (Comma delimited)". Then choose the file that it makes.',
		notText: 'This is not a CSV file. Save your list as "CSV UTF-8" and choose that.',
		notUtf8:
			'We cannot tell how the letters in this file are written, and names with accents would go wrong. Save it again as "CSV UTF-8".',
		quotes: 'A quotation mark in this file is opened and never closed. Save it again from your spreadsheet.',
		longRow: 'A row in this file is far too long. Look whether a quotation mark is missing.',
		noRows: 'There is a heading row, and nothing under it. Fill in the list first.',
		manyRows: 'This file has more than {{most}} rows. Split it, each part with the heading row.',
		whichList: 'We cannot tell which list this is. Its first row must hold the headings of one of the templates below.',
		columns: 'The headings are not those of {{list}}. {{what}}'
	},
	missing: 'Missing: {{names}}.',
	unknown: 'Not known: {{names}}.',
	twice: 'There twice: {{names}}.',

	files: {
		title: 'Your files of the last day',
		none: 'You have given no file in the last day.',
		given_one: '{{count}} row, given at {{time}}',
		given_other: '{{count}} rows, given at {{time}}',
		problems: 'To put right: {{count}}',
		checked: 'Waiting for you',
		importing: 'Being imported',
		stopped: 'Broke off',
		done: 'Imported'
	},
	done: {
		dropped: 'The file is thrown away. Nothing of it was written.'
	},

	check: {
		tab: 'Check the import',
		title: 'Check: {{list}}',
		nothing: 'Nothing has been written yet.',
		rows_one: '{{count}} row',
		rows_other: '{{count}} rows',
		adds: 'New',
		changes: 'Would change',
		same: 'Already so',
		problems: 'Mistakes to put right',
		wrongTitle: 'Put these right first',
		wrongHow:
			'Nothing can be imported while something is wrong. Put it right in your file, save it, and give it again. One row can have more than one mistake. A line is the row number in your spreadsheet.',
		line: 'Line {{line}}',
		more: 'And {{count}} more.',
		windows:
			'This file is not in UTF-8. We have read it as Windows writes it: look whether names with accents are right below.',
		empty: 'nothing',
		emptyCell: 'Empty',
		fromTo: '{{column}}: {{from}} becomes {{to}}',
		note: {
			sameChild: 'A child with this name and birthday is here with the number {{other}}. Is it the same child?',
			otherMeeting: 'There is a meeting on {{other}} already. If it has moved, move it on its own page instead.',
			takenOff: 'An officer took them off the list before.'
		},
		go: 'Import',
		goInvite_one: 'Import, and invite {{count}} person by email',
		goInvite_other: 'Import, and invite {{count}} people by email',
		all: 'All of it is written, or nothing.',
		drop: 'Throw away',
		nothingNew: 'Nothing to change: every row is so already.',
		kept: 'The file lies here locked for a day at most. It goes when it is imported or thrown away.',
		another: 'Give another file',
		busy: 'Another list is being imported just now. Wait a minute, and press again.',
		trouble: {
			changed:
				'Nothing was imported: something has changed in Say So since you looked. This is what the file would do now.',
			notSaved: 'Nothing was imported: Say So could not reach its records. Please press again in a minute.',
			noReader:
				'Nothing was imported: after one of the moves, nobody could read something that a child sent. Move that child on their own page, which says more.'
		},
		stopped: 'The import broke off, and nothing of it was written. Please press again.'
	},
	working: {
		title: 'Importing: {{list}}',
		label: 'How far it is',
		rows: '{{done}} of {{total}} rows',
		how: 'You can leave this page, and children can go on writing. It looks again by itself every two seconds.',
		again: 'Look again'
	},
	result: {
		title: 'Imported: {{list}}',
		added_zero: 'Nothing is new.',
		added_one: '{{count}} is new.',
		added_other: '{{count}} are new.',
		changed_zero: 'Nothing was changed.',
		changed_one: '{{count}} was changed.',
		changed_other: '{{count}} were changed.',
		same_zero: 'None was so already.',
		same_one: '{{count}} was so already.',
		same_other: '{{count}} were so already.',
		gone: 'The file is gone from Say So. Delete your own copy when you do not need it any more: it holds names.'
	},

	row: {
		needed: 'This is empty. Fill it in.',
		tooLong: 'This is too long. Make it shorter: at most 100 letters.',
		twice: 'The same as in line {{other}}. Take one of the two out.',
		example: 'This is the example of the template. Take the row out.',
		email: 'This is no email address. Write one such as sam.lark@council.example.',
		day: 'This is no day that we can read. Write it as 31/12/2014 or 2014-12-31, with the whole year.',
		dayAhead: 'This day is still to come. Look at the year.',
		dayPast: 'This day has passed. Only meetings to come are added: take the row out, or look at the year.',
		dayFar: 'This day is more than two years away. Look at the year.',
		role: 'This is no role. Write officer, manager, complaints or duty.',
		otherRole: 'They are here with another role ({{other}}). Change a role at People, not by a file.',
		hasEnded: 'Their account has ended. Write somebody else, or take the row out.',
		isAdvocate: 'An advocate has this email. Write another.',
		noManager: 'No manager has this email, neither here nor in this file. Add them first, or leave it empty.',
		ownManager: 'Nobody is their own manager. Write another manager, or leave it empty.',
		tooOld: 'They would be older than 25. Look at the year.',
		beforeBirth: 'This is before their birthday. Look at both days.',
		noOfficer: 'No officer or manager has this email. Import officers first, or leave it empty.',
		noChild: 'No child has this number. Import children first, or look at the number.',
		time: 'This is no time that we can read. Write it as 4:30pm or 16:30.',
		kind: 'This is no kind of meeting. Write review, mid-way or other.',
		otherKind: 'There is a meeting of another kind on that day. Change it on its own page.',
		yesNo: 'Write yes or no.'
	},

	child: {
		tab: 'Add a child',
		title: 'Add a child',
		lead: 'Their officer can make a letter for them as soon as they are here.',
		number: 'Your own number for the child',
		numberHint: 'No two children have the same.',
		name: 'What the child is called',
		nameHint: 'Adults and the child see it.',
		birthday: 'Birthday',
		careFrom: 'The day on which they came into care',
		careFromHint: 'Their first review is counted from it. You can leave it empty.',
		officer: 'Their reviewing officer',
		nobody: 'Nobody yet: the reviewing team reads',
		go: 'Add the child',
		problem: {
			number: { needed: 'Fill in the child’s number.', numberTaken: 'Another child has this number.' },
			name: { needed: 'Fill in the child’s name.' },
			birthday: {
				needed: 'Fill in the child’s birthday.',
				dayAhead: 'That birthday is still to come. Look at the year.',
				tooOld: 'With that birthday they would be older than 25. Look at the year.'
			},
			careFrom: {
				dayAhead: 'The day on which they came into care is still to come. Look at the year.',
				beforeBirth: 'The day on which they came into care is before their birthday. Look at both days.'
			},
			officer: {
				noOfficer: 'Who you chose as reviewing officer is none any more. Choose somebody else.',
				hasEnded: 'The account of who you chose as reviewing officer has ended. Choose somebody else.'
			}
		},
		link: 'Add one child by a form',
		linkHow: 'For one or two you need no file.'
	}
} as const;
