/** Every address that the app links to. Plain words, and nothing about a person but random ids. */
export const paths = {
	start: () => '/',
	signIn: () => '/sign-in',
	/** Where the words of a letter are typed. */
	letter: () => '/letter',
	signOut: () => '/sign-out',
	leave: () => '/leave',
	leaveInfo: () => '/leaving-fast',
	help: () => '/help',
	rights: () => '/rights',
	privacy: () => '/privacy',
	whoSees: () => '/privacy#who',
	sharedPhone: () => '/shared-phone',
	accessibility: () => '/accessibility',

	home: () => '/home',
	stay: () => '/stay',
	review: () => '/review',
	got: (what: string) => `/got/${what}`,
	step: (journey: string, step: string) => `/send/${journey}/${step}`,
	changeStep: (journey: string, step: string) => `/send/${journey}/${step}?change`,
	paper: (journey: string) => `/paper/${journey}`,
	check: (journey: string) => `/send/${journey}/check`,
	receipt: (id: string) => `/receipt/${id}`,
	sentList: () => '/sent',
	sent: (id: string) => `/sent/${id}`,
	/** Who may send for the child; one of them, to say yes or no; and letting somebody in. */
	settings: () => '/settings',
	permission: (id: string) => `/settings/advocates/${id}`,
	letIn: () => '/settings/let-in',
	madeMe: (id: string) => `/sent/${id}/made-me`,

	staffSignIn: () => '/staff/sign-in',
	/** Where an invitation leads; then its account is set up. */
	invitation: (token: string) => `/staff/invitation/${token}`,
	setUp: () => '/staff/set-up',
	/** The second factor. */
	staffCode: () => '/staff/code',
	inbox: (query = '') => `/inbox${query}`,
	inboxItem: (id: string) => `/inbox/${id}`,
	reviews: () => '/reviews',
	reviewOf: (id: string) => `/reviews/${id}`,
	sheet: (id: string) => `/reviews/${id}/sheet`,
	children: () => '/children',
	childOf: (id: string) => `/children/${id}`,
	permissionsOf: (child: string) => `/children/${child}#advocates`,
	letterOf: (child: string) => `/children/${child}/letter`,
	lettersDue: () => '/reviews/letters',
	writeDown: (child: string, journey: string) => `/children/${child}/write/${journey}`,
	manageInbox: (query = '') => `/manage/inbox${query}`,
	duty: () => '/duty',
	dutyItem: (id: string) => `/duty/${id}`,
	manageInboxItem: (id: string) => `/manage/inbox/${id}`,
	complaints: (query = '') => `/complaints${query}`,
	complaint: (id: string) => `/complaints/${id}`,
	managePeople: () => '/manage/people',
	forChildren: () => '/for'
} as const;

/** Where each role begins, by its name. */
export const homes: Record<string, string | undefined> = {
	child: paths.home(),
	officer: paths.inbox(),
	manager: paths.manageInbox(),
	complaints: paths.complaints(),
	duty: paths.duty(),
	advocate: paths.forChildren()
};
