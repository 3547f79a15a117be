/** What an advocate sent for a child, what came back to it, and what they wrote and did not send. Nothing else of the child. */
import { and, asc, desc, eq } from 'drizzle-orm';
import { walk } from '../journeys/engine.ts';
import { asSentByAdvocates, isForAdvocates, journeys, type JourneyId } from '../journeys/index.ts';
import type { Row } from './contributions.ts';
import { contribution, draft, person, states } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { getContext, getDraft } from './drafts.ts';
import { getItem } from './items.ts';
import { listPassedOn } from './deeds.ts';
import { listReaders } from './readings.ts';
import { listThread } from './thread.ts';
import { ownScope } from './own-scope.ts';
import { NotThere, type Actor } from './policy.ts';
import { findWhoAnswered } from './sent-facts.ts';
import { findSendingFor, getSendingFor } from './sending-for.ts';
import { listTrack } from './tracks.ts';
import { sayAll, type Said } from './wording.ts';

/** What this advocate sent for a child, the newest first; none where they may not send for that child now. */
export async function listSendings(actor: Actor, childId: string): Promise<Row[]> {
	if ((await getSendingFor(actor, childId)).endedAt !== null) return [];
	return store()
		.read.select()
		.from(contribution)
		.where(and(eq(contribution.childId, childId), ownScope(actor)))
		.orderBy(desc(contribution.sentAt), desc(contribution.id));
}

/** One thing that this advocate sent for this child. Throws NotThere for anything else. */
export async function getSending(actor: Actor, childId: string, id: string): Promise<Row> {
	const row = await getItem(actor, id, 'sending.see');
	if (row.childId !== childId) throw new NotThere();
	return row;
}

export interface Came {
	/** Who read it first. */
	read: { name: string; at: number } | undefined;
	/** Who answered last. */
	answered: { name: string; at: number } | undefined;
	passedOn: { to: string; day: string } | undefined;
	/** An answer is owed by this day (ISO), for all that the advocate can see. */
	dueBy: string | undefined;
}

/**
 * What came of a sending. What the child did with it (wrote back, asked not to use it, told us that there was no answer)
 * is not the advocate's to see, so none of it shows here.
 */
export async function findWhatCame(row: Row): Promise<Came> {
	const [readers, answered, passed] = await Promise.all([listReaders(row), findWhoAnswered(row), listPassedOn(row)]);
	const isOver = answered !== undefined || passed.length > 0 || row.state === states.closed;
	const last = passed.at(-1);
	return {
		read: readers[0],
		answered,
		passedOn: last && { to: last.to, day: last.day },
		dueBy: isOver ? undefined : row.replyBy
	};
}

export interface Answer {
	by: string;
	words: string;
	at: number;
}

/** What adults wrote in answer to a sending, the oldest first. What the child wrote under it is the child's own. */
export async function listAnswers(row: Row): Promise<Answer[]> {
	const thread = (await listThread(row)).filter(({ fromChild }) => !fromChild);
	const steps = row.kind === 'complaint' ? await listTrack(row) : [];
	return [
		...thread.map(({ from, words, sentAt }) => ({ by: from, words, at: sentAt })),
		...steps.filter(({ kind, words }) => kind !== 'passedOn' && words !== '')
	].sort((a, b) => a.at - b.at);
}

/** What an advocate says beside a child's words before they are sent: a page of the draft of its own. */
export const sendingStep = 'sending';

export interface Unsent {
	journey: Exclude<JourneyId, 'rate'>;
	said: Said[];
	comment: string;
}

/** What this advocate wrote for a child and did not send. */
export async function listUnsent(actor: Actor, childId: string): Promise<Unsent[]> {
	const writer = { ...actor, sendsFor: childId };
	// Who reads for the child by now is nothing that these pages tell.
	const context = { ...(await getContext(writer)), reader: '', readerId: null };
	const unsent: Unsent[] = [];
	for (const journey of Object.values(journeys)) {
		if (!journey || !isForAdvocates(journey.id)) continue;
		const { id, answers } = await getDraft(writer, journey.id);
		if (!id) continue;
		const path = walk(asSentByAdvocates(journey), answers, context);
		const { comment = '' } = { ...answers[sendingStep] } as { comment?: string };
		const said = sayAll(journey.id, path, context).filter(({ skipped }) => !skipped);
		unsent.push({ journey: journey.id as Unsent['journey'], said, comment });
	}
	return unsent;
}

async function listKept(tx: Pick<Tx, 'select'>) {
	return tx
		.select({ id: draft.id, childId: draft.childId, advocateId: person.id })
		.from(draft)
		.innerJoin(person, eq(person.id, draft.keeper))
		.where(eq(person.role, 'advocate'))
		.orderBy(asc(draft.savedAt));
}

/** The children for whom this advocate wrote something that can no longer be sent, and not be read for much longer. */
export async function listEnded(actor: Actor): Promise<{ childId: string; endedAt: number }[]> {
	const own = (await listKept(store().read)).filter(({ advocateId }) => advocateId === actor.id);
	const ended: { childId: string; endedAt: number }[] = [];
	for (const childId of new Set(own.map((each) => each.childId))) {
		const found = await findSendingFor(actor, childId);
		if (found?.endedAt) ended.push({ childId, endedAt: found.endedAt });
	}
	return ended;
}

/** Takes away what advocates wrote for children whose permission ended long ago. */
export async function sweepUnsent(): Promise<void> {
	await store().transaction(async (tx) => {
		for (const { id, childId, advocateId } of await listKept(tx)) {
			const kept = await findSendingFor({ id: advocateId, role: 'advocate' }, childId, tx);
			if (!kept) await tx.delete(draft).where(eq(draft.id, id));
		}
	});
}
