/** The four words of a letter: which words there are, and what counts as having typed them. */
import { dictionary } from 'cmu-pronouncing-dictionary';
import { expect, test } from 'vitest';
import { codeWords } from '../../../src/lib/server/code-words.ts';
import { lettersOf, newCode, readCode } from '../../../src/lib/server/letter-code.ts';

test('there are 2,048 words of 3 to 7 letters, in order, each once', () => {
	expect(codeWords).toHaveLength(2048);
	expect(new Set(codeWords).size).toBe(2048);
	expect([...codeWords].sort()).toEqual(codeWords);
	expect(codeWords.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
});

test('no two of them are said alike', () => {
	const said = new Map<string, string>();
	const alike: string[] = [];
	for (const word of codeWords) {
		// A word that is said in two ways has an entry for each.
		for (const way of [word, `${word}(1)`, `${word}(2)`, `${word}(3)`].flatMap((entry) => dictionary[entry] ?? [])) {
			const other = said.get(way);
			if (other && other !== word) alike.push(`${other} ${word}`);
			said.set(way, word);
		}
	}
	expect(alike).toEqual([]);
	// Nearly all of them stand in the dictionary at all.
	expect(said.size).toBeGreaterThan(2000);
});

test('a code is four words of the list, by chance', () => {
	const codes = Array.from({ length: 200 }, newCode);
	for (const code of codes) expect(code.filter((word) => codeWords.includes(word))).toHaveLength(4);
	expect(new Set(codes.map((code) => code.join(' '))).size).toBe(200);
	// Every place has its own word: 800 of 2,048 draws are hardly ever fewer than 500 different ones.
	expect(new Set(codes.flat()).size).toBeGreaterThan(500);
});

const [one, two, three, four] = ['sugar', 'oak', 'magpie', 'circle'];
const letters = `${one}${two}${three}${four}`;

test.each([
	['as it is printed', `${one} ${two} ${three} ${four}`],
	['with capitals, as phones begin', `Sugar OAK Magpie circle`],
	['with dashes, dots and lines', ` ${one}-${two}.${three}\n${four} `],
	['without a space', letters],
	['with a space too many', `su gar oak mag pie circle`],
	['with a space too few', `sugaroak magpie circle`],
	['wide, as some keyboards write', `ｓｕｇａｒ oak magpie circle`]
])('a code counts %s', (_how, typed) => {
	expect(readCode(typed)).toEqual({ letters });
	expect(lettersOf(typed)).toBe(letters);
});

test.each([
	['one word that is not ours', 'sugar oakk magpie circle', { unknown: ['oakk'] }],
	['two of them', 'xyz oak-qqq circle', { unknown: ['xyz', 'qqq'] }],
	['three words', 'sugar oak magpie', { notFour: 3 }],
	['five words', 'sugar oak magpie circle oak', { notFour: 5 }],
	['nothing', ' ', { notFour: 0 }],
	['one word of ours', 'sugar', { notFour: 1 }],
	['letters that are nothing', 'sugaroakmagpiecirkle', { notFour: undefined }]
])('what is wrong is named: %s', (_what, typed, problem) => {
	expect(readCode(typed)).toEqual(problem);
});
