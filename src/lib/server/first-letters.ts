/** The letters of children who never had one: a council that has just been set up makes them all at once. */
import { inArray } from 'drizzle-orm';
import { way } from './db/schema.ts';
import { store } from './db/store.ts';
import { makeLetterIn } from './letters.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { listOwnTakeUp } from './take-up-of.ts';

/** Letters that are made in one go: half a second's work on a small machine, in which nobody else can write. */
export const atOnce = 100;

export interface FirstLetter {
	childId: string;
	name: string;
	/** It was made and can be printed. */
	isMade: boolean;
}

/** The children whom the actor serves and who never had a letter, by name. Throws NotThere for who serves nobody. */
export async function listFirstLetters(actor: Actor): Promise<FirstLetter[]> {
	const children = (await listOwnTakeUp(actor)).filter(({ neverHad }) => neverHad);
	return children
		.map(({ childId, name, hasLetter }) => ({ childId, name, isMade: hasLetter }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * Makes the letters of children who never had one, where they are not made yet: the first hundred by name. The same form is
 * taken once, also where it would make the next hundred.
 */
export async function makeFirstLetters(actor: Actor, formId: string): Promise<void> {
	const toMake = (await listFirstLetters(actor)).filter(({ isMade }) => !isMade).slice(0, atOnce);
	const presses = (await listOwnTakeUp(actor)).map(({ childId }) => pressOf(actor, formId, childId));
	await store().transaction(async (tx) => {
		const already = await tx.select({ id: way.id }).from(way).where(inArray(way.press, presses)).limit(1);
		if (already.length) return;
		for (const { childId } of toMake) await makeLetterIn(tx, actor, childId, formId);
	});
}
