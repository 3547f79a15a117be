/** "Is anyone helping you with this?", early wherever a child writes: a complaint about whoever sits beside them is none. */
import type { Step } from './engine.ts';
import type { Field } from './fields.ts';

const helpers = ['nobody', 'withMe', 'typing'] as const;

/** As a question of one page among others. */
export const helping: Field = { type: 'one', name: 'helper', options: helpers, aside: true };

/** As a page of its own. */
export const helperPage: Step = { id: 'helper', fields: [helping, { type: 'line', name: 'name', aside: true }] };
