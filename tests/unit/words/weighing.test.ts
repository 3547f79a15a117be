/** What is found by points, where no line of the list foresaw it, and what the points take back. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { points, start } from '../../../src/lib/server/worrying-words.points.ts';
import { plainWords } from '../../../src/lib/server/worrying-words.reading.ts';
import { findWorryingWords, scan } from '../../../src/lib/server/worrying-words.ts';
import { countable, pointsOf } from '../../../src/lib/server/worrying-words.weighing.ts';
import type { Sentence } from '../../words/measure.ts';
import { count } from '../../words/points.ts';

const ordinaryDay = 'We had pizza at my nans and my brother beat me at cards. ';

describe('a family of phrasings, and its innocent cousin', () => {
	it.each([
		['suicide', 'i have left my watch for kian, i wont need it where im going', 'i left my watch at school'],
		['suicide', 'you wont need to find me a new placement after sunday', 'when will you find me a new placement'],
		['suicide', 'i have put all my tablets in one bottle for later', 'i take one tablet with my breakfast'],
		['suicide', 'what if i jumped off the flats would it be quick', 'we jumped off the top board at the baths'],
		['self-harm', 'there is a blade taped behind my mirror', 'i have a poster of a wolf on my wall'],
		['self-harm', 'nobody asks why i wear a jumper when its boiling', 'can i have a new jumper, mine is too small'],
		['self-harm', 'i get rid of my tea in the toilet straight after', 'i wash up straight after tea'],
		['running away', 'my rucksack is by the window and im off when they sleep', 'my rucksack is packed for scouts'],
		[
			'running away',
			'been stopping on some lads sofa since i left the unit',
			'my brother is stopping on our sofa at xmas'
		],
		[
			'exploitation',
			'i got to sit in a flat in hull and hand it out till its gone',
			'i handed out the programmes at the play'
		],
		[
			'exploitation',
			'he got me these trainers and now he wants me to do him a favour',
			'got new trainers off my carers'
		],
		[
			'exploitation',
			'i clean the salon all day and she keeps my passport',
			'i cleaned my room and got my pocket money'
		],
		['online', 'a lad off the game booked a hotel so we can meet up', 'we booked a hotel in blackpool for our holiday'],
		['online', 'he wants me to turn my cam on when my carers are asleep', 'he wants me to try out for the team'],
		['forced marriage', 'they bought me one ticket out and none back, there is a man', 'we bought tickets for the zoo'],
		[
			'forced marriage',
			'the old woman who cuts the girls is coming for me in the holidays',
			'my auntie is coming for easter'
		],
		['weapons', 'i keep something sharp up my sleeve for the bus', 'i keep my bus pass in my sleeve'],
		['weapons', 'my cousin hid something in our shed, its heavy and it has bullets', 'we hid eggs in the garden'],
		[
			'harm to others',
			'me and the boys are waiting for him after college, hes done',
			'i wait for my mates after college'
		],
		['harm to others', 'i held the pillow on the baby till she went quiet', 'i held the baby and she smiled']
	])('%s: "%s" is read first, "%s" is not', (_, worry, ordinary) => {
		expect(findWorryingWords(worry)).not.toEqual([]);
		expect(findWorryingWords(ordinary)).toEqual([]);
	});

	it.each([
		'my football coach puts his hand down my shorts',
		'on christmas day dad punched mum in the kitchen',
		'in pshe they talked about abuse and that is what my uncle does to me',
		'he plays a game with me in bed and says not to tell',
		'my dad hits me lol'
	])('words of sport, school and laughter take nothing from "%s"', (text) =>
		expect(findWorryingWords(text)).not.toEqual([])
	);

	it.each([
		'the knife in my bag is for food tech and miss knows about it',
		'the murderer in the play is me and i get to die on stage',
		'no one has ever hurt me or touched me or anything',
		'we got slaughtered 6 nil and the keeper cried',
		'my carer is going to kill me when she sees the mud lol',
		'i shot up like a rocket and none of my trousers fit'
	])('nothing is read first in "%s"', (text) => expect(findWorryingWords(text)).toEqual([]));
});

describe('a long text', () => {
	const hidden = 'I put my drawers against my door because of him. ';

	it('is weighed two sentences at a time, so that one among many is found', () => {
		const [piece] = findWorryingWords(ordinaryDay.repeat(12) + hidden + ordinaryDay.repeat(12));
		expect(piece).toContain('door');
		expect(findWorryingWords(ordinaryDay.repeat(25))).toEqual([]);
	});

	it('without a full stop is weighed in pieces', () => {
		const day = 'we had pizza at my nans and my brother beat me at cards and then we went home ';
		expect(findWorryingWords(day.repeat(20))).toEqual([]);
		const worry = 'he comes in my room when they are asleep and touches me ';
		expect(findWorryingWords(day.repeat(6) + worry + day.repeat(6))).not.toEqual([]);
	});
});

describe('the points', () => {
	it('are those that the labelled sentences give', () => {
		const sentences = ['taught', 'seen'].flatMap(
			(name) => JSON.parse(readFileSync(new URL(`../../words/${name}.json`, import.meta.url), 'utf8')) as Sentence[]
		);
		const counted = count(sentences);
		// Another machine may round otherwise.
		expect(Math.abs(counted.start - start)).toBeLessThanOrEqual(3);
		// Few points are left out.
		for (const [what, number] of counted.points)
			if (points.has(what) || Math.abs(number) > 10)
				expect(Math.abs(number - (points.get(what) ?? 0)), `${what}: run tests/words/points.ts`).toBeLessThanOrEqual(3);
	});

	it('are for words, for beginnings and ends, for two that follow each other and for what is denied', () => {
		expect([...countable(plainWords('nobody hurts me. im happy'))]).toEqual(
			expect.arrayContaining(['nobody', '. nobody', 'nobody hurts', 'not~hurts', 'hurt*', 'me .', '. im', 'happy .'])
		);
	});

	it('of an everyday word alone mark nothing', () => {
		for (const what of points.keys())
			if (!what.includes(' ')) expect(scan(what).lines.filter((line) => line.startsWith('points'))).toEqual([]);
	});

	it('are what is shown', () => {
		const words = plainWords('i sleep with my shoes on just incase');
		expect(pointsOf(words, 0, words.length)).toBeGreaterThan(0);
	});
});
