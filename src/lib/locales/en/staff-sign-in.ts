/** The door of those who read: signing in with a password or with the council’s own account. */
export default {
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
	childLink: 'Go to the page for you',

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
	}
} as const;
