import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { defineJourney, walk, type Answers, type Context } from '../../../src/lib/journeys/engine.ts';
import { topics, topicsFor, views, type Topic } from '../../../src/lib/journeys/views.ts';

const at = (age: number): Context => ({
	age,
	halfYears: 2 * age,
	reader: 'Jo',
	readerId: 'jo',
	people: [],
	decisions: [],
	staff: []
});
const picked = (...chosen: Topic[]) => ({ topics: { topics: chosen } });
const said = (words: string) => ({ words, notAloud: false });
const skipped = {};
const passed = { passed: true };

/** The path in one line. */
const line = (answers: Answers, age: number) =>
	walk(views, answers, at(age))
		.steps.map((step) => step.id)
		.join(' ');

const before = 'helper well worries change topics';
const after = 'news question not-talk just-for';

const allSkipped: Answers = Object.fromEntries(before.split(' ').map((id) => [id, skipped]));
const everything: Answers = {
	helper: { helper: 'withMe', name: 'Kath' },
	well: said('Football'),
	worries: said('The move'),
	change: said('My bus'),
	...picked(...topics),
	...Object.fromEntries(topics.map((topic) => [`about-${topic}`, { feeling: '3', words: topic, notAloud: false }])),
	news: said('I swam'),
	question: said('When?'),
	'not-talk': said('My dad'),
	'just-for': passed
};

describe('the path through views', () => {
	const about = (list: readonly Topic[]) => list.map((topic) => `about-${topic}`).join(' ');
	test.each<[string, number, Answers, string]>([
		['nothing answered yet', 12, {}, `${before} ${after}`],
		['all skipped', 12, { ...allSkipped, news: skipped, question: skipped, 'not-talk': skipped }, `${before} ${after}`],
		['one tick', 12, picked('school'), `${before} about-school ${after}`],
		[
			'two ticks, in our order and not in theirs',
			12,
			picked('school', 'home'),
			`${before} about-home about-school ${after}`
		],
		['everything at 15: no page about money', 15, everything, `${before} ${about(topicsFor(15))} ${after}`],
		['everything at 16: money, too', 16, everything, `${before} ${about(topics)} ${after}`],
		['money picked at 15', 15, picked('money'), `${before} ${after}`],
		['money picked at 16', 16, picked('money'), `${before} about-money ${after}`],
		['the topic taken away again', 12, { ...picked(), 'about-school': said('Loud') }, `${before} ${after}`],
		['the topics page skipped afterwards', 12, { topics: skipped, 'about-school': said('Loud') }, `${before} ${after}`],
		[
			'an answer to no page of ours',
			12,
			{ 'about-cats': said('Miaow'), 'help-soon': { helpSoon: true } },
			`${before} ${after}`
		]
	])('%s', (_, age, answers, path) => {
		expect(line(answers, age)).toBe(path);
	});

	test('money is offered from the sixteenth birthday on', () => {
		expect(topicsFor(15)).not.toContain('money');
		expect(topicsFor(16)).toContain('money');
	});
});

describe('where one can go from a page', () => {
	test.each<[string, Answers, string, { number: number; back?: string; next?: string; enough?: string }]>([
		['the first page', {}, 'helper', { number: 1, next: 'well', enough: 'just-for' }],
		[
			'the second page, enough',
			{ helper: skipped },
			'well',
			{ number: 2, back: 'helper', next: 'worries', enough: 'just-for' }
		],
		[
			'enough, when just-for was passed',
			{ 'just-for': passed },
			'well',
			{ number: 2, back: 'helper', next: 'worries' }
		],
		['topics, none picked', {}, 'topics', { number: 5, back: 'change', next: 'news', enough: 'just-for' }],
		[
			'topics, one picked',
			picked('plan'),
			'topics',
			{ number: 5, back: 'change', next: 'about-plan', enough: 'just-for' }
		],
		['its page', picked('plan'), 'about-plan', { number: 6, back: 'topics', next: 'news', enough: 'just-for' }],
		[
			'the page after it',
			picked('plan'),
			'news',
			{ number: 7, back: 'about-plan', next: 'question', enough: 'just-for' }
		],
		['the last page: then check', {}, 'just-for', { number: 9, back: 'not-talk' }],
		['the last page, seen again', { 'just-for': passed }, 'just-for', { number: 9, back: 'not-talk' }]
	])('%s', (_, answers, id, { number, back, next, enough }) => {
		const path = walk(views, answers, at(12));
		expect(path.at(id)?.id).toBe(id);
		expect(path.number(id)).toBe(number);
		expect(path.back(id)?.id).toBe(back);
		expect(path.next(id)?.id).toBe(next);
		expect(path.enough(id)?.id).toBe(enough);
	});

	test.each(['about-school', 'about-money', 'nothing', '', '__proto__', 'constructor', 'check'])(
		'%s is not on the path of a child who picked nothing',
		(id) => {
			expect(walk(views, {}, at(16)).at(id)).toBeUndefined();
		}
	);
});

describe('what goes along', () => {
	test.each<[string, number, Answers, string[]]>([
		['nothing', 12, {}, []],
		['a topic that stands', 12, { ...picked('school'), 'about-school': said('a') }, ['topics', 'about-school']],
		['a topic taken away: its words stay behind', 12, { ...picked('home'), 'about-school': said('a') }, ['topics']],
		['money below 16 stays behind', 15, { ...picked('money'), 'about-money': said('a') }, ['topics']],
		['what stands on the check page is no answer', 12, { 'help-soon': { helpSoon: true } }, []]
	])('%s', (_, age, answers, left) => {
		expect(Object.keys(walk(views, answers, at(age)).answers)).toEqual(left);
	});

	test('the words come back when the topic is picked again', () => {
		const about = { 'about-school': said('Loud') };
		expect(walk(views, { ...picked(), ...about }, at(12)).answers).not.toHaveProperty('about-school');
		expect(walk(views, { ...picked('school'), ...about }, at(12)).answers['about-school']).toEqual(said('Loud'));
	});

	test.each<[string, Answers, boolean]>([
		['nothing', {}, false],
		['all skipped', { ...allSkipped, 'just-for': passed }, false],
		['who helps, alone', { helper: { helper: 'nobody', name: '' } }, false],
		['just for Jo, alone: it went already', { 'just-for': passed }, false],
		['only "do not read this out"', { well: { words: ' ', notAloud: true } }, false],
		['spaces and new lines', { well: said(' \n\t') }, false],
		['no topic', picked(), false],
		['words to a topic that was taken away', { ...picked(), 'about-school': said('Loud') }, false],
		['one tick', picked('home'), true],
		['one face', { ...picked('home'), 'about-home': { feeling: '1', words: '', notAloud: false } }, true],
		['one word', { question: said('?') }, true],
		['everything', everything, true]
	])('%s: something to send?', (_, answers, expected) => {
		expect(walk(views, answers, at(16)).saysSomething).toBe(expected);
	});
});

describe('however a child answers', () => {
	const page = fc.oneof(
		fc.constant({}),
		fc.record({ words: fc.string(), notAloud: fc.boolean() }),
		fc.record({ feeling: fc.constantFrom('1', 'mix'), words: fc.string() })
	);
	const answers = fc
		.tuple(
			fc.dictionary(fc.constantFrom(...views.steps.map((step) => step.id)), page),
			fc.option(fc.subarray([...topics]), { nil: undefined }),
			fc.boolean()
		)
		.map(([pages, chosen, isPassed]): Answers => {
			const given: Answers = { ...pages, ...picked(...(chosen ?? [])), 'just-for': passed };
			if (!chosen) delete given['topics'];
			if (!isPassed) delete given['just-for'];
			return given;
		});
	const always = (check: (answers: Answers, context: Context) => void) =>
		fc.assert(
			fc.property(answers, fc.integer({ min: 4, max: 25 }), (given, age) => check(given, at(age))),
			{ numRuns: 300 }
		);

	test('back undoes next', () => {
		always((given, context) => {
			const path = walk(views, given, context);
			for (const step of path.steps) {
				const next = path.next(step.id);
				if (next) expect(path.back(next.id)).toBe(step);
				const back = path.back(step.id);
				if (back) expect(path.next(back.id)).toBe(step);
			}
		});
	});

	test('going on from the first page sees each page once, and no number passes the last', () => {
		always((given, context) => {
			const path = walk(views, given, context);
			const seen: number[] = [];
			for (let here = path.steps[0]; here; here = path.next(here.id)) seen.push(path.number(here.id));
			expect(seen).toEqual(path.steps.map((_, index) => index + 1));
		});
	});

	test('"I have said enough", on any page and as often as needed, goes through every page that all pass', () => {
		always((given, context) => {
			for (const { id } of walk(views, given, context).steps) {
				const gone = { ...given };
				const through: string[] = [id];
				for (let now: string | undefined = id; now; now = walk(views, gone, context).enough(now)?.id) {
					if (now !== id) through.push(now);
					gone[now] ??= passed;
				}
				const mustPass = walk(views, given, context).steps.filter((step) => step.passed && !given[step.id]);
				for (const step of mustPass) expect(through).toContain(step.id);
				expect(through.length).toBeLessThanOrEqual(2);
			}
		});
	});

	test('what goes along is on the path, is what was given, and gives the same path again', () => {
		always((given, context) => {
			const path = walk(views, given, context);
			for (const [id, answer] of Object.entries(path.answers)) {
				expect(path.at(id)).toBeDefined();
				expect(answer).toBe(given[id]);
			}
			const again = walk(views, path.answers, context);
			expect(again.steps).toEqual(path.steps);
			expect(again.answers).toEqual(path.answers);
			expect(again.saysSomething).toBe(path.saysSomething);
		});
	});
});

test('a page that fell away takes what hung on it along', () => {
	const { fields } = views.steps[0]!;
	const chain = defineJourney({
		id: 'chain',
		steps: [
			{ id: 'a', fields },
			{ id: 'b', fields, when: (answers) => 'a' in answers },
			{ id: 'c', fields, when: (answers) => 'b' in answers }
		]
	});
	const ids = (answers: Answers) => walk(chain, answers, at(12)).steps.map((step) => step.id);
	expect(ids({ a: {}, b: {} })).toEqual(['a', 'b', 'c']);
	expect(ids({ b: {}, c: {} })).toEqual(['a']);
});

test('two pages with one id stop the start', () => {
	const [step] = views.steps;
	expect(() => defineJourney({ id: 'twice', steps: [step!, step!] })).toThrow('twice');
});

test('a journey is found by its own name and by nothing else', () => {
	expect(journeys['views']).toBe(views);
	for (const [name, journey] of Object.entries(journeys)) expect(journey!.id).toBe(name);
	expect(Object.keys(journeys)).toHaveLength(6);
	for (const name of ['', 'toString', '__proto__', 'constructor', 'Views']) expect(journeys[name]).toBeUndefined();
});
