/** What can stand on a page. A page is a list of these; its schema, its form and its words all come from that list. */
import { z } from 'zod';
import { anyOf, feelings, line, oneOf, tick, words } from './answers.ts';
import type { Context } from './engine.ts';

export interface Option {
	value: string;
	/** In words of its own, where no locale file can know it (a name); else the locale has it. */
	label?: string;
	small?: string;
	/** Its small text is this one of the page's `role` texts. */
	role?: string;
}

type Options = readonly string[] | ((context: Context) => readonly Option[]);

export type Field = (
	| { type: 'words' | 'line' | 'face' | 'tick'; name: string }
	| { type: 'one' | 'many'; name: string; options: Options; look?: 'list' | 'picks' | 'seg' }
	/** For each person who may come: yes please, don't mind, only for part, not there; and why. */
	| { type: 'people'; name: string }
	/** For each decision of the last review: is it happening, and more about it. */
	| { type: 'decisions'; name: string }
) & {
	/** It says only how to treat the rest: by itself it is nothing to send. */
	aside?: true;
};

/** What a child can wish of a person at the review. */
export const wishes = ['yes', 'mind', 'part', 'no'] as const;
export type Wish = (typeof wishes)[number];

/** The names of the two fields that a person has. */
export const wishField = (personId: string) => `wish-${personId}`;
export const whyField = (personId: string) => `why-${personId}`;

/** Whether a decision is happening. */
export const happenings = ['yes', 'notYet', 'no'] as const;
export type Happening = (typeof happenings)[number];

/** The names of the two fields that a decision has. */
export const happensField = (decisionId: string) => `happens-${decisionId}`;
export const moreField = (decisionId: string) => `more-${decisionId}`;

/** The options of a field for this child. */
export function optionsOf(field: Field, context: Context): readonly Option[] {
	if (field.type !== 'one' && field.type !== 'many') return [];
	if (typeof field.options === 'function') return field.options(context);
	return field.options.map((value) => ({ value }));
}

/** The schema of a page's form, for this child. */
export function schemaOf(fields: readonly Field[], context: Context): z.ZodType<object> {
	const shape: Record<string, z.ZodType> = {};
	for (const field of fields) {
		const values = optionsOf(field, context).map((option) => option.value);
		if (field.type === 'words') shape[field.name] = words();
		if (field.type === 'line') shape[field.name] = line();
		if (field.type === 'face') shape[field.name] = oneOf(feelings);
		if (field.type === 'tick') shape[field.name] = tick();
		if (field.type === 'one') shape[field.name] = oneOf(values);
		if (field.type === 'many') shape[field.name] = anyOf(values);
		if (field.type === 'decisions') {
			for (const { id } of context.decisions) {
				shape[happensField(id)] = oneOf(happenings);
				shape[moreField(id)] = words();
			}
		}
		if (field.type === 'people') {
			for (const person of context.people) {
				shape[wishField(person.id)] = oneOf(wishes);
				shape[whyField(person.id)] = words();
			}
		}
	}
	return z.strictObject(shape);
}

/** "Do not read this out": beside every written answer. */
export const notAloud: Field = { type: 'tick', name: 'notAloud' };
/** A box of words with that tick. */
export const saidInWords: readonly Field[] = [{ type: 'words', name: 'words' }, notAloud];
/** A face, words, and that tick. */
export const saidWithFace: readonly Field[] = [{ type: 'face', name: 'feeling' }, ...saidInWords];
