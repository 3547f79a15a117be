/** For the adults who read, on more than one page: plain English, no letters that stand for words, and "they" for a child. */
export default {
	role: {
		officer: 'reviewing officer',
		manager: 'manager',
		duty: 'duty',
		complaints: 'complaints',
		advocate: 'advocate'
	},

	menu: {
		overview: 'Overview',
		inbox: 'Inbox',
		reviews: 'Reviews',
		children: 'Children',
		people: 'People',
		more: 'More',
		manageChildren: 'All children',
		letters: 'Letters and take-up',
		ways: 'Sign-ins',
		import: 'Import lists',
		away: 'Time away'
	},

	kind: {
		views: 'Views for a review',
		plan: 'Where, when and who',
		advocate: 'Advocate wanted',
		message: 'Message',
		complaint: 'Complaint',
		rate: 'Rating',
		alone: 'Just for you'
	},

	kindIn: {
		views: 'views for their review',
		plan: 'where, when and who',
		advocate: 'advocate wanted',
		message: 'message',
		complaint: 'complaint',
		rate: 'how the review was',
		alone: 'just for you'
	},

	/** What a machine found, and what the reader makes of it. */
	mark: {
		readFirst: 'Read first',
		title: 'A machine put this up here to be read first',
		why: 'It looks for words that may mean danger. It does not understand them, and it decides nothing. It found:',
		climbs:
			'Until somebody writes down what they did, it goes to your cover after 1 working hour, and to your manager after 2. Outside working hours it goes to the duty team at once. {{name}} does not see that it was marked.',
		cleared: 'Looked at on {{day}}, and taken down again: the reason is written below.',
		acted: 'Somebody has acted since: see below what was done.',
		decide: 'What do you think?',
		raise: 'Make it urgent',
		raiseHow: 'It goes to the top, and it stays there until somebody writes down what they did.',
		clear: 'It is nothing to worry about',
		why2: 'Why is it nothing to worry about?',
		clearHint: 'Your manager reads this. {{name}} does not see it in Say So.',
		clearGo: 'Take the mark away',
		raisedBy: '{{by}} made this urgent, {{at}}',
		clearedBy: '{{by}} took the mark away, {{at}}, because:'
	},

	/** An answer that the child has not seen. */
	tell: {
		list_one: 'Tell them in person ({{count}})',
		list_other: 'Tell them in person ({{count}})',
		lead: 'These were answered, and the child has not seen it. Tell them, then write down on which day.',
		decisions: 'what was decided',
		since: 'since {{day}}.',
		short: { tell: 'Wants to be told.', letter: 'Wants a letter.' },
		title: '{{name}} has not seen the answer yet',
		hear: {
			look: '{{name}} said they will look for it here.',
			tell: '{{name}} wants somebody to tell them.',
			letter: '{{name}} wants a letter.',
			none: '{{name}} did not say how they want to hear of it.'
		},
		now: 'Tell them in person now.',
		from: 'If they have not looked by {{day}}, tell them in person.',
		day: 'On which day did you tell {{name}}?',
		go: 'Write it down',
		deed: '{{by}} told {{name}} of the answer on {{day}}',
		how: 'Wants to hear of an answer',
		ways: { look: 'By looking here', tell: 'By being told', letter: 'By a letter', none: 'They did not say' }
	},

	duty: {
		tab: 'Please look now',
		title: 'Please look now',
		lead: 'A child wrote this and needs somebody soon. Read it, act, and write down what you did. Then it leaves this list.',
		waiting: 'Waiting',
		empty: 'Nothing needs you now. What a child marks as urgent comes here when nobody else is at work.',
		acted: 'You acted on these today',
		actedHow: 'They leave this list at midnight. The reviewing officer sees what you wrote down.'
	},

	/** Why something is here that is not of one of the reader's own children. */
	why: {
		instead: 'For {{name}}, away until {{until}}',
		insteadHow: 'You read and answer it in their place. The child sees that it was you.',
		climbed: 'Came up to you: {{name}} has not acted',
		climbedHow: 'It is urgent, and it comes further up until somebody acts and writes down what they did.',
		cameUp: 'Came up to you',
		cameUpHow: 'Nobody had acted on it in time.'
	},

	row: {
		cleared: 'A machine’s mark was taken away',
		notRead: 'Not read',
		urgent: 'Urgent',
		review: 'Review {{day}}',
		ticked: 'Ticked: I need help soon.',
		alone: 'Not shown in this list. Open it when nobody looks on.',
		tickOnly: 'They wrote nothing more.',
		dontUse: 'Please do not use this',
		notMine: 'Says: I did not write this',
		notSaid: 'Says: this is not what I said',
		sender: 'Sent by {{name}} (advocate, {{service}})',
		madeMe: 'Says: someone made me',
		notReplied: 'Told us that nobody has replied',
		noOfficer: 'No reviewing officer yet',
		justNow: 'just now',
		act: 'Act today',
		replyBy: 'Reply by {{day}}',
		talkBy: 'Talk by {{day}}',
		replyLate: 'Reply was due {{day}}',
		talkLate: 'Talk was due {{day}}',
		answered: 'Answered',
		talked: 'Talked',
		dontUseDone: 'No reply needed',
		done: 'Done',
		newer: 'A newer one came',
		passOn: 'Pass on today',
		passOnBy: 'Pass on by {{day}}',
		passOnLate: 'To pass on since {{day}}',
		withComplaints: 'With the complaints people',
		answerBy: 'Answer by {{day}}',
		answerLate: 'Answer was due {{day}}'
	},

	problem: {
		tooLong: 'That is {{over}} characters too long. Make it shorter: what you wrote is still here.',
		chooseOne:
			'That could not be taken as it is. Look at it again, make it shorter if it is long, and press the button again.',
		replyNeeded: 'Write a reply first.',
		didNeeded: 'Write what you did.',
		whyNeeded: 'Write why it is nothing to worry about.',
		toNeeded: 'Write to whom you passed it on.',
		reasonNeeded: 'Say why it is not this time, in plain words.',
		stepNeeded: 'Choose what has happened.',
		extendedNeeded: 'Say why it takes longer.',
		answeredNeeded: 'Write what the answer is.',
		endedNeeded: 'Say why it has ended.',
		dayNeeded: 'Fill in the day.',
		dayWrong: 'Write it as year, month and day, such as {{example}}.',
		dayAhead: 'That day has not come yet. Fill in the day on which it was.',
		dayLongAgo: 'That is more than a year ago. Fill in the day on which it was.',
		howNeeded: 'Write how you know.',
		roomNeeded: 'Tick this only if you were in the same room. Without that it cannot be confirmed.',
		dayBefore: 'The sign-in was not made by then. Fill in a day since.',
		notSaved:
			'It was not saved: Say So cannot reach its records just now. What you wrote is still here. Press the button again in a minute.'
	}
} as const;
