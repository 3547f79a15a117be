/** "How was my review?": after each review the officer asks how it was (NIROMP Code 2019, 2.4). */
import { defineJourney, type Answers, type Step } from './engine.ts';
import type { Field } from './fields.ts';
import { helping } from './helper.ts';

const answers = ['yes', 'bit', 'no', 'dunno'] as const;
const statement = (name: string): Field => ({ type: 'one', name, options: answers, look: 'seg' });

/** Only who chose "both" lets the officer see it; skipped means only the manager. */
export function officerMaySee(given: Answers): boolean {
	return (given['who-sees'] as { see?: string } | undefined)?.see === 'both';
}

const afterIt = (given: Answers) => (given['held'] as { held?: string } | undefined)?.held !== 'no';
const after = (step: Step): Step => ({ ...step, when: afterIt });

export const rate = defineJourney({
	id: 'rate',
	steps: [
		{ id: 'held', fields: [{ type: 'one', name: 'held', options: ['yes', 'no', 'dunno'] }, helping] },
		after({ id: 'whole', fields: [{ type: 'face', name: 'whole' }] }),
		after({ id: 'before', fields: [statement('about'), statement('people')] }),
		after({ id: 'there', fields: [statement('place'), statement('said')] }),
		after({ id: 'heard', fields: [statement('listened'), statement('words')] }),
		after({ id: 'alone', fields: [statement('alone'), statement('next')] }),
		{ id: 'better', fields: [{ type: 'words', name: 'words' }] },
		{
			id: 'who-sees',
			fields: [{ type: 'one', name: 'see', options: ['both', 'manager'], aside: true }],
			// With no officer there is nobody to keep it from.
			asked: ({ readerId }) => readerId !== null
		}
	]
});
