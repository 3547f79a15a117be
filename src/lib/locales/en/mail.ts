/** What a mail says: that something is waiting, and nothing about whom or what. */
export default {
	waiting: {
		subject: 'Something is waiting for you in Say So',
		body: 'Something is waiting for you in Say So.\n\nSign in to see it:\n{{origin}}/staff/sign-in\n\nWe say no more than that in an email.\n'
	},
	urgent: {
		subject: 'Please look now: Say So',
		body: 'Something is waiting for you in Say So. Please look now.\n\nSign in to see it:\n{{origin}}/staff/sign-in\n\nWe say no more than that in an email.\n'
	}
} as const;
