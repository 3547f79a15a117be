/** Worrying words that a machine found (product rule 7): they move an item up and let it climb, and nothing else. */
import { eq } from 'drizzle-orm';
import { startClimb } from './climb.ts';
import { mustAct } from './closing.ts';
import { contribution } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import type { Actor } from './policy.ts';
import type { Row } from './contributions.ts';
import { findWorryingWords } from './worrying-words.ts';
import type { Said } from './wording.ts';

/** The worrying pieces in everything that a child typed. */
export function worryingIn(said: readonly Said[]): string[] {
	return said.flatMap(({ parts }) => parts.flatMap(({ words }) => (words ? findWorryingWords(words) : [])));
}

type Marked = Pick<Row, 'id' | 'childId' | 'state' | 'lifted' | 'firstWords'>;

/** The pieces that a machine took for worrying; none where it marked nothing. */
export function openFirstWords(row: Pick<Row, 'id' | 'childId' | 'firstWords'>): string[] {
	if (!row.firstWords) return [];
	const text = unseal(
		store().keys.of(row.childId),
		{ column: 'contribution.first_words', row: row.id },
		row.firstWords
	);
	return JSON.parse(text) as string[];
}

/**
 * Marks an item in which worrying words were found, in the transaction that brings them. What somebody has to act on
 * anyway stays as it is and goes on climbing; only what a machine has marked before gets the new words, too.
 */
export async function markFirst(tx: Tx, actor: Actor, row: Marked, found: readonly string[]): Promise<void> {
	if (!found.length || (mustAct(row) && !row.firstWords)) return;
	const words = [...new Set([...openFirstWords(row), ...found])];
	const place = { column: 'contribution.first_words', row: row.id };
	const firstWords = seal(store().keys.of(row.childId), place, JSON.stringify(words));
	if (mustAct(row)) {
		await tx.update(contribution).set({ firstWords }).where(eq(contribution.id, row.id));
		return;
	}
	await tx
		.update(contribution)
		.set({ firstWords, lifted: 'readFirst', clearedAt: null })
		.where(eq(contribution.id, row.id));
	await record(tx, actor, 'contribution.readFirst', row.id);
	await startClimb(tx, row.id);
}
