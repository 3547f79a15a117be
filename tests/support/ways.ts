/** A sign-in that a child made from a letter, as a row: for tests of what comes after. */
import { hashSecret, plainWords } from '../../src/lib/server/auth/secrets.ts';
import { clock } from '../../src/lib/server/clock.ts';
import { way } from '../../src/lib/server/db/schema.ts';
import { store } from '../../src/lib/server/db/store.ts';
import { newId } from '../../src/lib/server/ids.ts';
import { signInLookup } from '../../src/lib/server/people.ts';

/** Makes a sign-in of a child from one of their letters; gives its id. */
export async function addSignIn(
	childId: string,
	madeFrom: string | null,
	name: string,
	threeWords: string
): Promise<string> {
	const id = newId();
	const secretHash = await hashSecret(plainWords(threeWords));
	await store().transaction(async (tx) => {
		await tx.insert(way).values({
			id,
			childId,
			kind: 'signIn',
			lookup: signInLookup('child', name),
			secretHash,
			secretKind: 'words',
			madeFrom,
			createdAt: clock.now()
		});
	});
	return id;
}
