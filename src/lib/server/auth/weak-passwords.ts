/**
 * Which passwords nobody may choose: short ones, and those that are guessed first. Nothing else is asked of them (NIST SP
 * 800-63B-4): no capitals, no signs, no change every month.
 */
import { settings } from '../env.ts';
import { getEmail, getName } from '../people.ts';
import { longestPassword, shortestPassword } from './secrets.ts';

export const weaknesses = ['passwordShort', 'passwordLong', 'passwordCommon'] as const;
export type Weakness = (typeof weaknesses)[number];

/** Of a longer one the beginning is measured: time grows with the length, and what repeats is found here as well. */
const measured = 64;
/** The library's best mark: more than 10,000,000,000 guesses. */
const strong = 4;

/** Loaded when the first password is chosen: its list takes some 20 MB, which most days do not need. */
let estimator: Promise<(password: string, own: string[]) => number> | undefined;

async function loadEstimator() {
	const [{ ZxcvbnFactory }, common] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common')
	]);
	const made = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
	return (password: string, own: string[]) => made.check(password, own).score;
}

/** Each in one piece, and its words: "Wrenshire Council" is guessed as `wrenshirecouncil` and as `wrenshire`, too. */
const piecesOf = (text: string) => [text, text.replaceAll(/[^\p{L}\p{N}]+/gu, ''), ...text.split(/[^\p{L}\p{N}]+/u)];

/** Why nobody may choose this password, who is guessed by these words of their own; undefined: it is good. */
export async function weaknessOf(password: string, own: readonly string[]): Promise<Weakness | undefined> {
	const signs = [...password.normalize('NFKC')];
	if (signs.length < shortestPassword) return 'passwordShort';
	if (signs.length > longestPassword) return 'passwordLong';
	const scoreOf = await (estimator ??= loadEstimator());
	const words = [...own, 'say so'].flatMap(piecesOf).filter((word) => word.length > 1);
	return scoreOf(signs.slice(0, measured).join(''), words) < strong ? 'passwordCommon' : undefined;
}

/** The same for a person: their name, their email and the council's name are guessed first. */
export async function weaknessFor(personId: string, password: string): Promise<Weakness | undefined> {
	return weaknessOf(password, [await getName(personId), await getEmail(personId), settings().councilName]);
}
