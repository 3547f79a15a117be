/** "Tell NAME what you think", before a review. */
import { z } from 'zod';
import { anyOf, feelingPage, line, oneOf, tick, words, wordsPage } from './answers.ts';
import { defineJourney, type Step } from './engine.ts';

export const helpers = ['nobody', 'withMe', 'typing'] as const;

/** Regulation 5 of the Care Planning, Placement and Case Review (England) Regulations 2010, in a child's words. */
export const topics = [
	'home',
	'family',
	'friends',
	'school',
	'health',
	'feelings',
	'me',
	'safe',
	'worker',
	'plan',
	'money'
] as const;
export type Topic = (typeof topics)[number];

/** From this age on we ask about money and getting ready for a place of one's own. */
export const moneyAge = 16;

/** The topics that a child of that age is offered. */
export function topicsFor(age: number): Topic[] {
	return topics.filter((topic) => topic !== 'money' || age >= moneyAge);
}

const aboutTopic = (topic: Topic): Step => ({
	id: `about-${topic}`,
	kind: 'feeling',
	schema: feelingPage,
	when: (answers, context) =>
		topicsFor(context.age).includes(topic) &&
		Boolean((answers['topics'] as { topics?: Topic[] } | undefined)?.topics?.includes(topic))
});

const helperPage = z.strictObject({ helper: oneOf(helpers), name: line() });
const topicsPage = z.strictObject({ topics: anyOf(topics) });
const alonePage = z.strictObject({ words: words() });

export const views = defineJourney({
	id: 'views',
	steps: [
		{ id: 'helper', kind: 'helper', schema: helperPage, aside: true },
		{ id: 'well', kind: 'words', schema: wordsPage },
		{ id: 'worries', kind: 'words', schema: wordsPage },
		{ id: 'change', kind: 'words', schema: wordsPage },
		{ id: 'topics', kind: 'topics', schema: topicsPage },
		...topics.map(aboutTopic),
		{ id: 'news', kind: 'words', schema: wordsPage },
		{ id: 'question', kind: 'words', schema: wordsPage },
		{ id: 'not-talk', kind: 'words', schema: wordsPage },
		{ id: 'just-for', kind: 'alone', schema: alonePage, passed: true, aside: true }
	]
});

/** The tick "I need help soon", kept with the draft and sent with it; it stands on the check page, not on one of its own. */
export const helpSoonPage = z.strictObject({ helpSoon: tick() });
export const helpSoonStep = 'help-soon';
