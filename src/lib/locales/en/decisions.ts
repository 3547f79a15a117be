/** What was decided at a review, and what may be read out at the next one. */
export default {
	title: 'What was decided',
	lead: 'These came out of your review on {{day}}.',
	leadNoDay: 'These came out of your review.',
	who: 'Who does it',
	by: 'By when',
	happening: {
		ask: 'Is it happening?',
		askAgain: 'Is it happening now?',
		yes: 'Yes',
		notYet: 'Not yet',
		no: 'No',
		words: 'Do you want to say more?',
		wordsHint: 'You can leave this empty. {{name}} will read it.',
		go: 'Tell {{name}}',
		said: 'You said: {{answer}}. That was on {{day}}.',
		told: 'Sent. {{name}} will see it.'
	},
	about: {
		disagreeGo: 'I don’t agree',
		unclearGo: 'I don’t understand this',
		small: 'You can write to {{name}} about it. Nothing is sent yet.',
		disagree: 'I don’t agree with this: “{{what}}”',
		unclear: 'I don’t understand this: “{{what}}”'
	},
	item: {
		question: 'This was decided: “{{what}}”. Is it happening?',
		short: 'Is it happening?'
	},
	earlier: {
		title: 'Reviews before',
		review: 'Your review on {{day}}',
		noDay: 'A review before',
		said: 'You said',
		saidNothing: 'You sent nothing here for this review.',
		changed: 'What changed'
	},
	aloud: {
		title: 'What may be read out',
		lead: 'At your review, {{name}} will start with your own words. These may be read out.',
		cross: 'Do you want to keep one back? Cross it out. You can bring it back.',
		none: 'Nothing you sent so far may be read out.',
		crossGo: 'Cross this out',
		uncrossGo: 'Bring this back',
		crossed: 'You crossed this out. It is not read out.',
		notAloud: 'You said: do not read this out.',
		aloudGo: 'You can read this out',
		aloudBack: 'Do not read this out after all',
		which: 'about: {{question}}',
		saved: 'Saved.'
	},
	written: {
		title: '{{name}} wrote this down for you',
		ask: 'Is that right?',
		see: 'Read what {{name}} wrote',
		yes: 'Yes, that is right',
		no: 'No, that is not what I said'
	},
	sentFor: {
		title: '{{name}} sent this for you',
		ask: 'Is that what you said?',
		see: 'Read what {{name}} sent',
		yes: 'This is what I said',
		no: 'This is not what I said'
	},
	seenFor: {
		title: '{{name}} sent what they saw',
		ask: 'Is that right?',
		see: 'Read what {{name}} sent',
		yes: 'Yes, that is right',
		no: 'No, that is not right'
	}
} as const;
