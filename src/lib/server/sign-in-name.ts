/** The name and the words of a sign-in that a child makes: what they may be. Pure. */
import { randomInt } from 'node:crypto';
import { plainWords } from './auth/secrets.ts';
import { codeWords } from './code-words.ts';

/** Letters of the shortest and of the longest name, and of the shortest and of the longest three words. */
const name = { shortest: 2, longest: 30 };
const words = { shortest: 3, longest: 60 };

export type NameProblem = 'nameShort' | 'nameLong' | 'nameSigns' | 'nameFull';
export type WordsProblem = 'wordsThree' | 'wordsShort' | 'wordsSame' | 'wordsName' | 'wordsLong';

/** The letters and numbers of a name, as somebody who knows it would think of them: without accents, spaces and signs. */
function bare(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True when somebody who knows the child would try it: their whole name, or the first and the last one of it. */
function isFullName(typed: string, fullName: string): boolean {
	const parts = fullName.split(/\s+/).map(bare).filter(Boolean);
	const [first = '', last = ''] = [parts[0], parts.at(-1)];
	const given = bare(typed);
	if (given === parts.join('')) return true;
	// Taken out first: "Lily Li" may be called Lily.
	return parts.length > 1 && given.includes(first) && given.replace(first, ' ').includes(last);
}

/** What is wrong with a name that a child of that full name would like to sign in with. */
export function findNameProblem(typed: string, fullName: string): NameProblem | undefined {
	const length = [...typed.trim()].length;
	if (length > name.longest) return 'nameLong';
	if (!/^[\p{L}\p{M}\p{N} .'’_-]*$/u.test(typed)) return 'nameSigns';
	if ([...bare(typed)].length < name.shortest) return 'nameShort';
	return isFullName(typed, fullName) ? 'nameFull' : undefined;
}

/** What is wrong with three words that a child would like, beside the name. */
export function findWordsProblem(typed: string, besideName: string): WordsProblem | undefined {
	const given = plainWords(typed).split(' ');
	if (given.length !== 3 || given.includes('')) return 'wordsThree';
	if (given.some((word) => [...word].length < words.shortest)) return 'wordsShort';
	if ([...given.join('')].length > words.longest) return 'wordsLong';
	if (new Set(given).size < given.length) return 'wordsSame';
	return given.some((word) => isInName(word, besideName)) ? 'wordsName' : undefined;
}

const isInName = (word: string, besideName: string) => bare(besideName).includes(bare(word));

/** Three easy words, other ones each time. */
export function suggestWords(besideName: string): string[] {
	const picked = new Set<string>();
	while (picked.size < 3) {
		const word = codeWords[randomInt(codeWords.length)]!;
		if (!isInName(word, besideName)) picked.add(word);
	}
	return [...picked];
}
