/** The page of one review, and what can be done with it. */
export default {
	tab: 'Review',
	title: '{{kind}} of {{name}}, {{age}}',
	back: 'Reviews',
	noDay: 'No day yet',
	heldOn: 'Held on {{day}}',
	cancelledOn: 'Cancelled on {{day}}',
	movedFrom: 'Moved from {{day}}',
	passed: 'The day has passed. Was it held?',
	meeting: 'The meeting',
	when: 'When',
	where: 'Where',
	who: 'Who comes',
	parts: 'In parts',
	notKnown: 'Not known yet',
	theLaw: 'By law',
	child: 'All about {{name}}',
	sheet: 'The sheet',
	sheetHow: 'What {{name}} wants read out, on paper, to open the meeting with.',
	sheetGo: 'See and print the sheet',
	sent: 'What {{name}} sent for it',
	sentNone: 'Nothing yet. {{name}} can still send something.',
	sentLine: '{{kind}}, {{day}}',
	notRead: 'Not read',
	wishes: 'What {{name}} would like',
	wishesLead: 'Answer each on its own page. {{name}} sees your answer and the reason.',
	wishesNone: '{{name}} has sent no wishes for it.',
	wishesUnopened: '{{name}} has sent wishes that you have not opened.',
	wishesOpen: 'Open them',
	answerWishes: 'Answer the wishes',
	yes: 'Yes',
	no: 'Not this time: {{reason}}',
	open: 'Not answered',
	sooner: '{{name}} asks for a review sooner. You can ask for one at any time (regulation 33).',

	talk: {
		title: 'The talk on their own',
		how: 'Before the review you talk with {{name}} alone about what comes up there (regulation 36).',
		done: 'You talked with {{name}} alone on {{day}}.',
		day: 'On which day did you talk?',
		go: 'Write it down',
		again: 'Change the day'
	},

	change: {
		title: 'Time, place and people',
		time: 'Time',
		timeHint: 'Such as 4:30pm.',
		place: 'Where, in words for {{name}}',
		placeHint: 'Such as: where you live, your school.',
		people: 'Who comes',
		peopleNone: 'Nobody is listed for {{name}} yet. List people on the page about {{name}}.',
		parts: 'Is it held in parts?',
		partsHint: 'Each part can have its own time, place and people. Leave this empty for one meeting.',
		part: 'Part {{n}}: when',
		partPlace: 'Part {{n}}: where',
		partWho: 'Part {{n}}: who',
		soonerBy: 'Does it have to be sooner than the law says?',
		soonerHint: 'The last day on which it may be held. Leave it empty if not.',
		go: 'Save'
	},

	move: { title: 'It has another day', day: 'The new day', hint: '{{name}} sees the new day at once.', go: 'Move it' },

	held: {
		title: 'It was held',
		day: 'On which day was it held, or its last part?',
		hint: 'From this day the law counts the next one.',
		go: 'Mark as held'
	},

	cancel: {
		title: 'It will not be',
		how: 'What {{name}} sent for it stays, and goes with the next review.',
		go: 'Cancel this review'
	},

	decisions: {
		title: 'Decisions',
		lead: 'What was decided, who does it and by when, in words that {{name}} can read.',
		due: '{{name}} has them by {{day}}.',
		over: '{{name}} had to have them by {{day}}.',
		sentOn: 'First sent on {{day}}.',
		none: 'No decision is written down yet.',
		line: '{{who}}, by {{day}}',
		lineNoDay: '{{who}}',
		lineNoWho: 'by {{day}}',
		notSent: 'Not sent yet',
		sent: 'Sent on {{day}}',
		remove: 'Take it out',
		answered: '{{name}} says: {{answer}} ({{day}})',
		wrote: 'Read what {{name}} wrote with it',
		hint: 'Words to change before you send it',
		what: 'What was decided?',
		whatHint: 'One thing. Short sentences and plain words: {{name}} sees it just as you write it.',
		who: 'Who does it?',
		whoHint: 'A name that {{name}} knows.',
		byDay: 'By when?',
		write: 'Write down a decision',
		add: 'Add this decision',
		send: 'Send the decisions to {{name}}',
		unseen: '{{name}} has not seen the decisions yet',
		tellNow: 'Tell them in person what was decided.',
		told: 'You told {{name}} in person on {{day}}.',
		sendHow_one: '{{count}} is not sent yet.',
		sendHow_other: '{{count}} are not sent yet.'
	},

	record: {
		title: 'The record',
		due: 'Everybody who gets it has it by {{day}}.',
		over: 'Everybody who gets it had to have it by {{day}}.',
		sent: 'Sent on {{day}}.',
		day: 'On which day was the record sent?',
		go: 'Write it down'
	},

	code: {
		title: 'How {{name}} took part',
		how: 'The code for the yearly return. It is suggested here, and filled in by nobody but you.',
		confirmed: 'You confirmed {{code}}.',
		presence: 'Was {{name}} there?',
		presences: {
			spoke: 'Yes, and spoke for themselves',
			advocate: 'Yes, and an advocate spoke for them',
			symbols: 'Yes, and showed their view without words',
			silent: 'Yes, and said nothing in any way',
			absent: 'No'
		},
		suggest: 'Suggest a code',
		suggested: 'Suggested: {{code}}',
		reasons: {
			under4: '{{name}} was under four on that day.',
			spoke: '{{name}} was there and spoke.',
			advocateSpoke: '{{name}} was there and an advocate spoke.',
			symbols: '{{name}} was there and showed their view without words.',
			silent: '{{name}} was there and did not say or show a view.',
			advocateAsked: '{{name}} was not there, and asked that an advocate speaks for them.',
			advocateSent: '{{name}} was not there, and an advocate sent their view.',
			childSent: '{{name}} was not there, and sent their view.',
			nothing: '{{name}} was not there, and nothing was sent for this review.'
		},
		choose: 'Which code is right?',
		codes: {
			PN0: 'Child aged under 4 at the time of the review',
			PN1: 'Child physically attends and speaks for him or herself',
			PN2: 'Child physically attends and an advocate speaks on his or her behalf',
			PN3: 'Child attends and conveys his or her view symbolically (non-verbally)',
			PN4: 'Child physically attends but does not speak, does not convey view symbolically and does not ask an advocate to speak',
			PN5: 'Child does not attend physically but briefs an advocate to speak for him or her',
			PN6: 'Child does not attend but conveys his or her feelings to the review by a facilitative medium',
			PN7: 'Child does not attend nor are his or her views conveyed to the review'
		},
		go: 'Confirm this code'
	}
} as const;
