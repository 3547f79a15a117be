/** A plan is worked out before its transaction: it counts only while nobody has changed what it was made from. */
import { store, type Tx } from '../db/store.ts';
import { findLastEvent, listTypesSince } from '../events.ts';

/** Something that the plan was made from has changed since. */
export class Stale extends Error {
	override name = 'Stale';
}

/** How often it is worked out anew, while others change the same things. */
const mostTries = 5;

/** Events after which a plan may be another: of people, of children, of reviews. What children send is none of them. */
const isOfPeople = (type: string) => /^(person|advocate|staff|child|review)\./.test(type);

/**
 * Does work that plans first and writes then; in its transaction it asks whether the plan still counts. Anew, where not.
 * @throws Stale - others were quicker each time: nothing was written
 */
export async function untilFresh<T>(work: (assertFresh: (tx: Tx) => Promise<void>) => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries += 1) {
		const since = (await findLastEvent(store().read))?.seq ?? 0;
		try {
			return await work(async (tx) => {
				if ((await listTypesSince(tx, since)).some(isOfPeople)) throw new Stale();
			});
		} catch (thrown) {
			if (!(thrown instanceof Stale) || tries === mostTries) throw thrown;
		}
	}
}
