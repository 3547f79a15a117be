/** "Tell NAME what you think", before a review. */
import { z } from 'zod';
import { tick } from './answers.ts';
import { defineJourney, type Step } from './engine.ts';
import { notAloud, saidInWords, saidWithFace, type Field } from './fields.ts';
import { helperPage } from './helper.ts';

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
const moneyAge = 16;

/** The topics that a child of that age is offered. */
export function topicsFor(age: number): Topic[] {
	return topics.filter((topic) => topic !== 'money' || age >= moneyAge);
}

const grasps = ['yes', 'bit', 'no', 'dunno'] as const;
const aboutMyPlan: readonly Field[] = [
	{ type: 'face', name: 'feeling' },
	{ type: 'one', name: 'understand', options: grasps, look: 'seg' },
	{ type: 'one', name: 'agree', options: grasps, look: 'seg' },
	...saidInWords
];

const aboutTopic = (topic: Topic): Step => ({
	id: `about-${topic}`,
	fields: topic === 'plan' ? aboutMyPlan : saidWithFace,
	asked: (context) => topicsFor(context.age).includes(topic),
	when: (answers) => Boolean((answers['topics'] as { topics?: Topic[] } | undefined)?.topics?.includes(topic))
});

export const views = defineJourney({
	id: 'views',
	steps: [
		{
			id: 'changed',
			fields: [{ type: 'decisions', name: 'decisions' }, notAloud],
			asked: (context) => context.decisions.length > 0
		},
		helperPage,
		{ id: 'well', fields: saidInWords },
		{ id: 'worries', fields: saidInWords },
		{ id: 'change', fields: saidInWords },
		{
			id: 'topics',
			fields: [
				{
					type: 'many',
					name: 'topics',
					look: 'picks',
					options: (context) => topicsFor(context.age).map((value) => ({ value }))
				}
			]
		},
		...topics.map(aboutTopic),
		{ id: 'news', fields: saidInWords },
		{ id: 'question', fields: saidInWords },
		{ id: 'not-talk', fields: saidInWords },
		{ id: 'just-for', fields: [{ type: 'words', name: 'words' }], passed: true, alone: true }
	]
});

/** The tick "I need help soon", kept with the draft and sent with it; it stands on the check page, not on one of its own. */
export const helpSoonPage = z.strictObject({ helpSoon: tick() });
export const helpSoonStep = 'help-soon';
