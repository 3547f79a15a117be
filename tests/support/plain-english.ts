/**
 * Plain English, measured. A child of nine reads these words, perhaps frightened, on a borrowed phone.
 *
 * - a page: Flesch-Kincaid grade 4 or less (never a single label: the formula is useless on three words)
 * - a sentence: 15 words at most, no banned word, no exclamation mark, no emoji
 * - a word: in the Dale-Chall list of 3,000 easy words, in `easy-added.json` or in `taught.json`
 *
 * Names, numbers, dates, times, phone numbers and addresses of the web are left out everywhere; in the length of a
 * sentence a name (and a `{{placeholder}}`) counts as one word.
 *
 * A text is made of blocks, one a line: a heading, a label, a paragraph, a button. Each ends a sentence.
 */
import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import easyAdded from './easy-added.json' with { type: 'json' };
import taught from './taught.json' with { type: 'json' };

export const LIMITS = {
	grade: 4,
	sentence: 15,
	easyAdded: 80,
	taught: 25,
	/** A grade means nothing on fewer words. */
	wordsForGrade: 30
} as const;

/** Namespaces of `src/lib/locales/en` that no child reads. */
export const STAFF: readonly string[] = [
	'staff',
	'staffSignIn',
	'inbox',
	'item',
	'manage',
	'reviews',
	'review',
	'sheet',
	'children',
	'letters',
	'waysOf',
	'accounts',
	'account',
	'people',
	'allChildren',
	'imports',
	'away',
	'permissions'
];

/** Names that stand in our own words on every page. */
export const SERVICES: readonly string[] = [
	'Say So',
	'Childline',
	'Help at Hand',
	'Coram Voice',
	'Cafcass',
	'Local Government and Social Care Ombudsman'
];

export interface Banned {
	word: RegExp;
	say: string;
}

const ban = (pattern: string, say: string): Banned => ({
	word: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
	say
});

/** From section 8 of the design and rule 10 of the product: what we never say, and what we say instead. */
export const BANNED: readonly Banned[] = [
	ban('IROs?|independent reviewing officers?|the chair|chairperson', 'reviewing officer, then the first name'),
	ban('(?:LAC|CLA|statutory) reviews?|conferences?', 'review'),
	ban('LAC|CLA|looked[ -]after|service users?|clients?', 'children in care, and only if needed'),
	ban('placements?|provision', 'where you live, home'),
	ban('(?:foster )?carers?|resources?', 'the people you live with, or their names'),
	ban('(?:supervised )?contact(?:s|ed|ing)?|family time session', 'seeing your family; ring'),
	ban('siblings?', 'brothers and sisters'),
	ban('care plans?|pathway plans?|permanence|permanency', 'your plan'),
	ban('advocacy|representatives?', 'someone who helps you speak up (an advocate)'),
	ban('representations?|stage (?:1|2|3|one|two|three)|grievances?', 'something is wrong; a complaint'),
	ban('designated|complaints managers?', 'someone who looks after complaints'),
	ban('local authorit(?:y|ies)|corporate parents?', 'the council'),
	ban('disclos\\w*|safeguard\\w*|referrals?|refer|referred|escalat\\w*', 'tell someone who can help'),
	ban('at risk|significant harm', 'not safe'),
	ban('breakdowns?|disruptions?|transitions?', 'move'),
	ban('abscond\\w*', 'run away; go missing'),
	ban('wishes and feelings|views sought', 'what you want, what you think, how you feel'),
	ban('attendees?|professionals?|multi-agency|stakeholders?', 'who is coming'),
	ban('refus(?:e|es|ed|ing|al)|declin\\w*|non-engagement', 'say no'),
	ban('credentials?|usernames?|passwords?|user ?ids?', 'your card; three words'),
	ban('log(?:ging|ged|s)?[ -]?(?:in|on|out|off)|logins?|authenticat\\w*|sessions?', 'sign in, sign out'),
	ban('submit\\w*|submission\\w*|proceed\\w*|continue\\w*|dismiss\\w*', 'send; save; go on; skip'),
	ban('within \\d+ (?:working )?days', 'by Friday 27 November'),
	ban('unable to', 'cannot'),
	ban('statutory|confidential\\w*', 'say plainly what the law is, and who can see'),
	ban('invalid|errors?|you must', 'say what to do, not what they did')
];

const SENTENCE_END = /[.?!…]+["')\]]*(?=\s|$)/u;
const NAME = '\u0001';
const MONTHS_AND_DAYS =
	/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|(?<=\d )(?:march|may)|(?:march|may)(?= \d))\b/giu;

const easyList = new Set(daleChall.map((word) => word.replace(/\.$/, '').toLowerCase()));
const added = new Set(Object.keys(easyAdded).map((word) => word.toLowerCase()));
const taughtWords = new Set(
	Object.keys(taught)
		.filter((word) => !word.includes(' '))
		.map((word) => word.toLowerCase())
);
const taughtPhrases = Object.keys(taught).filter((word) => word.includes(' '));
const inTaughtPhrases = new Set(taughtPhrases.flatMap((phrase) => phrase.toLowerCase().split(' ')));

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Takes out what is no word of ours. Names become a mark that counts as one word. */
function strip(text: string, names: readonly string[]): string {
	let rest = text
		.normalize('NFC')
		.replace(/\$t\([^)]*\)/g, '')
		.replace(/<[^>]+>/g, '')
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\{\{[^}]*\}\}/g, NAME);
	for (const name of [...names, ...SERVICES].filter(Boolean).sort((a, b) => b.length - a.length)) {
		const pattern = escape(name.normalize('NFC').replace(/[‘’ʼ]/g, "'"));
		rest = rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'), NAME);
	}
	return (
		rest
			.replace(new RegExp(`${NAME}'s?(?!\\p{L})`, 'gu'), NAME)
			.replace(new RegExp(`${NAME}(?:\\s+${NAME})+`, 'g'), NAME)
			.replace(/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, ' ')
			.replace(/\bhttps?:\/\/[^\s)]+/giu, ' ')
			.replace(/\b(?:[a-z0-9-]+\.)+(?:uk|org|com|net|gov)\b(?:\/[^\s)]*)?/giu, ' ')
			.replace(MONTHS_AND_DAYS, ' ')
			// Numbers, times, phone numbers, references: whatever holds a digit.
			.replace(/[\p{L}\p{N}]+(?:[:.,/-][\p{L}\p{N}]+)*/gu, (token) => (/\p{N}/u.test(token) ? ' ' : token))
	);
}

interface Sentence {
	text: string;
	/** Words that count in the formula. */
	words: string[];
	/** Words and names, for the length. */
	length: number;
}

function wordsOf(text: string): string[] {
	return text.match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
}

function sentencesOf(text: string, names: readonly string[]): Sentence[] {
	const found: Sentence[] = [];
	for (const block of text.split(/\n+/)) {
		for (const part of strip(block, names).split(SENTENCE_END)) {
			const words = wordsOf(part);
			const marks = part.split(NAME).length - 1;
			if (words.length + marks === 0) continue;
			found.push({
				text: part.replaceAll(NAME, '(name)').replace(/\s+/g, ' ').trim(),
				words,
				length: words.length + marks
			});
		}
	}
	return found;
}

/** What a word may be a regular form of. */
function bases(word: string): string[] {
	const found: string[] = [];
	const ending = (suffix: string, ...becomes: string[]) => {
		if (!word.endsWith(suffix)) return;
		const stem = word.slice(0, -suffix.length);
		if (stem.length < 2) return;
		for (const end of becomes) found.push(stem + end);
	};
	const doubled = (suffix: string) => {
		const match = new RegExp(`^(.+([bdfgklmnprtvz]))\\2${suffix}$`).exec(word);
		if (match?.[1]) found.push(match[1]);
	};
	ending("'s", '');
	ending("s'", 's');
	ending("'ll", '');
	ending("'re", '');
	ending("'ve", '');
	ending("'d", '');
	ending("'m", '');
	ending("n't", '', 'n');
	ending('ies', 'y');
	ending('es', '', 'e');
	ending('s', '');
	for (const suffix of ['ed', 'er', 'est', 'ing']) {
		ending(suffix, '', 'e');
		doubled(suffix);
	}
	ending('ied', 'y');
	ending('ier', 'y');
	ending('iest', 'y');
	ending('ying', 'ie');
	ending('ly', '', 'le');
	ending('ily', 'y');
	return found;
}

const IRREGULAR: Record<string, string> = { "can't": 'can', "won't": 'will', "i'm": 'i', cannot: 'can' };

/** British spelling of an American word. */
function american(word: string): string[] {
	const found = [word];
	if (word.includes('our')) found.push(word.replace('our', 'or'));
	if (word.endsWith('re')) found.push(word.slice(0, -2) + 'er');
	if (word.endsWith('ise')) found.push(word.slice(0, -3) + 'ize');
	if (word === 'grey') found.push('gray');
	return found;
}

function isFormOf(list: ReadonlySet<string>, word: string, depth = 0): boolean {
	if (american(word).some((spelling) => list.has(spelling))) return true;
	const irregular = IRREGULAR[word];
	if (irregular && list.has(irregular)) return true;
	// "helpers" is a form of a form.
	return depth < 2 && bases(word).some((base) => isFormOf(list, base, depth + 1));
}

export type Source = 'list' | 'added' | 'taught' | 'none';

/** Where a word is allowed, if it is. */
export function sourceOf(word: string): Source {
	const lower = word.toLowerCase().replace(/[‘’ʼ]/g, "'");
	if (isFormOf(easyList, lower)) return 'list';
	if (isFormOf(added, lower)) return 'added';
	if (isFormOf(taughtWords, lower)) return 'taught';
	return 'none';
}

function withoutTaughtPhrases(text: string): string {
	let rest = text;
	for (const phrase of taughtPhrases) rest = rest.replace(new RegExp(`\\b${escape(phrase)}(?:s|'s)?\\b`, 'giu'), ' ');
	return rest;
}

function problemsInSentences(text: string, names: readonly string[]): string[] {
	const problems: string[] = [];
	for (const sentence of sentencesOf(text, names)) {
		if (sentence.length > LIMITS.sentence)
			problems.push(`${sentence.length} words, ${LIMITS.sentence} at most: "${sentence.text}"`);
	}
	for (const block of text.split(/\n+/)) {
		// Names may hold any word; a phrase such as "stage 1" needs its number.
		let bare = block.replace(/[‘’ʼ]/g, "'").replace(/\{\{[^}]*\}\}/g, ' ');
		for (const name of [...names, ...SERVICES].filter(Boolean)) bare = bare.replaceAll(name, ' ');
		for (const { word, say } of BANNED) {
			const match = word.exec(bare);
			if (match) problems.push(`banned: "${match[0]}" in "${block.trim()}" (say: ${say})`);
		}
		if (/!/.test(bare)) problems.push(`exclamation mark: "${block.trim()}"`);
		if (/\p{Extended_Pictographic}/u.test(bare)) problems.push(`emoji: "${block.trim()}"`);
		const unknown = new Set(
			wordsOf(strip(withoutTaughtPhrases(block), names)).filter((one) => sourceOf(one) === 'none')
		);
		for (const one of unknown) problems.push(`hard word: "${one}" in "${block.trim()}"`);
	}
	return problems;
}

/** Flesch-Kincaid grade of a whole page, and on how many words it stands. */
export function gradeOf(text: string, names: readonly string[] = []): { grade: number; words: number } {
	const sentences = sentencesOf(text, names).filter((sentence) => sentence.words.length > 0);
	const words = sentences.flatMap((sentence) => sentence.words);
	if (words.length === 0) return { grade: 0, words: 0 };
	const grade = fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0)
	});
	return { grade, words: words.length };
}

/** Strings of a locale file, one by one: sentences and words. (The grade is for pages.) */
export function checkStrings(strings: readonly string[]): string[] {
	return strings.flatMap((text) => problemsInSentences(text, []));
}

/** A whole page, one block a line: the grade, and every sentence and word. `names` are those of people and places. */
export function checkPage(text: string, options: { names: readonly string[] }): string[] {
	const problems: string[] = [];
	const { grade, words } = gradeOf(text, options.names);
	if (words >= LIMITS.wordsForGrade && grade > LIMITS.grade)
		problems.push(`grade ${grade.toFixed(1)} on ${words} words, ${LIMITS.grade} at most`);
	return [...problems, ...problemsInSentences(text, options.names)];
}

export interface HardWord {
	word: string;
	syllables: number;
	source: Source;
}

/** Every word of the texts, hardest first: those in no list, then by syllables, by list and by length. */
export function hardestWords(texts: readonly string[], names: readonly string[] = []): HardWord[] {
	const order: Record<Source, number> = { none: 0, taught: 1, added: 2, list: 3 };
	const unique = new Set(texts.flatMap((text) => wordsOf(strip(text, names)).map((word) => word.toLowerCase())));
	return [...unique]
		.map((word) => {
			const source = sourceOf(word);
			return {
				word,
				syllables: syllable(word),
				source: source === 'none' && inTaughtPhrases.has(word) ? 'taught' : source
			};
		})
		.sort(
			(a, b) =>
				Number(b.source === 'none') - Number(a.source === 'none') ||
				b.syllables - a.syllables ||
				order[a.source] - order[b.source] ||
				b.word.length - a.word.length ||
				a.word.localeCompare(b.word)
		);
}

/** `{ page: { title: 'x' } }` as `[['page.title', 'x']]`. */
export function flatten(value: unknown, prefix = ''): [key: string, text: string][] {
	if (typeof value === 'string') return [[prefix, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key));
}

const BLOCKS =
	/<\/?(?:address|article|aside|body|br|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|label|legend|li|main|nav|ol|option|p|pre|section|select|small|summary|table|t[dhr]|title|ul)\b[^>]*>/giu;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

/**
 * Our own words in a piece of HTML, one block a line. Left out: scripts, drawings, and what people wrote themselves
 * (`textarea`, `blockquote`, `q`). In a browser, `innerText` of a page without those elements serves as well.
 */
export function pageText(html: string): string {
	return html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<(script|style|svg|textarea|blockquote|q|template)\b[\s\S]*?<\/\1>/giu, ' ')
		.replace(/\s+/g, ' ')
		.replace(BLOCKS, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(
			/&(#?\w+);/g,
			(whole, name: string) =>
				ENTITIES[name] ?? (/^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : whole)
		)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');
}

export { easyAdded, taught };
