/** How adults come in: invitations, passwords, codes of an app; and the manager's page of advocates' accounts. */
export default {
	invitation: {
		tab: 'Your account',
		begin: {
			title: 'Begin your Say So account',
			council: 'You have an account in Say So at {{council}}.',
			go: 'Begin'
		},
		reset: {
			title: 'Choose a new password',
			council: 'For your account in Say So at {{council}}.',
			go: 'Go on'
		},
		todo: 'What you will do',
		password: 'Choose a password.',
		app: 'Add Say So to an authenticator app on your phone. If you have none, get one first: there are free ones in every app shop.',
		codes: 'Write down ten codes for the day on which you lose your phone.',
		code: 'Show a code of your authenticator app, which stays as it is.',
		once: 'This link works once. When you press the button you have half an hour.',
		notNow: 'It could not be begun: Say So cannot reach its records just now. Please try again in a minute.',
		gone: {
			title: 'This link cannot be used',
			body: 'A link works once, and for three days, or for an hour when it is for a new password. This one was used, is too old, or was cut off in the email.',
			ask: 'Ask whoever looks after Say So at {{council}} for a new one.',
			just: 'Have you set up your account already?',
			signIn: 'Sign in'
		}
	},

	password: {
		tab: 'Your password',
		title: 'Choose your password',
		label: 'Password',
		hint: '{{least}} characters or more. Four or five words that you do not use anywhere else are good. You can paste it.',
		show: 'Show what I type',
		hide: 'Hide what I type',
		go: 'Set my password',
		then: 'Anybody who is signed in as you now is signed out.',
		passwordShort: 'Make it {{least}} characters or more.',
		passwordLong: 'Make it {{most}} characters or fewer.',
		passwordCommon:
			'That one is too easy to guess: people who guess try common passwords, names and dates first, and what is nearly like them. Take four or five words that have nothing to do with each other, or let a password manager make one.',
		notSaved: 'Your password was not set: Say So cannot reach its records just now. Please try again in a minute.'
	},

	app: {
		tab: 'Your authenticator app',
		title: 'Add Say So to your authenticator app',
		scan: 'In the app, press the plus sign and scan this picture.',
		picture: 'A picture for your authenticator app',
		orType: 'Or type this into the app, with or without the spaces:',
		label: 'The code that the app shows',
		hint: 'Six numbers. They change every 30 seconds.',
		go: 'Add it',
		wrong: 'That was not the code of now. Look at the app again, and check that the time on your phone is right.',
		notSaved: 'It was not added: Say So cannot reach its records just now. Please try again in a minute.'
	},

	codes: {
		tab: 'Codes to keep',
		title: 'Keep these ten codes',
		why: 'When you have lost your phone, each of them works once in place of a code of the app. Say So cannot show them again.',
		how: 'Write them down or print this page, and keep it where you keep what matters: not with your phone.',
		go: 'I have kept them: go on',
		notSaved: 'You could not be signed in: Say So cannot reach its records just now. Please try again in a minute.'
	},

	code: {
		tab: 'Your code',
		title: 'Now the code of your app',
		label: 'Code',
		hint: 'The six numbers that your authenticator app shows for Say So. One of your ten codes works, too.',
		go: 'Sign in',
		wrong:
			'That code did not work. Each code works once: if you have just used it, wait for the next one. After a few wrong tries, wait before the next one: some seconds at first, later up to 15 minutes.',
		notSaved: 'You could not be signed in: Say So cannot reach its records just now. Please try again in a minute.',
		lost: 'Lost your phone and your ten codes?',
		lostHow: 'Ask whoever looks after Say So at {{council}} to start your sign-in again.'
	},

	manage: {
		tab: 'People',
		title: 'Advocates and their services',
		lead: 'An advocate sees a child only when the child let them in, and then only what they sent for them. They sign in with a password and an authenticator app.',
		none: 'There is no service yet. Add the one that your council has its advocates from.',
		noAdvocates: 'No advocates yet.',
		service: 'Its advocates',
		ended: 'Ended on {{day}}',
		endedTag: 'Ended',
		endService: 'End {{service}}',
		endServiceWhat:
			'Its advocates are signed out at once and cannot come in again. Each child who had let one of them in is told. It cannot be undone.',
		endServiceGo: 'End this service',
		addService: 'Add a service',
		serviceName: 'Name of the service',
		serviceNameHint: 'As children will read it, such as "Wren Voices".',
		addServiceGo: 'Add the service',
		add: 'Add an advocate',
		name: 'Name',
		nameHint: 'First and last name. Children see both.',
		email: 'Email',
		emailHint: 'Their invitation goes there, and they sign in with it.',
		whose: 'Their service',
		addGo: 'Add them and send the invitation',
		again: 'Send a new invitation',
		againWhat: 'For a new password, or when the first link was not used in time. The app that they have still counts.',
		resetWhat:
			'They are signed out at once. Their password, app and ten codes stop working, and they start again from a new invitation.',
		resetGo: 'Start their sign-in again',
		disable: 'End this account',
		disableWhat:
			'They are signed out at once and cannot come in again. Each child who had let them in is told. It cannot be undone.',
		change: 'Change: {{name}}',
		state: {
			in: 'Set up on {{day}}',
			begun: 'Began, and did not finish: send a new invitation',
			never: 'Not invited yet',
			open: 'Invited on {{day}}. The link works until {{until}}.',
			expired: 'Invited on {{day}}. The link was not used in time: send a new one.'
		},
		mail: {
			went: 'The email went.',
			waiting: 'The email is on its way.',
			failing: 'The email has not gone yet. Say So keeps trying.'
		},
		done: {
			serviceAdded: 'The service is there.',
			serviceEnded: 'The service has ended.',
			invited: 'They are there, and the invitation is on its way to them.',
			invitedAgain: 'A new invitation is on its way. The one before has stopped working.',
			reset: 'They can start again. An invitation is on its way to them.',
			disabled: 'The account has ended.'
		},
		problem: {
			nameNeeded: 'Fill in the name.',
			emailWrong: 'Fill in an email address, such as nadia@voices.example.',
			emailTaken: 'Somebody has that email already.',
			serviceNeeded: 'Choose the service.'
		}
	}
} as const;
