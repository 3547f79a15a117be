/** The words around every page, and those of the form parts. */
export default {
	skip: 'Skip to the main part',
	exit: 'Leave this page quickly',
	staff: 'for staff',
	signOut: 'Sign out',
	back: 'Back',

	problems: 'Please look at this',

	/** Before and after a child is signed out because they stopped for a while. */

	face: {
		'1': 'Really bad',
		'2': 'Bad',
		'3': 'OK',
		'4': 'Good',
		'5': 'Really good',
		mix: 'Good and bad',
		dunno: 'Not sure'
	},

	help: {
		heading: 'Need to talk to someone now?',
		childline: 'Childline: 0800\u00a01111',
		childlineAbout: 'Free. Day or night.',
		childlineTrace: 'The call will still be in this phone’s list of calls.',
		hand: 'Help at Hand: 0800\u00a0528\u00a00731',
		handAbout: 'Free. For children in care. Monday to Friday, 9am to 5pm.',
		danger: 'In danger? Ring 999',
		dangerAbout: 'It is always free.',
		council: '{{name}}: {{phone}}',
		councilNight: '{{name}}, other times: {{phone}}',
		whoSees: 'Who can see what I write',
		sharedPhone: 'Staying safe on a shared phone',
		rights: 'My rights',
		now: 'Get help now',
		accessibility: 'How we made this easy to use'
	},

	panel: {
		heading: 'If you cannot wait',
		danger: 'In danger?',
		ring999: 'Ring 999',
		childline: 'Ring Childline on 0800\u00a01111',
		childlineAbout: 'Free. Day or night.',
		council: 'Ring {{name}} on {{phone}}',
		councilNight: 'At other times, ring {{name}} on {{phone}}'
	},

	away: {
		until: '{{name}} is away until {{day}}.',
		cover: '{{name}} will read this.',
		coverOfAll: '{{name}} will read what you send.',
		too: '{{name}} can read it, too.',
		after: '{{name}} will read it after that.'
	},

	whoSees: {
		heading: 'Who will see this?',
		reads: '{{name}} will read it.',
		readsToo: '{{name}} will read it, too.',
		too: 'The people who look after complaints will read it, too.',
		tooToday: 'By the end of today the people who look after complaints get it, too.',
		tooLater: 'By the end of {{day}} the people who look after complaints get it, too.',
		without: '{{name}} will not see it, and Say So will not tell {{name}}.',
		unless: '{{name}} will not see it, unless you say so on a later page.',
		they: 'They',
		must: '{{name}} must tell someone who can help if:',
		mustShort: 'If you or another child is not safe, {{name}} must tell someone who can help.',
		hurt: 'someone is hurting you',
		hurtSelf: 'you might hurt yourself or someone else',
		otherChild: 'another child is in danger.',
		first: '{{name}} will try to tell you first.'
	}
} as const;
