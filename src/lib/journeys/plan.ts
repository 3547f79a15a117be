/** "Choose where, when and who": the four things on which a child is asked before every review (NIROMP Code 2019, 2.2). */
import { defineJourney } from './engine.ts';
import { notAloud, saidInWords } from './fields.ts';
import { helperPage } from './helper.ts';

/** From seventeen and a half on we ask about staying in touch after 18. Counted in half years. */
const nearlyGrownUp = 35;

export const plan = defineJourney({
	id: 'plan',
	steps: [
		{
			id: 'where',
			fields: [
				{
					type: 'one',
					name: 'place',
					look: 'picks',
					options: ['home', 'school', 'centre', 'council', 'cafe', 'online', 'else', 'any']
				},
				{ type: 'line', name: 'elsewhere' },
				notAloud
			]
		},
		helperPage,
		{
			id: 'when',
			fields: [
				{ type: 'many', name: 'times', options: ['after', 'weekend', 'morning', 'any'] },
				{ type: 'one', name: 'long', options: ['short', 'hour', 'any'] },
				{ type: 'words', name: 'not' },
				notAloud
			]
		},
		{
			id: 'who',
			// Why somebody should be there or not is never read out, so it needs no tick that says so.
			fields: [{ type: 'people', name: 'people' }],
			asked: (context) => context.people.length > 0
		},
		{
			id: 'more-people',
			fields: [
				{ type: 'line', name: 'name' },
				{ type: 'line', name: 'name2' },
				{ type: 'line', name: 'name3' },
				notAloud
			]
		},
		{
			id: 'take-part',
			fields: [
				{
					type: 'many',
					name: 'part',
					options: ['all', 'some', 'near', 'online', 'write', 'read', 'advocate', 'visit', 'lead']
				}
			]
		},
		{
			id: 'helps',
			fields: [
				{ type: 'many', name: 'helps', options: ['breaks', 'food', 'fidget', 'pictures', 'language', 'shorter'] },
				// Never read out either; its hint says so.
				{ type: 'words', name: 'front' }
			]
		},
		{ id: 'alone-first', fields: [{ type: 'one', name: 'alone', options: ['yes', 'mind', 'no'] }] },
		{ id: 'sooner', fields: [{ type: 'one', name: 'sooner', options: ['yes', 'no'] }, ...saidInWords] },
		{
			id: 'after-18',
			fields: [{ type: 'one', name: 'touch', options: ['yes', 'no', 'dunno'] }],
			asked: (context) => context.halfYears >= nearlyGrownUp
		}
	]
});
