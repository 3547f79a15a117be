/** Get help now. Every number is from domain.md; the council's own come from the settings. */
export default {
	tab: 'Help',
	title: 'Get help now',
	lead: 'You do not have to know what to say. You can just ring.',
	now: {
		title: 'If you are hurt or scared now',
		body: 'Are you in danger? Ring 999. Say where you are. Say what is going on.',
		call: 'Ring 999',
		near: 'If you can, go to a person you trust.'
	},
	childline: {
		title: 'Childline',
		body: 'Talk about anything, big or small.',
		when: 'It is free. You can ring day or night if you are under 19.',
		call: 'Ring 0800\u00a01111'
	},
	council: {
		title: '{{council}}',
		body: 'Tell them if you do not feel safe where you live. Tell them if you need help soon.',
		day: 'In the day',
		call: 'Ring {{phone}}',
		night: 'At night and at other times',
		nightCall: 'Ring {{nightPhone}}',
		hours: '{{hours}}',
		nightHours: '{{nightHours}}'
	},
	helpAtHand: {
		title: 'Help at Hand',
		body: 'They help children in care. Ring them if nobody is putting things right.',
		when: 'Monday to Friday, 9am to 5pm.',
		call: 'Ring 0800\u00a0528\u00a00731'
	},
	coramVoice: {
		title: 'Coram Voice',
		body: 'They can help you find an advocate. That is someone on your side who helps you speak up.',
		when: 'Monday to Friday, 9:30am to 6pm.',
		call: 'Ring 0808\u00a0800\u00a05792'
	},
	sayso: {
		title: 'Say So can be slow',
		body: 'Nobody reads Say So all day and all night. If you cannot wait, please ring.'
	},
	more: {
		title: 'More that can help',
		rights: 'My rights',
		sharedPhone: 'Staying safe on a shared phone',
		privacy: 'Who can see what I write'
	}
} as const;
