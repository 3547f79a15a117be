/**
 * A child who came in by the code of a letter makes a sign-in of their own. A code makes one and changes none: others may
 * have held the letter, and must not be able to shut the child out of what is theirs.
 */
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Picture } from '../pictures.ts';
import { hashSecret, secretText } from './auth/secrets.ts';
import { takeTry } from './auth/throttle.ts';
import { clock } from './clock.ts';
import { contribution, draft, parked, way, type SecretKind } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { getChild } from './children.ts';
import { signInLookup } from './people.ts';
import { mayMakeSignIn, NotThere, type Actor, type Way } from './policy.ts';
import { pressOf } from './press.ts';
import { findNameProblem, findWordsProblem, type NameProblem, type WordsProblem } from './sign-in-name.ts';

/** What the child keeps in their head. */
export type Secret = { words: string } | { pictures: readonly Picture[] };

/** True when the child came in by a code from which no sign-in stands. */
export async function canMakeSignIn(actor: Actor, read: Reader = store().read): Promise<boolean> {
	if (!mayMakeSignIn(actor)) return false;
	const standing = and(eq(way.childId, actor.id), isNull(way.endedAt));
	const rows = await read.select({ id: way.id, madeFrom: way.madeFrom }).from(way).where(standing);
	const code = actor.way!.id;
	return rows.some(({ id }) => id === code) && !rows.some(({ madeFrom }) => madeFrom === code);
}

/** What the child signs in with who came in by a sign-in that was made from a letter; undefined: they did not. */
export async function findOwnKind({ way: own }: Actor): Promise<SecretKind | undefined> {
	if (!own || own.isCode) return undefined;
	const [row] = await store().read.select().from(way).where(eq(way.id, own.id));
	return row?.madeFrom ? (row.secretKind ?? undefined) : undefined;
}

/** True when somebody signs in with that name: what has ended is found by none (endWayIn). */
async function isTaken(lookup: string, read: Reader): Promise<boolean> {
	const rows = await read.select({ id: way.id }).from(way).where(eq(way.lookup, lookup));
	return rows.length > 0;
}

/**
 * What is wrong with a name that the child would like. That somebody has it already is told, and tells that there is
 * such a name: each asking counts as a try at signing in does, and soon the next one has to wait. Throws NotThere for who
 * may make none.
 */
export async function askForName(
	actor: Actor,
	typed: string
): Promise<NameProblem | 'nameTaken' | 'nameWait' | undefined> {
	if (!(await canMakeSignIn(actor))) throw new NotThere();
	const problem = findNameProblem(typed, (await getChild(actor.id)).name);
	if (problem) return problem;
	// By the letter, from wherever it is asked: the code stands for the network, too.
	const code = actor.way!.id;
	if (!(await takeTry({ kind: 'name', account: code, network: code }, undefined))) return 'nameWait';
	return (await isTaken(signInLookup('child', typed), store().read)) ? 'nameTaken' : undefined;
}

/**
 * Makes the child's own sign-in; what they have begun goes with them. The same form is taken once. Throws NotThere for who
 * may make none, and where one stands.
 */
export async function makeSignIn(
	actor: Actor,
	formId: string,
	name: string,
	secret: Secret
): Promise<{ made: string } | { problem: NameProblem | WordsProblem | 'nameTaken' }> {
	if (!mayMakeSignIn(actor)) throw new NotThere();
	const problem =
		findNameProblem(name, (await getChild(actor.id)).name) ??
		('words' in secret ? findWordsProblem(secret.words, name) : undefined);
	if (problem) return { problem };
	const secretHash = await hashSecret(secretText(secret));
	return store().transaction(async (tx) => {
		const press = pressOf(actor, formId, 'sign-in');
		const [already] = await tx.select({ id: way.id }).from(way).where(eq(way.press, press));
		if (already) return { made: already.id };
		if (!(await canMakeSignIn(actor, tx))) throw new NotThere();
		const lookup = signInLookup('child', name);
		if (await isTaken(lookup, tx)) return { problem: 'nameTaken' as const };
		const id = newId();
		const code = actor.way!;
		const [{ leaveInfoSeenAt } = { leaveInfoSeenAt: null }] = await tx.select().from(way).where(eq(way.id, code.id));
		await tx.insert(way).values({
			id,
			childId: actor.id,
			kind: 'signIn',
			lookup,
			secretHash,
			secretKind: 'words' in secret ? 'words' : 'pictures',
			press,
			createdAt: clock.now(),
			leaveInfoSeenAt,
			madeFrom: code.id
		});
		await bring(tx, actor.id, code, id);
		await record(tx, actor, 'way.signInMade', id);
		return { made: id };
	});
}

/**
 * What the child wrote and did not send goes from the letter to their own sign-in, where nobody else who holds the letter
 * finds it. So does what is delicate among what they sent in this session: by the letter it was shown nowhere else.
 */
async function bring(tx: Tx, childId: string, code: Way, wayId: string): Promise<void> {
	await tx
		.update(draft)
		.set({ keeper: wayId, sessionHash: null })
		.where(and(eq(draft.childId, childId), inArray(draft.keeper, [code.id, code.session])));
	await tx
		.update(parked)
		.set({ keeper: wayId })
		.where(and(eq(parked.childId, childId), eq(parked.keeper, code.id)));
	await tx
		.update(contribution)
		.set({ wayId })
		.where(
			and(
				eq(contribution.childId, childId),
				eq(contribution.sessionHash, code.session),
				eq(contribution.isDelicate, true)
			)
		);
}
