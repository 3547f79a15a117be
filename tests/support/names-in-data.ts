/** Names that are in the sites under test and not in our own words. */
import { demoAdvocates } from '../../src/lib/server/db/demo-advocates.ts';
import { demoChildren, demoStaff } from '../../src/lib/server/db/demo-people.ts';

/** A child who has sent nothing yet, and the officer, who has nothing to read: ./newcomer.ts adds them. */
export const newcomer = {
	child: 'Wren',
	words: 'paper lemon boat',
	officer: 'Asha Lowe',
	email: 'asha.lowe@wrenshire.example'
};

/** Everybody and every place in the data of the sites under test. */
export const namesInData: readonly string[] = [
	...new Set([
		...demoStaff.flatMap(({ name }) => [name, ...name.split(' ')]),
		...[...demoAdvocates, { name: 'Asha Vaughan' }, { name: 'Wren Voices' }].flatMap(({ name }) => [
			name,
			...name.split(' ')
		]),
		...demoChildren.flatMap(({ name, reviews }) => [
			name,
			...reviews.flatMap(({ place, time, people }) => [place, time, ...people.flatMap((each) => [each.name, each.who])])
		]),
		newcomer.child,
		newcomer.officer,
		...newcomer.officer.split(' '),
		'Test Council',
		'Monday to Friday, 9am to 5pm',
		'every night, and at weekends'
	])
].filter(Boolean);
