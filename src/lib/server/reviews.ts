/** Review meetings: what is known of each, planned, and found again. */
import { and, asc, eq, gte, isNull, ne, or } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { getServed, servedBy } from './caseload.ts';
import { clock } from './clock.ts';
import { child, contribution, review, states, type MeetingKind } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { listAskable, listNew, type NewPerson, type Person } from './listed-people.ts';
import type { ParticipationCode } from './participation.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';

/** Stands where a child has no review with a day, so that it sorts last. */
export const noReviewDay = '9999-12-31';

/** A meeting can be held in parts, each with its own day and time, place and people, in the officer's words. */
export interface MeetingPart {
	when: string;
	place: string;
	who: string;
}

export interface ReviewDetails {
	/** "4:30pm", or empty when it is not known yet. */
	time: string;
	/** "where you live", or empty when it is not known yet. */
	place: string;
	people: Person[];
	parts?: MeetingPart[];
	/** The day by which the officer asks for it (regulation 33(3)(a)); empty: by law. */
	soonerBy?: string;
}

/** The same before anybody has an id. */
export type NewReviewDetails = Omit<ReviewDetails, 'people'> & { people: NewPerson[] };

export interface Review extends ReviewDetails {
	id: string;
	/** ISO date; null when no day has been found yet. */
	day: string | null;
}

/** A review with all that the officer recorded about it. */
export interface OwnReview extends Review {
	childId: string;
	kind: MeetingKind;
	heldDay: string | null;
	cancelledAt: number | null;
	movedFrom: string | null;
	talkDay: string | null;
	participation: ParticipationCode | null;
	decisionsSentAt: number | null;
	recordSentDay: string | null;
	unseenSince: number | null;
	toldDay: string | null;
}

type Row = typeof review.$inferSelect;

function openReview(row: Row): OwnReview {
	const details = unseal(store().keys.of(row.childId), { column: 'review.details', row: row.id }, row.details);
	return {
		id: row.id,
		childId: row.childId,
		day: row.day,
		kind: row.kind,
		heldDay: row.heldDay,
		cancelledAt: row.cancelledAt,
		movedFrom: row.movedFrom,
		talkDay: row.talkDay,
		participation: row.participation as ParticipationCode | null,
		decisionsSentAt: row.decisionsSentAt,
		recordSentDay: row.recordSentDay,
		unseenSince: row.unseenSince,
		toldDay: row.toldDay,
		...(JSON.parse(details) as ReviewDetails)
	};
}

/** Seals what is known about a review of a child. */
export function sealDetails(id: string, childId: string, details: ReviewDetails) {
	return seal(store().keys.of(childId), { column: 'review.details', row: id }, JSON.stringify(details));
}

/** Writes down a planned review. */
export async function addReview(
	childId: string,
	day: string | null,
	details: NewReviewDetails,
	kind: MeetingKind = 'review'
): Promise<string> {
	return store().transaction((tx) => insert(tx, newId(), childId, day, details, kind));
}

async function insert(
	tx: Tx,
	id: string,
	childId: string,
	day: string | null,
	details: NewReviewDetails,
	kind: MeetingKind
): Promise<string> {
	const listed: ReviewDetails = { ...details, people: await listNew(tx, childId, details.people) };
	await tx
		.insert(review)
		.values({ id, childId, day, kind, details: sealDetails(id, childId, listed) })
		.onConflictDoNothing();
	await refreshReviewDay(tx, childId);
	return id;
}

/** The inbox is in the order of the next review: what is still open follows it, in the same transaction. */
export async function refreshReviewDay(tx: Tx, childId: string): Promise<void> {
	const next = await findNextReview(childId, tx);
	await tx
		.update(contribution)
		.set({ reviewDay: next?.day ?? noReviewDay })
		.where(and(eq(contribution.childId, childId), ne(contribution.state, states.closed)));
}

/** The meetings of a child that are still to come: not held, not cancelled. The soonest first, then those without a day. */
export async function listAhead(childId: string, read: Reader = store().read): Promise<OwnReview[]> {
	const rows = await read
		.select()
		.from(review)
		.where(
			and(
				eq(review.childId, childId),
				isNull(review.heldAt),
				isNull(review.cancelledAt),
				or(isNull(review.day), gte(review.day, dayOf(clock.now())))
			)
		)
		.orderBy(asc(isNull(review.day)), asc(review.day), asc(review.id));
	// The list as it is now: who was taken off it or must not come has gone, and a name may have changed.
	const listed = await listAskable(childId, read);
	return rows.map(openReview).map((found) => {
		const coming = new Set(found.people.map(({ id }) => id));
		return { ...found, people: listed.filter(({ id }) => coming.has(id)) };
	});
}

/** The child's next review that has not been held: the soonest from today on, or one that has no day yet. */
export async function findNextReview(childId: string, read: Reader = store().read): Promise<OwnReview | undefined> {
	return (await listAhead(childId, read))[0];
}

/** Every review of a child, the newest first; those without a day come before. */
export async function listReviewsOf(childId: string, read: Reader = store().read): Promise<OwnReview[]> {
	const rows = await read.select().from(review).where(eq(review.childId, childId));
	const sortDay = ({ heldDay, day }: OwnReview) => heldDay ?? day ?? noReviewDay;
	return rows.map(openReview).sort((a, b) => sortDay(b).localeCompare(sortDay(a)));
}

/** One review of a child of the actor's. Throws NotThere for any other. */
export async function getReview(actor: Actor, id: string, read: Reader = store().read): Promise<OwnReview> {
	const [row] = await read
		.select({ review })
		.from(review)
		.innerJoin(child, eq(child.id, review.childId))
		.where(and(eq(review.id, id), await servedBy(actor, read)));
	if (!row) throw new NotThere();
	return openReview(row.review);
}

export interface Plan {
	kind: MeetingKind;
	day: string | null;
	time: string;
	place: string;
}

/** Plans a meeting with everybody whom the child can be asked about. The same form is taken once. */
export async function planReview(actor: Actor, childId: string, formId: string, plan: Plan): Promise<string> {
	return store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const id = pressOf(actor, formId, `${childId}\0${plan.kind}\0${plan.day}`);
		const [already] = await tx.select({ id: review.id }).from(review).where(eq(review.id, id));
		if (already) return id;
		const details = { time: plan.time, place: plan.place, people: await listAskable(childId, tx) };
		await insert(tx, id, childId, plan.day, details, plan.kind);
		await record(tx, actor, 'review.planned', id);
		return id;
	});
}

export interface ReviewToRate {
	id: string;
	/** The day on which it was, or was to be (ISO). */
	day: string;
	/** When the officer wrote down that it was held. */
	heldAt: number | null;
}

/** The child's last review whose day is over: how it was can be said from the day after. */
export async function findReviewToRate(
	childId: string,
	read: Reader = store().read
): Promise<ReviewToRate | undefined> {
	const rows = await read
		.select()
		.from(review)
		.where(and(eq(review.childId, childId), eq(review.kind, 'review'), isNull(review.cancelledAt)));
	const today = dayOf(clock.now());
	const over = rows.flatMap(({ id, day, heldDay, heldAt }) => {
		const was = heldDay ?? day;
		return was !== null && was < today ? [{ id, day: was, heldAt }] : [];
	});
	return over.sort((a, b) => b.day.localeCompare(a.day))[0];
}
