/** The people of the sample council. Council, names, words and passwords are made up; nobody real is meant. */
import type { Picture } from '../../pictures.ts';
import type { NewStaff } from '../staff.ts';
import type { MeetingKind } from './schema.ts';

export const demoCouncil = 'Wrenshire Council';
const domain = 'wrenshire.example';

export interface DemoStaff {
	name: string;
	role: NewStaff['role'];
	email: string;
	/** Undefined: no sign-in, for they have left. */
	password?: string;
	/** What an authenticator app needs to make their codes: as fixed and as public as the password. */
	seed: string;
}

/** The public seed of an invented adult: 32 letters of base 32. */
export function demoSeed(name: string): string {
	return `${name.toUpperCase().replaceAll(/[^A-Z]/g, '')}SAYSODEMO`.repeat(3).slice(0, 32);
}

const email = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@${domain}`;
const adult = (role: DemoStaff['role'], name: string, password?: string): DemoStaff => ({
	name,
	role,
	email: email(name),
	password,
	seed: demoSeed(name)
});

/** The manager comes first: the others have that manager. */
export const demoStaff: readonly DemoStaff[] = [
	adult('manager', 'Helen Marsh', 'seven-swans-at-noon'),
	adult('officer', 'Jo Bell', 'green-boats-in-may'),
	adult('officer', 'David Osei', 'warm-bread-and-rain'),
	adult('officer', 'Priya Nair', 'quiet-train-to-sea'),
	adult('officer', 'Omar Aziz', 'blue-kettle-by-six'),
	// Away, and so is the cover of the second.
	adult('officer', 'Beth Lowe', 'seeds-under-snow'),
	adult('officer', 'Nick Farrow', 'two-hats-in-winter'),
	// Left the council; see `demoGone`.
	adult('officer', 'Anita Shah'),
	adult('complaints', 'Rashid Khan', 'plain-tea-in-autumn'),
	adult('duty', 'Colin Price', 'lamp-on-the-landing')
];

/** Who reads for whom when nobody acts, or while they are away. */
export const demoCovers: Record<string, string> = {
	'Jo Bell': 'David Osei',
	'David Osei': 'Priya Nair',
	'Priya Nair': 'Jo Bell',
	'Beth Lowe': 'Omar Aziz',
	'Nick Farrow': 'Beth Lowe'
};

/** Officers who left, each with who has the children and what they sent since. */
export const demoGone: Record<string, string> = { 'Anita Shah': 'Omar Aziz' };

/** A review: its day, its time and place, and who comes beside the child and the officer. */
export interface DemoReview {
	/** Null: no day has been found. */
	day: 'last month' | 'this week' | 'in ten days' | 'in three weeks' | 'in five months' | null;
	/** A review, when left out. */
	kind?: MeetingKind;
	time: string;
	place: string;
	people: { name: string; who: string }[];
}

export interface DemoChild {
	name: string;
	/** Whole years. */
	age: number;
	/** The officer's name, at first; undefined: none yet. */
	officer?: string;
	/** The three words of the sign-in; empty where it has four pictures. */
	words: string;
	pictures?: readonly Picture[];
	reviews: DemoReview[];
}

const comes = (name: string, who: string) => ({ name, who });

export const demoChildren: readonly DemoChild[] = [
	{
		name: 'Amara',
		age: 12,
		officer: 'Jo Bell',
		words: 'kite river lemon',
		reviews: [
			{
				day: 'in ten days',
				time: '4:30pm',
				place: 'where you live',
				people: [
					comes('Sam', 'your foster carer'),
					comes('Nadia Rahman', 'your social worker'),
					comes('Mr Cole', 'your form tutor')
				]
			}
		]
	},
	{
		name: 'Kai',
		age: 9,
		officer: 'Jo Bell',
		words: 'tiger bread moon',
		reviews: [
			{
				day: 'this week',
				time: '3:45pm',
				place: 'your school',
				people: [comes('Maria', 'your foster carer'), comes('Luke Dean', 'your social worker')]
			}
		]
	},
	{
		name: 'Callum',
		age: 14,
		officer: 'Jo Bell',
		words: 'rocket apple stone',
		reviews: [
			{
				day: 'in ten days',
				time: '5pm',
				place: 'Hill House',
				people: [comes('Dee', 'your key worker'), comes('Nadia Rahman', 'your social worker')]
			}
		]
	},
	{
		name: 'Mason',
		age: 17,
		officer: 'Jo Bell',
		words: 'guitar snow pepper',
		reviews: [
			{ day: 'last month', time: '5:30pm', place: 'a video call', people: [comes('Luke Dean', 'your social worker')] },
			{ day: 'in five months', time: '', place: '', people: [comes('Luke Dean', 'your social worker')] }
		]
	},
	{
		name: 'Ruby',
		age: 10,
		officer: 'Jo Bell',
		words: 'panda cloud jelly',
		reviews: [
			{
				day: 'in ten days',
				time: '3:30pm',
				place: 'the family centre',
				people: [comes('Bev and Ian', 'your foster carers'), comes('Tom Hughes', 'your advocate')]
			}
		]
	},
	{
		name: 'Ana',
		age: 13,
		officer: 'Jo Bell',
		words: 'violin honey train',
		reviews: [
			{ day: 'last month', time: '4pm', place: 'your school', people: [comes('Bev and Ian', 'your foster carers')] },
			{ day: 'in five months', time: '4pm', place: 'where you live', people: [] }
		]
	},
	{
		name: 'Zainab',
		age: 16,
		officer: 'Jo Bell',
		words: 'castle mango rain',
		reviews: [{ day: null, time: '', place: '', people: [] }]
	},
	{
		name: 'Leo',
		age: 7,
		officer: 'Jo Bell',
		words: 'frog cake star',
		reviews: [
			{ day: 'last month', time: '3:30pm', place: 'where you live', people: [comes('Gran', 'who you live with')] },
			{ day: 'in five months', time: '', place: 'where you live', people: [comes('Gran', 'who you live with')] }
		]
	},
	{
		name: 'Idris',
		age: 11,
		officer: 'David Osei',
		words: 'dragon tea button',
		reviews: [
			{ day: 'this week', time: '4:15pm', place: 'where you live', people: [comes('Wendy', 'your foster carer')] }
		]
	},
	{
		name: 'Mei',
		age: 8,
		officer: 'David Osei',
		words: 'bunny plum window',
		reviews: [{ day: 'in ten days', time: '3:30pm', place: 'your school', people: [comes('Auntie Lin', 'your carer')] }]
	},
	{
		name: 'Tomasz',
		age: 15,
		officer: 'David Osei',
		words: 'bike forest soup',
		reviews: [
			{ day: 'in ten days', kind: 'midway', time: '6pm', place: 'a cafe', people: [comes('Marek', 'your brother')] },
			{ day: 'in three weeks', time: '5pm', place: 'your school', people: [comes('Marek', 'your brother')] }
		]
	},
	{
		name: 'Erin',
		age: 6,
		officer: 'Priya Nair',
		words: 'duck sock sun',
		reviews: [
			{ day: 'last month', time: '2pm', place: 'where you live', people: [comes('Jan', 'your foster carer')] },
			{ day: 'in five months', time: '', place: '', people: [comes('Jan', 'your foster carer')] }
		]
	},
	{
		name: 'Yusuf',
		age: 13,
		officer: 'Priya Nair',
		words: 'football pear lamp',
		reviews: [
			{ day: 'in ten days', time: '5pm', place: 'the family centre', people: [comes('Abdi', 'your foster carer')] }
		]
	},
	{
		// Has sent nothing, and has no review yet.
		name: 'Sofia',
		age: 9,
		officer: 'Priya Nair',
		words: 'otter cloud drum',
		reviews: []
	},
	{
		name: 'Ewan',
		age: 12,
		// A manager who is a child's reviewing officer, too.
		officer: 'Helen Marsh',
		words: 'anchor melon violin',
		reviews: [
			{ day: 'in ten days', time: '4pm', place: 'where you live', people: [comes('Gail', 'your foster carer')] }
		]
	},
	{
		name: 'Niamh',
		age: 10,
		words: 'pony toast island',
		reviews: [{ day: 'in ten days', time: '', place: '', people: [comes('Kath', 'your foster carer')] }]
	},
	{
		name: 'Poppy',
		age: 11,
		officer: 'Beth Lowe',
		words: 'kettle daisy river',
		reviews: [{ day: 'in ten days', time: '4pm', place: 'your school', people: [comes('Trish', 'your foster carer')] }]
	},
	{
		name: 'Dylan',
		age: 14,
		officer: 'Nick Farrow',
		words: 'hammer toast planet',
		reviews: []
	},
	{
		name: 'Harvey',
		age: 10,
		officer: 'Anita Shah',
		words: 'marble goose lemon',
		reviews: [
			{ day: 'in three weeks', time: '3:30pm', place: 'where you live', people: [comes('Lou', 'your foster carer')] }
		]
	},
	{
		name: 'Tia',
		age: 13,
		officer: 'Omar Aziz',
		words: 'ribbon tiger lake',
		reviews: [{ day: 'in ten days', time: '5pm', place: 'where you live', people: [comes('Carol', 'your key worker')] }]
	},
	{
		// Too young to write: the officer writes down what Alfie says.
		name: 'Alfie',
		age: 5,
		officer: 'Omar Aziz',
		words: '',
		pictures: ['duck', 'kite', 'cake', 'moon'],
		reviews: [
			{ day: 'in three weeks', time: '2pm', place: 'where you live', people: [comes('Nana Jean', 'who you live with')] }
		]
	}
];

/** The council's own number for a sample child, so that a list of them can be imported once more. */
export const demoNumber = (name: string) => String(20_401 + demoChildren.findIndex((each) => each.name === name));
