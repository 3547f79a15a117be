/** What a mail says: that something is waiting, and nothing about whom or what. */
export default {
	waiting: {
		subject: 'Something is waiting for you in Say So',
		body: 'Something is waiting for you in Say So.\n\nSign in to see it:\n{{origin}}/staff/sign-in\n\nThis email says no more than that, on purpose.\n'
	},
	urgent: {
		subject: 'Please look now: Say So',
		body: 'Something is waiting for you in Say So. Please look now.\n\nSign in to see it:\n{{origin}}/staff/sign-in\n\nThis email says no more than that, on purpose.\n'
	}
} as const;
