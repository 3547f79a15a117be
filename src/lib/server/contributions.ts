/** What a child has sent, and the words in it. */
import type { Context } from '../journeys/engine.ts';
import { contribution } from './db/schema.ts';
import { unseal } from './db/sealing.ts';
import { store } from './db/store.ts';
import type { Said } from './wording.ts';

/** An item as it is stored. */
export type Row = typeof contribution.$inferSelect;

/** What was said, under the questions as they were asked, and whom it was written to. */
export interface Content {
	said: Said[];
	context: Context;
}

/** Opens the words of an item. */
export function openContent(row: Pick<Row, 'id' | 'childId' | 'content'>): Content {
	const text = unseal(store().keys.of(row.childId), { column: 'contribution.content', row: row.id }, row.content);
	return JSON.parse(text) as Content;
}

/** True when "I do not feel safe" was ticked in a complaint. */
export function saysUnsafe(said: readonly Said[]): boolean {
	return said.some(({ step, parts }) => step === 'about' && parts[0]?.choices?.some(({ value }) => value === 'unsafe'));
}
