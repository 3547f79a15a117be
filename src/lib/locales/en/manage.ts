/** The manager's first page, and letters and take-up. */
export default {
	tab: 'Overview',
	title: 'Overview',
	lead: 'What waits for you, the most urgent first. What children send goes to their reviewing officers; here is what is yours to see to.',
	counts: 'What waits in your inbox',
	nothing: 'Nothing urgent waits in your inbox, or with an officer whose manager you are, that you may know of.',
	nothingHow:
		'What a child marks as urgent goes to their reviewing officer, and comes here when nobody has acted. You get an email when one does. What is about you or kept from you is counted nowhere here.',
	withOfficers: {
		title: 'Urgent, still with the officer',
		how: 'Urgent, or to be read first, and nobody has acted. What nobody acts on climbs to their cover after 1 working hour (without one, to their manager), to their manager after 2, and to the duty team as soon as nobody is at work. What is about you or kept from you is not counted.',
		line: '{{name}}: {{count}}.',
		sent: 'The oldest was sent {{ago}}.',
		sentNow: 'The oldest was sent just now.',
		climbs: 'When nobody acts, the next step is at {{time}} on {{day}}.',
		look: 'Ring the officer first. You can look for yourself, for a reason that the child sees: find the child here.'
	},
	rest: 'Nothing else waits in your inbox.',
	all: 'Open the inbox',
	section: {
		urgent: 'Urgent, nobody has acted',
		climbed: 'Came up to you',
		aboutStaff: 'About staff',
		noOfficer: 'No reviewing officer yet',
		notReplied: 'Nobody has replied',
		own: 'From your own children'
	},
	count: {
		urgent: 'urgent, nobody has acted',
		climbed: 'came up to you, nobody has acted',
		aboutStaff: 'about staff, not finished',
		noOfficer: 'from children without an officer',
		notReplied: 'nobody has replied',
		own: 'from your own children'
	},
	how: {
		urgent: 'It leaves this list when somebody has written down what they did.',
		climbed: 'Urgent, or to be read first, and neither the reviewing officer nor their cover has acted.',
		aboutStaff:
			'Complaints about a reviewing officer, ratings that they are not to see, and children who say that somebody made them write. The people they are about see none of it.',
		noOfficer: 'You and the other managers read these until the child has a reviewing officer.',
		notReplied: 'The day for an answer has passed, and the child has told us. The reviewing officer sees these, too.',
		own: 'You are their reviewing officer. They stand in the same inbox as everything else.'
	},
	unread_one: '{{count}} of them nobody has read.',
	unread_other: '{{count}} of them nobody has read.',
	above: 'They stand further up on this page.',
	aboveSome: 'The rest of them stands further up on this page.',
	showAll_one: 'Show it in the inbox',
	showAll_other: 'Show all {{count}}',
	around: 'People and letters',
	none: 'None at the moment.',
	signIns: {
		title: 'Signing in',
		confirm_one: '{{count}} sign-in waits for you to meet the child',
		confirm_other: '{{count}} sign-ins wait for you to meet the child',
		knocks_one: '{{count}} person cannot get in',
		knocks_other: '{{count}} people cannot get in',
		guessed_one: 'Somebody tried to sign in as {{count}} person and got it wrong many times',
		guessed_other: 'Somebody tried to sign in as {{count}} people and got it wrong many times',
		byLetter_one: '{{count}} thing was said by letter about who may send for a child',
		byLetter_other: '{{count}} things were said by letter about who may send for a child',
		none: 'Nobody is waiting to get in.'
	},
	tell: {
		title: 'To tell in person',
		lead_one: '{{count}} answer that a child has not seen',
		lead_other: '{{count}} answers that children have not seen',
		none: 'Every child has seen your answers, or was told of them.'
	},
	away: {
		title: 'Away today',
		line: '{{name}} until {{day}}.',
		reader: '{{reader}} reads.',
		readerAway: '{{reader}} reads, and is away, too.',
		nobody: 'Nobody else can read. Please name a cover.',
		none: 'Nobody is away today.',
		link: 'Who is away, and who covers'
	},
	stuck: {
		title: 'Accounts',
		lead_one: '{{count}} invitation needs you',
		lead_other: '{{count}} invitations need you',
		expired: 'The invitation ran out before it was used.',
		mail: 'The invitation could not be sent by email yet.',
		none: 'Every invitation is used or on its way.',
		link: 'People'
	},
	never: {
		title: 'Letters',
		lead_one: '{{count}} child never had a letter',
		lead_other: '{{count}} children never had a letter',
		how: 'Without a letter a child does not know of Say So, and cannot come in.',
		none: 'Every child had a letter, or has a way in of their own.',
		link: 'Letters and take-up'
	},
	more: {
		title: 'Now and then',
		children: 'All children',
		childrenHow: 'Every child here, and their reviewing officer. Move a child to another.',
		letters: 'Letters and take-up',
		lettersHow: 'Who has a letter, who came in, and who never did.',
		ways: 'Sign-ins',
		waysHow: 'Children’s own sign-ins, when you have met the child.',
		import: 'Import lists',
		importHow: 'Officers, children, reviews and people around a child, from a table.'
	},

	/** Letters and take-up. */
	letters: {
		tab: 'Letters and take-up',
		title: 'Letters and take-up',
		lead: 'Who has a letter, who came in, and who never did. A child who is never given a letter does not know of Say So.',
		never_zero: 'Every child had a letter, or has a way in of their own.',
		never_one: '{{count}} child never had a letter.',
		never_other: '{{count}} children never had a letter.',
		neverCame_one: '{{count}} child never came in.',
		neverCame_other: '{{count}} children never came in.',
		neverHow: 'Choose their reviewing officer below to see who they are and what to do next.',
		table: 'Children of each reviewing officer',
		officer: 'Reviewing officer',
		noOfficer: 'Without a reviewing officer',
		all: 'All together',
		download: 'Download this table (CSV)',
		nobody: 'There are no children here yet.',
		column: {
			children: 'Children',
			neverHad: 'Never had a letter',
			hasLetter: 'Letter that works',
			hasOwnWay: 'Own sign-in',
			cameIn: 'Came in once or more',
			cameLately: 'Came in lately',
			hasSent: 'Sent something',
			neverCame: 'Never came in'
		},
		means: 'What the words mean',
		mean: {
			neverHad:
				'No letter was given to them or used, they have no sign-in of their own, and nobody has ever come in as them.',
			hasLetter: 'The four words of their letter work today. A letter that was made and not given counts, too.',
			hasOwnWay: 'They made a sign-in of their own from a letter, or one was made for them, and it has not ended.',
			cameIn: 'Somebody has come in with their letter or their sign-in, or they have sent something here.',
			cameLately: 'They came in since their last review, or in the last 90 days, whichever is longer.',
			hasSent: 'They sent something here themselves. What an adult wrote down or sent for them does not count.',
			neverCame: 'Nobody has come in with their letter or their sign-in, and they have sent nothing here.'
		},
		notDays:
			'On which day a child came in is not shown, and what is about you counts nowhere here: nobody can find out from these numbers that something went past them.',
		back: 'Letters and take-up',
		oneTab: 'Letters: one officer’s children',
		one: 'Children of {{name}}',
		oneNone: 'Children without a reviewing officer',
		oneLead_one: '{{count}} child. Who needs most comes first.',
		oneLead_other: '{{count}} children. Who needs most comes first.',
		own: 'All your children and their letters',
		ownLead: 'Who needs most comes first.',
		stand: {
			noLetter: 'No letter yet',
			noneWorks: 'No way in works',
			notGiven: 'Letter not given',
			neverCame: 'Never came in',
			notLately: 'Not lately',
			comesIn: 'Comes in'
		},
		next: {
			noLetter: 'Their reviewing officer makes a letter and gives it to them.',
			noneWorks:
				'They had a letter or a sign-in, and it has stopped working. Their reviewing officer makes a new letter.',
			notGiven: 'The letter is made. Their reviewing officer prints it and gives it to them.',
			neverCame: 'They have a way in and never used it. Hand it over again, or ask what would help.',
			notLately: 'They came in once. Ask how it was, and whether they still have their way in.',
			comesIn: 'Nothing to do.'
		},
		nextOwn: {
			noLetter: 'Make a letter and give it to them.',
			noneWorks: 'They had a letter or a sign-in, and it has stopped working. Make a new letter.',
			notGiven: 'The letter is made. Print it and give it to them.',
			neverCame: 'They have a way in, and you have not heard from them. Hand it over again, or ask what would help.',
			notLately: 'They came in once. Ask how it was, and whether they still have their way in.',
			comesIn: 'Nothing to do.'
		},
		sent: 'Sent something',
		ownWay: 'Own sign-in'
	}
} as const;
