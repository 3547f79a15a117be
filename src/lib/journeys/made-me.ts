/** "Someone made me write this": one page, where the child may say who. */
import { peopleFields } from './complaint.ts';
import type { Step } from './engine.ts';

export const whoMadeMe: Step = { id: 'who', fields: peopleFields };

export interface WhoMadeMe {
	/** Those of the staff who were ticked, by their ids. */
	staff: string[];
	/** Anybody else, in the child's words. */
	others: string;
}
