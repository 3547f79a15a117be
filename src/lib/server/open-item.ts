/** One item with everything around it, for the adult who opens it. */
import { findCameIn, type CameIn } from './came-in.ts';
import { awaitsTalk, liftedState } from './closing.ts';
import { openContent, type Content, type Row } from './contributions.ts';
import { store } from './db/store.ts';
import { listDeeds, knownOf, type Deed } from './deeds.ts';
import { openFirstWords } from './first-words.ts';
import { getItem } from './items.ts';
import type { Actor, Item } from './policy.ts';
import { listReaders } from './readings.ts';
import { standingOf } from './standing.ts';
import { listThread, type ThreadMessage } from './thread.ts';

export interface OpenedItem {
	row: Row;
	standing: Item;
	content: Content;
	/** Undefined: the child wrote it here. */
	cameIn: CameIn | undefined;
	thread: ThreadMessage[];
	readers: { name: string; at: number }[];
	deeds: Deed[];
	/** The child asked that it is not used, and nobody has talked with them alone since. */
	awaitsTalk: boolean;
	/** The pieces that a machine took for worrying. */
	firstWords: string[];
}

/** Everything an adult sees of an item: who has it to read, or who looks at it for a reason (looks.ts). */
export async function openItem(
	actor: Actor,
	id: string,
	action: 'item.open' | 'item.look' = 'item.open'
): Promise<OpenedItem> {
	const row = await getItem(actor, id, action);
	return {
		row: { ...row, state: liftedState(row) },
		standing: await standingOf(row),
		content: openContent(row),
		cameIn: await findCameIn(row),
		thread: await listThread(row),
		readers: await listReaders(row),
		deeds: await listDeeds(row),
		awaitsTalk: awaitsTalk(row, await knownOf(row, store().read)),
		firstWords: openFirstWords(row)
	};
}
