/** Every address that the app links to. Plain words, and nothing about a person but random ids. */
export const paths = {
	start: () => '/',
	signIn: () => '/sign-in',
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
	review: () => '/review',
	step: (journey: string, step: string) => `/send/${journey}/${step}`,
	changeStep: (journey: string, step: string) => `/send/${journey}/${step}?change`,
	check: (journey: string) => `/send/${journey}/check`,
	receipt: (id: string) => `/receipt/${id}`,
	sentList: () => '/sent',
	sent: (id: string) => `/sent/${id}`,

	staffSignIn: () => '/staff/sign-in',
	staffPassword: (token: string) => `/staff/password/${token}`,
	inbox: (query = '') => `/inbox${query}`,
	inboxItem: (id: string) => `/inbox/${id}`,
	manageInbox: (query = '') => `/manage/inbox${query}`,
	manageInboxItem: (id: string) => `/manage/inbox/${id}`
} as const;
