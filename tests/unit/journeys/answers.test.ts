import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
	anyOf,
	clean,
	feelings,
	fieldsOf,
	isEmpty,
	line,
	maxLine,
	maxWords,
	oneOf,
	over,
	readPage,
	tick,
	tidy,
	words
} from '../../../src/lib/journeys/answers.ts';
import type { Context } from '../../../src/lib/journeys/engine.ts';
import { saidInWords, saidWithFace, schemaOf as schemaOfFields, type Field } from '../../../src/lib/journeys/fields.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { topics } from '../../../src/lib/journeys/views.ts';

const context: Context = {
	age: 17,
	halfYears: 35,
	reader: 'Jo',
	readerId: 'jo',
	people: [{ id: 'sam', name: 'Sam', who: 'your foster carer' }],
	decisions: [],
	staff: [{ id: 'helen', name: 'Helen Marsh', role: 'manager' }]
};
const schemaIn = (fields: readonly Field[], given: Context = context) => schemaOfFields(fields, given);
const schemaOf = (id: string, journey = 'views', given: Context = context) =>
	schemaIn(journeys[journey]!.steps.find((step) => step.id === id)!.fields, given);
const wordsPage = schemaIn(saidInWords);
const feelingPage = schemaIn(saidWithFace);
const steps = Object.values(journeys).flatMap((journey) => journey!.steps);
const family = '👨‍👩‍👧';

describe('what was typed is kept as it was typed', () => {
	test.each([
		['plain words', 'I like it here.', 'I like it here.'],
		['lines as a browser sends them', 'one\r\ntwo\r\n', 'one\ntwo\n'],
		['lines of an old Mac', 'one\rtwo', 'one\ntwo'],
		['an empty line at the top', '\r\nhello', '\nhello'],
		['many lines at the top', '\n\n\nhello', '\n\n\nhello'],
		['spaces around', '  hello\t ', '  hello\t '],
		['a bell, a null, an escape, a delete', 'a\u0007b\u0000c\u001b[31md\u007f', 'abc[31md'],
		['a vertical tab and a form feed', 'a\u000bb\u000cc', 'abc'],
		['control characters of the second kind', 'a\u0080b\u0085c\u009fd', 'abcd'],
		['the space after them', 'a\u00a0b', 'a\u00a0b'],
		['half an emoji', 'sad \ud83d', 'sad \ufffd'],
		['the other half', '\ude22 sad', '\ufffd sad'],
		['two halves the wrong way round', '\ude22\ud83d', '\ufffd\ufffd'],
		['a whole emoji', 'sad 😢', 'sad 😢'],
		['a family in one emoji', family, family],
		['an accent of its own', 'Zoe\u0308', 'Zoe\u0308'],
		['forty accents on one letter', 'a' + '\u0301'.repeat(40), 'a' + '\u0301'.repeat(40)],
		['right to left', 'שלום \u202eabc\u202c', 'שלום \u202eabc\u202c'],
		['markup', '<b>&amp;</b><script>1</script>', '<b>&amp;</b><script>1</script>'],
		['a formula', '=HYPERLINK("x")', '=HYPERLINK("x")'],
		['a name of ours', '{{name}} $t(errors:box) %s ${1}', '{{name}} $t(errors:box) %s ${1}']
	])('%s', (_, typed, kept) => {
		expect(clean(typed)).toBe(kept);
		expect(readPage(wordsPage, { words: [typed] })).toEqual({ answer: { words: kept, notAloud: false } });
	});

	test('whatever it is: kept once is kept for good, well formed, with no control characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				const kept = clean(typed);
				expect(clean(kept)).toBe(kept);
				expect(kept.isWellFormed()).toBe(true);
				expect(kept).not.toMatch(/[^\P{Cc}\t\n]/u);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('a limit', () => {
	const fitting = (limit: number) => [
		['letters', 'a'.repeat(limit)],
		['emoji: one each', '😢'.repeat(limit)],
		['new lines: one each, though a browser sends two signs', '\r\n'.repeat(limit)],
		['what is not kept does not count', 'a'.repeat(limit) + '\u0000'.repeat(99)]
	];
	test.each(fitting(maxWords))('of a box, exactly: %s', (_, typed) => {
		expect(readPage(wordsPage, { words: [typed] })).toEqual({ answer: { words: clean(typed), notAloud: false } });
	});
	test.each(fitting(maxWords))('of a box, and one more: %s', (_, typed) => {
		const problems = [{ field: 'words', reason: 'tooLong', over: 1 }];
		expect(readPage(wordsPage, { words: [`${typed}x`] })).toEqual({ problems });
	});
	test.each(fitting(maxLine))('of a line, exactly: %s', (_, typed) => {
		expect(readPage(schemaOf('helper'), { name: [typed] })).toEqual({ answer: { name: clean(typed) } });
	});
	test.each(fitting(maxLine))('of a line, and one more: %s', (_, typed) => {
		const problems = [{ field: 'name', reason: 'tooLong', over: 1 }];
		expect(readPage(schemaOf('helper'), { name: [`${typed}x`] })).toEqual({ problems });
	});
	test('accents count: what is counted is what is kept', () => {
		expect(over('e\u0301'.repeat(3), 5)).toBe(1);
		expect(over(family, 5)).toBe(0);
	});
	test('of a box is told in the same words however much was pasted', () => {
		// The server takes no body of more than 262,144 bytes.
		const typed = 'a'.repeat(262_000);
		const problems = [{ field: 'words', reason: 'tooLong', over: 262_000 - maxWords }];
		expect(readPage(wordsPage, { words: [typed] })).toEqual({ problems });
		expect(readPage(schemaOf('just-for'), { words: [typed] })).toEqual({ problems });
	});
});

describe('a page is read', () => {
	type Fields = Record<string, string[]>;
	const wrong = (field: string) => ({ problems: [{ field, reason: 'chooseOne' }] });
	test.each<[string, z.ZodType, Fields, object]>([
		['an empty form', wordsPage, {}, { answer: { words: '', notAloud: false } }],
		['a tick', wordsPage, { words: ['a'], notAloud: ['on'] }, { answer: { words: 'a', notAloud: true } }],
		['a field twice: the first counts', wordsPage, { words: ['a', 'b'] }, { answer: { words: 'a', notAloud: false } }],
		['a field that is not ours', wordsPage, { words: ['a'], admin: ['1'] }, wrong('')],
		['a face', feelingPage, { feeling: ['mix'] }, { answer: { feeling: 'mix', words: '', notAloud: false } }],
		['no face', feelingPage, { words: ['a'] }, { answer: { words: 'a', notAloud: false } }],
		['a face that is none', feelingPage, { feeling: ['6'] }, wrong('feeling')],
		['an empty face', feelingPage, { feeling: [''] }, wrong('feeling')],
		[
			'two faces: the first counts',
			feelingPage,
			{ feeling: ['1', '5'] },
			{ answer: { feeling: '1', words: '', notAloud: false } }
		],
		['no helper', schemaOf('helper'), {}, { answer: { name: '' } }],
		[
			'a helper',
			schemaOf('helper'),
			{ helper: ['typing'], name: ['Kath'] },
			{ answer: { helper: 'typing', name: 'Kath' } }
		],
		['a helper that is none', schemaOf('helper'), { helper: ['constructor'] }, wrong('helper')],
		['no topic', schemaOf('topics'), {}, { answer: { topics: [] } }],
		['every topic', schemaOf('topics'), { topics: [...topics] }, { answer: { topics: [...topics] } }],
		[
			'a topic twice is that topic',
			schemaOf('topics'),
			{ topics: ['home', 'me', 'home'] },
			{ answer: { topics: ['home', 'me'] } }
		],
		['a topic that is none', schemaOf('topics'), { topics: ['home', 'cats'] }, wrong('topics')],
		[
			'money is no topic at 15',
			schemaOf('topics', 'views', { ...context, age: 15 }),
			{ topics: ['money'] },
			wrong('topics')
		],
		[
			'a wish for a person who is listed',
			schemaOf('who', 'plan'),
			{ 'wish-sam': ['part'], 'why-sam': ['only at the end'] },
			{ answer: { 'wish-sam': 'part', 'why-sam': 'only at the end' } }
		],
		['a wish that is none', schemaOf('who', 'plan'), { 'wish-sam': ['perhaps'] }, wrong('wish-sam')],
		['a wish for a person who is not listed', schemaOf('who', 'plan'), { 'wish-tia': ['yes'] }, wrong('')],
		[
			'one of the staff who must not be told',
			schemaOf('not-told', 'complaint'),
			{ staff: ['helen'], others: ['Nan'] },
			{ answer: { staff: ['helen'], others: 'Nan' } }
		],
		['one who is not of the staff', schemaOf('not-told', 'complaint'), { staff: ['nobody'] }, wrong('staff')],
		['words just for Jo', schemaOf('just-for'), { words: ['a'] }, { answer: { words: 'a' } }],
		['no "do not read this out" there', schemaOf('just-for'), { words: ['a'], notAloud: ['on'] }, wrong('')]
	])('%s', (_, schema, fields, expected) => {
		expect(readPage(schema, fields)).toEqual(expected);
	});

	test('two things wrong are told one by one', () => {
		expect(readPage(feelingPage, { feeling: ['9'], words: ['a'.repeat(maxWords + 7)] })).toEqual({
			problems: [
				{ field: 'feeling', reason: 'chooseOne' },
				{ field: 'words', reason: 'tooLong', over: 7 }
			]
		});
	});

	test('whatever is sent to whichever page, it is an answer or a problem of a field, never an error', () => {
		const names = fc.constantFrom(
			'words',
			'notAloud',
			'feeling',
			'helper',
			'name',
			'topics',
			'place',
			'staff',
			'about',
			'wish-sam',
			'why-sam',
			'x',
			'__proto__',
			'toString'
		);
		const values = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1', 'home', 'on', '')), {
			maxLength: 60
		});
		fc.assert(
			fc.property(fc.constantFrom(...steps), fc.dictionary(names, values), (step, fields) => {
				const read = readPage(schemaIn(step.fields), fields);
				if ('answer' in read) expect(readable(read.answer)).toBe(true);
				else for (const { reason } of read.problems) expect(['tooLong', 'chooseOne']).toContain(reason);
			}),
			{ numRuns: 500 }
		);
	});
	const readable = (answer: object) => JSON.stringify(JSON.parse(JSON.stringify(answer))) === JSON.stringify(answer);
});

test('a form becomes lists of strings, without the buttons and without files', () => {
	const form = new FormData();
	for (const [name, value] of [
		['topics', 'home'],
		['topics', 'me'],
		['go', 'enough'],
		['words', '']
	] as const)
		form.append(name, value);
	form.append('words', new Blob(['secret']), 'a.txt');
	form.append('constructor', '1');
	expect({ ...fieldsOf(form) }).toEqual({ topics: ['home', 'me'], words: [''], constructor: ['1'] });
});

describe('is a page empty?', () => {
	test.each<[object, boolean]>([
		[{}, true],
		[{ words: '' }, true],
		[{ words: ' \n\t\u00a0' }, true],
		[{ words: '', notAloud: true }, true],
		[{ feeling: undefined, words: '', notAloud: false }, true],
		[{ topics: [] }, true],
		[{ helper: undefined, name: '' }, true],
		[{ helpSoon: false }, true],
		[{ words: '0' }, false],
		[{ words: '😢' }, false],
		[{ feeling: 'dunno', words: '' }, false],
		[{ topics: ['home'] }, false],
		[{ helper: 'nobody', name: '' }, false],
		[{ name: 'Kath' }, false],
		[{ helpSoon: true }, false]
	])('%o: %s', (answer, expected) => {
		expect(isEmpty(answer)).toBe(expected);
	});
});

test('the blocks alone', () => {
	const each = (schema: z.ZodType, given: unknown) => schema.safeParse(given).success;
	for (const schema of [words(), line(), tick(), oneOf(feelings), anyOf(feelings)]) {
		expect(each(schema, undefined)).toBe(true);
		expect(each(schema, [])).toBe(true);
		for (const odd of ['a', 1, null, {}, [1], [null], [['a']]]) expect(each(schema, odd)).toBe(false);
	}
});

test('a name is one line', () => {
	expect(tidy(' Ivy\r\n\u2028\t\u0007 Stone\n')).toBe('Ivy Stone');
});
