/** Who can see what I write. The part `who` comes first: other pages link to it. */
export default {
	tab: 'Who can see',
	title: 'Who can see what I write',
	who: {
		title: 'Who reads it',
		officer: 'Your reviewing officer reads what you send.',
		cover: 'If they are away, someone else reads it for them.',
		next: 'Do you get a new reviewing officer? Then they can read what you sent to the one before.',
		manager: 'A manager can read it if you need help soon, or if nobody writes back.',
		look: 'The manager of your reviewing officer can look at other things you send to them. They must say why. You can see who looked, when and why.',
		seen: 'You can see who has read it, and when.',
		family: 'Say So does not show it to your family, or to the people you live with.',
		meeting: 'Some of it may be read out at your review.',
		draft: 'What you have not sent yet, only you can see.'
	},
	safe: {
		title: 'What has to be passed on',
		body: 'Nobody here can promise to keep a secret. We have to tell someone who can help if:',
		hurt: 'someone is hurting you',
		self: 'you might hurt yourself or someone else',
		other: 'another child is in danger.',
		first: 'We try to tell you first.'
	},
	quiet: {
		title: 'Two ways to keep it more private',
		readTitle: 'Do not read this out',
		read: 'You can tick this by an answer. Then it is not read out at your review.',
		readStill: 'Your reviewing officer can still read it.',
		justTitle: 'Just for your reviewing officer',
		just: 'This is a box on its own page. It goes as soon as you press the button there.',
		justGone: 'Say So does not show it to you again. That way nobody sees it there later.',
		justTalk: 'Your reviewing officer talks with you about it, on your own.',
		justLook: 'A manager can’t look at it like at other things.',
		justSafe: 'If they are away, or you get a new one, someone else may read it. If you are not safe, it is passed on.'
	},
	kept: {
		title: 'What is kept',
		sent: 'What you send is kept for {{years}} years. Nobody can change it.',
		locked: 'Your words are locked away where they are kept.',
		notes: 'Some of it may go into the notes of your review.'
	},
	copy: {
		title: 'How to get a copy',
		body: 'You can read what you sent in “Things I sent”.',
		how: 'For a copy, ask your reviewing officer. Or ring {{council}} on {{phone}}.',
		call: 'Ring {{phone}}'
	},
	asked: {
		title: 'What we do not ask',
		body: 'We do not ask for your email, your phone number or a photo. You can skip every question.'
	},
	follow: {
		title: 'Nobody follows you',
		body: 'Say So does not follow you on the web. We do not sell or share what we know about you.',
		cookie: 'One small file on the phone keeps you signed in. It is called a cookie. It goes when you sign out.',
		guess:
			'If someone tries to guess your words, we slow them down. For that we keep a mark of where you sign in from. Nobody can read it. It goes after 90 days.',
		knock: 'Did you tell us that you can’t get in? What you wrote there goes after 90 days, too.'
	},
	more: 'Staying safe on a shared phone'
} as const;
