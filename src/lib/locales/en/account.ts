/** An adult's own account: where they are signed in, password, app, recovery codes; and a forgotten password. */
export default {
	tab: 'Your account',
	title: 'Your account',
	email: 'You sign in with {{email}}.',
	elsewhere: 'You sign in through {{council}}: your password and your second step are looked after there.',
	back: 'Back to Say So',
	backHere: 'Your account',

	/** Of an instant: today, or on another day. */
	when: { today: 'today at {{time}}', day: 'on {{day}} at {{time}}' },

	where: {
		title: 'Where you are signed in',
		lead: 'Do you not know one of them? Sign it out, and choose a new password.',
		this: 'This browser',
		other: 'Another browser',
		begun: 'Signed in {{when}}.',
		used: 'Last used {{when}}.',
		end: 'Sign out there',
		endNamed: 'signed in {{when}}',
		others: 'Sign out everywhere else',
		alone: 'You are signed in nowhere else.'
	},

	password: {
		title: 'Your password',
		what: 'When you choose a new one, every other browser is signed out.',
		link: 'Choose a new password',
		tab: 'New password',
		heading: 'Choose a new password',
		present: 'Your password now',
		chosen: 'Your new password',
		wrong:
			'That is not your password. After a few wrong tries, wait before the next one: some seconds at first, later up to 15 minutes.',
		go: 'Set my new password'
	},

	app: {
		title: 'Your authenticator app',
		since: 'Added on {{day}}.',
		link: 'Use another app or phone',
		tab: 'New app',
		heading: 'Use another app or phone',
		what: 'You add Say So to the new app and get ten new recovery codes. From then on the old app and the old codes stop working, and every other browser is signed out. Until then the old app works.',
		present: 'Your password',
		go: 'Go on'
	},

	codes: {
		title: 'Your recovery codes',
		left_zero: 'You have none left. Make new ones today.',
		left_one: 'You have {{count}} left.',
		left_other: 'You have {{count}} left.',
		link: 'Make new recovery codes',
		tab: 'New codes',
		heading: 'Make new recovery codes',
		what: 'You get ten new ones. Those that you have stop working.',
		present: 'Your password',
		go: 'Make ten new codes',
		kept: 'I have kept them'
	},

	done: {
		ended: 'That browser is signed out.',
		others: 'You are signed out everywhere else.',
		password: 'Your new password is set, and every other browser is signed out.',
		codes: 'Your new recovery codes count from now on.'
	},
	notSaved: 'That was not done: Say So cannot reach its records just now. Please try again in a minute.',

	forgotten: {
		tab: 'Forgotten password',
		heading: 'Have you forgotten your password?',
		lead: 'Type the email that you sign in with. If there is an account for it, we send a link with which you choose a new password.',
		label: 'Email',
		go: 'Send me the link',
		needed: 'Type your email: all of it, with the @.',
		asked: 'Look at your email',
		sent: 'If there is an account for that email and it is set up, a link is on its way. It works once, for an hour.',
		app: 'After the new password you need a code of your authenticator app, as always.',
		nothing: 'Nothing there?',
		how: 'Look among the unwanted mail. You can ask three times in an hour. If you have never set up your account, or have lost your phone and your recovery codes, ask whoever looks after Say So at {{council}}.',
		signIn: 'Sign in'
	}
} as const;
