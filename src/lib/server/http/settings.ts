/** Whom a child lets send things for them, as their pages show it. */
import { dayOf, sayDay } from '../calendar';
import { listWaiting, type OwnPermission } from '../own-permissions';
import { firstName } from '../people';
import { getChild } from '../children';
import type { Actor } from '../policy';
import { readerName } from './journey';

/** One who may send for the child, or waits for an answer. */
export function viewOwn({ id, advocate, by, note, givenAt, waiting }: OwnPermission) {
	return {
		id,
		waiting,
		advocate: advocate.name,
		service: advocate.service,
		/** The adult who asked or wrote it down. */
		by: firstName(by),
		day: note && 'day' in note ? sayDay(note.day) : undefined,
		words: note && ('day' in note ? note.how : note.reason),
		since: givenAt === null ? undefined : sayDay(dayOf(givenAt))
	};
}

/** What waits for the child, for their first page: nothing, on most days. */
export async function loadWaiting(actor: Actor) {
	return (await listWaiting(actor)).map(viewOwn);
}

/** Who reads what is sent for the child, as the child calls them. */
export async function readerOf(actor: Actor): Promise<string> {
	return readerName((await getChild(actor.id)).officer?.firstName);
}
