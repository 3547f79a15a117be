/** "Tell NAME something": on any day, about anything. */
import { defineJourney } from './engine.ts';
import { helping } from './helper.ts';

export const message = defineJourney({
	id: 'message',
	steps: [
		{
			id: 'what',
			fields: [{ type: 'one', name: 'what', options: ['question', 'worry', 'news', 'changed', 'call', 'sooner'] }]
		},
		{ id: 'say', fields: [{ type: 'words', name: 'words' }, helping] },
		{ id: 'answer', fields: [{ type: 'one', name: 'answer', options: ['here', 'call', 'visit'] }] }
	]
});
