/** Who gets what: every route x role x item x method, with exactly one expected answer each. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { ask, cookieOf, type Answer, type Asking } from '../support/ask.ts';
import { adultId, childId, insertAsked, insertEnded, insertUpload, itemsOf, rowsOf } from '../support/database.ts';
import { listRoutes } from '../support/route-tree.ts';
import { advocateCookie, childCookie, letterCookie, makeLetter, staffCookie } from '../support/sign-in.ts';
import { startSite, type Site } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const roles = [
	...(['anonymous', 'child', 'otherChild', 'byLetter', 'officer', 'otherOfficer'] as const),
	...(['manager', 'complaints', 'duty'] as const),
	...(['linkedAdvocate', 'unlinkedAdvocate', 'endedAdvocate'] as const)
];
type Role = (typeof roles)[number];

/** The words of the letter on each site: once somebody has come in with them, no page shows them. */
const codes = new Map<string, string>();

const signedIn: Record<Role, (site: Site) => Promise<string | undefined>> = {
	anonymous: async () => undefined,
	child: (site) => childCookie(site, 'Amara'),
	otherChild: (site) => childCookie(site, 'Idris'),
	/** A child who came in by a letter, and has sent something before by another way. */
	byLetter: async (site) => {
		const words = codes.get(site.origin) ?? (await makeLetter(site, 'Callum', 'jo.bell'));
		codes.set(site.origin, words);
		return letterCookie(site, words);
	},
	/** Of Amara, Kai, Callum, Ruby, Zainab, Mason and Ana. */
	officer: (site) => staffCookie(site, 'jo.bell'),
	/** Of Idris, and the cover of the officer. The manager is the officer of Ewan, and of the team that reads for Niamh. */
	otherOfficer: (site) => staffCookie(site, 'david.osei'),
	manager: (site) => staffCookie(site, 'helen.marsh'),
	complaints: (site) => staffCookie(site, 'rashid.khan'),
	duty: (site) => staffCookie(site, 'colin.price'),
	/** Let in by Ruby. */
	linkedAdvocate: async (site) => advocateCookie(site, 'tom'),
	/** Of the same service, let in by Zainab alone. */
	unlinkedAdvocate: async (site) => advocateCookie(site, 'grace'),
	/** With the cookie of a session from before the service ended. */
	endedAdvocate: async (site) => advocateCookie(site, 'asha')
};

/** An id of ours that nobody has. */
const nowhere = () => randomBytes(15).toString('base64url');

/** What stands in an address, by the name of its parameter. */
const idsOf: Record<string, Record<string, (site: Site) => string>> = {
	id: {
		own: (site) => itemsOf(site, 'Amara', "kind = 'views'")[0]!,
		alone: (site) => itemsOf(site, 'Amara', "kind = 'alone'")[0]!,
		plan: (site) => itemsOf(site, 'Amara', "kind = 'plan'")[0]!,
		urgent: (site) => itemsOf(site, 'Kai', 'urgent AND acted_at IS NULL')[0]!,
		told: (site) => itemsOf(site, 'Callum', 'not_replied_at IS NOT NULL')[0]!,
		advocate: (site) => itemsOf(site, 'Callum', "kind = 'advocate'")[0]!,
		/** Read first: it has climbed to the cover, to the manager and to the duty people. */
		climbed: (site) => itemsOf(site, 'Ruby', "kind = 'views' AND lifted = 'readFirst'")[0]!,
		/** The complaints people do not have it before the end of the day. */
		complaint: (site) => itemsOf(site, 'Callum', "kind = 'complaint'")[0]!,
		/** The complaints people have it, too. */
		passed: (site) => itemsOf(site, 'Zainab', "kind = 'complaint'")[0]!,
		/** About the officer: to the manager, and to the complaints people at once. */
		past: (site) => itemsOf(site, 'Mason', "kind = 'complaint' AND audience = 'manager'")[0]!,
		/** The manager must not be told: for the complaints people alone. */
		direct: (site) => itemsOf(site, 'Niamh', "kind = 'complaint'")[0]!,
		/** For the officer and the manager. */
		rating: (site) => itemsOf(site, 'Ana', "kind = 'rate' AND audience = 'officer'")[0]!,
		others: (site) => itemsOf(site, 'Idris', "kind = 'views'")[0]!,
		managers: (site) => itemsOf(site, 'Ewan', "kind = 'views'")[0]!,
		team: (site) => itemsOf(site, 'Niamh', "kind = 'views' AND officer_id IS NULL")[0]!,
		nothing: nowhere
	},
	review: {
		own: (site) => reviewOf(site, 'Amara'),
		others: (site) => reviewOf(site, 'Idris'),
		managers: (site) => reviewOf(site, 'Ewan'),
		team: (site) => reviewOf(site, 'Niamh'),
		nothing: nowhere
	},
	child: {
		own: (site) => childId(site, 'Amara'),
		others: (site) => childId(site, 'Idris'),
		managers: (site) => childId(site, 'Ewan'),
		team: (site) => childId(site, 'Niamh'),
		nothing: nowhere
	},
	way: {
		/** A sign-in of Kai's that the officer has confirmed, and the manager not yet. */
		waiting: (site) => {
			arrange(site, 'confirmed', 'Kai', `kite ${nowhere()}`, 'red green blue');
			const sql = 'SELECT id FROM way WHERE opens_delicate_at IS NULL AND opens_older_at IS NOT NULL';
			return rowsOf<{ id: string }>(site, sql)[0]!.id;
		},
		nothing: nowhere
	},
	person: {
		/** Nobody signs in as her here: she is away. */
		officer: (site) => adultId(site, 'beth.lowe@wrenshire.example'),
		/** Has left, with no children any more. */
		gone: (site) => adultId(site, 'anita.shah@wrenshire.example'),
		child: (site) => childId(site, 'Amara'),
		nothing: nowhere
	},
	/** The child for whom an advocate sends: as the first advocate stands to them. */
	whom: {
		linked: (site) => childId(site, 'Ruby'),
		/** They ended it a moment ago. */
		ended: (site) => insertEnded(site, 'Kai', 'tom.hughes@wrenvoices.example'),
		/** They let the other advocate in. */
		others: (site) => childId(site, 'Zainab'),
		nothing: nowhere
	},
	sending: {
		own: (site) => itemsOf(site, 'Ruby', "came_in = 'advocate'")[0]!,
		others: (site) => itemsOf(site, 'Zainab', "came_in = 'advocate'")[0]!,
		/** Sent by the same child. */
		childs: (site) => itemsOf(site, 'Ruby', "came_in = 'child'")[0]!,
		nothing: nowhere
	},
	permission: {
		/** Amara is asked about an advocate. */
		own: (site) => insertAsked(site, 'Amara', 'tom.hughes@wrenvoices.example', 'jo.bell@wrenshire.example'),
		others: (site) => insertAsked(site, 'Zainab', 'tom.hughes@wrenvoices.example', 'jo.bell@wrenshire.example'),
		nothing: nowhere
	},
	upload: {
		own: (site) => insertUpload(site, 'helen.marsh@wrenshire.example'),
		others: (site) => insertUpload(site, 'jo.bell@wrenshire.example'),
		nothing: nowhere
	},
	list: { reviews: () => 'reviews', nothing: () => 'weather' },
	officer: {
		known: (site) => adultId(site, 'jo.bell@wrenshire.example'),
		none: () => 'without-officer',
		nothing: nowhere
	},
	token: { good: makeLink, nothing: nowhere },
	journey: { views: () => 'views', nothing: () => 'holiday' },
	step: { well: () => 'well', 'off-path': () => 'about-money', nothing: () => 'weather' },
	what: { decisions: () => 'decisions', record: () => 'record', nothing: () => 'weather' },
	status: { known: () => '403', nothing: () => '200' }
};

/** The id of the review of a child that comes last. */
function reviewOf(site: Site, name: string): string {
	const sql = 'SELECT id FROM review WHERE child_id = ? ORDER BY day DESC LIMIT 1';
	return rowsOf<{ id: string }>(site, sql, childId(site, name))[0]!.id;
}

/** What stands in an address. Throws when the sample council has no such thing: a cell about nothing proves nothing. */
function idOf(site: Site, name: string, kind: string): string {
	const value = idsOf[name]![kind]!(site) as string | undefined;
	if (!value) throw new Error(`no ${name} that is ${kind}`);
	return value;
}

/** A status, or a redirect and where it leads: `:id` is what is in the address, `elsewhere` the neutral site. */
type Cell = number | `303 ${string}`;
/** Who asks (roles, or `rest`); for what (the ids of the address, `any`, or the `rest`); one cell for each column. */
type Row = [who: string, what: string, ...Cell[]];

interface Door {
	/** `GET`, `POST` (a form without a name), and the named actions. HEAD is always as GET. */
	columns: string[];
	rows: Row[];
	/** What the forms hold. */
	forms?: Record<string, Record<string, string>>;
	/** Asking may end the session, so that each cell has one of its own. */
	endsSession?: true;
}

/** The same answer in so many columns. */
const same = (count: number, cell: Cell): Cell[] => Array.from({ length: count }, () => cell);

const everyone = roles.join(' ');
const advocates = 'linkedAdvocate unlinkedAdvocate';
const adults = `officer otherOfficer manager complaints duty ${advocates}`;
/** An advocate whose account has ended is nobody, whatever cookie they have. */
const nobody = 'anonymous endedAdvocate';
const children = 'child otherChild byLetter';

/** A page for anyone, without a form. */
const openPage: Door = { columns: ['GET', 'POST'], rows: [[everyone, '', 200, 405]] };

/** A page of the signed-in child alone, without a form. */
const childPage = (toSignIn: Cell): Door => ({
	columns: ['GET', 'POST'],
	rows: [
		[nobody, '', toSignIn, toSignIn],
		[children, '', 200, 405],
		[adults, '', 404, 404]
	]
});

/** A page of the managers alone, without a form. */
const managerPage: Door = {
	columns: ['GET', 'POST'],
	rows: [
		[nobody, '', '303 /staff/sign-in', '303 /staff/sign-in'],
		['manager', '', 200, 405],
		['rest', '', 404, 404]
	]
};

/** A page of the run on which who came in by a letter makes a sign-in of their own. */
const wayInPage = (path: string, forms: Door['forms'], ...cells: [Cell, Cell]): Door => ({
	columns: ['GET', 'POST'],
	...(forms ? { forms } : {}),
	rows: [
		[nobody, '', `303 /sign-in?back=${path}`, `303 /sign-in?back=${path}`],
		['byLetter', '', ...cells],
		['child otherChild', '', '303 /home', forms ? 404 : 405],
		[adults, '', 404, 404]
	]
});

const itemForms = {
	'?/reply': { form: '', reply: 'Thank you for telling me.' },
	'?/acted': { form: '', did: 'I rang.' },
	'?/raise': { form: '' },
	'?/clear': { form: '', why: 'It is the name of a book.' },
	'?/talked': { form: '', day: '2026-11-16', notes: '' },
	'?/told': { form: '', tellDay: '2026-11-16' },
	'?/passed': { form: '', to: 'the advocates', on: '2026-11-16' },
	'?/wish': { form: '', wish: 'where/place', answer: 'yes', reason: '' },
	'?/track': { form: '', step: 'answered', words: 'They will say sorry.' },
	'?/done': { form: '' },
	'?/reopen': { form: '' }
};

const dones = {
	...{ reply: 'replied', acted: 'acted', raise: 'raised', clear: 'cleared', talked: 'talked' },
	...{ told: 'told', passed: 'passedOn', wish: 'wished', track: 'tracked', done: 'done', reopen: 'reopened' }
};

/** The page of an item, and which of its actions can be done; every other one is as if the item were not there. */
const doing = (list: string, actions: string): Cell[] => [
	200,
	404,
	...Object.entries(dones).map(([action, done]): Cell =>
		actions.split(' ').includes(action) ? `303 ${list}/:id?done=${done}` : 404
	)
];

/** What policy.ts lets who opens it do, by what it is. */
const deeds = {
	/** Views, a message, a rating. */
	plain: 'reply told done reopen',
	plan: 'reply told wish done reopen',
	urgent: 'reply told acted talked done reopen',
	advocate: 'reply told passed done reopen',
	/** Marked by a machine. */
	climbed: 'reply told acted raise clear done reopen',
	/** Just for the officer: talked about, never answered in writing. */
	alone: 'talked',
	complaint: 'reply told talked passed',
	/** The complaints people have it: nobody passes it on again, and only they record how far it is. */
	passed: 'reply told talked'
};

/** A cover who is not there. */
const coverForms = {
	'?/away': { from: '2026-11-17', until: '2026-11-18', coverId: 'nothing' },
	'?/cover': { standing: 'nothing' }
};
const personDone = (...dones: string[]): Cell[] => dones.map((done): Cell => `303 /manage/people/:person?done=${done}`);
const personCells: Cell[] = [
	...[200, 404, ...personDone('righted'), 404, ...personDone('roleChanged'), 400],
	...[404, ...personDone('back'), 404, ...personDone('invitedAgain', 'reset'), 404]
];

/** What a manager may do, at both doors: a manager can be a child's officer, too. */
const managersItems: [who: string, what: string, actions: string][] = [
	['manager', 'managers team rating', deeds.plain],
	['manager', 'past', deeds.passed],
	['manager', 'climbed', deeds.climbed]
];

/** The page of an item behind one of the doors: `open` says who may do what there. */
const itemPage = (list: string, open: [who: string, what: string, actions: string][]): Door => ({
	columns: ['GET', 'POST', ...Object.keys(itemForms)],
	forms: itemForms,
	rows: [
		[nobody, 'any', ...same(13, '303 /staff/sign-in')],
		...open.map(([who, what, actions]): Row => [who, what, ...doing(list, actions)]),
		...[...new Set(open.flatMap(([who]) => who.split(' ')))].map((who): Row => [who, 'rest', ...same(13, 404)]),
		['rest', 'any', ...same(13, 404)]
	]
});

/** Who can be a child's reviewing officer, or stand in for one. */
const adultsOfChildren = ['officer', 'otherOfficer', 'manager'];

/** The inbox at one of its two doors. */
const inboxPage = (who: string): Door => ({
	columns: ['GET', 'POST', '?/knock'],
	// Of one who did not knock: what is in another's inbox looks the same.
	forms: { '?/knock': { knock: 'nothing' } },
	rows: [
		[nobody, '', ...same(3, '303 /staff/sign-in')],
		[who, '', 200, 404, 404],
		['rest', '', ...same(3, 404)]
	]
});

/** An adult was with a child, who says that they made a sign-in. */
const together = { form: '', way: 'nothing', confirmDay: '2026-11-17', how: 'We looked at it.', room: '1' };

const done = (what: string): Cell => `303 /reviews/:review?done=${what}`;
const reviewCells: Cell[] = [
	200,
	404,
	...[
		'changed',
		'moved',
		'cancelled',
		'held',
		'talked',
		'coded',
		'decided',
		'undecided',
		'sent',
		'told',
		'recorded'
	].map(done)
];
const late: Cell = '303 /staff/sign-in?late';
const written = (what: string): Cell => `303 /children/:child?done=${what}`;
const lettered: Cell = '303 /children/:child/letter?done=made';
const childCells: Cell[] = [
	200,
	404,
	...['planned', 'listed'].map(written),
	// Somebody who is not on the list.
	404,
	...['contacted', 'cared'].map(written),
	// Nobody of that id to let in, and nobody to end.
	...same(4, 404)
];

/** For whom the advocates write a draft, so that there is something to check. */
const sendsFor: Partial<Record<Role, string[]>> = { linkedAdvocate: ['Ruby'], unlinkedAdvocate: ['Zainab'] };
/** Once it has ended, every other page says just that, and takes no form. */
const endedPages = 'well off-path nothing'
	.split(' ')
	.flatMap((step) => [`ended/views/${step}`, `ended/nothing/${step}`])
	.filter((kind) => kind !== 'ended/views/well')
	.join(' ');

const accountPage: Door = {
	columns: ['GET', 'POST'],
	rows: [
		[nobody, '', ...same(2, '303 /staff/sign-in')],
		[children, '', ...same(2, 404)],
		[adults, '', 200, 400]
	]
};

const table: Record<string, Door> = {
	'/(public)': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', 200, 405],
			[children, '', '303 /home', 405],
			['officer otherOfficer', '', '303 /inbox', 405],
			['manager', '', '303 /manage', 405],
			['complaints', '', '303 /complaints', 405],
			['duty', '', '303 /duty', 405],
			[advocates, '', '303 /for', 405]
		]
	},
	'/(public)/accessibility': openPage,
	'/(public)/help': openPage,
	'/(public)/privacy': openPage,
	'/(public)/rights': openPage,
	'/(public)/shared-phone': openPage,
	'/(public)/letter': {
		columns: ['GET', 'POST'],
		// Four words of ours that nobody has in a letter.
		forms: { POST: { words: 'sugar oak magpie circle' } },
		rows: [
			[`${nobody} ${adults}`, '', 200, 400],
			[children, '', '303 /home', '303 /home']
		]
	},
	'/(public)/cannot-get-in': {
		columns: ['GET', 'POST'],
		forms: { POST: { form: '', name: 'Amara', officer: '', find: '' } },
		rows: [[everyone, '', 200, '303 /cannot-get-in?sent']]
	},
	'/(public)/leave': {
		columns: ['GET', 'POST'],
		endsSession: true,
		rows: [[everyone, '', '303 elsewhere', 405]]
	},
	'/(public)/leaving-fast': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', 200, '303 /'],
			[children, '', 200, '303 /home'],
			[adults, '', 200, '303 /']
		]
	},
	'/(public)/refused/[status]': {
		columns: ['GET', 'POST'],
		rows: [
			[everyone, 'known', 403, 405],
			[everyone, 'nothing', 404, 405]
		]
	},
	'/(public)/sign-in': {
		columns: ['GET', 'POST'],
		endsSession: true,
		// Mei has not been told yet about leaving fast.
		forms: { POST: { name: 'Mei', words: 'bunny plum window' } },
		rows: [
			[`${nobody} ${adults}`, '', 200, '303 /leaving-fast'],
			[children, '', '303 /home', '303 /leaving-fast']
		]
	},
	'/(public)/sign-in/pictures': {
		columns: ['GET', 'POST'],
		forms: { POST: { name: 'Alfie' } },
		rows: [
			[`${nobody} ${adults}`, '', 200, '303 /sign-in/pictures?at=1'],
			[children, '', '303 /home', '303 /sign-in/pictures?at=1']
		]
	},
	'/(public)/sign-out': {
		columns: ['GET', 'POST'],
		endsSession: true,
		rows: [
			[`${nobody} ${children}`, '', 405, '303 /'],
			[adults, '', 405, '303 /staff/sign-in']
		]
	},
	'/(child)/home': {
		columns: ['GET', 'POST', '?/knows'],
		rows: [
			[nobody, '', ...same(3, '303 /sign-in')],
			[children, '', 200, 404, '303 /home'],
			[adults, '', ...same(3, 404)]
		]
	},
	'/(child)/way-in': wayInPage('/way-in', undefined, 200, 405),
	'/(child)/way-in/name': wayInPage('/way-in/name', { POST: { name: 'blue kite 7' } }, 200, '303 /way-in/how'),
	// Without a name: more is in tests/journeys/way-in.e2e.ts.
	'/(child)/way-in/how': wayInPage('/way-in/how', undefined, '303 /way-in/name', 405),
	'/(child)/way-in/words': wayInPage('/way-in/words', { POST: {} }, '303 /way-in/name', '303 /way-in/name'),
	'/(child)/way-in/pictures': wayInPage('/way-in/pictures', { POST: {} }, '303 /way-in/name', '303 /way-in/name'),
	/** By a letter nobody has made one yet. */
	'/(child)/way-in/made': wayInPage('/way-in/made', undefined, '303 /home', 405),
	'/(child)/settings': {
		columns: ['GET', 'POST', '?/end', '?/seen'],
		forms: { '?/end': { permission: 'nothing' }, '?/seen': { permission: 'nothing' } },
		rows: [
			[nobody, '', ...same(4, '303 /sign-in?back=/settings')],
			[children, '', 200, 404, 404, 404],
			[adults, '', ...same(4, 404)]
		]
	},
	'/(child)/settings/let-in': {
		columns: ['GET', 'POST'],
		// Not from a page of theirs: they are shown theirs.
		forms: { POST: { advocate: 'nothing' } },
		rows: [
			[nobody, '', ...same(2, '303 /sign-in?back=/settings/let-in')],
			[children, '', 200, '303 /settings/let-in'],
			[adults, '', ...same(2, 404)]
		]
	},
	'/(child)/settings/advocates/[permission]': {
		columns: ['GET', 'POST'],
		forms: { POST: { answer: 'yes' } },
		rows: [
			[nobody, 'any', ...same(2, '303 /sign-in?back=/settings/advocates/:permission')],
			['child', 'own', 200, '303 /settings?in=:permission'],
			['child', 'others nothing', 404, 404],
			['otherChild byLetter', 'any', 404, 404],
			[adults, 'any', ...same(2, 404)]
		]
	},
	/** To ask is to be here: nothing is shown. */
	'/(child)/stay': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', '303 /sign-in?back=/stay', '303 /sign-in?back=/stay'],
			[children, '', 204, 405],
			[adults, '', 404, 404]
		]
	},
	'/(child)/ways': {
		columns: ['GET', 'POST', '?/stop', '?/out'],
		// Of a way and a session that are not there: what is another's looks the same.
		forms: { '?/stop': { way: 'nothing' }, '?/out': { session: 'nothing' } },
		rows: [
			[nobody, '', ...same(4, '303 /sign-in?back=/ways')],
			[children, '', 200, 404, 404, '303 /ways?done=out'],
			[adults, '', ...same(4, 404)]
		]
	},
	'/(child)/review': {
		columns: ['GET', 'POST', '?/happening', '?/about', '?/line', '?/confirm', '?/anew', '?/pick'],
		// Of a decision, a line and an item that are nobody's: what is another's looks the same.
		forms: {
			'?/happening': { form: '', decision: 'nothing', answer: 'yes', words: '' },
			'?/about': { decision: 'nothing', about: 'unclear' },
			'?/line': { item: 'nothing', step: 'well', field: 'words', act: 'cross' },
			'?/confirm': { item: 'nothing', right: 'yes' },
			'?/pick': { meeting: 'nothing' }
		},
		rows: [
			[nobody, '', ...same(8, '303 /sign-in?back=/review')],
			[children, '', 200, 404, 404, 404, 404, 404, '303 /send/plan/check', 404],
			[adults, '', ...same(8, 404)]
		]
	},
	'/(child)/got/[what]': {
		columns: ['GET', 'POST'],
		forms: { POST: { answer: 'no' } },
		rows: [
			[nobody, 'any', '303 /sign-in?back=/got/:what', '303 /sign-in?back=/got/:what'],
			// Neither of them is asked anything on Tuesday morning; more is in tests/journeys/told.e2e.ts.
			[children, 'decisions record', '303 /home', 404],
			[children, 'nothing', 404, 404],
			[adults, 'any', 404, 404]
		]
	},
	'/(child)/paper/[journey]': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, 'any', '303 /sign-in?back=/paper/:journey', '303 /sign-in?back=/paper/:journey'],
			[children, 'views', 200, 405],
			[children, 'nothing', 404, 405],
			[adults, 'any', 404, 404]
		]
	},
	'/(child)/sent': childPage('303 /sign-in?back=/sent'),
	'/(child)/receipt/[id]': {
		columns: ['GET', 'POST', '?/hear'],
		forms: { '?/hear': { hearBy: 'look' } },
		rows: [
			[
				nobody,
				'any',
				'303 /sign-in?back=/receipt/:id',
				'303 /sign-in?back=/receipt/:id',
				'303 /sign-in?back=/receipt/:id'
			],
			['child', 'own plan', 200, 404, '303 /receipt/:id?heard'],
			['child', 'rest', 404, 404, 404],
			['otherChild', 'others', 200, 404, '303 /receipt/:id?heard'],
			['otherChild', 'rest', 404, 404, 404],
			// Not even what is their own, as long as nobody knows that it is them.
			['byLetter', 'any', 404, 404, 404],
			[adults, 'any', 404, 404, 404]
		]
	},
	'/(child)/send/[journey]/[step]': {
		columns: ['GET', 'POST'],
		forms: { POST: { words: 'my bike', go: 'next' } },
		rows: [
			[nobody, 'any', '303 /sign-in?back=/send/:journey/:step', '303 /sign-in?back=/send/:journey/:step'],
			[children, 'views/well', 200, '303 /send/views/worries'],
			[children, 'views/off-path views/nothing nothing/well nothing/off-path nothing/nothing', 404, 404],
			[adults, 'any', 404, 404]
		]
	},
	'/(child)/send/[journey]/check': {
		columns: ['GET', 'POST', '?/send', '?/change', '?/keep'],
		forms: { '?/send': { draft: 'another', version: '1', reader: '' }, '?/change': { step: 'well' } },
		rows: [
			[
				nobody,
				'any',
				'303 /sign-in?back=/send/:journey/check',
				'303 /sign-in?back=/send/:journey/check',
				'303 /sign-in?back=/send/:journey/check',
				'303 /sign-in?back=/send/:journey/check',
				'303 /sign-in?back=/send/:journey/check'
			],
			// A draft that is not theirs is never sent: their own is shown again.
			[children, 'views', 200, 404, 409, '303 /send/views/well?change', '303 /home'],
			[children, 'nothing', 404, 404, 404, 404, 404],
			[adults, 'any', 404, 404, 404, 404, 404]
		]
	},
	'/(child)/send/views/just-for': {
		columns: ['GET', 'POST'],
		forms: { POST: { press: 'a-press', words: '' } },
		rows: [
			[nobody, '', '303 /sign-in?back=/send/views/just-for', '303 /sign-in?back=/send/views/just-for'],
			[children, '', 200, '303 /send/views/check'],
			[adults, '', 404, 404]
		]
	},
	'/(child)/sent/[id]': {
		columns: ['GET', 'POST', '?/add', '?/mark', '?/late'],
		forms: { '?/add': { press: 'a-press', words: 'one more thing' }, '?/mark': { mark: 'notMine' } },
		rows: [
			[
				nobody,
				'any',
				'303 /sign-in?back=/sent/:id',
				'303 /sign-in?back=/sent/:id',
				'303 /sign-in?back=/sent/:id',
				'303 /sign-in?back=/sent/:id',
				'303 /sign-in?back=/sent/:id'
			],
			['child', 'own plan', 200, 404, '303 /sent/:id?added', '303 /sent/:id', '303 /sent/:id'],
			['child', 'rest', 404, 404, 404, 404, 404],
			['otherChild', 'others', 200, 404, '303 /sent/:id?added', '303 /sent/:id', '303 /sent/:id'],
			['otherChild', 'rest', 404, 404, 404, 404, 404],
			// Not even what is their own, as long as nobody knows that it is them.
			['byLetter', 'any', 404, 404, 404, 404, 404],
			[adults, 'any', 404, 404, 404, 404, 404]
		]
	},
	'/(child)/sent/[id]/made-me': {
		columns: ['GET', 'POST', '?/send', '?/skip'],
		// Nobody is named: the page is shown again.
		forms: { '?/send': { press: 'a-press', named: '', others: '' } },
		rows: [
			[
				nobody,
				'any',
				'303 /sign-in?back=/sent/:id/made-me',
				'303 /sign-in?back=/sent/:id/made-me',
				'303 /sign-in?back=/sent/:id/made-me',
				'303 /sign-in?back=/sent/:id/made-me'
			],
			['child', 'own plan', 200, 404, 400, '303 /sent/:id'],
			['child', 'rest', 404, 404, 404, 404],
			['otherChild', 'others', 200, 404, 400, '303 /sent/:id'],
			['otherChild', 'rest', 404, 404, 404, 404],
			// Not even what is their own, as long as nobody knows that it is them.
			['byLetter', 'any', 404, 404, 404, 404],
			[adults, 'any', 404, 404, 404, 404]
		]
	},
	'/(officer)/inbox': inboxPage('officer otherOfficer manager'),
	'/(officer)/inbox/[id]': itemPage('/inbox', [
		['officer', 'own told rating', deeds.plain],
		['officer', 'alone', deeds.alone],
		['officer', 'plan', deeds.plan],
		['officer', 'urgent', deeds.urgent],
		['officer otherOfficer', 'climbed', deeds.climbed],
		['officer', 'advocate', deeds.advocate],
		['officer', 'complaint', deeds.complaint],
		['officer', 'passed', deeds.passed],
		['otherOfficer', 'others', deeds.plain],
		// Not `told`: by then the officer above has answered it.
		...managersItems
	]),
	'/(officer)/reviews': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', '303 /staff/sign-in', '303 /staff/sign-in'],
			['officer otherOfficer manager', '', 200, 405],
			['rest', '', 404, 404]
		]
	},
	'/(officer)/reviews/letters': {
		columns: ['GET', 'POST'],
		forms: { POST: { form: '' } },
		rows: [
			[nobody, '', '303 /staff/sign-in', '303 /staff/sign-in'],
			['officer otherOfficer manager', '', 200, '303 /reviews/letters?done=made'],
			['rest', '', 404, 404]
		]
	},
	'/(officer)/reviews/[review]': {
		columns: [
			'GET',
			'POST',
			'?/details',
			'?/move',
			'?/cancel',
			'?/held',
			'?/talk',
			'?/code',
			'?/decide',
			'?/undecide',
			'?/send',
			'?/told',
			'?/record'
		],
		forms: {
			'?/details': { time: '5pm', place: 'your school' },
			'?/move': { moveDay: '2026-12-09' },
			'?/held': { heldDay: '2026-11-17' },
			'?/talk': { talkDay: '2026-11-16' },
			'?/code': { code: 'PN1' },
			'?/decide': { form: '', what: 'You get a bike.', whoDoes: 'Nadia', byDay: '' },
			'?/undecide': { decision: 'nothing' },
			'?/told': { tellDay: '2026-11-17' },
			'?/record': { recordDay: '2026-11-17' }
		},
		rows: [
			[nobody, 'any', ...same(13, '303 /staff/sign-in')],
			['officer', 'own', ...reviewCells],
			['otherOfficer', 'others', ...reviewCells],
			['manager', 'managers team', ...reviewCells],
			...adultsOfChildren.map((who): Row => [who, 'rest', ...same(13, 404)]),
			['rest', 'any', ...same(13, 404)]
		]
	},
	'/(officer)/reviews/[review]/sheet': {
		columns: ['GET', 'POST', '?/tick'],
		// Of an item that is on nobody's sheet.
		forms: { '?/tick': { item: 'nothing', what: 'item', on: '1' } },
		rows: [
			[nobody, 'any', ...same(3, '303 /staff/sign-in')],
			['officer', 'own', 200, 404, 404],
			['otherOfficer', 'others', 200, 404, 404],
			['manager', 'managers team', 200, 404, 404],
			...adultsOfChildren.map((who): Row => [who, 'rest', ...same(3, 404)]),
			['rest', 'any', 404, 404, 404]
		]
	},
	'/(officer)/children': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', '303 /staff/sign-in', '303 /staff/sign-in'],
			['officer otherOfficer manager', '', 200, 405],
			['rest', '', 404, 404]
		]
	},
	'/(officer)/children/[child]': {
		columns: [
			...(['GET', 'POST', '?/plan', '?/person', '?/remove', '?/contact', '?/care'] as const),
			...(['?/ask', '?/consent', '?/without', '?/endPermission'] as const)
		],
		forms: {
			// Of an advocate and a permission that are not there.
			'?/ask': { form: '', askWhom: 'nothing' },
			'?/consent': { form: '', yesWhom: 'nothing', yesDay: '2026-11-16', yesHow: 'in a talk' },
			'?/without': { form: '', forWhom: 'nothing', why: 'too young' },
			'?/endPermission': { permission: 'nothing' },
			'?/plan': { form: '', kind: 'midway', planDay: '2026-12-16', time: '', place: '' },
			'?/person': { form: '', person: '', name: 'Gran', who: 'your gran' },
			'?/remove': { person: 'nothing' },
			'?/contact': { form: '', contactDay: '2026-11-16', purpose: 'a call', there: '', said: '' },
			'?/care': { careDay: '2026-01-05' }
		},
		rows: [
			[nobody, 'any', ...same(11, '303 /staff/sign-in')],
			['officer', 'own', ...childCells],
			['otherOfficer', 'others', ...childCells],
			['manager', 'managers team', ...childCells],
			...adultsOfChildren.map((who): Row => [who, 'rest', ...same(11, 404)]),
			['rest', 'any', ...same(11, 404)]
		]
	},
	'/(officer)/children/[child]/letter': {
		columns: ['GET', 'POST', '?/make', '?/given'],
		// Of a letter that is not there.
		forms: { '?/make': { form: '' }, '?/given': { letter: 'nothing' } },
		rows: [
			[nobody, 'any', ...same(4, '303 /staff/sign-in')],
			['officer', 'own', 200, 404, lettered, 404],
			['otherOfficer', 'others', 200, 404, lettered, 404],
			['manager', 'managers team', 200, 404, lettered, 404],
			...adultsOfChildren.map((who): Row => [who, 'rest', ...same(4, 404)]),
			['rest', 'any', ...same(4, 404)]
		]
	},
	'/(officer)/children/[child]/ways': {
		columns: ['GET', 'POST', '?/confirm'],
		// Of a sign-in that is not there.
		forms: { '?/confirm': together },
		rows: [
			[nobody, 'any', ...same(3, '303 /staff/sign-in')],
			['officer', 'own', 200, 404, 404],
			['otherOfficer', 'others', 200, 404, 404],
			['manager', 'managers team', 200, 404, 404],
			...adultsOfChildren.map((who): Row => [who, 'rest', ...same(3, 404)]),
			['rest', 'any', ...same(3, 404)]
		]
	},
	'/(officer)/children/[child]/write/[journey]': {
		columns: ['GET', 'POST'],
		forms: { POST: { form: '', cameIn: 'talk', 'well.words': 'I can swim' } },
		rows: [
			[nobody, 'any', ...same(2, '303 /staff/sign-in')],
			['officer', 'own/views', 200, written('wrote')],
			['otherOfficer', 'others/views', 200, written('wrote')],
			['manager', 'managers/views team/views', 200, written('wrote')],
			...adultsOfChildren.map((who): Row => [who, 'rest', 404, 404]),
			['rest', 'any', 404, 404]
		]
	},
	'/(manager)/manage': managerPage,
	'/(manager)/manage/inbox': inboxPage('manager'),
	'/(manager)/manage/letters': managerPage,
	'/(manager)/manage/letters.csv': managerPage,
	'/(manager)/manage/letters/[officer]': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, 'any', ...same(2, '303 /staff/sign-in')],
			['manager', 'known none', 200, 405],
			['manager', 'nothing', 404, 405],
			['rest', 'any', 404, 404]
		]
	},
	'/(manager)/manage/people': {
		columns: ['GET', 'POST', '?/add'],
		forms: { '?/add': { form: '', name: 'Lena', email: 'lena', role: 'duty' } },
		rows: [
			[nobody, '', ...same(3, '303 /staff/sign-in')],
			['manager', '', 200, 404, 400],
			['rest', '', ...same(3, 404)]
		]
	},
	'/(manager)/manage/people/[person]': {
		columns: [
			...['GET', 'POST', '?/right', '?/lead', '?/role', '?/end'],
			...['?/away', '?/back', '?/cover', '?/again', '?/reset', '?/letBack']
		],
		forms: {
			'?/right': { name: 'Beth Lowe', email: 'beth.lowe@wrenshire.example' },
			'?/lead': { leadId: 'nothing' },
			'?/role': { role: 'officer' },
			// Whom she gives her child to is not said.
			'?/end': {},
			...coverForms
		},
		rows: [
			[nobody, 'any', ...same(12, '303 /staff/sign-in')],
			['manager', 'officer', ...personCells],
			['manager', 'gone', 200, ...same(10, 404), ...personDone('letBack')],
			['manager', 'child nothing', ...same(12, 404)],
			['rest', 'any', ...same(12, 404)]
		]
	},
	'/(officer)/away': {
		columns: ['GET', 'POST', '?/away', '?/back', '?/cover'],
		forms: coverForms,
		rows: [
			[nobody, '', ...same(5, '303 /staff/sign-in')],
			['officer otherOfficer manager', '', 200, 404, 404, '303 /away?done=back', 404],
			['rest', '', ...same(5, 404)]
		]
	},
	'/(manager)/manage/people/advocates': {
		columns: ['GET', 'POST', '?/service', '?/endService', '?/invite', '?/again', '?/reset', '?/disable'],
		// Of a service and an account that are not there.
		forms: {
			'?/service': { form: '', serviceName: 'Voices' },
			'?/endService': { id: 'nothing' },
			'?/invite': { form: '', name: 'Lena', email: 'lena@voices.example', serviceId: 'nothing' },
			...Object.fromEntries(['?/again', '?/reset', '?/disable'].map((deed) => [deed, { id: 'nothing' }]))
		},
		rows: [
			[nobody, '', ...same(8, '303 /staff/sign-in')],
			['manager', '', 200, 404, '303 /manage/people/advocates?done=serviceAdded', ...same(5, 404)],
			['rest', '', ...same(8, 404)]
		]
	},
	'/(manager)/manage/import': {
		columns: ['GET', 'POST', '?/upload'],
		// Without a file.
		forms: { '?/upload': { form: '' } },
		rows: [
			[nobody, '', ...same(3, '303 /staff/sign-in')],
			['manager', '', 200, 404, 400],
			['rest', '', ...same(3, 404)]
		]
	},
	'/(manager)/manage/import/[upload]': {
		columns: ['GET', 'POST', '?/start', '?/drop'],
		forms: { '?/start': { token: 'nothing' } },
		rows: [
			[nobody, 'any', ...same(4, '303 /staff/sign-in')],
			['manager', 'own', 200, 404, '303 /manage/import/:upload', '303 /manage/import?done=dropped'],
			['manager', 'rest', ...same(4, 404)],
			['rest', 'any', ...same(4, 404)]
		]
	},
	'/(manager)/manage/import/template/[list]': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, 'any', ...same(2, '303 /staff/sign-in')],
			['manager', 'reviews', 200, 405],
			['manager', 'nothing', 404, 405],
			['rest', 'any', ...same(2, 404)]
		]
	},
	'/(manager)/manage/children/new': {
		columns: ['GET', 'POST', '?/add'],
		// Without a number.
		forms: { '?/add': { name: 'Wren', birthday: '2015-03-04' } },
		rows: [
			[nobody, '', ...same(3, '303 /staff/sign-in')],
			['manager', '', 200, 404, 400],
			['rest', '', ...same(3, 404)]
		]
	},
	'/(advocate)/for': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', ...same(2, '303 /staff/sign-in')],
			[advocates, '', 200, 405],
			['rest', '', 404, 404]
		]
	},
	'/(advocate)/for/[whom]': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, 'any', ...same(2, '303 /staff/sign-in')],
			// After the end: what they wrote and did not send, and nothing else.
			['linkedAdvocate', 'linked ended', 200, 405],
			['unlinkedAdvocate', 'others', 200, 405],
			[advocates, 'rest', 404, 404],
			['rest', 'any', 404, 404]
		]
	},
	'/(advocate)/for/[whom]/send/[journey]/[step]': {
		columns: ['GET', 'POST'],
		forms: { POST: { words: 'my bike', go: 'next' } },
		rows: [
			[nobody, 'any', ...same(2, '303 /staff/sign-in')],
			['linkedAdvocate', 'linked/views/well', 200, '303 /for/:whom/send/views/worries'],
			['linkedAdvocate', 'ended/views/well', 200, 403],
			['unlinkedAdvocate', 'others/views/well', 200, '303 /for/:whom/send/views/worries'],
			['linkedAdvocate', endedPages, 200, 404],
			[advocates, 'rest', 404, 404],
			['rest', 'any', 404, 404]
		]
	},
	'/(advocate)/for/[whom]/send/[journey]/check': {
		columns: ['GET', 'POST', '?/send', '?/change', '?/keep'],
		forms: {
			'?/send': { draft: 'another', version: '1', reader: '', obtained: 'toldMe', seen: 'no', comment: '' },
			'?/change': { step: 'well' }
		},
		rows: [
			[nobody, 'any', ...same(5, '303 /staff/sign-in')],
			['linkedAdvocate', 'linked/views', 200, 404, 409, '303 /for/:whom/send/views/well?change', '303 /for/:whom'],
			['linkedAdvocate', 'ended/views', 200, 404, 403, '303 /for/:whom/send/views/well?change', '303 /for/:whom'],
			['linkedAdvocate', 'ended/nothing', 200, ...same(4, 404)],
			['unlinkedAdvocate', 'others/views', 200, 404, 409, '303 /for/:whom/send/views/well?change', '303 /for/:whom'],
			[advocates, 'rest', ...same(5, 404)],
			['rest', 'any', ...same(5, 404)]
		]
	},
	'/(advocate)/for/[whom]/sent/[sending]': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, 'any', ...same(2, '303 /staff/sign-in')],
			['linkedAdvocate', 'linked/own', 200, 405],
			// No page of theirs takes a form like this; of other children there is no page.
			['linkedAdvocate', 'linked/others linked/childs linked/nothing', 404, 405],
			['linkedAdvocate', 'ended/own ended/others ended/childs ended/nothing', 404, 405],
			['unlinkedAdvocate', 'others/others', 200, 405],
			['unlinkedAdvocate', 'others/own others/childs others/nothing', 404, 405],
			[advocates, 'rest', 404, 404],
			['rest', 'any', 404, 404]
		]
	},
	'/(manager)/manage/children': {
		columns: ['GET', 'POST', '?/find'],
		// Nothing is written, so that it comes back with what was found.
		forms: { '?/find': { who: 'am' } },
		rows: [
			[nobody, '', ...same(3, '303 /staff/sign-in')],
			['manager', '', 200, 404, 200],
			['rest', '', ...same(3, 404)]
		]
	},
	'/(manager)/manage/children/[child]': {
		columns: ['GET', 'POST', '?/move'],
		// To nobody who could read: more is in tests/journeys/manager-looks.e2e.ts.
		forms: { '?/move': { form: '', officer: 'nothing' } },
		rows: [
			[nobody, 'any', ...same(3, '303 /staff/sign-in')],
			['manager', 'own others managers team', 200, 404, 400],
			['manager', 'nothing', ...same(3, 404)],
			['rest', 'any', ...same(3, 404)]
		]
	},
	/** A manager says why they look at what is not theirs to read; what is theirs is in their inbox. */
	'/(manager)/manage/look/[id]': {
		columns: ['GET', 'POST', '?/look'],
		forms: { '?/look': { form: '', why: 'I want to be sure that you are safe.' } },
		rows: [
			[nobody, 'any', ...same(3, '303 /staff/sign-in')],
			['manager', 'own plan urgent advocate complaint passed others', 200, 404, '303 /manage/look/:id?done=looked'],
			[
				'manager',
				'told climbed rating managers team',
				'303 /manage/inbox/:id',
				404,
				'303 /manage/look/:id?done=looked'
			],
			// Past the officer, and the manager's to read.
			['manager', 'past', '303 /manage/inbox/:id', 404, 404],
			['manager', 'alone direct nothing', ...same(3, 404)],
			['rest', 'any', ...same(3, 404)]
		]
	},
	'/(manager)/manage/ways': managerPage,
	'/(manager)/manage/ways/[way]': {
		columns: ['GET', 'POST', '?/confirm'],
		forms: { '?/confirm': together },
		rows: [
			[nobody, 'any', ...same(3, '303 /staff/sign-in')],
			['manager', 'waiting', 200, 404, '303 /manage/ways?done=confirmed'],
			['manager', 'nothing', ...same(3, 404)],
			['rest', 'any', ...same(3, 404)]
		]
	},
	'/(manager)/manage/inbox/[id]': itemPage('/manage/inbox', [['manager', 'told', deeds.plain], ...managersItems]),
	'/(complaints)/complaints': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', '303 /staff/sign-in', '303 /staff/sign-in'],
			['complaints', '', 200, 405],
			['rest', '', 404, 404]
		]
	},
	'/(complaints)/complaints/[id]': itemPage('/complaints', [
		['complaints', 'passed past direct', `${deeds.passed} track`]
	]),
	'/(duty)/duty': {
		columns: ['GET', 'POST'],
		rows: [
			[nobody, '', '303 /staff/sign-in', '303 /staff/sign-in'],
			['duty', '', 200, 405],
			['rest', '', 404, 404]
		]
	},
	'/(duty)/duty/[id]': {
		columns: ['GET', 'POST', '?/acted'],
		forms: itemForms,
		rows: [
			[nobody, 'any', ...same(3, '303 /staff/sign-in')],
			// Looking, and writing down what they did; nothing else. More is in tests/journeys/climb.e2e.ts.
			['duty', 'climbed', 200, 404, '303 /duty/:id?done=acted'],
			['duty', 'rest', ...same(3, 404)],
			['rest', 'any', ...same(3, 404)]
		]
	},
	'/(account)/account': {
		columns: ['GET', 'POST', '?/end', '?/others'],
		forms: { '?/end': { session: 'nowhere' } },
		rows: [
			[nobody, '', ...same(4, '303 /staff/sign-in')],
			[children, '', ...same(4, 404)],
			[adults, '', 200, 404, '303 /account?done=ended', '303 /account?done=others']
		]
	},
	// Without the password. With it is told in tests/journeys/account.e2e.ts.
	'/(account)/account/password': accountPage,
	'/(account)/account/app': accountPage,
	'/(account)/account/codes': {
		columns: ['GET', 'POST', '?/make', '?/kept'],
		rows: [
			[nobody, '', ...same(4, '303 /staff/sign-in')],
			[children, '', ...same(4, 404)],
			[adults, '', 200, 404, 400, '303 /account?done=codes']
		]
	},
	'/(staff)/staff/sign-in': {
		columns: ['GET', 'POST'],
		endsSession: true,
		forms: { POST: { email: 'priya.nair@wrenshire.example', password: 'quiet-train-to-sea' } },
		rows: [
			// The right password leads to the code, and no further.
			[nobody, '', 200, '303 /staff/code'],
			[children, '', '303 /home', '303 /staff/code'],
			['officer otherOfficer', '', '303 /inbox', '303 /staff/code'],
			['manager', '', '303 /manage', '303 /staff/code'],
			['complaints', '', '303 /complaints', '303 /staff/code'],
			['duty', '', '303 /duty', '303 /staff/code'],
			[advocates, '', '303 /for', '303 /staff/code']
		]
	},
	/** Off here: what they do where they are on is told in tests/journeys/council.e2e.ts. */
	'/(staff)/staff/council': { columns: ['GET', 'POST'], rows: [[everyone, '', 404, 405]] },
	'/(staff)/staff/council/back': { columns: ['GET', 'POST'], rows: [[everyone, '', 404, 405]] },
	'/(staff)/staff/invitation/[token]': {
		columns: ['GET', 'POST'],
		// Without the id of its form: the link stays good. Its use is a test below.
		forms: { POST: {} },
		rows: [
			[everyone, 'good', 200, 400],
			[everyone, 'nothing', 404, 400]
		]
	},
	'/(staff)/staff/forgotten': {
		columns: ['GET', 'POST'],
		forms: { POST: { email: 'nobody@wrenshire.example' } },
		rows: [[everyone, '', 200, '303 /staff/forgotten?asked']]
	},
	/** Nobody is on the way in here: how one is, is told in tests/journeys/advocates.e2e.ts. */
	'/(staff)/staff/set-up': {
		columns: ['GET', 'POST', '?/password', '?/app', '?/kept'],
		forms: { '?/password': { password: 'seven-geese-at-dawn' }, '?/app': { code: '000000' } },
		rows: [[everyone, '', late, 404, ...same(3, late)]]
	},
	'/(staff)/staff/code': {
		columns: ['GET', 'POST'],
		forms: { POST: { code: '000000' } },
		rows: [[everyone, '', late, late]]
	}
};

/** Does what has no page, at the tests' own hour. */
function arrange(site: Site, ...words: string[]): void {
	const args = ['--import', './tests/support/clock.ts', 'tests/support/arrange.ts', ...words];
	const { status, stderr } = spawnSync('node', args, { env: { ...process.env, ...site.settings }, encoding: 'utf8' });
	if (status !== 0) throw new Error(`it could not be done: ${stderr}`);
}

/** A link with which a new manager sets a password; the token of it. */
function makeLink(site: Site): string {
	const email = `manager-${randomBytes(4).toString('hex')}@test.example`;
	const made = spawnSync('node', ['src/commands/person.ts', '--manager', email], {
		env: { ...process.env, ...site.settings },
		encoding: 'utf8'
	});
	const token = /\/staff\/invitation\/([\w-]+)/.exec(made.stdout)?.[1];
	if (!token) throw new Error(`no link was made: ${made.stderr}`);
	return token;
}

const refusedMethods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];
const parametersOf = (id: string) => [...id.matchAll(/\[(\w+)\]/g)].map((match) => match[1]!);

/** All that can stand in an address, such as `own` or `views/well`. */
function kindsOf(id: string): string[] {
	return parametersOf(id)
		.map((name) => Object.keys(idsOf[name]!))
		.reduce((so, far) => so.flatMap((start) => far.map((end) => (start ? `${start}/${end}` : end))), ['']);
}

/** The rows of a door by role and kind; throws when a pair comes twice. `rest` is what no row before has. */
function cellsOf(id: string): Map<string, Cell[]> {
	const cells = new Map<string, Cell[]>();
	const kinds = kindsOf(id);
	const named = new Set(table[id]!.rows.flatMap(([who]) => who.split(' ')));
	for (const [who, what, ...row] of table[id]!.rows) {
		for (const role of who === 'rest' ? roles.filter((each) => !named.has(each)) : who.split(' ')) {
			const left = kinds.filter((kind) => !cells.has(`${role} ${kind}`));
			for (const kind of what === 'any' ? kinds : what === 'rest' ? left : what.split(' ')) {
				const key = `${role} ${kind}`;
				if (cells.has(key)) throw new Error(`${id}: ${key} stands in the table twice`);
				cells.set(key, row);
			}
		}
	}
	return cells;
}

function said(site: Site, { status, location }: Answer, values: Map<string, string>): Cell {
	if (location === undefined) return status;
	if (location === site.settings['LEAVE_TO']) return status === 303 ? '303 elsewhere' : status;
	let place = decodeURIComponent(location);
	// What is the same word everywhere, such as "views", is left standing.
	for (const [name, value] of values) {
		if (
			location.startsWith('/sign-in') ||
			['id', 'review', 'child', 'permission', 'whom', 'person', 'upload'].includes(name)
		)
			place = place.replace(`/${value}`, `/:${name}`).replace(`=${value}`, `=:${name}`);
	}
	return `${status} ${place}` as Cell;
}

/** All of an answer but the moment, and what is in the address. */
function bytesOf(answer: Answer, values: Map<string, string>): string {
	const headers = Object.entries(answer.headers).filter(([name]) => !['date', 'keep-alive'].includes(name));
	let text = JSON.stringify([answer.status, headers, answer.body]);
	for (const [name, value] of values) text = text.replaceAll(value, `:${name}`);
	return text;
}

test('every route stands in the table with its methods and actions, and nothing else does', () => {
	const tree = listRoutes();
	expect(Object.keys(table).sort()).toEqual(tree.map((route) => route.id).sort());
	for (const { id, methods, actions } of tree) {
		const named = actions.filter((name) => name !== 'default').map((name) => `?/${name}`);
		expect(table[id]!.columns, `the columns of ${id}`).toEqual(['GET', 'POST', ...named]);
		const reads = table[id]!.rows.map((row) => row[2]);
		if (!methods.includes('GET')) expect(new Set(reads), `${id} has no GET`).toEqual(new Set([405]));
		const pairs = roles.flatMap((role) => kindsOf(id).map((kind) => `${role} ${kind}`));
		expect([...cellsOf(id).keys()].sort(), `the rows of ${id}`).toEqual(pairs.sort());
		for (const row of cellsOf(id).values()) expect(row.length, `a row of ${id}`).toBe(table[id]!.columns.length);
	}
});

for (const [id, door] of Object.entries(table)) {
	test(`${id} answers each role as the table says`, async ({ site: shared }) => {
		// What is done with an item changes who may open it: its doors have a site of their own.
		const own = id.endsWith('/[id]') ? await startSite() : undefined;
		await answersAsSaid(id, door, own ?? shared).finally(() => own?.stop());
	});
}

async function answersAsSaid(id: string, door: Door, site: Site): Promise<void> {
	const values = new Map<string, Map<string, string>>();
	for (const kind of kindsOf(id)) {
		const parts = kind.split('/');
		values.set(kind, new Map(parametersOf(id).map((name, at) => [name, idOf(site, name, parts[at]!)])));
	}
	const addressOf = (kind: string) => {
		const address = id.replaceAll(/\/\(\w+\)/g, '') || '/';
		return [...values.get(kind)!].reduce((path, [name, value]) => path.replace(`[${name}]`, value), address);
	};
	const cells = cellsOf(id);
	for (const role of roles) {
		let cookie = await signedIn[role](site);
		const put = async (asking: Asking) => {
			if (door.endsSession) cookie = await signedIn[role](site);
			return ask(site.origin, { ...asking, cookie });
		};
		// A draft, so that the check page has something to show.
		if (id.endsWith('/check') && children.split(' ').includes(role))
			await put({ path: '/send/views/well', form: { words: 'my bike', go: 'next' } });
		for (const child of id.endsWith('/check') ? (sendsFor[role] ?? []) : [])
			await put({
				path: `/for/${childId(site, child)}/send/views/well`,
				form: { words: 'my bike', go: 'next' }
			});
		const nothing = kindsOf(id).at(-1)!;
		for (const [at, column] of door.columns.entries()) {
			const asking = (kind: string): Asking => {
				const query = column.startsWith('?') ? column : '';
				const form = column === 'GET' ? undefined : { ...door.forms?.[column] };
				// A form of its own each time: what is taken once is taken.
				if (form?.form !== undefined) form.form = nowhere();
				return { path: addressOf(kind) + query, ...(form ? { form } : {}) };
			};
			const none = bytesOf(await put(asking(nothing)), values.get(nothing)!);
			for (const kind of kindsOf(id)) {
				const expected = cells.get(`${role} ${kind}`)![at]!;
				const answer = await put(asking(kind));
				const where = `${column} ${id} (${kind}) as ${role}`;
				expect(said(site, answer, values.get(kind)!), where).toBe(expected);
				if (kind !== nothing && expected === cells.get(`${role} ${nothing}`)![at])
					expect(bytesOf(answer, values.get(kind)!) === none, `${where} is as if it did not exist`).toBe(true);
				if (column !== 'GET') continue;
				const head = await put({ ...asking(kind), method: 'HEAD' });
				expect(said(site, head, values.get(kind)!), `HEAD ${where}`).toBe(expected);
				expect(head.body).toBe('');
			}
		}
		for (const kind of kindsOf(id)) {
			for (const method of refusedMethods) {
				const { status, headers } = await ask(site.origin, { method, path: addressOf(kind), cookie });
				expect([status, headers['allow']], `${method} ${id} (${kind}) as ${role}`).toEqual([405, 'GET, HEAD, POST']);
			}
		}
	}
}

test('a door that is shut looks like a page that is not there', async ({ site }) => {
	for (const role of roles.filter((each) => !nobody.includes(each))) {
		const cookie = await signedIn[role](site);
		const none = bytesOf(await ask(site.origin, { path: '/no/such/page', cookie }), new Map());
		for (const [id, { columns }] of Object.entries(table)) {
			// Shut for this role, whatever is in the address.
			const isShut = [...cellsOf(id)]
				.filter(([key]) => key.startsWith(`${role} `))
				.every(([, row]) => row[0] === 404 && row[1] === 404);
			if (!isShut || /^\/\((public|staff)\)/.test(id) || columns.length === 0) continue;
			const ownItem = itemsOf(site, 'Amara', "kind = 'views'")[0]!;
			const path = id.replaceAll(/\/\(\w+\)/g, '').replaceAll(/\[\w+\]/g, ownItem);
			const doors = {
				child: 'child',
				otherChild: 'child',
				byLetter: 'child',
				officer: 'officer',
				otherOfficer: 'officer',
				linkedAdvocate: 'advocate',
				unlinkedAdvocate: 'advocate'
			} as const;
			if (id.startsWith(`/(${doors[role as keyof typeof doors] ?? role})`)) continue;
			for (const asking of [{ path }, { path, form: {} }])
				expect(bytesOf(await ask(site.origin, { ...asking, cookie }), new Map()), `${id} as ${role}`).toBe(none);
		}
	}
});

test('an invitation works once, and then looks like one that never was', async ({ site }) => {
	const token = makeLink(site);
	const path = `/staff/invitation/${token}`;
	const begun = await ask(site.origin, { path, form: { form: nowhere() } });
	expect(said(site, begun, new Map())).toBe('303 /staff/set-up');
	const cookie = cookieOf(begun);
	const form = { password: 'seven-geese-at-dawn' };
	const set = await ask(site.origin, { path: '/staff/set-up?/password', form, cookie });
	expect(said(site, set, new Map())).toBe('303 /staff/set-up');
	const none = nowhere();
	const again = { form: { form: nowhere() } };
	for (const asking of [{}, again]) {
		const used = await ask(site.origin, { path, ...asking });
		const never = await ask(site.origin, { path: `/staff/invitation/${none}`, ...asking });
		expect(used.status).toBe(404);
		expect(bytesOf(used, new Map([['id', token]]))).toBe(bytesOf(never, new Map([['id', none]])));
	}
});
