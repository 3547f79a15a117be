/** What the name and the words of a child's own sign-in may be. */
import { describe, expect, test } from 'vitest';
import { codeWords } from '../../../src/lib/server/code-words.ts';
import { findNameProblem, findWordsProblem, suggestWords } from '../../../src/lib/server/sign-in-name.ts';

describe('a name', () => {
	test.each([
		['bluekite', 'Amara Jones', undefined],
		['Bear 7', 'Amara Jones', undefined],
		['amara', 'Amara Jones', undefined],
		['Амара 7', 'Amara Jones', undefined],
		['lily', 'Lily Li', undefined],
		['x', 'Amara Jones', 'nameShort'],
		['', 'Amara Jones', 'nameShort'],
		[' .- ', 'Amara Jones', 'nameShort'],
		['a'.repeat(31), 'Amara Jones', 'nameLong'],
		['kite<b>', 'Amara Jones', 'nameSigns'],
		['kite 🙂', 'Amara Jones', 'nameSigns'],
		['amara jones', 'Amara Jones', 'nameFull'],
		['JonesAmara99', 'Amara Jones', 'nameFull'],
		['amara.b.jones', 'Amara Beth Jones', 'nameFull'],
		['Zoe O Neill', 'Zoë O’Neill', 'nameFull'],
		['Amara', 'Amara', 'nameFull'],
		['amara 7', 'Amara', undefined],
		['lily li', 'Lily Li', 'nameFull']
	])('%j for %s: %s', (typed, fullName, problem) => {
		expect(findNameProblem(typed, fullName)).toBe(problem);
	});
});

describe('three words', () => {
	test.each([
		['otter lemon window', undefined],
		['Otter-Lemon, window', undefined],
		['otter lemon', 'wordsThree'],
		['otter lemon window door', 'wordsThree'],
		['', 'wordsThree'],
		['otter le window', 'wordsShort'],
		['otter Otter window', 'wordsSame'],
		['otter blue window', 'wordsName'],
		[`otter lemon ${'w'.repeat(60)}`, 'wordsLong']
	])('%j: %s', (typed, problem) => {
		expect(findWordsProblem(typed, 'Blue Kite')).toBe(problem);
	});

	test('are suggested: easy ones, good ones, and others each time', () => {
		const name = 'kite and moon and river';
		const drawn = Array.from({ length: 300 }, () => suggestWords(name));
		for (const three of drawn) {
			expect(findWordsProblem(three.join(' '), name)).toBeUndefined();
			for (const word of three) expect(codeWords).toContain(word);
		}
		expect(new Set(drawn.map((three) => three.join(' '))).size).toBeGreaterThan(290);
	});
});
