/** Send: a draft that was checked is sent once, whole, and is gone as a draft. */
import { and, eq } from 'drizzle-orm';
import { wantsAdvocate } from '../journeys/complaint.ts';
import { walk, type Journey } from '../journeys/engine.ts';
import { isForAdvocates, type JourneyId } from '../journeys/index.ts';
import { helpSoonStep } from '../journeys/views.ts';
import { climbDue } from './climb.ts';
import type { Row } from './contributions.ts';
import { contribution, draft } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { getContext, getDraft, saveAside } from './drafts.ts';
import { keepHappenings } from './last-decisions.ts';
import { insert, isDelicate, type Sending } from './new-contribution.ts';
import { ownScope } from './own-scope.ts';
import { findRated } from './own-sent.ts';
import { childOf, NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { findReadyReview } from './review-pick.ts';
import { findReviewToRate } from './reviews.ts';
import { readersKey, readersOfRoute, routeOf } from './routing.ts';
import { getSendingFor, obtainedBy } from './sending-for.ts';
import { sayAdvocateToo, sayAll } from './wording.ts';

/** What the check page showed, as it comes back with Send. */
export interface Checked {
	draftId: string;
	/** The version of the draft that the child checked. */
	version: number;
	/** The reader that the check page named; null: the reviewing team. */
	readerId: string | null;
	/** Everyone whom the check page named, as one line (readersKey). */
	named: string;
	/** The meeting that the check page named, where there are two to get ready for. */
	meeting?: string;
	helpSoon: boolean;
	/** From an advocate, and only from one. */
	sending?: Sending;
}

/** What came of pressing Send. */
export type Outcome =
	| { sent: string }
	/** What the child checked is not what would be sent now. */
	| { changed: 'words' | 'reader' | 'meeting' }
	| { nothing: true }
	/** Every adult who could read it was ticked as one who must not be told. */
	| { forNobody: true }
	/** The advocate may not send for this child any more: nothing was sent, and the draft is as it was. */
	| { ended: true };

/**
 * Sends a draft. One transaction: the item, its event and its notifications are there and the draft is gone, or nothing
 * happened. The same draft gives the same item for ever, however often it is sent.
 */
export async function sendContribution(actor: Actor, journey: Journey, checked: Checked): Promise<Outcome> {
	const outcome = await store().transaction(async (tx): Promise<Outcome> => {
		const already = await findByDraft(tx, actor, checked.draftId);
		if (already) return { sent: already };
		const by = await findSender(tx, actor, journey, checked);
		if (by === 'ended') return { ended: true };
		const child: Actor = by ? { id: childOf(actor), role: 'child' } : actor;
		const found = await getDraft(actor, journey.id, tx);
		if (!found.id || found.id !== checked.draftId) return { changed: 'words' };
		await saveAside(tx, actor, found.id, helpSoonStep, { helpSoon: checked.helpSoon });
		const rated = journey.id === 'rate' && (await findReviewToRate(actor.id, tx));
		const before = rated && (await findRated(actor, rated, tx));
		if (before) return { sent: before.id };
		const context = await getContext(actor, tx);
		const path = walk(journey, found.answers, context);
		if (!path.saysSomething && !checked.helpSoon) return { nothing: true };
		if (found.version !== checked.version) return { changed: 'words' };
		if (context.readerId !== checked.readerId) return { changed: 'reader' };
		const route = routeOf(journey.id as JourneyId, path.answers, context, checked.helpSoon);
		if (route.isForNobody) return { forNobody: true };
		const readers = readersKey(readersOfRoute(journey.id as JourneyId, route, context));
		if (checked.named !== readers) return { changed: 'reader' };
		if (checked.meeting && (await findReadyReview(child.id, tx))?.id !== checked.meeting) return { changed: 'meeting' };
		const asked = sayAll(journey.id, path, context);
		// What an advocate left out, the child has not skipped.
		const said = by ? asked.filter(({ skipped }) => !skipped) : asked;
		const one = { context, said, route, ...(by ? { by } : {}) };
		const id = await insert(tx, child, { ...one, kind: journey.id as JourneyId, draftId: found.id });
		if (journey.id === 'complaint' && wantsAdvocate(path.answers)) {
			const press = advocatePress(child, found.id);
			const plain = { ...route, urgent: false, toComplaints: false };
			// Of a complaint that is not for everybody's eyes, this is not either.
			const beside = isDelicate('complaint', route, said);
			const too = { ...one, said: sayAdvocateToo(said), route: plain, press, beside };
			await insert(tx, child, { ...too, kind: 'advocate' });
		}
		await keepHappenings(tx, child, found.id, { ...path.answers['changed'] }, context.decisions);
		await tx.delete(draft).where(eq(draft.id, found.id));
		return { sent: id };
	});
	if ('sent' in outcome) void climbDue();
	return outcome;
}

/** The advocate who sends, with what they say of it; undefined: the child sends it. */
async function findSender(tx: Tx, actor: Actor, { id }: Journey, { sending }: Checked) {
	if (actor.sendsFor === undefined) return undefined;
	const { how, endedAt } = await getSendingFor(actor, actor.sendsFor, tx);
	if (endedAt !== null) return 'ended';
	if (!sending || !obtainedBy(how).includes(sending.obtained) || !isForAdvocates(id)) throw new NotThere();
	return { actor, cameIn: 'advocate' as const, ...sending };
}

async function findByDraft(tx: Tx, actor: Actor, draftId: string): Promise<string | undefined> {
	const [row] = await tx
		.select({ id: contribution.id })
		.from(contribution)
		.where(
			and(
				eq(contribution.draftId, draftId),
				eq(contribution.childId, childOf(actor)),
				actor.sendsFor === undefined ? undefined : eq(contribution.writtenBy, actor.id)
			)
		);
	return row?.id;
}

/** A complaint asks for an advocate once, as an item of its own (section 26A of the Children Act 1989). */
const advocatePress = (actor: Actor, draftId: string) => pressOf(actor, draftId, 'advocate');

/** The request for an advocate that was made with a complaint of the child's. */
export async function findAdvocateToo(
	actor: Actor,
	{ draftId }: Row,
	read: Reader = store().read
): Promise<Row | undefined> {
	if (!draftId) return undefined;
	const [row] = await read
		.select()
		.from(contribution)
		.where(and(eq(contribution.press, advocatePress(actor, draftId)), ownScope(actor)));
	return row;
}
