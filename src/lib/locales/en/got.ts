/** Two questions after a review: did what was decided, and the record, reach the child? */
export default {
	pageTitle: 'One question',
	one: 'One question:',
	decisions: {
		title: 'Have you been told what was decided?',
		hint: 'Your review was on {{day}}. By now you should know what happens next.'
	},
	record: {
		title: 'Did you get the record of your review?',
		hint: 'Your review was on {{day}}. The record is what someone wrote down about it.'
	},
	answers: { yes: 'Yes', no: 'No', dunno: 'Not sure' },
	how: 'If you pick “No” or “Not sure”, {{name}} will write back to you. “Yes” is not sent to anyone.',
	leave: 'You do not have to answer. You can just go back.',
	go: 'Send my answer',
	thanks: 'Thank you',
	thanksSmall: 'Good that you told us.',
	home: 'Go to my page'
} as const;
