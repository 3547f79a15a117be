import { describe, expect, test } from 'vitest';
import en from '../../src/lib/locales/en/index.ts';
import {
	BANNED,
	LIMITS,
	STAFF,
	checkPage,
	checkStrings,
	easyAdded,
	flatten,
	gradeOf,
	hardestWords,
	pageText,
	sourceOf,
	taught
} from '../support/plain-english.ts';

const namespaces = Object.entries(en as Record<string, unknown>).filter(([name]) => !STAFF.includes(name));

/** A namespace is near enough to a page; of `errors`, each page of its own is too short to measure. */
const asPage = (words: unknown) =>
	flatten(words)
		.map(([, text]) => text)
		.join('\n');

describe('what a child reads', () => {
	test.each(namespaces)('%s', (name, words) => {
		const problems = flatten(words).flatMap(([key, text]) =>
			checkStrings([text]).map((problem) => `${name}:${key}: ${problem}`)
		);
		const { grade, words: count } = gradeOf(asPage(words));
		if (count >= LIMITS.wordsForGrade && grade > LIMITS.grade)
			problems.push(`${name}: grade ${grade.toFixed(1)} on ${count} words, ${LIMITS.grade} at most`);
		expect(problems).toEqual([]);
	});

	test('the hardest ten words', () => {
		const texts = namespaces.flatMap(([, words]) => flatten(words).map(([, text]) => text));
		const hardest = hardestWords(texts);
		const lines = hardest.slice(0, 10).map(({ word, syllables, source }) => `  ${word} (${syllables}, ${source})`);
		console.log(['The hardest words that a child reads:', ...lines].join('\n'));
		const grades = namespaces
			.map(([name, words]) => ({ name, ...gradeOf(asPage(words)) }))
			.filter(({ words }) => words >= LIMITS.wordsForGrade)
			.map(({ name, grade, words }) => `  ${name} ${grade.toFixed(1)} (${words} words)`);
		console.log(['Grades:', ...grades].join('\n'));
		expect(hardest.length).toBeGreaterThan(0);
	});
});

describe('the word lists', () => {
	test('stay short', () => {
		expect(Object.keys(easyAdded).length).toBeLessThanOrEqual(LIMITS.easyAdded);
		expect(Object.keys(taught).length).toBeLessThanOrEqual(LIMITS.taught);
	});

	test('each added word has its reason, and needs to be there', () => {
		for (const [word, reason] of Object.entries<string>(easyAdded)) {
			expect(reason, word).toMatch(/\w{3}/);
			expect(sourceOf(word), `${word} is in the published list already`).not.toBe('list');
			expect(Object.keys(taught), `${word} is in both lists`).not.toContain(word);
		}
	});

	test('each taught word is explained by a string that says it', () => {
		const strings = new Map<string, string>(
			namespaces.flatMap(([name, words]) => flatten(words).map(([key, text]) => [`${name}:${key}`, text] as const))
		);
		for (const [word, key] of Object.entries<string>(taught)) {
			const text = strings.get(key);
			expect(text, `${word}: no string has the key ${key}`).toBeDefined();
			expect(text?.toLowerCase(), `${word}: ${key} does not say the word`).toContain(word.toLowerCase());
			expect(text?.split(' ').length, `${word}: ${key} is too short to explain it`).toBeGreaterThan(5);
		}
	});

	test('no added or taught word is banned', () => {
		for (const word of [...Object.keys(easyAdded), ...Object.keys(taught)])
			for (const banned of BANNED) expect(banned.word.test(word), word).toBe(false);
	});
});

describe('the checker', () => {
	const bad: [why: string, text: string, finds: RegExp][] = [
		['a word of the system', 'We will talk about your placement.', /banned: "placement"/],
		['contact', 'Tell us how contact with Mum is going.', /banned: "contact"/],
		['an acronym', 'Your IRO will read this.', /banned: "IRO"/],
		['an acronym in a phrase', 'This is about your LAC review.', /banned: "LAC review"/],
		['a button of the old kind', 'Submit', /banned: "Submit"/],
		['log in', 'Log in to go on.', /banned: "Log in"/],
		['login in one word', 'Use your login here.', /banned: "login"/],
		['safeguarding', 'This is a safeguarding matter.', /banned: "safeguarding"/],
		['a council by its other name', 'Ask the local authority.', /banned: "local authority"/],
		['siblings', 'Do you see your siblings?', /banned: "siblings"/],
		['looked after', 'A looked-after child can ask.', /banned: "looked-after"/],
		['care plan', 'This is your care plan.', /banned: "care plan"/],
		['abscond', 'He absconded.', /banned: "absconded"/],
		['working days', 'We answer within 5 working days.', /banned: "within 5 working days"/],
		['a stage by its number', 'This is stage 2.', /banned: "stage 2"/],
		['blame', 'Invalid date.', /banned: "Invalid"/],
		['a hard word', 'We will endeavour to help.', /hard word: "endeavour"/],
		['a form of a hard word', 'You are entitled to it.', /hard word: "entitled"/],
		['shouting', 'Well done!', /exclamation mark/],
		['emoji', 'You sent it 🎉', /emoji/],
		['sixteen words', 'We will read all that you have said to us on this one page by now.', /16 words, 15 at most/],
		['sixteen with a name', 'We will read all that {{name}} has said to us on this one page by now.', /16 words/]
	];
	test.each(bad)('finds %s', (_why, text, finds) => {
		expect(checkStrings([text]).join('\n')).toMatch(finds);
	});

	test.each([
		'You can stop and come back later.',
		"You don't have to say why. They can't make you.",
		'They stopped, tried, hurried and shared the biggest and happiest of the stories.',
		'My favourite colour is grey.',
		'{{name}} will read it by Friday 27 November at 4:30pm.',
		'Ring Childline on 0800 1111.',
		'Your number is 7K2M-9QTR.',
		'We will read all that you have said to us on this one page today.',
		'It is free. You can ring day or night. Nobody else has to know.'
	])('lets pass: %s', (text) => {
		expect(checkStrings([text])).toEqual([]);
	});

	test('a block ends a sentence, and so does a full stop', () => {
		const eight = 'You can say what you think right here';
		expect(checkPage(`${eight}\n${eight}`, { names: [] })).toEqual([]);
		expect(checkPage(`${eight}. ${eight}.`, { names: [] })).toEqual([]);
		expect(checkPage(`${eight} ${eight}`, { names: [] }).join()).toMatch(/16 words/);
	});

	test('names are no words', () => {
		const text = 'Oluwaseun Bell will read it at St Jude’s.';
		expect(checkPage(text, { names: [] }).join()).toMatch(/Oluwaseun/);
		expect(checkPage(text, { names: ['Oluwaseun', 'Bell', 'St Jude’s'] })).toEqual([]);
		expect(checkPage("Oluwaseun's page", { names: ['Oluwaseun'] })).toEqual([]);
		expect(checkPage('Ann can answer', { names: ['An'] }).join()).toMatch(/Ann/);
	});

	test('a page of long words has too high a grade', () => {
		const long = 'Another grandmother remembered yesterday afternoon anywhere. ';
		expect(checkPage(long.repeat(6), { names: [] }).join()).toMatch(/^grade 2\d/);
		const short = 'You can tell us what you like. We will read it soon. ';
		expect(checkPage(short.repeat(6), { names: [] })).toEqual([]);
	});

	test('a page is read as its blocks, without what people wrote', () => {
		const html = `<h1>Hi <b>Amara</b></h1><p>We&#39;re here &amp; near.</p><svg><title>x</title></svg>
			<textarea>zzxq</textarea><blockquote>qwrt</blockquote><ul><li>One</li><li>Two</li></ul><script>var a</script>`;
		expect(pageText(html)).toBe("Hi Amara\nWe're here & near.\nOne\nTwo");
	});

	test('hardest words come first', () => {
		expect(hardestWords(['a cat', 'yesterday xylograph'])[0]).toMatchObject({ word: 'xylograph', source: 'none' });
	});
});
