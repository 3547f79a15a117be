/** What a mail says: that something is waiting, and nothing about whom or what. */
export default {
	waiting: {
		subject: 'Something is waiting for you in Say So',
		body: 'Something is waiting for you in Say So.\n\nSign in to see it:\n{{address}}\n\nWe say no more than that in an email.\n'
	},
	urgent: {
		subject: 'Please look now: Say So',
		body: 'Something is waiting for you in Say So. Please look now.\n\nSign in to see it:\n{{address}}\n\nWe say no more than that in an email.\n'
	},
	invitation: {
		subject: 'Your Say So account',
		body: '{{council}} has given you an account in Say So.\n\nOpen this page to begin. It works once, for three days:\n{{address}}\n\nIf you did not expect this email, do nothing: nothing will happen.\n'
	},
	newEmail: {
		subject: 'Your Say So account has this email address now',
		body: 'Your Say So account has this email address now. Sign in with it from now on:\n{{address}}\n\nThe rest is the same.\n'
	},
	oldEmail: {
		subject: 'Your Say So account has another email address now',
		body: 'Your Say So account has another email address now. This one has stopped working, and you were signed out.\n\nIf you did not expect this, tell the people who look after Say So at once.\n'
	},
	accountChanged: {
		subject: 'Your Say So account was changed',
		body: 'Your Say So account was changed. Sign in to see it:\n{{address}}\n\nIf it was not you, tell the people who look after Say So at once.\n'
	},
	complaintsReader: {
		subject: 'An account in Say So',
		body: 'An account that can read complaints was added or changed in Say So.\n\nIf you did not expect it, ask the managers.\n'
	},
	reset: {
		subject: 'Back in to your Say So account',
		body: 'You asked to get back in to your Say So account.\n\nOpen this page to go on. It works once, for an hour:\n{{address}}\n\nIf it was not you, do nothing: nothing will change.\n'
	}
} as const;
