/** What a child, or an advocate for a child, has written and not sent. Nobody but its writer ever sees a draft. */
import type { KeyObject } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Answers, Context } from '../journeys/engine.ts';
import { clock } from './clock.ts';
import { prepared } from './db/prepared.ts';
import { draft, draftAnswer } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { newId } from './ids.ts';
import { listLastDecisions } from './last-decisions.ts';
import { listAskable } from './listed-people.ts';
import { dropParkedIn, keeperOf } from './parked.ts';
import { getChild } from './children.ts';
import { childOf, shownSince, type Actor } from './policy.ts';
import { listStaff } from './readers.ts';
import { getSendingFor } from './sending-for.ts';

export interface Draft {
	/** Undefined: nothing was written yet. */
	id: string | undefined;
	version: number;
	savedAt: number | undefined;
	answers: Answers;
}

/** What the pages of a journey depend on for this child, now. */
export async function getContext(actor: Actor, read: Reader = store().read): Promise<Context> {
	const childId = childOf(actor);
	const { age, halfYears, officer } = await getChild(childId, read);
	// Who is in the child's life, and what was decided, is not for an advocate to find on a page of questions.
	const isOwn = actor.sendsFor === undefined;
	return {
		age,
		halfYears,
		reader: officer?.firstName ?? '',
		readerId: officer?.id ?? null,
		people: isOwn ? await listAskable(childId, read) : [],
		decisions: isOwn ? await listLastDecisions(childId, read, shownSince(actor.way)) : [],
		staff: await listStaff(childId, read)
	};
}

const place = (draftId: string, page: string) => ({ column: 'draft_answer.answer', row: `${draftId}/${page}` });

function openAnswer(key: KeyObject, row: typeof draftAnswer.$inferSelect): [string, object] {
	const opened = JSON.parse(unseal(key, place(row.draftId, row.page), row.answer)) as { step: string; answer: object };
	return [opened.step, opened.answer];
}

const draftOf = prepared((read) =>
	read
		.select({ draft, answer: draftAnswer })
		.from(draft)
		.leftJoin(draftAnswer, eq(draftAnswer.draftId, draft.id))
		.where(
			and(
				eq(draft.childId, sql.placeholder('childId')),
				eq(draft.journey, sql.placeholder('journey')),
				eq(draft.keeper, sql.placeholder('keeper'))
			)
		)
		.prepare()
);

/** What is about people: whoever holds the same letter must not find it half written. */
const delicateJourneys: readonly string[] = ['complaint', 'rate'];

/** True where what a child writes stays with this session: another holder of the letter must not find it. */
export function isForThisSession({ way }: Actor, journey: string): boolean {
	return way !== undefined && way.isCode && delicateJourneys.includes(journey);
}

/** Whose a draft is: of the way that the child came in by, or of the session alone; or of the advocate who writes. */
function draftKeeper(actor: Actor, journey: string): string {
	if (actor.sendsFor !== undefined) return actor.id;
	return isForThisSession(actor, journey) ? actor.way!.session : keeperOf(actor);
}

/** The actor's draft of a journey; an empty one when there is none. */
export async function getDraft(actor: Actor, journey: string, read: Reader = store().read): Promise<Draft> {
	const childId = childOf(actor);
	const rows = draftOf(read).all({ childId, journey, keeper: draftKeeper(actor, journey) });
	const [row] = rows;
	if (!row) return { id: undefined, version: 0, savedAt: undefined, answers: {} };
	const key = store().keys.of(childId);
	const answers = Object.fromEntries(rows.flatMap(({ answer }) => (answer ? [openAnswer(key, answer)] : [])));
	const { id, version, savedAt } = row.draft;
	return { id, version, savedAt, answers };
}

/**
 * Saves the answer of one page; an empty object says that it was skipped. Other pages are left as they are. `late`: what
 * waited of this page, was shown on it, and is answered by this (LeftOver.id).
 */
export async function saveAnswer(
	actor: Actor,
	journey: string,
	step: string,
	answer: object,
	late?: string
): Promise<void> {
	await store().transaction(async (tx) => {
		await saveAnswerIn(tx, actor, journey, step, answer);
		if (late) await dropParkedIn(tx, actor, late);
	});
}

/** The same, inside a transaction that does more. Throws NotThere for a child for whom the actor may not write. */
export async function saveAnswerIn(tx: Tx, actor: Actor, journey: string, step: string, answer: object): Promise<void> {
	if (actor.sendsFor !== undefined) await getSendingFor(actor, actor.sendsFor, tx);
	const now = clock.now();
	const found = await getDraft(actor, journey, tx);
	const text = JSON.stringify(answer);
	// The same answer again is no change: a check page that is open elsewhere stays good.
	if (found.id && found.answers[step] && JSON.stringify(found.answers[step]) === text) return;
	const id = found.id ?? newId();
	if (!found.id) {
		const keeper = draftKeeper(actor, journey);
		const sessionHash = isForThisSession(actor, journey) ? keeper : null;
		const childId = childOf(actor);
		await tx.insert(draft).values({ id, childId, journey, keeper, sessionHash, version: 0, savedAt: now });
	}
	await saveAside(tx, actor, id, step, answer);
	await tx
		.update(draft)
		.set({ version: found.version + 1, savedAt: now })
		.where(eq(draft.id, id));
}

/** Writes an answer without making the draft a new version: for what stands on the check page itself. */
export async function saveAside(tx: Tx, actor: Actor, draftId: string, step: string, answer: object): Promise<void> {
	const page = store().keys.lookup('page', `${draftId}\0${step}`);
	const sealed = seal(store().keys.of(childOf(actor)), place(draftId, page), JSON.stringify({ step, answer }));
	await tx
		.insert(draftAnswer)
		.values({ draftId, page, answer: sealed })
		.onConflictDoUpdate({ target: [draftAnswer.draftId, draftAnswer.page], set: { answer: sealed } });
}

/** Keeps the tick of the check page, when the child goes from there to change an answer or to stop. */
export async function saveTick(actor: Actor, journey: string, step: string, answer: object): Promise<void> {
	await store().transaction(async (tx) => {
		const found = await getDraft(actor, journey, tx);
		if (found.id) await saveAside(tx, actor, found.id, step, answer);
	});
}
