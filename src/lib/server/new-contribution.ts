/** An item as it comes in: written once, whole, into the inbox of those who read it. */
import { eq } from 'drizzle-orm';
import type { Context } from '../journeys/engine.ts';
import { startClimb } from './climb.ts';
import { clock } from './clock.ts';
import { sealComment } from './comment.ts';
import type { Content } from './contributions.ts';
import { contribution, exclusion, states, type ContributionKind, type Obtained } from './db/schema.ts';
import { seal } from './db/sealing.ts';
import { store, type Tx } from './db/store.ts';
import { dueDays } from './due-days.ts';
import { settings } from './env.ts';
import { record } from './events.ts';
import { markFirst, worryingIn } from './first-words.ts';
import { endOfSameWorkingDay } from './hours.ts';
import { newId, newReference } from './ids.ts';
import { complaintsPeopleFor, notify, readersOf } from './notifications.ts';
import { findPlan } from './own-sent.ts';
import type { Actor } from './policy.ts';
import { findReadyReview } from './review-pick.ts';
import { findNextReview, findReviewToRate, noReviewDay } from './reviews.ts';
import type { Route } from './routing.ts';
import type { Said } from './wording.ts';
import { findWorryingWords } from './worrying-words.ts';

interface New {
	kind: ContributionKind;
	context: Context;
	said: Said[];
	route: Route;
	draftId?: string;
	press?: string;
	/** It goes with something delicate. */
	beside?: boolean;
	/** The adult who wrote down what the child said in a talk, or on paper; or the advocate who sends it. */
	by?: { actor: Actor; cameIn: 'talk' | 'paper' } | ({ actor: Actor; cameIn: 'advocate' } & Sending);
}

/** What an advocate says of what they send. */
export interface Sending {
	obtained: Obtained;
	seenByChild: boolean;
	/** Their own words, apart from the child's. */
	comment: string;
}

/** A complaint, or past the officer, or somebody must not know of it: nothing for whoever finds a letter. */
export function isDelicate(kind: ContributionKind, { audience, excluded }: Route, said: readonly Said[]): boolean {
	const isNamed = said.some(({ step, parts }) => (step === 'not-told' || step === 'not-know') && parts.length > 0);
	return kind === 'complaint' || audience !== 'officer' || excluded.length > 0 || isNamed;
}

/** Writes an item of the child `actor` into the inbox of those who read it, inside a transaction. */
export async function insert(
	tx: Tx,
	actor: Actor,
	{ kind, context, said, route, draftId, press, beside, by }: New
): Promise<string> {
	const now = clock.now();
	const id = newId();
	const content: Content = { said, context };
	const sending = by?.cameIn === 'advocate' ? by : undefined;
	const review = await findNextReview(actor.id, tx);
	const about = kind === 'rate' ? await findReviewToRate(actor.id, tx) : await findReadyReview(actor.id, tx);
	// Whether or not this way shows it: the newest wishes count.
	const whole: Actor = { id: actor.id, role: 'child' };
	const earlier = kind === 'plan' ? await findPlan(whole, about?.id ?? null, tx) : undefined;
	const toComplaintsAt = kind === 'complaint' ? (route.toComplaints ? now : endOfSameWorkingDay(now)) : null;
	const row = {
		id,
		draftId: draftId ?? null,
		press: press ?? null,
		childId: actor.id,
		officerId: context.readerId,
		kind,
		cameIn: by?.cameIn ?? ('child' as const),
		writtenBy: by?.actor.id ?? null,
		obtained: sending?.obtained ?? null,
		seenByChild: sending?.seenByChild ?? null,
		comment: sending ? sealComment(id, actor.id, sending.comment) : null,
		wayId: actor.way?.id ?? null,
		sessionHash: actor.way?.session ?? null,
		isDelicate: beside || isDelicate(kind, route, said),
		audience: route.audience,
		toComplaintsAt,
		reference: await newReference((drawn) => isReference(tx, drawn)),
		reviewId: about?.id ?? null,
		replaces: earlier?.id ?? null,
		content: seal(store().keys.of(actor.id), { column: 'contribution.content', row: id }, JSON.stringify(content)),
		sentAt: now,
		reviewDay: review?.day ?? noReviewDay,
		...dueDays(kind, now, settings()),
		// A rating needs no reply.
		state: route.urgent ? states.urgent : kind === 'rate' ? states.closed : states.open,
		urgent: route.urgent
	};
	await tx.insert(contribution).values(row);
	// The earlier wishes stay, dated; what is answered is the new ones. An advocate's take their place when the child says so.
	if (earlier?.state === states.open && !sending)
		await tx.update(contribution).set({ state: states.closed }).where(eq(contribution.id, earlier.id));
	for (const personId of route.excluded) await tx.insert(exclusion).values({ contributionId: id, personId });
	const seq = await record(
		tx,
		by?.actor ?? actor,
		by && !sending ? 'contribution.writtenDown' : 'contribution.sent',
		id
	);
	const sent = { ...row, excluded: route.excluded };
	await notify(tx, seq, await readersOf(tx, sent), route.urgent);
	if (toComplaintsAt !== null) await notify(tx, seq, await complaintsPeopleFor(tx, sent), route.urgent, toComplaintsAt);
	if (route.urgent) await startClimb(tx, id);
	const found = [...worryingIn(said), ...findWorryingWords(sending?.comment ?? '')];
	await markFirst(tx, actor, { ...row, lifted: null, firstWords: null }, found);
	return id;
}

async function isReference(tx: Tx, reference: string): Promise<boolean> {
	const rows = await tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.reference, reference));
	return rows.length > 0;
}
