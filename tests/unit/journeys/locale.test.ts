import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/lib/i18n.ts';
import { feelings } from '../../../src/lib/journeys/answers.ts';
import type { Context, Step } from '../../../src/lib/journeys/engine.ts';
import { optionsOf } from '../../../src/lib/journeys/fields.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { topics } from '../../../src/lib/journeys/views.ts';
import en from '../../../src/lib/locales/en/index.ts';
import { STAFF } from '../../support/plain-english.ts';

type Tree = { [key: string]: string | Tree };

/** The keys of a tree of words, each as one path. */
const keysOf = (tree: Tree, before = ''): string[] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`)
	);

/** For these nothing is left out: an officer, people, staff in every role, and the age from which all is asked. */
const context: Context = {
	age: 17,
	halfYears: 35,
	reader: 'Jo',
	readerId: 'jo',
	people: [],
	decisions: [],
	staff: (['officer', 'cover', 'manager', 'complaints'] as const).map((role) => ({ id: role, name: role, role }))
};

/** What a page has to say: its question, and each choice that no name stands for. */
function neededBy({ fields }: Step): string[] {
	const choices = fields.flatMap((field) =>
		optionsOf(field, context)
			.filter((option) => option.label === undefined)
			.map((option) => `options.${field.name}.${option.value}`)
	);
	const roles = fields.flatMap((field) =>
		[context, { ...context, readerId: null }].flatMap((each) =>
			optionsOf(field, each).flatMap(({ role }) => (role ? [`role.${role}`] : []))
		)
	);
	return [...new Set(['title', 'short', 'hint', ...choices, ...roles])];
}

/** What a page can say beside that: a label or a hint of a field of its own, a small text under a choice. */
function mayStand({ fields }: Step): string[] {
	return fields.flatMap((field) => [
		`labels.${field.name}`,
		`hints.${field.name}`,
		...optionsOf(field, context).map((option) => `small.${field.name}.${option.value}`)
	]);
}

/** Every field after the first must have words above it: no question says what it is for. */
const needsLabel = ({ fields }: Step): string[] => {
	const isChoice = (type: string) => ['one', 'many', 'face'].includes(type);
	const ownWords = ['tick', 'people', 'decisions', 'words'];
	return fields
		.filter(({ type }, at) => !(at === 0 && isChoice(type)) && !ownWords.includes(type))
		.map(({ name }) => `labels.${name}`);
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('lib/locales'))
	.map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

/** What is found in the sources by a pattern with one group, each once. */
const findAll = (pattern: RegExp, inFiles = /./) => [
	...new Set(
		sources
			.filter(({ file }) => inFiles.test(file))
			.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, found]) => found!))
	)
];

describe.each(Object.values(journeys).map((journey) => [journey!.id, journey!] as const))('%s', (id, journey) => {
	const own = (en as Record<string, unknown>)[id] as Tree;

	test.each(journey.steps.map((step) => [step.id, step] as const))('the page %s has all its words', (_, step) => {
		const there = keysOf((own[step.id] ?? {}) as Tree);
		// "Just for NAME" is a page of its own, with a few words more.
		const more = step.alone ? ['how', 'talk', 'button'] : [];
		expect(there).toEqual(expect.arrayContaining([...neededBy(step), ...needsLabel(step), ...more]));
		const known = [...neededBy(step), ...mayStand(step), ...more];
		expect(there.filter((key) => !known.includes(key))).toEqual([]);
	});

	test('has no words that no page shows', () => {
		const used = findAll(new RegExp(`\\b${id}:([\\w-]+)`, 'g'));
		const pages = journey.steps.map((step) => step.id);
		expect(Object.keys(own).filter((key) => !pages.includes(key) && !used.includes(key))).toEqual([]);
	});
});

test('the choices are read out of the fields, all of them', () => {
	const page = journeys['views']!.steps.find((step) => step.id === 'topics')!;
	expect(neededBy(page)).toEqual(['title', 'short', 'hint', ...topics.map((topic) => `options.topics.${topic}`)]);
});

test('each face has its word', () => {
	expect(Object.keys(en.layout.face).sort()).toEqual([...feelings].sort());
});

describe('each reason has its sentence', () => {
	const given = /\breason: '(\w+)'/g;
	const needed = findAll(/needed\('\w+', [\w.]+, '(\w+)'\)/g, /http\/item-actions/);
	const days = findAll(/'(day\w+)'/g, /server\/day-problems/);

	test.each([
		...findAll(given, /^(lib\/(journeys|server\/http\/forms)|routes\/\(child\))/),
		// The building blocks give theirs to zod.
		...findAll(/=== 0, \{ message: '(\w+)'/g, /journeys\/answers/),
		...findAll(/z\.enum\(\[\.\.\.values\], '(\w+)'\)/g, /journeys\/answers/)
	])('for a child: %s', (reason) => {
		expect(en.errors).toHaveProperty(reason);
		expect(wordsIn()(`errors:${reason}` as 'errors:tooLong', { over: 3 })).not.toMatch(/errors:|\{\{/);
	});

	test.each([
		...findAll(given, /^lib\/(journeys|server\/http\/(item-actions|officer-forms))/),
		...needed,
		// With an item no day to come is asked for.
		...days.filter((reason) => reason !== 'dayPast' && reason !== 'dayFar')
	])('for those who read: %s', (reason) => {
		expect(en.staff.problem).toHaveProperty(reason);
		const sentence = wordsIn()(`staff:problem.${reason}` as 'staff:problem.tooLong', { over: 3, example: 'x' });
		expect(sentence).not.toMatch(/staff:|\{\{/);
	});

	test.each(days)('for those who plan a review: %s', (reason) => {
		expect(en.reviews.problem).toHaveProperty(reason);
	});

	test('and the look for them found them', () => {
		expect(findAll(given)).toEqual(expect.arrayContaining(['chooseOne', 'tooLong', 'notSaved', 'empty']));
		expect(findAll(/=== 0, \{ message: '(\w+)'/g, /journeys\/answers/)).toEqual(['tooLong']);
		expect(findAll(/z\.enum\(\[\.\.\.values\], '(\w+)'\)/g, /journeys\/answers/)).toEqual(['chooseOne']);
		expect(needed).toHaveLength(5);
		expect(days).toHaveLength(6);
	});
});

test('every key that a page names is there', () => {
	const names = Object.keys(en).join('|');
	const named = findAll(new RegExp(`t\\(\\s*'((?:${names}):[\\w.-]+)'`, 'g'));
	const there = Object.entries(en).flatMap(([name, tree]) => keysOf(tree as Tree, `${name}:`));
	expect(named.length).toBeGreaterThan(100);
	// What is counted has a sentence for one and a sentence for more.
	const isThere = (key: string) => there.includes(key) || ['one', 'other'].every((n) => there.includes(`${key}_${n}`));
	expect(named.filter((key) => !isThere(key))).toEqual([]);
});

describe('whoever reads, the sentence is right', () => {
	// In the words for advocates {{name}} is the child.
	const forChildren = Object.entries(en).filter(([name]) => ![...STAFF, 'common', 'sending'].includes(name));
	const sentences = forChildren.flatMap(([name, tree]) => keysOf(tree as Tree, `${name}:`));

	test.each(['the reviewing team', 'the people who look after complaints'])('none begins with "%s"', (name) => {
		const said = sentences.map((key) => wordsIn()(key as 'sent:receipt.got', { name }));
		expect(said.some((text) => text.startsWith('The '))).toBe(true);
		expect(said.filter((text) => new RegExp(`(^|[.?!]\\s)${name}`).test(text))).toEqual([]);
	});

	/** These are said of one person alone, and have another sentence for more. */
	const ofOne = [
		'sent:receipt.got',
		'sent:receipt.hearBy.tell',
		'sent:item.read',
		'sent:item.notReadBy',
		'sent:item.notRead',
		'sent:item.lateButton',
		'views:just-for.button',
		'home:home.officer',
		'home:home.officerAway',
		'home:home.away',
		'home:home.decided',
		'layout:away.until',
		'letter:paper.about',
		'letter:paper.keep',
		'sent:came.obtained.ownWords',
		'sent:came.obtained.toldMe',
		'sent:came.obtained.observed'
	];

	test('no verb says how many they are', () => {
		const one = /\{\{name\}\} (?:has|is|was|does|(?!says |works for)[a-z]+[^s]s)\b/;
		const found = forChildren.flatMap(([name, tree]) =>
			keysOf(tree as Tree, `${name}:`).filter((key) => one.test(textOf(tree as Tree, key.slice(name.length + 1))))
		);
		expect(found.filter((key) => !ofOne.includes(key))).toEqual([]);
	});
});

function textOf(tree: Tree, key: string): string {
	return key.split('.').reduce<string | Tree>((at, part) => (at as Tree)[part]!, tree) as string;
}
