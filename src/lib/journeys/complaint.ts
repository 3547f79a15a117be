/** "Something is wrong": a complaint under section 26 of the Children Act 1989 and SI 2006/1738. */
import { defineJourney, type Answers } from './engine.ts';
import type { Field } from './fields.ts';
import { helperPage } from './helper.ts';

export const wrongs = [
	'home',
	'worker',
	'family',
	'school',
	'things',
	'officer',
	'advocate',
	'promise',
	'unsafe',
	'else'
] as const;

/** What was ticked on the first page. */
function ticked(answers: Answers): readonly string[] {
	return (answers['about'] as { about?: string[] } | undefined)?.about ?? [];
}

/** "I do not feel safe" makes a complaint urgent. */
export function isUnsafe(answers: Answers): boolean {
	return ticked(answers).includes('unsafe');
}

/** A complaint about the reviewing officer goes past the officer. */
export function isAboutOfficer(answers: Answers): boolean {
	return ticked(answers).includes('officer');
}

/** Those of the staff who must not be told, by their ids. */
export function notToTell(answers: Answers): readonly string[] {
	return (answers['not-told'] as { staff?: string[] } | undefined)?.staff ?? [];
}

/** They said yes to an advocate. */
export function wantsAdvocate(answers: Answers): boolean {
	return (answers['advocate'] as { advocate?: string } | undefined)?.advocate === 'yes';
}

/** A tick list of the staff who could read it, by name, and a box for anyone else. */
export const peopleFields: readonly Field[] = [
	{
		type: 'many',
		name: 'staff',
		options: (context) =>
			context.staff.map(({ id, name, role }) => ({
				value: id,
				label: name,
				role: role === 'manager' && !context.readerId ? 'team' : role
			}))
	},
	{ type: 'words', name: 'others' }
];

export const complaint = defineJourney({
	id: 'complaint',
	steps: [
		{
			id: 'about',
			fields: [
				{
					type: 'many',
					name: 'about',
					// Without an officer there is nobody of whom to say that they will not see it.
					options: (context) =>
						wrongs.map((value) => (value === 'officer' && !context.readerId ? { value, small: '' } : { value }))
				}
			]
		},
		helperPage,
		{ id: 'happened', fields: [{ type: 'words', name: 'words' }] },
		{ id: 'since', fields: [{ type: 'line', name: 'since', aside: true }] },
		{ id: 'right', fields: [{ type: 'words', name: 'words' }] },
		{
			id: 'wait',
			fields: [
				{ type: 'one', name: 'wait', options: ['yes', 'no', 'dunno'] },
				{ type: 'words', name: 'words' }
			]
		},
		{ id: 'talk-first', fields: [{ type: 'line', name: 'name' }] },
		{ id: 'not-told', fields: peopleFields.map((field) => ({ ...field, aside: true })) },
		{ id: 'advocate', fields: [{ type: 'one', name: 'advocate', options: ['yes', 'no', 'dunno'] }] }
	]
});
