/** Whether a page is valid HTML, and its title tells it apart and no story. */
import { HtmlValidate } from 'html-validate';
import { demoChildren, demoStaff } from '../../src/lib/server/db/demo-people.ts';
import { newcomer } from './names-in-data.ts';

const html = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:standard'],
	rules: {
		// Svelte writes `<input />`, and the parser reads it as `<input>`.
		'void-style': 'off',
		// Svelte writes `disabled=""`, `autofocus=""`, and keeps the spaces of our source.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		// SvelteKit writes `<!doctype html>`, as HTML's own standard does.
		'doctype-style': ['error', { style: 'lowercase' }],
		// A button in a form sends it: that is what every button of ours is for.
		'no-implicit-button-type': 'off',
		// Boxes to tick that belong together have one name.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
		// It wants unbreakable spaces between the words of a link to ring, too. The numbers are looked at in ./layout-problems.ts.
		'tel-non-breaking': 'off'
	}
});

/** What is wrong with the markup as it was sent, one line for each place. */
export async function htmlProblems(source: string): Promise<string[]> {
	const { results } = await html.validateString(source);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `html ${ruleId}: ${message} (${line}:${column})`)
	);
}

const namesOfPeople = [
	...demoChildren.map(({ name }) => name),
	...demoStaff.flatMap(({ name }) => name.split(' ')),
	newcomer.child,
	...newcomer.officer.split(' ')
];
/** What would tell a story to somebody who looks over a shoulder: matters of care, and the topics. */
const story = new RegExp(
	`\\b(?:${[
		'complain\\w*',
		'care',
		'home address',
		'where I live',
		'famil(?:y|ies)',
		'friends?',
		'school',
		'college',
		'health',
		'feelings?',
		'who I am',
		'safe',
		'safety',
		'social worker',
		'worr(?:y|ies)',
		'money',
		...namesOfPeople
	].join('|')})\\b`,
	'i'
);

/** What is wrong with a title; on a page that says what went wrong it begins with that. */
export function titleProblems(title: string, isProblem: boolean): string[] {
	const found: string[] = [];
	if (!/^(?:Problem: )?\S.* - Say So$/.test(title)) found.push(`title "${title}" is not "... - Say So"`);
	if (title.startsWith('Problem: ') !== isProblem) found.push(`title "${title}": problem or not?`);
	const told = story.exec(title);
	if (told) found.push(`title "${title}" tells "${told[0]}"`);
	return found;
}
