/** The officer’s list of reviews, and what the pages of reviews and children share. */
export default {
	list: {
		tab: 'Reviews',
		title: 'Reviews',
		lead: 'Your children by the day of their next review. Those that may be missed come first.',
		none: 'No child has you as their reviewing officer yet.',
		noReview: 'No review is planned',
		noDay: 'Planned, no day yet',
		after: 'After a review',
		afterLead: 'Decisions are due to the child 5 working days after the review, the record 20.',
		afterNone: 'Nothing is waiting after a review.',
		notMarked: 'Was planned for {{day}}. Was it held?',
		decisionsDue: 'Decisions due {{day}}',
		decisionsOver: 'Decisions were due {{day}}',
		recordDue: 'Record due {{day}}',
		recordOver: 'Record was due {{day}}',
		sent_one: '{{count}} thing sent for it',
		sent_other: '{{count}} things sent for it',
		sent_zero: 'Nothing sent for it yet',
		sooner: 'Asks for it sooner',
		plan: 'Plan a review'
	},

	due: {
		first: 'Due by {{day}}: the first review comes within 20 working days of coming into care.',
		second: 'Due by {{day}}: the second review comes within three months of the first.',
		maybeSecond:
			'Due by {{day}}: three months after the only review known here. We do not know when {{name}} came into care.',
		later: 'Due by {{day}}: at most six months after the last one.',
		sooner: 'Due by {{day}}: asked for sooner (regulation 33).',
		short: 'Due by {{day}}',
		unknown: 'No due day is known: fill in when they came into care, or mark a review as held.'
	},

	warning: {
		over: 'Due day has passed',
		tooLate: 'Planned after the due day',
		unplanned: 'Due soon, no day yet',
		tooLateHow: 'It is planned for {{planned}}, and due by {{day}}.',
		overHow: 'It was due by {{day}}.',
		unplannedHow: 'It is due by {{day}}. Find a day for it.'
	},

	kind: { review: 'Review', midway: 'Mid-way meeting', other: 'Other meeting' },

	done: {
		changed: 'Saved.',
		moved: 'Moved. {{name}} sees the new day.',
		cancelled: 'Cancelled.',
		held: 'Marked as held.',
		talked: 'Written down.',
		coded: 'Confirmed.',
		decided: 'Added. {{name}} does not see it before you send it.',
		undecided: 'Taken out.',
		sent: 'Sent. {{name}} sees the decisions now.',
		told: 'Written down.',
		recorded: 'Written down.',
		ticked: 'Saved.',
		planned: 'Planned.',
		listed: 'Saved.',
		removed: 'Taken off the list.',
		contacted: 'Written down.',
		wrote: 'Written down. {{name}} is asked whether it is right.',
		cared: 'Saved.',
		asked: '{{name}} is asked when they next come in.',
		consented: 'Written down. {{name}} is asked whether it is right.',
		decidedFor: 'Written down. {{name}} is told when they next come in.',
		permissionEnded: 'Ended. {{name}} is told when they next come in.'
	},

	plain: {
		placement: '“placement”: say “where you live”',
		contact: '“contact”: say “seeing your family”, or “ring”',
		carePlan: '“care plan”: say “your plan”',
		siblings: '“siblings”: say “brothers and sisters”',
		carer: '“carer”: say the name, or “who you live with”',
		lac: '“LAC”, “looked after”: leave it out',
		iro: '“IRO”: say “reviewing officer”, or your name',
		respite: '“respite”: say where they stay, and with whom',
		abscond: '“abscond”: say “run away” or “go missing”',
		safeguarding: '“safeguarding”: say “keeping you safe”',
		referral: '“referral”: say “ask NAME to help”',
		professionals: '“professionals”: say who',
		transition: '“transition”: say “move” or “change”',
		birthParents: '“birth parents”: say “mum”, “dad”, “family”',
		assessment: '“assessment”: say what somebody will find out',
		provision: '“provision”: say what they get',
		camhs: '“CAMHS”: say who helps, and with what',
		pep: '“PEP”, “EHCP”: say “your plan for school”'
	},

	problem: {
		dayNeeded: 'Fill in the day.',
		dayWrong: 'Write it as year, month and day, such as {{example}}.',
		dayAhead: 'That day has not come yet.',
		dayLongAgo: 'That is too long ago.',
		dayPast: 'That day has passed. Fill in a day from today on.',
		dayFar: 'That is more than two years away.',
		whatNeeded: 'Write what was decided.',
		nameNeeded: 'Write a name.',
		purposeNeeded: 'Write what it was for.',
		wordsNeeded: 'Write what they said, or tick something.',
		forNobody: 'Someone has to read it. Leave one person without a tick.',
		codeNeeded: 'Choose a code.',
		codeUnder4: 'Under four it is PN0, whatever was sent.',
		codeOver4: 'PN0 is for children under four.',
		codeReceived: 'PN7 does not fit: something was sent for this review.',
		whomNeeded: 'Choose an advocate.',
		howNeeded: 'Write where and how they said it.',
		whyWithoutNeeded: 'Write why they cannot say it.',
		saidNo: 'They have said no to this advocate, so they can say what they want.'
	}
} as const;
