/** The manager's pages of the council's staff: who is there, and what can be done about an account. */
export default {
	tab: 'People',
	title: 'People',
	lead: 'Everybody of the council who works with Say So.',
	advocates: 'Advocates and their services',
	ended: 'Accounts that have ended',
	children_one: '{{count}} child.',
	children_other: '{{count}} children.',
	children_zero: 'No children.',
	managerIs: 'Manager: {{name}}.',
	everyManager: 'Every manager',

	group: {
		officer: 'Reviewing officers',
		manager: 'Managers',
		complaints: 'Complaints',
		duty: 'Duty, out of hours'
	},
	none: {
		officer: 'Nobody yet. Until somebody is added, the managers read what children send.',
		manager: 'Nobody yet.',
		complaints: 'Nobody yet. Until somebody is added, complaints stay with the officers and the managers.',
		duty: 'Nobody yet. Until somebody is added, the duty address gets its emails, and nobody there can open what is urgent.'
	},
	role: {
		officer: 'Reviewing officer',
		manager: 'Manager',
		complaints: 'Complaints',
		duty: 'Duty'
	},
	roleWhat: {
		officer: 'Reads and answers what their children send.',
		manager: 'Reads what goes past an officer, and looks after the accounts. Can have children, too.',
		complaints: 'Sees the complaints, and nothing else.',
		duty: 'Out of hours. Sees what is urgent and waits, and nothing else.'
	},

	state: { hasPassword: 'Set up with a password' },
	away: {
		now: 'Away until {{until}}',
		later: 'Away from {{from}} until {{until}}',
		reader: '{{name}} reads.',
		readerAway: '{{name}} reads, and is away, too.',
		nobody: 'Nobody else reads.'
	},

	add: {
		title: 'Add somebody',
		nameHint: 'First and last name. Children read it.',
		role: 'What they do here',
		manager: 'Their manager',
		managerHint: 'For officers and managers. What goes past them comes to their manager.',
		go: 'Add them and send the invitation'
	},

	person: {
		tab: 'One person',
		back: 'People',
		me: 'this is you',
		account: 'Account',
		children: 'Children',
		manager: 'Manager',
		team: 'Manager of',
		cover: 'Cover',
		covers: 'Covers for'
	},
	right: {
		title: 'Name and email',
		emailHint:
			'With another email they are signed out at once, and both addresses are told. Who never came in gets a new invitation.',
		go: 'Save'
	},
	lead2: { title: 'Their manager', who: 'Who is it?', go: 'Save' },
	in: {
		title: 'Cannot get in?',
		resetWhat:
			'For a lost phone. They are signed out at once. Their password, app and ten codes stop working, and they start again from a new invitation.'
	},
	roleChange: {
		title: 'Change what they do here',
		what: 'They are signed out at once, and sign in again with the same password.',
		which: 'What do they do from now on?',
		choose: 'Choose one',
		next: 'Where they can no longer look after these, somebody else must:',
		go: 'Change it'
	},
	next: {
		children_one: 'Who gets the {{count}} child of {{name}}?',
		children_other: 'Who gets the {{count}} children of {{name}}?',
		children_zero: 'Who gets what is left with {{name}}?',
		childrenHint: 'Everything that they sent goes along, at once. What is about the new officer stays kept from them.',
		officer_one: '{{name}}, who has {{count}} child',
		officer_other: '{{name}}, who has {{count}} children',
		officer_zero: '{{name}}, who has no children',
		team: 'The reviewing team: the managers read until there is an officer',
		manager: 'Who becomes the manager of {{names}}?'
	},
	end: {
		what: 'They are signed out at once and cannot come in again, unless a manager lets them back in. What they wrote and did stays.',
		covers:
			'They are the cover of {{names}}. After this nobody is, until somebody is named: the manager reads in their place.',
		last: {
			officer: 'There is no other reviewing officer who has come in.',
			duty: 'Nobody else for duty has come in. Emails still go to the duty address, and nobody there can open what is urgent.'
		}
	},
	last: {
		manager:
			'This is the only manager. Add another one, who has to come in before this account can end or get another role.',
		complaints:
			'This is the only person for complaints. Add another one, who has to come in before this account can end or get another role.'
	},
	letBack: {
		title: 'Let them back in',
		what: 'They start again from an invitation, as the same person: what is about them stays kept from them. They have no children at first.',
		go: 'Let them back in'
	},

	done: {
		added: 'They are there, and the invitation is on its way to them.',
		righted: 'Saved.',
		led: 'Saved. What waits past them is with their manager now.',
		roleChanged: '{{role}} is their role from now on. They were signed out.',
		invitedAgain: 'A new invitation is on its way. The one before has stopped working.',
		reset: 'They can start again. An invitation is on its way to them.',
		ended: 'The account has ended.',
		letBack: 'They are back. An invitation is on its way to them.',
		away: 'Saved. Below stands who reads on which day.',
		back: 'Saved. They read again themselves.',
		covered: 'Saved.'
	},
	/** What is wrong with the days on which somebody is away. */
	day: {
		from: {
			dayNeeded: 'Fill in the first day away.',
			dayWrong: 'Write the first day away as year, month and day, such as 2026-11-30.',
			dayFar: 'The first day away is more than two years from now. Look at the year.'
		},
		until: {
			dayNeeded: 'Fill in the last day away.',
			dayWrong: 'Write the last day away as year, month and day, such as 2026-11-30.',
			dayPast: 'The last day away is over. Choose today or a later one.',
			dayFar: 'The last day away is more than two years from now. Look at the year.'
		}
	},
	problem: {
		nameNeeded: 'Fill in the name.',
		emailWrong: 'Fill in an email address, such as sam.lee@council.example.',
		emailTaken: 'Somebody has that email already. If their account has ended, let them back in.',
		roleNeeded: 'Choose what they do.',
		officerNeeded: 'Choose who gets the children.',
		managerNeeded: 'Choose a manager.',
		lastManager: 'This is the only manager. Add another one first, and wait until they have come in.',
		lastComplaints: 'This is the only person for complaints. Add another one first, and wait until they have come in.',
		nobody:
			'This account cannot be ended or changed now: somebody must stay who can read everything. Add another manager or complaints person first.',
		coverNeeded: 'Choose who reads meanwhile.',
		coverNotIn: 'They were invited and have not come in yet, so they could not read. Choose somebody else.',
		untilBefore: 'The last day away is before the first one.',
		notSaved: 'It was not saved: Say So cannot reach its records just now. Please try again in a minute.'
	}
} as const;
