/** For the adults who read: plain English, no letters that stand for words, and "they" for a child. */
export default {
	role: {
		officer: 'reviewing officer',
		manager: 'manager',
		duty: 'duty',
		complaints: 'complaints',
		advocate: 'advocate'
	},

	signIn: {
		tab: 'Sign in',
		title: 'Sign in',
		lead: 'For reviewing officers, their managers, advocates, and those who look after complaints.',
		email: 'Email',
		password: 'Password',
		go: 'Sign in',
		wrong:
			'You could not be signed in with that email and password. After a few wrong tries, wait before the next one: some seconds at first, later up to 15 minutes.',
		notSaved: 'You could not be signed in: Say So cannot reach its records just now. Please try again in a minute.',
		rested:
			'You were signed out because nobody used this browser for {{minutes}} minutes, or {{hours}} hours had passed.',
		unsaved:
			'What you were writing was not saved or sent, because you had been signed out before you pressed the button. Please write it again.',
		late: 'That took too long. Please sign in again. If you were setting up your account, ask for a new invitation.',
		forgotten: 'Forgotten your password?',
		forgottenLink: 'Choose a new one',
		never: 'Never had one?',
		neverHow: 'Ask whoever looks after Say So at {{council}} for an invitation.',
		child: 'Are you here to tell your reviewing officer something?',
		childLink: 'Go to the page for you'
	},

	account: {
		who: 'If you work for {{council}}',
		go: 'Sign in with {{name}}',
		stays: 'Signing out of Say So does not sign you out of {{name}}. On a computer that others use, sign out of both.',
		orPassword: 'With a Say So password',
		again:
			'You were not signed in: it took too long, was begun in another window, or the page was opened twice. Please try again.',
		cancelled: 'You were not signed in, because signing in with {{name}} was stopped. Try again when you like.',
		down: 'Say So cannot sign you in with {{name}} just now. Try again in a few minutes, or use your Say So password if you have one.',
		unknown:
			'Signing in with {{name}} worked, but Say So does not know that account. Ask whoever looks after Say So at {{council}} whether you were added, and with which email.'
	},

	guessed: {
		list_one: 'Somebody tried to sign in as somebody you look after',
		list_other: 'Somebody tried to sign in as {{count}} people you look after',
		line: 'Somebody tried to sign in as {{name}} and got it wrong many times, {{day}}.',
		how: 'Ask them whether it was them. Their right words or password still work wherever they signed in before.'
	},

	moves: {
		list_one: 'A child has another reviewing officer',
		list_other: '{{count}} children have another reviewing officer',
		mine: '{{name}} has been one of your children since {{day}}.',
		others: '{{officer}} has been {{name}}’s reviewing officer since {{day}}.',
		team: '{{name}} has had no reviewing officer since {{day}}: the reviewing team reads what they send.'
	},

	knocks: {
		list_one: 'Somebody cannot get in',
		list_other: '{{count}} people cannot get in',
		how: 'Find them, meet them, and give them a new letter then: never on the phone or by email. Anybody could have written this, under any name.',
		when: '{{day}}, {{time}}. They wrote:',
		name: 'Name',
		officer: 'Their reviewing officer',
		find: 'How to find them',
		child: '{{name}} signs in with that name',
		nobody: 'Nobody signs in with that name',
		done: 'Dealt with'
	},

	inbox: {
		tab: 'Inbox',
		title: 'Inbox',
		titleComplaints: 'Complaints',
		menu: 'Your pages',
		unreadInMenu: 'not read',
		leadManager:
			'Here is what your own children send, what has no reviewing officer yet, what goes past one, and what a child says nobody has replied to.',
		leadComplaints: 'Here is each complaint that was passed on to you, and each that came to you at once.',
		counts: 'What is waiting',
		count: {
			urgent: 'urgent, nobody has acted',
			unread: 'not read',
			due: 'to answer by {{day}}',
			soon: 'waiting, with a review in the next {{days}} working days'
		},
		child: 'Child',
		allChildren: 'All children',
		kindLabel: 'Type',
		allKinds: 'All types',
		showLabel: 'Show',
		show: {
			all: 'Everything',
			urgent: 'Urgent, nobody has acted',
			unread: 'Not read',
			unanswered: 'Not answered',
			waiting: 'Not finished',
			due: 'To answer by {{day}}',
			soon: 'Waiting, review is near'
		},
		reasonLabel: 'Why it is here',
		allReasons: 'All reasons',
		reason: {
			climbed: 'Came up to you, nobody has acted',
			aboutStaff: 'About staff',
			noOfficer: 'No reviewing officer yet',
			notReplied: 'Nobody has replied',
			own: 'Your own children'
		},
		sift: 'Show',
		total_one: '{{count}} item.',
		total_other: '{{count}} items.',
		order: 'Urgent first, then where a review is near, then the longest waiting.',
		next: 'Next page',
		top: 'Back to the top',
		everything: 'Show everything',
		empty: {
			nothing: 'Nothing has come yet. When a child sends you something, it shows here.',
			nothingManager:
				'Nothing is waiting for you. An item comes here when a child has no reviewing officer yet, or says that nobody has replied.',
			nothingComplaints: 'Nothing has come yet. A complaint comes here on the day on which a child sends it.',
			urgent: 'Nothing urgent is waiting for somebody to act.',
			unread: 'Everything has been read.',
			unanswered: 'Everything has been answered.',
			waiting: 'Everything has been read, and answered where it needs an answer.',
			due: 'Nothing has to be answered by {{day}}.',
			soon: 'No child with a review in the next {{days}} working days is waiting.',
			chosen: 'Nothing fits what you chose.',
			page: 'There is nothing more after this.'
		}
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

	item: {
		tab: 'Item',
		title: '{{name}}, {{age}}: {{kind}}',
		sentBy: 'Sent by {{name}}',
		writtenBy: 'Written down by {{name}}',
		done: {
			replied: 'Sent. {{name}} sees your reply when they next look.',
			acted: 'Written down. This no longer counts as urgent.',
			raised: 'This is urgent now. Write down below what you do about it.',
			cleared: 'The mark is taken away. Your manager can read why.',
			told: 'Written down.',
			talked: 'Written down.',
			passedOn: 'Written down. {{name}} sees to whom it was passed on, and when.',
			wished: 'Sent. {{name}} sees your answer to this wish.',
			tracked: 'Written down. {{name}} sees it when they next look.',
			done: 'Marked as done.',
			reopened: 'Open again.'
		},
		ticked: '{{name}} ticked “I need help soon”',
		tickedFor: '{{by}} ticked “{{name}} needs help soon”',
		observed: '{{by}} saw this. {{name}} did not ask for it to be sent',
		observedHow: 'Read it as what {{by}} saw, not as what {{name}} said.',
		comment: '{{by}}, advocate, adds',
		tickedNow:
			'Ring or see them, or somebody who is with them, today. It stays urgent until you write down below what you did.',
		tickedDone: 'Somebody has acted: see below what was done.',
		marks: {
			dontUse: '{{name}} asked: please don’t use this',
			dontUseHow: 'Since {{day}}. Do not read it out, and do not put it in a record, before you have talked with them.',
			notMine: '{{name}} says: I did not write this',
			notMineHow: 'Since {{day}}. Find out from them, alone, what happened. Somebody else may have used their sign-in.',
			notSaid: '{{name}} says: this is not what I said',
			notSaidHow: 'Since {{day}}. Nothing of it is read out. Ask {{name}}, alone, what they want to say.',
			madeMe: '{{name}} says: someone made me',
			madeMeHow: 'Since {{day}}. Talk with them alone before you use any of it.',
			notReplied: '{{name}} told us that nobody has replied',
			notRepliedHow: 'Since {{day}}. The manager of the reviewing officer was told.'
		},
		alone: 'Just for {{reader}}',
		aloneHow:
			'{{name}} wrote this just for {{reader}}. It is not read out, and not answered in writing. Talk about it with {{name}} alone, and write down below when you did.',
		team: 'the reviewing team',
		notAloud: 'Do not read this out',
		skipped: '{{name}} skipped: {{what}}. They do not have to say why.',
		nothingSaid: '{{name}} wrote nothing. They only ticked that they need help soon.',
		thread: 'Since then',
		seen: 'Seen by {{name}} on {{day}}',
		notSeen: '{{name}} has not seen this yet',
		deeds: 'What was done',
		talkedOn: '{{by}} talked with {{name}} alone on {{day}}',
		actedOn: '{{by}}, {{at}}',
		passedOnTo: '{{by}} passed this on to {{to}} on {{day}}',
		noWords: 'No words were added.',
		act: {
			title: 'What I did',
			label: 'What did you do about it?',
			hint: 'Whom you rang or saw, when, and what happens now. {{name}} does not see it in Say So, but can ask for a copy of what is written about them.',
			go: 'Write it down'
		},
		talk: {
			title: 'I talked with {{name}} on my own',
			again: 'Write down another talk',
			day: 'On which day?',
			dayHint: 'Today, or a day before it.',
			notes: 'Do you want to add something?',
			notesHint:
				'You can leave this empty. {{name}} does not see it in Say So, but can ask for a copy of what is written about them.',
			go: 'Write it down'
		},
		reply: {
			title: 'Reply to {{name}}',
			again: 'Write to {{name}} again',
			plain: '{{name}} sees your reply just as you write it. Short sentences and plain words help.',
			advocate: '{{by}}, who sent this for them, sees it, too.',
			label: 'Your reply',
			go: 'Send reply'
		},
		newer: 'A newer version of this came in.',
		newerLink: 'Open the newer version',
		wishes: {
			title: 'Answer each wish',
			hint: '{{name}} sees each answer just as you write it. Wishes are not promises: a kind reason helps when it is not this time.',
			before: 'Before: {{wish}}',
			same: 'The same as before.',
			newer:
				'{{name}} sent this in place of an earlier version. What you answered then is shown beside it. Please answer again.',
			answeredBefore: 'You answered then:',
			gone: 'No longer wished for: {{question}} {{wish}}',
			why: 'Why, for you to read: {{why}}',
			yes: 'Yes',
			no: 'Not this time',
			by: '{{by}}, {{day}}',
			byFor: '{{by}} answered for {{whom}}, {{day}}',
			reason: 'A few plain words to {{name}}',
			reasonHint: 'You must say why, if it is not this time.',
			answer: 'Answer this wish',
			change: 'Change this answer',
			none: 'There is no wish here that needs an answer.'
		},
		pass: {
			title: 'Pass it on',
			again: 'Pass it on to somebody else',
			advocateHow: 'Ask for an advocate, and write down here whom you asked. {{name}} sees it.',
			complaintHow:
				'The complaints people get it when you pass it on. If you do not, it goes to them by itself: {{day}} at {{time}}.',
			to: 'To whom did you pass it on?',
			toHint: '{{name}} reads this, like: the complaints people, or Grace at the advocacy service.',
			day: 'On which day?',
			go: 'Write it down'
		},
		close: {
			done: 'Mark as done',
			doneHow: 'Nothing more has to happen. It moves to the end of your inbox.',
			reopen: 'Open it again',
			reopenHow: 'It counts as waiting for an answer again.',
			talkFirst:
				'{{name}} asked that this is not used. It stays open until somebody has talked with them alone and has written that down here.'
		},
		track: {
			title: 'How far it is',
			none: 'Nothing was written down yet.',
			due: 'An answer is due by {{day}}.',
			line: '{{by}}, {{at}}',
			kind: {
				passedOn: 'Passed on to: {{words}}',
				acknowledged: 'We told {{name}} that we have it',
				extended: 'It takes longer, and why',
				answered: 'Answered',
				stage2: 'Stage 2: it is looked into by someone new',
				stage3: 'Stage 3: a panel of three people looks at it',
				ombudsman: 'Gone to the Ombudsman',
				ended: 'Ended'
			},
			add: 'Write down the next step',
			step: 'What has happened?',
			hint: '{{name}} sees each step, with the day and your words.',
			longest: 'It can take longer until {{day}}, and no longer.',
			words: 'Your words to {{name}}',
			wordsHint: 'You must say why it takes longer, what the answer is, or why it has ended.',
			go: 'Write it down'
		},
		about: {
			title: 'About {{name}}',
			age: 'Age',
			review: 'Next review',
			meeting: 'This is for',
			noReview: 'None is planned yet.',
			noDay: 'No day has been found yet.',
			away_one: '{{count}} day away.',
			away_other: '{{count}} days away.',
			today: 'Today.',
			place: 'Where, in the words {{name}} sees',
			officer: 'Reviewing officer',
			noOfficer: 'None yet: the reviewing team reads.'
		},
		todo: {
			title: 'What you must do',
			read: 'Read it by {{day}}',
			readDone: 'Read it. Done on {{day}}',
			act: 'Act today, and write down what you did',
			actDone: 'Act on it. Done on {{day}}',
			reply: 'Write back by {{day}}',
			replyLate: 'Write back. It was due on {{day}}',
			replyDone: 'Write back. Done on {{day}}',
			talk: 'Talk with {{name}} alone by {{day}}',
			talkLate: 'Talk with {{name}} alone. It was due on {{day}}',
			talkDone: 'Talk with {{name}} alone. Written down on {{day}}',
			tell: 'Tell {{name}} in person that there is an answer',
			tellDone: 'Tell {{name}} in person. Done on {{day}}',
			nothing: 'You do not have to write back: {{name}} asked that this is not used.',
			done: 'Marked as done on {{day}}',
			none: 'No reply is needed.',
			newer: 'A newer version came in: answer that one.',
			wishes: 'Answer each wish by {{day}}',
			wishesLate: 'Answer each wish. It was due on {{day}}',
			wishesDone: 'Answer each wish. Done on {{day}}',
			passOn: 'Ask for an advocate by {{day}}, and write down whom you asked',
			passOnLate: 'Ask for an advocate. It was due on {{day}}',
			passOnDone: 'Ask for an advocate. Done on {{day}}',
			passComplaint: 'Pass it on to the complaints people today',
			passComplaintDone: 'With the complaints people since {{day}}',
			answerComplaint: 'Answer it by {{day}}',
			answerComplaintLate: 'Answer it. It was due on {{day}}',
			answerComplaintDone: 'Answer it. Done on {{day}}',
			acknowledge: 'Tell {{name}} that you have it',
			acknowledgeDone: '{{name}} was told that you have it'
		},
		came: {
			title: 'How it came in',
			by: 'Sent by',
			how: '{{name}}, in Say So',
			at: 'Sent on',
			written: 'Written down by',
			talk: '{{by}}, from a talk with {{name}}',
			paper: '{{by}}, from what {{name}} wrote on paper',
			advocate: '{{by}}, advocate, {{service}}',
			obtained: 'How {{by}} knows it',
			obtainedAs: {
				ownWords: '{{name}}’s own words',
				toldMe: '{{name}} told {{by}}, who put it into words',
				observed: '{{by}} saw it. {{name}} did not ask for it to be sent'
			},
			seen: 'Has {{name}} seen it?',
			seenYes: '{{by}} says: yes',
			seenNo: '{{by}} says: not yet',
			answers: 'Who sees your answers',
			answersBoth: '{{name}} and {{by}}',
			answersChild: '{{name}}. {{by}} does not send for them any more, and sees nothing.',
			writtenAt: 'Written down on',
			right: 'Does {{name}} say that it is right?',
			rightYes: 'Yes, on {{day}}',
			rightNo: 'No, on {{day}}. Do not use it before you have talked with {{name}} alone.',
			rightOpen: 'Not yet. {{name}} is asked on the first page in Say So.',
			reference: 'Number that {{name}} has'
		},
		readers: {
			title: 'Who has opened it',
			line: '{{name}}, {{day}} at {{time}}',
			sees: '{{name}} can see who has read it, and when.',
			seesNot: '{{name}} does not see in Say So what is written just for you, nor that you have read it.',
			none: 'Nobody yet.'
		},
		unsafe: {
			title: 'Worried that they are not safe?',
			body: 'Do not only write back. Follow your council’s steps now. In danger: 999.',
			day: '{{council}}: {{phone}}',
			night: 'At other times: {{phone}}'
		},
		at: '{{day}}, {{time}}',
		insteadOf: 'answered for {{name}}'
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
