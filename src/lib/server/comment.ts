/** What an advocate adds in their own words: sealed apart, and never mixed with the child's. */
import type { contribution } from './db/schema.ts';
import { seal, unseal, type Sealed } from './db/sealing.ts';
import { store } from './db/store.ts';

const placeOf = (id: string) => ({ column: 'contribution.comment', row: id });

/** Seals a comment; null where nothing was added. */
export function sealComment(id: string, childId: string, comment: string): Sealed | null {
	return comment.trim() ? seal(store().keys.of(childId), placeOf(id), comment) : null;
}

type Row = Pick<typeof contribution.$inferSelect, 'id' | 'childId' | 'comment'>;

/** Opens it; empty where nothing was added. */
export function openComment({ id, childId, comment }: Row): string {
	return comment === null ? '' : unseal(store().keys.of(childId), placeOf(id), comment);
}
