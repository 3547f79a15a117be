/** What an advocate reads who sends for a child. The questions themselves are the child's. */
export default {
	for: 'For {{name}}',
	ask: 'You write for {{name}}. This is the question as {{name}} would see it.',
	childSees: '{{name}} can see it too, with your name on it.',
	mustPass:
		'If {{name}} or another child is not safe, {{reader}} must tell someone who can help. They will try to tell {{name}} first.',
	resting: 'We save each answer. We sign you out when you stop for 30 minutes. What is not saved by then is lost.',

	list: {
		pageTitle: 'Children',
		heading: 'Children you send for',
		me: 'You are signed in as {{name}}, {{service}}.',
		lead: 'Here are the children who let you in. You see what you sent for them, and what came back. Nothing else of theirs is here.',
		empty: 'No child has let you in yet',
		emptyHow:
			'A child can let you in from their own pages. Or they say yes to their reviewing officer, who writes that down. Then the child is here.',
		review: 'Review on {{day}}',
		noReview: 'No review day yet',
		begun: 'Begun, not sent: {{what}}',
		endedHeading: 'Not sent',
		ended: 'What you wrote for {{name}} is kept until {{day}}'
	},

	child: {
		pageTitle: 'Send',
		heading: 'Send for {{name}}',
		reader: 'Their reviewing officer is {{name}}.',
		team: 'They have no reviewing officer yet. The reviewing team reads.',
		review: 'Their review is on {{day}}.',
		noReview: 'Their review has no day yet.',
		notInstructed: '{{name}} cannot say what they want, so you send what you have seen. Each thing you send says so.',
		what: 'What does {{name}} want to say?',
		kind: {
			views: 'What they think',
			plan: 'Where, when and who',
			advocate: 'They want an advocate',
			message: 'A message',
			complaint: 'Something is wrong'
		},
		small: {
			views: 'What is going well, what worries them, what should change',
			plan: 'Where and when their review is, and who is there',
			advocate: 'Somebody else who helps them to be heard',
			message: 'A question, a worry, good news',
			complaint: 'A complaint. You see who reads it before it is sent'
		},
		goOn: 'Go on. You have begun this',
		sent: 'What you sent for {{name}}',
		nothing: 'You have not sent anything for {{name}} yet.',
		alone:
			'One page is missing for you: what a child tells their reviewing officer alone. What nobody else may know, {{name}} can say there, or to them in person.'
	},

	check: {
		heading: 'Check what you send for {{name}}',
		hint: 'Nothing on this page is sent yet. You can change any of it.',
		meeting: {
			review: 'Their review. {{day}}',
			midway: 'Their meeting between two reviews. {{day}}',
			other: 'Another meeting. {{day}}'
		},
		obtained: 'How do you know this?',
		obtainedHint: 'Who reads it sees what you choose here. {{name}} sees it, too.',
		ways: {
			ownWords: '{{name}}’s own words',
			toldMe: '{{name}} told me',
			observed: 'I saw it'
		},
		waysSmall: {
			ownWords: 'They said, signed or wrote it, and I wrote down just that',
			toldMe: 'I put it into words',
			observed: '{{name}} did not ask me to send it'
		},
		onlyObserved: '{{name}} cannot say what they want: so it is written down as seen by you.',
		seen: 'Has {{name}} seen this?',
		seenYes: 'Yes',
		seenYesSmall: 'They have read it, or I read it to them',
		seenNo: 'Not yet',
		comment: 'Do you want to add something of your own?',
		commentHint:
			'You can leave this empty. It stands apart from what {{name}} says, with your name on it. {{name}} sees it, too.',
		helpSoon: '{{name}} needs help soon',
		helpSoonSmall: 'Tick this if it cannot wait. It goes to the top for {{reader}}.',
		urgentWhen: 'Nobody at Say So reads this before {{when}}. If {{name}} is not safe now, ring one of these.',
		urgentNow: '{{reader, capital}} may not see it at once. If {{name}} is not safe now, ring one of these.',
		panel: 'If it cannot wait',
		advocateToo: 'You said that {{name}} would like an advocate. That goes to {{reader}} as a thing of its own.',
		send: 'Send for {{name}}',
		nothing: 'There is nothing to send yet. Answer one question: a tick or a word is enough.'
	},

	sent: {
		pageTitle: 'Sent',
		done: 'Sent for {{name}}',
		reads: '{{reader, capital}} will read it by {{day}}.',
		childSees:
			'{{name}} can see it on their own pages, with your name on it. They can say that it is not what they said.',
		line: '{{what}}, sent on {{day}}',
		on: 'You sent it on {{day}} at {{time}}.',
		number: 'Its number is',
		state: {
			read: '{{reader}} read it on {{day}}',
			notRead: 'Not read yet. To be read by {{day}}',
			notReadLate: 'Not read yet',
			answered: '{{reader}} answered on {{day}}',
			passedOn: 'Passed on to {{to}} on {{day}}',
			due: 'An answer is due by {{day}}',
			late: 'No answer yet. It was due on {{day}}',
			none: 'It needs no answer now'
		},
		answers: 'What came back',
		answeredBy: '{{reader}}, {{day}}, {{time}}',
		wishes: 'Each wish, and its answer',
		said: 'What you sent',
		comment: 'What you added',
		obtained: 'How you know this',
		seenYes: '{{name}} had seen it.',
		seenNo: '{{name}} had not seen it yet.'
	},

	ended: {
		pageTitle: 'Not sent',
		heading: 'You may not send for {{name}} any more',
		why: 'You may not send for {{name}} any more. That has ended.',
		nothing: 'Nothing was sent. What you wrote is below: copy what you need.',
		until: 'You can read it here until {{day}}. Then it is gone. Nobody else can read it.',
		none: 'You have nothing here that was not sent.',
		comment: 'What you wanted to add',
		typed: 'What you just wrote'
	}
} as const;
