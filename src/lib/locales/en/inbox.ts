/** The inbox, and what stands at the top of it. */
export default {
	tab: 'Inbox',
	title: 'Inbox',
	titleComplaints: 'Complaints',
	menu: 'Your pages',
	unreadInMenu: 'not read',
	leadManager:
		'Here is what your own children send, what has no reviewing officer yet, what goes past one, and what a child says nobody has replied to.',
	leadComplaints: 'Here is each complaint that was passed on to you, and each that came to you at once.',
	counts: 'What is waiting',
	count: {
		urgent: 'urgent, nobody has acted',
		unread: 'not read',
		due: 'to answer by {{day}}',
		soon: 'waiting, with a review in the next {{days}} working days'
	},
	child: 'Child',
	allChildren: 'All children',
	kindLabel: 'Type',
	allKinds: 'All types',
	showLabel: 'Show',
	show: {
		all: 'Everything',
		urgent: 'Urgent, nobody has acted',
		unread: 'Not read',
		unanswered: 'Not answered',
		waiting: 'Not finished',
		due: 'To answer by {{day}}',
		soon: 'Waiting, review is near'
	},
	reasonLabel: 'Why it is here',
	allReasons: 'All reasons',
	reason: {
		climbed: 'Came up to you, nobody has acted',
		aboutStaff: 'About staff',
		noOfficer: 'No reviewing officer yet',
		notReplied: 'Nobody has replied',
		own: 'Your own children'
	},
	sift: 'Show',
	total_one: '{{count}} item.',
	total_other: '{{count}} items.',
	order: 'Urgent first, then where a review is near, then the longest waiting.',
	next: 'Next page',
	top: 'Back to the top',
	everything: 'Show everything',
	empty: {
		nothing: 'Nothing has come yet. When a child sends you something, it shows here.',
		nothingManager:
			'Nothing is waiting for you. An item comes here when a child has no reviewing officer yet, or says that nobody has replied.',
		nothingComplaints: 'Nothing has come yet. A complaint comes here on the day on which a child sends it.',
		urgent: 'Nothing urgent is waiting for somebody to act.',
		unread: 'Everything has been read.',
		unanswered: 'Everything has been answered.',
		waiting: 'Everything has been read, and answered where it needs an answer.',
		due: 'Nothing has to be answered by {{day}}.',
		soon: 'No child with a review in the next {{days}} working days is waiting.',
		chosen: 'Nothing fits what you chose.',
		page: 'There is nothing more after this.'
	},

	guessed: {
		list_one: 'Somebody tried to sign in as somebody you look after',
		list_other: 'Somebody tried to sign in as {{count}} people you look after',
		line: 'Somebody tried to sign in as {{name}} and got it wrong many times, {{day}}.',
		how: 'Ask them whether it was them. Their right words or password still work wherever they signed in before.'
	},

	moves: {
		list_one: 'A child has another reviewing officer',
		list_other: '{{count}} children have another reviewing officer',
		mine: '{{name}} has been one of your children since {{day}}.',
		others: '{{officer}} has been {{name}}’s reviewing officer since {{day}}.',
		team: '{{name}} has had no reviewing officer since {{day}}: the reviewing team reads what they send.'
	},

	knocks: {
		list_one: 'Somebody cannot get in',
		list_other: '{{count}} people cannot get in',
		how: 'Find them, meet them, and give them a new letter then: never on the phone or by email. Anybody could have written this, under any name.',
		when: '{{day}}, {{time}}. They wrote:',
		name: 'Name',
		officer: 'Their reviewing officer',
		find: 'How to find them',
		child: '{{name}} signs in with that name',
		nobody: 'Nobody signs in with that name',
		done: 'Dealt with'
	}
} as const;
