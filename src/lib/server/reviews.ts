/** Review meetings. */
import { and, asc, eq, gte, isNull, or } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { review } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { newId } from './ids.ts';

export interface ReviewDetails {
	/** "4:30pm", or empty when it is not known yet. */
	time: string;
	/** "where you live", or empty when it is not known yet. */
	place: string;
	people: { id: string; name: string; who: string }[];
}

/** The same before anybody has an id. */
export type NewReviewDetails = Omit<ReviewDetails, 'people'> & { people: { name: string; who: string }[] };

export interface Review extends ReviewDetails {
	id: string;
	/** ISO date; null when no day has been found yet. */
	day: string | null;
}

/** Writes down a planned review. */
export async function addReview(childId: string, day: string | null, details: NewReviewDetails): Promise<string> {
	const id = newId();
	const key = store().keys.of(childId);
	const listed: ReviewDetails = {
		...details,
		people: details.people.map((person) => ({ id: newId(), ...person }))
	};
	await store().transaction(async (tx) => {
		const sealedDetails = seal(key, { column: 'review.details', row: id }, JSON.stringify(listed));
		await tx.insert(review).values({ id, childId, day, details: sealedDetails });
	});
	return id;
}

/** The child's next review that has not been held: the soonest from today on, or one that has no day yet. */
export async function findNextReview(childId: string, read: Reader = store().read): Promise<Review | undefined> {
	const [row] = await read
		.select()
		.from(review)
		.where(
			and(
				eq(review.childId, childId),
				isNull(review.heldAt),
				or(isNull(review.day), gte(review.day, dayOf(clock.now())))
			)
		)
		.orderBy(asc(isNull(review.day)), asc(review.day))
		.limit(1);
	if (!row) return undefined;
	const details = unseal(store().keys.of(childId), { column: 'review.details', row: row.id }, row.details);
	return { id: row.id, day: row.day, ...(JSON.parse(details) as ReviewDetails) };
}
