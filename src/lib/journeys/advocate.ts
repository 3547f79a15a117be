/** "Ask for an advocate": section 26A of the Children Act 1989. */
import { defineJourney } from './engine.ts';
import { helping } from './helper.ts';

export const advocate = defineJourney({
	id: 'advocate',
	steps: [
		{ id: 'help', fields: [{ type: 'words', name: 'words' }, helping] },
		{ id: 'known', fields: [{ type: 'line', name: 'name' }] },
		{
			id: 'reach',
			fields: [
				{ type: 'many', name: 'how', options: ['here', 'call', 'text', 'home', 'school'] },
				{ type: 'words', name: 'safe' },
				{ type: 'words', name: 'not' }
			]
		},
		{ id: 'not-know', fields: [{ type: 'words', name: 'words' }] }
	]
});
