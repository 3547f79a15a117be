/** Every address that the app links to. Plain words, and nothing about a person but random ids. */
export const paths = {
	start: () => '/',
	signIn: () => '/sign-in',
	signInPictures: () => '/sign-in/pictures',
	/** Where the words of a letter are typed. */
	letter: () => '/letter',
	cannotGetIn: () => '/cannot-get-in',
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
	ways: () => '/ways',
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
	wayIn: () => '/way-in',
	wayInName: () => '/way-in/name',
	wayInHow: () => '/way-in/how',
	wayInWords: () => '/way-in/words',
	wayInWordsAgain: () => '/way-in/words?again',
	wayInPictures: (at: number) => `/way-in/pictures?at=${at}`,
	wayInMade: () => '/way-in/made',

	/** What an advocate sends for one of their children. */
	sendForChild: (child: string) => `/for/${child}`,
	sentFor: (child: string, id: string) => `/for/${child}/sent/${id}`,

	staffSignIn: () => '/staff/sign-in',
	/** To the council's own account, and where its provider sends the browser back to. */
	councilAccount: () => '/staff/council',
	councilAccountBack: () => '/staff/council/back',
	/** Where an invitation leads; then its account is set up. */
	invitation: (token: string) => `/staff/invitation/${token}`,
	setUp: () => '/staff/set-up',
	/** Where a link for a new password is asked for. */
	forgotten: () => '/staff/forgotten',
	/** An adult's own account. */
	account: () => '/account',
	accountPassword: () => '/account/password',
	accountApp: () => '/account/app',
	accountCodes: () => '/account/codes',
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
	waysOf: (child: string) => `/children/${child}/ways`,
	lettersDue: () => '/reviews/letters',
	/** Time away, and who reads meanwhile. */
	away: () => '/away',
	writeDown: (child: string, journey: string) => `/children/${child}/write/${journey}`,
	/** The manager's first page. */
	manage: () => '/manage',
	manageInbox: (query = '') => `/manage/inbox${query}`,
	/** Letters and take-up; of the children of one officer, or of none. */
	manageLetters: () => '/manage/letters',
	manageLettersTable: () => '/manage/letters.csv',
	manageLettersOf: (officer: string) => `/manage/letters/${officer}`,
	/** Every child, for a manager; one of them; and looking at what one sent. */
	manageChildren: (query = '') => `/manage/children${query}`,
	manageChild: (id: string) => `/manage/children/${id}`,
	look: (id: string) => `/manage/look/${id}`,
	manageWays: () => '/manage/ways',
	manageWay: (id: string) => `/manage/ways/${id}`,
	duty: () => '/duty',
	dutyItem: (id: string) => `/duty/${id}`,
	manageInboxItem: (id: string) => `/manage/inbox/${id}`,
	complaints: (query = '') => `/complaints${query}`,
	complaint: (id: string) => `/complaints/${id}`,
	managePeople: () => '/manage/people',
	/** Lists from a file; a file that was given; and what to fill in. */
	manageImport: () => '/manage/import',
	importOf: (id: string) => `/manage/import/${id}`,
	importTemplate: (list: string) => `/manage/import/template/${list}`,
	newChild: () => '/manage/children/new',
	managePerson: (id: string) => `/manage/people/${id}`,
	manageAdvocates: () => '/manage/people/advocates',
	forChildren: () => '/for'
} as const;

/** Where the pages of a journey are. */
export interface JourneyPlaces {
	step(journey: string, step: string): string;
	changeStep(journey: string, step: string): string;
	check(journey: string): string;
	/** The page that leads into a journey. */
	into(journey: string): string;
	/** Where who stops goes. */
	home(): string;
}

/** The journeys as a child goes through them. */
export const ownPlaces: JourneyPlaces = {
	step: paths.step,
	changeStep: paths.changeStep,
	check: paths.check,
	into: (journey) => (journey === 'views' || journey === 'plan' ? paths.review() : paths.home()),
	home: paths.home
};

/** The journeys as an advocate goes through them for a child. */
export function placesFor(child: string): JourneyPlaces {
	const home = () => paths.sendForChild(child);
	return {
		step: (journey, step) => `${home()}/send/${journey}/${step}`,
		changeStep: (journey, step) => `${home()}/send/${journey}/${step}?change`,
		check: (journey) => `${home()}/send/${journey}/check`,
		into: home,
		home
	};
}

/** Where each role begins, by its name. */
export const homes: Record<string, string | undefined> = {
	child: paths.home(),
	officer: paths.inbox(),
	manager: paths.manage(),
	complaints: paths.complaints(),
	duty: paths.duty(),
	advocate: paths.forChildren()
};
