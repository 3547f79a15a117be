/** What a child said in a talk or on paper, written down by their officer; the child says whether it is right, as of what an advocate sent. */
import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { pagesFor, saysSomething, type Answers } from '../journeys/engine.ts';
import { journeys, type JourneyId } from '../journeys/index.ts';
import { getServed } from './caseload.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { getSent } from './own-sent.ts';
import { insert } from './new-contribution.ts';
import { markSent } from './own-marks.ts';
import { contribution, reading, states, type Obtained } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { getContext } from './drafts.ts';
import { record } from './events.ts';
import { getName } from './people.ts';
import { ownScope } from './own-scope.ts';
import { can, NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { findReviewToRate } from './reviews.ts';
import { routeOf } from './routing.ts';
import { standingOf } from './standing.ts';
import { sayAll } from './wording.ts';

export interface Written {
	kind: JourneyId;
	cameIn: 'talk' | 'paper';
	/** By the pages that this child can be asked, whatever leads to them. */
	answers: Answers;
	helpSoon: boolean;
}

export type WriteOutcome = 'written' | 'nothing' | 'forNobody';

/** The journeys that can be written down for a child now: a rating only while there is a review to rate. */
export async function listWritable(childId: string): Promise<JourneyId[]> {
	const isRating = (await findReviewToRate(childId)) !== undefined;
	return (Object.keys(journeys) as JourneyId[]).filter((journey) => journey !== 'rate' || isRating);
}

/**
 * Writes down what a child said. It goes the same way as if the child had sent it: what must not reach the officer
 * (rule 8) goes past the one who typed it, too. The same form is taken once.
 */
export async function writeDown(actor: Actor, childId: string, formId: string, given: Written): Promise<WriteOutcome> {
	const { kind, cameIn, answers, helpSoon } = given;
	const press = pressOf(actor, formId, `${childId}\0${JSON.stringify(given)}`);
	const child: Actor = { id: childId, role: 'child' };
	const outcome = await store().transaction(async (tx): Promise<WriteOutcome> => {
		await getServed(actor, childId, tx);
		const [already] = await tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.press, press));
		if (already) return 'written';
		if (kind === 'rate' && !(await findReviewToRate(childId, tx))) throw new NotThere();
		const context = await getContext(child, tx);
		const steps = pagesFor(journeys[kind]!, context);
		if (!saysSomething(steps, answers) && !helpSoon) return 'nothing';
		const route = routeOf(kind, answers, context, helpSoon);
		if (route.isForNobody) return 'forNobody';
		const said = sayAll(kind, { steps, answers }, context).filter(({ skipped }) => !skipped);
		const id = await insert(tx, child, { kind, context, said, route, press, by: { actor, cameIn } });
		await noteRead(tx, actor, id, cameIn);
		return 'written';
	});
	if (outcome === 'written') void climbDue();
	return outcome;
}

/** What was said in a talk needs no reply in writing; what asks somebody to do something does, and so does a letter. */
const repliedInTalk = ['views', 'message'] as const;

/** Who writes it down has read it, unless it goes past them: then nobody has read it yet. */
async function noteRead(tx: Tx, actor: Actor, id: string, cameIn: 'talk' | 'paper'): Promise<void> {
	const [row] = await tx.select().from(contribution).where(eq(contribution.id, id));
	if (!can(actor, 'item.open', await standingOf(row!, tx))) return;
	const at = clock.now();
	await tx.insert(reading).values({ contributionId: id, personId: actor.id, at }).onConflictDoNothing();
	await tx.update(contribution).set({ readAt: at }).where(eq(contribution.id, id));
	if (cameIn === 'talk')
		await tx
			.update(contribution)
			.set({ state: states.closed })
			.where(
				and(
					eq(contribution.id, id),
					eq(contribution.state, states.open),
					inArray(contribution.kind, [...repliedInTalk])
				)
			);
}

export interface WrittenDown {
	id: string;
	/** Who wrote it down, or sent it. */
	by: string;
	/** How an advocate got it who sent it; null: it was written down from a talk or from paper. */
	obtained: Obtained | null;
	at: number;
}

/** What an adult wrote down or sent for this child and the child has not said yes or no to, the newest first. */
export async function listToConfirm(actor: Actor): Promise<WrittenDown[]> {
	const rows = await store()
		.read.select({
			id: contribution.id,
			by: contribution.writtenBy,
			obtained: contribution.obtained,
			at: contribution.sentAt
		})
		.from(contribution)
		.where(
			and(
				ownScope(actor),
				isNotNull(contribution.writtenBy),
				isNull(contribution.confirmedAt),
				isNull(contribution.notMineAt)
			)
		)
		.orderBy(desc(contribution.sentAt), desc(contribution.id));
	return Promise.all(rows.map(async ({ id, by, obtained, at }) => ({ id, at, by: await getName(by!), obtained })));
}

/** The child says whether what was written down or sent for them is right. "No" is "I did not write this": it is not used. */
export async function confirmWritten(actor: Actor, id: string, isRight: boolean): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getSent(actor, id, tx);
		if (!row.writtenBy || row.confirmedAt) return;
		await tx.update(contribution).set({ confirmedAt: clock.now(), isRight }).where(eq(contribution.id, id));
		// An advocate's wishes take the place of the earlier ones from now on.
		if (isRight && row.replaces !== null) {
			const isOpen = and(eq(contribution.id, row.replaces), eq(contribution.state, states.open));
			await tx.update(contribution).set({ state: states.closed }).where(isOpen);
		}
		await record(tx, actor, 'contribution.confirmed', id);
	});
	if (!isRight) await markSent(actor, id, 'notMine');
}
