/** "I can’t get in": for anyone who stands outside. */
export default {
	link: 'I can’t get in',
	pageTitle: 'I can’t get in',
	heading: 'I can’t get in',
	lead: 'Tell the office here. Someone will try to find you and give you a new letter. It can take some days.',
	mind: 'Your reviewing officer reads it, or a manager. Keep what you want to tell {{team}} for when you are in.',
	one: 'One box is enough.',
	name: 'Your name',
	nameHint: 'Do you have a name that you sign in with? Then write that one.',
	officer: 'Who is your reviewing officer, if you know?',
	find: 'How can we find you?',
	findHint: 'Where you are, and when. Like: at school, after lunch.',
	button: 'Send it to the office',
	sent: {
		pageTitle: 'We got it',
		heading: 'We got it',
		who: 'Your reviewing officer reads it on a day when they work, or a manager does. Then they try to find you.',
		how: 'They give you a new letter when they see you. We never give anyone the words on the phone or in an email.',
		start: 'Go to the start'
	},
	busy: {
		heading: 'Please ring us',
		why: 'A lot of these came from where you are. So this one did not get to us. What you wrote is still here. You can try again in an hour.'
	}
} as const;
